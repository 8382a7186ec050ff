using System.Net;
using System.Net.Mail;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CchcWardIndex.Worker.Configuration;

/// <summary>Settings of e-mail that can work together.</summary>
internal static class MailCheck
{
    /// <summary>Reads the group; without a host nothing else is required.</summary>
    public static MailSettings Read(SettingsSection group, string dataFolder)
    {
        var defaults = new MailSettings();
        var mail = new MailSettings
        {
            Host = group.Text("Host", defaults.Host),
            Port = group.Whole("Port", defaults.Port, 1, 65535),
            Security = group.Word("Security", defaults.Security),
            From = group.Text("From", defaults.From),
            To = group.Texts("To", defaults.To),
            User = group.Text("User", defaults.User),
            Password = group.Secret("Password"),
            TrustedCertificate = group.Text("TrustedCertificate", defaults.TrustedCertificate) is { Length: > 0 } file
                ? Path.GetFullPath(file, Path.GetFullPath(dataFolder))
                : "",
            TimeoutSeconds = group.Whole("TimeoutSeconds", defaults.TimeoutSeconds, 1, 600),
        };
        group.Done();
        Addresses(group, mail);
        Certificate(group, mail);
        if (mail.Host.Length > 0)
        {
            Connection(group, mail);
        }

        return mail;
    }

    private static void Addresses(SettingsSection group, MailSettings mail)
    {
        foreach (
            var (key, address) in mail.To.Select((address, place) => ($"To:{place}", address)).Prepend(("From", mail.From)).Where(pair => pair.Item2.Length > 0)
        )
        {
            if (!MailAddress.TryCreate(address, out _) && group.IsSound(key))
            {
                group.Fault(key, MailProblems.NotAnAddress(address));
            }
        }
    }

    private static void Certificate(SettingsSection group, MailSettings mail)
    {
        if (mail.TrustedCertificate.Length == 0)
        {
            return;
        }

        try
        {
            using var certificate = X509CertificateLoader.LoadCertificateFromFile(mail.TrustedCertificate);
        }
        catch (Exception error) when (error is CryptographicException or IOException or UnauthorizedAccessException)
        {
            group.Fault("TrustedCertificate", MailProblems.NoCertificate(mail.TrustedCertificate));
        }
    }

    private static void Connection(SettingsSection group, MailSettings mail)
    {
        if (Uri.CheckHostName(mail.Host) == UriHostNameType.Unknown)
        {
            group.Fault("Host", MailProblems.NotAHost(mail.Host));
        }

        if (mail.Security == MailSecurity.None && !IsThisMachine(mail.Host))
        {
            group.Fault("Security", MailProblems.InTheClear(mail.Host));
        }

        if (mail.From.Length == 0)
        {
            group.Fault("From", MailProblems.NoSender());
        }

        if (mail.User.Length == 0 != (mail.Password.Length == 0))
        {
            group.Fault(mail.User.Length == 0 ? "User" : "Password", MailProblems.HalfAnAccount());
        }
    }

    private static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
