using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CchcWardIndex.Criteria;
using MailKit.Security;

namespace CchcWardIndex.App.Mail;

/// <summary>Sends a dossier, never twice: the caller's claim is on record before the first byte of the message goes out.</summary>
public sealed class Mailer(MailServer settings, TimeProvider clock)
{
    /// <summary>Connects, signs in, names sender and recipients, claims, sends.</summary>
    /// <param name="mail">What to send.</param>
    /// <param name="claim">
    /// Records "being sent". Called at most once, and only when every recipient was taken; what it throws comes through, and then nothing
    /// was sent.
    /// </param>
    /// <param name="ct">Heeded until the claim: what is on its way is not torn off.</param>
    /// <exception cref="OperationCanceledException">It was cancelled before the claim; nothing was sent.</exception>
    public async Task<MailOutcome> SendAsync(DossierMail mail, Func<CancellationToken, Task> claim, CancellationToken ct)
    {
        if (settings.Security == MailSecurity.None && !settings.IsLoopback)
        {
            return new MailOutcome.NotSent(MailReasons.NoTls(settings), Retryable: false);
        }

        var recipients = MessageOf.Recipients(settings);
        using var message = MessageOf.Dossier(settings, mail, clock.GetUtcNow().ToOffset(VietNam.Offset));
        using var untilClaim = new CancellationTokenSource();
        using var link = ct.Register(untilClaim.Cancel);
        using var client = new ClaimingClient(
            recipients.Length,
            () =>
            {
                // From here on a cancellation stops the claim at most, never a message on its way.
                link.Unregister();
                ct.ThrowIfCancellationRequested();

                // The library offers no waiting here; it calls from a pool thread, which has nothing to lock.
                claim(ct).GetAwaiter().GetResult();
            }
        );
        client.Timeout = checked(settings.TimeoutSeconds * 1000);
        client.ServerCertificateValidationCallback = (_, certificate, _, errors) => errors == SslPolicyErrors.None || IsTrusted(certificate);
        try
        {
            await client.ConnectAsync(settings.Host, settings.Port, Options(settings.Security), untilClaim.Token).ConfigureAwait(false);
            if (settings is { User: { } user, Password: { } password })
            {
                await client.AuthenticateAsync(user, password, untilClaim.Token).ConfigureAwait(false);
            }

            await client.SendAsync(message, MimeKit.MailboxAddress.Parse(settings.From), recipients, untilClaim.Token).ConfigureAwait(false);
        }
        catch (Exception) when (client.ClaimFault is { } fault)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(fault);
        }
        catch (OperationCanceledException) when (!client.Claimed && ct.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception fault) when (client.Claimed || MailReasons.IsOfTheMail(fault))
        {
            return MailReasons.Outcome(settings, fault, client.Claimed);
        }

        await LeaveAsync(client).ConfigureAwait(false);
        return new MailOutcome.Sent();
    }

    private static SecureSocketOptions Options(MailSecurity security) =>
        security switch
        {
            MailSecurity.StartTls => SecureSocketOptions.StartTls,
            MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
            _ => SecureSocketOptions.None,
        };

    // The mail is taken: how the goodbye goes changes nothing.
    private static async Task LeaveAsync(ClaimingClient client)
    {
        try
        {
            await client.DisconnectAsync(quit: true, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception fault) when (MailReasons.IsOfTheMail(fault)) { }
    }

    private bool IsTrusted(X509Certificate? certificate) =>
        certificate is not null
        && settings.TrustedCertificate is { } trusted
        && string.Equals(certificate.GetCertHashString(HashAlgorithmName.SHA256), trusted, StringComparison.OrdinalIgnoreCase);
}
