using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcWardIndex.Tests.Papers;

/// <summary>A Word document as text: a line a paragraph, a line a row of a table, then what is printed above and below every page.</summary>
internal static class DocumentText
{
    public static string Of(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var main = document.MainDocumentPart!;
        var pages = main.HeaderParts.Select(part => (OpenXmlElement)part.Header!).Concat(main.FooterParts.Select(part => (OpenXmlElement)part.Footer!));
        return string.Concat(
            main.Document!.Body!.SelectMany(Lines).Concat(pages.SelectMany(page => page.SelectMany(Lines)).Select(line => $"on each page: {line}"))
        );
    }

    private static IEnumerable<string> Lines(OpenXmlElement block) =>
        block switch
        {
            Table table => table.Elements<TableRow>().Select(row => $"| {string.Join(" | ", row.Elements<TableCell>().Select(Cell))} |\n"),
            Paragraph paragraph when Text(paragraph) is { Length: > 0 } text => [text + "\n"],
            _ => [],
        };

    private static string Cell(TableCell cell) => string.Join(" / ", cell.Elements<Paragraph>().Select(Text).Where(text => text.Length > 0));

    private static string Text(Paragraph paragraph)
    {
        var text = new StringBuilder();
        foreach (var piece in paragraph.Descendants())
        {
            text.Append(
                piece switch
                {
                    Text words => words.Text,
                    TabChar => "\t",
                    Break => "\n",
                    FieldCode field => $"{{{field.Text.Trim()}}}",
                    SimpleField field => $"{{{field.Instruction?.Value?.Trim()}}}",
                    _ => "",
                }
            );
        }

        return text.ToString().Trim();
    }
}
