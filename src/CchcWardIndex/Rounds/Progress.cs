using CchcWardIndex.Criteria;

namespace CchcWardIndex.Rounds;

/// <summary>A step of the procedure that a set can plan.</summary>
public enum ProcedureStep
{
    /// <summary>Nộp phiếu tự chấm.</summary>
    HandingIn,

    /// <summary>Thẩm định lần 1.</summary>
    FirstAppraisal,

    /// <summary>Giải trình.</summary>
    Explanation,

    /// <summary>Thẩm định lần 2.</summary>
    SecondAppraisal,

    /// <summary>Trình UBND.</summary>
    Submission,

    /// <summary>UBND phê duyệt.</summary>
    Approval,
}

/// <summary>A step that is not done yet.</summary>
/// <param name="Step">Which.</param>
/// <param name="Until">Its last moment: the limit in force where there is one, else the end of the planned day; null where nobody said.</param>
/// <param name="IsNow">Whether the round waits for it.</param>
public sealed record StepAhead(ProcedureStep Step, DateTimeOffset? Until, bool IsNow)
{
    /// <summary>Whole days from today to its last: 0 on that day, below 0 once it is over; null where nobody said.</summary>
    /// <param name="now">The time.</param>
    public int? DaysLeft(DateTimeOffset now) => Until is { } until ? Progress.DayOf(until).DayNumber - Progress.DayOf(now).DayNumber : null;

    /// <summary>Whether its time is over.</summary>
    /// <param name="now">The time.</param>
    public bool IsOverdue(DateTimeOffset now) => Until < now;
}

/// <summary>Tiến độ: the way of a round that is left up to UBND's approval.</summary>
/// <param name="Ahead">What is not done yet, in order; empty once it is approved.</param>
/// <param name="Planned">The day on which UBND is to approve; null where none is planned.</param>
/// <param name="Earliest">The first day on which UBND can still approve where units get all the time that is theirs.</param>
public sealed record Progress(ImmutableArray<StepAhead> Ahead, DateOnly? Planned, DateOnly Earliest)
{
    /// <summary>Whether the planned day of approval cannot be kept any more.</summary>
    public bool IsLost => !Ahead.IsEmpty && Earliest > Planned;

    /// <summary>The day in Viet Nam.</summary>
    internal static DateOnly DayOf(DateTimeOffset time) => DateOnly.FromDateTime(time.ToOffset(VietNam.Offset).DateTime);
}
