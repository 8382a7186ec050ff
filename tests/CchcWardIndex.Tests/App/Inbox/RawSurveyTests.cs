using System.Text.Json.Nodes;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Office.Forms.Answers;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.App.Rounds;

namespace CchcWardIndex.Tests.App.Inbox;

/// <summary>Raw survey answers dropped into the inbox like any other file.</summary>
public class RawSurveyTests
{
    private static readonly ImmutableArray<SurveyAnswerRow> Answers =
    [
        Row("P1", "00001", "5"),
        Row("P2", "00001", "1"),
        Row("P3", "00002", "Hài lòng"),
        Row("P3", "00002", "4"),
        Row("P4", "00009", "4"),
        Row("P5", "00002", ""),
    ];

    [Fact]
    public void The_receipt_in_the_ledger_says_how_many_rows_count_and_why_others_do_not()
    {
        using var round = new SmallRound("");

        var row = round.Drop(SurveyAnswersTemplate.Write(round.Place.Current.Set, Answers));

        Assert.Equal((SubmittedKind.Survey, FileStanding.Accepted), (row.Kind, row.Standing));
        var receipt = ReceiptText.Read(row);
        Assert.Equal(Verdict.AcceptedWithRemarks, receipt.Verdict);
        Assert.Equal((6, 3), (receipt.SurveyCount!.Rows, receipt.SurveyCount.Counted));
        Assert.Equal(
            [
                new RejectedAnswers(SurveyRejection.UnknownUnit, 1),
                new RejectedAnswers(SurveyRejection.OffScale, 1),
                new RejectedAnswers(SurveyRejection.DoubleRespondent, 1),
            ],
            receipt.SurveyCount.Rejected
        );
        Assert.Equal(3, receipt.Remarks.Length);
    }

    [Fact]
    public void A_receipt_written_before_there_were_raw_answers_is_still_read()
    {
        using var round = new SmallRound("");
        var row = round.DropSurvey(80, 90);
        var older = JsonNode.Parse(row.Receipt)!.AsObject();
        Assert.True(older.Remove(nameof(Receipt.SurveyCount)));

        Assert.Null(ReceiptText.Read(Copy(row, older.ToJsonString())).SurveyCount);
    }

    private static SurveyAnswerRow Row(string respondent, string unit, string answer) => new(respondent, unit, "CH01", answer, "", null);

    private static SubmissionRow Copy(SubmissionRow row, string receipt) =>
        new()
        {
            Id = row.Id,
            Round = row.Round,
            Sha256 = row.Sha256,
            FileName = row.FileName,
            Kind = row.Kind,
            Sender = row.Sender,
            Revision = row.Revision,
            Standing = row.Standing,
            ReceivedAt = row.ReceivedAt,
            Receipt = receipt,
            Remarks = row.Remarks,
        };
}
