using System.Runtime.InteropServices;

namespace CchcWardIndex.App.Files;

/// <summary>What lies at a path.</summary>
internal enum PlaceKind
{
    /// <summary>A file with content of its own: the only thing that may be opened.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A link, which may lead anywhere.</summary>
    Link,

    /// <summary>A pipe, a socket, a device: opening it may wait for ever, reading it may never end.</summary>
    Special,

    /// <summary>Nothing that can be found by this name: gone, or the name is not written in UTF-8, so that the system knows no such name.</summary>
    Unknown,
}

/// <summary>Tells what lies at a path without opening it: a named pipe is told from a file before anybody waits for its other end.</summary>
internal static class PlaceKinds
{
    private const int FromHere = -100;
    private const int LinksThemselves = 0x100;
    private const uint TypeAlone = 1;
    private const int Answer = 256;
    private const int ModeAt = 28;
    private const int TypeBits = 0xF000;

    /// <summary>What lies there; links are told as links.</summary>
    public static PlaceKind Of(string path)
    {
        var info = new FileInfo(path);
        if (info.LinkTarget is not null)
        {
            return PlaceKind.Link;
        }

        if (Directory.Exists(path))
        {
            return PlaceKind.Folder;
        }

        return !info.Exists ? PlaceKind.Unknown
            : IsFile(path, info) ? PlaceKind.File
            : PlaceKind.Special;
    }

    // .NET tells files from folders and links, and nothing else. Windows keeps pipes and devices out of folders; elsewhere what has bytes on a disk is a file.
    private static bool IsFile(string path, FileInfo info) =>
        !OperatingSystem.IsLinux()
            ? OperatingSystem.IsWindows() || info.Length > 0
            : TypeOf(path) switch
            {
                0x8000 => true,
                null => info.Length > 0,
                _ => false,
            };

    // The layout of statx is the same on every Linux; that of stat is not.
    private static int? TypeOf(string path)
    {
        var answer = new byte[Answer];
        try
        {
            return Statx(FromHere, path, LinksThemselves, TypeAlone, answer) == 0 ? BitConverter.ToUInt16(answer, ModeAt) & TypeBits : null;
        }
        catch (Exception error) when (error is EntryPointNotFoundException or DllNotFoundException)
        {
            return null;
        }
    }

    [DllImport("libc", EntryPoint = "statx", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, [Out] byte[] answer);
}
