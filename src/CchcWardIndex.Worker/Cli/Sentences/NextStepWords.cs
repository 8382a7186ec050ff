using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;

namespace CchcWardIndex.Worker.Cli.Sentences;

/// <summary>What comes next, as every command, the status and the board tell it: a sentence with the command that does it.</summary>
internal static class NextStepWords
{
    /// <summary>The sentence.</summary>
    public static string Of(NextStepHere here) => $"Việc tiếp theo: {What(here.Step, here)}.{Missing(here)}";

    /// <summary>The sentence of the round as it stands now.</summary>
    /// <exception cref="InvalidDataException">The archive lacks a file that counts.</exception>
    public static string Of(Workplace place) => Of(NextStepHere.Of(place));

    private static string What(NextStep next, NextStepHere here) =>
        next switch
        {
            NextStep.TakeIn open => $"nhận phiếu tự chấm đến {Show.Moment(open.Until)}, hết giờ ấy đợt chấm tự đóng",
            NextStep.Close => "nhận đủ phiếu thì đóng: cchc round close",
            NextStep.HandIn => "chưa đơn vị nào có phiếu tự chấm được tính; tiếp nhận phiếu nộp muộn (cchc late accept), "
                + "hoặc mở lại đợt chấm với hạn mới (cchc round reopen --until)",
            NextStep.Appraise appraise => $"các cơ quan thẩm định lần 1{Forms(here)}{Left(appraise.Open)}",
            NextStep.OpenExplanations => "gửi mẫu phiếu giải trình cho các đơn vị; chương trình đang chạy (cchc run) tự gửi, hoặc: cchc explanation open",
            NextStep.AwaitExplanations wait => $"chờ {Who(wait, here.Set)} giải trình đến {Show.Moment(wait.Until)}, mẫu phiếu nằm trong {here.Forms}; "
                + "kết thúc sớm: cchc explanation close",
            NextStep.CloseExplanations over => $"kết thúc thời hạn giải trình, đã hết lúc {Show.Moment(over.Since)}; "
                + "chương trình đang chạy (cchc run) tự làm, hoặc: cchc explanation close",
            NextStep.AppraiseAgain appraise => $"các cơ quan thẩm định lần 2{Forms(here)}{Left(appraise.Open)}",
            NextStep.Score { IsStale: true } => "chấm lại, vì có phiếu hoặc quyết định mới sau lần chấm gần nhất: cchc round score",
            NextStep.Score => "cchc round score",
            NextStep.Resolve resolve => $"xử lý {Show.Number(resolve.Run.Blocking)} vấn đề của lần chấm {resolve.Run.Number} "
                + $"(tệp {SubmissionNames.Problems(here.Set.Identity)} trong outbox, hoặc cchc status), rồi chấm lại: cchc round score",
            NextStep.Submit => "cchc round submit",
            NextStep.Approve approve =>
                $"Cơ quan có thẩm quyền quyết định về hồ sơ lần {approve.Dossier.Number}; có quyết định thì ghi nhận: cchc round approve",
            NextStep.Publish => "cchc round publish",
            NextStep.Done done => $"không còn, đã công bố lần {done.Publication}; phải đính chính thì mở lại: cchc round reopen",
            _ => throw new ArgumentOutOfRangeException(nameof(next), next.Code, null),
        };

    private static string Missing(NextStepHere here) =>
        here.Missing.IsEmpty
            ? ""
            : $" Còn thiếu {string.Join("; ", here.Missing.Select(table => $"bảng số liệu {table.Code} do {table.From} cung cấp"))}: "
                + "bỏ tệp .xlsx hoặc .csv của bảng vào inbox.";

    private static string Forms(NextStepHere here) => $" trên mẫu phiếu trong {here.Forms}; phiếu điền xong bỏ vào inbox";

    private static string Left(ImmutableArray<DepartmentWork> open) =>
        open.IsEmpty ? "" : $". Còn chờ: {string.Join("; ", open.Select(work => $"{work.Department.Name} {Show.Number(work.Open)} dòng"))}";

    private static string Who(NextStep.AwaitExplanations wait, CriteriaSet set) =>
        wait.Units.IsEmpty ? "các đơn vị" : string.Join(", ", wait.Units.Select(unit => set.Unit(unit)?.Name ?? unit.Text));
}
