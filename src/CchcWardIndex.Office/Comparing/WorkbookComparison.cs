using System.Xml;
using CchcWardIndex.Office.Reading;
using CchcWardIndex.Office.Reading.Gate;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Comparing;

/// <summary>Says in which cells a published results workbook differs from the one computed again.</summary>
public static class WorkbookComparison
{
    private const string Missing = "(không có)";

    // Whoever sees so many knows what happened; the rest is counted.
    private const int MostNamed = 50;

    /// <summary>
    /// The differences: where the sheets are others, that; else the cells by sheet, row and column (formulas as well as values); where no
    /// cell differs, the first part of the package.
    /// </summary>
    /// <param name="published">The file as it was published, or as somebody says it was: anything at all.</param>
    /// <param name="recomputed">The workbook as this program writes it now.</param>
    /// <returns>None where the two are equal byte for byte.</returns>
    public static WorkbookDifferences Of(byte[] published, byte[] recomputed)
    {
        if (published.AsSpan().SequenceEqual(recomputed))
        {
            return WorkbookDifferences.None;
        }

        using var ours =
            WorkbookGate.Open(recomputed, Limits.Results, out var fault)
            ?? throw new ArgumentException($"The recomputed workbook is none: {fault!.Message}", nameof(recomputed));
        using var theirs = WorkbookGate.Open(published, Limits.Results, out var refusal);
        if (theirs is null)
        {
            return new WorkbookDifferences([Unreadable(refusal!.Message)], 0);
        }

        var (named, more) = (new List<CellDifference>(), 0);
        try
        {
            if (Tabs(theirs, ours) is { } tabs)
            {
                return new WorkbookDifferences([tabs], 0);
            }

            foreach (var cell in Cells(theirs, ours))
            {
                if (named.Count < MostNamed)
                {
                    named.Add(cell);
                }
                else
                {
                    more++;
                }
            }

            if (named.Count == 0)
            {
                named.Add(Parts(theirs, ours) ?? new CellDifference("", "", "", "cùng nội dung, cách đóng gói khác", "cùng nội dung, cách đóng gói khác"));
            }
        }
        catch (RefusedFileException refused)
        {
            named.Add(Unreadable(refused.Refusal.Message));
        }
        catch (Exception error) when (error is XmlException or InvalidDataException or IOException)
        {
            named.Add(Unreadable("Cấu trúc bên trong tệp không đúng."));
        }

        return new WorkbookDifferences([.. named], more);
    }

    private static CellDifference Unreadable(string reason) => new("", "", "", reason, "(đọc được)");

    private static CellDifference? Tabs(WorkbookParts theirs, WorkbookParts ours)
    {
        for (var i = 0; i < Math.Max(theirs.Sheets.Count, ours.Sheets.Count); i++)
        {
            var (their, our) = (i < theirs.Sheets.Count ? theirs.Sheets[i].Name : Missing, i < ours.Sheets.Count ? ours.Sheets[i].Name : Missing);
            if (their != our)
            {
                return new CellDifference(our == Missing ? their : our, "", "", $"trang thứ {i + 1}: {their}", $"trang thứ {i + 1}: {our}");
            }
        }

        return null;
    }

    private static IEnumerable<CellDifference> Cells(WorkbookParts theirs, WorkbookParts ours)
    {
        var (theirStrings, ourStrings) = (theirs.ReadStrings().Texts, ours.ReadStrings().Texts);
        return theirs
            .Sheets.Zip(ours.Sheets)
            .SelectMany(pair =>
                Cells(
                    pair.First.Name,
                    SheetCellStream.Read(theirs.Open(pair.First.Part), pair.First.Name, theirStrings),
                    SheetCellStream.Read(ours.Open(pair.Second.Part), pair.First.Name, ourStrings)
                )
            );
    }

    // Both come row by row: they are walked together, and the nearer place goes first.
    private static IEnumerable<CellDifference> Cells(string sheet, IEnumerable<WrittenCell> theirs, IEnumerable<WrittenCell> ours)
    {
        using var their = theirs.GetEnumerator();
        using var our = ours.GetEnumerator();
        var (more, moreOfOurs) = (their.MoveNext(), our.MoveNext());
        while (more || moreOfOurs)
        {
            var order =
                !more ? 1
                : !moreOfOurs ? -1
                : (their.Current.Place.Row, their.Current.Place.Column).CompareTo((our.Current.Place.Row, our.Current.Place.Column));
            var place = order <= 0 ? their.Current.Place : our.Current.Place;
            var (one, other) = (order <= 0 ? their.Current : Blank(place), order >= 0 ? our.Current : Blank(place));
            if (!one.HoldsTheSameAs(other))
            {
                yield return new CellDifference(sheet, place.ToString(), "", one.Shown(other), other.Shown(one));
            }

            more = order <= 0 ? their.MoveNext() : more;
            moreOfOurs = order >= 0 ? our.MoveNext() : moreOfOurs;
        }
    }

    private static WrittenCell Blank(Cell place) => new(place, default, WrittenKind.Nothing, "");

    private static CellDifference? Parts(WorkbookParts theirs, WorkbookParts ours)
    {
        foreach (var name in theirs.Names.Union(ours.Names, StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal))
        {
            if (!theirs.Has(name) || !ours.Has(name))
            {
                return new CellDifference("", "", name, theirs.Has(name) ? "có thành phần này" : Missing, ours.Has(name) ? "có thành phần này" : Missing);
            }

            using var their = theirs.Unpack(name);
            using var our = ours.Unpack(name);
            if (!AreEqual(their, our))
            {
                return new CellDifference("", "", name, "nội dung khác (định dạng, cách trình bày hoặc cách ghi)", "như chương trình ghi ra");
            }
        }

        return null;
    }

    private static bool AreEqual(Stream one, Stream other)
    {
        var (left, right) = (new byte[64 * 1024], new byte[64 * 1024]);
        int read;
        do
        {
            read = one.ReadAtLeast(left, left.Length, throwOnEndOfStream: false);
            if (read != other.ReadAtLeast(right, right.Length, throwOnEndOfStream: false) || !left.AsSpan(0, read).SequenceEqual(right.AsSpan(0, read)))
            {
                return false;
            }
        } while (read > 0);

        return true;
    }
}

/// <summary>Where two results workbooks differ.</summary>
/// <param name="Named">The first of them.</param>
/// <param name="More">How many cells differ besides.</param>
public sealed record WorkbookDifferences(ImmutableArray<CellDifference> Named, int More)
{
    /// <summary>None at all.</summary>
    public static WorkbookDifferences None { get; } = new([], 0);
}

/// <summary>One place in which two results workbooks differ.</summary>
/// <param name="Sheet">The sheet's name; empty where it is no sheet.</param>
/// <param name="Cell">The cell, as Excel writes it; empty where the difference is not in a cell.</param>
/// <param name="Part">The part of the package, where no cell differs; empty where a cell does, or where the published file cannot be read.</param>
/// <param name="Published">What the published workbook has there: a value, a formula with its equals sign, or why it cannot be read.</param>
/// <param name="Recomputed">What the recomputed one has there.</param>
public sealed record CellDifference(string Sheet, string Cell, string Part, string Published, string Recomputed)
{
    /// <summary>The difference as a sentence for people.</summary>
    public string Message =>
        Cell.Length > 0 ? $"Trang \"{Sheet}\", ô {Cell}: tệp đã công bố ghi {Published}; tính lại được {Recomputed}."
        : Part.Length > 0 ? $"Không ô nào khác; thành phần {Part} của tệp khác: tệp đã công bố: {Published}; tính lại: {Recomputed}."
        : Sheet.Length > 0 ? $"Các trang khác nhau: tệp đã công bố có {Published}; tính lại có {Recomputed}."
        : $"Tệp đã công bố khác tệp tính lại: {Published.TrimEnd('.')}.";
}
