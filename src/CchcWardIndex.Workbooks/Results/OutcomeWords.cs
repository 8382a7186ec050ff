using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Workbooks.Results;

/// <summary>An outcome as officials read it.</summary>
internal static class OutcomeWords
{
    public static string Of(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Scored => "Có điểm",
        OutcomeKind.NotMet => "Không đạt",
        OutcomeKind.NotApplicable => "Không phát sinh",
        OutcomeKind.MissingEvidence => "Thiếu tài liệu kiểm chứng",
        OutcomeKind.Awaiting => "Chưa đủ số liệu",
        OutcomeKind.RuleError => "Lỗi quy tắc",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The values the rule read: <c>Tổng số nhiệm vụ: 42 nhiệm vụ; …</c>. A value nobody was asked for is left out.</summary>
    public static string Facts(Outcome outcome) =>
        string.Join("; ", outcome.Facts.Where(used => used.Value is not null).Select(used => $"{used.Fact.Label}: {Show.Value(used.Value!.Value, used.Fact)}"));

    /// <summary>The documents: <c>15/KH-UBND ngày 20/01/2022, trang 3; …</c>.</summary>
    public static string Evidence(Outcome outcome) => string.Join("; ", outcome.Evidence.Select(evidence =>
        evidence.Reference + (evidence.Date is { } date ? $" ngày {Show.Day(date)}" : "") + (evidence.Page.Length > 0 ? $", trang {evidence.Page}" : "")));

    /// <summary>Where the values stand: <c>file!sheet!F12, F13</c>.</summary>
    public static string Source(Outcome outcome)
    {
        if (outcome.Source is not { } source)
        {
            return "";
        }

        var cells = string.Join(", ", outcome.Facts.Where(used => used is { Value: not null, Cell: not null }).Select(used => used.Cell!.Value.ToString()));
        return cells.Length == 0 ? $"{source.File}!{source.Sheet}" : $"{source.File}!{source.Sheet}!{cells}";
    }
}
