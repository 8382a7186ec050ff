using CchcWardIndex.App.Files;
using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.App.Rounds;

/// <summary>What comes next, as every command, the status and the board tell it.</summary>
/// <param name="Step">What it is, for programs.</param>
/// <param name="Text">The same for people, with the command that does it: a sentence.</param>
internal sealed record NextStepWords(string Step, string Text)
{
    /// <summary>How the round goes on from where it stands.</summary>
    /// <exception cref="InvalidDataException">The archive lacks a file that counts.</exception>
    public static NextStepWords Of(Workplace place)
    {
        var work = place.RoundNow().IsUnderAppraisal ? CountedWork.Of(place) : AppraisalWork.None;
        return place.Store.Read(context => Of(place, context, work));
    }

    /// <summary>The same where it is known already how far the departments are.</summary>
    public static NextStepWords Of(Workplace place, StateTables context, AppraisalWork work)
    {
        var next = StepOf(place, context, work);
        return new NextStepWords(next.Code, $"Việc tiếp theo: {What(next, place)}.");
    }

    /// <summary>What a round waits for, by what is in the state.</summary>
    public static NextStep StepOf(Workplace place, StateTables context, AppraisalWork work)
    {
        var (round, desk) = (place.RoundIn(context), new RoundDesk(place));
        var isStale = round.State == RoundState.Scored && desk.LastRun(context) is { } run && desk.IsStale(context, run);
        return round.Next(work, isStale, place.Now);
    }

    private static string What(NextStep next, Workplace place) =>
        next switch
        {
            NextStep.TakeIn open => $"nhận phiếu tự chấm đến {Say.Time(open.Until)}, hết giờ ấy đợt chấm tự đóng",
            NextStep.Close => "nhận đủ phiếu thì đóng: cchc round close",
            NextStep.HandIn => "chưa đơn vị nào có phiếu tự chấm được tính; tiếp nhận phiếu nộp muộn (cchc late accept), "
                + "hoặc mở lại đợt chấm với hạn mới (cchc round reopen --until)",
            NextStep.Appraise appraise => $"các cơ quan thẩm định lần 1{Forms(AppraisalStage.First, place)}{Left(appraise.Open)}",
            NextStep.OpenExplanations => "gửi mẫu phiếu giải trình cho các đơn vị; chương trình đang chạy (cchc run) tự gửi, hoặc: cchc explanation open",
            NextStep.AwaitExplanations wait => $"chờ {Who(wait, place)} giải trình đến {Say.Time(wait.Until)}, mẫu phiếu nằm trong {ExplanationForms(place)}; "
                + "kết thúc sớm: cchc explanation close",
            NextStep.CloseExplanations over => $"kết thúc thời hạn giải trình, đã hết lúc {Say.Time(over.Since)}; "
                + "chương trình đang chạy (cchc run) tự làm, hoặc: cchc explanation close",
            NextStep.AppraiseAgain appraise => $"các cơ quan thẩm định lần 2{Forms(AppraisalStage.Second, place)}{Left(appraise.Open)}",
            NextStep.Score { IsStale: true } => "chấm lại, vì có phiếu hoặc quyết định mới sau lần chấm gần nhất: cchc round score",
            NextStep.Score => "cchc round score",
            NextStep.Resolve resolve => $"xử lý {Show.Number(resolve.Run.Blocking)} vấn đề của lần chấm {resolve.Run.Number} "
                + $"(tệp {SubmissionNames.Problems(place.Current.Set.Identity)} trong outbox, hoặc cchc status), rồi chấm lại: cchc round score",
            NextStep.Submit => "cchc round submit",
            NextStep.Approve approve => $"UBND quyết định về hồ sơ lần {approve.Dossier.Number}; có quyết định thì ghi nhận: cchc round approve",
            NextStep.Publish => "cchc round publish",
            NextStep.Done done => $"không còn, đã công bố lần {done.Publication}; phải đính chính thì mở lại: cchc round reopen",
            _ => throw new ArgumentOutOfRangeException(nameof(next), next.Code, null),
        };

    private static string Forms(AppraisalStage stage, Workplace place) => $" trên mẫu phiếu trong {AppraisalForms(stage, place)}; phiếu điền xong bỏ vào inbox";

    private static string Left(ImmutableArray<DepartmentWork> open) =>
        open.IsEmpty ? "" : $". Còn chờ: {string.Join("; ", open.Select(work => $"{work.Department.Name} {Show.Number(work.Open)} dòng"))}";

    private static string Who(NextStep.AwaitExplanations wait, Workplace place) =>
        wait.Units.IsEmpty ? "các đơn vị" : string.Join(", ", wait.Units.Select(unit => place.Current.Set.Unit(unit)?.Name ?? unit));

    private static string AppraisalForms(AppraisalStage stage, Workplace place)
    {
        var of = place.Current.Set.Identity;
        return Folder(SubmissionNames.AppraisalForms(of, stage), FormerNames.AppraisalForms(of, stage), place);
    }

    private static string ExplanationForms(Workplace place)
    {
        var of = place.Current.Set.Identity;
        return Folder(SubmissionNames.ExplanationForms(of), FormerNames.ExplanationForms(of), place);
    }

    // What an earlier version brought out lies where it put it until it is made anew.
    private static string Folder(string name, string? former, Workplace place)
    {
        var (now, then) = (Path.Combine(place.Folder.Folders.Outbox, name), Path.Combine(place.Folder.Folders.Outbox, former ?? name));
        return !Directory.Exists(now) && Directory.Exists(then) ? then : now;
    }
}
