namespace CchcWardIndex.Office.Forms.Blank;

/// <summary>Text that must fit.</summary>
internal static class Text
{
    /// <summary>At most so many letters, the last one "…" where some are missing.</summary>
    public static string Cut(string text, int length) => text.Length <= length ? text : string.Concat(text.AsSpan(0, length - 1), "…");
}
