using CchcWardIndex.Analysis;
using CchcWardIndex.Office.Writing.Workbooks;

namespace CchcWardIndex.Office.ResultSheets;

/// <summary>Bỏ một tiêu chí: the criteria on which the order hangs the most, those whose leaving out makes most units change places.</summary>
internal static class LeftOutSheet
{
    public const string Name = "Bỏ một tiêu chí";

    private const int Most = 10;
    private const int MostNames = 8;

    /// <summary>Whether any criterion can be left out.</summary>
    public static bool IsNeeded(Certainty certainty) => !certainty.LeftOut.IsEmpty;

    public static void Write(Sheet sheet, Certainty certainty)
    {
        var table = new Table(
            sheet,
            new("Mã", 8, SheetLook.MiddleTop),
            new("Tiêu chí", 49, SheetLook.TextTop),
            new("Điểm tối đa", 10, SheetLook.Points),
            new("Số cặp đổi chỗ", 10, SheetLook.CountTop),
            new("Lên nhiều nhất (bậc)", 11, SheetLook.CountTop),
            new("Nếu bỏ tiêu chí này", 56, SheetLook.TextTop)
        ).Begin(
            "BỎ TIÊU CHÍ NÀO THÌ THỨ TỰ ĐỔI NHIỀU NHẤT",
            "(Để tham khảo; không làm thay đổi điểm, chỉ số, thứ hạng hay xếp loại nào)",
            [
                CertaintyWords.Turning(certainty),
                .. certainty.Turning.Count() > Most ? [$"Dưới đây là {Most} tiêu chí làm nhiều cặp đổi chỗ nhất."] : Array.Empty<string>(),
            ]
        );
        foreach (var left in certainty.Turning.Take(Most))
        {
            table.Row(
                Cached.Mark(left.Criterion.Code.Text),
                Cached.Mark(left.Criterion.Name),
                Cached.Of(left.Criterion.MaxPoints),
                Cached.Of(left.Swaps.Length),
                Cached.Of(left.Risers.First().Passed.Length),
                Cached.Mark(CertaintyWords.Passing(left, MostNames, unit => unit.ShortName))
            );
        }

        table.End(none: "Không tiêu chí nào.");
    }
}
