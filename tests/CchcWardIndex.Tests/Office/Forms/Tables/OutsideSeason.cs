using System.Text;
using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Office.Forms.Tables;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Scoring;
using CchcWardIndex.Tests.SecondRoute;

namespace CchcWardIndex.Tests.Office.Forms.Tables;

/// <summary>
/// A season of three units with two tables from outside: 766 (an export, text) and DTI (units by name, and who is not in it has no
/// occasion).
/// </summary>
/// <remarks>
/// Of 17 points, 1.1 (10) is the index of 766 ÷ 100 × 10; 1.2 (2) is what the unit did ÷ what 766 counts × 2; 1.3 (3) is 3 from 80% of DTI
/// on, else 1; 1.4 (2) is the index of 766 ÷ the best of all × 2.
/// </remarks>
internal static class OutsideSeason
{
    public const string One = "00001";
    public const string Two = "00002";
    public const string Three = "00003";

    public const string Tables = """
        "tables": [
          { "code": "766", "name": "Điểm phục vụ người dân, doanh nghiệp", "from": "Trung tâm Phục vụ hành chính công", "unitColumn": "Mã đơn vị",
            "columns": [ { "name": "diem", "title": "Điểm" }, { "name": "hoSo", "title": "Số hồ sơ" } ] },
          { "code": "DTI", "name": "Chỉ số chuyển đổi số", "from": "Phòng Văn hóa - Xã hội", "unitColumn": "Địa phương", "unitBy": "name",
            "whenMissing": "notApplicable", "columns": [ { "name": "dti", "title": "Chỉ số (%)" } ] } ]
        """;

    /// <summary>The export of 766: a title, a head whose columns stand in another order, a sum and a place that is not scored.</summary>
    public const string Export = """
        Kết quả đến ngày 30/11/2022;;;;
        STT;Tên đơn vị;Mã đơn vị;Số hồ sơ;Điểm
        1;Phường Một;00001;50;90
        2;Xã Hai;00002;40;45,0
        3;Xã Ba;00003;1.020;72
        ;Tổng cộng;;1.110;
        4;Sở Tư pháp;90001;7;99

        """;

    public static SmallSet Files { get; } =
        new SmallSet { Procedure = Tables }
            .Units([
                """{ "code": "00001", "name": "Phường Một", "kind": "phường", "group": "phuong" }""",
                """{ "code": "00002", "name": "Xã Hai", "kind": "xã", "group": "xa" }""",
                """{ "code": "00003", "name": "Xã Ba", "kind": "xã", "group": "xa" }""",
            ])
            .WithTable("1.1", 10m, Index, EveryFeature.Points(("Điểm 766 ÷ 100 × 10", "true", "= diem / 100 * 10m")))
            .With(
                "1.2",
                2m,
                """
                { "name": "tong", "label": "Hồ sơ tiếp nhận", "type": "count", "min": 1, "source": "table", "table": "766", "column": "hoSo" },
                { "name": "xong", "label": "Hồ sơ đã trả qua bưu chính", "type": "count", "max": "tong" }
                """,
                EveryFeature.Points(("Tỷ lệ trả qua bưu chính", "true", "= xong / tong * 2m"))
            )
            .WithTable(
                "1.3",
                3m,
                """{ "name": "dti", "label": "Chỉ số chuyển đổi số", "type": "percent", "source": "table", "table": "DTI", "column": "dti" }""",
                EveryFeature.Points(("Từ 80%", "dti >= 80", "3"), ("Dưới 80%", "true", "1")),
                """ "combine": "first", "whenNotApplicable": "excludeFromMaximum" """
            )
            .WithTable(
                "1.4",
                2m,
                Index + """, { "name": "nhat", "label": "Cao nhất", "type": "number", "source": "bestOfUnits", "of": "diem" }""",
                EveryFeature.Points(("So với đơn vị cao nhất", "nhat > 0", "= diem / nhat * 2m"), ("Không đơn vị nào có điểm", "true", "0"))
            );

    public static RuleBook Book { get; } = Files.Book();

    public static CriteriaSet Set => Book.Set;

    private const string Index =
        """{ "name": "diem", "label": "Điểm số 766", "type": "number", "max": 100, "source": "table", "table": "766", "column": "diem" }""";

    /// <summary>The form of DTI: Phường Một 81%, Xã Hai 79,99%, Xã Ba nothing.</summary>
    public static byte[] Dti(params (string Unit, object? Figure)[] figures) =>
        OutsideTableTemplate.Write(Set, Set.Table("DTI")!, (unit, _) => figures.FirstOrDefault(figure => figure.Unit == unit.Code.Text).Figure);

    public static byte[] UsualDti { get; } = Dti((One, 81m), (Two, 79.99m));

    /// <summary>What a unit hands in: how much of 1.2 it did.</summary>
    public static byte[] Sheet(string unit, decimal done) =>
        SelfAssessmentTemplate.Write(
            Set,
            Set.Unit(unit)!,
            new Dictionary<CriterionCode, CriterionReport>
            {
                ["1.2"] = new([new ReportedFact("xong", FactValue.Of(done), default)]) { Evidence = [new Evidence("15/BC-UBND", null, "")] },
            }
        );

    /// <summary>What the department is shown of the whole season.</summary>
    public static AppraisalForm Appraisal => new Procedure(Book, Read(Whole)).AppraisalForms(AppraisalStage.First).Single();

    public static EvidenceFile Text(string name, string text) => EvidenceFile.Of(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Everything of a whole season: 45 of 50, 40 of 40 and 255 of 1,020 done.</summary>
    public static ImmutableArray<EvidenceFile> Whole { get; } =
    [
        EvidenceFile.Of("1.xlsx", Sheet(One, 45m)),
        EvidenceFile.Of("2.xlsx", Sheet(Two, 40m)),
        EvidenceFile.Of("3.xlsx", Sheet(Three, 255m)),
        Text("766.csv", Export),
        EvidenceFile.Of("dti.xlsx", UsualDti),
    ];

    public static Intake Read(params IEnumerable<EvidenceFile> files) => EvidenceReader.Read(Set, [.. files]);

    /// <summary>Whole but for one file, which others stand in for.</summary>
    public static ImmutableArray<EvidenceFile> Without(string name, params EvidenceFile[] instead) => [.. Whole.Where(file => file.Name != name), .. instead];

    public static ScoredRound Score(IEnumerable<EvidenceFile> files) => Scorer.Score(Book, Read(files));
}
