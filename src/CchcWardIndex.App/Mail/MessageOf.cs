using System.Text;
using CchcWardIndex.Criteria;
using MimeKit;
using MimeKit.Text;

namespace CchcWardIndex.App.Mail;

/// <summary>Makes the message. The same dossier to the same recipients has the same Message-ID, so a copy shows itself as one.</summary>
internal static class MessageOf
{
    /// <summary>The message.</summary>
    /// <param name="settings">Whose sender and recipients are sound addresses.</param>
    /// <param name="mail">What it holds.</param>
    /// <param name="date">What it is dated.</param>
    public static MimeMessage Dossier(MailServer settings, DossierMail mail, DateTimeOffset date)
    {
        var from = MailboxAddress.Parse(settings.From);
        var id = Id(settings, mail);
        var content = new Multipart("mixed")
        {
            // No line of base64 or quoted-printable can hold these two signs side by side.
            Boundary = $"=_{id}",
        };
        var text = new TextPart(TextFormat.Plain) { ContentTransferEncoding = ContentEncoding.Base64 };
        text.SetText(Encoding.UTF8, mail.Body);
        content.Add(text);
        foreach (var attachment in mail.Attachments)
        {
            content.Add(Part(attachment));
        }

        var message = new MimeMessage
        {
            Subject = OneLine(mail.Subject),
            Date = date,
            MessageId = $"{id}@{from.Domain}",
            Body = content,
        };
        message.From.Add(from);
        message.To.AddRange(Recipients(settings));
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return message;
    }

    /// <summary>Every recipient once.</summary>
    public static ImmutableArray<MailboxAddress> Recipients(MailServer settings) =>
        [.. settings.To.Select(MailboxAddress.Parse).DistinctBy(address => address.Address, StringComparer.OrdinalIgnoreCase)];

    private static string Id(MailServer settings, DossierMail mail)
    {
        var to = Recipients(settings).Select(address => address.Address.ToLowerInvariant()).Order(StringComparer.Ordinal);
        return Digest.HexOf(string.Join('\n', [mail.DossierDigest, .. to]))[..40];
    }

    private static MimePart Part(MailAttachment attachment)
    {
        var name = OneLine(Path.GetFileName(attachment.Name));
        var part = new MimePart(MimeTypes.GetMimeType(name))
        {
            Content = new MimeContent(new MemoryStream(attachment.Content.ToArray(), writable: false)),
            ContentDisposition = new ContentDisposition(ContentDisposition.Attachment),
            ContentTransferEncoding = ContentEncoding.Base64,
        };

        // Old programs read the one way of writing a name, new ones the other: both are there.
        part.ContentDisposition.Parameters.Add(Encoding.UTF8, "filename", name);
        part.ContentType.Parameters.Add(new Parameter(Encoding.UTF8, "name", name) { EncodingMethod = ParameterEncodingMethod.Rfc2047 });
        return part;
    }

    // A line break in a header would begin another header.
    private static string OneLine(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
