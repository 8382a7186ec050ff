using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CchcWardIndex.Mutation;

/// <summary>The domain with every mutant in it, compiled once.</summary>
/// <param name="Mutants">Those that compile.</param>
/// <param name="Rejected">How many do not.</param>
internal sealed record MutatedDomain(IReadOnlyList<Mutant> Mutants, int Rejected)
{
    /// <summary>Makes it.</summary>
    /// <param name="domain">The folder of the domain's project, built.</param>
    /// <param name="isMutated">Whether a file, by its path under that folder, gets mutants.</param>
    /// <param name="references">The folder with the assemblies it needs.</param>
    /// <param name="output">Where the assembly goes.</param>
    public static MutatedDomain Make(string domain, Func<string, bool> isMutated, string references, string output)
    {
        var original = Original(domain, references);
        var rejected = new HashSet<int>();
        for (var attempt = 0; attempt < 30; attempt++)
        {
            var mutants = new List<Mutant>();
            var trees = original
                .SyntaxTrees.Select(tree =>
                {
                    var file = Path.GetRelativePath(domain, tree.FilePath).Replace('\\', '/');
                    var rewriter = new Rewriter(original.GetSemanticModel(tree), file, isMutated(file), mutants, rejected);
                    return tree.WithRootAndOptions(rewriter.Visit(tree.GetRoot())!, tree.Options);
                })
                .ToList();
            var compilation = original
                .RemoveAllSyntaxTrees()
                .AddSyntaxTrees(trees)
                .AddSyntaxTrees(CSharpSyntaxTree.ParseText(Switch.Source(mutants.Count), (CSharpParseOptions)trees[0].Options));
            using var stream = File.Create(output);
            string[] embedded = [Path.Combine(domain, "Uses", "feed.schema.json"), Path.Combine(domain, "Criteria", "Loading", "former-words.json")];
            var emitted = compilation.Emit(
                stream,
                manifestResources: embedded.Select(path => new ResourceDescription(Path.GetFileName(path), () => File.OpenRead(path), isPublic: true))
            );
            if (emitted.Success)
            {
                File.WriteAllLines(output + ".rejected", mutants.Where(mutant => rejected.Contains(mutant.Number)).Select(mutant => mutant.Key));
                return new MutatedDomain([.. mutants.Where(mutant => !rejected.Contains(mutant.Number))], rejected.Count);
            }

            Reject(emitted.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error), rejected);
        }

        throw new InvalidOperationException("The mutants do not compile.");
    }

    private static CSharpCompilation Original(string domain, string references)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        // As this program was built, so was the domain: bin/Release/net10.0 and obj/Release/net10.0.
        var built = new DirectoryInfo(references);
        var generated = Path.Combine(domain, "obj", built.Parent!.Name, built.Name);
        var files = Directory
            .EnumerateFiles(domain, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(domain, file).StartsWith("obj", StringComparison.Ordinal))
            .Where(file => !Path.GetRelativePath(domain, file).StartsWith("bin", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Concat(Directory.EnumerateFiles(generated, "CchcWardIndex.*.cs"));
        var assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) != Path.GetFileName(references.TrimEnd(Path.DirectorySeparatorChar)))
            .Concat(["RulesEngine", "System.Linq.Dynamic.Core", "FastExpressionCompiler"])
            .Select(file => file.EndsWith(".dll", StringComparison.Ordinal) ? file : Path.Combine(references, file + ".dll"));
        var compilation = CSharpCompilation.Create(
            "CchcWardIndex",
            files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file)),
            assemblies.Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                checkOverflow: true,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
        CSharpGeneratorDriver.Create([RegularExpressions()], parseOptions: options).RunGeneratorsAndUpdateCompilation(compilation, out var generatedToo, out _);
        return (CSharpCompilation)generatedToo;
    }

    // The SDK's own generator writes what [GeneratedRegex] promises.
    private static ISourceGenerator RegularExpressions()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var packs = Path.Combine(runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref");
        var file = Directory
            .EnumerateFiles(packs, "System.Text.RegularExpressions.Generator.dll", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Last();
        return new AnalyzerFileReference(Path.GetFullPath(file), new Loader()).GetGenerators(LanguageNames.CSharp).Single();
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath) { }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }

    // The innermost mutant around what is wrong; where none is, all those of the same statement or member.
    private static void Reject(IEnumerable<Diagnostic> errors, HashSet<int> rejected)
    {
        var before = rejected.Count;
        foreach (var error in errors)
        {
            var node = error.Location.SourceTree!.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
            var around = node.AncestorsAndSelf().SelectMany(Marks).Take(1).ToList();
            var place = node.AncestorsAndSelf().FirstOrDefault(outer => outer is StatementSyntax or MemberDeclarationSyntax) ?? node;
            rejected.UnionWith(around.Count > 0 ? around : [.. place.DescendantNodesAndSelf().SelectMany(Marks)]);
            if (around.Count == 0 && !place.DescendantNodesAndSelf().SelectMany(Marks).Any())
            {
                var member = node.AncestorsAndSelf().First(outer => outer is MemberDeclarationSyntax);
                rejected.UnionWith(member.DescendantNodesAndSelf().SelectMany(Marks));
            }
        }

        if (rejected.Count == before)
        {
            throw new InvalidOperationException($"{errors.First()}");
        }
    }

    private static IEnumerable<int> Marks(SyntaxNode node) =>
        node.GetAnnotations(Rewriter.Mark).Select(mark => int.Parse(mark.Data!, CultureInfo.InvariantCulture));
}
