using System.Text.RegularExpressions;
using Xunit;

namespace CchcWardIndex.Tests.Architecture;

/// <summary>Whoever reads where a type lies knows what it is called, and reverse.</summary>
public sealed partial class FoldersTests
{
    [Fact]
    public void A_namespace_is_its_folder()
    {
        var named = Sources
            .Written.Select(file => (file.Path, Named: Namespace().Match(file.Text).Groups[1].Value, Folder: Folder(file.Path)))
            .Where(file => file.Named.Length > 0)
            .ToList();

        Assert.True(named.Count > 900);
        Assert.Equal([], named.Where(file => file.Named != file.Folder).Select(file => $"{file.Path}: {file.Named}"));
    }

    [Fact]
    public void Tests_lie_as_what_they_test_does_or_are_of_a_kind_of_their_own()
    {
        // Of no room alone: made-up sets, whole classes of input, other ways to the same figures, publications, the house itself.
        string[] kinds =
        [
            "Architecture",
            "Approved",
            "Criteria2022",
            "Foreign",
            "Malformed",
            "Papers",
            "Patterns",
            "Published",
            "Recompute",
            "SecondRoute",
            "Sets",
            "Upgrades",
        ];
        var rooms = Sources
            .Written.Where(file => file.Path.StartsWith("src", StringComparison.Ordinal))
            .SelectMany(file => Rooms(file.Path))
            .ToHashSet(StringComparer.Ordinal);
        var tests = Sources
            .Written.Where(file => file.Path.StartsWith(Path.Combine("tests", "CchcWardIndex.Tests"), StringComparison.Ordinal))
            .Select(file => Path.GetDirectoryName(file.Path)!.Split(Path.DirectorySeparatorChar)[2..])
            .Where(folder => folder.Length > 0 && !kinds.Contains(folder[0]) && !kinds.Contains(folder[^1]))
            .Select(folder => string.Join('/', folder))
            .Distinct()
            .ToList();

        Assert.Contains("Office/Forms/Appraisals", tests);
        Assert.Equal([], tests.Where(folder => !rooms.Contains(folder)));
    }

    private static string Folder(string path) => string.Join('.', Path.GetDirectoryName(path)!.Split(Path.DirectorySeparatorChar)[1..]);

    // The domain's rooms stand alone; those of another library under its name. A room holds the rooms in it.
    private static IEnumerable<string> Rooms(string path)
    {
        var parts = Path.GetDirectoryName(path)!.Split(Path.DirectorySeparatorChar)[1..];
        string[] room = [.. parts[0].Split('.')[1..], .. parts[1..]];
        return Enumerable.Range(1, room.Length).Select(length => string.Join('/', room[..length]));
    }

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
