namespace CchcWardIndex.Criteria.Loading;

/// <summary>Checks that facts and the tables they are read from know each other.</summary>
internal static class OutsideTableCheck
{
    private const string SetFile = "set.json";

    /// <summary>Checks a set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="unread">Whether a file could not be read: then what nobody uses is not blamed.</param>
    /// <param name="faults">Where faults go.</param>
    public static void Run(CriteriaSet set, bool unread, Faults faults)
    {
        var used = new HashSet<(string Table, string Column)>();
        foreach (var criterion in set.Criteria)
        {
            var tables = new List<OutsideTable>();
            foreach (var (fact, i) in criterion.Facts.Select((fact, i) => (fact, i)).Where(pair => pair.fact.Table is { Length: > 0 }))
            {
                if (set.Table(fact.Table!) is not { } table)
                {
                    faults.Add(criterion.File, $"$.facts[{i}].table", OutsideTableProblems.UnknownTable(fact.Table!));
                    continue;
                }

                tables.Add(table);
                used.Add((table.Code, fact.Column ?? ""));
                if (fact.Column is { Length: > 0 } column && table.Column(column) is null)
                {
                    faults.Add(
                        criterion.File,
                        $"$.facts[{i}].column",
                        OutsideTableProblems.UnknownColumn(table.Code, column, [.. table.Columns.Select(known => known.Name)])
                    );
                }
            }

            CheckMissing(criterion, tables, faults);
        }

        if (!unread)
        {
            CheckUsed(set, used, faults);
        }
    }

    private static void CheckMissing(Criterion criterion, List<OutsideTable> tables, Faults faults)
    {
        var mayLack = tables.Find(table => table.WhenMissing == WhenFigureMissing.NotApplicable);
        if (mayLack is not null && criterion.WhenNotApplicable is null)
        {
            faults.Add(criterion.File, "$", OutsideTableProblems.MissingMeansNothing(mayLack.Code, criterion.Code.Text));
        }

        // Nobody else could say "không phát sinh" of it.
        if (criterion is { IsOutside: true, WhenNotApplicable: not null } && mayLack is null && tables.Count > 0)
        {
            faults.Add(criterion.File, "$.whenNotApplicable", OutsideTableProblems.NeverMissing());
        }
    }

    private static void CheckUsed(CriteriaSet set, HashSet<(string Table, string Column)> used, Faults faults)
    {
        foreach (var (table, i) in set.Tables.Select((table, i) => (table, i)))
        {
            if (used.All(pair => pair.Table != table.Code))
            {
                faults.Add(SetFile, $"$.tables[{i}]", OutsideTableProblems.TableUnused(table.Code));
                continue;
            }

            foreach (var column in table.Columns.Where(column => !used.Contains((table.Code, column.Name))))
            {
                faults.Add(SetFile, $"$.tables[{i}]", OutsideTableProblems.ColumnUnused(table.Code, column.Name));
            }
        }
    }
}
