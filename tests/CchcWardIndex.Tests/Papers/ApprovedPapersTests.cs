using System.Text.RegularExpressions;
using CchcWardIndex.Publication;
using CchcWardIndex.Tests.Problems;

namespace CchcWardIndex.Tests.Papers;

/// <summary>What people read (forms, receipts, papers, pages) stands approved, word for word: a changed word is one diff there.</summary>
public partial class ApprovedPapersTests
{
    private static readonly string Approved = RepositoryFolder.Path("tests", "CchcWardIndex.Tests", "Approved", "Papers");

    public static TheoryData<string> Names => new(SamplePapers.All.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_word_of_a_paper_is_the_approved_one(string name) => ApprovedText.Is(Path.Combine(Approved, name), Steady(SamplePapers.All[name]()));

    [Fact]
    public void Every_approved_paper_has_its_maker() =>
        Assert.Equal(
            SamplePapers.All.Keys.Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Approved).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)
        );

    // What another version would give is not for reading: digests and marks, the program's version, a page's own styles and script.
    private static string Steady(string text)
    {
        var version = Results.EngineVersion.Split(';')[0].Split(' ')[^1];
        text = Embedded().Replace(text.ReplaceLineEndings("\n"), "$1…$3").Replace(Results.EngineVersion, "‹engine›", StringComparison.Ordinal);
        text = Digests().Replace(text.Replace(version, "‹version›", StringComparison.Ordinal), "‹digest›");
        return Unseen().Replace(text, found => $"\\u{(int)found.Value[0]:X4}").TrimEnd() + "\n";
    }

    [GeneratedRegex(@"(<(style|script)[^>]*>)[^<].*?(</\2>)", RegexOptions.Singleline)]
    private static partial Regex Embedded();

    [GeneratedRegex(@"\b[0-9a-f]{64}\b|\b[0-9a-f]{16}@[0-9a-f]{8}\b|(?<=sha256-)[A-Za-z0-9+/]{43}=")]
    private static partial Regex Digests();

    // Nobody sees them in a diff.
    [GeneratedRegex(@"[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]")]
    private static partial Regex Unseen();
}
