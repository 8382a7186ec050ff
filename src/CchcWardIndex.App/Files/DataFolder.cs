using System.Security.Cryptography;
using CchcWardIndex.App.Configuration;
using CchcWardIndex.Storage;

namespace CchcWardIndex.App.Files;

/// <summary>Thư mục dữ liệu: everything a city keeps of its rounds lies below it, unless the settings say otherwise.</summary>
/// <param name="Root">The folder of <c>--data</c>, as a full path.</param>
/// <param name="Folders">Its folders, as full paths.</param>
public sealed record DataFolder(string Root, FolderSettings Folders)
{
    private const string Unfinished = " new";

    // How long a command waits for another one that is preparing the same folder.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The data folder that the settings describe.</summary>
    public static DataFolder Of(string root, Settings settings) => new(Path.GetFullPath(root), settings.Folders.Under(Path.GetFullPath(root)));

    /// <summary>The SQLite file, where the settings name no other database.</summary>
    public string StateFile => Path.Combine(Root, "state.db");

    /// <summary>Where a file waits while its place in the inbox is cleared; it bears the file's own name.</summary>
    public string Clearing => Path.Combine(Folders.Inbox, ".dang-xu-ly");

    /// <summary>Whether a round was begun in it.</summary>
    public bool IsBegun => File.Exists(InstanceFile) && !ReadInstance().IsNew;

    private string InstanceFile => Path.Combine(Root, "instance.id");

    /// <summary>Makes the folders.</summary>
    public void Create()
    {
        foreach (
            var folder in (string[])
                [Folders.Inbox, Clearing, Folders.Archive, Folders.Quarantine, Folders.Outbox, Folders.Published, Folders.Backups, Folders.Logs]
        )
        {
            Directory.CreateDirectory(folder);
        }

        if (OperatingSystem.IsWindows())
        {
            File.SetAttributes(Clearing, File.GetAttributes(Clearing) | FileAttributes.Hidden);
        }
    }

    /// <summary>Prepares the folder's state while nobody else does: runs with the folder's id and whether it is new.</summary>
    /// <remarks>The id stands as "new" until the state has taken it over: killed in between, the next start goes on.</remarks>
    public void Prepare(Action<string, bool> prepare)
    {
        using var held = Hold();
        if (!File.Exists(InstanceFile))
        {
            WriteInstance(RandomNumberGenerator.GetHexString(32, lowercase: true) + Unfinished);
        }

        var (id, isNew) = ReadInstance();
        prepare(id, isNew);
        if (isNew)
        {
            WriteInstance(id);
        }
    }

    /// <summary>Does something to the state while nobody else opens it.</summary>
    public void Alone(Action work)
    {
        using var held = Hold();
        work();
    }

    /// <summary>Takes the folder for the one worker that may run on it; null where another one has it.</summary>
    /// <exception cref="BadInputException">The folder may not be written to.</exception>
    /// <exception cref="StateException">The folder cannot be written to.</exception>
    public FileStream? TakeForWorker() => Take(".worker.lock");

    private (string Id, bool IsNew) ReadInstance()
    {
        var text = File.ReadAllText(InstanceFile).TrimEnd('\n');
        return text.EndsWith(Unfinished, StringComparison.Ordinal) ? (text[..^Unfinished.Length], true) : (text, false);
    }

    private void WriteInstance(string text) =>
        AtomicFiles.Write(Root, (Path.GetFileName(InstanceFile), stream => stream.Write(System.Text.Encoding.ASCII.GetBytes(text + "\n"))));

    private FileStream Hold()
    {
        var waited = System.Diagnostics.Stopwatch.StartNew();
        while (true)
        {
            if (Take(".prepare.lock") is { } held)
            {
                return held;
            }

            if (waited.Elapsed > Patience)
            {
                throw new StateException(DataProblems.Busy(Root));
            }

            Thread.Sleep(50);
        }
    }

    private FileStream? Take(string name)
    {
        try
        {
            return HeldFile.Take(Path.Combine(Root, name));
        }
        catch (UnauthorizedAccessException error)
        {
            throw new BadInputException(DataProblems.NoRight(Root), error);
        }
        catch (IOException error)
        {
            throw new StateException(DataProblems.Unwritable(Root), error);
        }
    }
}
