using System.Security.Cryptography;
using CchcWardIndex.Worker.Files;

namespace CchcWardIndex.Worker.Inbox;

/// <summary>Takes a file that is safely kept out of the inbox, and only that file: one that took its name meanwhile is put back.</summary>
internal sealed class Clearing(DataFolder folder)
{
    /// <summary>Takes the file away.</summary>
    public void Remove(Content content)
    {
        // Moved first and looked at then: whatever stood at that name is in hand, and nothing can slip in between.
        var aside = Path.Combine(folder.Clearing, content.Sight.Name);
        if (File.Exists(content.Sight.Path) && !File.Exists(aside))
        {
            File.Move(content.Sight.Path, aside);
            Settle(aside, content.Sha256);
        }
    }

    /// <summary>Settles what a killed process left: what is kept goes, what is not goes back to the inbox.</summary>
    /// <param name="isKept">Whether a content is in the ledger.</param>
    public void Finish(Func<string, bool> isKept)
    {
        foreach (var aside in Directory.EnumerateFiles(folder.Clearing))
        {
            var sha256 = DigestOf(aside);
            Settle(aside, isKept(sha256) ? sha256 : "");
        }
    }

    private void Settle(string aside, string kept)
    {
        if (DigestOf(aside) == kept)
        {
            File.SetAttributes(aside, FileAttributes.Normal);
            File.Delete(aside);
            return;
        }

        var back = Path.Combine(folder.Folders.Inbox, Path.GetFileName(aside));
        for (var copy = 2; File.Exists(back); copy++)
        {
            back = Path.Combine(folder.Folders.Inbox, $"{copy}-{Path.GetFileName(aside)}");
        }

        File.Move(aside, back);
    }

    private static string DigestOf(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
