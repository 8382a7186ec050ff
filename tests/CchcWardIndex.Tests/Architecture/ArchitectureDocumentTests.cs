namespace CchcWardIndex.Tests.Architecture;

/// <summary>The pictures in docs/architecture.md are what the compiled code says; whoever changes an arrow changes the picture.</summary>
public class ArchitectureDocumentTests
{
    public static TheoryData<string, string> Pictures =>
        new()
        {
            { "projects", HouseDrawn.Projects([.. House.All]) },
            { "domain", HouseDrawn.Rooms(House.Domain, "CchcWardIndex") },
            { "app", HouseDrawn.Rooms(House.App, "CchcWardIndex.App") },
            { "worker", HouseDrawn.Rooms(House.Worker, "CchcWardIndex.Worker") },
            { "office", HouseDrawn.Rooms(House.Office, "CchcWardIndex.Office") },
            { "pages", HouseDrawn.Rooms(House.Pages, "CchcWardIndex.Pages") },
        };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void The_picture_shows_the_arrows_that_the_code_has(string name, string drawn)
    {
        var text = File.ReadAllText(RepositoryFolder.Path("docs", "architecture.md"));
        var start = text.IndexOf($"<!-- {name} -->\n```mermaid\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"docs/architecture.md has no picture \"{name}\".");
        var begin = text.IndexOf("flowchart", start, StringComparison.Ordinal);
        var shown = text[begin..text.IndexOf("```", begin, StringComparison.Ordinal)];
        Assert.True(drawn == shown, $"In docs/architecture.md the picture \"{name}\" should be:\n{drawn}");
    }

    [Fact]
    public void Every_word_of_the_glossary_is_a_type_of_the_code()
    {
        var types = House.All.SelectMany(assembly => assembly.GetTypes()).Select(type => type.Name).ToHashSet();
        var rows = File.ReadAllLines(RepositoryFolder.Path("docs", "architecture.md"))
            .SkipWhile(line => !line.StartsWith("| Tiếng Việt", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'));
        var words = rows.SelectMany(row => row.Split('|')[2].Split('`').Where((_, index) => index % 2 == 1)).ToList();

        Assert.True(words.Count > 30);
        Assert.All(words, word => Assert.Contains(word, types));
    }
}
