using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Publication;

/// <summary>The values that rules read, as officials read them.</summary>
public static class FactWords
{
    /// <summary>
    /// All of an outcome: <c>Tổng số nhiệm vụ: 60 − 2 được loại trừ = 58 nhiệm vụ; Số đã xong: 50 (đơn vị báo cáo 55); …</c>. A value
    /// nobody was asked for is left out.
    /// </summary>
    public static string All(Outcome outcome) => Some(outcome, _ => true);

    /// <summary>The same of counts, shares and days alone: what a choice or a Có says, the rule's own name says too.</summary>
    public static string Figures(Outcome outcome) => Some(outcome, fact => fact.Type is not (FactType.YesNo or FactType.Choice));

    private static string Some(Outcome outcome, Func<Fact, bool> isWanted) =>
        string.Join(
            "; ",
            outcome
                .Facts.Where(used => used.Value is not null && isWanted(used.Fact))
                .Select(used => Show.Stated(used.Fact, Value(used) + Reported(outcome, used)))
        );

    private static string Value(UsedFact used)
    {
        var value = Shown(used.Value!.Value, used.Fact);
        return used.Excused is { } excused ? $"{Show.Number(used.Value.Value.Number + excused)} − {Show.Number(excused)} được loại trừ = {value}" : value;
    }

    private static string Reported(Outcome outcome, UsedFact used)
    {
        var submitted = outcome.Submitted.FirstOrDefault(other => other.Fact == used.Fact).Value;
        var before = used.Excused is { } excused ? FactValue.Of(used.Value!.Value.Number + excused) : used.Value;
        return used.Fact.Source == FactSource.Ward && submitted is { } value && submitted != before ? $" (đơn vị báo cáo {Shown(value, used.Fact)})" : "";
    }

    // A share worked out from answers has more decimals than anybody reads.
    private static string Shown(FactValue value, Fact fact) =>
        Show.Value(fact.IsNumeric ? FactValue.Of(Math.Round(value.Number, 4, MidpointRounding.AwayFromZero)) : value, fact);
}
