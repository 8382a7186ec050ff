namespace CchcWardIndex.App.Configuration;

/// <summary>
/// Who may do what: names as given after <c>--by</c>, <c>os:ACCOUNT</c> for an account of the operating system, or <c>*</c> alone for
/// anyone. Never empty.
/// </summary>
public sealed record RoleSettings
{
    /// <summary>The entry that stands for anyone.</summary>
    public const string Anyone = "*";

    /// <summary>What an account of the operating system begins with.</summary>
    public const string AccountPrefix = "os:";

    /// <summary>Who may accept or decline a late file.</summary>
    public ImmutableArray<string> Late { get; init; } = [Anyone];

    /// <summary>Who may decide on a unit that is not like the others.</summary>
    public ImmutableArray<string> Units { get; init; } = [Anyone];

    /// <summary>Who may open and end the time for explanations.</summary>
    public ImmutableArray<string> Explanations { get; init; } = [Anyone];

    /// <summary>Who may close the intake.</summary>
    public ImmutableArray<string> Close { get; init; } = [Anyone];

    /// <summary>Who may score.</summary>
    public ImmutableArray<string> Score { get; init; } = [Anyone];

    /// <summary>Who may submit results for approval.</summary>
    public ImmutableArray<string> Submit { get; init; } = [Anyone];

    /// <summary>Who may approve.</summary>
    public ImmutableArray<string> Approve { get; init; } = [Anyone];

    /// <summary>Who may publish.</summary>
    public ImmutableArray<string> Publish { get; init; } = [Anyone];

    /// <summary>Who may reopen a round.</summary>
    public ImmutableArray<string> Reopen { get; init; } = [Anyone];

    /// <summary>Whether who approves must work under another account of the operating system than who submitted; false unless set.</summary>
    public bool SeparateAccounts { get; init; }
}
