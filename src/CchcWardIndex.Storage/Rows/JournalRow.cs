using CchcWardIndex.Rounds;

namespace CchcWardIndex.Storage.Rows;

/// <summary>An entry of the journal as it is stored.</summary>
public sealed class JournalRow
{
    /// <summary>From 1.</summary>
    public required long Number { get; init; }

    /// <summary>The round.</summary>
    public required string Round { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who.</summary>
    public required string By { get; init; }

    /// <summary>The operating system's account.</summary>
    public required string Account { get; init; }

    /// <summary>What was done.</summary>
    public required string Action { get; init; }

    /// <summary>The particulars.</summary>
    public required string Detail { get; init; }

    /// <summary>The digest before.</summary>
    public string? Before { get; init; }

    /// <summary>The digest after.</summary>
    public string? After { get; init; }

    /// <summary>The hash of the entry before.</summary>
    public required string Previous { get; init; }

    /// <summary>Its own hash.</summary>
    public required string Hash { get; init; }

    /// <summary>The row of an entry.</summary>
    public static JournalRow Of(JournalEntry entry) =>
        new()
        {
            Number = entry.Number,
            Round = entry.Happening.Round,
            At = entry.Happening.At,
            By = entry.Happening.By,
            Account = entry.Happening.Account,
            Action = entry.Happening.Action,
            Detail = entry.Happening.Detail,
            Before = entry.Happening.Before,
            After = entry.Happening.After,
            Previous = entry.Previous,
            Hash = entry.Hash,
        };

    /// <summary>The entry it stores.</summary>
    public JournalEntry Entry() => new(Number, new Happening(Round, At, By, Account, Action, Detail, Before, After), Previous, Hash);
}

/// <summary>That a job ran for the time it was due: it never runs for that time again.</summary>
public sealed class JobRunRow
{
    /// <summary>The job's name.</summary>
    public required string Job { get; init; }

    /// <summary>When it was due.</summary>
    public required DateTimeOffset Due { get; init; }

    /// <summary>When it ran.</summary>
    public required DateTimeOffset RanAt { get; init; }

    /// <summary>What came of it.</summary>
    public required string Outcome { get; init; }
}

/// <summary>Which data folder this state belongs to.</summary>
public sealed class InstanceRow
{
    /// <summary>The same as in the data folder.</summary>
    public required string Id { get; init; }
}
