namespace CchcWardIndex.Worker.Rounds;

/// <summary>Sends dossiers by e-mail.</summary>
internal sealed class MailDelivery;
