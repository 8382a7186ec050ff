using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Workbooks.Results;

/// <summary>The criteria on which the order hangs the most: those whose leaving out makes most units change places.</summary>
internal static class LeftOutTable
{
    private const int Most = 10;
    private const int MostNames = 8;
    private const double NameWidth = 49;
    private const double MovesWidth = 53;

    /// <summary>Writes the table.</summary>
    /// <returns>The last row written.</returns>
    public static int Write(Sheet sheet, int row, Certainty certainty, int lastColumn)
    {
        if (certainty.LeftOut.IsEmpty)
        {
            return row - 2;
        }

        var turning = certainty.Turning.ToList();
        sheet.Across(row, 1, lastColumn, "Bỏ tiêu chí nào thì thứ tự đổi nhiều nhất", Look.TextBold);
        sheet.Across(++row, 1, lastColumn, CertaintyWords.Turning(certainty, Most), Look.Plain);
        if (turning.Count == 0)
        {
            return row;
        }

        Head(sheet, ++row, lastColumn);
        foreach (var left in turning.Take(Most))
        {
            Row(sheet, ++row, left, lastColumn);
        }

        return row;
    }

    private static void Head(Sheet sheet, int row, int lastColumn)
    {
        sheet.Heads(row, "Mã", "Tiêu chí", "", "", "Điểm tối đa", "Số cặp đổi chỗ", "Lên nhiều nhất (bậc)", "Nếu bỏ tiêu chí này", "", "", "");
        sheet.Merge(row, 2, row, 4);
        sheet.Merge(row, 8, row, lastColumn);
        sheet.Height(row, Lines.Height(3, Look.Head));
    }

    private static void Row(Sheet sheet, int row, LeftOut left, int lastColumn)
    {
        var words = CertaintyWords.Passing(left, MostNames, Round.ShortName);
        sheet.Style(row, 1, row, lastColumn, Look.TextTop);
        sheet.Text(row, 1, left.Criterion.Code, Look.MiddleTop);
        sheet.Text(row, 2, left.Criterion.Name);
        sheet.Merge(row, 2, row, 4);
        sheet.Style(row, 5, row, 5, Look.Points);
        sheet.Number(row, 5, left.Criterion.MaxPoints);
        sheet.Style(row, 6, row, 7, Look.CountTop);
        sheet.Number(row, 6, left.Swaps.Length);
        sheet.Number(row, 7, left.Risers.First().Passed.Length);
        sheet.Text(row, 8, words);
        sheet.Merge(row, 8, row, lastColumn);
        sheet.Height(row, Lines.Height(Math.Max(Lines.Count(left.Criterion.Name, NameWidth, Look.TextTop), Lines.Count(words, MovesWidth, Look.TextTop)), Look.TextTop));
    }
}
