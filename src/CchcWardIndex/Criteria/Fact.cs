namespace CchcWardIndex.Criteria;

/// <summary>Số liệu thực hiện: one measured value that the rules of a criterion read.</summary>
/// <param name="Name">The name in expressions: camelCase ASCII.</param>
/// <param name="Label">What the ward reads beside the cell.</param>
/// <param name="Type">What kind of value it holds.</param>
public sealed record Fact(string Name, string Label, FactType Type)
{
    /// <summary>Shown after a number: <c>nhiệm vụ</c>. Empty where there is none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Who gives the value.</summary>
    public FactSource Source { get; init; } = FactSource.Ward;

    /// <summary>The smallest value allowed; null where there is none.</summary>
    public Limit? Min { get; init; }

    /// <summary>The greatest value allowed; null where there is none.</summary>
    public Limit? Max { get; init; }

    /// <summary>Whether <see cref="Max"/> is the deadline, because the set names none: where the deadline is moved, it moves too.</summary>
    public bool IsUntilDeadline { get; init; }

    /// <summary>Decimal places of a number or percentage, 0–10; a count has none.</summary>
    public int Decimals { get; init; }

    /// <summary>The options of a choice, in the order the ward sees them.</summary>
    public ImmutableArray<Option> Options { get; init; } = [];

    /// <summary>The name of the yes/no fact under which alone this one is asked; null where it always is.</summary>
    public string? OnlyWhen { get; init; }

    /// <summary>Whether the appraiser may take tasks out of this count that were left undone for objective reasons (pattern P20).</summary>
    public bool Excusable { get; init; }

    /// <summary>For what is worked out over units, from <see cref="FactSource.BestOfUnits"/> on: the expression that is compared; otherwise null.</summary>
    public string? Of { get; init; }

    /// <summary>Whether only units of the same ranking group are looked at.</summary>
    public bool IsWithinGroup { get; init; }

    /// <summary>For <see cref="FactSource.Table"/>: the code of the table it is read from; null otherwise.</summary>
    public string? Table { get; init; }

    /// <summary>The name of the table's column; null where <see cref="Table"/> is.</summary>
    public string? Column { get; init; }

    /// <summary>Whether the value is a decimal number.</summary>
    public bool IsNumeric => Type is FactType.Count or FactType.Number or FactType.Percent;

    /// <summary>Whether the value is a day or a day and time.</summary>
    public bool IsTime => Type is FactType.Date or FactType.DateTime;

    /// <summary>The distance between two neighbouring values of a number: 1 for a count, 0,01 for two decimals.</summary>
    public decimal Grid => Type == FactType.Count ? 1m : new decimal(1, 0, 0, false, (byte)Decimals);

    /// <summary>The day or time that may lie up to the deadline and no later.</summary>
    internal Fact Until(DateTimeOffset deadline) =>
        this with
        {
            Max = Limit.At(FactValue.Of(Type == FactType.Date ? deadline.Date : deadline.DateTime)),
            IsUntilDeadline = true,
        };
}

/// <summary>One option of a choice.</summary>
/// <param name="Value">What expressions compare with: ASCII.</param>
/// <param name="Label">What the ward sees in the list.</param>
public sealed record Option(string Value, string Label);

/// <summary>A bound of a fact: a value of its own type, or the value of another fact of the same criterion.</summary>
public readonly record struct Limit
{
    private Limit(FactValue? value, string? fact) => (Value, Fact) = (value, fact);

    /// <summary>The fixed value, or null where the bound is another fact.</summary>
    public FactValue? Value { get; }

    /// <summary>The name of the other fact, or null where the bound is a fixed value.</summary>
    public string? Fact { get; }

    /// <summary>A bound that is a value.</summary>
    public static Limit At(FactValue value) => new(value, null);

    /// <summary>A bound that is another fact.</summary>
    public static Limit AtFact(string name) => new(null, name);
}
