using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading;
using CchcWardIndex.Office.Reading.Gate;
using CchcWardIndex.Office.Reading.Tables;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.PastYear;

/// <summary>The sheets of a workbook as tables, through the same gate as what wards hand in.</summary>
internal static class WorkbookTable
{
    /// <summary>Whether the file is one of Excel's, new or old, by its first bytes.</summary>
    public static bool Is(ReadOnlySpan<byte> file) => file.StartsWith("PK"u8) || file.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]);

    /// <summary>Every sheet, in the order of the tabs; none, with a problem, where the file is refused.</summary>
    public static ImmutableArray<TableSheet> Read(string name, byte[] content, List<Problem> problems)
    {
        try
        {
            using var parts = WorkbookGate.Open(content, Limits.Table, out var refusal) ?? throw new RefusedFileException(refusal!);
            return [.. parts.ReadSheets().Select(cells => new TableSheet(cells, new Source(name, "", cells.Name).At))];
        }
        catch (RefusedFileException refused)
        {
            problems.Add(Problem.Of(TableProblems.Refused(refused.Refusal), null, null, name));
            return [];
        }
    }
}
