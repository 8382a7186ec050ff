using System.Diagnostics;

namespace CchcWardIndex.Endurance.Kills;

/// <summary>A process of the program that is about to be killed, or may end.</summary>
internal sealed class Victim : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    public Victim(params string[] arguments)
    {
        _process = Cchc.Start(arguments);
        _output = _process.StandardOutput.ReadToEndAsync();
        _error = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Waits for something it does; false where it ended before.</summary>
    /// <param name="sign">Whether it has done it.</param>
    /// <param name="rest">Tells what is still wanting, should it never come.</param>
    public bool Until(Func<bool> sign, Func<string>? rest = null)
    {
        var watch = Stopwatch.StartNew();
        while (!sign())
        {
            if (_process.HasExited)
            {
                return sign();
            }

            if (watch.Elapsed > Patience)
            {
                _process.Kill();
                Assert.Fail($"cchc did nothing for three minutes: {rest?.Invoke()} {_output.Result} {_error.Result}");
            }

            Thread.Sleep(1);
        }

        return true;
    }

    /// <summary>Kills it after a while, or as soon as its work is done, in a way no process can see coming; false where it ended before.</summary>
    public bool Kill(TimeSpan after, Func<bool>? done = null)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < after && done?.Invoke() != true)
        {
            if (_process.WaitForExit(1))
            {
                return false;
            }
        }

        if (_process.HasExited)
        {
            return false;
        }

        _process.Kill();
        _process.WaitForExit();
        return true;
    }

    /// <summary>Waits for its end.</summary>
    public Ran End()
    {
        Assert.True(_process.WaitForExit(Patience), "cchc did not end within three minutes");
        return new Ran(_process.ExitCode, _output.Result, _error.Result);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
