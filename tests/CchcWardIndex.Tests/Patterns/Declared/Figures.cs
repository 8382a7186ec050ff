using CchcWardIndex.Criteria;

namespace CchcWardIndex.Tests.Patterns.Declared;

/// <summary>Values of a criterion's facts, by name.</summary>
internal sealed class Figures(Criterion criterion, FactValue?[] values)
{
    public decimal Number(string name) => Of(name)!.Value.Number;

    public bool Yes(string name) => Of(name)!.Value.Yes;

    /// <summary>Null where it was not asked.</summary>
    public DateTime? Time(string name) => Of(name)?.Time;

    private FactValue? Of(string name) => values[criterion.Facts.Select(fact => fact.Name).ToList().IndexOf(name)];
}
