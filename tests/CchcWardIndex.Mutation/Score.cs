using System.Diagnostics;

namespace CchcWardIndex.Mutation;

/// <summary>Draws mutants, lets the quick tests that name a fault look for them, and counts.</summary>
/// <param name="repository">The repository's folder.</param>
internal sealed class Score(string repository)
{
    // The prover and the checks of the rule language are guarded by tests against every value; what uses read, by the tests of uses.
    private static readonly string[] Mutated =
    [
        "Rules/",
        "Scoring/",
        "Ranking/",
        "Appraising/",
        "Rounds/",
        "Submissions/FactGathering.cs",
        "Submissions/Flaw.cs",
    ];
    private static readonly string[] Spared =
    [
        "Rules/Proof/",
        "Rules/Language/UseFacts.cs",
        "Rules/Language/ExpressionCheck.cs",
        "Rules/Language/TreeCheck.cs",
        "Rules/Language/Tokens.cs",
        "Rules/Language/RuleLanguage.cs",
        "Rules/Language/Workflows.cs",
        "Rules/Language/KnownTypes.cs",
    ];

    private static readonly string[] Namespaces = ["Submissions", "Rules", "Scoring", "Ranking", "Appraising", "Publication", "Rounds", "Patterns"];

    private const int Longest = 400;

    private readonly string _domain = Path.Combine(repository, "src", "CchcWardIndex");
    private readonly string _project = Path.Combine(repository, "tests", "CchcWardIndex.Mutation");

    /// <summary>Does it all; 0 where nine of ten mutants are killed.</summary>
    public int Run(Options options)
    {
        var clock = Stopwatch.StartNew();
        var folder = Copy();
        var kept = new Kept(Path.Combine(_project, "obj"));
        var domain = kept.Domain(
            _domain,
            _project,
            Path.Combine(folder, "CchcWardIndex.dll"),
            output => MutatedDomain.Make(_domain, IsMutated, AppContext.BaseDirectory, output)
        );
        Console.WriteLine($"{domain.Mutants.Count} mutants compile, {domain.Rejected} do not ({clock.Elapsed.TotalSeconds:F0} s).");

        var workers = new Workers(folder);
        var classes = TestCase.Classes(type => IsWanted(type)).ToList();
        var covered = kept.Coverage([.. classes.Select(type => (type, File.ReadAllText(Source(type))))], workers.Cover);
        Console.WriteLine($"{covered.Count(each => each.Test.Length > 0)} tests in {classes.Count} classes ({clock.Elapsed.TotalSeconds:F0} s).");

        var equivalent = Equivalents.Read(Path.Combine(_project, "equivalent.txt"));
        var drawn = Drawn(domain.Mutants, options);
        var tried = drawn.Where(mutant => !equivalent.Contains(mutant.Key)).ToList();
        var verdicts = Tried(workers, tried, covered, clock);
        Report.Write(Path.Combine(_project, "obj", "mutants.txt"), domain.Mutants, drawn, equivalent, verdicts);
        var killed = tried.Count(mutant => verdicts.ContainsKey(mutant.Number));
        Console.WriteLine($"Seed {options.Seed}; {clock.Elapsed.TotalMinutes:F1} minutes; what lives on stands in obj/mutants.txt.");
        return killed * 10 >= tried.Count * 9 ? 0 : 1;
    }

    // Words stand in catalogues, which approved texts guard.
    private static bool IsMutated(string file) =>
        Mutated.Any(file.StartsWith) && !Spared.Any(file.StartsWith) && !file.EndsWith("Problems.cs", StringComparison.Ordinal);

    private static List<Mutant> Drawn(IReadOnlyList<Mutant> all, Options options)
    {
        var pool = all.Where(mutant => mutant.File.Contains(options.Within, StringComparison.Ordinal)).ToArray();
        new Random(options.Seed).Shuffle(pool);
        return [.. pool.Take(options.Draw > 0 ? options.Draw : pool.Length).OrderBy(mutant => mutant.Number)];
    }

    private static Dictionary<int, string> Tried(Workers workers, List<Mutant> tried, IReadOnlyList<Coverage> covered, Stopwatch clock)
    {
        // What takes longer tries many things, and names none of them.
        var tests = covered.Where(each => each is { Test.Length: > 0, Milliseconds: < Longest }).OrderBy(each => each.Milliseconds).ToList();
        var reached = tests.SelectMany(each => each.Reached.Select(number => (number, each.Test))).ToLookup(pair => pair.number, pair => pair.Test);
        var trials = tried.Where(mutant => reached.Contains(mutant.Number)).Select(mutant => new Trial(mutant.Number, [.. reached[mutant.Number]])).ToList();
        var (warm, again) = workers.Warm([.. tests.Select(each => each.Class).Distinct()], trials);
        var verdicts = warm.Where(verdict => verdict.Value.Length > 0).ToDictionary();
        Console.WriteLine($"{verdicts.Count} of {tried.Count} killed in one process ({clock.Elapsed.TotalSeconds:F0} s).");

        // What tests share was made without the mutant: where it was passed on that way alone, it is tried once more, there from the start.
        var passed = again.SelectMany(each => each.Reached.Select(number => (each.Test, number))).ToHashSet();
        var shared = covered
            .SelectMany(each => each.Reached.Where(number => !passed.Contains((each.Test, number))).Select(number => (number, each.Class)))
            .Distinct()
            .ToLookup(pair => pair.number, pair => pair.Class);
        var alive = tried.Where(mutant => !verdicts.ContainsKey(mutant.Number) && shared.Contains(mutant.Number)).ToList();
        foreach (var mutant in alive)
        {
            if (workers.Cold(mutant.Number, [.. shared[mutant.Number]]) is { Length: > 0 } killer)
            {
                verdicts[mutant.Number] = killer;
            }
        }

        Console.WriteLine($"{alive.Count} tried by themselves ({clock.Elapsed.TotalSeconds:F0} s).");
        return verdicts;
    }

    // Tests of chance are no tests that name a fault.
    private bool IsWanted(Type type) =>
        Namespaces.Any(room => type.FullName!.StartsWith($"CchcWardIndex.Tests.{room}.", StringComparison.Ordinal))
        && type.Namespace != "CchcWardIndex.Tests.Rules.Proof"
        && File.Exists(Source(type))
        && !IsOfChance(File.ReadAllText(Source(type)));

    private string Source(Type type) =>
        Path.Combine(
            repository,
            "tests",
            "CchcWardIndex.Tests",
            type.FullName!["CchcWardIndex.Tests.".Length..].Replace('.', Path.DirectorySeparatorChar) + ".cs"
        );

    private static bool IsOfChance(string source) =>
        source.Contains("CsCheck", StringComparison.Ordinal) || source.Contains("new Random(", StringComparison.Ordinal);

    private string Copy()
    {
        var folder = Path.Combine(_project, "obj", "mutants");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(AppContext.BaseDirectory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return folder;
    }
}
