using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Rounds;

/// <summary>What a new revision of a ward's workbook changes against the one it replaces.</summary>
public static class Revisions
{
    /// <summary>Every entry that differs, in the set's order.</summary>
    public static ImmutableArray<Change> Between(CriteriaSet set, SelfAssessment before, SelfAssessment after) =>
        [
            .. set
                .Criteria.Where(criterion => criterion.IsOnWardSheet)
                .SelectMany(criterion => Of(criterion, before.Reports.GetValueOrDefault(criterion.Code), after.Reports.GetValueOrDefault(criterion.Code))),
        ];

    private static IEnumerable<Change> Of(Criterion criterion, CriterionReport? before, CriterionReport? after) =>
        from entry in Entries(criterion)
        let pair = (Before: Text(entry.Text, before), After: Text(entry.Text, after))
        where pair.Before != pair.After
        select new Change(criterion.Code.Text, entry.What, pair.Before, pair.After);

    private static IEnumerable<(string What, Func<CriterionReport, string> Text)> Entries(Criterion criterion) =>
        [
            .. criterion
                .Facts.Where(fact => fact.Source == FactSource.Ward)
                .Select(fact => (fact.Label, (Func<CriterionReport, string>)(report => Value(report.Fact(fact.Name), fact)))),
            ("Không phát sinh", report => report.NotApplicable ? "Có" : ""),
            ("Điểm tự chấm", report => report.SelfPoints is { } points ? Show.Number(points) : ""),
            ("Tài liệu kiểm chứng", report => string.Join("; ", report.Evidence.Select(Document))),
            ("Giải trình", report => report.Explanation),
        ];

    private static string Text(Func<CriterionReport, string> text, CriterionReport? report) => report is null ? "" : text(report);

    private static string Value(ReportedFact? fact, Fact declared) =>
        fact switch
        {
            { Unreadable: true } => "(không đọc được)",
            { Value: { } value } => Show.Value(value, declared),
            _ => "",
        };

    internal static string Document(Evidence document) =>
        document.Reference + (document.Date is { } date ? $" ngày {Show.Day(date)}" : "") + (document.Page.Length > 0 ? $", trang {document.Page}" : "");
}
