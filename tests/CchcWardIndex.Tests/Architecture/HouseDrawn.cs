using System.Reflection;
using System.Text;

namespace CchcWardIndex.Tests.Architecture;

/// <summary>
/// The house as its compiled code has it, as mermaid draws it: an arrow goes from a room to every room it refers to that no other arrow
/// reaches already.
/// </summary>
internal static class HouseDrawn
{
    /// <summary>The libraries and the program, each an arrow to what it refers to.</summary>
    public static string Projects(IEnumerable<Assembly> assemblies)
    {
        var all = assemblies.ToDictionary(assembly => assembly.GetName().Name!);
        var arrows = all.Values.SelectMany(assembly =>
            assembly
                .GetReferencedAssemblies()
                .Where(other => all.ContainsKey(other.Name!))
                .Select(other => (From: Node(assembly.GetName().Name!), To: Node(other.Name!)))
        );
        return Flowchart(arrows);
    }

    /// <summary>The rooms of one library: the first level of its namespaces.</summary>
    /// <param name="assembly">The library.</param>
    /// <param name="root">Its namespace.</param>
    public static string Rooms(Assembly assembly, string root)
    {
        var arrows = References
            .Of(assembly)
            .Select(reference => (From: Room(reference.From, root), To: Room(reference.To, root)))
            .Where(arrow => arrow.From.Length > 0 && arrow.To.Length > 0 && arrow.From != arrow.To)
            .Distinct();
        return Flowchart(arrows);
    }

    private static string Room(string type, string root)
    {
        if (!type.StartsWith(root + ".", StringComparison.Ordinal))
        {
            return "";
        }

        var parts = type[(root.Length + 1)..].Split('.');
        return parts.Length > 1 ? parts[0] : "";
    }

    private static string Node(string name) =>
        name.Replace("CchcWardIndex.", "", StringComparison.Ordinal)
            .Replace("CchcWardIndex", "Domain", StringComparison.Ordinal)
            .Replace("cchc", "Worker", StringComparison.Ordinal);

    private static string Flowchart(IEnumerable<(string From, string To)> arrows)
    {
        var to = arrows.GroupBy(arrow => arrow.From).ToDictionary(from => from.Key, from => from.Select(arrow => arrow.To).ToHashSet());
        var text = new StringBuilder("flowchart LR\n");
        foreach (var (from, direct) in to.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            // What is reached over another room need not be drawn: the picture stays one that can be read.
            foreach (
                var target in direct.Where(target => !direct.Any(other => other != target && Reaches(to, other, target, [from]))).Order(StringComparer.Ordinal)
            )
            {
                text.Append("    ").Append(from).Append(" --> ").Append(target).Append('\n');
            }
        }

        return text.ToString();
    }

    private static bool Reaches(Dictionary<string, HashSet<string>> to, string from, string target, HashSet<string> seen) =>
        seen.Add(from) && to.TryGetValue(from, out var next) && (next.Contains(target) || next.Any(room => Reaches(to, room, target, seen)));
}
