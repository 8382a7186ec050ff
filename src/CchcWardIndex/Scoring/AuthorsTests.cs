using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>Runs the examples that a set's authors wrote with the calculation by hand: facts given, points and rule expected.</summary>
public static class AuthorsTests
{
    /// <summary>Runs them all.</summary>
    /// <param name="book">The proven set.</param>
    /// <param name="tests">Its authors' tests; a criterion the set does not have is passed over, loading has told of it.</param>
    /// <returns>One fault for each example that does not come out as written, with what was expected and what came; empty where all do.</returns>
    public static ImmutableArray<Fault> Run(RuleBook book, IEnumerable<AuthorsTest> tests)
    {
        var faults = new Faults();
        Run(book.Set.Criteria, book.Decide, tests, faults);
        return faults.Found;
    }

    /// <summary>Runs those of some criteria.</summary>
    internal static void Run(
        IEnumerable<Criterion> criteria,
        Func<Criterion, IReadOnlyList<FactValue?>, Decision> decide,
        IEnumerable<AuthorsTest> tests,
        Faults faults
    )
    {
        var byCode = criteria.ToDictionary(criterion => criterion.Code);
        foreach (var test in tests)
        {
            if (byCode.TryGetValue(test.Criterion, out var criterion))
            {
                Run(criterion, decide, test, faults);
            }
        }
    }

    private static void Run(Criterion criterion, Func<Criterion, IReadOnlyList<FactValue?>, Decision> decide, AuthorsTest test, Faults faults)
    {
        if (test.NotApplicable)
        {
            RunNotApplicable(criterion, test, faults);
            return;
        }

        var gathered = Gather(criterion, test);
        foreach (var flaw in gathered.Flaws)
        {
            faults.Add(
                test.File,
                $"{test.Place}.facts",
                $"Ví dụ \"{test.Name}\": {flaw.Message}",
                "Sửa số liệu của ví dụ, hoặc khai báo của số liệu trong tệp tiêu chí."
            );
        }

        if (!gathered.Flaws.IsEmpty)
        {
            return;
        }

        var decision = decide(criterion, [.. gathered.Facts.Select(used => used.Value)]);
        if (decision.Points is not { } points)
        {
            faults.Add(test.File, test.Place, $"Ví dụ \"{test.Name}\": {decision.Error}", "Sửa quy tắc của tiêu chí, hoặc số liệu của ví dụ.");
            return;
        }

        Compare(criterion, test, points, decision.Rule, faults);
    }

    private static void RunNotApplicable(Criterion criterion, AuthorsTest test, Faults faults)
    {
        if (criterion.WhenNotApplicable is not { } meaning)
        {
            faults.Add(
                test.File,
                $"{test.Place}.notApplicable",
                $"Ví dụ \"{test.Name}\": tiêu chí {criterion.Code} không cho khai không phát sinh.",
                "Bỏ ví dụ này, hoặc khai \"whenNotApplicable\" trong tệp tiêu chí."
            );
            return;
        }

        Compare(criterion, test, meaning == WhenNotApplicable.FullPoints ? criterion.MaxPoints : null, null, faults);
    }

    private static void Compare(Criterion criterion, AuthorsTest test, decimal? points, string? rule, Faults faults)
    {
        if (test.Points != points)
        {
            faults.Add(
                test.File,
                $"{test.Place}.points",
                $"Ví dụ \"{test.Name}\": mong đợi {Words(test.Points)}, quy tắc cho {Words(points)}.",
                $"Tính tay lại ({test.Calculation}), rồi sửa ví dụ hoặc quy tắc của tiêu chí {criterion.Code}."
            );
        }

        if (test.Rule != rule)
        {
            faults.Add(
                test.File,
                $"{test.Place}.rule",
                $"Ví dụ \"{test.Name}\": mong đợi {Quoted(test.Rule)}, kết quả là {Quoted(rule)}.",
                $"Sửa \"rule\" của ví dụ, hoặc điều kiện của các quy tắc trong tiêu chí {criterion.Code}."
            );
        }
    }

    // The same reading that a workbook's values go through, so an example cannot show what a ward could never report.
    private static Gathered Gather(Criterion criterion, AuthorsTest test)
    {
        if (criterion.IsSurvey)
        {
            return criterion.Facts.All(fact => test.Facts.ContainsKey(fact.Name))
                ? FactGathering.OfSurvey(criterion, criterion.Facts.Select(fact => new UsedFact(fact, test.Facts[fact.Name], null)))
                : new Gathered([], [new Flaw(null, "Thiếu số liệu khảo sát.", "")]);
        }

        var report = new CriterionReport([
            .. criterion.Facts.Select(fact => new ReportedFact(fact.Name, test.Facts.TryGetValue(fact.Name, out var value) ? value : null, default)),
        ]);
        var gathered = FactGathering.Example(criterion, report);
        var missing = gathered
            .Facts.Where(used => used.Fact.Of is not null && used.Value is null)
            .Select(used => new Flaw(null, $"Thiếu số liệu \"{used.Fact.Label}\".", ""));
        return gathered with { Flaws = [.. gathered.Flaws, .. missing] };
    }

    private static string Words(decimal? points) => points is { } given ? $"{Show.Number(given)} điểm" : "không tính vào điểm tối đa";

    private static string Quoted(string? rule) => rule is null ? "không quy tắc nào" : $"quy tắc \"{rule}\"";
}
