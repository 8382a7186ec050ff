using System.Reflection;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Storage;

namespace CchcWardIndex.Tests.Problems;

/// <summary>One thing that a catalogue can say, about sample facts.</summary>
/// <param name="Id">What it is.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Message">The sentence; of a cell its end, which begins with an ellipsis here.</param>
/// <param name="Remedy">What to do.</param>
internal sealed record Said(string Id, Severity Severity, string Message, string Remedy);

/// <summary>The classes that hold words, <c>…Problems</c>, and all they say.</summary>
internal static class Catalogue
{
    /// <summary>Where problems are told.</summary>
    public static ImmutableArray<Assembly> Assemblies { get; } =
    [typeof(CriteriaSet).Assembly, typeof(EvidenceReader).Assembly, typeof(StateStore).Assembly, typeof(CriteriaFolder).Assembly, Assembly.Load("cchc")];

    /// <summary>The catalogues, by name.</summary>
    public static ImmutableArray<Type> All { get; } =
    [
        .. Assemblies
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Problems", StringComparison.Ordinal) && Texts(type).Any())
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>Everything a catalogue says about the sample facts, by id, each text once.</summary>
    public static IEnumerable<Said> Of(Type catalogue) => Texts(catalogue).SelectMany(Of).Distinct().OrderBy(said => said.Id, StringComparer.Ordinal);

    private static IEnumerable<MethodInfo> Texts(Type type) =>
        type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsPrivate && (method.ReturnType == typeof(ProblemText) || method.ReturnType == typeof(Complaint)))
            // What passes on the words of another catalogue has none of its own to approve.
            .Where(method => method.GetParameters().All(given => given.ParameterType != typeof(ProblemText) && given.ParameterType != typeof(Complaint)));

    private static IEnumerable<Said> Of(MethodInfo method) =>
        SampleFacts
            .For(method)
            .Select(facts =>
                method.Invoke(null, facts) switch
                {
                    ProblemText text => new Said(text.Id.ToString(), text.Severity, text.Message, text.Remedy),
                    Complaint end => new Said(end.Id.ToString(), Severity.Error, "… " + end.Found, end.Remedy),
                    var other => throw new InvalidOperationException($"{method.Name} says {other}."),
                }
            );
}
