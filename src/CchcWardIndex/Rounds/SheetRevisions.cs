using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Rounds;

/// <summary>What a new revision of a department's appraisal, or of a unit's explanation, changes against the one it replaces.</summary>
public static class SheetRevisions
{
    /// <summary>
    /// Every conclusion, figure, reason and document that differs, by criterion in the set's order and by unit. An answer that is new or
    /// gone is told in one line.
    /// </summary>
    public static ImmutableArray<Change> Between(CriteriaSet set, AppraisalSheet before, AppraisalSheet after)
    {
        var (then, now) = (ByRow(before), ByRow(after));
        return
        [
            .. from criterion in set.Criteria
            from unit in set.Units
            let key = (unit.Code, criterion.Code)
            from change in Of(criterion, unit, then.GetValueOrDefault(key), now.GetValueOrDefault(key))
            select change,
        ];
    }

    /// <summary>Every explanation that differs, in the set's order.</summary>
    public static ImmutableArray<Change> Between(CriteriaSet set, ExplanationSheet before, ExplanationSheet after) =>
        [
            .. from criterion in set.Criteria
            let then = before.Entries.FirstOrDefault(entry => entry.Criterion == criterion.Code)
            let now = after.Entries.FirstOrDefault(entry => entry.Criterion == criterion.Code)
            from change in (Change[])
                [
                    new Change(criterion.Code.Text, "Giải trình", then?.Text ?? "", now?.Text ?? ""),
                    new Change(criterion.Code.Text, "Tài liệu bổ sung", Documents(then), Documents(now)),
                ]
            where change.Before != change.After
            select change,
        ];

    private static Dictionary<(UnitCode Unit, CriterionCode Criterion), AppraisalEntry> ByRow(AppraisalSheet sheet) =>
        sheet.Entries.ToDictionary(entry => (entry.Unit, entry.Criterion));

    private static IEnumerable<Change> Of(Criterion criterion, Unit unit, AppraisalEntry? before, AppraisalEntry? after)
    {
        if (before is null || after is null)
        {
            return before is null && after is null ? [] : [new Change(criterion.Code.Text, unit.Name, Whole(criterion, before), Whole(criterion, after))];
        }

        return from entry in Entries(criterion)
            let pair = (Before: entry.Text(before), After: entry.Text(after))
            where pair.Before != pair.After
            select new Change(criterion.Code.Text, $"{unit.Name}: {entry.What}", pair.Before, pair.After);
    }

    private static string Whole(Criterion criterion, AppraisalEntry? entry) =>
        entry is null
            ? ""
            : string.Join(
                "; ",
                Entries(criterion)
                    .Select(part => (part.What, Text: part.Text(entry)))
                    .Where(part => part.Text.Length > 0)
                    .Select(part => part.What == Concluded ? part.Text : $"{part.What}: {part.Text}")
            );

    private const string Concluded = "Kết luận";

    private static IEnumerable<(string What, Func<AppraisalEntry, string> Text)> Entries(Criterion criterion) =>
        [
            (Concluded, entry => entry.Conclusion is { } conclusion ? Publication.Words.Vietnamese(conclusion) : ""),
            .. criterion.Facts.Select(fact => (fact.Label, (Func<AppraisalEntry, string>)(entry => Value(entry.Fact(fact.Name), fact)))),
            .. criterion.Facts.Select(fact =>
                ($"{fact.Label}, trừ vì nguyên nhân khách quan", (Func<AppraisalEntry, string>)(entry => Value(entry.ExcusedOf(fact.Name), fact)))
            ),
            ("Không phát sinh", entry => entry.NotApplicable ? "Có" : ""),
            ("Điểm thẩm định", entry => entry.Points is { } points ? Show.Number(points) : ""),
            ("Lý do", entry => entry.Reason),
            ("Căn cứ, tài liệu", entry => entry.Document),
        ];

    private static string Value(ReportedFact? fact, Fact declared) =>
        fact switch
        {
            { Unreadable: true } => "(không đọc được)",
            { Value: { } value } => Show.Value(value, declared),
            _ => "",
        };

    private static string Documents(ExplanationEntry? entry) => entry is null ? "" : string.Join("; ", entry.Evidence.Select(Revisions.Document));
}
