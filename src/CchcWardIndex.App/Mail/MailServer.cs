using System.Net;

namespace CchcWardIndex.App.Mail;

/// <summary>How the worker reaches the mail server. Checked where it is read; it never shows its password.</summary>
/// <param name="Host">The server's name or address.</param>
/// <param name="Port">1 to 65535.</param>
/// <param name="Security">How the connection is kept secret.</param>
/// <param name="From">The sender's address.</param>
/// <param name="To">The recipients' addresses; at least one.</param>
/// <param name="User">Null where the server asks for no password.</param>
/// <param name="Password">Null exactly where the user is.</param>
/// <param name="TimeoutSeconds">How long one answer of the server may take.</param>
public sealed record MailServer(
    string Host,
    int Port,
    MailSecurity Security,
    string From,
    ImmutableArray<string> To,
    string? User,
    string? Password,
    int TimeoutSeconds
)
{
    /// <summary>SHA-256 of the one certificate to trust although no authority vouches for it, 64 hex digits in either case; null for none.</summary>
    public string? TrustedCertificate { get; init; }

    /// <summary>Whether the server is this very machine: only then may a connection go without TLS.</summary>
    public bool IsLoopback =>
        string.Equals(Host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(Host, out var address) && IPAddress.IsLoopback(address));

    /// <summary>For logs: where to, never the password.</summary>
    public override string ToString() => $"{Host}:{Port} ({Security})";
}
