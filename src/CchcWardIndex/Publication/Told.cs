namespace CchcWardIndex.Publication;

/// <summary>One thing that an explanation says.</summary>
/// <param name="Label">What it is about; empty where the text says so itself.</param>
/// <param name="Text">What is said.</param>
public readonly record struct Told(string Label, string Text)
{
    /// <summary>Where it tells of a rule: how that rule came out, which the label says too.</summary>
    public RuleTold? Rule { get; init; }

    /// <summary>The label as it stands before the text: with a colon, unless it asks; empty where there is none.</summary>
    public string Head => Label.Length == 0 || Label.EndsWith('?') ? Label : Label + ":";

    /// <summary>As a line of text.</summary>
    public override string ToString() => Label.Length > 0 ? $"{Head} {Text}" : Text;
}

/// <summary>How a rule that was asked came out.</summary>
public enum RuleTold
{
    /// <summary>What it asks for is so.</summary>
    Held,

    /// <summary>What it asks for is not so.</summary>
    Failed,

    /// <summary>It is for what no other rule takes up, and another did: nothing is said of the unit by it.</summary>
    SetAside,
}
