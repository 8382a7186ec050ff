using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>The tables from outside that were handed in, looked up by unit and criterion.</summary>
internal sealed class OutsideLookup
{
    private readonly CriteriaSet _set;
    private readonly Dictionary<string, Source> _sources;
    private readonly Dictionary<(string Table, UnitCode Unit), OutsideRow> _rows = [];

    public OutsideLookup(CriteriaSet set, Intake intake)
    {
        _set = set;
        _sources = intake.Tables.ToDictionary(table => table.Table, table => table.Source);
        foreach (var table in intake.Tables)
        {
            foreach (var row in table.Rows)
            {
                _rows.Add((table.Table, row.Unit), row);
            }
        }
    }

    /// <summary>What they say to one criterion of one unit.</summary>
    public OutsideFacts Of(Unit unit, Criterion criterion)
    {
        if (criterion.Facts.All(fact => fact.Source != FactSource.Table))
        {
            return OutsideFacts.None;
        }

        var (found, flaws, isWithout) = (ImmutableArray.CreateBuilder<UsedFact>(), new List<Flaw>(), false);
        foreach (var fact in criterion.Facts.Where(fact => fact.Source == FactSource.Table))
        {
            var table = _set.Table(fact.Table!)!;
            var (used, flaw) = Look(unit, criterion, fact, table);
            found.Add(used);
            if (flaw is null && used.Value is null)
            {
                isWithout = true;
            }
            else if (flaw is not null && !flaws.Contains(flaw))
            {
                flaws.Add(flaw);
            }
        }

        var facts = new OutsideFacts(found.DrainToImmutable(), [.. flaws]);
        return facts.Flaws.IsEmpty && !isWithout
            ? facts with
            {
                Flaws = FactGathering.OfTables(criterion, facts),
            }
            : facts with
            {
                IsWithoutOccasion = isWithout && facts.Flaws.IsEmpty,
            };
    }

    // Neither value nor flaw where the table's silence means that there is none.
    private (UsedFact Used, Flaw? Flaw) Look(Unit unit, Criterion criterion, Fact fact, OutsideTable table)
    {
        // That the whole table is not there is told once, not a unit at a time.
        if (!_sources.TryGetValue(table.Code, out var source))
        {
            return (new UsedFact(fact, null, null), Flaw.AlreadyTold);
        }

        var mayLack = table.WhenMissing == WhenFigureMissing.NotApplicable;
        var none = new UsedFact(fact, null, null) { Table = source };
        if (_rows.GetValueOrDefault((table.Code, unit.Code)) is not { } row)
        {
            return (none, mayLack ? null : new Flaw(null, OutsideProblems.RowMissing(table, unit)) { Table = source });
        }

        var value = row.Values.First(each => each.Criterion == criterion.Code && each.Fact.Name == fact.Name).Fact;
        none = none with { Cell = value.Cell };
        return value switch
        {
            { Unreadable: true } => (none, Flaw.AlreadyTold),
            { Value: null } => (
                none,
                mayLack ? null : new Flaw(value.Cell, OutsideProblems.CellBlank(table, table.Column(fact.Column)!, unit)) { Table = source }
            ),
            _ => (none with { Value = value.Value }, null),
        };
    }
}
