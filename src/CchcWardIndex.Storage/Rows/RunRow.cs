namespace CchcWardIndex.Storage.Rows;

/// <summary>One scoring of a round, kept whole: everything it was made of lies in the archive under the digests here.</summary>
public sealed class RunRow
{
    /// <summary>The round.</summary>
    public required string Round { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>When it was made; <c>producedAt</c> of its results.</summary>
    public required DateTimeOffset ProducedAt { get; init; }

    /// <summary>The id of its criteria set; empty where version 0.2.0 made it, whose rounds bore the id of their set.</summary>
    public string SetId { get; init; } = "";

    /// <summary>The criteria set's digest over its content.</summary>
    public required string CriteriaDigest { get; init; }

    /// <summary>64 hex digits of the set's files, packed, in the archive.</summary>
    public required string CriteriaFiles { get; init; }

    /// <summary>Engine and rule-language versions.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>Digest of its <c>results.json</c>, which lies in the archive.</summary>
    public required string Results { get; init; }

    /// <summary>How many problems block its publication.</summary>
    public required int Blocking { get; init; }

    /// <summary>The evidence, as a JSON array of name and SHA-256.</summary>
    public required string Evidence { get; init; }

    /// <summary>What was decided on single units, as a JSON array.</summary>
    public string UnitDecisions { get; init; } = "[]";
}

/// <summary>One file a run was made of.</summary>
/// <param name="Name">Its name in the results.</param>
/// <param name="Sha256">64 hex digits over its bytes.</param>
/// <param name="LateUnit">The code of the unit whose self-assessment it is, where it came after the deadline and was accepted; null otherwise.</param>
/// <param name="Revision">Which of its department's forms it is, where several of them add up; null otherwise.</param>
public sealed record EvidenceEntry(string Name, string Sha256, string? LateUnit = null, int? Revision = null);
