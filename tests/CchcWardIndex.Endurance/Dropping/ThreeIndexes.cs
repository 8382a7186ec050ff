using System.Globalization;
using System.Text;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Office.Forms.Surveys;
using CchcWardIndex.Rules;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Endurance.Dropping;

/// <summary>Small sets of three indexes of one year, with the same twenty units.</summary>
internal static class ThreeIndexes
{
    /// <summary>How many units each of them has.</summary>
    public const int Units = 20;

    /// <summary>What they are called in settings and at <c>--round</c>.</summary>
    public static ImmutableArray<string> Identities { get; } = ["cchc-2090", "cntt-2090", "phong-ban-2090"];

    /// <summary>Writes the set of an index into a folder of its own.</summary>
    public static void Write(string folder, string index)
    {
        foreach (var file in Files(index, 2090))
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.ToArray());
        }
    }

    /// <summary>The set of an index.</summary>
    public static CriteriaSet Set(string index, int year = 2090) =>
        RuleBook.Prove(CriteriaSetLoader.Load(index.ToLowerInvariant(), Files(index, year))).Book!.Set;

    /// <summary>A unit's workbook; what it says differs by number.</summary>
    public static byte[] Ward(CriteriaSet set, Unit unit, int number) =>
        SelfAssessmentTemplate.Write(
            set,
            unit,
            new Dictionary<CriterionCode, CriterionReport>
            {
                ["1.1"] = Report("dat", FactValue.Of(number % 2 == 0)),
                ["1.2"] = Report("so", FactValue.Of((decimal)number)),
            }
        );

    /// <summary>The survey's workbook.</summary>
    public static byte[] Survey(CriteriaSet set, int satisfied) =>
        SurveyTemplate.Write(set, set.Units.Select(unit => new SurveyAnswers(unit.Code, "CH01", 100m, satisfied, new Source("", "", ""), default, default)));

    private static ImmutableArray<CriteriaFile> Files(string index, int year) =>
        [
            .. new SmallSet()
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
                    .. Enumerable
                        .Range(1, Units - 1)
                        .Select(number => $$"""{ "code": "{{Code(number)}}", "name": "Xã {{number}}", "kind": "xã", "group": "xa" }"""),
                    $$"""{ "code": "{{Code(Units)}}", "name": "Phường Cuối", "kind": "phường", "group": "phuong" }""",
                ])
                .Files()
                .Select(file => new CriteriaFile(file.Path, Encoding.UTF8.GetBytes(Of(file.Json, index, year)))),
        ];

    // The deadline must be far away whenever this runs, and in the set's year.
    private static string Of(string json, string index, int year) =>
        json.Replace("\"year\": 2022", $"\"index\": \"{index}\", \"year\": {Code(year)}", StringComparison.Ordinal)
            .Replace("2022-12-05T", $"{Code(year)}-12-05T", StringComparison.Ordinal);

    private static string Code(int number) => number.ToString(number > 2000 ? "0" : "00000", CultureInfo.InvariantCulture);

    private static CriterionReport Report(string fact, FactValue value) =>
        new([new ReportedFact(fact, value, default)]) { Evidence = [new Evidence("15/BC-UBND", new DateOnly(2090, 1, 10), "1")] };
}
