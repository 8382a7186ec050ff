using System.Text;
using CchcWardIndex.Submissions;
using CchcWardIndex.Worker.Files;

namespace CchcWardIndex.Worker.Inbox;

/// <summary>Where refused files go: each in a folder named by its digest, unchanged and under its own name, with the reason beside it.</summary>
internal sealed class Quarantine(string folder)
{
    private const string ReasonName = "ly-do.txt";

    /// <summary>Keeps a refused file.</summary>
    public void Put(Content content, IEnumerable<Problem> reasons)
    {
        var (place, temporary) = (Path.Combine(folder, content.Sha256), Path.Combine(folder, $".{content.Sha256}.tmp"));
        if (Directory.Exists(place))
        {
            return;
        }

        if (Directory.Exists(temporary))
        {
            Directory.Delete(temporary, recursive: true);
        }

        Directory.CreateDirectory(temporary);
        using (var copy = new FileStream(Path.Combine(temporary, NameOf(content)), FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            if (content.Bytes is { } bytes)
            {
                copy.Write(bytes);
            }
            else
            {
                using var original = File.OpenRead(content.Sight.Path);
                original.CopyTo(copy);
            }

            copy.Flush(flushToDisk: true);
        }

        // The mark at the beginning tells Notepad that this is UTF-8.
        AtomicFiles.Write(temporary, (ReasonName, stream => stream.Write(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Text(content, reasons))).ToArray())));
        Directory.Move(temporary, place);
    }

    // Without its folders; the reason must not be written over the file.
    private static string NameOf(Content content) =>
        Path.GetFileName(content.Sight.Name) is var name && name.Equals(ReasonName, StringComparison.OrdinalIgnoreCase) ? $"tep-{name}" : name;

    private static string Text(Content content, IEnumerable<Problem> reasons) => string.Join("\r\n", [
        $"Tệp: {content.Sight.Name}",
        $"SHA-256: {content.Sha256}",
        .. reasons.Where(problem => problem.Severity == Severity.Error || problem.Criterion is null).SelectMany(problem => (string[])["", $"Lý do từ chối: {problem.Message}", $"Cách xử lý: {problem.Remedy}"]),
        "",
    ]);
}
