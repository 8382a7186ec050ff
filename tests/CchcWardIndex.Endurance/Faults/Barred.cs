namespace CchcWardIndex.Endurance.Faults;

/// <summary>A file, or a folder with its files, whose permission bits let nobody write; root is stopped only where it obeys them.</summary>
internal sealed class Barred : IDisposable
{
    private const UnixFileMode Write = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    private readonly string _folder;

    private Barred(string folder) => _folder = folder;

    public static Barred At(string folder)
    {
        Change(folder, mode => mode & ~Write);
        return new Barred(folder);
    }

    /// <summary>Lets its owner write again.</summary>
    public void Dispose() => Change(_folder, mode => mode | UnixFileMode.UserWrite);

    private static void Change(string folder, Func<UnixFileMode, UnixFileMode> change)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no permission bits.");
        foreach (var path in Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder), folder] : (string[])[folder])
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, change(File.GetUnixFileMode(path)));
            }
        }
    }
}
