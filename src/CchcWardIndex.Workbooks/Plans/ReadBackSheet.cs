using CchcWardIndex.Uses;
using CchcWardIndex.Workbooks.Results;

namespace CchcWardIndex.Workbooks.Plans;

/// <summary>What came of last year's plan, for the city: a row a criterion, with how many units came how far.</summary>
internal static class ReadBackSheet
{
    public const string Name = "Khắc phục năm trước";

    private const int HeadRow = 3;
    private const int FirstCount = 4;

    private static readonly double[] Widths = [6, 62, 13, 12, 12, 12, 12, 12, 20];

    public static void Write(Sheet sheet, PlanReadBack readBack, int year)
    {
        sheet.Widths(Widths);
        sheet.Across(1, 1, Widths.Length, "KẾT QUẢ KHẮC PHỤC TỒN TẠI NĂM TRƯỚC", Look.Title);
        sheet.Across(2, 1, Widths.Length, $"(Tồn tại của năm {readBack.Year} theo {readBack.Source}, đối chiếu với kết quả năm {year})", Look.Subtitle);
        sheet.Heads(HeadRow, ["STT", "Nội dung phải khắc phục", "Số đơn vị mất điểm", .. ReadBackWords.Order.Select(ReadBackWords.Vietnamese), "Toàn thành phố"]);
        sheet.Height(HeadRow, Lines.Height(2, Look.Head));
        var row = HeadRow + 1;
        foreach (var entry in readBack.Rows)
        {
            var content = $"Tiêu chí {entry.Criterion.Code}. {entry.Content}";
            sheet.Style(row, 1, row, Widths.Length, Look.CountTop);
            sheet.Number(row, 1, row - HeadRow);
            sheet.Text(row, 2, content, Look.TextTop);
            sheet.Number(row, 3, entry.Units.Length);
            for (var i = 0; i < ReadBackWords.Order.Length; i++)
            {
                sheet.Number(row, FirstCount + i, entry.Count(ReadBackWords.Order[i]));
            }

            sheet.Text(row, Widths.Length, ReadBackWords.Vietnamese(entry.Outcome), Look.MiddleTop);
            sheet.Height(row++, Lines.Height(Lines.Count(content, Widths[1], Look.TextTop), Look.TextTop));
        }

        sheet.Across(row, 1, Widths.Length, ReadBackWords.Meaning, Look.Remark);
        sheet.Worksheet.View.FreezePanes(HeadRow + 1, 1);
        Paper.Fit(sheet, row, Widths.Length, (HeadRow, HeadRow));
    }
}
