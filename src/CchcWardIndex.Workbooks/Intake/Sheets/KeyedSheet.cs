using CchcWardIndex.Submissions;
using CchcWardIndex.Workbooks.Intake.Cells;
using CchcWardIndex.Workbooks.Intake.Gate;

namespace CchcWardIndex.Workbooks.Intake.Sheets;

/// <summary>A sheet that carries this program's keys: what stands where is asked by key, never by position.</summary>
internal sealed class KeyedSheet
{
    private readonly Dictionary<string, List<Cell>> _keys = [];

    public KeyedSheet(SheetCells cells)
    {
        Cells = cells;
        foreach (var place in cells.Places)
        {
            if (IsKey(cells[place]))
            {
                var key = cells[place].Text!.Trim();
                if (!_keys.TryGetValue(key, out var places))
                {
                    _keys.Add(key, places = []);
                }

                places.Add(place);
            }
        }
    }

    public SheetCells Cells { get; }

    /// <summary>Whether the sheet says what it is.</summary>
    public bool IsOurs => _keys.ContainsKey(Keys.Format);

    /// <summary>What the sheet says it is; empty where it does not.</summary>
    public string Format => PlaceOf(Keys.Format) is { } place ? WordCell.TextOf(Cells[place]) : "";

    /// <summary>Refuses a file with two sheets that say what they are.</summary>
    public static RefusedException Two(KeyedSheet one, KeyedSheet other) =>
        new($"Tệp có hai phiếu: trang \"{one.Cells.Name}\" và trang \"{other.Cells.Name}\".", "Chỉ giữ một trang phiếu trong tệp rồi gửi lại.");

    /// <summary>The place of a key; null where it is not on the sheet.</summary>
    public Cell? Find(string key) => _keys.TryGetValue(key, out var places) ? places[0] : null;

    /// <summary>The place of what a key names: the next cell to its right that holds anything, unless that is another key.</summary>
    public Cell? PlaceOf(string key)
    {
        if (Find(key) is not { } mark)
        {
            return null;
        }

        Cell? next = null;
        foreach (var place in Cells.Places)
        {
            if (place.Row == mark.Row && place.Column > mark.Column && (next is not { } nearest || place.Column < nearest.Column) && !Cells[place].IsBlank)
            {
                next = place;
            }
        }

        return next is { } found && IsKey(Cells[found]) ? null : next;
    }

    /// <summary>The columns under keys, by key. Refuses the file where one is gone or stands twice.</summary>
    public Dictionary<string, int> Columns(params IEnumerable<string> keys) => keys.ToDictionary(key => key, Column);

    private static bool IsKey(RawCell cell) => cell.Kind == CellKind.Text && cell.Text.StartsWith(Keys.Prefix, StringComparison.Ordinal);

    private int Column(string key) =>
        _keys.GetValueOrDefault(key) switch
        {
            null => throw new RefusedException(
                $"Trang \"{Cells.Name}\" đã mất cột hoặc dòng ẩn chứa mã \"{key}\", nên không biết số liệu nào thuộc tiêu chí nào.",
                "Chép số liệu sang phiếu mẫu mới do Phòng Nội vụ gửi, không xóa dòng và cột ẩn, rồi gửi lại."
            ),
            [var only] => only.Column,
            var several => throw new RefusedException(
                $"Trang \"{Cells.Name}\" có mã cột \"{key}\" ở hai nơi ({several[0]} và {several[1]}).",
                "Xóa cột đã chép thêm rồi gửi lại."
            ),
        };
}
