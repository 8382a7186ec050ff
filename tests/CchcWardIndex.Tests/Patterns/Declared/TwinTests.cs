using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Copying;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules;
using CsCheck;

namespace CchcWardIndex.Tests.Patterns.Declared;

/// <summary>
/// What a pattern declares is what somebody wrote by hand: the same points for the same figures, and the same digest as its rules written out.
/// </summary>
public sealed class TwinTests
{
    private static readonly Gen<int[]> Drawn = Gen.Int[0, 1_000_000].Array[6];

    public static TheoryData<int> Indices { get; } = [.. Enumerable.Range(0, Twins.All.Length)];

    [Fact]
    public void Every_pattern_of_the_first_sheet_has_a_twin() =>
        Assert.Superset(
            Enumerable.Range(1, 23).Select(number => $"P{number:00}").ToHashSet(StringComparer.Ordinal),
            Twins.All.Select(twin => twin.Pattern).ToHashSet(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Indices))]
    public void It_is_proven_and_its_rules_have_the_names_of_decisions(int index)
    {
        var twin = Twins.All[index];

        Assert.Equal(twin.Rules, Declared(twin).Rules.Select(rule => rule.Name));
    }

    [Theory]
    [MemberData(nameof(Indices))]
    public void It_gives_the_points_of_the_calculation_by_hand_in_every_example_of_the_written_one(int index)
    {
        var twin = Twins.All[index];
        var book = DeclaredSet.Prove(DeclaredSet.Files(twin));
        var criterion = Of(book, twin);
        var examples = PatternSet
            .Of(twin.Pattern)
            .Loaded.Tests.Where(test => test.Criterion == criterion.Code && !test.NotApplicable && test.Variant.Length == 0);

        // Extras have none of their own there.
        Assert.True(examples.Any() || criterion.Extra is not null);
        Assert.All(
            examples,
            test =>
                Assert.Equal(
                    test.Points,
                    book.Decide(
                        criterion,
                        [.. criterion.Facts.Select(fact => test.Facts.TryGetValue(fact.Name, out var value) ? (FactValue?)value : null)]
                    ).Points
                )
        );
    }

    [Theory]
    [MemberData(nameof(Indices))]
    public void It_gives_the_points_of_the_written_one_for_any_figures(int index)
    {
        var twin = Twins.All[index];
        var (book, other) = (DeclaredSet.Prove(DeclaredSet.Files(twin)), PatternSet.Of(twin.Pattern).Book);
        var (criterion, written) = (Of(book, twin), Of(other, twin));

        Drawn.Sample(
            drawn =>
            {
                var values = RandomFacts.Of(criterion, drawn);
                return criterion
                    .Readings.Zip(written.Readings)
                    .All(pair => book.Decide(pair.First, values).Points is { } points && points == other.Decide(pair.Second, values).Points);
            },
            iter: 300
        );
    }

    [Theory]
    [MemberData(nameof(Indices))]
    public void It_has_the_digest_and_the_mark_of_its_rules_written_out(int index)
    {
        var files = DeclaredSet.Files(Twins.All[index]);
        var declared = DeclaredSet.Load(files).Set!;
        var written = DeclaredSet.Load(DeclaredSet.Written(files, declared)).Set!;

        Assert.Equal(declared.Digest, written.Digest);
        Assert.Equal(declared.Criteria.Select(criterion => criterion.Mark), written.Criteria.Select(criterion => criterion.Mark));
        Assert.Contains(declared.Criteria, criterion => criterion.Pattern is not null);
        Assert.DoesNotContain(written.Criteria, criterion => criterion.Pattern is not null);
    }

    [Theory]
    [MemberData(nameof(Indices))]
    public void A_publication_has_the_rules_beside_the_pattern_and_is_the_same_set(int index)
    {
        var files = DeclaredSet.Files(Twins.All[index]);
        var declared = DeclaredSet.Load(files).Set!;

        var copy = WrittenRules.In(declared, files).ToList();
        var published = DeclaredSet.Load(copy);

        Assert.Empty(published.Faults);
        Assert.Equal(declared.Digest, published.Set!.Digest);
        // Written once is enough.
        Assert.Equal(copy, WrittenRules.In(published.Set, copy));
        var at = copy.Single(file => file.Path == Twins.All[index].File);
        var json = System.Text.Json.JsonDocument.Parse(at.Content).RootElement;
        Assert.Equal(
            Twins.All[index].Rules,
            json.GetProperty("workflow").GetProperty("Rules").EnumerateArray().Select(rule => rule.GetProperty("RuleName").GetString())
        );
        Assert.True(json.TryGetProperty("combine", out _) && json.TryGetProperty("scoring", out _));
    }

    [Theory]
    [MemberData(nameof(Indices))]
    public void A_copy_for_another_year_has_no_fault_be_it_of_the_authors_files_or_of_a_publication(int index)
    {
        var files = DeclaredSet.Files(Twins.All[index]);
        var set = DeclaredSet.Load(files).Set!;
        var ofAuthor = DeclaredSet.Load(SetCopy.Of(set, files, 2023, set.Index).Files);
        var ofPublication = DeclaredSet.Load(SetCopy.Of(set, [.. WrittenRules.In(set, files)], 2023, set.Index).Files);

        Assert.Empty(RuleBook.Prove(ofAuthor).Faults);
        Assert.Empty(RuleBook.Prove(ofPublication).Faults);
        Assert.Equal(ofAuthor.Set!.Digest, ofPublication.Set!.Digest);
    }

    [Fact]
    public void A_variants_rules_are_declared_as_its_criterions_and_a_mistake_in_them_is_told_there()
    {
        var twin = Twins.All.Single(twin => twin.OfVariant is not null);
        var files = DeclaredSet.Files(twin);
        var criterion = DeclaredSet.Prove(files).Set.Criteria.Single(criterion => criterion.File == twin.File);
        var wrong = DeclaredSet.Files(twin with { OfVariant = twin.OfVariant!.Replace("\"from\": 75", "\"from\": 175", StringComparison.Ordinal) });

        Assert.Equal(["Từ 75% trở lên", "Dưới 75%"], criterion.Variants.Single().As.Rules.Select(rule => rule.Name));
        // By rules that somebody wrote, word by word, it is the same set.
        Assert.Equal(PatternSet.Of(twin.Pattern).Book.Set.Digest, DeclaredSet.Load(DeclaredSet.Written(files, DeclaredSet.Load(files).Set!)).Set!.Digest);
        Assert.Contains(RuleBook.Prove(DeclaredSet.Load(wrong)).Faults, fault => fault.Place == "$.variants[0].scoring.bands.rows[0]");
    }

    [Fact]
    public void Where_all_words_are_the_same_so_is_the_digest_of_the_set_somebody_wrote()
    {
        var twin = Twins.All.Single(twin => twin.Pattern == "P06");

        Assert.Equal(PatternSet.Of("P06").Book.Set.Digest, DeclaredSet.Load(DeclaredSet.Files(twin)).Set!.Digest);
    }

    private static Criterion Declared(Twin twin) => Of(DeclaredSet.Prove(DeclaredSet.Files(twin)), twin);

    private static Criterion Of(RuleBook book, Twin twin) => book.Set.Criteria.Single(criterion => criterion.File == twin.File);
}
