using System.Globalization;

namespace CchcWardIndex.App.Files;

/// <summary>Published folders that lie beside each other, told by their names. Copies and other folders are not taken for one.</summary>
internal static class Publications
{
    /// <summary>The last publication of a year in a folder; null where there is none.</summary>
    public static string? Latest(string published, int year) =>
        !Directory.Exists(published)
            ? null
            : Directory
                .EnumerateDirectories(published)
                .Select(path => (Path: path, Number: Number(Path.GetFileName(path), year)))
                .Where(folder => folder.Number > 0)
                .OrderByDescending(folder => folder.Number)
                .FirstOrDefault()
                .Path;

    /// <summary>That a correction lies beside a published folder and has replaced it, a sentence; null where none does.</summary>
    public static string? Replaced(string folder, int year)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return
            Number(Path.GetFileName(full), year) is > 0 and var mine
            && Latest(Path.GetDirectoryName(full)!, year) is { } latest
            && Number(Path.GetFileName(latest), year) > mine
            ? $"Lưu ý: bên cạnh \"{Path.GetFileName(full)}\" có bản đính chính \"{Path.GetFileName(latest)}\". Kết quả đang dùng đã được thay; muốn dùng "
                + "bản đính chính thì nêu thư mục ấy."
            : null;
    }

    private static int Number(string folder, int year)
    {
        var start = SubmissionNames.Publication(year, 0)[..^1];
        return
            folder.StartsWith(start, StringComparison.Ordinal)
            && int.TryParse(folder[start.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
    }
}
