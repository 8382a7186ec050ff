using System.Collections.Concurrent;
using System.Text.Json;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Workbooks.Intake;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Files;

namespace CchcWardIndex.Worker.Rounds;

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
        var current = CurrentSet.Load(run.Round, CriteriaPack.Read(place.Archive.Get(run.CriteriaFiles, CriteriaPack.Extension)));
        var results = Score(place, current, Evidence(run), run.ProducedAt, place.Store.Read(context => Deadlines.Before(context, place, run.Number)));
        return Digest.Same(Digest.Of(Json(results)), run.Results) ? results : throw new BadInputException(
            $"Tính lại lần chấm số {run.Number} không ra đúng kết quả đã lưu: lần chấm ấy dùng \"{run.EngineVersion}\", chương trình đang chạy là \"{Results.EngineVersion}\". Mở lại đợt chấm (cchc round reopen) rồi chấm lại.");
    }

    /// <summary>Scores evidence out of the archive.</summary>
    /// <exception cref="InvalidDataException">The archive lacks files, or they are damaged or cannot be read; all are named.</exception>
    public static Results Score(Workplace place, CurrentSet current, IReadOnlyCollection<EvidenceEntry> evidence, DateTimeOffset producedAt, ImmutableArray<DeadlineChange> deadlines) =>
        Results.Of(current.Book, Read(place, current, evidence), producedAt) with
        {
            LateUnits = [.. evidence.Select(entry => entry.LateUnit).OfType<string>().Order(StringComparer.Ordinal)],
            Deadlines = deadlines,
        };

    /// <summary>What the evidence of a run says.</summary>
    /// <exception cref="InvalidDataException">The archive lacks files, or they are damaged or cannot be read; all are named.</exception>
    public static Submissions.Intake Read(Workplace place, CurrentSet current, IEnumerable<EvidenceEntry> evidence)
    {
        // The reading would take a damaged archive for a bad file of the unit's.
        var lost = new ConcurrentBag<string>();
        var read = EvidenceReader.Read(current.Set, [.. evidence.Select(entry => new EvidenceFile(entry.Name, () => Open(place.Archive, entry, lost)))]);
        return lost.IsEmpty ? read : throw new InvalidDataException(string.Join('\n', lost.Distinct().Order(StringComparer.Ordinal)));
    }

    /// <summary>The evidence of a run.</summary>
    public static IReadOnlyList<EvidenceEntry> Evidence(RunRow run) => JsonSerializer.Deserialize<List<EvidenceEntry>>(run.Evidence)!;

    private static Stream Open(Archive archive, EvidenceEntry entry, ConcurrentBag<string> lost)
    {
        try
        {
            return CurrentFiles.Evidence(archive, entry).Open();
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            lost.Add(error is InvalidDataException ? error.Message : $"Không đọc được tệp {archive.PathOf(entry.Sha256, CurrentFiles.Extension)} trong kho lưu: {FileFaults.Explain(error)}");
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
