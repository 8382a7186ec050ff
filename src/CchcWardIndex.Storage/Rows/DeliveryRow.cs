using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Storage.Rows;

/// <summary>
/// Something the round owes the outside: a receipt, a dossier, a publication, an e-mail. Written in the transaction that causes it, done
/// afterwards, as often as it takes.
/// </summary>
public sealed class DeliveryRow
{
    /// <summary>From 1.</summary>
    public required long Id { get; init; }

    /// <summary>The round.</summary>
    public required string Round { get; init; }

    /// <summary>What it is.</summary>
    public required DeliveryKind Kind { get; init; }

    /// <summary>Number of the submission, dossier, publication, stage or run.</summary>
    public required long Subject { get; init; }

    /// <summary>How it stands.</summary>
    public DeliveryState State { get; set; } = DeliveryState.Owed;

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>Not to be tried again before; null for at once.</summary>
    public DateTimeOffset? NotBefore { get; set; }

    /// <summary>What went wrong last, in Vietnamese; empty where nothing did.</summary>
    public string LastError { get; set; } = "";

    /// <summary>How a delivery is entered.</summary>
    public static (DeliveryKind Kind, long Subject) Of(Delivery delivery) =>
        delivery switch
        {
            Delivery.Receipt receipt => (DeliveryKind.Receipt, receipt.Submission),
            Delivery.Dossier dossier => (DeliveryKind.Dossier, dossier.Number),
            Delivery.Mail mail => (DeliveryKind.Mail, mail.Number),
            Delivery.Publication publication => (DeliveryKind.Publication, publication.Number),
            Delivery.AppraisalForms forms => (DeliveryKind.AppraisalForms, (int)forms.Stage),
            Delivery.ExplanationForms => (DeliveryKind.ExplanationForms, (int)AppraisalStage.First),
            Delivery.Confirmations sheets => (DeliveryKind.Confirmations, sheets.Run),
            Delivery.Problems problems => (DeliveryKind.Problems, problems.Run),
            _ => throw new ArgumentOutOfRangeException(nameof(delivery)),
        };
}

/// <summary>What is delivered.</summary>
public enum DeliveryKind
{
    /// <summary>A receipt workbook into the outbox.</summary>
    Receipt,

    /// <summary>A dossier into the outbox.</summary>
    Dossier,

    /// <summary>A dossier by e-mail.</summary>
    Mail,

    /// <summary>A published folder.</summary>
    Publication,

    /// <summary>Appraisal forms of all departments into the outbox; the subject is the stage.</summary>
    AppraisalForms,

    /// <summary>Explanation forms of all units into the outbox.</summary>
    ExplanationForms,

    /// <summary>Confirmation sheets of all units into the outbox; the subject is the run.</summary>
    Confirmations,

    /// <summary>The workbook of what blocks into the outbox, or out of it; the subject is the run.</summary>
    Problems,
}

/// <summary>How a delivery stands.</summary>
public enum DeliveryState
{
    /// <summary>Still to be done.</summary>
    Owed,

    /// <summary>An e-mail is on its way: what became of it is not known yet, so it must not be sent again.</summary>
    Claimed,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Given up: a person must look.</summary>
    Failed,
}
