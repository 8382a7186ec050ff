using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Office.ResultSheets;

/// <summary>The problems of a scoring alone, as a workbook that is passed on to those who must act.</summary>
public static class ProblemWorkbook
{
    /// <summary>Writes the workbook. The same problems give the same bytes.</summary>
    /// <param name="title">The criteria set's title.</param>
    /// <param name="authority">The committee, its author.</param>
    /// <param name="office">The office in charge of the round.</param>
    /// <param name="problems">All of them.</param>
    /// <returns>An .xlsx file.</returns>
    public static byte[] Write(string title, string authority, string office, IReadOnlyCollection<ToldProblem> problems) =>
        Book.Write($"Vấn đề cần xử lý – {title}", authority, add => ProblemSheet.Write(add(ProblemSheet.Name), problems, office));
}
