using System.CommandLine;

namespace CchcWardIndex.Worker.Cli;

/// <summary>The options that several commands share, each with one name and one meaning.</summary>
internal static class Options
{
    public static Option<string> Criteria(string defaultFolder) => new("--criteria")
    {
        HelpName = "DIR",
        Description = $"Thư mục của bộ tiêu chí; mặc định {defaultFolder}.",
        DefaultValueFactory = _ => defaultFolder,
    };

    public static Option<string> Required(string name, string helpName, string description) => new(name) { HelpName = helpName, Description = description, Required = true };

    public static Option<string?> Optional(string name, string helpName, string description) => new(name) { HelpName = helpName, Description = description };

    public static Option<bool> Json() => new("--json") { Description = "In kết quả dạng JSON thay cho bảng." };

    public static Option<bool> Verbose() => new("--verbose") { Description = "In thêm chi tiết kỹ thuật khi có lỗi.", Recursive = true };
}
