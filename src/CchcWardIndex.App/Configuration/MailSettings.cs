namespace CchcWardIndex.App.Configuration;

/// <summary>How e-mail is sent.</summary>
public sealed record MailSettings
{
    /// <summary>The server's name or address; empty where no e-mail is sent.</summary>
    public string Host { get; init; } = "";

    /// <summary>The server's port, 1–65535.</summary>
    public int Port { get; init; } = 587;

    /// <summary>How the connection is protected.</summary>
    public MailSecurity Security { get; init; } = MailSecurity.StartTls;

    /// <summary>The sender's address; there where <see cref="Host"/> is.</summary>
    public string From { get; init; } = "";

    /// <summary>The city's own addresses that messages also go to.</summary>
    public ImmutableArray<string> To { get; init; } = [];

    /// <summary>The account; empty where the server asks for none.</summary>
    public string User { get; init; } = "";

    /// <summary>The account's password; never shown, never logged.</summary>
    public string Password { get; init; } = "";

    /// <summary>A certificate file to trust besides the machine's own, with its full path; empty for none.</summary>
    public string TrustedCertificate { get; init; } = "";

    /// <summary>Seconds after which a silent server counts as not reachable, 1–600.</summary>
    public int TimeoutSeconds { get; init; } = 60;

    /// <summary>The server and nothing else: the password must not reach a log by way of a record's text.</summary>
    public override string ToString() => Host;
}

/// <summary>How the connection to a mail server is protected.</summary>
public enum MailSecurity
{
    /// <summary>It turns to TLS before anything is said; refused where the server cannot.</summary>
    StartTls,

    /// <summary>TLS from the first byte, as on port 465.</summary>
    Tls,

    /// <summary>Not at all: only to a server on this very machine.</summary>
    None,
}
