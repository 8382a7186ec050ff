namespace CchcWardIndex.Rounds;

/// <summary>The answer to whether something may happen to a round now.</summary>
public abstract record Ruling
{
    private Ruling() { }

    /// <summary>It happens.</summary>
    /// <param name="Round">The round afterwards.</param>
    /// <param name="Happened">What happened, for the journal.</param>
    /// <param name="Owed">What is now to be made, anew where it was made before.</param>
    public sealed record Granted(Round Round, RoundEvent Happened, ImmutableArray<Delivery> Owed) : Ruling;

    /// <summary>It does not, and nothing is changed.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Refused(Refusal Reason) : Ruling;

    /// <summary>A refusal as an answer.</summary>
    public static implicit operator Ruling(Refusal reason) => new Refused(reason);
}
