using System.Collections.Frozen;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Worker.Cli.Sentences;

/// <summary>What the use cases cannot know: with which command or option something is mended. Everything else stands as they told it.</summary>
internal static class CommandRemedies
{
    private const string Restore = "Dừng chương trình và khôi phục từ bản sao lưu gần nhất: cchc backup restore --from TỆP.";
    private const string Database = "Kiểm tra lại cài đặt Cchc:Database, hoặc thư mục dữ liệu sau --data.";

    /// <summary>By the id of what is wrong.</summary>
    public static FrozenDictionary<string, string> All { get; } =
        new Dictionary<string, string>
        {
            ["data.folder.not-begun"] = "Nêu thư mục dữ liệu của đợt chấm sau --data; muốn bắt đầu đợt chấm ở thư mục này: cchc run.",
            ["data.round.not-begun"] = "Kiểm tra thư mục sau --data và cài đặt Cchc:Criteria; muốn bắt đầu đợt chấm này: cchc run.",
            ["data.round.set-not-taken"] = "Sửa các lỗi ấy; xem đủ bằng: cchc criteria check.",
            ["output.file.taken"] = "Chọn chỗ khác sau --out, hoặc chuyển tệp cũ đi rồi chạy lại.",
            ["round.actor.no-name"] = "Ghi họ tên sau --by.",
            ["round.refused-file.none"] = "Xem danh sách bằng: cchc status.",
            ["round.run.other-engine"] = "Mở lại đợt chấm (cchc round reopen) rồi chấm lại.",
            ["state.database.damaged"] = Restore,
            ["state.database.foreign"] = Database,
            ["state.database.lost"] = Restore,
            ["state.database.other-folder"] = Database,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The same text, with the command in its remedy where there is one.</summary>
    public static ProblemText In(ProblemText text) => All.TryGetValue($"{text.Id}", out var remedy) ? text with { Remedy = remedy } : text;
}
