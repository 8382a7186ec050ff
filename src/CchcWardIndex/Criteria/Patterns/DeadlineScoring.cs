namespace CchcWardIndex.Criteria.Patterns;

/// <summary>Points by when something was done (P15, P16).</summary>
/// <param name="Fact">The name of the day, or of the day and hour.</param>
/// <param name="Terms">The terms, the earliest first.</param>
/// <param name="Late">After the last of them.</param>
/// <param name="Action">What was to be done: <c>Ban hành</c>; empty where names do not say.</param>
public sealed record DeadlineScoring(string Fact, ImmutableArray<Term> Terms, LateRest Late, string Action) : IScoringWay
{
    /// <summary>The yes/no fact under which alone the day is asked; null where it always is.</summary>
    public string? Condition { get; init; }

    /// <summary>What was never done; null where that is as late as it can be.</summary>
    public LateRest? Never { get; init; }

    /// <inheritdoc/>
    public string Key => "deadline";

    /// <inheritdoc/>
    public Combine Combine => Combine.First;

    /// <inheritdoc/>
    public ImmutableArray<MadeRule> Rules =>
        [
            .. Terms.Select(
                (term, i) =>
                    new MadeRule(
                        new Rule(term.Name ?? Named(Words(i)), $"{Fact} {term.Sign} {Literal.Time(term.Compared)}") { Points = term.Points },
                        $"rows[{i}]"
                    )
            ),
            .. Never is null
                ? [new PatternRest(Late.Points, Late.Name ?? Named(After) + (Condition is null ? "" : $" hoặc {Undone}")).Made($"rows[{Terms.Length}]")]
                : new[]
                {
                    new MadeRule(new Rule(Late.Name ?? Named(After), Condition!) { Points = Late.Points }, $"rows[{Terms.Length}]"),
                    new PatternRest(Never.Points, Never.Name ?? Show.Capital(Undone)).Made("never"),
                },
        ];

    /// <inheritdoc/>
    public ImmutableArray<PatternPart> Parts => [];

    /// <inheritdoc/>
    public string Measured => "";

    /// <summary>The same with every term so many years later.</summary>
    internal DeadlineScoring Later(int years) => this with { Terms = [.. Terms.Select(term => term with { Time = term.Time.AddYears(years) })] };

    private string Undone => $"chưa {(Action.Length == 0 ? "thực hiện" : Lower(Action))}";

    private string After => Terms[^1] is { IsIncluded: true } last ? $"Sau {last.Words}" : $"Từ {Terms[^1].Words} trở đi";

    private string Named(string when) => Action.Length == 0 ? when : $"{Action} {Lower(when)}";

    // Between two days both are named; beside hours it is enough that one comes after the other.
    private string Words(int at) =>
        (at == 0 ? null : Terms[at - 1], Terms[at]) switch
        {
            ({ HasHour: false } before, { HasHour: false } term) => $"Từ ngày {Show.Time(before.FirstAfter)} đến hết ngày {Show.Time(term.LastDay)}",
            (null, { IsIncluded: true } term) => $"Chậm nhất {term.Words}",
            (null, var term) => $"Trước {term.Words}",
            (_, { IsIncluded: true } term) => $"Sau đó, chậm nhất {term.Words}",
            (_, var term) => $"Sau đó, trước {term.Words}",
        };

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}

/// <summary>A term and what keeping it gives.</summary>
/// <param name="Time">The day, or the day and hour.</param>
/// <param name="HasHour">Whether an hour was named: otherwise the whole day counts.</param>
/// <param name="IsIncluded">Whether that day or minute itself is in time.</param>
/// <param name="IsOfHours">Whether what is compared has an hour.</param>
/// <param name="Points">What it gives.</param>
/// <param name="Name">What it is called; null for the words of its day.</param>
public sealed record Term(DateTime Time, bool HasHour, bool IsIncluded, bool IsOfHours, decimal Points, string? Name)
{
    // The last hour of a day that is in time ends where the next day begins.
    private bool IsWholeDay => IsIncluded && IsOfHours && !HasHour;

    /// <summary>How a value is compared with <see cref="Compared"/> that is in time.</summary>
    internal string Sign => IsIncluded && !IsWholeDay ? "<=" : "<";

    /// <summary>What it is compared with.</summary>
    internal DateTime Compared => IsWholeDay ? Later(1) : Time;

    /// <summary>The first day that is no longer in time.</summary>
    internal DateTime FirstAfter => IsIncluded ? Later(1) : Time;

    /// <summary>The last day that is in time.</summary>
    internal DateTime LastDay => IsIncluded ? Time : Later(-1);

    private DateTime Later(int days) => Time.AddTicks(days * TimeSpan.TicksPerDay);

    /// <summary>It in words: <c>ngày 31/03/2022</c>; <c>17 giờ 00 ngày 30/11/2022</c>.</summary>
    internal string Words =>
        HasHour ? FormattableString.Invariant($"{Time.Hour:00} giờ {Time.Minute:00} ngày {Show.Time(Time.Date)}") : $"ngày {Show.Time(Time)}";
}

/// <summary>What comes after the terms.</summary>
/// <param name="Points">What it gives.</param>
/// <param name="Name">What it is called; null for the words made of the terms.</param>
public sealed record LateRest(decimal Points, string? Name);
