using System.Globalization;
using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.App.Rounds;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.Worker;

/// <summary>A data folder with a criteria set of one criterion and four units: small, so that the faults take the time and not the scoring.</summary>
internal sealed class Town : IDisposable
{
    private const string Criterion = "1.1";

    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<CriteriaSet> _set;

    /// <summary>Writes the set; its deadline is far off unless a year and a day say otherwise.</summary>
    /// <param name="year">The set's year.</param>
    /// <param name="deadline">Until when wards hand in.</param>
    /// <param name="appraised">Whether the department must appraise, and units may explain themselves for five days until 17:00.</param>
    public Town(string year = "2098", string deadline = "2098-12-20T17:00:00+07:00", bool appraised = false)
    {
        foreach (var (path, json) in Small(appraised).Files())
        {
            var file = _folder.Path("nho", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(
                file,
                json.Replace("2022-12-05T17:00:00+07:00", deadline, StringComparison.Ordinal)
                    .Replace("\"year\": 2022", $"\"year\": {year}", StringComparison.Ordinal)
            );
        }

        Directory.CreateDirectory(Data);
        _set = new Lazy<CriteriaSet>(() => CurrentSet.Load(Criteria).Set);
    }

    /// <summary>Empty for SQLite in the data folder, or a connection string.</summary>
    public string Database { get; init; } = "";

    public string Root => _folder.Root;

    public string Data => _folder.Path("data");

    public string Criteria => _folder.Path("nho");

    public CriteriaSet Set => _set.Value;

    /// <summary>Looks every fifth of a second, the least the settings allow.</summary>
    public Settings Settings =>
        new()
        {
            Criteria = [Criteria],
            Database = Database,
            Inbox = new InboxSettings { PollSeconds = 0.2m },
        };

    private static SmallSet Small(bool appraised) =>
        new SmallSet { Appraisal = appraised ? SmallSet.Awaiting : "" }
            .With(
                Criterion,
                2m,
                """{ "name": "soHoSo", "label": "Số hồ sơ", "type": "count" }""",
                """{ "RuleName": "Từ 500 hồ sơ", "Expression": "soHoSo >= 500", "SuccessEvent": "2" }, { "RuleName": "Dưới 500 hồ sơ","""
                    + """ "Expression": "true", "SuccessEvent": "1" }"""
            )
            .Units(
                """{ "code": "00001", "name": "Phường Một", "kind": "phường", "group": "phuong" }""",
                """{ "code": "00002", "name": "Xã Hai", "kind": "xã", "group": "xa" }""",
                """{ "code": "00003", "name": "Phường Ba", "kind": "phường", "group": "phuong" }""",
                """{ "code": "00004", "name": "Xã Bốn", "kind": "xã", "group": "xa" }"""
            );

    public string In(params string[] parts) => Path.Combine([Data, .. parts]);

    /// <summary>The workbook of a unit that reports so many; every number is another content.</summary>
    public byte[] Workbook(int unit, int number) =>
        SelfAssessmentTemplate.Write(
            Set,
            Set.Units[unit],
            new Dictionary<CriterionCode, CriterionReport>
            {
                [Criterion] = new([new ReportedFact("soHoSo", FactValue.Of((decimal)number), default)])
                {
                    SelfPoints = 1m,
                    Evidence = [new Evidence("15/BC-UBND", new DateOnly(Set.Year, 1, 20), "3")],
                },
            }
        );

    /// <summary>The department's form of an appraisal as the round stands, filled in.</summary>
    public static byte[] Appraisal(Workplace place, AppraisalStage stage, Func<AppraisalFormRow, AppraisalEntry?> conclude) =>
        new ProcedureDesk(place).Now().AppraisalForms(stage).Single().Filled(conclude);

    /// <summary>The first appraisal: of the first two units less than they say is found, of the others all of it.</summary>
    public static byte[] FirstAppraisal(Workplace place) =>
        Appraisal(
            place,
            AppraisalStage.First,
            row => row.Unit.Code.Text is "00001" or "00002" ? row.Found("soHoSo", 400m, "Sổ theo dõi chỉ có 400 hồ sơ.") : row.Concluded(Conclusion.Agreed)
        );

    /// <summary>The second appraisal: what the units explained is agreed to.</summary>
    public static byte[] SecondAppraisal(Workplace place) => Appraisal(place, AppraisalStage.Second, row => row.Concluded(Conclusion.Agreed));

    /// <summary>The form on which a unit explains itself as the round stands, filled in.</summary>
    public byte[] Explanation(Workplace place, int unit) =>
        new ProcedureDesk(place)
            .Now()
            .ExplanationForms()
            .Single(form => form.Unit.Code == Set.Units[unit].Code)
            .Filled((Criterion, "Sổ thứ hai ghi đủ số còn lại, xin gửi kèm."));

    /// <summary>Drops a file as a copying program does that nobody can catch in the middle: beside, then moved into place.</summary>
    public string Drop(string name, byte[] content)
    {
        Directory.CreateDirectory(In("inbox"));
        var (beside, place) = (In("inbox", $".{name}.tmp"), In("inbox", name));
        File.WriteAllBytes(beside, content);
        File.Move(beside, place, overwrite: true);
        return place;
    }

    /// <summary>Drops a unit's workbook.</summary>
    public string Drop(int unit, int number) => Drop(string.Create(CultureInfo.InvariantCulture, $"phieu-{unit}-{number}.xlsx"), Workbook(unit, number));

    /// <summary>The path of a receipt.</summary>
    public string Receipt(int unit, int revision) =>
        In("outbox", SubmissionNames.Receipt(Set.Identity, Set.Units[unit].Code.Text, revision, Set.Units[unit].Name));

    /// <summary>The names in a folder of the outbox; none where there is no such folder.</summary>
    public IReadOnlyList<string> Sent(string folder) => Directory.Exists(In("outbox", folder)) ? Names(Path.Combine("outbox", folder)) : [];

    public IReadOnlyList<string> Names(string folder) =>
        [.. Directory.EnumerateFiles(In(folder)).Select(path => Path.GetFileName(path)!).Where(name => !name.StartsWith('.')).Order(StringComparer.Ordinal)];

    public void Dispose() => _folder.Dispose();
}
