using CchcWardIndex.Problems;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Words on files and JSON, whatever they are about.</summary>
internal static class JsonProblems
{
    public static ProblemText NotUtf8() => ProblemText.Error("set.file.not-utf8", "Tệp không lưu bằng mã UTF-8.", "Mở tệp rồi lưu lại bằng mã UTF-8.");

    public static ProblemText FileNoObject() =>
        ProblemText.Error("set.file.no-object", "Tệp phải là một đối tượng JSON { … }.", "Đặt các khóa và giá trị trong ngoặc nhọn, theo mẫu của tệp này.");

    public static ProblemText FileTooLong(long letters, int most) =>
        ProblemText.Error(
            "set.file.too-long",
            $"Các văn bản trong tệp cộng lại dài {letters} chữ, quá {most}.",
            "Rút gọn, hoặc chia thành nhiều tiêu chí: một ô của bảng tính không chứa hết."
        );

    public static ProblemText TooDeep(int most) =>
        ProblemText.Error("set.file.too-deep", $"Các ngoặc lồng nhau quá {most} tầng.", "Viết lại theo mẫu của bộ tiêu chí; mẫu không cần lồng sâu như vậy.");

    public static ProblemText NoJson() =>
        ProblemText.Error("set.file.no-json", "Tệp không phải là JSON đúng cú pháp.", "Kiểm tra dấu phẩy, dấu ngoặc kép và các ngoặc ở chỗ này.");

    public static ProblemText BrokenLetter() =>
        ProblemText.Error(
            "set.file.broken-letter",
            "Văn bản có ký tự điều khiển, ký tự đảo chiều chữ hoặc ký tự hỏng.",
            "Xóa ký tự lạ (thường viết là \\u…) rồi gõ lại văn bản."
        );

    public static ProblemText FileTwice() =>
        ProblemText.Error("set.file.twice", "Hai tệp cùng tên, không kể chữ hoa, chữ thường.", "Chỉ giữ lại một tệp, hoặc đổi tên.");

    public static ProblemText PathTooLong(int length, int most) =>
        ProblemText.Error("set.file.path-too-long", $"Đường dẫn của tệp dài {length} chữ, quá {most}.", "Đặt tên thư mục, tên tệp ngắn hơn.");

    public static ProblemText FileMissing(string path) =>
        ProblemText.Error("set.file.missing", $"Thiếu tệp {path}.", "Thêm tệp này vào thư mục của bộ tiêu chí.");

    public static ProblemText NoObject() =>
        ProblemText.Error("set.json.no-object", "Chỗ này phải là một đối tượng JSON { … }.", "Đặt các khóa và giá trị trong ngoặc nhọn, theo mẫu của tệp này.");

    public static ProblemText KeyTwice(string key) => ProblemText.Error("set.json.key-twice", $"Khóa \"{key}\" xuất hiện hai lần.", "Chỉ giữ lại một khóa.");

    public static ProblemText NoFlag(string key) =>
        ProblemText.Error("set.json.no-flag", $"\"{key}\" phải là true hoặc false.", "Viết true hoặc false, không đặt trong dấu ngoặc kép.");

    public static ProblemText UnknownKey(string key, string known) =>
        ProblemText.Error("set.json.unknown-key", $"Khóa \"{key}\" không có trong mẫu.", $"Xóa khóa này, hoặc sửa lại cho đúng; các khóa được dùng: {known}.");

    public static ProblemText KeyMissing(string key) =>
        ProblemText.Error("set.json.key-missing", $"Thiếu khóa \"{key}\".", $"Thêm khóa \"{key}\" vào đối tượng này.");

    public static ProblemText TextTooLong(string key, int length, int most) =>
        ProblemText.Error("set.json.text-too-long", $"\"{key}\" dài {length} chữ, quá {most}.", $"Rút gọn còn tối đa {most} chữ.");

    public static ProblemText NoText(string key) =>
        ProblemText.Error("set.json.no-text", $"\"{key}\" phải là văn bản không rỗng.", "Viết giá trị trong dấu ngoặc kép.");

    public static ProblemText NoDay(string text) =>
        ProblemText.Error(
            "set.json.no-day",
            $"\"{text}\" không phải là ngày.",
            "Viết ngày theo dạng năm-tháng-ngày: năm bốn chữ số, tháng và ngày hai chữ số."
        );

    public static ProblemText UnknownWord(string key, string text, string words) =>
        ProblemText.Error("set.json.unknown-word", $"\"{key}\" có giá trị lạ \"{text}\".", $"Dùng một trong: {words}.");

    public static ProblemText ListTooLong(string key, int length, int most) =>
        ProblemText.Error("set.json.list-too-long", $"Danh sách \"{key}\" có {length} phần tử, quá {most}.", "Bỏ bớt, hoặc chia ra.");

    public static ProblemText NoList(string key) =>
        ProblemText.Error("set.json.no-list", $"\"{key}\" phải là một danh sách [ … ].", "Đặt các phần tử trong ngoặc vuông.");

    public static ProblemText NoNumber(string key) =>
        ProblemText.Error("set.json.no-number", $"\"{key}\" phải là số thập phân viết thường, không có số mũ.", ExactNumber.Remedy);
}
