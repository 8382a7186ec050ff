using CchcWardIndex.Analysis;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Office.SampleSheets;

/// <summary>Danh sách kiểm tra lại: a sample as a form on which whoever re-inspects writes what was found.</summary>
public static class SampleWorkbook
{
    /// <summary>The name of its one sheet.</summary>
    public const string Name = "Kiểm tra lại";

    private static readonly (string Head, double Width)[] Columns =
    [
        ("STT", 6),
        ("Đơn vị", 22),
        ("Mã", 7),
        ("Tiêu chí", 32),
        ("Điểm", 8),
        ("Điểm tối đa", 8),
        ("Tài liệu kiểm chứng", 28),
        ("Ô nguồn (tệp!trang!ô)", 30),
        ("Vì sao dễ được rút", 26),
        ("Kết quả kiểm tra lại", 24),
    ];

    /// <summary>Writes the workbook. The same sample gives the same bytes.</summary>
    /// <param name="results">What was drawn from.</param>
    /// <param name="sample">What was drawn.</param>
    /// <param name="source">Where the results stand, a sentence.</param>
    public static byte[] Write(Results results, Sample sample, string source) =>
        Book.Write($"Danh sách kiểm tra lại: {results.Set.Title}", results.Set.Authority.Name, add => Fill(add(Name), results, sample, source));

    private static void Fill(Sheet sheet, Results results, Sample sample, string source)
    {
        sheet.Widths([.. Columns.Select(column => column.Width)]);
        sheet.Across(1, 1, Columns.Length, "DANH SÁCH TÀI LIỆU KIỂM CHỨNG CẦN KIỂM TRA LẠI", SheetLook.Title);
        sheet.Across(
            2,
            1,
            Columns.Length,
            $"({results.Set.Title}; số khởi đầu {sample.Seed}, rút {sample.Items.Length} trong {sample.Population} tiêu chí có điểm)",
            SheetLook.Subtitle
        );
        sheet.Across(3, 1, Columns.Length, source, SheetLook.Plain);
        sheet.Across(4, 1, Columns.Length, SampleWords.Rule(sample), SheetLook.Plain);
        const int headRow = 6;
        sheet.Heads(headRow, [.. Columns.Select(column => column.Head)]);
        sheet.Height(headRow, Lines.Height(2, SheetLook.Head));
        var row = headRow;
        foreach (var item in SampleRow.Of(sample))
        {
            Row(sheet, ++row, row - headRow, item);
        }

        sheet.Worksheet.View.FreezePanes(headRow + 1, 1);
        SheetPaper.Fit(sheet, row, Columns.Length, (headRow, headRow));
    }

    private static void Row(Sheet sheet, int row, int number, SampleRow item)
    {
        var (unit, outcome) = (item.Item.Unit, item.Item.Outcome);
        string[] texts = ["", unit.Name, outcome.Criterion.Code.Text, outcome.Criterion.Name, "", "", item.Evidence, item.Source, item.Why, ""];
        sheet.Style(row, 1, row, Columns.Length, SheetLook.TextTop);
        sheet.Style(row, 1, row, 1, SheetLook.CountTop);
        sheet.Style(row, 3, row, 3, SheetLook.MiddleTop);
        sheet.Style(row, 5, row, 6, SheetLook.Points);
        sheet.Number(row, 1, number);
        sheet.Number(row, 5, outcome.Points);
        sheet.Number(row, 6, outcome.Criterion.MaxPoints);
        var lines = 2;
        for (var i = 0; i < texts.Length; i++)
        {
            sheet.Text(row, i + 1, texts[i]);
            lines = Math.Max(lines, Lines.Count(texts[i], Columns[i].Width, SheetLook.TextTop));
        }

        sheet.Height(row, Lines.Height(lines, SheetLook.TextTop));
    }
}
