using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace CchcWardIndex.Mutation;

/// <summary>What a test passes: the mutants on its way.</summary>
/// <param name="Class">Its class, in full.</param>
/// <param name="Test">Its name; empty for what the class makes once for all its tests.</param>
/// <param name="Milliseconds">How long it takes.</param>
/// <param name="Reached">The mutants.</param>
internal sealed record Coverage(string Class, string Test, int Milliseconds, IReadOnlyList<int> Reached);

/// <summary>A mutant and the tests that may find it.</summary>
/// <param name="Mutant">Its number.</param>
/// <param name="Tests">The names of the tests, the quickest first.</param>
internal sealed record Trial(int Mutant, IReadOnlyList<string> Tests);

/// <summary>The side that has the mutated domain loaded and runs tests against it. It speaks in lines: a mutant's number, and what killed it.</summary>
internal static class Worker
{
    /// <summary>Notes what the tests of some classes pass.</summary>
    public static void Cover(IEnumerable<Type> classes)
    {
        Switch.Recording = true;
        foreach (var type in classes)
        {
            var tests = TestCase.Of(type).ToList();
            Say(new Coverage(type.FullName!, "", 0, Switch.Taken()));
            foreach (var test in tests)
            {
                var (passes, took) = Timed(test);
                if (!passes)
                {
                    // It proves nothing, and hides nothing either: what it alone would find lives on.
                    Console.WriteLine($"fails {test.Name}");
                    Switch.Taken();
                    continue;
                }

                // The first of its kind waits for code to be compiled, which is no slowness of its own.
                var warm = took > Slow ? Timed(test).Milliseconds : took;
                Say(new Coverage(type.FullName!, test.Name, warm, Switch.Taken()));
            }
        }
    }

    private const int Slow = 100;

    private static (bool Passes, int Milliseconds) Timed(TestCase test)
    {
        var clock = Stopwatch.StartNew();
        var passes = test.Passes();
        return (passes, (int)clock.ElapsedMilliseconds);
    }

    /// <summary>Tries many mutants one after the other, with all that tests share made before.</summary>
    public static void Warm(IEnumerable<Type> classes, IReadOnlyList<Trial> trials)
    {
        var tests = classes.SelectMany(TestCase.Of).ToDictionary(test => test.Name);
        var wanted = trials.SelectMany(trial => trial.Tests).Distinct().Select(name => tests[name]).ToList();
        Check(wanted);
        Switch.Recording = true;
        foreach (var test in wanted)
        {
            test.Passes();
            Say(new Coverage(test.Class.FullName!, test.Name, 0, Switch.Taken()));
        }

        Switch.Recording = false;
        foreach (var trial in trials)
        {
            Console.WriteLine($"try {trial.Mutant}");
            Switch.Active = trial.Mutant;
            Console.WriteLine($"done {trial.Mutant} {Killer(trial.Tests.Select(name => tests[name]))}");
            Switch.Active = -1;
        }

        // A mutant that spoilt what tests share would have killed all that came after it.
        Check(wanted);
    }

    /// <summary>Tries one mutant from the first line of code on.</summary>
    public static void Cold(IEnumerable<Type> classes, int mutant)
    {
        Switch.Active = mutant;
        Console.WriteLine($"try {mutant}");
        string killer;
        try
        {
            killer = Killer(classes.SelectMany(TestCase.Of));
        }
        catch (Exception)
        {
            killer = "what a class makes for its tests";
        }

        Console.WriteLine($"done {mutant} {killer}");
    }

    private static void Check(List<TestCase> tests)
    {
        if (tests.Find(test => !test.Passes()) is { } failing)
        {
            throw new InvalidOperationException($"Without any mutant this test fails: {failing.Name}");
        }
    }

    private static string Killer(IEnumerable<TestCase> tests)
    {
        foreach (var test in tests)
        {
            using var limit = new Timer(_ => Switch.Expired = true, null, Limit, Timeout.InfiniteTimeSpan);
            var passes = test.Passes();
            limit.Dispose();
            Switch.Expired = false;
            if (!passes)
            {
                return test.Name;
            }
        }

        return "";
    }

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    private static void Say(Coverage coverage) => Console.WriteLine("cover " + JsonSerializer.Serialize(coverage));

    /// <summary>The number in a line that begins with a word.</summary>
    public static int Number(string line) => int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);
}
