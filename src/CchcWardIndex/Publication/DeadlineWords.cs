using CchcWardIndex.Criteria;

namespace CchcWardIndex.Publication;

/// <summary>Deadlines as officials read them.</summary>
public static class DeadlineWords
{
    /// <summary>
    /// One that was moved, a sentence without full stop: <c>Gia hạn nộp phiếu tự chấm từ 17:00 ngày 05/12/2022 đến 17:00 ngày 08/12/2022; …
    /// quyết định lúc 09:00 ngày 01/12/2022, lý do: mưa lũ</c>.
    /// </summary>
    public static string Of(DeadlineChange change)
    {
        var what = change.Kind == DeadlineKind.Submission ? "nộp phiếu tự chấm" : "giải trình";
        return $"{(change.To >= change.From ? "Gia hạn" : "Rút ngắn hạn")} {what} từ {Hour(change.From)} {(change.To >= change.From ? "đến" : "còn")} "
            + $"{Hour(change.To)}; {change.By} quyết định lúc {Hour(change.At.AddTicks(-(change.At.Ticks % TimeSpan.TicksPerMinute)))}, lý do: {change.Reason}";
    }

    /// <summary>That nobody was late, and in which deadline: <c>Các phiếu tự chấm được tính đều nộp trong hạn đã gia hạn (17:00 ngày 08/12/2022)</c>.</summary>
    public static string InTime(Results results)
    {
        var changed = results.Deadlines is { } changes && changes.Any(change => change.Kind == DeadlineKind.Submission);
        var longer = changed && results.SubmissionDeadline > results.Set.SubmissionDeadline;
        return $"Các phiếu tự chấm được tính đều nộp trong hạn{(longer ? " đã gia hạn" : "")} ({Hour(results.SubmissionDeadline)})";
    }

    /// <summary><c>17:00 ngày 08/12/2022</c>, in Viet Nam.</summary>
    public static string Hour(DateTimeOffset time) => Show.Hour(time.ToOffset(VietNam.Offset).DateTime);
}
