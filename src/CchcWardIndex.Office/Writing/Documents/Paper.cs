using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using CchcWardIndex.Office.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcWardIndex.Office.Writing.Documents;

/// <summary>A document on A4 as Nghị định 30/2020/NĐ-CP lays it out. One or more parts, each with its own page numbers from its second page on.</summary>
internal static class Paper
{
    /// <summary>The width between the margins, in twentieths of a point.</summary>
    public const int Width = PageWidth - Left - Right;

    /// <summary>The same on a page laid across.</summary>
    public const int WidthAcross = PageHeight - Right - Right;

    private const int PageWidth = 11906;
    private const int PageHeight = 16838;

    // 30 mm on the left, 20 mm on the other sides.
    private const int Left = 1701;
    private const int Right = 1134;
    private const string Font = "Times New Roman";
    private const string NumberId = "rId4";

    /// <summary>Packs a document. The same parts give the same bytes.</summary>
    /// <param name="title">Of the file's properties.</param>
    /// <param name="author">Of the file's properties.</param>
    /// <param name="preparedAt">Of the file's properties.</param>
    /// <param name="sections">Each begins on a new page.</param>
    public static byte[] Pack(string title, string author, DateTimeOffset preparedAt, params ReadOnlySpan<IEnumerable<OpenXmlElement>> sections)
    {
        var upright = new List<Section>();
        foreach (var section in sections)
        {
            upright.Add(new Section(section, Across: false));
        }

        return Pack(title, author, preparedAt, [.. upright]);
    }

    /// <summary>Packs a document, some of its sections laid across the paper. The same parts give the same bytes.</summary>
    public static byte[] Pack(string title, string author, DateTimeOffset preparedAt, ImmutableArray<Section> sections)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            // Every part with a name of ours: the library would draw one by chance.
            var main = document.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rId1");
            main.AddNewPart<StyleDefinitionsPart>("rId2").Styles = Styles();
            main.AddNewPart<DocumentSettingsPart>("rId3").Settings = new Settings(
                new Compatibility(
                    new CompatibilitySetting
                    {
                        Name = CompatSettingNameValues.CompatibilityMode,
                        Uri = "http://schemas.microsoft.com/office/word",
                        Val = "15",
                    }
                )
            );
            main.AddNewPart<HeaderPart>(NumberId).Header = new Header(
                new Paragraph(
                    new ParagraphProperties { Justification = new Justification { Val = JustificationValues.Center } },
                    new SimpleField(new Run(new Text("2"))) { Instruction = "PAGE" }
                )
            );
            main.Document = new Document(Body(sections));
            using var properties = document
                .AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rId5")
                .GetStream(FileMode.Create);
            properties.Write(Properties(title, author, preparedAt));
        }

        stream.Position = 0;
        return StableZip.Repack(stream, CompressionLevel.Optimal);
    }

    private static Body Body(ImmutableArray<Section> sections)
    {
        var body = new Body();
        for (var i = 0; i < sections.Length; i++)
        {
            body.Append(sections[i].Content);
            var page = sections[i].Across ? PageAcross() : Page();

            // All but the last section end in a paragraph that carries their page.
            body.Append(
                i == sections.Length - 1
                    ? page
                    : new Paragraph(
                        new ParagraphProperties
                        {
                            SpacingBetweenLines = new SpacingBetweenLines
                            {
                                Before = "0",
                                After = "0",
                                Line = "20",
                                LineRule = LineSpacingRuleValues.Exact,
                            },
                            SectionProperties = page,
                        }
                    )
            );
        }

        return body;
    }

    private static SectionProperties Page() =>
        new(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = NumberId },
            new SectionType { Val = SectionMarkValues.NextPage },
            new PageSize { Width = PageWidth, Height = PageHeight },
            new PageMargin
            {
                Top = Right,
                Bottom = Right,
                Left = Left,
                Right = Right,
                Header = 567,
                Footer = 567,
                Gutter = 0,
            },
            new PageNumberType { Start = 1 },
            new TitlePage()
        );

    // Turned, the page keeps 20 mm on every side.
    private static SectionProperties PageAcross() =>
        new(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = NumberId },
            new SectionType { Val = SectionMarkValues.NextPage },
            new PageSize
            {
                Width = PageHeight,
                Height = PageWidth,
                Orient = PageOrientationValues.Landscape,
            },
            new PageMargin
            {
                Top = Right,
                Bottom = Right,
                Left = Right,
                Right = Right,
                Header = 567,
                Footer = 567,
                Gutter = 0,
            },
            new PageNumberType { Start = 1 },
            new TitlePage()
        );

    private static Styles Styles() =>
        new(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(
                        new RunFonts
                        {
                            Ascii = Font,
                            HighAnsi = Font,
                            EastAsia = Font,
                            ComplexScript = Font,
                        },
                        new FontSize { Val = "28" },
                        new FontSizeComplexScript { Val = "28" },
                        new Languages { Val = "vi-VN" }
                    )
                ),
                new ParagraphPropertiesDefault(
                    new ParagraphPropertiesBaseStyle(
                        new SpacingBetweenLines
                        {
                            Before = "0",
                            After = "0",
                            Line = "252",
                            LineRule = LineSpacingRuleValues.Auto,
                        }
                    )
                )
            ),
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle())
            {
                Type = StyleValues.Paragraph,
                StyleId = "Normal",
                Default = true,
            }
        );

    // Written by hand, for the library gives the part a name by chance.
    private static byte[] Properties(string title, string author, DateTimeOffset preparedAt)
    {
        XNamespace package = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            dublin = "http://purl.org/dc/elements/1.1/",
            terms = "http://purl.org/dc/terms/",
            schema = "http://www.w3.org/2001/XMLSchema-instance";
        var created = preparedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return Encoding.UTF8.GetBytes(
            new XElement(
                package + "coreProperties",
                new XAttribute(XNamespace.Xmlns + "cp", package),
                new XAttribute(XNamespace.Xmlns + "dc", dublin),
                new XAttribute(XNamespace.Xmlns + "dcterms", terms),
                new XAttribute(XNamespace.Xmlns + "xsi", schema),
                new XElement(dublin + "title", PaperText.Clean(title)),
                new XElement(dublin + "creator", PaperText.Clean(author)),
                new XElement(terms + "created", new XAttribute(schema + "type", "dcterms:W3CDTF"), created)
            ).ToString(SaveOptions.DisableFormatting)
        );
    }
}

/// <summary>A part of a document that begins on a new page.</summary>
/// <param name="Content">What stands in it.</param>
/// <param name="Across">Whether its pages are laid across.</param>
internal readonly record struct Section(IEnumerable<OpenXmlElement> Content, bool Across);
