namespace CchcWardIndex.Storage.Rows;

/// <summary>What was put before UBND, and what became of it.</summary>
public sealed class DossierRow
{
    /// <summary>The round.</summary>
    public required string Round { get; init; }

    /// <summary>From 1: the how-manieth submission of the round.</summary>
    public required int Number { get; init; }

    /// <summary>The run it shows.</summary>
    public required int Run { get; init; }

    /// <summary>Digest of its <c>results.json</c>.</summary>
    public required string Results { get; init; }

    /// <summary>Who submitted.</summary>
    public required string SubmittedBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>The decision's number; empty until it is approved.</summary>
    public string Decision { get; set; } = "";

    /// <summary>The decision's date; null until it is approved.</summary>
    public DateOnly? DecisionDate { get; set; }

    /// <summary>Who entered the approval; empty until then.</summary>
    public string ApprovedBy { get; set; } = "";

    /// <summary>Whether the round was reopened before it was approved.</summary>
    public bool Withdrawn { get; set; }
}

/// <summary>What was published; never changed.</summary>
public sealed class PublicationRow
{
    /// <summary>The round.</summary>
    public required string Round { get; init; }

    /// <summary>1 for the first, 2 for its first correction, and so on.</summary>
    public required int Number { get; init; }

    /// <summary>The dossier that was approved.</summary>
    public required int Dossier { get; init; }

    /// <summary>When it was published.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>Digest of its <c>results.json</c>, which lies in the archive.</summary>
    public required string Results { get; init; }

    /// <summary>Digest of its seal.</summary>
    public required string Seal { get; init; }
}
