using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CchcWardIndex.Tests.Patterns.Declared;

/// <summary>The guide for authors cannot lie: what it shows loads, is proven and makes the rules it says.</summary>
public sealed partial class GuideTests
{
    private static readonly string Guide = File.ReadAllText(RepositoryFolder.Path("docs", "soan-bo-tieu-chi.md")).ReplaceLineEndings("\n");

    private static readonly ImmutableArray<(string Json, string Rules)> Examples =
    [
        .. Example().Matches(Guide).Select(found => (found.Groups["json"].Value, found.Groups["rules"].Value)),
    ];

    public static TheoryData<int> Indices { get; } = [.. Enumerable.Range(0, Examples.Length)];

    [Theory]
    [MemberData(nameof(Indices))]
    public void An_example_loads_is_proven_and_makes_the_rules_it_says(int index)
    {
        var book = DeclaredSet.Prove(DeclaredSet.Of(Examples[index].Json));

        Assert.Equal(
            Examples[index].Rules.TrimEnd('\n').Split('\n'),
            book.Set.Criteria.Single(criterion => criterion.Pattern is not null).Rules.Select(rule => rule.Name)
        );
    }

    [Fact]
    public void Every_block_is_an_example_with_its_rules() => Assert.Equal(Examples.Length, Guide.Split("```json").Length - 1);

    [Fact]
    public void Every_way_to_score_that_the_reader_knows_has_its_example_and_its_row_in_the_table()
    {
        var shown = Examples.SelectMany(example => JsonNode.Parse(example.Json)!["scoring"]!.AsObject().Select(pair => pair.Key)).ToHashSet();
        var schema = JsonNode.Parse(File.ReadAllText(RepositoryFolder.Path("criteria", "schema", "criterion.schema.json")))!;
        var known = schema["$defs"]!["scoring"]!["properties"]!.AsObject().Select(pair => pair.Key).ToHashSet();

        Assert.Equal(known.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
        Assert.All(known, key => Assert.Matches($@"\n\|[^\n]*`{key}`", Guide));
    }

    [Fact]
    public void Every_link_of_the_table_leads_to_a_heading()
    {
        var headings = Heading().Matches(Guide).Select(found => Anchor(found.Groups["text"].Value)).ToHashSet();

        Assert.All(Link().Matches(Guide).Select(found => found.Groups["to"].Value), link => Assert.Contains(link, headings));
    }

    // As the places that show it make an anchor of a heading.
    private static string Anchor(string heading) => Sign().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex("```json\n(?<json>.*?)```\n\n```text\n(?<rules>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^## (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\(#(?<to>[^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\p{L}\p{Nd} -]")]
    private static partial Regex Sign();
}
