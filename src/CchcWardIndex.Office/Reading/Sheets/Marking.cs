namespace CchcWardIndex.Office.Reading.Sheets;

/// <summary>How characters can stand that are not plain on their line.</summary>
[Flags]
internal enum Marks
{
    None = 0,
    Struck = 1,
    Raised = 2,
    Lowered = 4,

    /// <summary>Left out by the cell's number format.</summary>
    Hidden = 8,
}

/// <summary>What of a cell is struck out, raised, lowered or hidden. A cell of which nothing but blanks is has none.</summary>
/// <param name="Marks">Every mark that occurs in it.</param>
/// <param name="Seen">Its text with the marked pieces named, <c>27 (bị gạch ngang) 28</c>, perhaps cut; null where the whole cell is marked alike.</param>
/// <param name="Unstruck">Its text without what is struck out; null where the whole cell is marked alike.</param>
internal sealed record Marking(Marks Marks, string? Seen, string? Unstruck)
{
    private static readonly ImmutableArray<Marking> Whole = [.. Enumerable.Range(0, 16).Select(marks => new Marking((Marks)marks, null, null))];

    /// <summary>The marking of a cell whose font is marked: one object for all such cells.</summary>
    public static Marking OfWhole(Marks marks) => Whole[(int)marks];

    /// <summary>Marks in words: <c>bị gạch ngang</c>.</summary>
    public static string Words(Marks marks) =>
        string.Join(
            ", ",
            new[]
            {
                marks.HasFlag(Marks.Struck) ? "bị gạch ngang" : "",
                marks.HasFlag(Marks.Raised) ? "viết nâng lên" : "",
                marks.HasFlag(Marks.Lowered) ? "viết hạ xuống" : "",
                marks.HasFlag(Marks.Hidden) ? "bị định dạng của ô ẩn đi" : "",
            }.Where(word => word.Length > 0)
        );
}

/// <summary>A text in pieces, some of which have a font of their own.</summary>
/// <param name="Own">What its pieces are marked with by their own fonts; null where nothing is.</param>
/// <param name="Inherits">Whether some piece that is no blank has no font of its own and stands as the cell's font says.</param>
internal sealed record RichText(Marking? Own, bool Inherits)
{
    /// <summary>A text all of whose pieces have plain fonts of their own: a mark of the cell's font is not seen on it.</summary>
    public static RichText Plain { get; } = new(null, false);

    /// <summary>The marking of a cell that holds the text, by what its font says; null where nothing is marked.</summary>
    public static Marking? In(RichText? text, Marks font) =>
        text is { Inherits: false } || font == Marks.None ? text?.Own
        : text?.Own is { } own ? own with { Marks = own.Marks | font, Unstruck = font.HasFlag(Marks.Struck) ? "" : own.Unstruck }
        : Marking.OfWhole(font);
}
