using CchcWardIndex.App.Rounds;
using CchcWardIndex.Rounds;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Tests.Rounds;

/// <summary>Every step in every state: taken, or refused with what must come first.</summary>
public class RoundStepsTests
{
    private const string Again = "Muốn làm lại, trước hết mở lại đợt chấm (cchc round reopen) và nêu lý do.";
    private const string Approved = "Việc phải làm trước: công bố (cchc round publish), hoặc rút lại phê duyệt (cchc round withdraw) để làm lại.";

    public static TheoryData<RoundState, RoundStep, string?> Pairs { get; } =
        new()
        {
            { RoundState.Open, RoundStep.Close, null },
            { RoundState.Open, RoundStep.Score, "Chưa chấm điểm được vì đợt chấm đang nhận phiếu. Việc phải làm trước: đóng nhận phiếu (cchc round close)." },
            {
                RoundState.Open,
                RoundStep.Submit,
                "Chưa trình phê duyệt được vì đợt chấm đang nhận phiếu. Việc phải làm trước: đóng nhận phiếu (cchc round close)."
            },
            {
                RoundState.Open,
                RoundStep.Approve,
                "Chưa ghi nhận phê duyệt được vì đợt chấm đang nhận phiếu. Việc phải làm trước: đóng nhận phiếu (cchc round close)."
            },
            { RoundState.Open, RoundStep.Publish, "Chưa công bố được vì đợt chấm đang nhận phiếu. Việc phải làm trước: đóng nhận phiếu (cchc round close)." },
            { RoundState.Open, RoundStep.Reopen, "Đợt chấm đang mở nên không cần mở lại. Muốn đổi hạn nộp, nêu hạn mới sau --until." },
            { RoundState.Closed, RoundStep.Close, $"Đợt chấm đã đóng nhận phiếu nên không đóng nhận phiếu nữa. {Again}" },
            { RoundState.Closed, RoundStep.Score, null },
            {
                RoundState.Closed,
                RoundStep.Submit,
                "Chưa trình phê duyệt được vì đợt chấm đã đóng nhận phiếu. Việc phải làm trước: chấm điểm (cchc round score)."
            },
            {
                RoundState.Closed,
                RoundStep.Approve,
                "Chưa ghi nhận phê duyệt được vì đợt chấm đã đóng nhận phiếu. Việc phải làm trước: chấm điểm (cchc round score)."
            },
            { RoundState.Closed, RoundStep.Publish, "Chưa công bố được vì đợt chấm đã đóng nhận phiếu. Việc phải làm trước: chấm điểm (cchc round score)." },
            { RoundState.Closed, RoundStep.Reopen, null },
            { RoundState.Scored, RoundStep.Close, $"Đợt chấm đã chấm điểm nên không đóng nhận phiếu nữa. {Again}" },
            { RoundState.Scored, RoundStep.Score, null },
            { RoundState.Scored, RoundStep.Submit, null },
            {
                RoundState.Scored,
                RoundStep.Approve,
                "Chưa ghi nhận phê duyệt được vì đợt chấm đã chấm điểm. Việc phải làm trước: trình phê duyệt (cchc round submit)."
            },
            { RoundState.Scored, RoundStep.Publish, "Chưa công bố được vì đợt chấm đã chấm điểm. Việc phải làm trước: trình phê duyệt (cchc round submit)." },
            { RoundState.Scored, RoundStep.Reopen, null },
            { RoundState.Submitted, RoundStep.Close, $"Đợt chấm đã trình phê duyệt nên không đóng nhận phiếu nữa. {Again}" },
            { RoundState.Submitted, RoundStep.Score, $"Đợt chấm đã trình phê duyệt nên không chấm điểm nữa. {Again}" },
            { RoundState.Submitted, RoundStep.Submit, $"Đợt chấm đã trình phê duyệt nên không trình phê duyệt nữa. {Again}" },
            { RoundState.Submitted, RoundStep.Approve, null },
            {
                RoundState.Submitted,
                RoundStep.Publish,
                "Chưa công bố được vì đợt chấm đã trình phê duyệt. Việc phải làm trước: ghi nhận phê duyệt (cchc round approve)."
            },
            { RoundState.Submitted, RoundStep.Reopen, null },
            { RoundState.Approved, RoundStep.Close, $"Kết quả đã được phê duyệt nên không đóng nhận phiếu nữa. {Approved}" },
            { RoundState.Approved, RoundStep.Score, $"Kết quả đã được phê duyệt nên không chấm điểm nữa. {Approved}" },
            { RoundState.Approved, RoundStep.Submit, $"Kết quả đã được phê duyệt nên không trình phê duyệt nữa. {Approved}" },
            { RoundState.Approved, RoundStep.Approve, $"Kết quả đã được phê duyệt nên không ghi nhận phê duyệt nữa. {Approved}" },
            { RoundState.Approved, RoundStep.Publish, null },
            {
                RoundState.Approved,
                RoundStep.Reopen,
                "Kết quả đã được phê duyệt nên không mở lại được. Hãy rút lại phê duyệt (cchc round withdraw) rồi mở lại; hoặc công bố (cchc round "
                    + "publish), rồi mở lại để công bố bản đính chính."
            },
            { RoundState.Published, RoundStep.Close, $"Đợt chấm đã công bố nên không đóng nhận phiếu nữa. {Again}" },
            { RoundState.Published, RoundStep.Score, $"Đợt chấm đã công bố nên không chấm điểm nữa. {Again}" },
            { RoundState.Published, RoundStep.Submit, $"Đợt chấm đã công bố nên không trình phê duyệt nữa. {Again}" },
            { RoundState.Published, RoundStep.Approve, $"Đợt chấm đã công bố nên không ghi nhận phê duyệt nữa. {Again}" },
            { RoundState.Published, RoundStep.Publish, $"Đợt chấm đã công bố nên không công bố nữa. {Again}" },
            { RoundState.Published, RoundStep.Reopen, null },
        };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_step_is_taken_or_refused_with_what_must_come_first(RoundState state, RoundStep step, string? words)
    {
        Assert.Equal(words is null, RoundSteps.Allows(state, step));
        if (words is not null)
        {
            Assert.Equal(words, RefusalProblems.Of(new Refusal.NotNow(step, state), Sets.SmallSet.Set).InWords);
        }
    }

    [Fact]
    public void Every_pair_is_there_once() =>
        Assert.Equal(
            Enum.GetValues<RoundState>().SelectMany(state => Enum.GetValues<RoundStep>().Select(step => (state, step))),
            Pairs.Select(pair => pair.Data).Select(pair => (pair.Item1, pair.Item2))
        );

    [Fact]
    public void The_steps_in_their_order_lead_from_an_open_round_to_a_published_one_and_back()
    {
        var states = new[] { RoundStep.Close, RoundStep.Score, RoundStep.Submit, RoundStep.Approve, RoundStep.Publish, RoundStep.Reopen }.Select(
            RoundSteps.After
        );

        Assert.Equal([RoundState.Closed, RoundState.Scored, RoundState.Submitted, RoundState.Approved, RoundState.Published, RoundState.Open], states);
    }
}
