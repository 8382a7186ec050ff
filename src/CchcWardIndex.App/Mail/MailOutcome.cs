namespace CchcWardIndex.App.Mail;

/// <summary>What became of a mail: exactly one of three, and nobody may send again where it is not known.</summary>
public abstract record MailOutcome
{
    private MailOutcome() { }

    /// <summary>The server took it.</summary>
    public sealed record Sent : MailOutcome;

    /// <summary>The server certainly did not take it.</summary>
    /// <param name="Reason">What is wrong and how to mend it, in Vietnamese.</param>
    /// <param name="Retryable">Whether the same mail may succeed later with nobody mending anything.</param>
    public sealed record NotSent(string Reason, bool Retryable) : MailOutcome;

    /// <summary>The connection broke after the claim: the server may have it or not. A person must look; it is never sent again by itself.</summary>
    /// <param name="Reason">What happened and what to do, in Vietnamese.</param>
    public sealed record Unknown(string Reason) : MailOutcome;
}
