namespace CchcWardIndex.Rounds;

/// <summary>Whether a file handed in counts. Of several that count, the highest revision of a sender does.</summary>
public enum FileStanding
{
    /// <summary>It counts.</summary>
    Accepted,

    /// <summary>It could not be read or used.</summary>
    Refused,

    /// <summary>It came late and waits for a decision.</summary>
    Waiting,

    /// <summary>It came late and was declined.</summary>
    Declined,

    /// <summary>The program failed at it: it waits for a mended one, and its sender owes nothing.</summary>
    NotRead,

    /// <summary>An archive whose forms have lines of their own; what else is in it was not read.</summary>
    Unpacked,
}
