using CchcWardIndex.Problems;

namespace CchcWardIndex.Worker.Configuration;

/// <summary>Words on a file of settings, and on all settings together.</summary>
internal static class SettingsFileProblems
{
    /// <summary>Another encoding.</summary>
    public static ProblemText NotUtf8() => ProblemText.Error("settings.file.not-utf8", "Tệp không lưu bằng mã UTF-8.", "Mở tệp rồi lưu lại bằng mã UTF-8.");

    /// <summary>No JSON.</summary>
    public static ProblemText NotJson() =>
        ProblemText.Error(
            "settings.file.not-json",
            "Tệp không phải là JSON đúng cú pháp.",
            "Kiểm tra dấu phẩy, dấu ngoặc kép và các ngoặc ở chỗ này hoặc ngay trước đó; dấu \\ trong đường dẫn phải viết hai lần."
        );

    /// <summary>Half a letter, written as an escape.</summary>
    public static ProblemText Broken() => ProblemText.Error("settings.file.broken", "Tệp có ký tự hỏng, viết bằng \\u….", "Gõ lại văn bản đó.");

    /// <summary>No object.</summary>
    public static ProblemText NotAnObject() =>
        ProblemText.Error("settings.file.not-an-object", "Tệp phải là một đối tượng JSON { … }.", "Đặt các thiết lập trong { \"Cchc\": { … } }.");

    /// <summary>A part that nothing reads.</summary>
    public static ProblemText UnusedPart(string part, string section) =>
        ProblemText.Error(
            "settings.file.unused-part",
            $"Chương trình không dùng phần \"{part}\".",
            $"Mọi thiết lập nằm trong phần \"{section}\"; chuyển vào đó hoặc xóa đi."
        );

    /// <summary>All faults of the settings.</summary>
    public static ProblemText Faulty(string faults, int count) =>
        ProblemText.Error("settings.all.faulty", $"{faults}\nThiết lập có {count} lỗi nên chương trình chưa làm gì.", "Sửa các lỗi trên rồi chạy lại.");
}
