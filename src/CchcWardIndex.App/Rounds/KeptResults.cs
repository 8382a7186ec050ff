using System.Text.Json;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;

namespace CchcWardIndex.App.Rounds;

/// <summary>What is looked at again and again of results that lie in the archive.</summary>
/// <param name="Problems">Their problems, in their order.</param>
/// <param name="Units">What each unit came to, by code.</param>
internal sealed record KeptResults(ImmutableArray<ToldProblem> Problems, IReadOnlyDictionary<UnitCode, UnitFigures> Units)
{
    /// <summary>Reads them.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="digest">Digest of the <c>results.json</c>.</param>
    /// <exception cref="InvalidDataException">The archive lacks it.</exception>
    public static KeptResults Of(Archive archive, string digest)
    {
        using var json = JsonDocument.Parse(archive.Get(Digest.Hex(digest), Rescoring.Extension));
        var units = json.RootElement.GetProperty("units").EnumerateArray().ToDictionary(unit => new UnitCode(unit.GetProperty("code").GetString()!), Figures);
        return new KeptResults(ToldProblemJson.Read(json.RootElement), units);
    }

    private static UnitFigures Figures(JsonElement unit)
    {
        var (index, rank) = (unit.GetProperty("index"), unit.GetProperty("rank"));
        return new UnitFigures(
            index.ValueKind == JsonValueKind.Null ? null : index.GetDecimal(),
            rank.ValueKind == JsonValueKind.Null ? null : rank.GetInt32(),
            unit.GetProperty("grade").GetString()
        );
    }
}

/// <summary>What a unit came to.</summary>
/// <param name="Index">In percentage points, unrounded; null where it has none.</param>
/// <param name="Rank">Null where it has none.</param>
/// <param name="Grade">Null where it has none.</param>
internal sealed record UnitFigures(decimal? Index, int? Rank, string? Grade);

/// <summary>Reads results once, however often they are looked at: what has a digest never changes.</summary>
internal sealed class ResultsShelf(Archive archive)
{
    // A publication and the run of its correction.
    private const int Most = 2;

    private readonly List<(string Digest, KeptResults Results)> _read = [];

    /// <summary>The results of a digest.</summary>
    public KeptResults Of(string digest)
    {
        var known = _read.FindIndex(each => each.Digest == digest);
        if (known >= 0)
        {
            return _read[known].Results;
        }

        var results = KeptResults.Of(archive, digest);
        _read.Insert(0, (digest, results));
        _read.RemoveRange(Math.Min(Most, _read.Count), Math.Max(0, _read.Count - Most));
        return results;
    }
}
