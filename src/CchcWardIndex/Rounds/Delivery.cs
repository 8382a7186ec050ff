using CchcWardIndex.Submissions;

namespace CchcWardIndex.Rounds;

/// <summary>Something a round owes the outside.</summary>
public abstract record Delivery
{
    private Delivery() { }

    /// <summary>A receipt.</summary>
    /// <param name="Submission">The id of the ledger's line.</param>
    public sealed record Receipt(long Submission) : Delivery;

    /// <summary>What is put before UBND.</summary>
    /// <param name="Number">Which, from 1.</param>
    public sealed record Dossier(int Number) : Delivery;

    /// <summary>The same by e-mail.</summary>
    /// <param name="Number">Which dossier, from 1.</param>
    public sealed record Mail(int Number) : Delivery;

    /// <summary>A published folder.</summary>
    /// <param name="Number">Which, from 1.</param>
    public sealed record Publication(int Number) : Delivery;

    /// <summary>The forms of all departments.</summary>
    /// <param name="Stage">Of which appraisal.</param>
    public sealed record AppraisalForms(AppraisalStage Stage) : Delivery;

    /// <summary>The forms on which units explain themselves.</summary>
    public sealed record ExplanationForms : Delivery;

    /// <summary>The sheets that units sign.</summary>
    /// <param name="Run">Of which run.</param>
    public sealed record Confirmations(int Run) : Delivery;

    /// <summary>The list of what blocks.</summary>
    /// <param name="Run">The run.</param>
    public sealed record Problems(int Run) : Delivery;
}
