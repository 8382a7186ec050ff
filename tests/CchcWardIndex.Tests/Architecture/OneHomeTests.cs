using Xunit;

namespace CchcWardIndex.Tests.Architecture;

/// <summary>What the house does in many rooms it does in one way: a container, a digest, a day as it is written.</summary>
public class OneHomeTests
{
    private static readonly IReadOnlyList<Reference> All = [.. House.All.SelectMany(References.Of)];

    [Fact]
    public void Only_one_class_adds_entries_to_a_container() =>
        Assert.Equal(
            ["CchcWardIndex.Office.Packaging.StableZip"],
            Users(reference => reference is { To: "System.IO.Compression.ZipArchive", Member: "CreateEntry" })
        );

    [Fact]
    public void Only_one_class_writes_digests_and_who_hashes_for_something_else_is_known() =>
        Assert.Equal(
            [
                "CchcWardIndex.Criteria.Digest",
                // A number out of a respondent's code, the page's own policy, chance.
                "CchcWardIndex.Office.Forms.Answers.RawAnswer",
                "CchcWardIndex.Pages.Markup.ContentPolicy",
                "CchcWardIndex.Worker.Demo.Chance",
            ],
            Users(reference => reference.To == "System.Security.Cryptography.SHA256")
        );

    [Fact]
    public void Days_are_written_for_people_in_one_class()
    {
        var written = Sources
            .Written.Where(file => file.Path.StartsWith("src", StringComparison.Ordinal))
            .Where(file => file.Text.Split('\n').Any(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && IsWritten(line)))
            .Select(file => Path.GetFileName(file.Path));

        // Commands read what somebody types.
        Assert.Equal(["Show.cs", "RoundCommands.cs"], written.OrderByDescending(name => name, StringComparer.Ordinal));
    }

    private static bool IsWritten(string line) => line.Contains("dd/MM/yyyy", StringComparison.Ordinal) || line.Contains(" tháng {", StringComparison.Ordinal);

    private static IEnumerable<string> Users(Func<Reference, bool> used) =>
        All.Where(used).Select(reference => reference.From).Distinct().Order(StringComparer.Ordinal);
}
