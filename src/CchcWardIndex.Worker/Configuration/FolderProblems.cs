using CchcWardIndex.Problems;

namespace CchcWardIndex.Worker.Configuration;

/// <summary>Words on settings of folders.</summary>
internal static class FolderProblems
{
    /// <summary>No name.</summary>
    public static ProblemText Blank() => ProblemText.Error("settings.folder.blank", "Đang để trống.", "Ghi tên thư mục, hoặc xóa khóa này để dùng mặc định.");

    /// <summary>An empty list.</summary>
    public static ProblemText None() =>
        ProblemText.Error("settings.folder.none", "Danh sách rỗng.", "Ghi ít nhất một thư mục, hoặc xóa khóa này để dùng mặc định.");

    /// <summary>A path of another system.</summary>
    public static ProblemText Foreign(string path) =>
        ProblemText.Error(
            "settings.folder.foreign",
            $"Đang ghi \"{path}\"; đường dẫn có dấu \\ chỉ dùng được trên Windows.",
            "Trên máy này viết đường dẫn bằng dấu /; thư mục mạng phải được gắn (mount) trước."
        );

    /// <summary>It is or holds the data folder.</summary>
    public static ProblemText DataFolder(string folder) =>
        ProblemText.Error(
            "settings.folder.data",
            $"Thư mục \"{folder}\" là thư mục dữ liệu hoặc chứa thư mục dữ liệu.",
            "Ghi một thư mục riêng, ví dụ một thư mục con của thư mục dữ liệu."
        );

    /// <summary>Two folders get in each other's way.</summary>
    public static ProblemText NotApart(string folder, string key, string other) =>
        ProblemText.Error(
            "settings.folder.not-apart",
            $"Thư mục \"{folder}\" trùng, chứa hoặc nằm trong thư mục của {key} (\"{other}\").",
            "Mỗi việc dùng một thư mục riêng, không lồng nhau."
        );
}
