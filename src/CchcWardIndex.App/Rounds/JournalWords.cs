using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;

namespace CchcWardIndex.App.Rounds;

/// <summary>What happened to a round, as the journal has it.</summary>
internal static class JournalWords
{
    /// <summary>How the journal names the closing of a round.</summary>
    public const string Closing = "close";

    /// <summary>How the journal names a new deadline of an open round.</summary>
    public const string Postponing = "deadline";

    /// <summary>How the journal names that single units were sent their forms to explain themselves.</summary>
    public const string UnitsExplaining = "explanations-units";

    /// <summary>How the journal names the end of the time for explanations.</summary>
    public const string Explained = "explanations-close";

    /// <summary>How the journal names that a late file does not count.</summary>
    public const string Declining = "late-decline";

    /// <summary>How the journal names a decision on a unit.</summary>
    public const string Deciding = "unit-decide";

    /// <summary>The fixed word and the particulars.</summary>
    /// <param name="happened">What happened.</param>
    /// <param name="set">The set, for names.</param>
    /// <param name="counted">How many files count.</param>
    public static (string Action, string Detail) Of(RoundEvent happened, CriteriaSet set, Func<int> counted) =>
        happened switch
        {
            RoundEvent.Closed { Due: { } due } => (Closing, $"Hết hạn nộp phiếu ({Show.Moment(due)}): đóng nhận phiếu, {counted()} phiếu được tính."),
            RoundEvent.Closed => (Closing, $"Đóng nhận phiếu: {counted()} phiếu được tính."),
            RoundEvent.Reopened reopened => (Corrections.Reopening, Corrections.Detail(reopened.Reason, reopened.Until)),
            RoundEvent.DeadlineMoved moved => (Postponing, Deadlines.Moved(moved.From, moved.Until, moved.Reason)),
            RoundEvent.LateDecided late => (
                late.Accepted ? "late-accept" : Declining,
                $"{(late.File.IsDecided ? "Đổi quyết định: " : "")}{Verb(late)} phiếu nộp muộn lần {late.File.Revision} của {late.File.Sender}: {late.Reason}"
            ),
            RoundEvent.UnitDecided unit => (
                Deciding,
                $"Quyết định đối với {set.Unit(unit.Decision.Unit)?.Name} (mã {unit.Decision.Unit}): "
                    + $"{UnitDecisionWords.InWords(unit.Decision.As)}{(unit.Former is { } former ? $", thay cho {UnitDecisionWords.InWords(former)}" : "")}. "
                    + $"Lý do: {unit.Decision.Reason}"
            ),
            RoundEvent.ExplanationsOpened opened => (
                Deadlines.Explaining,
                $"{(opened.ByItself ? "Thẩm định lần 1 đã đủ. " : "")}Gửi mẫu phiếu giải trình cho các đơn vị, hạn trả lời {Show.Moment(opened.Until)}."
            ),
            RoundEvent.UnitsMayExplain some => (
                UnitsExplaining,
                $"Gửi mẫu phiếu giải trình cho {string.Join(", ", some.Units.Select(unit => set.Unit(unit)?.Name ?? unit.Text))}, có phiếu được "
                    + $"tính sau các đơn vị khác; hạn trả lời {Show.Moment(some.Until)}."
            ),
            RoundEvent.ExplanationsEnded ended => (
                Explained,
                $"Kết thúc thời hạn giải trình: {ended.Explained} đơn vị gửi phiếu giải trình{(ended.Explained > 0 ? ", chuyển thẩm định lần 2" : "")}; "
                    + "đơn vị không gửi là đồng ý."
            ),
            RoundEvent.Submitted submitted => (
                RoundStore.Submitting,
                $"Trình phê duyệt hồ sơ lần {submitted.Dossier.Number}, kết quả của lần chấm {submitted.Dossier.Run}."
            ),
            RoundEvent.DossierWithdrawn withdrawn => ("withdraw", $"Rút lại hồ sơ lần {withdrawn.Dossier.Number} đã trình: {withdrawn.Reason}"),
            RoundEvent.Approved { Dossier: { Approval: { } approval } dossier } approved => (
                "approve",
                $"Ghi nhận phê duyệt hồ sơ lần {dossier.Number} theo Quyết định số {approval.Decision} ngày "
                    + $"{Show.Day(approval.Date)}."
                    + $"{(approved.SharedAccount is { } account ? $" Người trình và người ghi nhận dùng cùng một tài khoản máy ({account})." : "")}"
            ),
            RoundEvent.ApprovalWithdrawn { Dossier: { Approval: { } approval } dossier } withdrawn => (
                "approval-withdraw",
                $"Rút lại việc ghi nhận phê duyệt hồ sơ lần {dossier.Number} theo Quyết định số {approval.Decision} ngày {Show.Day(approval.Date)}: "
                    + $"{withdrawn.Reason}"
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(happened)),
        };

    private static string Verb(RoundEvent.LateDecided late) =>
        (late.File.IsDecided, late.Accepted) switch
        {
            (true, true) => "tiếp nhận",
            (true, false) => "không tiếp nhận",
            (false, true) => "Tiếp nhận",
            _ => "Không tiếp nhận",
        };
}
