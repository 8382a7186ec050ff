using CchcWardIndex.App.Rounds;
using CchcWardIndex.Office.Forms.Answers;
using CchcWardIndex.Office.Forms.Surveys;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.App.Rounds;
using CchcWardIndex.Tests.Scoring;
using Xunit;

namespace CchcWardIndex.Tests.App.Inbox;

/// <summary>Several files of the survey dropped into the inbox: they add up, and a corrected one replaces its own former version alone.</summary>
public class SurveyFilesTests
{
    private static readonly ImmutableArray<SurveyAnswerRow> First = Day(1),
        Second = Day(2),
        Third = Day(3);

    [Fact]
    public void Three_files_of_three_days_give_the_points_of_one_whole_file_and_of_a_single_reading()
    {
        using var parts = new SmallRound("");
        using var whole = new SmallRound("");
        parts.Drop("Ngày 1.xlsx", Write(parts, First));
        parts.Drop("Ngày 2.xlsx", Write(parts, Second));
        var last = ReceiptText.Read(parts.Drop("Ngày 3.xlsx", Write(parts, Third)));
        whole.Drop("Cả ba ngày.xlsx", Write(whole, [.. First, .. Second, .. Third]));

        var read = EvidenceReader.Read(
            parts.Place.Current.Set,
            [EvidenceFile.Of("1.xlsx", Write(parts, First)), EvidenceFile.Of("2.xlsx", Write(parts, Second)), EvidenceFile.Of("3.xlsx", Write(parts, Third))]
        );
        Assert.Equal(Counted(whole), Counted(parts));
        Assert.Equal(read.Survey.Select(Told), Counted(parts));
        Assert.Equal(
            [("Ngày 1.xlsx", 40, false), ("Ngày 2.xlsx", 40, false), ("Ngày 3.xlsx", 40, true)],
            last.Survey!.Files.Select(file => (file.File, file.Counted, file.IsThis))
        );
        Assert.Equal([("00001", 60m), ("00002", 60m)], last.Survey.Totals.Select(total => (total.Unit, total.Valid)));
        Assert.Equal((Verdict.Accepted, (int?)null), (last.Verdict, last.Replaces));
    }

    [Theory]
    [InlineData("Ngày 2.xlsx")]
    [InlineData("ngày 2 (1).XLSX")]
    [InlineData("Ngày 2 - Copy.xlsx")]
    [InlineData("Bản sao của Ngày 2.xlsx")]
    public void A_corrected_file_replaces_its_own_former_version_only_and_says_what_changed(string name)
    {
        using var round = Dropped(First, Second);

        var row = round.Drop(name, Write(round, [.. Second.Skip(1), Second[0] with { Answer = "5" }]));

        Assert.Equal(("khao-sat-2", 2), (row.Sender, row.Revision));
        var receipt = ReceiptText.Read(row);
        Assert.Equal(1, receipt.Replaces);
        Assert.Equal([new Change("CH01", "Phường Một", "20 trả lời, 9 hài lòng", "20 trả lời, 10 hài lòng")], receipt.Changes);
        Assert.Equal(["00001 CH01 19/40", "00002 CH01 20/40"], Counted(round));
    }

    [Fact]
    public void Another_persons_file_of_the_same_name_is_added_and_told_apart()
    {
        using var round = Dropped(First);

        var receipt = ReceiptText.Read(round.Drop("Ngày 1.xlsx", Write(round, Second)));

        Assert.Equal("Ngày 1 (2).xlsx", receipt.File);
        Assert.Equal(
            "Tệp này không có mã phiếu nào chung với tệp \"Ngày 1.xlsx\" đang được tính. Tệp này được tính thêm, không thay tệp ấy; để phân biệt, "
                + "phiếu này gọi tệp này là \"Ngày 1 (2).xlsx\".",
            Assert.Single(receipt.Remarks).Message
        );
        Assert.Equal(["00001 CH01 18/40", "00002 CH01 20/40"], Counted(round));
    }

    [Fact]
    public void A_file_that_shares_most_codes_under_another_name_is_told_with_its_rows_and_the_remedy_works()
    {
        using var round = Dropped(First);

        var receipt = ReceiptText.Read(round.Drop("Bản cuối.xlsx", Write(round, [.. First.Skip(1), First[0] with { Answer = "5" }])));

        var remark = receipt.Remarks.Single(remark => remark.Message.StartsWith("Tệp này", StringComparison.Ordinal));
        Assert.StartsWith(
            "Tệp này có chung 40 mã phiếu với tệp \"Ngày 1.xlsx\" đang được tính: 39 dòng giống hệt chỉ tính một lần, 1 dòng trả lời khác nhau không "
                + "được tính ở cả hai tệp.",
            remark.Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith("Nếu tệp này thay tệp \"Ngày 1.xlsx\": gửi thêm một phiếu khảo sát để trống", remark.Remedy, StringComparison.Ordinal);
        Assert.Equal(["00001 CH01 9/19", "00002 CH01 10/20"], Counted(round));

        round.Drop("Ngày 1.xlsx", Write(round, []));

        Assert.Equal(["00001 CH01 10/20", "00002 CH01 10/20"], Counted(round));
    }

    [Fact]
    public void A_blank_file_takes_out_the_file_of_its_name_two_blanks_two_files_and_the_old_file_comes_back()
    {
        using var round = Dropped(First, Second, Third);

        var receipt = ReceiptText.Read(round.Drop("Ngày 2.xlsx", Write(round, [])));
        Assert.Single(receipt.Remarks).Says("receipt.survey.taken-out", "Ngày 2.xlsx", "1");
        Assert.Equal(["Ngày 1.xlsx", "Ngày 3.xlsx", "Ngày 2.xlsx"], receipt.Survey!.Files.Select(file => file.File));
        Assert.Equal(["00001 CH01 18/40", "00002 CH01 20/40"], Counted(round));

        round.Drop("Ngày 1.xlsx", Write(round, []));
        Assert.Equal(["00001 CH01 9/20", "00002 CH01 10/20"], Counted(round));

        Assert.Equal(("khao-sat", 3), Place(round.Drop("Ngày 1.xlsx", Write(round, First))));
        Assert.Equal(["00001 CH01 18/40", "00002 CH01 20/40"], Counted(round));
    }

    [Fact]
    public void The_same_content_under_another_name_is_nothing_new()
    {
        using var round = Dropped(First, Second);

        Assert.Equal(("khao-sat-2", 1), Place(round.Drop("Ngày 9.xlsx", Write(round, First))));
        Assert.Equal(2, round.Place.Store.Read(context => context.Submissions.Count()));
    }

    [Fact]
    public void Files_of_totals_add_up_by_unit_and_question_and_what_stands_in_both_is_told_and_blocks()
    {
        using var round = new SmallRound("");
        var set = round.Place.Current.Set;
        round.Drop("phuong.xlsx", SurveyTemplate.Write(set, [HandedIn.Answers("00001", "CH01", 100m, 80m)]));

        var other = ReceiptText.Read(round.Drop("xa.xlsx", SurveyTemplate.Write(set, [HandedIn.Answers("00002", "CH01", 50m, 40m)])));
        Assert.Equal((Verdict.Accepted, 2), (other.Verdict, other.Survey!.Totals.Length));
        Assert.Equal(["00001 CH01 80/100", "00002 CH01 40/50"], Counted(round));

        var both = ReceiptText.Read(round.Drop("tong.xlsx", SurveyTemplate.Write(set, [HandedIn.Answers("00002", "CH01", 60m, 40m)])));
        Assert.Equal([Severity.Error, Severity.Warning], both.Remarks.Select(remark => remark.Severity));
        Assert.Contains("Câu hỏi CH01 của đơn vị 00002 có nhiều dòng khảo sát", both.Remarks[0].Message, StringComparison.Ordinal);
        Assert.Equal(["00001 CH01 80/100"], Counted(round));

        round.Drop("xa.xlsx", SurveyTemplate.Write(set));
        Assert.Equal(["00001 CH01 80/100", "00002 CH01 40/60"], Counted(round));
    }

    [Fact]
    public void What_counted_before_there_were_several_files_goes_on_counting_and_is_replaced_by_its_name()
    {
        using var round = Dropped(First);
        Assert.Equal("khao-sat", round.Place.Store.Read(context => context.Submissions.Single().Sender));

        Assert.Equal(("khao-sat-2", 1), Place(round.Drop("Ngày 2.xlsx", Write(round, Second))));
        Assert.Equal(("khao-sat", 2), Place(round.Drop("Ngày 1 (1).xlsx", Write(round, [.. First, Row("mới", "00001", "1")]))));
        Assert.Equal(["00001 CH01 18/41", "00002 CH01 20/40"], Counted(round));
        Assert.Equal(
            ["Phieu-khao-sat-2_lan-1.xlsx", "Phieu-khao-sat_lan-2.xlsx"],
            round.Place.Store.Read(context => CurrentFiles.In(context, round.Place.Round)).Select(file => file.Entry.Name).Order(StringComparer.Ordinal)
        );
    }

    private static SmallRound Dropped(params ImmutableArray<SurveyAnswerRow>[] days)
    {
        var round = new SmallRound("");
        for (var day = 0; day < days.Length; day++)
        {
            round.Drop($"Ngày {day + 1}.xlsx", Write(round, days[day]));
        }

        return round;
    }

    // Twenty people in each unit; nine, and ten, of them are satisfied.
    private static ImmutableArray<SurveyAnswerRow> Day(int day) =>
        [
            .. Enumerable.Range(0, 20).Select(i => Row($"n{day}-{i}", "00001", i is > 0 and < 10 ? "4" : "2")),
            .. Enumerable.Range(20, 20).Select(i => Row($"n{day}-{i}", "00002", i < 30 ? "5" : "1")),
        ];

    private static SurveyAnswerRow Row(string respondent, string unit, string answer) => new(respondent, unit, "CH01", answer, "", null);

    private static byte[] Write(SmallRound round, ImmutableArray<SurveyAnswerRow> rows) => SurveyAnswersTemplate.Write(round.Place.Current.Set, rows);

    private static (string Sender, int Revision) Place(SubmissionRow row) => (row.Sender, row.Revision);

    // As a run reads it.
    private static IEnumerable<string> Counted(SmallRound round) =>
        Rescoring
            .Read(round.Place, round.Place.Current, round.Place.Store.Read(context => CurrentFiles.In(context, round.Place.Round)).Select(file => file.Entry))
            .Survey.Select(Told);

    private static string Told(SurveyAnswers answers) => $"{answers.Unit} {answers.Question} {answers.Satisfied:0}/{answers.Valid:0}";
}
