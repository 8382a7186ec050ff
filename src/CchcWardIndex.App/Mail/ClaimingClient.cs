using MailKit.Net.Smtp;
using MimeKit;

namespace CchcWardIndex.App.Mail;

/// <summary>
/// An SMTP client that claims a mail at the last instant before it goes out: the server has taken sender and every recipient, and not one
/// byte of the message is on its way.
/// </summary>
/// <param name="recipients">How many recipients the mail has.</param>
/// <param name="claim">Makes the claim; what it throws keeps the mail from going out.</param>
internal sealed class ClaimingClient(int recipients, Action claim) : SmtpClient
{
    private int _accepted;

    /// <summary>Whether the claim stands.</summary>
    public bool Claimed { get; private set; }

    /// <summary>What the claim threw; null where it did not.</summary>
    public Exception? ClaimFault { get; private set; }

    /// <inheritdoc/>
    protected override void OnRecipientAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response)
    {
        base.OnRecipientAccepted(message, mailbox, response);
        if (++_accepted < recipients)
        {
            return;
        }

        try
        {
            claim();
            Claimed = true;
        }
        catch (Exception fault)
        {
            ClaimFault = fault;
            throw;
        }
    }
}
