using CchcWardIndex.Problems;

namespace CchcWardIndex.Criteria;

/// <summary>One mistake in a criteria set: what, where, and how to mend it. Vietnamese, because a set's author reads it.</summary>
/// <param name="Id">What it is, for programs.</param>
/// <param name="File">The file inside the set's folder, with forward slashes: <c>1-chi-dao/1.1.1.json</c>.</param>
/// <param name="Place">The JSON path of the mistake: <c>$.workflow.Rules[2].Expression</c>.</param>
/// <param name="Message">What is wrong, a full sentence.</param>
/// <param name="Remedy">What to do about it, a full sentence.</param>
public sealed record Fault(ProblemId Id, string File, string Place, string Message, string Remedy)
{
    /// <summary>The key it is about; empty where it is about none.</summary>
    internal string Key { get; init; } = "";

    /// <summary>The one-line form that <c>criteria check</c> prints.</summary>
    public override string ToString() => $"{File} {Place}: {Message} → {Remedy}";
}

/// <summary>Collects every fault, so that an author mends a set in one round and not in thirty.</summary>
public sealed class Faults
{
    private readonly List<Fault> _found = [];

    /// <summary>Begins with what was found before.</summary>
    /// <param name="before">None where nothing was.</param>
    public Faults(params IEnumerable<Fault> before) => _found.AddRange(before);

    /// <summary>What was found so far, ordered by file and then as found.</summary>
    public ImmutableArray<Fault> Found => [.. _found.OrderBy(fault => fault.File, StringComparer.Ordinal)];

    /// <summary>Whether anything was found.</summary>
    public bool Any => _found.Count > 0;

    /// <summary>Whether anything was found in that file.</summary>
    public bool HasIn(string file) => _found.Exists(fault => fault.File == file);

    /// <summary>Whether something was found at that very place.</summary>
    public bool HasAt(string file, string place) => _found.Exists(fault => fault.File == file && fault.Place == place);

    /// <summary>Whether something was found at that place or below it.</summary>
    internal bool HasWithin(string file, string place) =>
        _found.Exists(fault =>
            fault.File == file
            && fault.Place.StartsWith(place, StringComparison.Ordinal)
            && (fault.Place.Length == place.Length || fault.Place[place.Length] is '.' or '[')
        );

    /// <summary>Whether a key of that name could not be read somewhere: it was missing, doubled, strange or of another type.</summary>
    internal bool HasUnread(string key) => _found.Exists(fault => fault.Key == key && fault.Id.IsOf("set.json"));

    /// <summary>Adds one fault.</summary>
    /// <param name="file">The file inside the set's folder.</param>
    /// <param name="place">The JSON path in it.</param>
    /// <param name="text">What is wrong, in the words of a catalogue.</param>
    /// <param name="key">The key it is about; empty where it is about none.</param>
    public void Add(string file, string place, ProblemText text, string key = "") =>
        _found.Add(new Fault(text.Id, file, place, text.Message, text.Remedy) { Key = key });
}
