using System.Text;
using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.App.Inbox;

/// <summary>Where refused files go: each in a folder named by its digest, unchanged and under its own name, with the reason beside it.</summary>
internal sealed class Quarantine(string folder)
{
    /// <summary>The file with the reason.</summary>
    internal const string ReasonName = "ly-do.txt";

    /// <summary>Keeps a refused file.</summary>
    public void Put(Content content, IEnumerable<Problem> reasons)
    {
        var (place, temporary) = (Path.Combine(folder, content.Sha256), Path.Combine(folder, $".{content.Sha256}.tmp"));
        if (Directory.Exists(place))
        {
            // Looked at again, it may be refused for another reason.
            Tell(place, content, reasons);
            return;
        }

        if (Directory.Exists(temporary))
        {
            Directory.Delete(temporary, recursive: true);
        }

        Directory.CreateDirectory(temporary);
        using (var copy = new FileStream(Path.Combine(temporary, NameOf(content.Sight.Name)), FileMode.CreateNew, FileAccess.Write, FileShare.None))
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

        Tell(temporary, content, reasons);
        Directory.Move(temporary, place);
    }

    /// <summary>The bytes of a file that is kept here; null where it is none by its name that may be read, or not here any more as it was.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public byte[]? Get(SubmissionRow row)
    {
        var file = Path.Combine(folder, row.Sha256, NameOf(row.FileName));
        if (!FormEndings.Includes(file, readsText: true) || !File.Exists(file))
        {
            return null;
        }

        var bytes = File.ReadAllBytes(file);
        return Digest.HexOf(bytes) == row.Sha256 ? bytes : null;
    }

    // The mark at the beginning tells Notepad that this is UTF-8.
    private static void Tell(string place, Content content, IEnumerable<Problem> reasons)
    {
        byte[] text = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text(content, reasons))];
        var path = Path.Combine(place, ReasonName);
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(text))
        {
            AtomicFiles.Write(place, (ReasonName, stream => stream.Write(text)));
        }
    }

    // Without its folders; the reason must not be written over the file.
    private static string NameOf(string whole) =>
        Path.GetFileName(whole) is var name && name.Equals(ReasonName, StringComparison.OrdinalIgnoreCase) ? $"tep-{name}" : name;

    private static string Text(Content content, IEnumerable<Problem> reasons) =>
        string.Join(
            "\r\n",
            [
                $"Tệp: {content.Sight.Name}",
                $"SHA-256: {content.Sha256}",
                .. reasons
                    .Where(problem => problem.Severity == Severity.Error || problem.Criterion is null)
                    .SelectMany(problem => (string[])["", $"Lý do: {problem.Message}", $"Cách xử lý: {problem.Remedy}"]),
                "",
            ]
        );
}
