using CchcWardIndex.Problems;

namespace CchcWardIndex.App.Files;

/// <summary>Words on data folders that cannot be used, and on rounds that are not in them.</summary>
internal static class DataProblems
{
    /// <summary>It may not be written to.</summary>
    public static ProblemText NoRight(string folder) =>
        ProblemText.Error(
            "data.folder.no-right",
            $"Không có quyền ghi vào thư mục dữ liệu \"{folder}\".",
            "Cấp quyền ghi cho tài khoản chạy chương trình rồi chạy lại."
        );

    /// <summary>It cannot be written to.</summary>
    public static ProblemText Unwritable(string folder) =>
        ProblemText.Error(
            "data.folder.unwritable",
            $"Không ghi được vào thư mục dữ liệu \"{folder}\": ổ đĩa đã đầy, đang ở chế độ chỉ đọc hoặc mất kết nối.",
            "Kiểm tra ổ đĩa rồi chạy lại."
        );

    /// <summary>Somebody else makes it ready, for too long.</summary>
    public static ProblemText Busy(string folder) =>
        ProblemText.Error(
            "data.folder.busy",
            $"Một lệnh khác đang chuẩn bị thư mục dữ liệu \"{folder}\" quá lâu.",
            "Chờ lệnh đó xong hoặc dừng nó rồi chạy lại."
        );

    /// <summary>No round was begun in it.</summary>
    public static ProblemText NotBegun(string folder) =>
        ProblemText.Error(
            "data.folder.not-begun",
            $"Thư mục \"{folder}\" chưa có đợt chấm nào.",
            "Chọn thư mục dữ liệu của đợt chấm, hoặc bắt đầu đợt chấm ở thư mục này."
        );

    /// <summary>That round was not begun in it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="round">The round.</param>
    /// <param name="rounds">Those that were; empty where none was.</param>
    public static ProblemText RoundNotBegun(string folder, string round, string rounds) =>
        ProblemText.Error(
            "data.round.not-begun",
            $"Thư mục dữ liệu \"{folder}\" chưa có đợt chấm \"{round}\"{(rounds.Length > 0 ? $" (chỉ có: {rounds})" : "")}.",
            "Kiểm tra thư mục dữ liệu và cài đặt Cchc:Criteria, hoặc bắt đầu đợt chấm này."
        );

    /// <summary>Several sets are of one round.</summary>
    /// <param name="sets">Their folders.</param>
    /// <param name="round">The round.</param>
    public static ProblemText SetsOfOneRound(string sets, string round) =>
        ProblemText.Error(
            "data.round.several-sets",
            $"Các bộ tiêu chí {sets} trong thiết lập Cchc:Criteria đều là của đợt {round}.",
            "Mỗi chỉ số mỗi năm chỉ có một bộ: sửa \"index\" hoặc \"year\" trong set.json, hoặc bỏ bớt một thư mục khỏi thiết lập."
        );

    /// <summary>The set of a round is another round's now.</summary>
    public static ProblemText SetOfOtherRound(string current, string former) =>
        ProblemText.Error(
            "data.round.other-set",
            $"Bộ tiêu chí nay là của đợt {current}, không còn của đợt {former}.",
            "Sửa lại \"index\", \"year\" trong set.json."
        );

    /// <summary>The set in the folder was changed and has faults; the former stays in force.</summary>
    /// <param name="faults">The first lines of them.</param>
    /// <param name="more">How many lines more there are.</param>
    public static ProblemText SetNotTaken(string faults, int more) =>
        ProblemText.Error(
            "data.round.set-not-taken",
            "Bộ tiêu chí trong thư mục đã thay đổi nhưng có lỗi nên chưa được dùng; bản trước vẫn đang được dùng. "
                + $"{faults}{(more > 0 ? $" … và {more} dòng nữa." : "")}",
            "Sửa các lỗi ấy trong bộ tiêu chí."
        );
}
