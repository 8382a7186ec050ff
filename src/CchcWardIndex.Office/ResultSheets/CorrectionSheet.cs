using System.Globalization;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Office.ResultSheets;

/// <summary>Đính chính: every figure that a correction moved against the publication it replaces.</summary>
internal static class CorrectionSheet
{
    public const string Name = "Đính chính";

    private const int HeadRow = 6;
    private const int BeforeColumn = 6;

    private static readonly (string Head, double Width)[] Columns =
    [
        ("STT", 6),
        ("Đơn vị", 26),
        ("Tiêu chí", 9),
        ("Tên tiêu chí", 62),
        ("Nội dung thay đổi", 24),
        ("Đã công bố", 20),
        ("Đính chính thành", 20),
    ];

    /// <summary>Writes the sheet.</summary>
    public static void Write(Sheet sheet, ShownRound round, int number, Correction correction)
    {
        sheet.Widths([.. Columns.Select(column => column.Width)]);
        sheet.Across(1, 1, Columns.Length, "ĐÍNH CHÍNH KẾT QUẢ ĐÃ CÔNG BỐ", SheetLook.Title);
        sheet.Across(2, 1, Columns.Length, $"(Công bố lần thứ {number} thay thế công bố lần thứ {correction.Replaces})", SheetLook.Subtitle);
        sheet.Across(3, 1, Columns.Length, $"Lý do: {correction.Reason}", SheetLook.Plain);
        var moves = correction.Moves;
        sheet.Across(
            4,
            1,
            Columns.Length,
            moves.IsEmpty ? FigureWords.NothingMoved : $"Có {moves.Length} nội dung thay đổi của {moves.Select(move => move.Unit).Distinct().Count()} đơn vị.",
            SheetLook.Plain
        );
        if (FigureWords.Beside(correction) is { } beside)
        {
            sheet.Across(5, 1, Columns.Length, beside, SheetLook.Plain);
        }

        if (moves.IsEmpty)
        {
            SheetPaper.Fit(sheet, 5, Columns.Length, null);
            return;
        }

        sheet.Heads(HeadRow, [.. Columns.Select(column => column.Head)]);
        var last = HeadRow + moves.Length;
        sheet.Style(HeadRow + 1, 1, last, Columns.Length, SheetLook.TextTop);
        sheet.Style(HeadRow + 1, 1, last, 1, SheetLook.MiddleTop);
        var units = round.Set.Units.ToDictionary(unit => unit.Code, unit => unit.Name);
        var criteria = round.Set.Criteria.ToDictionary(criterion => criterion.Code.Text);
        for (var i = 0; i < moves.Length; i++)
        {
            Row(
                sheet,
                HeadRow + 1 + i,
                i + 1,
                moves[i],
                units.GetValueOrDefault(moves[i].Unit, moves[i].Unit.Text),
                moves[i].Criterion is { } code ? criteria.GetValueOrDefault(code) : null
            );
        }

        sheet.Worksheet.Cells[HeadRow, 1, last, Columns.Length].AutoFilter = true;
        sheet.Worksheet.View.FreezePanes(HeadRow + 1, 1);
        SheetPaper.Fit(sheet, last, Columns.Length, (HeadRow, HeadRow));
    }

    private static void Row(Sheet sheet, int row, int number, Move move, string unit, Criterion? criterion)
    {
        string[] texts = [unit, move.Criterion ?? "", criterion?.Name ?? (move.Criterion is null ? "(cả đơn vị)" : ""), FigureWords.Name(move, criterion)];
        sheet.Number(row, 1, number);
        var lines = 1;
        for (var i = 0; i < texts.Length; i++)
        {
            sheet.Text(row, i + 2, texts[i]);
            lines = Math.Max(lines, Lines.Count(texts[i], Columns[i + 1].Width, SheetLook.TextTop));
        }

        foreach (var (column, value) in new[] { (BeforeColumn, move.Before), (BeforeColumn + 1, move.After) })
        {
            lines = Math.Max(lines, Value(sheet, row, column, move.Figure, value));
        }

        sheet.Height(row, Lines.Height(lines, SheetLook.TextTop));
    }

    // Numbers stay numbers, exactly as published. Returns the lines taken.
    private static int Value(Sheet sheet, int row, int column, string figure, string? value)
    {
        if (value is not null && decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            sheet.Style(row, column, row, column, figure is "rank" or "groupRank" ? SheetLook.MiddleTop : SheetLook.Points);
            sheet.Number(row, column, number);
            return 1;
        }

        var text = value is null ? Cached.Undecided : FigureWords.Value(figure, value);
        sheet.Text(row, column, text, SheetLook.MiddleTop);
        return Lines.Count(text, Columns[column - 1].Width, SheetLook.MiddleTop);
    }
}
