using System.Text.Json;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Office.ResultSheets;
using CchcWardIndex.Tests.Storage;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;
using CchcWardIndex.Worker.Commands;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>What blocks is told to those who must act: whose it is, where, and what helps.</summary>
public abstract class ToldProblemsTests(IDatabaseServer? server) : OnBothStates(server)
{
    private const string NotSubmitted = "Xã Hai chưa nộp phiếu tự chấm.";

    [Fact]
    public async Task A_ward_that_has_not_handed_in_is_one_problem_and_the_department_that_concluded_on_it_is_told_so()
    {
        using var round = await BeginAsync(appraised: true);
        round.Drop("00001", 5, plan: true);
        round.DropSurvey(80, 90);
        round.Desk.Close(SmallRound.Clerk);
        var receipt = ReceiptText.Read(round.DropAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Agreed)));
        var told = Assert.Single(receipt.Remarks);
        Assert.StartsWith("Xã Hai chưa nộp phiếu tự chấm nên 2 kết luận về đơn vị này chưa tính được điểm: 1.1, 1.2.", told.Message, StringComparison.Ordinal);
        Assert.StartsWith("Chưa phải sửa phiếu thẩm định.", told.Remedy, StringComparison.Ordinal);

        var (run, _) = round.Desk.Score(SmallRound.Clerk);

        Assert.Equal(1, run.Blocking);
        var problem = Assert.Single(StatusJson.Of(RoundStatus.Of(round.Place)).Problems);
        Assert.Equal(("error", "unit", "00002", "Xã Hai", NotSubmitted), (problem.Severity, problem.By, problem.Unit, problem.UnitName, problem.Message));
        Assert.DoesNotContain("đã bị xóa", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_department_that_leaves_a_figure_of_an_absent_ward_blank_is_not_told_of_a_deleted_row()
    {
        using var round = await BeginAsync(appraised: true);
        round.Drop("00001", 5, plan: true);
        round.DropSurvey(80, 90);
        round.Desk.Close(SmallRound.Clerk);
        // Of 1.1 the department knows one figure of two; of 1.2 all there is.
        var receipt = ReceiptText.Read(
            round.DropAppraisal(
                AppraisalStage.First,
                row =>
                    (row.Unit.Code.Text, row.Outcome.Criterion.Code.Text) switch
                    {
                        ("00002", "1.1") => row.Found("xong", 4, "Báo cáo của Phòng."),
                        ("00002", "1.2") => row.Concluded(Conclusion.Rejected) with { Reason = "Không có kế hoạch." },
                        _ => row.Concluded(Conclusion.Agreed),
                    }
            )
        );

        Assert.StartsWith(
            "Xã Hai chưa nộp phiếu tự chấm nên 1 kết luận về đơn vị này chưa tính được điểm: 1.1.",
            Assert.Single(receipt.Remarks).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_blocks_lies_in_the_outbox_as_a_workbook_until_nothing_does()
    {
        using var round = await BeginAsync(appraised: true);
        round.Filled();
        round.Desk.Close(SmallRound.Clerk);
        // Two conclusions without a reason, in one ward: the same remark, told once.
        round.DropAppraisal(AppraisalStage.First, row => row.Unit.Code == "00002" ? row.Concluded(Conclusion.Rejected) : row.Concluded(Conclusion.Agreed));
        var scored = round.Run("round", "score", "--by", "Người lập");
        var file = Path.Combine(round.Place.Folder.Folders.Outbox, "Van-de_CCHC-2022.xlsx");

        Assert.Equal(ExitStatus.Blocked, scored.Status);
        Assert.Contains(file, scored.Error, StringComparison.Ordinal);
        var first = File.ReadAllBytes(file);
        using (var workbook = new Opened(first))
        {
            var texts = workbook.Texts("Vấn đề").ToList();
            Assert.All(["Cơ quan thẩm định", "Xã Hai", "Phòng Nội vụ", "Phải xử lý"], said => Assert.Contains(said, texts));
            Assert.Single(texts, text => text.StartsWith("1.1 ", StringComparison.Ordinal) && text.Contains("; 1.2 ", StringComparison.Ordinal));
            Assert.Matches(
                @"^Phieu-tham-dinh-1_noi-vu_lan-1\.xlsx![^!]+![A-Z]+\d+, [A-Z]+\d+$",
                Assert.Single(texts, text => text.StartsWith("Phieu-tham-dinh-1_noi-vu_lan-1.xlsx!", StringComparison.Ordinal))
            );
        }

        // Scored again, the same problems are the same bytes; somebody who took it away gets it back.
        File.Delete(file);
        round.Run("round", "score", "--by", "Người lập");
        Assert.Equal(first, File.ReadAllBytes(file));
        Assert.DoesNotContain(Directory.EnumerateFiles(round.Place.Folder.Folders.Outbox), name => name.EndsWith(".tmp", StringComparison.Ordinal));

        round.DropAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Agreed));
        Assert.Contains(
            StatusWords.Notes(RoundStatus.Of(round.Place)),
            note => note.StartsWith("Có phiếu được tiếp nhận hoặc quyết định mới sau lần chấm ấy", StringComparison.Ordinal)
        );
        Assert.Equal(ExitStatus.Done, round.Run("round", "score", "--by", "Người lập").Status);
        Assert.False(File.Exists(file));
        Assert.Null(StatusJson.Of(RoundStatus.Of(round.Place)).ProblemsWorkbook);
    }

    [Fact]
    public async Task The_status_names_ward_department_criterion_file_cell_and_remedy_for_people_and_programs_and_the_board_the_same()
    {
        using var round = await BeginAsync(appraised: true);
        round.Filled();
        round.Desk.Close(SmallRound.Clerk);
        round.DropAppraisal(AppraisalStage.First, row => row.Unit.Code == "00002" ? row.Concluded(Conclusion.Rejected) : row.Concluded(Conclusion.Agreed));
        round.Desk.Score(SmallRound.Clerk);

        using var json = JsonDocument.Parse(round.Run("status", "--json").Out);
        var problems = json.RootElement.GetProperty("problems").EnumerateArray().ToList();
        Assert.Equal(
            ["id", "severity", "by", "unit", "unitName", "department", "departmentName", "criterion", "criterionName", "where", "message", "remedy"],
            problems[0].EnumerateObject().Select(property => property.Name)
        );
        Assert.Equal(
            [("department", "00002", "noi-vu", "1.1"), ("department", "00002", "noi-vu", "1.2")],
            problems.Select(problem =>
                (
                    problem.GetProperty("by").GetString(),
                    problem.GetProperty("unit").GetString(),
                    problem.GetProperty("department").GetString(),
                    problem.GetProperty("criterion").GetString()
                )
            )
        );
        Assert.EndsWith("Van-de_CCHC-2022.xlsx", json.RootElement.GetProperty("problemsWorkbook").GetString(), StringComparison.Ordinal);

        var lines = round.Run("status").Out.Split('\n').Select(line => line.Trim()).ToList();
        Assert.Contains("Cơ quan thẩm định phải xử lý:", lines);
        var line = Assert.Single(lines, line => line.StartsWith("- Phòng Nội vụ – Xã Hai, tiêu chí 1.1 ", StringComparison.Ordinal));
        Assert.Contains(problems[0].GetProperty("message").GetString()!, line, StringComparison.Ordinal);
        Assert.Contains(problems[0].GetProperty("remedy").GetString()!, line, StringComparison.Ordinal);

        var board = new BoardSource(round.Place, NextStepWords.Of).Now();
        Assert.Equal(
            (2, "Xã Hai", "Phòng Nội vụ", "Van-de_CCHC-2022.xlsx"),
            (board.Blocking, Assert.Single(board.Problems).Units, board.Problems[0].Department, board.ProblemsWorkbook)
        );
    }

    [Fact]
    public async Task A_workbook_that_cannot_be_taken_away_is_owed_until_it_can()
    {
        using var round = await BeginAsync();
        round.Drop("00001", 5, plan: true);
        round.DropSurvey(80, 90);
        round.Desk.Close(SmallRound.Clerk);
        round.Desk.Score(SmallRound.Clerk);
        var file = Path.Combine(round.Place.Folder.Folders.Outbox, "Van-de_CCHC-2022.xlsx");
        // What lies there is no file: nothing of it may be overwritten, and the step itself is not lost.
        Directory.CreateDirectory(Path.Combine(file, "x"));

        Assert.NotEqual(ExitStatus.Done, Deliveries.Finish(round.Place, new Terminal(TextWriter.Null, TextWriter.Null)));
        Directory.Delete(file, recursive: true);
        Assert.Equal(ExitStatus.Done, Deliveries.Finish(round.Place, new Terminal(TextWriter.Null, TextWriter.Null)));
        Assert.True(File.Exists(file));
    }
}

/// <summary>On SQLite.</summary>
public sealed class ToldProblemsOnSqliteTests() : ToldProblemsTests(null);
