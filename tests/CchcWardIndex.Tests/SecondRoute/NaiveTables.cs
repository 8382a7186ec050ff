using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>What tables from outside say to one criterion of one unit: the values, or that it waits, or that there is nothing to score.</summary>
internal sealed record NaiveFigures(bool Waits, bool HasNone, Dictionary<string, object?> Values)
{
    /// <summary>Whether its values are all there and can be.</summary>
    public bool IsSound => !Waits && !HasNone;
}

/// <summary>Asks the tables row by row.</summary>
internal sealed class NaiveTables(NaiveSet set, Intake intake)
{
    public NaiveFigures Of(NaiveCriterion criterion, string unit)
    {
        var (waits, none, values) = (false, false, new Dictionary<string, object?>());
        foreach (var fact in criterion.Facts.Where(fact => fact.Source == "table"))
        {
            if (intake.Tables.FirstOrDefault(table => table.Table == fact.Table) is not { } table)
            {
                waits = true;
                continue;
            }

            ReportedFact? cell = table.Rows.FirstOrDefault(row => row.Unit == unit) is { } found
                ? found.Values.First(value => value.Criterion.Text == criterion.Code && value.Fact.Name == fact.Name).Fact
                : null;
            if (cell is { Unreadable: true })
            {
                waits = true;
            }
            else if (cell?.Value is { } value)
            {
                values[fact.Name] = NaiveFacts.Value(value);
            }
            else if (set.SilentTables.Contains(fact.Table!))
            {
                none = true;
            }
            else
            {
                waits = true;
            }
        }

        return new NaiveFigures(waits || (!none && !NaiveFacts.WillDo(set, criterion, values)), none && !waits, values);
    }
}
