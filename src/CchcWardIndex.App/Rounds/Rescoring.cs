using System.Collections.Concurrent;
using System.Text.Json;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;

namespace CchcWardIndex.App.Rounds;

/// <summary>Makes a run's results again from nothing but the archive. What comes out must be, to the byte, what was kept.</summary>
internal static class Rescoring
{
    /// <summary>How the results of a run end in the archive.</summary>
    public const string Extension = ".results.json";

    /// <summary>The results of a run.</summary>
    /// <exception cref="BadInputException">They come out otherwise: another version of the program made them.</exception>
    /// <exception cref="InvalidDataException">The archive lacks a file.</exception>
    public static Results Of(Workplace place, RunRow run)
    {
        var current = CurrentSet.Load(
            run.SetId.Length > 0 ? run.SetId : run.Round,
            CriteriaPack.Read(place.Archive.Get(run.CriteriaFiles, CriteriaPack.Extension))
        );
        var deadlines = place.Store.Read(context => Deadlines.Before(context, place, run.Number));
        var results = Score(place, current, new RunBasis(Evidence(run), deadlines, Decisions(run)), run.ProducedAt);
        return Digest.Same(Digest.Of(Json(results)), run.Results)
            ? results
            : throw new BadInputException(DeskProblems.OtherEngine(run.Number, run.EngineVersion, Results.EngineVersion));
    }

    /// <summary>Scores evidence out of the archive.</summary>
    /// <exception cref="InvalidDataException">The archive lacks files, or they are damaged or cannot be read; all are named.</exception>
    public static Results Score(Workplace place, CurrentSet current, RunBasis basis, DateTimeOffset producedAt) =>
        Results.Of(current.Book, Read(place, current, basis.Evidence), basis.Record, producedAt);

    /// <summary>What the evidence of a run says.</summary>
    /// <exception cref="InvalidDataException">The archive lacks files, or they are damaged or cannot be read; all are named.</exception>
    public static Submissions.Intake Read(Workplace place, CurrentSet current, IEnumerable<EvidenceEntry> evidence)
    {
        // The reading would take a damaged archive for a bad file of the unit's.
        var lost = new ConcurrentBag<string>();
        var read = EvidenceReader.Read(
            current.Set,
            [
                .. evidence.Select(entry => new EvidenceFile(entry.Name, () => Open(place.Archive, entry, lost))
                {
                    Sha256 = entry.Sha256,
                    Revision = entry.Revision,
                }),
            ]
        );
        return lost.IsEmpty ? read : throw new InvalidDataException(string.Join('\n', lost.Distinct().Order(StringComparer.Ordinal)));
    }

    /// <summary>The evidence of a run.</summary>
    public static IReadOnlyList<EvidenceEntry> Evidence(RunRow run) => JsonSerializer.Deserialize<List<EvidenceEntry>>(run.Evidence)!;

    /// <summary>What was decided on units before a run.</summary>
    public static ImmutableArray<Submissions.UnitDecision> Decisions(RunRow run) =>
        [.. JsonSerializer.Deserialize<List<Submissions.UnitDecision>>(run.UnitDecisions)!];

    private static Stream Open(Archive archive, EvidenceEntry entry, ConcurrentBag<string> lost)
    {
        try
        {
            return new MemoryStream(archive.Get(entry.Sha256, FormEndings.Of(entry.Name)), writable: false);
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            lost.Add(
                error is InvalidDataException
                    ? error.Message
                    : $"Không đọc được tệp {archive.PathOf(entry.Sha256, FormEndings.Of(entry.Name))} trong kho lưu: {FileFaults.Explain(error)}"
            );
            throw;
        }
    }

    /// <summary>The bytes of <c>results.json</c>.</summary>
    public static byte[] Json(Results results)
    {
        using var buffer = new MemoryStream();
        ResultsJson.Write(buffer, results);
        return buffer.ToArray();
    }
}

/// <summary>What a run is made of, besides the criteria set.</summary>
/// <param name="Evidence">The files that count.</param>
/// <param name="Deadlines">Which deadlines were moved.</param>
/// <param name="UnitDecisions">What was decided on single units.</param>
internal sealed record RunBasis(
    IReadOnlyList<EvidenceEntry> Evidence,
    ImmutableArray<DeadlineChange> Deadlines,
    ImmutableArray<Submissions.UnitDecision> UnitDecisions
)
{
    /// <summary>What the files cannot tell.</summary>
    public RoundRecord Record => new([.. Evidence.Select(entry => UnitCode.From(entry.LateUnit)).OfType<UnitCode>().Order()], Deadlines, UnitDecisions);

    /// <summary>As the round stands now.</summary>
    public static RunBasis Of(Storage.StateTables context, Workplace place) =>
        new(
            [.. CurrentFiles.In(context, place.Round).Select(file => file.Entry)],
            Rounds.Deadlines.In(context, place),
            Storage.RoundStore.UnitDecisionsOf(context, place.Round)
        );

    /// <summary>Whether a run made of this and one made of that come out alike.</summary>
    public bool IsSame(RunBasis other) =>
        Evidence.SequenceEqual(other.Evidence) && Deadlines.SequenceEqual(other.Deadlines) && UnitDecisions.SequenceEqual(other.UnitDecisions);
}
