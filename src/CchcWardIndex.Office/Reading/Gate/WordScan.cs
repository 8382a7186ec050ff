using System.IO.Compression;
using System.Text;

namespace CchcWardIndex.Office.Reading.Gate;

/// <summary>Looks for a word in a part's bytes, without XML: quick, in little memory, and good for a guess only.</summary>
internal static class WordScan
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>Whether the head of a sheet, or the table of texts, holds the word.</summary>
    public static bool Finds(ZipArchiveEntry part, string word)
    {
        var depth =
            PartNames.Of(part).StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase) ? Megabyte / 4
            : part.FullName.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase) ? 64 * Megabyte
            : 0;
        if (depth == 0)
        {
            return false;
        }

        using var stream = Unpacking.Open(part);
        var wanted = Encoding.UTF8.GetBytes(word);
        var buffer = new byte[32 * 1024];
        var kept = 0;
        int read;
        while (depth > 0 && (read = stream.Read(buffer, kept, buffer.Length - kept)) > 0)
        {
            if (buffer.AsSpan(0, kept + read).IndexOf(wanted) >= 0)
            {
                return true;
            }

            // The word may lie across two reads.
            var tail = Math.Min(kept + read, wanted.Length - 1);
            buffer.AsSpan(kept + read - tail, tail).CopyTo(buffer);
            (kept, depth) = (tail, depth - read);
        }

        return false;
    }
}
