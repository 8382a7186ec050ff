using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Filled;
using CchcWardIndex.Office.Forms.Tables;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Incoming;

/// <summary>Reads everything handed in for a round.</summary>
public static class EvidenceReader
{
    // Each reader may hold one hostile workbook unpacked: two at a time keep the whole under half a gigabyte.
    private const int AtATime = 2;

    /// <summary>Reads the files; one bad file never stops the others. The order in which they are given changes nothing.</summary>
    /// <param name="set">The criteria set the forms were made for.</param>
    /// <param name="files">The files, each opened once and only when its turn comes.</param>
    /// <param name="failed">Told of every file, by its name, at which the program itself failed, and how; from several threads.</param>
    public static Intake Read(CriteriaSet set, IReadOnlyList<EvidenceFile> files, Action<string, Exception>? failed = null)
    {
        var ordered = files.OrderBy(file => file.Name, StringComparer.Ordinal).ToArray();
        var readings = new FileReading[ordered.Length];
        var reader = new FileReader(new FormIndex(set), failed);
        Parallel.For(0, ordered.Length, new ParallelOptions { MaxDegreeOfParallelism = AtATime }, i => readings[i] = reader.Read(ordered[i]));
        return Gathering.Gather(set, readings);
    }

    /// <summary>
    /// Why a file whose name is no workbook's is not read, and what helps, by the kind of file that its name promises.
    /// </summary>
    /// <param name="name">The file's name, or its path.</param>
    public static ProblemText WhyForeign(string name) => ForeignFile.OfName(Path.GetFileName(name));

    /// <summary>Whether a file that says nothing of itself has the whole head of one of a set's tables from outside.</summary>
    /// <param name="set">The criteria set.</param>
    /// <param name="file">The file.</param>
    public static bool FitsTable(CriteriaSet set, EvidenceFile file) =>
        !set.Tables.IsEmpty && new FileReader(new FormIndex(set)).Read(file).File.Kind == SubmittedKind.OutsideTable;

    /// <summary>What there is to say of a table from outside that several rounds could mean.</summary>
    /// <param name="set">The criteria set of the round that answers.</param>
    /// <param name="file">The file.</param>
    /// <param name="sha256">64 hex digits over its bytes.</param>
    /// <param name="rounds">The rounds.</param>
    public static Intake Contested(CriteriaSet set, EvidenceFile file, string sha256, ImmutableArray<string> rounds) =>
        Gathering.Gather(set, [FileReading.Refused(file.Name, sha256, default, file.Name, OutsideFileProblems.SeveralRounds(rounds))]);

    /// <summary>What there is to say of a file at which the program failed after it was read.</summary>
    /// <param name="set">The criteria set.</param>
    /// <param name="file">As the reading found it.</param>
    public static Intake NotRead(CriteriaSet set, SubmittedFile file) =>
        Gathering.Gather(set, [FileReading.NotRead(file.File, file.Sha256, new MadeFor(file.Unit, file.Department))]);
}
