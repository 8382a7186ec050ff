using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;

namespace CchcWardIndex.App.Rounds;

/// <summary>A round that the settings name a criteria set for.</summary>
/// <param name="SetFolder">The folder of the set as the settings name it.</param>
/// <param name="Folder">The same, found.</param>
/// <param name="Current">The set; null where it has faults.</param>
/// <param name="Fault">Its faults, or that there is no such folder; null where it can be used.</param>
public sealed record RoundHere(string SetFolder, string Folder, CurrentSet? Current, BadInputException? Fault)
{
    /// <summary>Which round; null where its set has faults.</summary>
    public SetIdentity? Identity => Current?.Set.Identity;

    /// <summary>How it stands; null where it was not begun.</summary>
    public RoundState? State { get; init; }
}

/// <summary>Says which of the rounds of a data folder is meant.</summary>
/// <param name="rounds">All of them, in the order of the settings; at least one.</param>
/// <exception cref="BadInputException">It cannot be known.</exception>
public delegate RoundHere ChooseRound(ImmutableArray<RoundHere> rounds);
