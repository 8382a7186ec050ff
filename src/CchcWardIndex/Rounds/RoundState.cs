namespace CchcWardIndex.Rounds;

/// <summary>Where a round stands, from taking in workbooks to the published ranking.</summary>
public enum RoundState
{
    /// <summary>Đang nhận phiếu.</summary>
    Open,

    /// <summary>Đã đóng: past the deadline; what comes now is late.</summary>
    Closed,

    /// <summary>Đã chấm.</summary>
    Scored,

    /// <summary>Đã trình UBND.</summary>
    Submitted,

    /// <summary>Đã được phê duyệt.</summary>
    Approved,

    /// <summary>Đã công bố.</summary>
    Published,
}

/// <summary>A step that moves a round on, or back to its beginning.</summary>
public enum RoundStep
{
    /// <summary>Đóng nhận phiếu.</summary>
    Close,

    /// <summary>Chấm điểm.</summary>
    Score,

    /// <summary>Trình UBND.</summary>
    Submit,

    /// <summary>Ghi nhận phê duyệt.</summary>
    Approve,

    /// <summary>Công bố.</summary>
    Publish,

    /// <summary>Mở lại.</summary>
    Reopen,
}

/// <summary>Which step may follow which: open → closed → scored → submitted → approved → published.</summary>
public static class RoundSteps
{
    /// <summary>The state a step leads to.</summary>
    public static RoundState After(RoundStep step) =>
        step switch
        {
            RoundStep.Close => RoundState.Closed,
            RoundStep.Score => RoundState.Scored,
            RoundStep.Submit => RoundState.Submitted,
            RoundStep.Approve => RoundState.Approved,
            RoundStep.Publish => RoundState.Published,
            _ => RoundState.Open,
        };

    /// <summary>Whether a step may be taken in a state.</summary>
    public static bool Allows(RoundState state, RoundStep step) =>
        (step, state) switch
        {
            (RoundStep.Close, RoundState.Open) => true,
            // Scoring again before the dossier goes out: a late workbook was accepted, say.
            (RoundStep.Score, RoundState.Closed or RoundState.Scored) => true,
            (RoundStep.Submit, RoundState.Scored) => true,
            (RoundStep.Approve, RoundState.Submitted) => true,
            (RoundStep.Publish, RoundState.Approved) => true,
            // Reopened after publication, the round ends in a correction.
            (RoundStep.Reopen, RoundState.Closed or RoundState.Scored or RoundState.Submitted or RoundState.Published) => true,
            _ => false,
        };

    /// <summary>The step that usually follows a state.</summary>
    public static RoundStep Next(RoundState state) =>
        state switch
        {
            RoundState.Open => RoundStep.Close,
            RoundState.Closed => RoundStep.Score,
            RoundState.Scored => RoundStep.Submit,
            RoundState.Submitted => RoundStep.Approve,
            _ => RoundStep.Publish,
        };

    /// <summary>The state in words that fit into a sentence: <c>đang nhận phiếu</c>.</summary>
    public static string InWords(RoundState state) =>
        state switch
        {
            RoundState.Open => "đang nhận phiếu",
            RoundState.Closed => "đã đóng nhận phiếu",
            RoundState.Scored => "đã chấm điểm",
            RoundState.Submitted => "đã trình phê duyệt",
            RoundState.Approved => "đã được phê duyệt",
            _ => "đã công bố",
        };

    /// <summary>A step as a verb: <c>chấm điểm</c>.</summary>
    public static string Verb(RoundStep step) =>
        step switch
        {
            RoundStep.Close => "đóng nhận phiếu",
            RoundStep.Score => "chấm điểm",
            RoundStep.Submit => "trình phê duyệt",
            RoundStep.Approve => "ghi nhận phê duyệt",
            RoundStep.Publish => "công bố",
            _ => "mở lại",
        };
}
