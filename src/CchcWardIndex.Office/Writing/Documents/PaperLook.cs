using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcWardIndex.Office.Writing.Documents;

/// <summary>How a paragraph looks. Sizes in points, distances in twentieths of a point.</summary>
/// <param name="Size">Of the letters.</param>
internal sealed record PaperLook(int Size)
{
    /// <summary>A paragraph of the body: justified, first line indented by 1 cm, 6 points before it.</summary>
    public static readonly PaperLook Body = new(14)
    {
        Align = JustificationValues.Both,
        FirstLine = 567,
        Before = 120,
    };

    /// <summary>A centred line of a heading.</summary>
    public static readonly PaperLook Centred = new(14) { Align = JustificationValues.Center };

    /// <summary>A centred line in bold.</summary>
    public static readonly PaperLook Title = Centred with { Bold = true };

    /// <summary>A cell of the annex.</summary>
    public static readonly PaperLook Cell = new(13) { Before = 30, After = 30 };

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public JustificationValues Align { get; init; } = JustificationValues.Left;

    public int FirstLine { get; init; }

    /// <summary>What is left free on either side, so that a long title breaks into even lines.</summary>
    public int Side { get; init; }

    public int Before { get; init; }

    public int After { get; init; }

    /// <summary>Whether it begins a new page.</summary>
    public bool NewPage { get; init; }

    /// <summary>Whether it stays on one page with what follows.</summary>
    public bool WithNext { get; init; }
}
