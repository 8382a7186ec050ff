using CchcWardIndex.Submissions;

namespace CchcWardIndex.Storage.Rows;

/// <summary>What was decided on a unit; the last word, all of them are in the journal.</summary>
public sealed class UnitDecisionRow
{
    /// <summary>The round.</summary>
    public required string Round { get; init; }

    /// <summary>The unit's code.</summary>
    public required string Unit { get; init; }

    /// <summary>How it is treated.</summary>
    public required UnitTreatment As { get; set; }

    /// <summary>Who decided.</summary>
    public required string By { get; set; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; set; }

    /// <summary>Why.</summary>
    public required string Reason { get; set; }
}

/// <summary>A unit that was sent a form to explain itself.</summary>
public sealed class ExplanationTimeRow
{
    /// <summary>The round.</summary>
    public required string Round { get; init; }

    /// <summary>The unit's code.</summary>
    public required string Unit { get; init; }

    /// <summary>Until when.</summary>
    public required DateTimeOffset Until { get; set; }
}
