using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.App.Inbox;

/// <summary>
/// Takes a file that is safely kept out of the inbox, and only that file: one that took its name meanwhile is put back. Folders stay:
/// somebody may still be filling them.
/// </summary>
internal sealed class Clearing(DataFolder folder)
{
    /// <summary>Takes the file away.</summary>
    public void Remove(Content content)
    {
        // Moved first and looked at then: whatever stood at that name is in hand, and nothing can slip in between.
        var aside = Path.Combine(folder.Clearing, content.Sight.Name);
        if (File.Exists(content.Sight.Path) && !File.Exists(aside))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(aside)!);
            File.Move(content.Sight.Path, aside);
            Settle(aside, content.Sha256);
            Tidy();
        }
    }

    /// <summary>Settles what a killed process left: what is kept goes, what is not goes back to the inbox.</summary>
    /// <param name="isKept">Whether a content is in the ledger.</param>
    public void Finish(Func<string, bool> isKept)
    {
        foreach (var aside in Directory.EnumerateFiles(folder.Clearing, "*", SearchOption.AllDirectories).ToList())
        {
            var sha256 = DigestOf(aside);
            Settle(aside, isKept(sha256) ? sha256 : "");
        }

        Tidy();
    }

    private void Settle(string aside, string kept)
    {
        if (DigestOf(aside) == kept)
        {
            File.SetAttributes(aside, FileAttributes.Normal);
            File.Delete(aside);
            return;
        }

        var back = Path.Combine(folder.Folders.Inbox, Path.GetRelativePath(folder.Clearing, aside));
        Directory.CreateDirectory(Path.GetDirectoryName(back)!);
        for (var copy = 2; File.Exists(back); copy++)
        {
            back = Path.Combine(Path.GetDirectoryName(back)!, $"{copy}-{Path.GetFileName(aside)}");
        }

        File.Move(aside, back);
    }

    // The folders here are the program's own, and empty ones are of no use.
    private void Tidy()
    {
        foreach (
            var empty in Directory
                .EnumerateDirectories(folder.Clearing)
                .Where(below => !Directory.EnumerateFiles(below, "*", SearchOption.AllDirectories).Any())
                .ToList()
        )
        {
            Directory.Delete(empty, recursive: true);
        }
    }

    private static string DigestOf(string path)
    {
        using var stream = File.OpenRead(path);
        return Digest.HexOf(stream);
    }
}
