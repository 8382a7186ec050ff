namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads the tables from outside that a set declares.</summary>
internal static class OutsideTableReader
{
    public const string Key = "tables";

    public static ImmutableArray<OutsideTable> Read(StrictObject json) => [.. json.OptionalObjects(Key).Select(ReadOne)];

    private static OutsideTable ReadOne(StrictObject json)
    {
        var columns = json.Objects("columns").Select(place => (Place: place, Column: ReadColumn(place))).ToList();
        var table = new OutsideTable(json.Text("code"), json.Text("name"), json.Text("from"), json.Text("unitColumn"), [.. columns.Select(pair => pair.Column)])
        {
            UnitBy = json.OptionalWord("unitBy", ("code", OutsideUnitBy.Code), ("name", OutsideUnitBy.Name)) ?? OutsideUnitBy.Code,
            WhenMissing =
                json.OptionalWord("whenMissing", ("await", WhenFigureMissing.Await), ("notApplicable", WhenFigureMissing.NotApplicable))
                ?? WhenFigureMissing.Await,
        };
        json.Done();
        Check(json, columns, table);
        return table;
    }

    private static OutsideColumn ReadColumn(StrictObject json)
    {
        var column = new OutsideColumn(json.Text("name"), json.Text("title"));
        json.Done();
        return column;
    }

    private static void Check(StrictObject json, List<(StrictObject Place, OutsideColumn Column)> columns, OutsideTable table)
    {
        if (columns.Count == 0 && json.IsSound("columns"))
        {
            json.Fault("columns", OutsideTableProblems.NoColumns(table.Code));
        }

        var (names, titles) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>([UnitNames.Fold(table.UnitColumn)]));
        foreach (var (place, column) in columns)
        {
            if (column.Name.Length > 0 && !names.Add(column.Name))
            {
                place.Fault("name", OutsideTableProblems.ColumnTwice(table.Code, column.Name));
            }

            // Columns are found by their titles: two that read alike are one to whoever looks for them.
            if (column.Title.Length > 0 && !titles.Add(UnitNames.Fold(column.Title)))
            {
                place.Fault("title", OutsideTableProblems.TitleTwice(table.Code, column.Title));
            }
        }
    }
}
