using CchcWardIndex.Criteria;
using CchcWardIndex.Office.PastYear;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.App.Files;

/// <summary>A year's results from a plain table on the disk, .xlsx or text, for years in which this program was not used.</summary>
internal static class PlainTable
{
    // A page of text of 5 MB may be wrong in every cell; nobody reads on.
    private const int MostTold = 100;

    /// <summary>Reads the table.</summary>
    /// <param name="path">The file.</param>
    /// <param name="year">The year of the results.</param>
    /// <param name="source">Where they are from, for people.</param>
    /// <param name="set">The set by whose units names are known and codes are checked; null where every row must have a code.</param>
    /// <returns>The figures, and the rows that were left out with the reason.</returns>
    /// <exception cref="BadInputException">Something in it cannot be used; all faults are listed with their places.</exception>
    public static (LastYear Figures, ImmutableArray<Problem> LeftOut) Read(string path, int year, string source, CriteriaSet? set)
    {
        if (!OutsideText.IsShown(source) || string.IsNullOrWhiteSpace(source))
        {
            throw new BadInputException(FileProblems.NoSource());
        }

        var read = LastYearTable.Read(
            Path.GetFileName(path),
            GivenFile.Read(path, LastYearTable.MostBytes, "Chỉ giữ các cột đơn vị, mã, chỉ số, xếp hạng rồi lưu lại."),
            year,
            source.Trim(),
            set
        );
        if (read.Figures is { } figures)
        {
            return (figures, read.Problems);
        }

        var faults = read.Problems.Where(problem => problem.Severity == Severity.Error).ToList();
        var rest = faults.Count > MostTold ? $"\nVà {faults.Count - MostTold} lỗi khác." : "";
        throw new BadInputException(FileProblems.TableFaulty($"{string.Join('\n', faults.Take(MostTold).Select(Line))}{rest}", faults.Count));
    }

    /// <summary>A problem on one line: where, what, and what to do.</summary>
    public static string Line(Problem problem) => $"{problem.Where}: {problem.Message} {problem.Remedy}";
}
