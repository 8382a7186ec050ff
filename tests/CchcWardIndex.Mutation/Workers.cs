using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace CchcWardIndex.Mutation;

/// <summary>Starts processes that run tests against the mutated domain, and ends those that hang.</summary>
/// <param name="folder">Where this program lies with the mutated domain in it.</param>
internal sealed class Workers(string folder)
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(90);

    /// <summary>What the tests of some classes pass.</summary>
    public IReadOnlyList<Coverage> Cover(IReadOnlyList<Type> classes)
    {
        var covered = new List<Coverage>();
        var end = Run(["cover", .. classes.Select(type => type.FullName!)], Take, "cover ", "fails ");
        return end == 0 ? covered : throw new InvalidOperationException("The tests do not run to their end without any mutant.");

        void Take(string line)
        {
            if (line.StartsWith("cover ", StringComparison.Ordinal))
            {
                covered.Add(Covered(line));
            }
            else
            {
                Console.WriteLine($"Without any mutant it {line}; it is left out.");
            }
        }
    }

    /// <summary>What kills each mutant, empty where nothing does; and what tests pass once all they share is made.</summary>
    public (Dictionary<int, string> Verdicts, List<Coverage> Covered) Warm(IReadOnlyList<string> classes, IReadOnlyList<Trial> trials)
    {
        var (verdicts, covered) = (new Dictionary<int, string>(), new List<Coverage>());
        var left = trials.ToList();
        while (left.Count > 0)
        {
            var plan = Path.Combine(folder, "plan.json");
            File.WriteAllText(plan, JsonSerializer.Serialize(left));
            var tried = -1;
            var end = Run(["warm", plan, .. classes], line => Take(line, ref tried), "try ", "done ", "cover ");
            if (end == 0)
            {
                break;
            }

            if (tried < 0 || verdicts.ContainsKey(tried))
            {
                throw new InvalidOperationException("A test fails without any mutant.");
            }

            verdicts[tried] = "the end of the process";
            covered.Clear();
            left.RemoveAll(trial => verdicts.ContainsKey(trial.Mutant));
        }

        return (verdicts, covered);

        void Take(string line, ref int tried)
        {
            if (line.StartsWith("cover ", StringComparison.Ordinal))
            {
                covered.Add(Covered(line));
            }
            else
            {
                Note(line, verdicts, ref tried);
            }
        }
    }

    /// <summary>What kills one mutant that is there from the first line on; empty where nothing does.</summary>
    public string Cold(int mutant, IReadOnlyList<string> classes)
    {
        var verdicts = new Dictionary<int, string>();
        var tried = -1;
        return Run(["cold", mutant.ToString(CultureInfo.InvariantCulture), .. classes], line => Note(line, verdicts, ref tried), "try ", "done ") == 0
            ? verdicts[mutant]
            : "the end of the process";
    }

    private static Coverage Covered(string line) => JsonSerializer.Deserialize<Coverage>(line["cover ".Length..])!;

    private static void Note(string line, Dictionary<int, string> verdicts, ref int tried)
    {
        tried = Worker.Number(line);
        if (line.StartsWith("done ", StringComparison.Ordinal))
        {
            verdicts[tried] = string.Join(' ', line.Split(' ').Skip(2));
        }
    }

    private int Run(IEnumerable<string> arguments, Action<string> take, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "CchcWardIndex.Mutation.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            // Tests find the repository upwards of where they run.
            WorkingDirectory = folder,
        };
        using var process = Process.Start(start)!;
        using var silence = new Timer(_ => process.Kill(entireProcessTree: true), null, Silence, Timeout.InfiniteTimeSpan);
        while (process.StandardOutput.ReadLine() is { } line)
        {
            silence.Change(Silence, Timeout.InfiniteTimeSpan);
            if (words.Any(word => line.StartsWith(word, StringComparison.Ordinal)))
            {
                take(line);
            }
        }

        process.WaitForExit();
        return process.ExitCode;
    }
}
