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

        var moving = certainty.LeftOut.Where(left => !left.Swaps.IsEmpty).OrderByDescending(left => left.Swaps.Length).ThenBy(left => left.Criterion.Code, Code.Order).ToList();
        var still = certainty.LeftOut.Length - moving.Count;
        sheet.Across(row, 1, lastColumn, "Bỏ tiêu chí nào thì thứ tự đổi nhiều nhất", Look.TextBold);
        sheet.Across(++row, 1, lastColumn, moving.Count == 0
            ? $"Bỏ bất kỳ tiêu chí nào trong {certainty.LeftOut.Length} tiêu chí thì không đơn vị nào vượt đơn vị nào."
            : $"Trong {certainty.LeftOut.Length} tiêu chí đã thử bỏ, {moving.Count} tiêu chí làm ít nhất một cặp đơn vị đổi chỗ{(still > 0 ? $", {still} tiêu chí không làm cặp nào đổi chỗ" : "")}{(moving.Count > Most ? $"; dưới đây là {Most} tiêu chí làm nhiều cặp đổi chỗ nhất" : "")}.", Look.Plain);
        if (moving.Count == 0)
        {
            return row;
        }

        Head(sheet, ++row, lastColumn);
        foreach (var left in moving.Take(Most))
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
        var risers = left.Swaps.GroupBy(swap => swap.Below, swap => swap.Above).OrderByDescending(passed => passed.Count()).ThenBy(passed => passed.Key.Code, StringComparer.Ordinal).ToList();
        var words = string.Join("; ", risers.Take(MostNames).Select(passed => $"{Round.ShortName(passed.Key)} vượt {string.Join(", ", passed.Select(Round.ShortName))}")) + (risers.Count > MostNames ? $"; và {risers.Count - MostNames} đơn vị khác cũng vượt lên" : "");
        sheet.Style(row, 1, row, lastColumn, Look.TextTop);
        sheet.Text(row, 1, left.Criterion.Code, Look.MiddleTop);
        sheet.Text(row, 2, left.Criterion.Name);
        sheet.Merge(row, 2, row, 4);
        sheet.Style(row, 5, row, 5, Look.Points);
        sheet.Number(row, 5, left.Criterion.MaxPoints);
        sheet.Style(row, 6, row, 7, Look.CountTop);
        sheet.Number(row, 6, left.Swaps.Length);
        sheet.Number(row, 7, risers[0].Count());
        sheet.Text(row, 8, words);
        sheet.Merge(row, 8, row, lastColumn);
        sheet.Height(row, Lines.Height(Math.Max(Lines.Count(left.Criterion.Name, NameWidth, Look.TextTop), Lines.Count(words, MovesWidth, Look.TextTop)), Look.TextTop));
    }
}
