using CchcWardIndex.Appraising;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Publication;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.ResultSheets;

/// <summary>Thẩm định: how far each department is and what it changed, then every criterion that came out otherwise than claimed, with the reason.</summary>
internal static class ConclusionsSheet
{
    public const string Name = "Thẩm định";

    private const int HeadRow = 3;
    private const int FirstFigure = 6;
    private const int PointsTaken = 6;

    private static readonly (string Head, double Width)[] Columns =
    [
        ("STT", 6),
        ("Cơ quan thẩm định", 22),
        ("Đơn vị", 20),
        ("Mã", 8),
        ("Tiêu chí", 34),
        ("Tự chấm", 9),
        ("Theo quy tắc", 9),
        ("Thẩm định", 9),
        ("Chênh lệch", 9),
        ("Lần", 9),
        ("Kết luận", 13),
        ("Lý do", 38),
        ("Căn cứ, tài liệu", 22),
    ];

    // Of the table of departments, from FirstFigure on.
    private static readonly string[] Figures =
    [
        "Phải thẩm định",
        "Đã kết luận",
        "Chờ kết luận",
        "Theo quy tắc",
        "Số lần hạ điểm",
        "Số lần nâng điểm",
        "Tổng điểm đã hạ",
        "Đồng ý, đơn vị tự cộng khác quy tắc (lần)",
    ];

    /// <summary>Whether any department has concluded or must.</summary>
    public static bool IsNeeded(ShownRound round) =>
        round.Assessed.SelectMany(unit => unit.Score.Outcomes).Any(outcome => outcome.Appraisal is not null || outcome.AwaitsDepartment);

    public static void Write(Sheet sheet, ShownRound round)
    {
        sheet.Widths([.. Columns.Select(column => column.Width)]);
        sheet.Across(1, 1, Columns.Length, "KẾT QUẢ THẨM ĐỊNH CỦA CÁC CƠ QUAN", SheetLook.Title);
        var changes = AppraisalChange.Of(round.Set, [.. round.Assessed.Select(unit => unit.Score)]).ToList();
        var row = Departments(sheet, round, changes) + 2;
        sheet.Across(
            row,
            1,
            Columns.Length,
            changes.Count == 0
                ? "Không có tiêu chí nào được thẩm định khác với điểm tự chấm."
                : "Các tiêu chí được thẩm định khác với điểm tự chấm (tiêu chí đơn vị để trống điểm tự chấm: khác với điểm theo quy tắc); không kể chênh "
                    + "lệch do làm tròn, dưới 0,005 điểm",
            SheetLook.TextBold
        );
        if (changes.Count == 0)
        {
            SheetPaper.Fit(sheet, row, Columns.Length, null);
            return;
        }

        if (round.IsLarge)
        {
            sheet.Across(++row, 1, Columns.Length, $"Có {changes.Count} tiêu chí; từng tiêu chí nằm trong tệp results.json kèm theo.", SheetLook.Plain);
            SheetPaper.Fit(sheet, row, Columns.Length, null);
            return;
        }

        var headRow = ++row;
        sheet.Heads(row, [.. Columns.Select(column => column.Head)]);
        sheet.Height(row, Lines.Height(2, SheetLook.Head));
        sheet.Style(row + 1, 1, row + changes.Count, Columns.Length, SheetLook.TextTop);
        sheet.Style(row + 1, 6, row + changes.Count, 9, SheetLook.Points);
        sheet.Style(row + 1, 10, row + changes.Count, 11, SheetLook.MiddleTop);
        var names = round.Set.Departments.ToDictionary(department => department.Code, department => department.Name);
        for (var i = 0; i < changes.Count; i++)
        {
            Change(sheet, ++row, i + 1, changes[i], names[changes[i].Outcome.Criterion.Department]);
        }

        sheet.Worksheet.Cells[headRow, 1, row, Columns.Length].AutoFilter = true;
        SheetPaper.Fit(sheet, row, Columns.Length, (headRow, headRow));
    }

    private static int Departments(Sheet sheet, ShownRound round, List<AppraisalChange> changes)
    {
        DepartmentHeads(sheet);
        var work = round.Results.Departments;
        var row = HeadRow;
        foreach (var department in work)
        {
            var mine = changes.Where(change => change.Outcome.Criterion.Department == department.Department.Code).ToList();
            Department(sheet, ++row, department, mine);
        }

        Sums(
            sheet,
            row + 1,
            [
                work.Sum(each => each.Criteria),
                work.Sum(each => each.Appraised),
                work.Sum(each => each.Open),
                work.Sum(Rest),
                AppraisalChange.Lowered(changes).Count(),
                AppraisalChange.Raised(changes).Count(),
                AppraisalChange.Lowered(changes).Sum(change => change.Difference),
                AppraisalChange.Counted(changes).Count(),
            ]
        );
        return row + 1;
    }

    private static void DepartmentHeads(Sheet sheet)
    {
        sheet.Style(HeadRow, 1, HeadRow, FirstFigure + Figures.Length - 1, SheetLook.Head);
        sheet.Text(HeadRow, 1, "STT");
        sheet.Text(HeadRow, 2, "Cơ quan thẩm định (số tiêu chí ở tất cả các đơn vị)");
        sheet.Merge(HeadRow, 2, HeadRow, FirstFigure - 1);
        for (var i = 0; i < Figures.Length; i++)
        {
            sheet.Text(HeadRow, FirstFigure + i, Figures[i]);
        }

        sheet.Height(HeadRow, Lines.Height(3, SheetLook.Head));
    }

    private static void Department(Sheet sheet, int row, DepartmentWork department, List<AppraisalChange> changes)
    {
        sheet.Style(row, 1, row, 1, SheetLook.Count);
        sheet.Style(row, 2, row, FirstFigure - 1, SheetLook.Text);
        sheet.Style(row, FirstFigure, row, FirstFigure + Figures.Length - 1, SheetLook.Count);
        sheet.Style(row, FirstFigure + PointsTaken, row, FirstFigure + PointsTaken, SheetLook.Decimal);
        sheet.Number(row, 1, row - HeadRow);
        sheet.Text(row, 2, department.Department.Name);
        sheet.Merge(row, 2, row, FirstFigure - 1);
        sheet.Number(row, FirstFigure, department.Criteria);
        sheet.Number(row, FirstFigure + 1, department.Appraised);
        sheet.Number(row, FirstFigure + 2, department.Open);
        sheet.Formula(
            row,
            FirstFigure + 3,
            $"{new Cell(row, FirstFigure)}-{new Cell(row, FirstFigure + 1)}-{new Cell(row, FirstFigure + 2)}",
            Cached.Of((decimal)Rest(department))
        );
        var lowered = AppraisalChange.Lowered(changes).ToList();
        sheet.Number(row, FirstFigure + 4, lowered.Count);
        sheet.Number(row, FirstFigure + 5, AppraisalChange.Raised(changes).Count());
        sheet.Number(row, FirstFigure + PointsTaken, lowered.Sum(change => change.Difference));
        sheet.Number(row, FirstFigure + 7, AppraisalChange.Counted(changes).Count());
        sheet.Height(row, 18);
    }

    // What is neither concluded nor must be.
    private static int Rest(DepartmentWork department) => department.Criteria - department.Appraised - department.Open;

    private static void Sums(Sheet sheet, int row, ImmutableArray<decimal> sums)
    {
        sheet.Style(row, 1, row, FirstFigure - 1, SheetLook.Head);
        sheet.Style(row, FirstFigure, row, FirstFigure + sums.Length - 1, SheetLook.CountBold);
        sheet.Style(row, FirstFigure + PointsTaken, row, FirstFigure + PointsTaken, SheetLook.NumberBold);
        sheet.Text(row, 1, "Cộng");
        sheet.Merge(row, 1, row, FirstFigure - 1);
        sheet.Height(row, 20);
        for (var i = 0; i < sums.Length; i++)
        {
            sheet.Formula(row, FirstFigure + i, $"SUM({new Cell(HeadRow + 1, FirstFigure + i)}:{new Cell(row - 1, FirstFigure + i)})", Cached.Of(sums[i]));
        }
    }

    private static void Change(Sheet sheet, int row, int number, AppraisalChange change, string department)
    {
        var (outcome, appraisal) = (change.Outcome, change.Outcome.Appraisal!);
        var lines = 1;
        sheet.Number(row, 1, number);
        Text(2, department);
        Text(3, change.Unit.Name);
        Text(4, outcome.Criterion.Code.Text);
        Text(5, outcome.Criterion.Name);
        sheet.Number(row, 6, outcome.SelfPoints);
        sheet.Number(row, 7, outcome.RulePoints);
        sheet.Number(row, 8, outcome.AppraisedPoints);
        sheet.Number(row, 9, change.Difference);
        sheet.Number(row, 10, (int)appraisal.Last.Stage);
        Text(11, Words.Vietnamese(appraisal.Last.Entry.Conclusion));
        Text(12, change.Reason);
        Text(13, appraisal.Document);
        sheet.Height(row, Lines.Height(lines, SheetLook.TextTop));

        void Text(int column, string text)
        {
            sheet.Text(row, column, text);
            lines = Math.Max(lines, Lines.Count(text, Columns[column - 1].Width, SheetLook.TextTop));
        }
    }
}
