using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace CchcWardIndex.App.Files;

/// <summary>Asks Linux whether somebody has a file open for writing. Windows says so by itself when a file is opened for reading alone.</summary>
internal static class Writers
{
    // The kernel's own numbers, the same on every processor.
    private const int SetLease = 1024;
    private const int SetSignal = 10;
    private const int ForReading = 0;
    private const int IsWrittenTo = 11;

    // Sent to whoever holds a lease that another process wants to break: this one is passed over, the usual one would end the program.
    private const int Ignored = 23;

    // Their servers, not this machine, know who writes: the same answer there means no more than that nobody can tell.
    private static readonly string[] Elsewhere = ["nfs", "cifs", "smb", "fuse", "9p", "ceph", "gfs", "afs", "lustre", "vboxsf", "vmhgfs", "ncp"];

    /// <summary>Whether another process writes to a file that is open here for reading alone; false where that cannot be told.</summary>
    /// <remarks>Where it is false and can be told, whoever wants to write must wait until the handle is closed: what is read meanwhile is whole.</remarks>
    public static bool Has(SafeFileHandle file, string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        var handle = (int)file.DangerousGetHandle();
        _ = fcntl(handle, SetSignal, Ignored);
        return fcntl(handle, SetLease, ForReading) != 0 && Marshal.GetLastPInvokeError() == IsWrittenTo && !LiesElsewhere(path);
    }

    private static bool LiesElsewhere(string path)
    {
        try
        {
            var format = new DriveInfo(path).DriveFormat;
            return Elsewhere.Any(known => format.StartsWith(known, StringComparison.OrdinalIgnoreCase));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return true;
        }
    }

#pragma warning disable IDE1006 // The system's own name.
    [DllImport("libc", ExactSpelling = true, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int fcntl(int file, int command, nint argument);
#pragma warning restore IDE1006
}
