using System.Diagnostics;
using System.Globalization;
using CchcWardIndex.Benchmarks.Seasons;

namespace CchcWardIndex.Benchmarks.Worker;

/// <summary>A real <c>cchc run</c> with the default settings on a fresh data folder, its round open.</summary>
internal sealed class RunningWorker : IDisposable
{
    private readonly Process _process;

    public RunningWorker(SeasonFolder season, string name)
    {
        Folder = Path.Combine(Path.GetTempPath(), "cchc-benchmarks", name);
        if (Directory.Exists(Folder))
        {
            foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
            {
                File.SetAttributes(file, FileAttributes.Normal);
            }

            Directory.Delete(Folder, recursive: true);
        }

        Directory.CreateDirectory(Folder);
        Criteria = season.Criteria;
        // The made-up seasons are of 2022: their deadline is long past.
        Must("round", "reopen", "--until", "31/12/2099 17:00", "--by", "benchmark", "--reason", "benchmark");
        _process = Start("run");
        Wait(() => Directory.EnumerateFiles(Path.Combine(Folder, "logs")).Any(), TimeSpan.FromMinutes(1));
        Thread.Sleep(TimeSpan.FromSeconds(5));
    }

    public string Folder { get; }

    private string Criteria { get; }

    public string Inbox => Path.Combine(Folder, "inbox");

    public string Outbox => Path.Combine(Folder, "outbox");

    /// <summary>User and system time so far.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Resident memory now, and its peak, in bytes.</summary>
    public (long Now, long Peak) Memory => (Status("VmRSS:"), Status("VmHWM:"));

    public IEnumerable<FileInfo> Receipts => new DirectoryInfo(Outbox).EnumerateFiles("Phieu-tiep-nhan_*.xlsx");

    public static void Wait(Func<bool> done, TimeSpan atMost)
    {
        var waited = Stopwatch.StartNew();
        while (!done())
        {
            if (waited.Elapsed > atMost)
            {
                throw new TimeoutException("The worker did not get there.");
            }

            Thread.Sleep(5);
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    /// <summary>Runs a command on the same data folder to its end.</summary>
    public void Must(params string[] arguments)
    {
        using var process = Start(arguments);
        process.WaitForExit();
        if (process.ExitCode is not (0 or 2))
        {
            throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }

    private Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Repository.Program, .. arguments, "--data", Folder])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["Cchc__Criteria"] = Criteria;
        var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        return process;
    }

    private long Status(string key) =>
        1024
        * long.Parse(
            File.ReadLines($"/proc/{_process.Id}/status")
                .First(line => line.StartsWith(key, StringComparison.Ordinal))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2]
                .Trim(),
            CultureInfo.InvariantCulture
        );
}
