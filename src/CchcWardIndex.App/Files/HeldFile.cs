namespace CchcWardIndex.App.Files;

/// <summary>
/// A file that one process at a time holds, as a sign to the others. The operating system lets go of it when the process ends, however it
/// ends.
/// </summary>
internal static class HeldFile
{
    // EWOULDBLOCK on Linux and on macOS; ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION on Windows.
    private static readonly int[] Taken = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];

    /// <summary>Takes it; null where another process has it.</summary>
    /// <exception cref="IOException">It cannot be opened at all: the disk is full or read-only, say.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public static FileStream? Take(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error) when (Taken.Contains(error.HResult))
        {
            return null;
        }
    }
}
