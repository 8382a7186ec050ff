using System.IO.Compression;
using System.Text;
using CchcWardIndex.Office.Packaging;
using CchcWardIndex.Office.Writing.Workbooks;
using OfficeOpenXml;

namespace CchcWardIndex.Office.Receipts;

/// <summary>A receipt without its cells, made once by EPPlus: making it anew for each receipt would cost several times the rest.</summary>
internal sealed class ReceiptSkeleton
{
    private readonly ImmutableArray<Part> _parts;
    private readonly LookNumbers[] _looks = [];

    /// <summary>Makes the skeleton of these sheets, in the order of their tabs.</summary>
    public ReceiptSkeleton(params ImmutableArray<PageFrame> pages)
    {
        var package = InMemory.Workbook();
        SheetLook.AddTo(package.Workbook, SheetLook.WithReceipts);
        package.Workbook.Properties.Title = "Phiếu tiếp nhận";
        var sheets = pages.Select(page => page.AddTo(package.Workbook)).ToList();
        SheetParts.Ask(sheets[0], SheetLook.WithReceipts);
        var names = pages.Select((_, i) => FormattableString.Invariant($"xl/worksheets/sheet{i + 1}.xml")).ToList();
        var parts = ImmutableArray.CreateBuilder<Part>();
        using var archive = new ZipArchive(new MemoryStream(StableZip.Repack(package.GetAsByteArray())));
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            var text = reader.ReadToEnd();
            var page = names.IndexOf(entry.FullName);
            var (before, data, after) = page < 0 ? (text, "", "") : SheetParts.Split(text);
            _looks = page == 0 ? SheetParts.Numbers(data, SheetLook.WithReceipts) : _looks;
            parts.Add(new Part(entry.FullName, page < 0 ? null : page, Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after)));
        }

        _parts = parts.ToImmutable();
    }

    /// <summary>The workbook with these cells on its sheets.</summary>
    public byte[] Fill(IReadOnlyList<ReceiptPage> pages)
    {
        using var packed = new MemoryStream(64 * 1024);
        using (var target = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in _parts)
            {
                using var to = StableZip.Add(target, part.Name);
                part.Write(to, part.Page is { } page ? pages[page] : null, _looks);
            }
        }

        return packed.ToArray();
    }

    private sealed record Part(string Name, int? Page, byte[] Before, byte[] After)
    {
        public void Write(Stream to, ReceiptPage? page, LookNumbers[] looks)
        {
            if (page is null)
            {
                to.Write(Before);
                return;
            }

            var views = Before.AsSpan().IndexOf(Encoding.UTF8.GetBytes(SheetParts.ViewsTag));
            to.Write(Before.AsSpan(0, views));
            to.Write(Encoding.UTF8.GetBytes(SheetParts.Dimensions(page.Grid)));
            to.Write(Before.AsSpan(views));
            using (var cells = new SheetData(to, looks))
            {
                cells.Write(page.Grid);
            }

            to.Write(Encoding.UTF8.GetBytes(page.Merges));
            to.Write(After);
        }
    }
}

/// <summary>What stays the same on a sheet of every receipt.</summary>
/// <param name="Name">The sheet's name.</param>
/// <param name="HeadRow">The table's head, repeated on every page.</param>
/// <param name="Freeze">Whether what stands above the table's rows stays in sight.</param>
/// <param name="Widths">The widths of its columns, in Excel's units.</param>
internal sealed record PageFrame(string Name, int HeadRow, bool Freeze, ImmutableArray<double> Widths)
{
    /// <summary>Adds the sheet to a new workbook.</summary>
    public ExcelWorksheet AddTo(ExcelWorkbook workbook)
    {
        var sheet = new Sheet(workbook.Worksheets.Add(Name));
        sheet.Widths(Widths.AsSpan());
        if (Freeze)
        {
            sheet.Worksheet.View.FreezePanes(HeadRow + 1, 1);
        }

        SheetPaper.FitWidth(sheet.Worksheet, (HeadRow, HeadRow));
        return sheet.Worksheet;
    }
}
