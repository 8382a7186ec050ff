using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CsCheck;

namespace CchcWardIndex.Tests.Malformed;

/// <summary>
/// Random mistakes in a sound set: no bytes whatever end loading or proving in an exception, and what is called proven decides values that
/// the prover did not choose.
/// </summary>
internal static class Fuzz
{
    private const string Seed = "0000KOIPe036";

    private static readonly string[] Paths = [.. MalformedSet.Sound().Keys];

    /// <summary>Changes bytes.</summary>
    /// <param name="count">How many sets are tried, the first ones of a row that is always the same.</param>
    public static void Bytes(int count) =>
        Gen.Select(Gen.Int[0, 100].Select(i => Paths[i % Paths.Length]), Gen.Int[0, 5000], Gen.Byte, Gen.Int[0, 3])
            .Array[1, 3]
            .Sample(
                changes =>
                    ProvesOrTells(
                        changes.Select(change =>
                            (change.Item1, (Func<byte[], byte[]>)(content => Mutation.OfBytes(content, change.Item2, change.Item3, change.Item4)))
                        )
                    ),
                iter: count,
                seed: Seed
            );

    /// <summary>Changes values of JSON.</summary>
    /// <param name="count">How many sets are tried, the first ones of a row that is always the same.</param>
    public static void Values(int count) =>
        Gen.Select(
                Gen.Int[0, 100].Select(i => Paths[i % Paths.Length]),
                Gen.Int[0, 200],
                Gen.Int[0, 999].Select(i => Mutation.Pieces[i % Mutation.Pieces.Length]),
                Gen.Int[0, 9]
            )
            .Array[1, 3]
            .Sample(
                changes =>
                    ProvesOrTells(
                        changes.Select(change =>
                            (change.Item1, (Func<byte[], byte[]>)(content => Mutation.OfJson(content, change.Item2, change.Item3, change.Item4)))
                        )
                    ),
                iter: count,
                seed: Seed
            );

    private static void ProvesOrTells(IEnumerable<(string Path, Func<byte[], byte[]> Change)> changes)
    {
        var files = MalformedSet.Sound();
        foreach (var (path, change) in changes)
        {
            files[path] = change(files[path]);
        }

        var loaded = MalformedSet.Load(files);
        var proven = RuleBook.Prove(loaded);
        Assert.Equal(proven.Book is null, !proven.Faults.IsEmpty);
        if (proven.Book is { } book)
        {
            AuthorsTests.Run(book, loaded.Tests);
            Assert.All(book.Set.Criteria, criterion => IsSound(book, criterion));
            Assert.All(Enumerable.Range(0, 101), index => Assert.NotNull(book.GradeOf(index)));
        }
    }

    private static void IsSound(RuleBook book, Criterion criterion)
    {
        for (var seed = 0; seed < 40; seed++)
        {
            if (RandomValues.Of(criterion, seed) is { } values)
            {
                var decision = book.Decide(criterion, values);
                Assert.True(
                    decision.Points is { } points
                        && points <= criterion.MaxPoints
                        && points >= criterion.MinPoints
                        && (criterion.Step is not { } step || points % step == 0m),
                    $"{criterion.Code}: {decision.Error} {decision.Points} at {string.Join(", ", values)}; {string.Join(" | ", criterion.Rules)}"
                );
            }
        }
    }
}
