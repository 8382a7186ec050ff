using System.CommandLine;

namespace CchcWardIndex.Worker.Cli;

/// <summary>The options that several commands share, each with one name and one meaning.</summary>
internal static class Options
{
    public static Option<string> Criteria(string defaultFolder) =>
        new("--criteria")
        {
            HelpName = "DIR",
            Description = $"Thư mục của bộ tiêu chí; mặc định {defaultFolder}.",
            DefaultValueFactory = _ => defaultFolder,
        };

    public static Option<string> Required(string name, string helpName, string description) =>
        new(name)
        {
            HelpName = helpName,
            Description = description,
            Required = true,
        };

    public static Option<string?> Optional(string name, string helpName, string description) => new(name) { HelpName = helpName, Description = description };

    public static Option<bool> Json() => new("--json") { Description = "In kết quả dạng JSON thay cho bảng." };

    public static Option<string> Data() =>
        new("--data")
        {
            HelpName = "DIR",
            Description = "Thư mục dữ liệu của chương trình; mặc định thư mục hiện hành.",
            DefaultValueFactory = _ => ".",
            Recursive = true,
        };

    /// <summary>The data folder a command line names; the settings in it must be known before the commands can be.</summary>
    public static string DataFolder(string[] args)
    {
        var data = Data();
        var parsed = new RootCommand { TreatUnmatchedTokensAsErrors = false, Options = { data } }.Parse(args);
        // A mistake in it is told with all others, later.
        return parsed.GetResult(data) is { } result && !result.Errors.Any() ? parsed.GetValue(data)! : ".";
    }

    public static Option<string?> Round() =>
        new("--round")
        {
            HelpName = "ROUND",
            Description = "Đợt chấm: mã chỉ số và năm, nối bằng gạch nối; chỉ cần nêu khi thư mục dữ liệu có nhiều đợt đang làm.",
            Recursive = true,
        };

    /// <summary>The round a command line names; null where it names none. The folder cannot be opened before it is known.</summary>
    public static string? RoundIn(string[] args)
    {
        var round = Round();
        var parsed = new RootCommand { TreatUnmatchedTokensAsErrors = false, Options = { round } }.Parse(args);
        return parsed.GetResult(round) is { } result && !result.Errors.Any() ? parsed.GetValue(round) : null;
    }

    public static Option<bool> Verbose() => new("--verbose") { Description = "In thêm chi tiết kỹ thuật khi có lỗi.", Recursive = true };
}
