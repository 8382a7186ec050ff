using System.Globalization;
using CchcWardIndex.Criteria;
using CchcWardIndex.Workbooks.Intake.Sheets;

namespace CchcWardIndex.Workbooks.Intake.Cells;

/// <summary>Reads a cell that should hold a number.</summary>
internal static class NumberCell
{
    private const string TypeANumber = "Nhập một số, ví dụ 97,5.";

    /// <summary>A number that is no percentage.</summary>
    public static Read<decimal> Read(RawCell cell)
    {
        if (cell.Kind == CellKind.Text)
        {
            var text = CellText.Clean(cell.Text);
            var read = NumberText.Read(text, out var isPercent);
            return isPercent && read.HasValue ? Complaint.About(text, "trong khi số liệu này không tính theo phần trăm.", "Nhập số, không kèm dấu %.") : read;
        }

        return cell is { Kind: CellKind.Number, Format: NumberFormat.Percent }
            ? new Complaint($"hiện dạng phần trăm ({Shown(cell)}), trong khi số liệu này không tính theo phần trăm.", "Nhập số, không kèm dấu %; nếu ô vẫn hiện %, chọn định dạng General cho ô.")
            : Bare(cell);
    }

    /// <summary>Percentage points: 97,5, 97,5% and 0,975 shown as a percentage are all 97.5.</summary>
    public static Read<decimal> ReadPercent(RawCell cell)
    {
        if (cell is { Kind: CellKind.Number, Format: NumberFormat.Percent })
        {
            return Bare(cell) is { HasValue: true } share && share.Value < 1_000_000_000m ? share.Value * 100m : NotANumber(cell);
        }

        var isPercent = false;
        var text = cell.Kind == CellKind.Text ? CellText.Clean(cell.Text) : "";
        var read = cell.Kind == CellKind.Text ? NumberText.Read(text, out isPercent) : Bare(cell);
        if (isPercent || read is not { HasValue: true, Value: > 0m and <= 1m })
        {
            return read;
        }

        var number = Show.Number(read.Value);
        var points = Show.Number(read.Value * 100m);
        return new Complaint($"ghi {number}, có thể hiểu là {number}% hoặc {points}%.", $"Nếu là {points}%, nhập {points}; nếu đúng là {number}%, nhập {number}% (có dấu %).");
    }

    /// <summary>The number exactly as a person typed it: the shortest text that gives the same double, read as a decimal.</summary>
    public static bool TryExact(double number, out decimal exact) =>
        decimal.TryParse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out exact);

    private static Read<decimal> Bare(RawCell cell) => cell switch
    {
        { Kind: CellKind.Number, Format: NumberFormat.Time } => new Complaint("là một ngày hoặc giờ, trong khi cần một số.", TypeANumber + " Nếu ô vẫn hiện ngày, chọn định dạng General cho ô."),
        { Kind: CellKind.Number } when TryExact(cell.Number, out var exact) => exact,
        { Kind: CellKind.Boolean } => new Complaint($"ghi {(cell.Number != 0 ? "TRUE" : "FALSE")}, không phải là một số.", TypeANumber),
        _ => NotANumber(cell),
    };

    private static Complaint NotANumber(RawCell cell) => new($"ghi {cell.Number.ToString("R", CultureInfo.InvariantCulture)}, vượt quá khả năng đọc.", TypeANumber);

    private static string Shown(RawCell cell) => TryExact(cell.Number, out var exact) && Math.Abs(exact) < 1_000_000_000m ? Show.Number(exact * 100m) + "%" : "%";
}
