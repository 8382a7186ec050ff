using System.Reflection;
using Xunit;

namespace CchcWardIndex.Tests.Architecture;

/// <summary>No namespace of the house reaches itself again over others, read from the compiled code, method bodies included.</summary>
public class CyclesTests
{
    public static TheoryData<string> Libraries => [.. House.All.Select(assembly => assembly.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void No_namespace_reaches_itself_over_others(string library) => None(Arrows(library, Namespace));

    // Two rooms may be held together by halves of them that do not see each other: still nobody could live in one without the other.
    [Theory]
    [MemberData(nameof(Libraries))]
    public void No_room_reaches_itself_over_others(string library) => None(Arrows(library, type => Room(type, library)));

    [Fact]
    public void The_search_sees_a_cycle_and_names_it()
    {
        var arrows = new (string From, string To, Reference By)[] { ("A", "B", By("a")), ("B", "C", By("b")), ("C", "A", By("c")), ("D", "A", By("d")) };

        Assert.Equal(["A → B (a → x)", "B → C (b → x)", "C → A (c → x)"], Cycles(arrows));
        Assert.Empty(Cycles([.. arrows.Where(arrow => arrow.From != "C")]));
    }

    private static Reference By(string name) => new(name, "x", "");

    private static void None(IReadOnlyList<(string From, string To, Reference By)> arrows)
    {
        var found = string.Join('\n', Cycles(arrows));
        Assert.True(found.Length == 0, found);
    }

    private static List<(string From, string To, Reference By)> Arrows(string library, Func<string, string> place) =>
        [
            .. References
                .Of(Assembly.Load(library))
                .Select(reference => (From: place(reference.From), To: place(reference.To), By: reference))
                .Where(arrow => arrow.From != arrow.To && arrow.From.Length > 0 && arrow.To.Length > 0)
                .DistinctBy(arrow => (arrow.From, arrow.To)),
        ];

    // Of an arrow on a cycle the end leads back to its beginning.
    private static IEnumerable<string> Cycles(IReadOnlyList<(string From, string To, Reference By)> arrows)
    {
        var next = arrows.ToLookup(arrow => arrow.From, arrow => arrow.To);
        return arrows.Where(arrow => Reached(next, arrow.To).Contains(arrow.From)).Select(arrow => $"{arrow.From} → {arrow.To} ({arrow.By})");
    }

    private static HashSet<string> Reached(ILookup<string, string> next, string from)
    {
        var reached = new HashSet<string>();
        var open = new Queue<string>([from]);
        while (open.TryDequeue(out var place))
        {
            foreach (var one in next[place].Where(reached.Add))
            {
                open.Enqueue(one);
            }
        }

        return reached;
    }

    private static string Namespace(string type) => type.StartsWith("CchcWardIndex.", StringComparison.Ordinal) ? type[..type.LastIndexOf('.')] : "";

    private static string Room(string type, string library)
    {
        var root = (library == "cchc" ? "CchcWardIndex.Worker" : library) + ".";
        return type.StartsWith(root, StringComparison.Ordinal) && type[root.Length..].Split('.') is [var room, _, ..] ? room : "";
    }
}
