using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace CchcWardIndex.Endurance.Faults;

/// <summary><c>cchc run</c> as a process of its own, and what it says on its console.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = [];

    private WorkerProcess(Process process)
    {
        _process = process;
        _process.ErrorDataReceived += (_, line) => _said.Enqueue(line.Data ?? "");
        _process.BeginErrorReadLine();
    }

    /// <summary>What it has said so far.</summary>
    public string Said => string.Join('\n', _said);

    public int Status => _process.ExitCode;

    /// <summary>Starts it on a town's data folder.</summary>
    /// <param name="town">The town.</param>
    /// <param name="obeysPermissions">Whether it must respect permission bits, which otherwise mean nothing to root.</param>
    public static WorkerProcess Start(Town town, bool obeysPermissions = false)
    {
        string[] bounds =
            obeysPermissions && Environment.UserName == "root" ? ["setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override", "--"] : [];
        string[] all = [.. bounds, .. Cchc.Program, "run", "--data", town.Data];
        return new WorkerProcess(
            Process.Start(
                new ProcessStartInfo(all[0], all[1..])
                {
                    RedirectStandardError = true,
                    StandardErrorEncoding = Encoding.UTF8,
                    WorkingDirectory = town.Root,
                    Environment = { ["Cchc__Criteria"] = town.Criteria, ["Cchc__Inbox__PollSeconds"] = "0.2" },
                }
            )!
        );
    }

    /// <summary>Waits until it says something.</summary>
    public Task SaysAsync(string words) => Soon.BeAsync(() => Said.Contains(words, StringComparison.Ordinal), $"the console says: {words}");

    /// <summary>Waits until it ends by itself.</summary>
    public async Task EndsAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(3), TestContext.Current.CancellationToken);
        // Only this waits for the rest of what it said.
        _process.WaitForExit();
    }

    /// <summary>Ends it as a power cut would.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }
}
