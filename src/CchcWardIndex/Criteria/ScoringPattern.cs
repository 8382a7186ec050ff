namespace CchcWardIndex.Criteria;

/// <summary>
/// Cách chấm khai theo mẫu: how points come, said in the words of decisions (bands, checks, so much each). The workflow of its criterion is
/// made of it, names and expressions, so that what a rule is called and what it gives cannot differ.
/// </summary>
/// <remarks>
/// What is made of the same words stays the same for ever: digests of sets, forms that are with units and publications rest on it. A better
/// wording is another key, never another outcome of the same one.
/// </remarks>
/// <param name="Way">The way itself.</param>
/// <param name="Special">Cases that decide before it, the first that holds; empty where there are none.</param>
/// <param name="Vetoes">What takes all points of the criterion (pattern P18); empty where nothing does.</param>
public sealed record ScoringPattern(IScoringWay Way, ImmutableArray<ScoredCase> Special, ImmutableArray<PatternVeto> Vetoes)
{
    /// <summary>The keys of a criterion's file that the words stand under.</summary>
    internal const string Key = "scoring",
        SpecialKey = "special",
        VetoKey = "veto";

    /// <summary>How the rules that hold make the points.</summary>
    public Combine Combine => Way.Combine;

    /// <summary>The rules made of it, in the order they are tried.</summary>
    public ImmutableArray<MadeRule> Rules =>
        [
            .. Vetoes.Select((veto, i) => new MadeRule(new Rule($"{veto.Name}: 0 điểm cả tiêu chí", veto.When) { Vetoes = true }, $"{VetoKey}[{i}]")),
            .. Special.Select((special, i) => new MadeRule(special.Rule, $"{SpecialKey}[{i}]")),
            .. Way.Rules.Select(made => made with { Place = $"{Way.Key}{(made.Place.Length == 0 ? "" : ".")}{made.Place}" }),
        ];

    /// <summary>The expressions that its author wrote.</summary>
    internal ImmutableArray<PatternPart> Parts =>
        [
            .. Vetoes.Select((veto, i) => PatternPart.Condition(veto.When, $"{VetoKey}[{i}].when")),
            .. Special.Select((special, i) => PatternPart.Condition(special.When, $"{SpecialKey}[{i}].when")),
            .. Way.Parts.Select(part => part with { Place = $"{Way.Key}.{part.Place}" }),
        ];
}

/// <summary>One way in which points come; its cases lie in <c>Criteria/Patterns</c>.</summary>
public interface IScoringWay
{
    /// <summary>The key it is declared under: <c>bands</c>.</summary>
    string Key { get; }

    /// <summary>How the rules that hold make the points.</summary>
    Combine Combine { get; }

    /// <summary>The rules made of it, their places as seen from its key.</summary>
    ImmutableArray<MadeRule> Rules { get; }

    /// <summary>The expressions that its author wrote, their places as seen from its key.</summary>
    ImmutableArray<PatternPart> Parts { get; }

    /// <summary>What is measured, in the words of the criterion's facts: <c>Số đã xong ÷ Tổng số</c>; empty where a fact alone is, or nothing.</summary>
    string Measured { get; }
}

/// <summary>A rule made of a pattern.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Place">The JSON path of what it was made of, without the pattern's own: <c>bands.rows[1]</c>.</param>
public sealed record MadeRule(Rule Rule, string Place);

/// <summary>An expression within a pattern.</summary>
/// <param name="Expression">As its author wrote it.</param>
/// <param name="Place">Its JSON path, without the pattern's own: <c>bands.of</c>.</param>
/// <param name="IsCondition">Whether it is true or false; otherwise it is a number.</param>
public sealed record PatternPart(string Expression, string Place, bool IsCondition)
{
    /// <summary>Something that holds or does not.</summary>
    internal static PatternPart Condition(string expression, string place) => new(expression, place, true);

    /// <summary>A calculation.</summary>
    internal static PatternPart Number(string expression, string place) => new(expression, place, false);
}

/// <summary>A case with its points.</summary>
/// <param name="When">When it holds, an expression.</param>
/// <param name="Points">What it gives.</param>
/// <param name="Name">What it is called.</param>
public sealed record ScoredCase(string When, decimal Points, string Name)
{
    /// <summary>The rule that says the same.</summary>
    internal Rule Rule => new(Name, When) { Points = Points };
}

/// <summary>What takes all points of a criterion.</summary>
/// <param name="When">When it holds, an expression.</param>
/// <param name="Name">What it is called, without what it takes.</param>
public sealed record PatternVeto(string When, string Name);
