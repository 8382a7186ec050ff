using CchcWardIndex.Office.Reading.Gate;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Office.Incoming;

/// <summary>Says of a file that is not called .xlsx what it is, by its content and by its name, and what helps its sender.</summary>
internal static class ForeignFile
{
    private static readonly KnownKind Unknown = new(
        "tệp của một chương trình khác",
        "Nếu là phiếu, mở bằng chương trình đã tạo ra tệp, lưu hoặc xuất thành dạng Excel Workbook (.xlsx) rồi gửi lại; nếu không phải phiếu thì bỏ "
            + "tệp khỏi thư mục."
    );

    /// <summary>Why it is not read, and what to do.</summary>
    public static ProblemText Of(EvidenceFile file)
    {
        var (promised, content) = (KnownKind.OfName(file.Name), Content(file));
        if (promised == KnownKind.SystemFile)
        {
            return Plain(promised);
        }

        if (content is { Length: 0 })
        {
            return GateProblems.Empty() with { Severity = Severity.Warning };
        }

        return content is null || ContentKind.Of(content) is not { } found || IsAsGood(found, promised) ? Plain(promised ?? Unknown)
            : found == KnownKind.Workbook ? GateProblems.Misnamed(found.What[4..], found.Remedy)
            : promised is null || found == promised ? Plain(found)
            : GateProblems.NeitherKind(Path.GetExtension(file.Name), found.What, found.Remedy);
    }

    /// <summary>The same where only the name is known.</summary>
    public static ProblemText OfName(string name) => Plain(KnownKind.OfName(name) ?? Unknown);

    private static ProblemText Plain(KnownKind kind) => GateProblems.NotWorkbook(kind.What, kind.Remedy);

    // Text and containers say little of what they are for; a name that is true to them says more.
    private static bool IsAsGood(KnownKind found, KnownKind? promised) =>
        promised is not null
        && (
            (found == KnownKind.Text && promised != KnownKind.Workbook && promised != KnownKind.OldWorkbook)
            || (found == KnownKind.WebPage && promised == KnownKind.XmlWorkbook)
            || (found == KnownKind.Workbook && promised == KnownKind.MacroWorkbook)
        );

    // Null where it is too big to look into, or cannot be opened: then its name alone tells.
    private static byte[]? Content(EvidenceFile file)
    {
        try
        {
            using var stream = file.Open();
            using var content = new MemoryStream();
            var buffer = new byte[32 * 1024];
            for (int read; (read = stream.Read(buffer)) > 0 && content.Length <= Limits.Evidence.FileBytes; )
            {
                content.Write(buffer, 0, read);
            }

            return content.Length <= Limits.Evidence.FileBytes ? content.ToArray() : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
