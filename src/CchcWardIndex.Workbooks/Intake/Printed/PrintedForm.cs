using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;
using CchcWardIndex.Workbooks.Intake.Cells;
using CchcWardIndex.Workbooks.Intake.Sheets;

namespace CchcWardIndex.Workbooks.Intake.Printed;

/// <summary>
/// Compares what the rows of a form show with what their hidden keys say: where visible cells were sorted, pasted or filled down and the
/// keys were not, one question's answer stands under another's key.
/// </summary>
/// <param name="sheet">The sheet.</param>
/// <param name="rows">What each keyed row should show.</param>
/// <param name="closed">Columns that never print a question: those of keys and of input.</param>
/// <param name="labels">What rows of such forms print, also those that are not on this one.</param>
/// <param name="units">The set's units.</param>
internal sealed class PrintedForm(
    KeyedSheet sheet,
    IReadOnlyDictionary<int, PrintedRow> rows,
    IReadOnlySet<int> closed,
    IEnumerable<string> labels,
    UnitDirectory units
)
{
    private const int MostTold = 20;
    private const string Exchanged =
        "có lẽ các ô nhìn thấy đã bị sắp xếp, dán hoặc kéo chép mà cột ẩn thì không, nên chưa rõ nội dung ở dòng này trả lời cho dòng nào và chưa tính gì của";
    private const string Remedy =
        "Lấy phiếu mẫu mới, chép lại số liệu vào đúng dòng (chỉ chép vào ô nhập, không sắp xếp và không dán lên phần in sẵn), rồi gửi lại.";

    private readonly List<(Cell Place, PrintedRow Row, string Message)> _wrong = [];
    private readonly List<(Cell Place, PrintedRow Row, string Message)> _doubtful = [];
    private readonly List<(Cell Place, PrintedRow Row)> _blank = [];

    /// <summary>Whether the form was made from an earlier version of the set, whose questions may have been worded otherwise.</summary>
    public bool IsOlder { get; init; }

    /// <summary>The rows whose content belongs nobody knows where; tells of them.</summary>
    /// <param name="readers">Takes the reports on a row's unit.</param>
    public HashSet<int> Check(Func<PrintedRow, CellReader> readers)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var (texts, codes, measures) = (
            new PrintedTexts(labels),
            rows.Values.Select(row => row.Criterion).ToHashSet(),
            new PrintedTexts(rows.Values.Select(row => row.Measure).Distinct())
        );
        var (labelColumn, codeColumn) = (Column(texts.Has), Column(codes.Contains));
        var measureColumn = Column(measures.Has, labelColumn, codeColumn);
        var unitColumn = rows.Values.Any(row => row.Unit is not null) ? Column(text => units.Named(text) is not null, labelColumn, codeColumn) : null;
        foreach (var (number, row) in rows.OrderBy(pair => pair.Key))
        {
            CheckCode(At(number, codeColumn), row, codes);
            CheckLabel(At(number, labelColumn), row, texts);
            CheckMeasure(At(number, measureColumn), row, measures);
            CheckUnit(At(number, unitColumn), row);
        }

        Tell(readers, labelColumn);
        return [.. _wrong.Select(wrong => wrong.Place.Row)];
    }

    private void CheckCode(Cell? place, PrintedRow row, HashSet<string> codes)
    {
        if (TextAt(place) is { Length: > 0 } text && text != row.Criterion && codes.Contains(text))
        {
            Wrong(place!.Value, row, $"Ô in mã tiêu chí {text}, trong khi theo mã ẩn dòng này là {row.What}");
        }
    }

    private void CheckLabel(Cell? place, PrintedRow row, PrintedTexts texts)
    {
        if (place is not { } cell || row.Label is not { Length: > 0 } label)
        {
            return;
        }

        var text = TextAt(cell);
        if (text.Length == 0)
        {
            _blank.Add((cell, row));
            return;
        }

        switch (texts.Compare(text, label))
        {
            case Likeness.Another:
                Wrong(cell, row, $"Ô in \"{Strays.Shown(text)}\", là nội dung của dòng khác, trong khi theo mã ẩn dòng này là {row.What}");
                break;
            case Likeness.Unknown when !IsOlder:
                Wrong(cell, row, $"Ô in \"{Strays.Shown(text)}\", không phải nội dung in sẵn của phiếu, trong khi theo mã ẩn dòng này là {row.What}");
                break;
            case Likeness.Respelt or Likeness.Unknown:
                _doubtful.Add((cell, row, $"Ô in \"{Strays.Shown(text)}\", khác nội dung in sẵn \"{Strays.Shown(label)}\"; vẫn tính là {row.What}."));
                break;
        }
    }

    // A number beside another measure is another number, also where an earlier version of the set asked for it so.
    private void CheckMeasure(Cell? place, PrintedRow row, PrintedTexts measures)
    {
        if (row.Measure.Length > 0 && TextAt(place) is { Length: > 0 } text && measures.Compare(text, row.Measure) is Likeness.Another or Likeness.Unknown)
        {
            Wrong(place!.Value, row, $"Đơn vị tính in là \"{Strays.Shown(text)}\", trong khi {row.What} tính theo \"{row.Measure}\"");
        }
    }

    private void CheckUnit(Cell? place, PrintedRow row)
    {
        if (place is not { } cell || row.Unit is not { } unit)
        {
            return;
        }

        var text = TextAt(cell);
        if (text.Length == 0)
        {
            _blank.Add((cell, row));
        }
        else if (text != unit.Name && units.Judge(unit, text) == NameKind.Another)
        {
            Wrong(cell, row, $"Ô in \"{Strays.Shown(text)}\",{units.Whose(text)}, trong khi theo mã ẩn dòng này là {row.What}");
        }
    }

    private void Wrong(Cell place, PrintedRow row, string message) =>
        _wrong.Add((place, row, $"{message}: {Exchanged} tiêu chí {row.Criterion}{(row.Unit is { } unit ? $" của {unit.Name}" : "")}."));

    // Where a whole sheet was sorted, its first cells are told one by one; of the rest one a criterion, since each is blocked.
    private void Tell(Func<PrintedRow, CellReader> readers, int? labelColumn)
    {
        var told = new HashSet<(string?, string)>();
        foreach (var (i, (place, row, message)) in _wrong.Index())
        {
            if (told.Add((row.Unit?.Code, row.Criterion)) || i < MostTold)
            {
                readers(row).Add(Severity.Error, place, row.Criterion, message, Remedy);
            }
        }

        foreach (var (place, row, message) in _doubtful)
        {
            readers(row)
                .Add(Severity.Warning, place, row.Criterion, message, "Kiểm tra xem số liệu có đúng là của dòng này không; nếu đúng thì không cần sửa.");
        }

        if (_blank.Count > 0 && _wrong.Count == 0)
        {
            // Words taken away are no sign that rows were exchanged, but nothing is left to tell by.
            var (place, row) = _blank[0];
            readers(row)
                .Add(
                    Severity.Warning,
                    place,
                    row.Criterion,
                    $"Phần in sẵn của {(_blank.Count == 1 ? "dòng này" : $"{_blank.Count} dòng")} đã bị xóa nên không đối chiếu được với mã ẩn; nội "
                        + "dung được tính theo mã ẩn.",
                    "Kiểm tra xem số liệu có đứng đúng dòng không; tốt hơn là chép sang phiếu mẫu còn nguyên phần in sẵn."
                );
        }
        else if (labelColumn is null && rows.Values.Any(row => row.Label is not null))
        {
            var (number, row) = rows.MinBy(pair => pair.Key);
            readers(row)
                .Add(
                    Severity.Warning,
                    new Cell(number, closed.Min()),
                    null,
                    "Phiếu không còn cột in nội dung của các dòng nên không đối chiếu được với mã ẩn; nội dung được tính theo mã ẩn.",
                    "Kiểm tra xem số liệu có đứng đúng dòng không; tốt hơn là chép sang phiếu mẫu còn nguyên phần in sẵn."
                );
        }
    }

    // Columns are moved and headings retyped: the column that prints something is the one in which most rows show it.
    private int? Column(Func<string, bool> shows, params ReadOnlySpan<int?> others)
    {
        var (counts, known) = (new Dictionary<int, int>(), new Dictionary<string, bool>());
        foreach (var place in sheet.Cells.Places)
        {
            if (
                !closed.Contains(place.Column)
                && !others.Contains(place.Column)
                && rows.ContainsKey(place.Row)
                && TextAt(place) is { Length: > 0 } text
                && (known.TryGetValue(text, out var isShown) ? isShown : known[text] = shows(text))
            )
            {
                counts[place.Column] = counts.GetValueOrDefault(place.Column) + 1;
            }
        }

        return counts.Count == 0 ? null : counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;
    }

    private static Cell? At(int row, int? column) => column is { } known ? new Cell(row, known) : null;

    private string TextAt(Cell? place) => place is { } cell && sheet.Cells[cell] is { IsBlank: false } raw ? WordCell.TextOf(raw) : "";
}
