using System.Text.RegularExpressions;
using CchcWardIndex.Tests.Office.Reading.Gate;
using OfficeOpenXml;

namespace CchcWardIndex.Tests.Office.Incoming;

/// <summary>Forms in which a cell holds text of several pieces, each with its own font.</summary>
internal static class MarkedForms
{
    public static ExcelRange At(ExcelWorksheet sheet, string row, string column) =>
        sheet.Cells[SampleForm.FindKey(sheet, row)!.Start.Row, SampleForm.FindKey(sheet, column)!.Start.Column];

    public static byte[] Inline(string row, string column, string runs) => Inline(SampleForm.Filled, row, column, runs);

    // Keeps the cell's style, as a program that writes texts into cells does.
    public static byte[] Inline(byte[] file, string row, string column, string runs)
    {
        var address = "";
        SampleForm.Edit(file, sheet => address = At(sheet, row, column).Address);
        return SampleForm.Rewrite(
            file,
            Broken.Sheet,
            xml =>
                Regex.Replace(
                    xml,
                    $"<c r=\"{address}\"( s=\"\\d+\")?[^>]*?(/>|>.*?</c>)",
                    $"<c r=\"{address}\"$1 t=\"inlineStr\"><is>{runs}</is></c>",
                    RegexOptions.Singleline
                )
        );
    }

    public static byte[] Shared(string row, string column, string runs) =>
        SampleForm.Rewrite(
            SampleForm.Edit(SampleForm.Filled, sheet => At(sheet, row, column).Value = "DANHDAU"),
            "xl/sharedStrings.xml",
            xml => xml.Replace("<t>DANHDAU</t>", runs, StringComparison.Ordinal)
        );
}
