using CchcWardIndex.Office.Dossiers;
using CchcWardIndex.Tests.Office.ResultSheets;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcWardIndex.Tests.Office.Dossiers;

/// <summary>The draft papers of sample rounds, and what stands in them.</summary>
internal static class Drafts
{
    public const string Digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    public static DossierFacts Facts(bool troubled) =>
        new(troubled ? SampleRound.Troubled : SampleRound.Whole, Digest, 1, new DateTimeOffset(2022, 12, 16, 8, 0, 0, TimeSpan.FromHours(7)))
        {
            Files = [new DossierFile("Ket-qua.xlsx", "Bảng kết quả"), new DossierFile("results.json", "Kết quả để đối chiếu")],
        };

    public static byte[] Make(string paper, DossierFacts facts) => paper == "QĐ" ? QuyetDinh.Write(facts) : ToTrinh.Write(facts);

    public static WordprocessingDocument Open(byte[] paper) => WordprocessingDocument.Open(new MemoryStream(paper), isEditable: false);

    public static List<string> Lines(byte[] paper)
    {
        using var document = Open(paper);
        return [.. document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText)];
    }

    public static List<string> Texts(TableRow row) => [.. row.Elements<TableCell>().Select(cell => cell.InnerText)];
}
