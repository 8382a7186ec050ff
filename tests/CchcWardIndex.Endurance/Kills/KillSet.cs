using System.Globalization;
using System.Text;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Office.Forms.Surveys;
using CchcWardIndex.Rules;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Endurance.Kills;

/// <summary>
/// A round small enough that a process is at work soon after its start, and all the files that are dropped in it, made once for every
/// season.
/// </summary>
internal static class KillSet
{
    /// <summary>The round's id, and the name of the set's folder.</summary>
    public const string Id = "nho";

    /// <summary>So many batches are dropped, one before each kill of the intake.</summary>
    public const int Batches = 16;

    private static readonly string[] Units = ["00001", "00002", "00003"];

    private static readonly ImmutableArray<CriteriaFile> Files =
    [
        .. new SmallSet { Appraisal = SmallSet.Awaiting }
            .With(
                "1.1",
                4m,
                """{ "name": "dat", "label": "Đạt?", "type": "yesNo" }""",
                """{ "RuleName": "Đạt", "Expression": "dat", "SuccessEvent": "4" }, { "RuleName": "Chưa đạt", "Expression": "true", "SuccessEvent": "0" }"""
            )
            .With(
                "1.2",
                2m,
                """{ "name": "so", "label": "Số việc đã làm", "type": "count" }""",
                """{ "RuleName": "Từ 20", "Expression": "so >= 20", "SuccessEvent": "2" }, { "RuleName": "Dưới 20", "Expression": "true","""
                    + """ "SuccessEvent": "1" }"""
            )
            .WithSurvey("2.1", 4m, "CH01")
            .Units([
                .. Units.Select(code => $$"""{ "code": "{{code}}", "name": "Xã {{code}}", "kind": "xã", "group": "xa" }"""),
                """{ "code": "00009", "name": "Phường Chín", "kind": "phường", "group": "phuong" }""",
            ])
            // The deadline must be far away whenever this runs, and in the set's year.
            .Files()
            .Select(file => new CriteriaFile(
                file.Path,
                Encoding.UTF8.GetBytes(
                    file.Json.Replace("\"year\": 2022", "\"year\": 2090", StringComparison.Ordinal)
                        .Replace("2022-12-05T", "2090-12-05T", StringComparison.Ordinal)
                )
            )),
    ];

    /// <summary>The proven set.</summary>
    public static RuleBook Book { get; } =
        RuleBook.Prove(CriteriaSetLoader.Load(Id, Files)) is { Book: { } book }
            ? book
            : throw new InvalidOperationException(string.Join("\n", RuleBook.Prove(CriteriaSetLoader.Load(Id, Files)).Faults));

    /// <summary>The set.</summary>
    public static CriteriaSet Set => Book.Set;

    /// <summary>
    /// Everything that is dropped, in batches: new revisions of wards and survey, identical copies, broken files. Every batch has something
    /// new.
    /// </summary>
    public static ImmutableArray<ImmutableArray<Dropped>> All { get; } = Make();

    /// <summary>Writes the set's folder.</summary>
    public static void Write(string folder)
    {
        foreach (var file in Files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.ToArray());
        }
    }

    private static ImmutableArray<ImmutableArray<Dropped>> Make()
    {
        var batches = new List<ImmutableArray<Dropped>> { ImmutableArray.Create([.. Set.Units.Select(unit => Ward(unit, 0)), Survey(0)]) };
        while (batches.Count < Batches)
        {
            var number = batches.Count;
            var fresh = number % 5 == 4 ? Survey(number) : Ward(Set.Units[number % Set.Units.Length], number);
            var second = (number % 3) switch
            {
                0 => batches[^1][0] with { Name = $"ban-sao-{number}.xlsx" },
                1 => Broken(number),
                _ => Ward(Set.Units[(number + 1) % Set.Units.Length], number),
            };
            batches.Add([fresh, second]);
        }

        return [.. batches];
    }

    private static Dropped Ward(Unit unit, int number) =>
        new(
            $"{unit.Code}-{number}.xlsx",
            SelfAssessmentTemplate.Write(
                Set,
                unit,
                new Dictionary<CriterionCode, CriterionReport>
                {
                    ["1.1"] = Report("dat", FactValue.Of(number % 2 == 0)),
                    ["1.2"] = Report("so", FactValue.Of((decimal)number + 10m)),
                }
            ),
            false
        );

    private static Dropped Survey(int number) =>
        new(
            $"khao-sat ({number}).xlsx",
            SurveyTemplate.Write(
                Set,
                Set.Units.Select(unit => new SurveyAnswers(unit.Code, "CH01", 100m, 60m + number, new Source("", "", ""), default, default))
            ),
            false
        );

    private static Dropped Broken(int number) =>
        new($"hong-{number}.xlsx", Encoding.UTF8.GetBytes("PK không phải bảng tính " + number.ToString(CultureInfo.InvariantCulture)), true);

    private static CriterionReport Report(string fact, FactValue value) =>
        new([new ReportedFact(fact, value, default)]) { Evidence = [new Evidence("15/BC-UBND", new DateOnly(2090, 1, 10), "1")] };
}

/// <summary>A file dropped into the inbox.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="IsBroken">Whether it must be refused.</param>
internal sealed record Dropped(string Name, byte[] Bytes, bool IsBroken)
{
    /// <summary>64 hex digits.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Bytes));
}
