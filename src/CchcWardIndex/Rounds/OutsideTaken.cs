using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Rounds;

/// <summary>What was taken from a table from outside.</summary>
/// <param name="Code">The table's code.</param>
/// <param name="Name">What it is.</param>
/// <param name="From">Who provides it.</param>
/// <param name="Rows">Rows below its head that say anything.</param>
/// <param name="Units">Units with at least one value that can be used.</param>
/// <param name="Asked">Units that are scored.</param>
/// <param name="Values">Cells with a value that can be used.</param>
public sealed record OutsideTaken(string Code, string Name, string From, int Rows, int Units, int Asked, int Values);

/// <summary>What a receipt says of a table from outside.</summary>
internal static class OutsideWords
{
    // Names beyond that nobody reads in one cell.
    private const int MostNamed = 20;

    /// <summary>What was taken.</summary>
    public static OutsideTaken Taken(CriteriaSet set, OutsideFigures figures)
    {
        var table = set.Table(figures.Table)!;
        var units = Asked(set).Select(unit => unit.Code).ToHashSet();
        var values = figures.Rows.Where(row => units.Contains(row.Unit)).Select(row => (row.Unit, Cells: Cells(row))).ToList();
        return new OutsideTaken(
            table.Code,
            table.Name,
            table.From,
            figures.RowsRead,
            values.Count(row => row.Cells > 0),
            units.Count,
            values.Sum(row => row.Cells)
        );
    }

    /// <summary>What there is to say of it beside what its reading found: who is missing, which figures cannot be.</summary>
    public static IEnumerable<Problem> Remarks(CriteriaSet set, Arrival arrival, OutsideFigures figures)
    {
        var table = set.Table(figures.Table)!;
        var lookup = new OutsideLookup(set, new Intake([], [], [], [], []) { Tables = [figures] });
        var reading = set.Criteria.Where(criterion => criterion.Reads(table)).ToList();
        var silent = new List<Unit>();
        foreach (var unit in Asked(set))
        {
            var facts = reading.Where(criterion => criterion.AppliesTo(unit)).Select(criterion => (criterion, Said: lookup.Of(unit, criterion))).ToList();
            foreach (var (text, flaw, criterion) in Flaws(facts).DistinctBy(pair => pair.Text))
            {
                yield return Problem.Of(text, unit.Code, criterion, (flaw.Table ?? figures.Source).At(flaw.Cell ?? default)) with
                {
                    Found = flaw.Found,
                };
            }

            if (facts.Exists(pair => pair.Said.IsWithoutOccasion))
            {
                silent.Add(unit);
            }
        }

        if (silent.Count > 0)
        {
            var named = string.Join(", ", silent.Take(MostNamed).Select(unit => unit.Name)) + (silent.Count > MostNamed ? ", …" : "");
            yield return Problem.Of(ReceiptProblems.TableSilent(silent.Count, named), null, null, arrival.File);
        }
    }

    /// <summary>What differs between two versions, column by column and unit by unit.</summary>
    public static ImmutableArray<Change> Changes(CriteriaSet set, OutsideFigures before, OutsideFigures after)
    {
        var table = set.Table(after.Table)!;
        var (then, now) = (Values(set, before), Values(set, after));
        return
        [
            .. from column in table.Columns
            from unit in set.Units
            let key = (unit.Code, column.Name)
            let former = then.GetValueOrDefault(key, "")
            let value = now.GetValueOrDefault(key, "")
            where former != value
            select new Change(column.Title, unit.Name, former, value),
        ];
    }

    private static IEnumerable<(Problems.ProblemText Text, Flaw Flaw, CriterionCode Criterion)> Flaws(
        IEnumerable<(Criterion Criterion, OutsideFacts Said)> facts
    ) => from pair in facts from flaw in pair.Said.Flaws where flaw != Flaw.AlreadyTold select (flaw.Text, flaw, pair.Criterion.Code);

    private static Dictionary<(UnitCode Unit, string Column), string> Values(CriteriaSet set, OutsideFigures figures) =>
        figures
            .Rows.SelectMany(row => row.Values.Select(value => (row.Unit, Fact: set.Criterion(value.Criterion)?.Fact(value.Fact.Name), value.Fact.Value)))
            .Where(value => value is { Fact.Column: not null, Value: not null })
            .DistinctBy(value => (value.Unit, value.Fact!.Column))
            .ToDictionary(value => (value.Unit, value.Fact!.Column!), value => Show.Value(value.Value!.Value, value.Fact!));

    // A cell that two criteria read is one.
    private static int Cells(OutsideRow row) => row.Values.Where(value => value.Fact.Value is not null).Select(value => value.Fact.Cell).Distinct().Count();

    private static IEnumerable<Unit> Asked(CriteriaSet set) => set.Units.Where(unit => Treatment.Of(unit, set).IsScored);
}
