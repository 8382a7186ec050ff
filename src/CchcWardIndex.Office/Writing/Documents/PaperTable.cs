using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcWardIndex.Office.Writing.Documents;

/// <summary>Makes tables: framed ones for figures, bare ones that set heads and signatures side by side.</summary>
internal static class PaperTable
{
    /// <summary>A table without lines and without margins in its cells.</summary>
    /// <param name="widths">In twentieths of a point.</param>
    /// <param name="rows">Each as wide as there are widths.</param>
    public static Table Bare(ImmutableArray<int> widths, params ReadOnlySpan<TableRow> rows) => Of(widths, null, 0, rows);

    /// <summary>A table with a line around every cell.</summary>
    /// <param name="widths">In twentieths of a point.</param>
    /// <param name="rows">Each as wide as there are widths.</param>
    public static Table Framed(ImmutableArray<int> widths, params ReadOnlySpan<TableRow> rows) =>
        Of(
            widths,
            new TableBorders(
                Border<TopBorder>(),
                Border<LeftBorder>(),
                Border<BottomBorder>(),
                Border<RightBorder>(),
                Border<InsideHorizontalBorder>(),
                Border<InsideVerticalBorder>()
            ),
            70,
            rows
        );

    /// <summary>A row that no page break cuts.</summary>
    public static TableRow Row(params ReadOnlySpan<TableCell> cells)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        foreach (var cell in cells)
        {
            row.Append(cell);
        }

        return row;
    }

    /// <summary>A row that stands again at the top of every page.</summary>
    public static TableRow HeadRow(params ReadOnlySpan<TableCell> cells)
    {
        var row = Row(cells);
        row.TableRowProperties!.Append(new TableHeader());
        return row;
    }

    /// <summary>A cell of paragraphs, from the top.</summary>
    public static TableCell Cell(params ReadOnlySpan<Paragraph> paragraphs) => Cell(TableVerticalAlignmentValues.Top, paragraphs);

    /// <summary>A cell of one paragraph, in the middle of its height.</summary>
    public static TableCell Middle(PaperLook look, string text) => Cell(TableVerticalAlignmentValues.Center, Prose.Line(look, text));

    private static TableCell Cell(TableVerticalAlignmentValues vertical, params ReadOnlySpan<Paragraph> paragraphs)
    {
        var cell = new TableCell(new TableCellProperties(new TableCellVerticalAlignment { Val = vertical }));
        foreach (var paragraph in paragraphs)
        {
            cell.Append(paragraph);
        }

        return cell;
    }

    private static Table Of(ImmutableArray<int> widths, TableBorders? borders, int margin, ReadOnlySpan<TableRow> rows)
    {
        var table = new Table(
            new TableProperties
            {
                TableWidth = new TableWidth { Type = TableWidthUnitValues.Dxa, Width = Prose.Twips(widths.Sum()) },
                TableBorders = borders,
                TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
                TableCellMarginDefault = new TableCellMarginDefault(
                    new TableCellLeftMargin { Type = TableWidthValues.Dxa, Width = (short)margin },
                    new TableCellRightMargin { Type = TableWidthValues.Dxa, Width = (short)margin }
                ),
            },
            new TableGrid(widths.Select(width => new GridColumn { Width = Prose.Twips(width) }))
        );
        foreach (var row in rows)
        {
            var column = 0;
            foreach (var cell in row.Elements<TableCell>())
            {
                cell.TableCellProperties!.TableCellWidth = new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = Prose.Twips(widths[column++]) };
            }

            table.Append(row);
        }

        return table;
    }

    private static T Border<T>()
        where T : BorderType, new() =>
        new()
        {
            Val = BorderValues.Single,
            Size = 4,
            Space = 0,
            Color = "000000",
        };
}
