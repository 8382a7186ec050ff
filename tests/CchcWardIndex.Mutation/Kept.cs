using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CchcWardIndex.Mutation;

/// <summary>What an earlier run found out and still holds, so that a new test is tried within a minute or two.</summary>
/// <param name="folder">Where it is kept; deleted, all is found out anew.</param>
internal sealed class Kept(string folder)
{
    private static readonly string[] Makers = ["Mutations.cs", "Rewriter.cs", "Switch.cs", "MutatedDomain.cs", "Score.cs"];

    private string _domain = "";

    /// <summary>The mutated domain, made anew where a file of the domain or of this program changed.</summary>
    /// <param name="source">The domain's folder.</param>
    /// <param name="program">This program's folder.</param>
    /// <param name="output">Where the assembly is to lie.</param>
    /// <param name="make">Makes it.</param>
    public MutatedDomain Domain(string source, string program, string output, Func<string, MutatedDomain> make)
    {
        var files = Directory
            .EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Concat(Makers.Select(file => Path.Combine(program, file)));
        _domain = Name(string.Join('\n', files.Select(file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))))));
        var (assembly, mutants) = (Path.Combine(folder, $"domain-{_domain}.dll"), Path.Combine(folder, $"domain-{_domain}.json"));
        if (!File.Exists(mutants))
        {
            foreach (var former in Directory.EnumerateFiles(folder, "domain-*").Concat(Directory.EnumerateFiles(folder, "coverage-*")))
            {
                File.Delete(former);
            }

            File.WriteAllText(mutants, JsonSerializer.Serialize(make(assembly)));
        }

        File.Copy(assembly, output, overwrite: true);
        return JsonSerializer.Deserialize<MutatedDomain>(File.ReadAllText(mutants))!;
    }

    /// <summary>What classes of tests pass, found out anew for those that changed, or all where the domain did.</summary>
    /// <param name="classes">The classes and their sources.</param>
    /// <param name="find">Finds it out for some of them.</param>
    public IReadOnlyList<Coverage> Coverage(IReadOnlyList<(Type Class, string Source)> classes, Func<IReadOnlyList<Type>, IReadOnlyList<Coverage>> find)
    {
        string File(string source) => Path.Combine(folder, $"coverage-{Name(_domain + source)}.json");
        var changed = classes.Where(each => !System.IO.File.Exists(File(each.Source))).ToList();
        var found = changed.Count > 0 ? find([.. changed.Select(each => each.Class)]).ToLookup(each => each.Class) : null;
        foreach (var (type, source) in changed)
        {
            System.IO.File.WriteAllText(File(source), JsonSerializer.Serialize(found![type.FullName!]));
        }

        return [.. classes.SelectMany(each => JsonSerializer.Deserialize<List<Coverage>>(System.IO.File.ReadAllText(File(each.Source)))!)];
    }

    private static string Name(string of) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(of)))[..16];
}
