using System.Text;
using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.App.Rounds;

namespace CchcWardIndex.Tests.Recompute;

/// <summary>
/// <c>docs/format.md</c> says what is so: its examples come out, its keys are those of the files, and the same text lies in every
/// publication.
/// </summary>
public sealed class FormatDocumentTests(PublishedRound published)
{
    private static readonly string Document = File.ReadAllText(RepositoryFolder.Path("docs", "format.md"), Encoding.UTF8);

    [Fact]
    public void Every_publication_holds_it_word_for_word_and_its_guide_points_to_it()
    {
        var text = Encoding.UTF8.GetString(published.Files["huong-dan-tinh-lai.txt"]);

        Assert.Equal(Document, text.TrimStart('\uFEFF').ReplaceLineEndings("\n"));
        Assert.Contains("huong-dan-tinh-lai.txt: ", Encoding.UTF8.GetString(published.Files["huong-dan-kiem-tra.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_canonical_JSON_comes_out()
    {
        const string Canonical = """{"a":2.5,"b":"T\u1ED1t"}""";

        // That the program spells so is held by the recomputation of whole sets.
        Assert.Contains($"`{Canonical}`, mã của riêng tệp ấy là\n`{Digest.Of(Encoding.UTF8.GetBytes(Canonical))}`", Document, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_a_basis_comes_out()
    {
        var report = new CriterionReport([new ReportedFact("soKetLuan", FactValue.Of(9m), new Cell(1, 1))])
        {
            SelfPoints = 1.5m,
            Evidence = [new Evidence("11/TB-UBND", new DateOnly(2022, 11, 15), "4")],
        };

        Assert.Contains($"có dấu `{Basis.Of(report)}`", Document, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_an_entry_of_the_journal_comes_out()
    {
        var entry = Journal.Next(
            null,
            new Happening("2022", new DateTimeOffset(2022, 12, 15, 8, 0, 0, TimeSpan.FromHours(7)), "A", "may", "score", "Chấm điểm.", null, null)
        );

        Assert.Contains($"có mã `{entry.Hash}`", Document, StringComparison.Ordinal);
        Assert.Contains($"null,null,\"{Journal.Beginning}\"]", Document, StringComparison.Ordinal);
    }

    [Fact]
    public void The_examples_of_arithmetic_come_out()
    {
        Assert.Contains($"`2/3` là {Decimals.Write(2m / 3m)};", Document, StringComparison.Ordinal);
        Assert.Contains($"`(2/3)*100` là {Decimals.Write(2m / 3m * 100m)}.", Document, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docs/schema/results.schema.json")]
    [InlineData("docs/schema/seal.schema.json")]
    [InlineData("docs/schema/uses-seal.schema.json")]
    public void Every_key_of_a_schema_is_explained(string schema)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(RepositoryFolder.Path(schema)));

        var unexplained = Keys(json.RootElement)
            .Distinct()
            .Where(key => !Document.Contains($"`{key}`", StringComparison.Ordinal) && !Document.Contains($"`{key}[]`", StringComparison.Ordinal));
        Assert.Equal([], unexplained);
    }

    private static IEnumerable<string> Keys(JsonElement schema) =>
        schema.ValueKind switch
        {
            JsonValueKind.Object => schema
                .EnumerateObject()
                .SelectMany(property =>
                    property.Name == "properties" ? property.Value.EnumerateObject().SelectMany(key => Keys(key.Value).Prepend(key.Name)) : Keys(property.Value)
                ),
            JsonValueKind.Array => schema.EnumerateArray().SelectMany(Keys),
            _ => [],
        };
}
