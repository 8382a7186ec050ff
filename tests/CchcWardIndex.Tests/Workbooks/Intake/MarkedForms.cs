using System.Text.RegularExpressions;
using CchcWardIndex.Office.Forms.Blank;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Sets;
using CchcWardIndex.Tests.Workbooks.Appraisal;
using CchcWardIndex.Tests.Workbooks.Gate;
using CchcWardIndex.Tests.Workbooks.Intake.Answers;
using OfficeOpenXml;
using OfficeOpenXml.Style;
using Xunit;

namespace CchcWardIndex.Tests.Workbooks.Intake;

/// <summary>Forms in which a cell holds text of several pieces, each with its own font.</summary>
internal static class MarkedForms
{
    public static ExcelRange At(ExcelWorksheet sheet, string row, string column) =>
        sheet.Cells[Forms.FindKey(sheet, row)!.Start.Row, Forms.FindKey(sheet, column)!.Start.Column];

    public static byte[] Inline(string row, string column, string runs) => Inline(Forms.Filled, row, column, runs);

    // Keeps the cell's style, as a program that writes texts into cells does.
    public static byte[] Inline(byte[] file, string row, string column, string runs)
    {
        var address = "";
        Forms.Edit(file, sheet => address = At(sheet, row, column).Address);
        return Forms.Rewrite(
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
        Forms.Rewrite(
            Forms.Edit(Forms.Filled, sheet => At(sheet, row, column).Value = "DANHDAU"),
            "xl/sharedStrings.xml",
            xml => xml.Replace("<t>DANHDAU</t>", runs, StringComparison.Ordinal)
        );
}
