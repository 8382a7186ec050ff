using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Workbooks.Intake;

/// <summary>Reads everything handed in for a round.</summary>
public static class EvidenceReader
{
    // Each reader may hold one hostile workbook unpacked: two at a time keep the whole under half a gigabyte.
    private const int AtATime = 2;

    /// <summary>Reads the files; one bad file never stops the others. The order in which they are given changes nothing.</summary>
    /// <param name="set">The criteria set the forms were made for.</param>
    /// <param name="files">The files, each opened once and only when its turn comes.</param>
    public static Submissions.Intake Read(CriteriaSet set, IReadOnlyList<EvidenceFile> files)
    {
        var ordered = files.OrderBy(file => file.Name, StringComparer.Ordinal).ToArray();
        var readings = new FileReading[ordered.Length];
        var reader = new FileReader(new FormIndex(set));
        Parallel.For(0, ordered.Length, new ParallelOptions { MaxDegreeOfParallelism = AtATime }, i => readings[i] = reader.Read(ordered[i]));
        return Gathering.Gather(set, readings);
    }
}
