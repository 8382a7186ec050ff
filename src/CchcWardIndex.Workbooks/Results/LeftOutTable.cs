using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Workbooks.Results;

/// <summary>The criteria on which the order hangs the most: those whose leaving out moves most ranks.</summary>
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

        var moving = certainty.LeftOut.Where(left => !left.Moves.IsEmpty)
            .OrderByDescending(left => left.Moves.Sum(Steps)).ThenByDescending(left => left.Moves.Length).ThenBy(left => left.Criterion.Code, Code.Order).ToList();
        var still = certainty.LeftOut.Length - moving.Count;
        sheet.Across(row, 1, lastColumn, "Những tiêu chí mà thứ tự phụ thuộc nhiều nhất (nếu bỏ thì tổng số bậc hạng thay đổi lớn nhất)", Look.TextBold);
        sheet.Across(++row, 1, lastColumn, moving.Count == 0
            ? $"Bỏ bất kỳ tiêu chí nào trong {certainty.LeftOut.Length} tiêu chí thì không đơn vị nào đổi hạng."
            : $"Trong {certainty.LeftOut.Length} tiêu chí đã thử bỏ, {moving.Count} tiêu chí làm ít nhất một đơn vị đổi hạng{(still > 0 ? $", {still} tiêu chí không làm đơn vị nào đổi hạng" : "")}{(moving.Count > Most ? $"; dưới đây là {Most} tiêu chí đứng đầu" : "")}.", Look.Plain);
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
        sheet.Heads(row, "Mã", "Tiêu chí", "", "", "Điểm tối đa", "Số đơn vị đổi hạng", "Đổi nhiều nhất (bậc)", "Đổi thế nào (hạng hiện nay → hạng khi bỏ)", "", "", "");
        sheet.Merge(row, 2, row, 4);
        sheet.Merge(row, 8, row, lastColumn);
        sheet.Height(row, Lines.Height(3, Look.Head));
    }

    private static void Row(Sheet sheet, int row, LeftOut left, int lastColumn)
    {
        var moves = left.Moves.OrderByDescending(Steps).ThenBy(move => move.From).ThenBy(move => move.Unit.Code, StringComparer.Ordinal).ToList();
        var words = string.Join("; ", moves.Take(MostNames).Select(move => $"{Round.ShortName(move.Unit)}: {move.From} → {move.To}")) + (moves.Count > MostNames ? $"; và {moves.Count - MostNames} đơn vị khác" : "");
        sheet.Style(row, 1, row, lastColumn, Look.TextTop);
        sheet.Text(row, 1, left.Criterion.Code, Look.MiddleTop);
        sheet.Text(row, 2, left.Criterion.Name);
        sheet.Merge(row, 2, row, 4);
        sheet.Style(row, 5, row, 5, Look.Points);
        sheet.Number(row, 5, left.Criterion.MaxPoints);
        sheet.Style(row, 6, row, 7, Look.CountTop);
        sheet.Number(row, 6, moves.Count);
        sheet.Number(row, 7, moves.Max(Steps));
        sheet.Text(row, 8, words);
        sheet.Merge(row, 8, row, lastColumn);
        sheet.Height(row, Lines.Height(Math.Max(Lines.Count(left.Criterion.Name, NameWidth, Look.TextTop), Lines.Count(words, MovesWidth, Look.TextTop)), Look.TextTop));
    }

    private static int Steps(RankMove move) => Math.Abs(move.To - move.From);
}
