using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Worker.Demo;

/// <summary>Finds a figure that is a little worse than the one a ward reports, and says how a department would have found it.</summary>
internal sealed class Lower(RuleBook book, Criterion criterion, CriterionReport report)
{
    private static readonly int[] LaterDays = [12, 40, 75];
    private static readonly decimal[] NearbySteps = [-1m, -2m, -3m, 1m];
    private static readonly string[] CountedIn = ["Báo cáo", "Biên bản", "Danh sách", "Danh mục"];

    private readonly FactValue?[] _reported = [.. criterion.Facts.Select(fact => report.Fact(fact.Name)?.Value)];

    /// <summary>One worse figure by lot; null where none would lower the points.</summary>
    /// <param name="chance">The lot.</param>
    /// <param name="veto">Whether the figure must veto the criterion; otherwise it may not.</param>
    public FoundLower? ByLot(Chance chance, bool veto = false)
    {
        if (criterion.Facts.Any(fact => fact.Source != FactSource.Ward) || book.Decide(criterion, _reported) is not { Points: { } points })
        {
            return null;
        }

        var worse = criterion
            .Facts.SelectMany((fact, index) => Others(fact, index).Select(value => (Fact: fact, Index: index, Value: value)))
            .Where(other =>
                Holds(other.Index, other.Value)
                && Decide(other.Index, other.Value) is { Points: { } now } decision
                && now < points
                && veto == criterion.Rules.Any(rule => rule.Vetoes && rule.Name == decision.Rule)
            )
            .ToList();
        return worse.Count == 0 ? null
            : worse[chance.Below(worse.Count)] is var found
                ? new FoundLower(new ReportedFact(found.Fact.Name, found.Value, default), Reason(found.Fact, found.Index, found.Value))
            : null;
    }

    private Rules.Language.Decision Decide(int index, FactValue value) => book.Decide(criterion, With(index, value));

    private FactValue?[] With(int index, FactValue value)
    {
        var values = _reported.ToArray();
        values[index] = value;
        return values;
    }

    private IEnumerable<FactValue> Others(Fact fact, int index) =>
        (fact.Type, _reported[index]) switch
        {
            (_, null) => [],
            _ when Agreement.IsCommon(criterion, fact) => [],
            (FactType.YesNo, { Yes: true } value) => criterion.Facts.Any(other => other.OnlyWhen == fact.Name) ? [] : [FactValue.Of(!value.Yes)],
            (FactType.YesNo, _) => criterion.Facts.Any(other => other.OnlyWhen == fact.Name) ? [] : [FactValue.Of(true)],
            // The last option is that nothing was done, which the paper at hand contradicts.
            (FactType.Choice, _) => fact.Options.SkipLast(1).Select(option => FactValue.Of(option.Value)),
            (FactType.Date or FactType.DateTime, { } value) => LaterDays.Select(days => FactValue.Of(value.Time.AddDays(days))),
            // A paper that shows nothing at all would be no proof, which is another story.
            (_, { } value) => NearbySteps.Where(step => value.Number + step > 0m).Select(step => FactValue.Of(value.Number + step)),
        };

    private bool Holds(int index, FactValue value)
    {
        var values = With(index, value);
        return criterion
            .Facts.Select((fact, i) => (fact, own: values[i]))
            .All(pair => pair.own is not { } own || (Within(pair.fact.Min, own, values, 1) && Within(pair.fact.Max, own, values, -1)));
    }

    private bool Within(Limit? limit, FactValue own, FactValue?[] values, int sign)
    {
        var bound = limit?.Fact is { } name ? values[criterion.Facts.IndexOf(criterion.Fact(name)!)] : limit?.Value;
        return bound is not { } given || Comparer<object>.Default.Compare(own.Boxed, given.Boxed) * sign >= 0;
    }

    private string Reason(Fact fact, int index, FactValue value)
    {
        var paper = Papers.Name(Proof);
        return fact.Type switch
        {
            FactType.YesNo when value.Yes => $"Hồ sơ kiểm tra cho thấy phải ghi Có ở nội dung: {fact.Label}",
            FactType.YesNo => $"{paper} kèm theo không đủ để ghi Có ở nội dung: {fact.Label}",
            FactType.Choice => $"Theo {Papers.Small(paper)} kèm theo, mức đúng là: {Show.Value(value, fact)}.",
            FactType.Date or FactType.DateTime => $"Ngày ký số trên văn bản kèm theo là {Show.Value(value, fact)}, khác với ngày đã báo cáo.",
            _ when value.Number < _reported[index]!.Value.Number => $"{paper} kèm theo chỉ thể hiện {Show.Value(value, fact)}.",
            _ => $"Qua đối chiếu hồ sơ lưu, số đúng là {Show.Value(value, fact)}.",
        };
    }

    // The paper that a figure would be counted in.
    private string Proof =>
        CountedIn
            .Select(start => criterion.Evidence.FirstOrDefault(kind => kind.StartsWith(start, StringComparison.Ordinal)))
            .FirstOrDefault(kind => kind is not null)
        ?? criterion.Evidence[0];
}

/// <summary>A figure as a department found it.</summary>
/// <param name="Fact">The figure.</param>
/// <param name="Reason">How it was found.</param>
internal sealed record FoundLower(ReportedFact Fact, string Reason);
