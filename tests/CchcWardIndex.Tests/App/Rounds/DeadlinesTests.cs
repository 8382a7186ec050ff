using System.Text;
using System.Text.Json;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Office.ResultSheets;
using CchcWardIndex.Tests.Scoring;
using CchcWardIndex.Tests.Storage;
using CchcWardIndex.Worker.Cli;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>Whoever approves, and whoever reads the results, is told of every deadline that was moved: from when to when, by whom, why.</summary>
public abstract class DeadlinesTests(IDatabaseServer? server) : OnBothStates(server)
{
    private const string Longer =
        "Gia hạn nộp phiếu tự chấm từ 17:00 ngày 05/12/2022 đến 17:00 ngày 08/12/2022; Người lập quyết định lúc 09:00 ngày 21/11/2022, lý do: mưa lũ: "
        + "đường ngập từ 06:00 ngày 20/11/2022";

    [Fact]
    public async Task An_extension_stands_in_results_papers_and_page_and_the_publication_verifies_with_it()
    {
        using var round = await BeginAsync();
        round.Desk.Reopen(SmallRound.Clerk, "mưa lũ: đường ngập từ 06:00 ngày 20/11/2022.", new DateTimeOffset(2022, 12, 8, 17, 0, 0, TimeSpan.FromHours(7)));
        round.Submitted();
        Assert.Equal(ExitStatus.Done, round.Run("deliver").Status);

        var lines = Lines(File.ReadAllBytes(Path.Combine(Deliverer.DossierPath(round.Place, 1), "To-trinh_CCHC-2022.docx")));
        Assert.Contains($"- {Longer}.", lines);
        Assert.Contains("- Các phiếu tự chấm được tính đều nộp trong hạn đã gia hạn (17:00 ngày 08/12/2022).", lines);
        round.Approve(round.Place.Store.Read(context => context.Dossiers.Single()).Results);
        var folder = round.Publish();
        using (var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, Seal.ResultsName))))
        {
            var change = Assert.Single(json.RootElement.GetProperty("deadlines").EnumerateArray());
            Assert.Equal(
                [
                    "kind: submission",
                    "from: 2022-12-05T17:00:00+07:00",
                    "to: 2022-12-08T17:00:00+07:00",
                    "at: 2022-11-21T09:00:00+07:00",
                    "by: Người lập",
                    "reason: mưa lũ: đường ngập từ 06:00 ngày 20/11/2022",
                ],
                change.EnumerateObject().Select(property => $"{property.Name}: {property.Value}")
            );
        }

        using (var workbook = new Opened(File.ReadAllBytes(Path.Combine(folder, "Ket-qua-CCHC-2022.xlsx"))))
        {
            Assert.Contains(Longer, workbook.Texts("Nguồn"));
        }

        Assert.Contains(
            $"<p>{Longer}.</p>",
            await File.ReadAllTextAsync(Path.Combine(folder, "index.html"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        Assert.Equal(ExitStatus.Done, round.Run("verify", folder).Status);
    }

    [Fact]
    public async Task A_decision_on_a_unit_stands_in_papers_workbook_page_and_explanation_with_who_when_and_why()
    {
        const string Decided = "Đối với Xã Hai (mã 00002): không xếp hạng; Người lập quyết định lúc 09:00 ngày 21/11/2022, lý do: sáp nhập <từ 01/12>";
        using var round = (await BeginAsync()).Filled();
        round.Desk.DecideUnit(SmallRound.Clerk, "00002", UnitTreatment.Unranked, "sáp nhập <từ 01/12>.");
        round.Desk.Close(SmallRound.Clerk);
        round.Desk.Score(SmallRound.Clerk);
        round.Publication.Submit(SmallRound.Clerk);
        Assert.Equal(ExitStatus.Done, round.Run("deliver").Status);
        Assert.Contains($"- {Decided}.", Lines(File.ReadAllBytes(Path.Combine(Deliverer.DossierPath(round.Place, 1), "To-trinh_CCHC-2022.docx"))));

        round.Approve(round.Place.Store.Read(context => context.Dossiers.Single()).Results);
        var folder = round.Publish();
        using (var workbook = new Opened(File.ReadAllBytes(Path.Combine(folder, "Ket-qua-CCHC-2022.xlsx"))))
        {
            Assert.Contains(Decided, workbook.Texts("Nguồn"));
        }

        var page = await File.ReadAllTextAsync(Path.Combine(folder, "index.html"), TestContext.Current.CancellationToken);
        Assert.Contains(
            $"<p>{Decided.Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)}.</p>",
            page,
            StringComparison.Ordinal
        );
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, Seal.ResultsName)));
        Assert.Contains($"\n{Decided}.\n", Explained("00002"), StringComparison.Ordinal);
        Assert.DoesNotContain("quyết định lúc", Explained("00001"), StringComparison.Ordinal);

        string Explained(string unit) => Explanation.Text(json.RootElement, Explanation.Unit(json.RootElement, unit)!.Value, null);
    }

    [Fact]
    public async Task Dates_may_lie_up_to_the_deadline_in_force_in_receipt_scoring_verification_and_by_the_documents_alone()
    {
        using var round = await BeginAsync();
        round.WriteSet(
            _ => true,
            text =>
                text.Replace("\"type\": \"yesNo\"", "\"type\": \"date\"", StringComparison.Ordinal)
                    .Replace("\"Expression\": \"co\"", "\"Expression\": \"co >= DateTime(2022,11,1)\"", StringComparison.Ordinal)
                    .Replace("\"co\": true", "\"co\": \"2022-11-20\"", StringComparison.Ordinal)
        );
        round.Reopened();
        round.Clock.SetUtcNow(new DateTimeOffset(2022, 12, 5, 2, 0, 0, TimeSpan.Zero));
        Assert.Equal(1, Plan(round, "00001", 6).Remarks);

        round.Desk.Reopen(SmallRound.Clerk, "mưa lũ", new DateTimeOffset(2022, 12, 8, 17, 0, 0, TimeSpan.FromHours(7)));
        round.Clock.SetUtcNow(new DateTimeOffset(2022, 12, 7, 2, 0, 0, TimeSpan.Zero));
        Assert.Equal((0, 70m), (Plan(round, "00001", 7) is var row ? row.Remarks : 0, row.ProvisionalIndex));
        Assert.Equal(1, Plan(round, "00002", 9).Remarks);
        Plan(round, "00002", 6);
        round.DropSurvey(80, 90);
        round.Desk.Close(SmallRound.Clerk);
        var (run, results) = round.Desk.Score(SmallRound.Clerk);
        Assert.Equal((0, 17m), (run.Blocking, results.Units.Single(unit => unit.Score.Unit.Code == "00001").Score.Points));

        round.Publication.Submit(SmallRound.Clerk);
        round.Approve(run.Results);
        var folder = round.Publish();
        Assert.Equal(ExitStatus.Done, round.Run("verify", folder).Status);
        RecomputedElsewhere(folder);
    }

    private static SubmissionRow Plan(SmallRound round, string unit, int day) =>
        round.Drop(
            SelfAssessmentTemplate.Write(
                round.Place.Current.Set,
                round.Place.Current.Set.Unit(unit)!,
                new Dictionary<CriterionCode, CriterionReport>
                {
                    ["1.1"] = HandedIn.Report(("tong", 10), ("xong", 5)) with { SelfPoints = 3m },
                    ["1.2"] = HandedIn.Report(("co", new DateTime(2022, 12, day, 0, 0, 0, DateTimeKind.Unspecified))) with { SelfPoints = 4m },
                }
            )
        );

    [Fact]
    public async Task A_reopening_to_a_new_hour_is_told_and_one_without_an_hour_moves_nothing()
    {
        using var round = (await BeginAsync()).Scored();
        round.Desk.Reopen(SmallRound.Clerk, "sửa phiếu", null);
        round.Desk.Close(SmallRound.Clerk);
        Assert.Empty(round.Desk.Score(SmallRound.Clerk).Results.Deadlines!.Value);
        round.Desk.Reopen(SmallRound.Clerk, "mất điện", new DateTimeOffset(2022, 12, 20, 17, 0, 0, TimeSpan.FromHours(7)));
        round.Desk.Reopen(SmallRound.Clerk, "có điện lại", new DateTimeOffset(2022, 12, 15, 17, 0, 0, TimeSpan.FromHours(7)));
        round.Desk.Close(SmallRound.Clerk);

        var results = round.Desk.Score(SmallRound.Clerk).Results;
        Assert.Equal(
            [
                "Gia hạn nộp phiếu tự chấm từ 17:00 ngày 05/12/2022 đến 17:00 ngày 20/12/2022; Người lập quyết định lúc 09:00 ngày 21/11/2022, lý do: mất điện",
                "Rút ngắn hạn nộp phiếu tự chấm từ 17:00 ngày 20/12/2022 còn 17:00 ngày 15/12/2022; Người lập quyết định lúc 09:00 ngày 21/11/2022, lý "
                    + "do: có điện lại",
            ],
            results.Deadlines!.Value.Select(DeadlineWords.Of)
        );
        Assert.Equal("Các phiếu tự chấm được tính đều nộp trong hạn đã gia hạn (17:00 ngày 15/12/2022)", DeadlineWords.InTime(results));
    }

    [Fact]
    public async Task A_deadline_moved_after_a_run_changes_nothing_in_it()
    {
        using var round = (await BeginAsync()).Scored();
        var run = round.Place.Store.Read(round.Desk.LastRun)!;
        round.Desk.Reopen(SmallRound.Clerk, "mất điện", new DateTimeOffset(2022, 12, 20, 17, 0, 0, TimeSpan.FromHours(7)));

        Assert.Empty(Rescoring.Of(round.Place, run).Deadlines!.Value);
    }

    [Fact]
    public async Task More_time_to_explain_after_a_reopening_is_told_too()
    {
        using var round = (await BeginAsync(appraised: true)).Filled();
        round.Desk.Close(SmallRound.Clerk);
        round.DropAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Agreed));
        round.Look();
        round.Clock.Advance(TimeSpan.FromDays(1));
        round.Desk.Reopen(SmallRound.Clerk, "phiếu bổ sung", null);
        round.Desk.Close(SmallRound.Clerk);
        round.Look();

        var change = Assert.Single(round.Desk.Score(SmallRound.Clerk).Results.Deadlines!.Value);
        Assert.Equal((DeadlineKind.Explanation, "mở lại đợt chấm (phiếu bổ sung)"), (change.Kind, change.Reason));
        Assert.StartsWith("Gia hạn giải trình từ 17:00 ngày 26/11/2022 đến 17:00 ngày 27/11/2022; ", DeadlineWords.Of(change), StringComparison.Ordinal);
    }

    private static List<string> Lines(byte[] paper)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(paper), isEditable: false);
        return [.. document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText)];
    }
}

/// <summary>On SQLite.</summary>
public sealed class DeadlinesOnSqliteTests() : DeadlinesTests(null);

/// <summary>A publication of a version that wrote no deadlines down.</summary>
public sealed class NoDeadlinesTests(PublishedRound published)
{
    [Fact]
    public void A_publication_that_says_nothing_of_deadlines_still_verifies_and_a_changed_one_does_not()
    {
        var text = Encoding.UTF8.GetString(published.Files[Seal.ResultsName]);
        Assert.Contains("\"deadlines\": [],", text, StringComparison.Ordinal);

        var older = published.Verify(published.ByAnotherVersion(results: json => json.Replace("  \"deadlines\": [],\n", "", StringComparison.Ordinal)));
        Assert.True(older.Status == ExitStatus.Done, older.Out + older.Error);
        Assert.Equal(
            ExitStatus.Blocked,
            published
                .Verify(
                    published.Resealed(
                        Seal.ResultsName,
                        Encoding.UTF8.GetBytes(text.Replace("\"deadlines\": []", "\"deadlines\": [1]", StringComparison.Ordinal))
                    )
                )
                .Status
        );
    }
}
