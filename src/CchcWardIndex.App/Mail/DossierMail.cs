namespace CchcWardIndex.App.Mail;

/// <summary>A dossier on its way to those who decide.</summary>
/// <param name="DossierDigest">What is sent, as a digest: with the recipients it makes the Message-ID.</param>
/// <param name="Subject">One line.</param>
/// <param name="Body">Plain text; never HTML.</param>
/// <param name="Attachments">In the order shown.</param>
public sealed record DossierMail(string DossierDigest, string Subject, string Body, ImmutableArray<MailAttachment> Attachments);

/// <summary>A file in a mail.</summary>
/// <param name="Name">Its name without folders; Vietnamese letters survive.</param>
/// <param name="Content">Its bytes.</param>
public sealed record MailAttachment(string Name, ReadOnlyMemory<byte> Content);
