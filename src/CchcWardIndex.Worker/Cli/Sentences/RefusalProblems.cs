using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Worker.Cli.Sentences;

/// <summary>Refusals of a round as whoever sits at the command line reads them: why, and with which command it goes on.</summary>
internal static class RefusalProblems
{
    private const string Again = "Muốn làm lại, trước hết mở lại đợt chấm (cchc round reopen) và nêu lý do.";
    private const string OrWithdraw = "rút lại phê duyệt (cchc round withdraw)";
    private const string Listed = "Xem danh sách bằng: cchc status.";
    private const string SeeNext = "Xem việc tiếp theo bằng: cchc status.";

    /// <summary>A refusal in words.</summary>
    public static ProblemText Of(Refusal refusal, CriteriaSet set)
    {
        var (message, remedy) = refusal switch
        {
            Refusal.NotNow step => NotNow(step.Step, step.State),
            Refusal.NoReason => ("Chưa nêu lý do.", "Phải nêu lý do sau --reason; lý do được ghi vào nhật ký."),
            Refusal.DeadlineOver over => (
                $"Hạn nộp mới {Show.Moment(over.Until)} đã qua.",
                "Nêu một giờ còn ở phía trước sau --until; không nêu --until thì giữ hạn cũ."
            ),
            Refusal.TooLateToDecide late => ($"Đợt chấm {RoundSteps.InWords(late.State)} nên không quyết định {Thing(late.What)} nữa.", TooLate(late)),
            Refusal.UnknownUnit unit => Unknown(Sender.Read(unit.Unit.Text), set)!.Value,
            Refusal.NothingLate or Refusal.SeveralLate or Refusal.CountsAlready => Late(refusal, set),
            Refusal.DecidedSo or Refusal.HasHandedIn => Decided(refusal, set),
            Refusal.NoExplanations
            or Refusal.ExplanationsNotNow
            or Refusal.ExplanationsOpenedBefore
            or Refusal.ExplanationsNotOpen
            or Refusal.FirstAppraisalOpen
            or Refusal.NobodyToExplain => Explanations(refusal),
            Refusal.NotExplainedYet or Refusal.StillExplaining or Refusal.Blocked or Refusal.Stale => Submission(refusal, set),
            Refusal.NothingToWithdraw { State: RoundState.Published } => (
                "Kết quả đã công bố thì không rút lại được, chỉ có thể đính chính.",
                "Mở lại đợt chấm (cchc round reopen), sửa, rồi công bố bản đính chính."
            ),
            Refusal.NothingToWithdraw => ("Chưa có hồ sơ nào đang trình phê duyệt nên không có gì để rút lại.", SeeNext),
            _ => Approval(refusal),
        };
        return ProblemText.Error(refusal.Id, message, remedy);
    }

    private static (string Message, string Remedy) NotNow(RoundStep step, RoundState state) =>
        (step, state) switch
        {
            (RoundStep.Reopen, RoundState.Open) => ("Đợt chấm đang mở nên không cần mở lại.", "Muốn đổi hạn nộp, nêu hạn mới sau --until."),
            (RoundStep.Reopen, _) => ("Kết quả đã được phê duyệt nên không mở lại được.", BackFromApproval),
            // It cannot be reopened now, so nobody is sent there.
            (_, RoundState.Approved) => (
                $"Kết quả đã được phê duyệt nên không {RoundSteps.Verb(step)} nữa.",
                $"Việc phải làm trước: công bố (cchc round publish), hoặc {OrWithdraw} để làm lại."
            ),
            _ when RoundSteps.After(step) <= state => ($"Đợt chấm {RoundSteps.InWords(state)} nên không {RoundSteps.Verb(step)} nữa.", Again),
            _ => (
                $"Chưa {RoundSteps.Verb(step)} được vì đợt chấm {RoundSteps.InWords(state)}.",
                $"Việc phải làm trước: {RoundSteps.Verb(RoundSteps.Next(state))} ({CommandOf(RoundSteps.Next(state))})."
            ),
        };

    private static string BackFromApproval => $"Hãy {OrWithdraw} rồi mở lại; hoặc công bố (cchc round publish), rồi mở lại để công bố bản đính chính.";

    private static (string Message, string Remedy) Late(Refusal refusal, CriteriaSet set) =>
        refusal switch
        {
            Refusal.NothingLate none when Unknown(none.Sender, set) is { } unknown => unknown,
            Refusal.NothingLate none => (
                $"Không có phiếu nộp muộn nào của {none.Sender}{(none.Revision is { } number ? $" (lần {number})" : "")} đang chờ quyết định.",
                Listed
            ),
            Refusal.SeveralLate several => (
                $"{several.Sender} có {several.Revisions.Length} phiếu nộp muộn {(several.AreWaiting ? "đang chờ" : "đã có quyết định")} (lần "
                    + $"{string.Join(", ", several.Revisions)}).",
                "Nêu rõ lần nào sau --revision."
            ),
            Refusal.CountsAlready known => (
                $"Chính tệp ấy của {known.File.Sender} đã được nộp lại trong hạn và đang được tính.",
                "Không cần tiếp nhận, không phải làm gì thêm."
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Id, null),
        };

    private static (string Message, string Remedy) Decided(Refusal refusal, CriteriaSet set) =>
        refusal switch
        {
            Refusal.DecidedSo { Decision: var known } => (
                $"{NameOf(set, known.Unit.Text)} đã được quyết định như vậy: {UnitDecisionWords.InWords(known.As)} ({known.By}, {Show.Moment(known.At)}: "
                    + $"{known.Reason}).",
                "Không có gì thay đổi."
            ),
            Refusal.HasHandedIn unit => (
                $"{NameOf(set, unit.Unit.Text)} đã có phiếu tự chấm được tính nên không thể {UnitDecisionWords.InWords(unit.As)} vì không nộp.",
                "Muốn không tính phiếu ấy: cchc late decline (nếu nộp muộn); muốn không xếp hạng hoặc không chấm đơn vị: --as unranked, --as excluded."
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Id, null),
        };

    private static (string Message, string Remedy) Explanations(Refusal refusal) =>
        refusal switch
        {
            Refusal.NoExplanations => ("Bộ tiêu chí này không quy định thời hạn giải trình.", SeeNext),
            Refusal.ExplanationsNotNow { State: RoundState.Open } => (
                "Đợt chấm còn đang nhận phiếu tự chấm.",
                "Đóng nhận phiếu (cchc round close) rồi thẩm định, sau đó mới giải trình."
            ),
            Refusal.ExplanationsNotNow late => ($"Đợt chấm {RoundSteps.InWords(late.State)} nên không mở hoặc kết thúc giải trình nữa.", Again),
            Refusal.ExplanationsOpenedBefore before => ($"Mẫu phiếu giải trình đã được gửi; hạn trả lời {Show.Moment(before.Until)}.", SeeNext),
            Refusal.ExplanationsNotOpen => ("Thời hạn giải trình chưa mở hoặc đã kết thúc.", "Xem bằng: cchc status."),
            Refusal.FirstAppraisalOpen open => (
                "Thẩm định lần 1 chưa đủ nên chưa mở giải trình được. Còn thiếu: "
                    + $"{string.Join("; ", open.Work.Select(work => $"{work.Department.Name} {work.Open} dòng"))}.",
                "Nhận đủ phiếu thẩm định lần 1 rồi chạy lại; chương trình đang chạy (cchc run) tự mở khi đủ."
            ),
            Refusal.NobodyToExplain => (
                "Chưa đơn vị nào có phiếu tự chấm được tính nên chưa có gì để giải trình.",
                "Tiếp nhận phiếu nộp muộn (cchc late accept), hoặc mở lại đợt chấm với hạn mới (cchc round reopen --until)."
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Id, null),
        };

    private static (string Message, string Remedy) Submission(Refusal refusal, CriteriaSet set) =>
        refusal switch
        {
            Refusal.NotExplainedYet => (
                "Chưa gửi kết quả thẩm định lần 1 cho các đơn vị giải trình nên chưa trình được.",
                "Khi đủ phiếu thẩm định lần 1, chương trình tự gửi mẫu; hoặc mở bằng tay: cchc explanation open."
            ),
            Refusal.StillExplaining explaining => (
                $"{Who(explaining, set)} còn thời gian giải trình đến {Show.Moment(explaining.Until)} nên chưa trình được.",
                "Hết giờ chương trình tự chuyển sang thẩm định lần 2; muốn kết thúc sớm: cchc explanation close."
            ),
            Refusal.Blocked blocked => (
                $"Lần chấm {blocked.Run.Number} còn {blocked.Run.Blocking} vấn đề phải xử lý nên chưa trình được.",
                $"Xem danh sách ở {SubmissionNames.Problems(set.Identity)} trong outbox, hoặc bằng: cchc status. Xử lý xong, chấm lại (cchc round score) "
                    + "rồi trình."
            ),
            Refusal.Stale => (
                "Có phiếu được tiếp nhận hoặc quyết định mới sau lần chấm gần nhất nên kết quả ấy đã cũ.",
                "Chấm lại (cchc round score) rồi trình."
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Id, null),
        };

    private static (string Message, string Remedy) Approval(Refusal refusal) =>
        refusal switch
        {
            Refusal.OnePerson one => (
                $"Hồ sơ do \"{one.SubmittedBy}\" trình nên \"{one.Name}\" không được ghi nhận phê duyệt: tên chỉ khác nhau ở dấu, chữ hoa hoặc khoảng "
                    + "trắng được coi là một người.",
                "Việc này phải do người khác làm; nếu đúng là hai người trùng tên thì ghi thêm chức vụ sau --by."
            ),
            Refusal.OneAccount one => (
                $"Hồ sơ được trình từ tài khoản {one.Account} của máy, và lệnh này cũng chạy từ tài khoản ấy.",
                "Theo cài đặt Cchc:Roles:SeparateAccounts, người ghi nhận phê duyệt phải dùng tài khoản khác: đăng nhập tài khoản của mình rồi chạy lại."
            ),
            Refusal.DigestTooShort digest => (
                $"Mã kiểm sau --results bị rút gọn (\"{digest.Given}\").",
                $"Ghi ít nhất {Digest.LeastDigits} chữ số đầu, liền nhau, của mã kiểm in trong Tờ trình."
            ),
            Refusal.DigestOfSeveral digest => (
                $"Có hai lần chấm có mã kiểm cùng bắt đầu bằng \"{digest.Given}\".",
                "Ghi đủ 64 chữ số của mã kiểm sau --results."
            ),
            Refusal.DigestOfOther other => (
                $"Mã kiểm sau --results không phải của hồ sơ đã trình (lần {other.Dossier}).",
                $"Đối chiếu mã kiểm in trong Tờ trình và tệp {Seal.FileName} của hồ sơ; nếu hồ sơ đã xem là bản khác thì không phê duyệt."
            ),
            Refusal.DateNotBetween day => (
                $"Ngày quyết định {Show.Day(day.Date)} phải từ ngày trình {Show.Day(day.SubmittedOn)} đến hôm nay.",
                "Kiểm tra lại ngày sau --date."
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Id, null),
        };

    // A sender that is no unit, no survey, no table from outside and no department's form.
    private static (string Message, string Remedy)? Unknown(Sender sender, CriteriaSet set)
    {
        var subject = sender.Subject;
        return sender is Sender.SurveyFile
            || (sender is Sender.Table { Code: var table } && set.Table(table) is not null)
            || set.Unit(new UnitCode(subject)) is not null
            || set.Departments.Any(department => department.Code.Text == subject)
                ? null
            : set.Units.FirstOrDefault(unit => UnitNames.Fold(unit.Name) == UnitNames.Fold(sender.Text)) is { } named
                ? ("Sau --unit phải là mã đơn vị.", $"Mã của {named.Name} là {named.Code}.")
            : ($"Không có đơn vị mã \"{sender}\".", $"Xem mã các đơn vị bằng: cchc status; phiếu khảo sát là \"{Sender.OfSurvey}\".");
    }

    private static string TooLate(Refusal.TooLateToDecide late) =>
        late.State == RoundState.Approved ? $"Kết quả đã được phê duyệt nên không mở lại được. {BackFromApproval}"
        : late.What == DecidedThing.LateFile ? "Muốn dùng phiếu này, trước hết mở lại đợt chấm (cchc round reopen) và nêu lý do."
        : Again;

    private static string Thing(DecidedThing thing) => thing == DecidedThing.LateFile ? "phiếu nộp muộn" : "đối với đơn vị";

    private static string Who(Refusal.StillExplaining explaining, CriteriaSet set) =>
        explaining.Units.IsEmpty ? "Các đơn vị" : string.Join(", ", explaining.Units.Select(unit => NameOf(set, unit.Text)));

    private static string NameOf(CriteriaSet set, string unit) => set.Unit(new UnitCode(unit))?.Name ?? unit;

    private static string CommandOf(RoundStep step) =>
        step switch
        {
            RoundStep.Close => "cchc round close",
            RoundStep.Score => "cchc round score",
            RoundStep.Submit => "cchc round submit",
            RoundStep.Approve => "cchc round approve",
            RoundStep.Publish => "cchc round publish",
            _ => "cchc round reopen",
        };
}
