using CchcWardIndex.Problems;

namespace CchcWardIndex.Storage;

/// <summary>Words on a backup that cannot be made or restored.</summary>
internal static class BackupProblems
{
    private const string Another = "Chọn một bản sao lưu khác.";

    /// <summary>There is no such file.</summary>
    public static ProblemText None(string file) => ProblemText.Error("state.backup.none", $"Không có tệp \"{file}\".", Another);

    /// <summary>It cannot be read as one.</summary>
    public static ProblemText Damaged(string file) =>
        ProblemText.Error("state.backup.damaged", $"Tệp \"{file}\" không phải là bản sao lưu, hoặc đã hỏng.", Another);

    /// <summary>It is another program's, or empty.</summary>
    public static ProblemText Foreign(string file) =>
        ProblemText.Error("state.backup.foreign", $"Tệp \"{file}\" không phải bản sao lưu của chương trình này.", Another);

    /// <summary>A newer version made it.</summary>
    public static ProblemText Newer(string file) =>
        ProblemText.Error(
            "state.backup.newer",
            $"Bản sao lưu \"{file}\" do một phiên bản mới hơn của chương trình ghi.",
            "Dùng phiên bản mới hơn đó để khôi phục."
        );

    /// <summary>The journal in it is broken.</summary>
    /// <param name="file">The backup.</param>
    /// <param name="entry">At which entry.</param>
    /// <param name="broken">In which way, a sentence.</param>
    public static ProblemText BrokenJournal(string file, long entry, string broken) =>
        ProblemText.Error("state.backup.broken-journal", $"Nhật ký trong bản sao lưu \"{file}\" bị đứt ở mục {entry}: {broken}", "Dùng một bản sao lưu khác.");

    /// <summary>The journal of the state itself is broken.</summary>
    public static ProblemText StateJournal(long entry, string broken) =>
        ProblemText.Error(
            "state.journal.broken",
            $"Nhật ký trong trạng thái bị đứt ở mục {entry}: {broken}",
            "Không làm được bản sao lưu mới; giữ lại các bản sao lưu cũ và báo người phụ trách."
        );

    /// <summary>Restored beside, it did not come to the same.</summary>
    public static ProblemText NotTheSame(string file) =>
        ProblemText.Error(
            "state.backup.not-the-same",
            $"Bản sao lưu \"{file}\" không giống trạng thái gốc khi khôi phục thử nên không được giữ lại.",
            "Làm lại bản sao lưu; nếu vẫn vậy thì báo người phụ trách."
        );

    /// <summary>Where it should go something lies already.</summary>
    /// <param name="place">Where, as the beginning of a sentence.</param>
    public static ProblemText PlaceTaken(string place) =>
        ProblemText.Error(
            "state.backup.place-taken",
            $"{place} đang có dữ liệu nên bản sao lưu không được ghi vào đó.",
            "Tạo một cơ sở dữ liệu trống, ghi vào cài đặt Cchc:Database rồi khôi phục lại."
        );
}
