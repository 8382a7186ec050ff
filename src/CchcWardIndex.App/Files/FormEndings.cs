namespace CchcWardIndex.App.Files;

/// <summary>Which files may be forms, by the ends of their names.</summary>
internal static class FormEndings
{
    private const string Workbook = ".xlsx";
    private const string Text = ".csv";

    /// <summary>Whether a file of that name is read.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="readsText">Whether text is read too, as a table from outside.</param>
    public static bool Includes(string name, bool readsText) => Ends(name, Workbook) || (readsText && Ends(name, Text));

    /// <summary>How the name of a file that is kept ends: as that of text where it was handed in as such, else as a workbook's.</summary>
    /// <param name="name">The file's name.</param>
    public static string Of(string name) => Ends(name, Text) ? Text : Workbook;

    private static bool Ends(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
