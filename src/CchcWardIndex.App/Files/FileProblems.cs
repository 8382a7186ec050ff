using CchcWardIndex.Problems;

namespace CchcWardIndex.App.Files;

/// <summary>Words on files and folders that somebody named: read, or to be written.</summary>
internal static class FileProblems
{
    private const string CheckPath = "Kiểm tra lại đường dẫn.";

    /// <summary>There is no such file.</summary>
    public static ProblemText None(string path) => ProblemText.Error("input.file.none", $"Không có tệp \"{path}\".", CheckPath);

    /// <summary>It is there and cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="why">Why, a sentence.</param>
    /// <param name="remedy">What to do, a sentence.</param>
    public static ProblemText Unreadable(string path, string why, string remedy) =>
        ProblemText.Error("input.file.unreadable", $"Không đọc được \"{path}\". {why}", remedy);

    /// <summary>There is no such folder of a criteria set.</summary>
    public static ProblemText NoCriteria(string folder) => ProblemText.Error("input.criteria.none", $"Không có thư mục bộ tiêu chí \"{folder}\".", CheckPath);

    /// <summary>Something in the folder of a criteria set cannot be read.</summary>
    /// <param name="unread">What, a line each.</param>
    /// <param name="folder">The folder.</param>
    public static ProblemText CriteriaUnreadable(string unread, string folder) =>
        ProblemText.Error(
            "input.criteria.unreadable",
            $"{unread}\nThư mục bộ tiêu chí \"{folder}\" có mục không đọc được nên chưa dùng được.",
            "Xử lý các mục nêu trên rồi chạy lại."
        );

    /// <summary>The criteria set has faults.</summary>
    /// <param name="faults">All of them, as they are printed.</param>
    /// <param name="count">How many.</param>
    public static ProblemText CriteriaFaulty(string faults, int count) =>
        ProblemText.Error("input.criteria.faulty", $"{faults}\nBộ tiêu chí có {count} lỗi nên chưa dùng được.", "Sửa các lỗi trên rồi chạy lại.");

    /// <summary>Where a plain table is from is not said, or not readable.</summary>
    public static ProblemText NoSource() =>
        ProblemText.Error(
            "input.table.no-source",
            "Nguồn của bảng trống, hoặc có ký tự điều khiển, ký tự đảo chiều chữ.",
            "Gõ lại nguồn, ví dụ số quyết định công bố."
        );

    /// <summary>A plain table has faults.</summary>
    /// <param name="faults">A line each.</param>
    /// <param name="count">How many.</param>
    public static ProblemText TableFaulty(string faults, int count) =>
        ProblemText.Error("input.table.faulty", $"{faults}\nBảng có {count} lỗi nên chưa dùng được.", "Sửa các lỗi trên rồi chạy lại.");

    /// <summary>Files of that name are there and say something else.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="file">The first of them.</param>
    /// <param name="count">How many.</param>
    public static ProblemText Taken(string folder, string file, int count) =>
        ProblemText.Error(
            "output.file.taken",
            $"Trong \"{folder}\" đã có {(count == 1 ? $"tệp \"{file}\"" : $"{count} tệp cùng tên (\"{file}\", …)")} với nội dung khác, có thể đã có "
                + "người điền. Chưa ghi gì.",
            "Chọn chỗ khác, hoặc chuyển tệp cũ đi rồi chạy lại."
        );

    /// <summary>What is named as a folder is a file.</summary>
    public static ProblemText NotAFolder(string path) =>
        ProblemText.Error("output.folder.is-a-file", $"\"{path}\" là một tệp, không phải thư mục.", "Chọn một thư mục để ghi vào.");

    /// <summary>A folder that is to be written is there and holds something else.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="difference">In what, the end of a sentence.</param>
    public static ProblemText OtherFolder(string folder, string difference) =>
        ProblemText.Error(
            "output.folder.other",
            $"thư mục \"{folder}\" đã có sẵn nhưng {difference}.",
            "Không ghi đè lên thư mục này; chuyển nó đi nơi khác hoặc đổi tên, chương trình tự ghi lại đúng nội dung."
        );
}
