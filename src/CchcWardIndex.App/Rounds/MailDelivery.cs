using System.Security.Cryptography.X509Certificates;
using CchcWardIndex.App.Logging;
using CchcWardIndex.App.Mail;
using CchcWardIndex.Criteria;
using CchcWardIndex.Storage.Rows;

namespace CchcWardIndex.App.Rounds;

/// <summary>Sends dossiers by e-mail where a server is set: tried again until the server takes them, and never twice.</summary>
internal sealed class MailDelivery(Workplace place, ILogger<MailDelivery> log)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(15);

    /// <summary>Sends what is owed and due. Only the one worker does this.</summary>
    public async Task SendAsync(CancellationToken cancellation)
    {
        if (place.Settings.Mail.Host.Length == 0)
        {
            return;
        }

        foreach (
            var row in place.Store.Read(context =>
                context
                    .Deliveries.Where(row =>
                        row.Round == place.Round && row.Kind == DeliveryKind.Mail && (row.State == DeliveryState.Owed || row.State == DeliveryState.Claimed)
                    )
                    .OrderBy(row => row.Id)
                    .ToList()
            )
        )
        {
            if (row.State == DeliveryState.Claimed)
            {
                // Killed after the claim: the server may have it.
                Settle(row, DeliveryState.Failed, "Chương trình bị tắt giữa lúc gửi nên không rõ thư đã đến nơi hay chưa.");
            }
            else if (row.NotBefore is not { } notBefore || notBefore <= place.Now)
            {
                await SendAsync(row, cancellation).ConfigureAwait(false);
            }
        }
    }

    private async Task SendAsync(DeliveryRow row, CancellationToken cancellation)
    {
        var mail = Mail(row);
        switch (await new Mailer(Server(), place.Clock).SendAsync(mail, _ => Claim(row), cancellation).ConfigureAwait(false))
        {
            case MailOutcome.Sent:
                log.MailSent(mail.Subject);
                Settle(row, DeliveryState.Done, "");
                break;
            case MailOutcome.NotSent notSent:
                log.MailFailed(mail.Subject, notSent.Reason);
                Settle(row, DeliveryState.Owed, notSent.Reason);
                break;
            case MailOutcome.Unknown unknown:
                log.MailUncertain(mail.Subject, unknown.Reason);
                Settle(row, DeliveryState.Failed, unknown.Reason);
                break;
            default:
                throw new InvalidOperationException("A mail has one of three fates.");
        }
    }

    private DossierMail Mail(DeliveryRow row)
    {
        var (dossier, run) = DossierFolder.Of(place, (int)row.Subject);
        var set = place.Current.Set;
        var files = DossierFolder.Files(place, run, dossier);
        return new DossierMail(
            Digest.Of(files[^1].Content.Span),
            $"Hồ sơ trình kết quả {set.Index} cấp xã năm {set.Year} (lần {dossier.Number})",
            $"{set.Authority.Office} kính gửi hồ sơ trình kết quả {set.Title}, lần {dossier.Number}.\n\nMã kiểm của kết quả, phải nêu đúng khi ghi nhận "
                + $"phê duyệt:\n{dossier.Results}\n\nCác tệp kèm theo: {string.Join(", ", files.Select(file => file.Path))}.\n",
            [.. files.Select(file => new MailAttachment(file.Path, file.Content))]
        );
    }

    private MailServer Server()
    {
        var mail = place.Settings.Mail;
        return new MailServer(
            mail.Host,
            mail.Port,
            mail.Security,
            mail.From,
            mail.To,
            mail.User.Length > 0 ? mail.User : null,
            mail.User.Length > 0 ? mail.Password : null,
            mail.TimeoutSeconds
        )
        {
            TrustedCertificate = mail.TrustedCertificate.Length > 0 ? Fingerprint(mail.TrustedCertificate) : null,
        };
    }

    private static string Fingerprint(string file)
    {
        using var certificate = X509CertificateLoader.LoadCertificateFromFile(file);
        return certificate.GetCertHashString(System.Security.Cryptography.HashAlgorithmName.SHA256);
    }

    private Task Claim(DeliveryRow row)
    {
        place.Store.Write(context => context.Deliveries.Single(stored => stored.Id == row.Id).State = DeliveryState.Claimed);
        return Task.CompletedTask;
    }

    private void Settle(DeliveryRow row, DeliveryState state, string error) =>
        place.Store.Write(context =>
        {
            var stored = context.Deliveries.Single(stored => stored.Id == row.Id);
            (stored.State, stored.LastError, stored.Attempts) = (state, error, stored.Attempts + 1);
            var pause = TimeSpan.FromSeconds(Math.Min(LongestPause.TotalSeconds, 15 * Math.Pow(2, Math.Min(stored.Attempts, 10))));
            stored.NotBefore = state == DeliveryState.Owed ? place.Now + pause : null;
            if (state != DeliveryState.Owed)
            {
                place.Note(
                    context,
                    Actors.Program,
                    state == DeliveryState.Done ? "mail" : "mail-uncertain",
                    state == DeliveryState.Done ? $"Đã gửi hồ sơ trình lần {row.Subject} qua thư điện tử." : $"Hồ sơ trình lần {row.Subject}: {error}"
                );
            }

            return true;
        });
}
