using System.Globalization;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.App.Files;

/// <summary>Published folders that lie beside each other, told by their names. Copies and other folders are not taken for one.</summary>
internal static class Publications
{
    /// <summary>The last publication of a round in a folder; null where there is none.</summary>
    public static string? Latest(string published, SetIdentity of) =>
        In(published).Where(folder => folder.Of == of).OrderByDescending(folder => folder.Number).FirstOrDefault().Path;

    /// <summary>The rounds of a year of which something was published in a folder, by index.</summary>
    public static ImmutableArray<SetIdentity> OfYear(string published, int year) =>
        [.. In(published).Select(folder => folder.Of).Where(of => of.Year == year).Distinct().OrderBy(of => of.InFileName, StringComparer.Ordinal)];

    /// <summary>That a correction lies beside a published folder and has replaced it, a sentence; null where none does.</summary>
    public static string? Replaced(string folder, SetIdentity of)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return
            Read(Path.GetFileName(full)) is { } mine
            && mine.Of == of
            && Latest(Path.GetDirectoryName(full)!, of) is { } latest
            && Read(Path.GetFileName(latest))!.Value.Number > mine.Number
            ? $"Lưu ý: bên cạnh \"{Path.GetFileName(full)}\" có bản đính chính \"{Path.GetFileName(latest)}\". Kết quả đang dùng đã được thay; muốn dùng "
                + "bản đính chính thì nêu thư mục ấy."
            : null;
    }

    private static IEnumerable<(string Path, SetIdentity Of, int Number)> In(string published) =>
        !Directory.Exists(published)
            ? []
            : Directory
                .EnumerateDirectories(published)
                .Select(path => (Path: path, Read: Read(Path.GetFileName(path))))
                .Where(folder => folder.Read is not null)
                .Select(folder => (folder.Path, folder.Read!.Value.Of, folder.Read.Value.Number));

    // Whatever is not spelt as the program spells it was named by somebody else.
    private static (SetIdentity Of, int Number)? Read(string folder) =>
        folder.Split('_') is [_, var round, ['l', 'a', 'n', '-', .. var digits]]
        && SetIdentity.Read(round) is { } of
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
        && folder == SubmissionNames.Publication(of, number)
            ? (of, number)
            : null;
}
