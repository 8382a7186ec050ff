namespace CchcWardIndex.Publication;

/// <summary>One thing that an explanation says.</summary>
/// <param name="Label">What it is about; empty where the text says so itself.</param>
/// <param name="Text">What is said.</param>
public readonly record struct Told(string Label, string Text)
{
    /// <summary>Where it tells of a rule tried: the label is the rule's name, the text what it gives; no text where only a formula says that.</summary>
    public RuleTold? Rule { get; init; }

    /// <summary>Where it tells of a value: the name by which expressions call it.</summary>
    public string? Fact { get; init; }

    /// <summary>As a line of text.</summary>
    public override string ToString() =>
        Rule is { } rule ? $"{(rule.Held ? "[đúng]" : "[sai] ")} {Label}: {rule.Expression} → {(rule.Formula.Length > 0 ? $"{rule.Formula} điểm" : Text)}"
        : Fact is { } fact ? $"{Label} ({fact}): {Text}"
        : Label.Length > 0 ? $"{Label}: {Text}" : Text;
}

/// <summary>A rule that was tried.</summary>
/// <param name="Expression">Its condition.</param>
/// <param name="Formula">The formula of its points, as the set writes it; empty where it gives a fixed number or vetoes.</param>
/// <param name="Held">Whether it held.</param>
public sealed record RuleTold(string Expression, string Formula, bool Held);
