using System.ComponentModel;
using System.Diagnostics;

namespace CchcWardIndex.Endurance.Faults;

/// <summary>A disk of a few megabytes that can really be filled up and really be made read-only: a tmpfs mounted for the test.</summary>
internal sealed class SmallDisk : IDisposable
{
    // Below this a tmpfs is one to fill in a moment: what a container gets for shared memory.
    private const long Small = 128L * 1024 * 1024;
    private const string SharedMemory = "/dev/shm";

    private readonly bool _mounted;

    private SmallDisk(string root, bool mounted) => (Root, _mounted) = (root, mounted);

    public string Root { get; }

    private string Filler => Path.Combine(Root, "filler");

    /// <summary>Mounts one of four megabytes at a folder.</summary>
    /// <param name="at">The folder.</param>
    /// <param name="mustTurnReadOnly">Whether the test makes it read-only: a container's shared memory cannot be.</param>
    public static SmallDisk At(string at, bool mustTurnReadOnly = false)
    {
        Directory.CreateDirectory(at);
        if (Ran("mount", "-t", "tmpfs", "-o", "size=4m,mode=0777", "cchc-test", at))
        {
            return new SmallDisk(at, mounted: true);
        }

        Assert.SkipWhen(mustTurnReadOnly, "No tmpfs may be mounted here, and nothing else can be made read-only for root.");
        Assert.SkipUnless(
            Directory.Exists(SharedMemory) && new DriveInfo(SharedMemory).TotalSize <= Small,
            "No tmpfs may be mounted here, and there is no other small disk to fill up."
        );
        Directory.Delete(at);
        var root = Directory
            .CreateDirectory(Path.Combine(SharedMemory, Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(at)!)!) + Path.GetFileName(at)))
            .FullName;
        Directory.CreateSymbolicLink(at, root);
        return new SmallDisk(root, mounted: false);
    }

    /// <summary>Fills it to the last byte.</summary>
    public void Fill()
    {
        using var filler = new FileStream(Filler, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        foreach (var size in (int[])[65536, 4096, 512, 1])
        {
            try
            {
                while (true)
                {
                    filler.Write(new byte[size]);
                }
            }
            catch (IOException)
            {
                // Full, for pieces of this size.
            }
        }
    }

    /// <summary>Makes room again.</summary>
    public void Free() => File.Delete(Filler);

    /// <summary>Makes it read-only; needs that no file on it is open for writing.</summary>
    public void TurnReadOnly() => Assert.True(Ran("mount", "-o", "remount,ro", Root), "The disk could not be made read-only.");

    /// <summary>Makes it writable again.</summary>
    public void TurnWritable() => Assert.True(Ran("mount", "-o", "remount,rw", Root), "The disk could not be made writable again.");

    public void Dispose()
    {
        if (_mounted)
        {
            // Lazily: whatever still holds a file on it must not keep the disk.
            Ran("umount", "-l", Root);
        }
        else
        {
            Directory.Delete(Root, recursive: true);
        }
    }

    private static bool Ran(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
