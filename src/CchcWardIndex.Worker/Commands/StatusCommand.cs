using System.CommandLine;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>status</c>: how the round stands, and every unit in it.</summary>
internal static class StatusCommand
{
    // Beyond that nobody reads on a screen.
    private const int MostProblems = 30;

    public static Command Create(Terminal terminal, Func<Workplace> open)
    {
        var json = Options.Json();
        var command = new Command("status", "Xem đợt chấm đang ở bước nào, đơn vị nào đã nộp, lần nộp, lưu ý, chỉ số tạm tính.") { json };
        command.SetAction(parsed =>
        {
            var status = RoundStatus.Of(open());
            if (parsed.GetValue(json))
            {
                terminal.Out.WriteLine(JsonOutput.Of(StatusJson.Of(status)));
            }
            else
            {
                Print(status, terminal);
            }

            return ExitStatus.Done;
        });
        return command;
    }

    private static void Print(RoundStatus status, Terminal terminal)
    {
        terminal.Out.WriteLine($"{status.Title} ({status.Identity})");
        terminal.Out.WriteLine(
            $"Đợt chấm {status.StateInWords}; hạn nộp {Show.Moment(status.Deadline)}; đã nhận "
                + $"{status.Units.Count(unit => unit is { IsAssessed: true, Revision: not null })}/{status.Units.Count(unit => unit.IsAssessed)} đơn vị, "
                + $"{(status.SurveyRevision is { } survey ? $"phiếu khảo sát lần {survey}" : "chưa có phiếu khảo sát")}"
                + $"{string.Concat(status.Tables.Select(table => $", {table.InWords}"))}."
        );
        terminal.Out.WriteLine(NextStepWords.Of(status.Next));
        Progress(status.Progress, terminal);
        if (status.FiguresInWords.Length > 0)
        {
            terminal.Out.WriteLine(status.FiguresInWords);
        }

        Units(status, terminal);
        if (!status.Departments.IsEmpty)
        {
            terminal.Print(
                [("Cơ quan thẩm định", false), ("Phải thẩm định", true), ("Đã kết luận", true), ("Còn chờ", true)],
                status.Departments.Select(department =>
                    (IReadOnlyList<string>)[department.Name, Show.Number(department.Criteria), Show.Number(department.Appraised), Show.Number(department.Open)]
                )
            );
        }

        Problems(status, terminal);
        foreach (var line in StatusWords.Notes(status))
        {
            terminal.Out.WriteLine(line);
        }
    }

    private static void Progress(ProgressStanding? progress, Terminal terminal)
    {
        if (progress is null || progress.Ahead.IsEmpty)
        {
            return;
        }

        terminal.Print(
            [("Bước còn lại", false), ("Thời hạn", false), ("Còn lại", false)],
            progress.Ahead.Select(step => (IReadOnlyList<string>)[step.InWords, Or(step.UntilInWords), Or(step.Left)])
        );
        if (progress.Warning.Length > 0)
        {
            terminal.Out.WriteLine(progress.Warning);
        }
    }

    private static string Or(string text) => text.Length > 0 ? text : "–";

    private static void Units(RoundStatus status, Terminal terminal)
    {
        var isScored = status.FiguresInWords.Length > 0;
        terminal.Print(
            [
                ("Mã", false),
                ("Đơn vị", false),
                ("Tình trạng", false),
                ("Lần nộp", true),
                ("Nhận lúc", false),
                ("Lưu ý", true),
                .. isScored ? new[] { ("Chỉ số %", true), ("Hạng", true), ("Xếp loại", false) } : [("Chỉ số tạm tính %", true)],
            ],
            status.Units.Select(unit =>
                (IReadOnlyList<string>)
                    [
                        unit.Code.Text,
                        unit.Name,
                        unit.InWords,
                        Number(unit.Revision),
                        unit.ReceivedAt is { } at ? Show.Moment(at) : "–",
                        Number(unit.Remarks),
                        isScored
                            ? Index(unit.Index)
                            : Index(unit.ProvisionalIndex) + (unit.ProvisionalMaximum is { } most ? $" (trên {Show.Points(most)} điểm)" : ""),
                        .. isScored ? new[] { Number(unit.Rank), unit.Grade ?? "–" } : [],
                    ]
            )
        );
    }

    private static string Number(int? number) => number is { } given ? Show.Number(given) : "–";

    private static string Index(decimal? index) => index is { } given ? Show.TwoDecimals(given) : "–";

    // Whose it is stands in every line; the workbook has them all.
    private static void Problems(RoundStatus status, Terminal terminal)
    {
        if (status.Blocking.IsEmpty)
        {
            return;
        }

        terminal.Out.WriteLine(
            $"{status.Blocking.Length} vấn đề phải xử lý trước khi trình, theo lần chấm gần nhất; bảng đầy đủ để gửi: {status.ProblemsWorkbook}"
        );
        var gathered = GatheredProblem.Of(status.Blocking);
        foreach (var group in gathered.Take(MostProblems).GroupBy(problem => problem.First.By))
        {
            terminal.Out.WriteLine($"  {Words.Vietnamese(group.Key, status.Office)} phải xử lý:");
            foreach (var problem in group)
            {
                terminal.Out.WriteLine($"  - {problem.Line(status.Office)}");
            }
        }

        if (gathered.Length > MostProblems)
        {
            terminal.Out.WriteLine($"  … và {gathered.Skip(MostProblems).Sum(problem => problem.Problems.Length)} vấn đề nữa, xem bảng đầy đủ.");
        }
    }
}
