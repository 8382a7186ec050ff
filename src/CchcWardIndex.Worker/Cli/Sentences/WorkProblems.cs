using CchcWardIndex.Problems;

namespace CchcWardIndex.Worker.Cli.Sentences;

/// <summary>Words on commands that cannot be done now.</summary>
internal static class WorkProblems
{
    /// <summary>The worker runs on the folder already.</summary>
    public static ProblemText RunsAlready(string folder) =>
        ProblemText.Error(
            "run.folder.taken",
            $"Đã có một chương trình \"cchc run\" đang chạy trên thư mục dữ liệu \"{folder}\".",
            "Mỗi thư mục dữ liệu chỉ chạy một chương trình; chương trình này dừng lại."
        );

    /// <summary>The worker runs, so nothing is restored.</summary>
    public static ProblemText RunsMeanwhile(string folder) =>
        ProblemText.Error(
            "backup.restore.running",
            $"Chương trình \"cchc run\" đang chạy trên thư mục dữ liệu \"{folder}\".",
            "Dừng chương trình đó trước khi khôi phục."
        );

    /// <summary>A backup was made this very second.</summary>
    public static ProblemText SameSecond(string file) =>
        ProblemText.Error("backup.make.same-second", $"Đã có bản sao lưu \"{file}\" làm trong cùng giây này.", "Chờ một giây rồi chạy lại.");

    /// <summary>There is no such backup.</summary>
    public static ProblemText NoBackup(string file, string folder) =>
        ProblemText.Error("backup.restore.none", $"Không có tệp \"{file}\".", $"Các bản sao lưu nằm trong {folder}.");

    /// <summary>It is the state that is in use.</summary>
    public static ProblemText StateItself(string file, string folder) =>
        ProblemText.Error(
            "backup.restore.state-itself",
            $"Tệp \"{file}\" là trạng thái đang dùng, không phải bản sao lưu.",
            $"Các bản sao lưu nằm trong {folder}."
        );

    /// <summary>The set has faults; they have been printed.</summary>
    public static ProblemText SetFaulty(int count) =>
        ProblemText.Error("criteria.set.faulty", $"Bộ tiêu chí có {count} lỗi nên chưa dùng được.", "Sửa các lỗi trên rồi chạy lại.");

    /// <summary>A file of somebody else lies among the samples.</summary>
    public static ProblemText ForeignSample(string folder, string file) =>
        ProblemText.Error("demo.folder.taken", $"Thư mục \"{folder}\" đã có tệp \"{file}\" không phải của số liệu mẫu.", "Chọn thư mục khác sau --out.");

    /// <summary>Nothing is to be appraised.</summary>
    public static ProblemText NothingToAppraise() =>
        ProblemText.Error("form.appraisal.nothing", "Không có gì để thẩm định.", "Xem việc tiếp theo bằng: cchc status.");

    /// <summary>Nothing of what was chosen is to be appraised.</summary>
    public static ProblemText NothingOfChoice() =>
        ProblemText.Error(
            "form.appraisal.nothing-chosen",
            "Không có gì để thẩm định trong lĩnh vực, khối đã nêu.",
            "Bỏ --area hoặc --group, hoặc nêu lĩnh vực, khối khác."
        );

    /// <summary>Nobody explained anything.</summary>
    public static ProblemText NothingExplained() =>
        ProblemText.Error(
            "form.appraisal.not-explained",
            "Chưa đơn vị nào giải trình nên không có gì để thẩm định lần 2.",
            "Xem việc tiếp theo bằng: cchc status."
        );

    /// <summary>Nobody handed in.</summary>
    public static ProblemText NothingHandedIn() =>
        ProblemText.Error("form.explanation.nothing", "Chưa đơn vị nào nộp phiếu nên chưa có gì để giải trình.", "Xem việc tiếp theo bằng: cchc status.");

    /// <summary>The unit has nothing to explain.</summary>
    public static ProblemText NothingOfUnit(string unit) =>
        ProblemText.Error(
            "form.explanation.nothing-of-unit",
            $"{unit} chưa nộp phiếu tự chấm, hoặc không được chấm, nên không có gì để giải trình.",
            "Xem tình trạng của đơn vị bằng: cchc status."
        );

    /// <summary>A backup that cannot be restored: why, and that nothing was changed.</summary>
    public static ProblemText NotRestored(ProblemText why, string folder) =>
        why with
        {
            Remedy = $"{why.Remedy} Chưa thay đổi gì; các bản sao lưu nằm trong {folder}.",
        };
}
