using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcWardIndex.Office.Writing.Documents;

/// <summary>The head of a paper: issuer and number on the left; the nation, its motto, place and date on the right.</summary>
internal static class Letterhead
{
    private const int LeftWidth = 3750;
    private const int RightWidth = Paper.Width - LeftWidth;
    private static readonly PaperLook Issuer = PaperLook.Centred with { Size = 12 };
    private static readonly PaperLook Small = PaperLook.Centred with { Size = 13 };

    /// <summary>The head.</summary>
    /// <param name="above">The line above the issuer.</param>
    /// <param name="aboveBold">Whether that line is part of the issuer's own name, not its parent's.</param>
    /// <param name="issuer">Who issues the paper.</param>
    /// <param name="symbol">What stands after the number: <c>TTr-PNV</c>.</param>
    /// <param name="place">Where the paper is dated.</param>
    public static Table Of(string above, bool aboveBold, string issuer, string symbol, string place) =>
        PaperTable.Bare(
            [LeftWidth, RightWidth],
            PaperTable.Row(
                PaperTable.Cell(
                    Prose.Line(Issuer with { Bold = aboveBold }, above),
                    Prose.Line(Issuer with { Bold = true }, issuer),
                    Prose.Rule((LeftWidth - 1250) / 2)
                ),
                PaperTable.Cell(
                    Prose.Line(Issuer with { Bold = true }, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                    Prose.Line(Small with { Bold = true }, "Độc lập - Tự do - Hạnh phúc"),
                    Prose.Rule((RightWidth - 3250) / 2)
                )
            ),
            PaperTable.Row(
                PaperTable.Cell(Prose.Line(Small with { Before = 60 }, $"Số: {Wording.Dots}/{symbol}")),
                PaperTable.Cell(Prose.Line(Small with { Italic = true, Before = 60 }, $"{place}, {Wording.OpenDay}"))
            )
        );
}
