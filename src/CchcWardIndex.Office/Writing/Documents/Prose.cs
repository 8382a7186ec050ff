using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcWardIndex.Office.Writing.Documents;

/// <summary>A piece of a paragraph.</summary>
internal readonly record struct Piece(string Text, bool Bold = false)
{
    public static implicit operator Piece(string text) => new(text);
}

/// <summary>Makes paragraphs.</summary>
internal static class Prose
{
    /// <summary>One paragraph of text.</summary>
    public static Paragraph Line(PaperLook look, params ReadOnlySpan<Piece> pieces)
    {
        var paragraph = new Paragraph(
            new ParagraphProperties
            {
                KeepNext = look.WithNext ? new KeepNext() : null,
                PageBreakBefore = look.NewPage ? new PageBreakBefore() : null,
                SpacingBetweenLines = new SpacingBetweenLines { Before = Twips(look.Before), After = Twips(look.After) },
                Indentation =
                    look.FirstLine > 0 || look.Side > 0
                        ? new Indentation
                        {
                            FirstLine = Twips(look.FirstLine),
                            Left = Twips(look.Side),
                            Right = Twips(look.Side),
                        }
                        : null,
                Justification = new Justification { Val = look.Align },
            }
        );
        foreach (var piece in pieces)
        {
            paragraph.Append(new Run(Letters(look, piece.Bold), new Text(PaperText.Clean(piece.Text)) { Space = SpaceProcessingModeValues.Preserve }));
        }

        return paragraph;
    }

    /// <summary>A thin line under a heading, as long as the room between its indents.</summary>
    /// <param name="side">What is left free on either side, in twentieths of a point.</param>
    public static Paragraph Rule(int side) =>
        new(
            new ParagraphProperties
            {
                ParagraphBorders = new ParagraphBorders(
                    new TopBorder
                    {
                        Val = BorderValues.Single,
                        Size = 6,
                        Space = 0,
                        Color = "000000",
                    }
                ),
                SpacingBetweenLines = new SpacingBetweenLines
                {
                    Before = "30",
                    After = "0",
                    Line = "120",
                    LineRule = LineSpacingRuleValues.Exact,
                },
                Indentation = new Indentation { Left = Twips(side), Right = Twips(side) },
            }
        );

    /// <summary>A whole number as the format writes it.</summary>
    public static string Twips(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static RunProperties Letters(PaperLook look, bool bold) =>
        new()
        {
            Bold = look.Bold || bold ? new Bold() : null,
            Italic = look.Italic ? new Italic() : null,
            FontSize = new FontSize { Val = Twips(look.Size * 2) },
        };
}
