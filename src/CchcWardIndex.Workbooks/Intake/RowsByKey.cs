using CchcWardIndex.Submissions;
using CchcWardIndex.Workbooks.Intake.Cells;
using CchcWardIndex.Workbooks.Intake.Sheets;

namespace CchcWardIndex.Workbooks.Intake;

/// <summary>Which row holds what, by the keys in the hidden column; says what stands on rows and cells that no key explains.</summary>
internal sealed class RowsByKey
{
    private readonly Dictionary<string, int> _rows = [];
    private readonly HashSet<string> _doubled = [];

    /// <summary>The row of a key; null where it is not on the sheet.</summary>
    public int? Find(string key) => _rows.TryGetValue(key, out var row) ? row : null;

    /// <summary>Whether two rows claim the key, so that neither can be taken.</summary>
    public bool IsDoubled(string key) => _doubled.Contains(key);

    public static RowsByKey Read(KeyedSheet sheet, FormIndex index, CellReader reader, IReadOnlyDictionary<string, int> columns)
    {
        var found = new RowsByKey();
        var keyColumn = sheet.Columns(Keys.Row)[Keys.Row];
        var known = new Dictionary<int, FormRow?>();
        foreach (var place in sheet.Cells.Places)
        {
            if (place.Column != keyColumn || sheet.Cells[place] is { IsBlank: true })
            {
                continue;
            }

            var key = WordCell.TextOf(sheet.Cells[place]);
            if (!key.StartsWith(Keys.Prefix, StringComparison.Ordinal))
            {
                known.Add(place.Row, index.Row(key));
                found.Add(place, key, index, reader, keyColumn);
            }
        }

        ReportStrays(sheet, known, columns, reader);
        return found;
    }

    private void Add(Cell place, string key, FormIndex index, CellReader reader, int keyColumn)
    {
        if (index.Row(key) is not { } row)
        {
            reader.Add(
                Severity.Warning, place, null, $"Dòng này mang mã \"{Shown(key)}\", không có trong bộ tiêu chí; nội dung của dòng không được tính.",
                "Nếu đây là dòng tự thêm thì bỏ qua; nếu không, dùng phiếu mẫu của bộ tiêu chí đang áp dụng.");
        }
        else if (!_rows.TryAdd(key, place.Row))
        {
            _doubled.Add(key);
            reader.Add(
                Severity.Error, place, row.Criterion.Code, $"Mã \"{key}\" có ở hai dòng ({new Cell(_rows[key], keyColumn)} và {place}); không biết lấy dòng nào nên chưa lấy dòng nào.",
                "Xóa dòng đã chép thêm, chỉ giữ một dòng cho mỗi số liệu, rồi gửi lại.");
        }
    }

    // Whatever is typed where nothing is asked is not counted, and not passed over in silence either.
    private static void ReportStrays(KeyedSheet sheet, Dictionary<int, FormRow?> known, IReadOnlyDictionary<string, int> columns, CellReader reader)
    {
        if (known.Count == 0)
        {
            return;
        }

        var first = known.Keys.Min();
        var last = Math.Max(known.Keys.Max(), (sheet.Find(Keys.End)?.Row ?? 0) - 1);
        var keys = columns.ToDictionary(pair => pair.Value, pair => pair.Key);
        foreach (var place in sheet.Cells.Places)
        {
            if (place.Row < first || place.Row > last || !keys.TryGetValue(place.Column, out var key) || sheet.Cells[place].IsBlank || sheet.Find(Keys.End)?.Row == place.Row)
            {
                continue;
            }

            var isKeyed = known.TryGetValue(place.Row, out var row);
            if (!isKeyed)
            {
                reader.Add(
                    Severity.Warning, place, null, $"Dòng này được chèn thêm nên nội dung \"{Shown(WordCell.TextOf(sheet.Cells[place]))}\" không được tính.",
                    "Ghi vào dòng có sẵn của tiêu chí hoặc số liệu; nhiều văn bản cho một dòng thì ngăn cách bằng dấu chấm phẩy.");
            }
            else if (row is not null && (row.Fact is null ? key == Keys.Value : key is Keys.NotApplicable or Keys.SelfPoints))
            {
                reader.Add(
                    Severity.Warning, place, row.Criterion.Code, $"Ô này không phải ô nhập nên nội dung \"{Shown(WordCell.TextOf(sheet.Cells[place]))}\" không được tính.",
                    "Ghi số liệu ở dòng của số liệu; điểm tự chấm và dấu x ở dòng của tiêu chí.");
            }
        }
    }

    private static string Shown(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 59), "…");
}
