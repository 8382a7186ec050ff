using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace CchcWardIndex.Worker.Files;

/// <summary>Tells files from what only stands among them: pipes, sockets and devices, which keep whoever opens them waiting for ever.</summary>
internal static class PlainFile
{
    // The kernel's own numbers, the same on every processor.
    private const int Here = -100;
    private const int NotFollowed = 0x100;
    private const uint Type = 0x1;
    private const int ModeAt = 28;
    private const int TypeBits = 0xF000;
    private const int Plain = 0x8000;

    /// <summary>What stands at a path, without opening it and without following a link.</summary>
    public static Nature Of(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return Nature.Plain;
        }

        var status = new byte[256];
        try
        {
            return statx(Here, Encoding.UTF8.GetBytes(path + '\0'), NotFollowed, Type, status) != 0 ? Nature.Gone
                : (BinaryPrimitives.ReadUInt16LittleEndian(status.AsSpan(ModeAt)) & TypeBits) == Plain ? Nature.Plain : Nature.Special;
        }
        catch (EntryPointNotFoundException)
        {
            // A system library older than the call; what cannot be told apart is read, as it always was.
            return Nature.Plain;
        }
    }

#pragma warning disable IDE1006 // The system's own name.
    [DllImport("libc", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int statx(int folder, byte[] path, int flags, uint wanted, byte[] status);
#pragma warning restore IDE1006
}

/// <summary>What stands at a path.</summary>
internal enum Nature
{
    /// <summary>A file.</summary>
    Plain,

    /// <summary>A pipe, a socket, a device.</summary>
    Special,

    /// <summary>Nothing that could be reached by this name.</summary>
    Gone,
}
