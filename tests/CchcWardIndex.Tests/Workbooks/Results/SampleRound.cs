using Xunit;
using System.Globalization;
using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.Workbooks.Results;

/// <summary>A small round over the real set: every unit reports what one of the authors' tests reports, chosen by a fixed turn.</summary>
internal static class SampleRound
{
    private static readonly DateTimeOffset Noon = new(2022, 12, 15, 12, 0, 0, TimeSpan.FromHours(7));

    private static readonly Lazy<Prepared> AsItIs = new(() => Prepare(units => units));

    private static readonly Lazy<Publication.Results> WholeRound = new(() => Everything(AsItIs.Value));

    private static readonly Lazy<Publication.Results> TroubledRound = new(MakeTroubled);

    /// <summary>A round in which all went well; formula-like texts are among what the wards wrote.</summary>
    public static Publication.Results Whole => WholeRound.Value;

    /// <summary>A round with a unit that handed nothing in, one with two workbooks, one with a value missing, and one that is gone.</summary>
    public static Publication.Results Troubled => TroubledRound.Value;

    /// <summary>A whole round over as many units as asked for.</summary>
    public static Publication.Results Of(int units) => Everything(Prepare(template => [.. Enumerable.Range(0, units).Select(i => template[i % template.Length] with
    {
        Code = (30000 + i).ToString(CultureInfo.InvariantCulture),
        Name = $"{template[i % template.Length].Name} {i}",
    })]));

    private static Publication.Results Everything(Prepared prepared)
    {
        var set = prepared.Book.Set;
        var intake = new Submissions.Intake(
            [.. set.Units.Select((unit, index) => Assessment(prepared, unit, index))], [.. set.Units.SelectMany((unit, index) => Survey(prepared, unit, index))], [], [.. set.Units.Select(File)], []);
        return Publication.Results.Of(prepared.Book, intake, Noon);
    }

    private static Publication.Results MakeTroubled()
    {
        var prepared = Prepare(units => units.SetItem(5, units[5] with { To = new DateOnly(2022, 6, 30) }));
        var set = prepared.Book.Set;
        var (nothing, twice, partly) = (set.Units[2], set.Units[8], set.Units[11]);
        var assessments = set.Units.Select((unit, index) => Assessment(prepared, unit, index)).Where(assessment => assessment.Unit != nothing.Code).ToList();
        var index = assessments.FindIndex(assessment => assessment.Unit == partly.Code);
        var reports = assessments[index].Reports.ToDictionary();
        var report = reports["1.1.3"];
        reports["1.1.3"] = report with { NotApplicable = false, Facts = [.. report.Facts.Select(fact => fact with { Value = null })] };
        assessments[index] = assessments[index] with { Reports = reports };
        var problem = new Problem(
            Severity.Error, twice.Code, null, "b.xlsx", $"Có hai phiếu khác nhau của {twice.Name}: a.xlsx và b.xlsx.", "Giữ lại một phiếu đúng rồi chấm lại.");
        var survey = set.Units.SelectMany((unit, turn) => Survey(prepared, unit, turn));
        return Publication.Results.Of(prepared.Book, new Submissions.Intake([.. assessments], [.. survey], [twice.Code], [.. set.Units.Select(File)], [problem]), Noon);
    }

    // The set as it stands in the checkout, with other units: proven anew, for a rule book belongs to one set.
    private static Prepared Prepare(Func<ImmutableArray<Unit>, ImmutableArray<Unit>> change)
    {
        var root = RepositoryFolder.Path("criteria", "2022");
        var files = Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories)
            .Select(path => new CriteriaFile(Path.GetRelativePath(root, path).Replace('\\', '/'), System.IO.File.ReadAllBytes(path))).ToList();
        var asIs = CriteriaSetLoader.Load("2022", files);
        Assert.True(asIs.Set is not null, string.Join("\n", asIs.Faults));
        var changed = change(asIs.Set.Units).Select(unit => new
        {
            code = unit.Code,
            name = unit.Name,
            kind = unit.Kind,
            group = unit.Group,
            to = (unit.To ?? new DateOnly(2030, 1, 1)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        });
        files.RemoveAll(file => file.Path == "units.json");
        files.Add(new CriteriaFile("units.json", JsonSerializer.SerializeToUtf8Bytes(new { units = changed })));
        var loaded = CriteriaSetLoader.Load("2022", files);
        var proven = RuleBook.Prove(loaded);
        Assert.True(proven.Book is not null, string.Join("\n", proven.Faults));
        return new Prepared(proven.Book, loaded.Tests.ToLookup(test => test.Criterion));
    }

    private static SelfAssessment Assessment(Prepared prepared, Unit unit, int index)
    {
        var source = new Source($"{unit.Code} {unit.Name}.xlsx", Hash(index), "Phiếu tự chấm");
        var reports = prepared.Book.Set.Criteria.Where(criterion => !criterion.IsSurvey).Select((criterion, place) => (criterion.Code, Report: Report(criterion, [.. prepared.Tests[criterion.Code]], index, place)));
        return new SelfAssessment(unit.Code, source, reports.ToDictionary(pair => pair.Code, pair => pair.Report));
    }

    private static CriterionReport Report(Criterion criterion, List<AuthorsTest> tests, int unit, int place)
    {
        var test = Turn(tests, unit, place);
        var row = 10 + (place * 4);
        return new CriterionReport([.. criterion.Facts.Where(fact => fact.Source == FactSource.Ward).Select((fact, i) =>
            new ReportedFact(fact.Name, test.Facts.TryGetValue(fact.Name, out var value) ? value : null, new Cell(row + 1 + i, 6)))])
        {
            NotApplicable = test.NotApplicable,
            SelfPoints = test.NotApplicable ? null : (place + unit) % 9 == 0 ? criterion.MaxPoints : test.Points,
            Evidence = (place * 7 + unit) % 41 == 0 ? [] : [new Evidence($"{10 + place}/BC-UBND", new DateOnly(2022, 11, 1 + (place % 28)), place % 3 == 0 ? "2" : "")],
            Explanation = (place, unit) switch
            {
                (3, 0) => "=1+1 là điều đơn vị ghi",
                (4, 1) => "+84 256 là số điện thoại của đơn vị",
                (5, 2) => "@ghi chú",
                (6, 3) => "-không có-",
                (7, 4) => "Tài liệu đang được lưu tại Văn phòng UBND phường và sẽ được bổ sung khi thẩm định; đề nghị xem xét.",
                _ => "",
            },
            Cell = new Cell(row, 7),
        };
    }

    private static IEnumerable<SurveyAnswers> Survey(Prepared prepared, Unit unit, int index) =>
        prepared.Book.Set.Criteria.Where(criterion => criterion.IsSurvey).Select((criterion, place) =>
        {
            var test = Turn([.. prepared.Tests[criterion.Code]], index, place);
            var (valid, satisfied) = (criterion.Facts.First(fact => fact.Source == FactSource.SurveyValid).Name, criterion.Facts.First(fact => fact.Source == FactSource.SurveySatisfied).Name);
            var row = 2 + (index * 7) + place;
            return new SurveyAnswers(
                unit.Code, criterion.SurveyQuestion!, test.Facts[valid].Number, test.Facts[satisfied].Number, new Source("Khao-sat.xlsx", Hash(999), "Kết quả"), new Cell(row, 4), new Cell(row, 5));
        });

    // Most of what wards report is good; every now and then another of the authors' cases.
    private static AuthorsTest Turn(List<AuthorsTest> tests, int unit, int place)
    {
        var turn = (unit * 31) + (place * 17) + (unit * place);
        var good = tests.OrderByDescending(test => test.Points ?? -1m).ToList();
        return turn % 100 < 100 - 30 - unit ? good[turn % Math.Min(2, good.Count)] : tests[turn % tests.Count];
    }

    private static SubmittedFile File(Unit unit, int index) => new($"{unit.Code} {unit.Name}.xlsx", Hash(index), SubmittedKind.SelfAssessment, unit.Code);

    private static string Hash(int seed) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(seed.ToString(CultureInfo.InvariantCulture))));

    private sealed record Prepared(RuleBook Book, ILookup<string, AuthorsTest> Tests);
}
