using System.Globalization;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Worker.Configuration;

/// <summary>Words on a setting whatever it is for: its kind, its place, its spelling.</summary>
internal static class SettingProblems
{
    private const string InList = "Ghi một văn bản không rỗng, không có khoảng trắng ở hai đầu, hoặc bỏ phần tử này.";

    /// <summary>Blanks around it, or letters that cannot be.</summary>
    public static ProblemText Unsound(string text, bool isInList) =>
        ProblemText.Error("settings.text.unsound", Soundness(text), isInList ? InList : "Xóa khoảng trắng hoặc ký tự lạ rồi ghi lại.");

    /// <summary>Nothing stands in a place of a list.</summary>
    public static ProblemText Blank() => ProblemText.Error("settings.text.blank", "Đang để trống.", InList);

    /// <summary>Neither yes nor no.</summary>
    public static ProblemText NotYesOrNo(string text) =>
        ProblemText.Error("settings.yes-no.unreadable", $"Đang ghi \"{text}\".", "Ghi true (có) hoặc false (không).");

    /// <summary>None of the words there are.</summary>
    public static ProblemText NotAWord(string text, string words) =>
        ProblemText.Error("settings.word.unknown", $"Đang ghi \"{text}\", không phải là một từ dùng được.", $"Dùng một trong các từ: {words}.");

    /// <summary>No number.</summary>
    public static ProblemText NotANumber(string text, bool isWhole, decimal least, decimal most) =>
        ProblemText.Error("settings.number.unreadable", $"Đang ghi \"{text}\", không phải là {Kind(isWhole)}.", Bounds(isWhole, least, most));

    /// <summary>A number that is not allowed.</summary>
    public static ProblemText OutOfBounds(string text, bool isWhole, decimal least, decimal most) =>
        ProblemText.Error("settings.number.out-of-bounds", $"Đang ghi {text}, ngoài khoảng cho phép.", Bounds(isWhole, least, most));

    /// <summary>One value where a group is wanted.</summary>
    public static ProblemText NotAGroup(string text) =>
        ProblemText.Error(
            "settings.shape.not-a-group",
            $"Đang ghi \"{text}\", nhưng chỗ này là một nhóm thiết lập.",
            "Ghi một nhóm { … } theo mẫu của tệp appsettings.json."
        );

    /// <summary>A null where a group is wanted.</summary>
    public static ProblemText NullGroup() =>
        ProblemText.Error("settings.shape.null", "Đang ghi null.", "Ghi một nhóm { … }, hoặc xóa khóa này để dùng mặc định.");

    /// <summary>A null where a value is wanted.</summary>
    public static ProblemText NullValue() => ProblemText.Error("settings.shape.null", "Đang ghi null.", "Ghi một giá trị, hoặc xóa khóa này để dùng mặc định.");

    /// <summary>A group or a list where one value is wanted.</summary>
    public static ProblemText NotOneValue() =>
        ProblemText.Error(
            "settings.shape.not-one-value",
            "Đang là một nhóm hoặc danh sách, nhưng chỗ này cần đúng một giá trị.",
            "Ghi một giá trị, không đặt trong { … } hay [ … ]."
        );

    /// <summary>No list where one is wanted.</summary>
    public static ProblemText NotAList(string? text) =>
        ProblemText.Error(
            "settings.shape.not-a-list",
            text is null ? "Đang ghi null." : $"Đang ghi \"{text}\", nhưng chỗ này là một danh sách.",
            "Ghi một danh sách [ … ], dù chỉ có một phần tử; hoặc xóa khóa này để dùng mặc định."
        );

    /// <summary>A list with gaps.</summary>
    public static ProblemText NotInARow(string keys) =>
        ProblemText.Error(
            "settings.list.gaps",
            $"Danh sách không đánh số liền nhau từ 0 (đang có: {keys}).",
            "Ghi một danh sách [ … ]; trong biến môi trường, đánh số __0, __1, __2 liền nhau."
        );

    /// <summary>No single value in a place of a list.</summary>
    public static ProblemText NotAnItem() =>
        ProblemText.Error(
            "settings.list.not-a-value",
            "Phần tử này phải là một giá trị, không phải null, nhóm hay danh sách.",
            "Ghi một giá trị, hoặc bỏ phần tử này."
        );

    /// <summary>The same twice in a list.</summary>
    public static ProblemText Twice(string text) =>
        ProblemText.Error("settings.list.twice", $"\"{text}\" xuất hiện hai lần trong danh sách.", "Chỉ giữ lại một phần tử.");

    /// <summary>No such setting.</summary>
    public static ProblemText Unknown(string key, string? nearest, string keys) =>
        ProblemText.Error(
            "settings.key.unknown",
            $"Chương trình không có thiết lập \"{key}\" ở chỗ này.",
            (nearest is null ? "" : $"Có phải là \"{nearest}\"? ") + $"Các khóa dùng được: {keys}."
        );

    /// <summary>The same key twice in a file.</summary>
    public static ProblemText KeyTwice() => ProblemText.Error("settings.key.twice", "Khóa này xuất hiện hai lần trong tệp.", "Chỉ giữ lại một khóa.");

    private static string Soundness(string text) =>
        text.Trim() != text ? $"\"{text}\" có khoảng trắng ở đầu hoặc cuối." : "Văn bản có ký tự điều khiển hoặc ký tự hỏng.";

    private static string Kind(bool isWhole) => isWhole ? "số nguyên" : "số (phần lẻ sau dấu chấm)";

    private static string Bounds(bool isWhole, decimal least, decimal most) =>
        string.Create(CultureInfo.InvariantCulture, $"Ghi một {Kind(isWhole)} từ {least} đến {most}.");
}
