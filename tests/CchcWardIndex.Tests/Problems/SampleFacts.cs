using System.Reflection;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Rounds;

namespace CchcWardIndex.Tests.Problems;

/// <summary>Facts about which catalogues are asked, so that their words can be approved: every choice, with and without what may lack.</summary>
internal static class SampleFacts
{
    // By name, and by catalogue where a name is another thing there; whoever adds a name says here what it may look like.
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["agency"] = "UBND các phường, xã",
        ["area"] = "2",
        ["bound"] = "tongSo",
        ["codes"] = "\"A1\", \"a1\"",
        ["condition"] = "coKeHoach",
        ["criteria"] = "3.1, 3.2",
        ["document"] = "Thông tư 01/2023",
        ["expected"] = "1.1.2",
        ["expression"] = "so >= 10 &&",
        ["extras"] = "9",
        ["facts"] = "so, tongSo",
        ["feed"] = "thi-dua",
        ["group"] = "phuong",
        ["guard"] = "hasRank",
        ["known"] = "code, name, maxPoints",
        ["least"] = "01/01/2023",
        ["mistake"] = "Tiêu chí có số liệu khảo sát nhưng không nêu câu hỏi.",
        ["most"] = "05/12/2022",
        ["names"] = "Phường Hòa, Phường Hoà",
        ["now"] = "1.1.2",
        ["numbers"] = "2022,2,30",
        ["of"] = "các tiêu chí thành phần",
        ["option"] = "giay",
        ["options"] = "giay, so",
        ["parent"] = "1.1",
        ["phrase"] = "UBND các phường, xã",
        ["PatternProblems.expected"] = "\"Kịp thời\", điều kiện ketQua == \"kip-thoi\", điểm 1",
        ["PatternProblems.now"] = "\"Kịp thời\", điều kiện ketQua == \"kip-thoi\", điểm 0.5",
        ["PatternProblems.key"] = "each",
        ["PatternProblems.keys"] = "from, above, to, below",
        ["PatternProblems.known"] = "yesNo, checklist, cases",
        ["PatternProblems.one"] = "points",
        ["PatternProblems.other"] = "times",
        ["PatternProblems.text"] = "31/01",
        ["UnitKindProblems.kind"] = "phuong",
        ["UnitKindProblems.nearest"] = "phường",
        ["UnitKindProblems.known"] = "phường, xã",
        ["path"] = "units.json",
        ["seal"] = "sha256:12",
        ["success"] = "hai điểm",
        ["then"] = "1.1.3",
        ["type"] = "Double",
        ["units"] = "21550, 21551",
        ["use"] = "thi-dua",
        ["wanted"] = "true hoặc false",
        ["words"] = "dense, competition",
        ["CaseProblems.found"] = "\"có\"",
        ["ExampleProblems.example"] = "Xong một nửa",
        ["ProofProblems.example"] = "so = 0, tongSo = 0",
        ["UseProofProblems.example"] = "index = 79.99, late = (không biết)",
        ["SetProblems.what"] = "tiêu chí",
        ["LastYearProblems.what"] = "tiêu chí",
        ["StructureProblems.what"] = "lĩnh vực",
        ["JsonProblems.key"] = "maxPoints",
        ["JsonProblems.text"] = "dens",
        ["LastYearProblems.key"] = "criteria",
        ["SetProblems.name"] = "Số lần thử",
        ["SetProblems.number"] = "QĐ 12",
        ["SetProblems.text"] = "17h",
        ["DeclaredProblems.name"] = "tongSo",
        ["DeclaredProblems.key"] = "max",
        ["ExpressionProblems.name"] = "Math.Floor",
        ["ExpressionProblems.text"] = "giấy",
        ["ExpressionProblems.number"] = "0.8",
        ["ExpressionProblems.part"] = "(so / 2)",
        ["RuleProblems.name"] = "1.1.3",
        ["StructureProblems.name"] = "Phường Hòa",
        ["ScopeProblems.attribute"] = "miền nuí",
        ["ScopeProblems.nearest"] = "miền núi",
        ["ScopeProblems.unit"] = "21601",
        ["ScopeProblems.units"] = "Phường Một, Phường Hai, Xã Ba, …",
        ["ScopeProblems.what"] = "lĩnh vực 2",
        ["ScopeProblems.word"] = "miền nuí",
        ["OutsideTableProblems.bound"] = "tongSo",
        ["OutsideTableProblems.column"] = "diem",
        ["OutsideFileProblems.column"] = "Mã đơn vị",
        ["OutsideFileProblems.named"] = "C6 \"Tổng cộng | 1.110\", C7 \"4 | Sở Tư pháp | 90001\"",
        ["OutsideFileProblems.places"] = "C3, C5",
        ["account"] = "may-1\\thu",
        ["address"] = "noivu@",
        ["after"] = "CCHC năm 2022",
        ["before"] = "CNTT năm 2021",
        ["broken"] = "Mã kiểm của mục không đúng.",
        ["difference"] = "thiếu tệp \"results.json\"",
        ["doing"] = "chấm điểm",
        ["ending"] = ".xlsx",
        ["faults"] = "set.json $.year\n  Lỗi: Năm phải là một số.\n  Cách sửa: Ghi năm, ví dụ 2022.",
        ["findings"] = "Sai khác: results.json: Mã kiểm của tệp không đúng.",
        ["folder"] = "/du-lieu/cchc",
        ["former"] = "cchc 0.2.0",
        ["host"] = "mail gov vn",
        ["keys"] = "Inbox, Outbox",
        ["place"] = "Tệp \"state.db\"",
        ["role"] = "Score",
        ["round"] = "cchc-2022",
        ["rounds"] = "cchc-2021, cntt-2022",
        ["section"] = "Cchc",
        ["sets"] = "\"bo-1\", \"bo-2\"",
        ["unread"] = "a.json: Tệp là một liên kết. Chép chính tệp ấy vào đây.",
        ["DataProblems.current"] = "cntt-2022",
        ["DataProblems.former"] = "cchc-2022",
        ["DeskProblems.current"] = "cchc 0.3.0",
        ["DeskProblems.text"] = "1234",
        ["DeskProblems.name"] = "Trần Thị Bình",
        ["DeskProblems.file"] = "anh chup.xlsx",
        ["StateProblems.name"] = "tệp \"state.db\"",
        ["BackupProblems.file"] = "/sao-luu/state-1.db",
        ["WorkProblems.file"] = "/sao-luu/state-1.db",
        ["OptionProblems.option"] = "--date",
        ["OptionProblems.text"] = "mai",
        ["OptionProblems.known"] = "CCHC, CNTT",
        ["OptionProblems.example"] = "cchc-2022",
        ["OptionProblems.file"] = "ket-qua.xls",
        ["OptionProblems.codes"] = "21550, 21601",
        ["ResultsProblems.file"] = "/ket-qua/results.json",
        ["ResultsProblems.format"] = "cchc-results/1",
        ["ResultsProblems.path"] = "/ket-qua/2021",
        ["ResultsProblems.known"] = "CCHC, CNTT",
        ["ResultsProblems.example"] = "cchc-2021",
        ["TwoYearsProblems.index"] = "CCHC",
        ["TwoYearsProblems.expected"] = "CCHC",
        ["TwoYearsProblems.other"] = "CNTT",
        ["TwoYearsProblems.example"] = "cchc-2021",
        ["RoleProblems.name"] = "os:",
        ["ScheduleProblems.name"] = "Asia/Hue",
        ["ScheduleProblems.text"] = "0 0 8 31 2 ?",
        ["SettingProblems.text"] = "ba",
        ["SettingProblems.words"] = "None, StartTls, Tls",
        ["SettingProblems.key"] = "Inbx",
        ["SettingProblems.nearest"] = "Inbox",
        ["SettingsFileProblems.part"] = "Logging",
        ["FolderProblems.path"] = "..\\inbox",
        ["FolderProblems.key"] = "Archive",
        ["FolderProblems.other"] = "/du-lieu/cchc/archive",
        ["FileProblems.why"] = "Tệp đang mở trong chương trình khác.",
        ["FileProblems.path"] = "/phieu/a.xlsx",
        ["WorkProblems.unit"] = "Phường Một",
        ["MailProblems.file"] = "may-chu.pem",
        ["above"] = "Phường Một đạt 87,66% xếp hạng 3",
        ["below"] = "Xã Hai đạt 90,1% xếp hạng 4",
        ["cell"] = "B7",
        ["code"] = "21550",
        ["column"] = "Chỉ số",
        ["content"] = "Báo cáo số 12",
        ["criterion"] = "1.1.2",
        ["current"] = "cchc-2022",
        ["department"] = "Sở Nội vụ",
        ["error"] = "#DIV/0!",
        ["example"] = "27",
        ["explanation"] = "Hồ sơ đang lưu ở tỉnh.",
        ["extension"] = ".pdf",
        ["fact"] = "soNhiemVu",
        ["fewer"] = "27",
        ["file"] = "khao-sat (2).xlsx",
        ["first"] = "phieu.xlsx",
        ["format"] = "cchc-form/9",
        ["found"] = "2020",
        ["fraction"] = "1,234",
        ["held"] = "1234",
        ["index"] = "CNTT",
        ["kept"] = "28",
        ["key"] = "21550|1.1.2",
        ["kind"] = "tệp PDF (.pdf)",
        ["kinds"] = "Kế hoạch; Báo cáo năm",
        ["label"] = "Số nhiệm vụ đã xong",
        ["limit"] = "20 MB",
        ["measure"] = "nhiệm vụ",
        ["name"] = "Phường Mộc",
        ["named"] = "\"Chỉ số\", \"Chỉ số năm 2021\"",
        ["nearest"] = "Phường Một",
        ["note"] = "Đơn vị thành lập ngày 01/07/2022.",
        ["number"] = "44581",
        ["office"] = "Phòng Nội vụ",
        ["one"] = "B7",
        ["other"] = "Sở Tài chính",
        ["part"] = "xl/workbook.xml",
        ["places"] = "B7, B9 và 12 dòng khác",
        ["pointed"] = "1.234",
        ["points"] = "2,5",
        ["question"] = "CH01",
        ["questions"] = "CH01, CH02",
        ["read"] = "Kết quả",
        ["remedy"] = "Lưu dạng Excel Workbook (.xlsx) rồi gửi lại.",
        ["row"] = "dòng tiêu chí 1.1.2",
        ["rows"] = "12",
        ["rule"] = "Đủ kế hoạch",
        ["seen"] = "27 (bị gạch ngang) 28",
        ["set"] = "cchc-2021",
        ["sheet"] = "Phiếu tự chấm",
        ["shown"] = "1.1.2: 12/BC-UBND",
        ["stage"] = "3",
        ["table"] = "766",
        ["text"] = "1.234",
        ["title"] = "Điểm",
        ["unit"] = "Phường Một",
        ["value"] = "19,5 nhiệm vụ",
        ["values"] = "Tổng số = 20; Đã xong = 21",
        ["what"] = "Điểm tự chấm",
        ["where"] = "bang.xlsx!Kết quả!D7",
        ["whole"] = "1234",
        ["whose"] = " là tên của Xã Hai",
        ["why"] = "Không chia được cho 0.",
        ["written"] = "không có",
        ["year"] = "2021",
        ["years"] = "2021, 2023",
        ["YearProblems.former"] = "CCHC",
        ["YearProblems.text"] = "Ban hành trong Quý I năm 2021",
        ["YearProblems.document"] = "43/KH-UBND ngày 21/02/2022",
    };

    // Where nothing there is said in other words.
    private static readonly ImmutableHashSet<string> MayBeBlank =
    [
        "explanation",
        "written",
        "FormProblems.code",
        "OutsideFileProblems.code",
        "FormProblems.index",
        "FormProblems.year",
        "SurveyRowProblems.code",
        "SurveyRowProblems.name",
    ];

    private static readonly Fact[] Facts =
    [
        .. new[] { FactType.Choice, FactType.Count, FactType.Date, FactType.DateTime, FactType.YesNo }.Select(type => new Fact("so", "Số nhiệm vụ", type)
        {
            Decimals = 2,
            Options = [new Option("giay", "Bản giấy"), new Option("so", "Bản số")],
        }),
    ];

    private static readonly Criterion[] Criteria =
    [
        new Criterion("1.1.2", "Ban hành kế hoạch", 2m, Combine.First, [], "noi-vu", []),
        new Criterion("9.1", "Thưởng sáng kiến", 1m, Combine.First, [], "noi-vu", []) { Extra = ExtraKind.Bonus },
    ];

    private static readonly OutsideTable Table = new(
        "766",
        "Điểm phục vụ người dân, doanh nghiệp",
        "Trung tâm Phục vụ hành chính công",
        "Mã đơn vị",
        [new OutsideColumn("diem", "Điểm")]
    );

    private static readonly SurveyMeeting[] Meetings =
    [
        new SurveyMeeting("khao-sat.xlsx", 40, 30, 20, 18, 2) { OfRespondents = true, IsNamesake = true },
        new SurveyMeeting("khao-sat.xlsx", 40, 30, 0, 0, 0) { OfRespondents = true, IsNamesake = true },
        new SurveyMeeting("khao-sat.xlsx", 40, 30, 20, 20, 0),
    ];

    /// <summary>Every combination that a method can be asked about.</summary>
    public static IEnumerable<object?[]> For(MethodInfo method) =>
        method
            .GetParameters()
            .Select(given => Of(method, given).ToList())
            .Aggregate(
                (IEnumerable<object?[]>)
                    [
                        [],
                    ],
                (known, next) => known.SelectMany(before => next.Select(one => (object?[])[.. before, one]))
            );

    private static IEnumerable<object?> Of(MethodInfo method, ParameterInfo given)
    {
        var type = Nullable.GetUnderlyingType(given.ParameterType) ?? given.ParameterType;
        var mayLack = type != given.ParameterType || new NullabilityInfoContext().Create(given).WriteState == NullabilityState.Nullable;
        var name = given.Name!;
        IEnumerable<object?> some =
            type == typeof(string)
                ? MayBeBlank.Contains(name) || MayBeBlank.Contains($"{method.DeclaringType!.Name}.{name}")
                    ? [Text(method, name), ""]
                    : [Text(method, name)]
                : type == typeof(bool)
                    ? [true, false]
                    : type == typeof(int)
                        ? name is "rows" or "count" or "stage"
                            ? [2, 1]
                            : [12]
                        : type == typeof(Fact)
                            ? Facts
                            : type == typeof(Refusal)
                                ? SampleRefusals.All
                                : type == typeof(Criterion)
                                    ? Criteria
                                    : type == typeof(SurveyMeeting)
                                        ? Meetings
                                        : type == typeof(Marks)
                                            ? [Marks.Struck, Marks.Raised, Marks.Lowered, Marks.Hidden]
                                            : type.IsEnum
                                                ? Enum.GetValues(type).Cast<object?>()
                                                : [Some(method, type, name)];
        return mayLack ? some.Append(null) : some;
    }

    private static string Text(MethodInfo method, string name) =>
        Texts.TryGetValue($"{method.DeclaringType!.Name}.{name}", out var own) ? own
        : Texts.TryGetValue(name, out var text) ? text
        : throw new KeyNotFoundException($"{method.DeclaringType!.Name}.{method.Name}: what may {name} look like?");

    private static object Some(MethodInfo method, Type type, string name) =>
        type == typeof(decimal) ? 2.5m
        : type == typeof(long) ? 12L
        : type == typeof(DateOnly) ? new DateOnly(2022, 12, 5)
        : type == typeof(IndexCode) ? IndexCode.Cchc
        : type == typeof(CriteriaSet) ? Sets.SmallSet.Set
        : type == typeof(AuthorsTest)
            ? new AuthorsTest(
                "1.1.2",
                "Xong một nửa",
                ImmutableDictionary<string, FactValue>.Empty,
                false,
                1m,
                "Xong một nửa",
                "1/2 × 2",
                "tests/1.1.2.json",
                "$.cases[0]"
            )
        : type == typeof(Unit) ? Sets.SmallSet.Unit
        : type == typeof(OutsideTable) ? Table
        : type == typeof(OutsideColumn) ? Table.Columns[0]
        : type == typeof(IEnumerable<OutsideTable>) ? (OutsideTable[])[Table]
        : type == typeof(IEnumerable<string>) ? (string[])["1.1.2", "1.1.3"]
        : type == typeof(ImmutableArray<string>) ? ImmutableArray.Create("a.xlsx", "b.xlsx")
        : type == typeof(IReadOnlyList<string>) ? (string[])["21550 tiêu chí 1.1.2", "21551 tiêu chí 1.1.2"]
        : type == typeof(IEnumerable<(string, decimal, decimal?)>) ? ((string, decimal, decimal?)[])[("CH01", 20m, 12.5m), ("CH02", 18m, null)]
        : throw new NotSupportedException($"{method.DeclaringType!.Name}.{method.Name}: which {type.Name} may {name} be?");
}
