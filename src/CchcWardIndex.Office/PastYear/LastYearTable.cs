using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Filled;
using CchcWardIndex.Office.Reading.Gate;
using CchcWardIndex.Office.Reading.Tables;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.PastYear;

/// <summary>What came of reading a table of last year's results.</summary>
/// <param name="Figures">The figures; null where something is wrong.</param>
/// <param name="Problems">Errors that must be mended, and warnings about what was left out, from the top.</param>
public sealed record LastYearTable(LastYear? Figures, ImmutableArray<Problem> Problems)
{
    /// <summary>No table of units is bigger.</summary>
    public static int MostBytes => Limits.Table.FileBytes;

    /// <summary>
    /// Reads a year's results from a table with the columns Đơn vị, Chỉ số, Xếp hạng, and Mã if it has one: a workbook, or text that Excel
    /// saved. Nothing is guessed, a blank stays unknown.
    /// </summary>
    /// <param name="name">The file's name, for what is told.</param>
    /// <param name="content">The file.</param>
    /// <param name="year">The year of the results.</param>
    /// <param name="source">Where they are from, for people.</param>
    /// <param name="set">The set by whose units names are known and codes are checked; null where there is none, and every row needs a code.</param>
    public static LastYearTable Read(string name, byte[] content, int year, string source, CriteriaSet? set)
    {
        var problems = new List<Problem>();
        var sheets = WorkbookTable.Is(content)
            ? WorkbookTable.Read(name, content, problems)
            : [TextTable.Read(name, content, sheet => TableHead.Find(sheet)?.Columns.Count ?? 0)];
        problems.AddRange(sheets.SelectMany(sheet => sheet.Problems));
        var found = sheets.Select(sheet => (Sheet: sheet, Head: TableHead.Find(sheet))).Where(pair => pair.Head is not null).ToList();
        if (found.Count == 0)
        {
            return new LastYearTable(null, problems.Count == 0 ? [NoHead(name)] : [.. problems]);
        }

        // The first whole one; where none is, the one that lacks least is told about.
        var (sheet, head) = found.Find(pair => pair.Head!.IsWhole) is { Sheet: not null } whole ? whole : found.MaxBy(pair => pair.Head!.Columns.Count);
        var unclear = head!.Check(sheet, year).ToList();
        problems.AddRange(unclear);
        var rows = new List<TableRow>();
        if (unclear.Count == 0)
        {
            rows = new TableRows(sheet, head, new TableUnits(set is null ? null : new FormIndex(set)), problems).Read();
            problems.AddRange(TableRanks.Check(sheet, head, rows));
            if (rows.Count == 0 && problems.TrueForAll(problem => problem.Severity != Severity.Error))
            {
                problems.Add(sheet.Wrong(head.Columns.Values.First()[0], TableProblems.NoRows()));
            }
        }

        problems.AddRange(
            found
                .Where(other => other.Sheet != sheet && other.Head!.IsWhole)
                .Select(other => NotRead(other.Sheet, other.Head!.Columns.Values.First()[0], sheet))
        );
        return new LastYearTable(
            problems.Exists(problem => problem.Severity == Severity.Error)
                ? null
                : new LastYear(year, source, [.. rows.Select(row => row.Unit).OrderBy(unit => unit.Code)]) { Index = set?.Index ?? IndexCode.Cchc },
            [.. problems]
        );
    }

    private static Problem NoHead(string name) => Problem.Of(TableProblems.NoHead(), null, null, name);

    private static Problem NotRead(TableSheet other, Cell at, TableSheet read) =>
        Problem.Of(TableProblems.OtherSheet(other.Name, read.Name), null, null, other.At(at));
}
