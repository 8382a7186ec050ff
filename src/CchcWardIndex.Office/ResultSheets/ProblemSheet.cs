using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Problems;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Office.ResultSheets;

/// <summary>Vấn đề: what is missing or doubtful, whose it is, where, and what to do about it.</summary>
internal static class ProblemSheet
{
    public const string Name = "Vấn đề";

    private static readonly ImmutableArray<TableColumn> Columns =
    [
        new("STT", 5, SheetLook.MiddleTop),
        new("Mức độ", 10, SheetLook.MiddleTop),
        new("Ai xử lý", 13, SheetLook.TextTop),
        new("Đơn vị", 18, SheetLook.TextTop),
        new("Cơ quan thẩm định", 16, SheetLook.TextTop),
        new("Tiêu chí", 25, SheetLook.TextTop),
        new("Nội dung", 46, SheetLook.TextTop),
        new("Cách xử lý", 40, SheetLook.TextTop),
        new("Vị trí (tệp!trang!ô)", 28, SheetLook.TextTop),
    ];

    /// <summary>Writes the problems, equal ones in one row.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="problems">All of them.</param>
    /// <param name="office">The office in charge of the round.</param>
    public static void Write(Sheet sheet, IReadOnlyCollection<ToldProblem> problems, string office)
    {
        var errors = problems.Count(problem => problem.Severity == Severity.Error);
        var rows = GatheredProblem.Of(problems);
        var table = new Table(sheet, Columns).Begin(
            "NHỮNG VẤN ĐỀ CẦN XỬ LÝ",
            problems.Count == 0
                ? "(Không có vấn đề nào)"
                : $"({errors} vấn đề phải xử lý trước khi công bố; {problems.Count - errors} lưu ý cần xem "
                    + $"lại{(rows.Length < problems.Count ? "; những vấn đề giống nhau ghi chung một dòng" : "")})"
        );
        var number = 0;
        foreach (var row in rows)
        {
            table.Row(
                Cached.Of(++number),
                Cached.Mark(row.First.Severity == Severity.Error ? "Phải xử lý" : "Lưu ý"),
                Cached.Mark(Words.Vietnamese(row.First.By, office)),
                Cached.Mark(row.Units),
                Cached.Mark(row.First.DepartmentName),
                Cached.Mark(row.Criteria),
                Cached.Mark(row.First.Message),
                Cached.Mark(row.First.Remedy),
                Cached.Mark(row.Places)
            );
        }

        table.End(filtered: true, "Không có vấn đề nào.");
    }
}
