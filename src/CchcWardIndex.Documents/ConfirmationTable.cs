using CchcWardIndex.Criteria;
using CchcWardIndex.Documents.Layout;
using CchcWardIndex.Scoring;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcWardIndex.Documents;

/// <summary>The points of a unit by criterion, area by area, with its head on every page.</summary>
internal static class ConfirmationTable
{
    private const int AdjustedColumn = 5;

    private static readonly Look Left = new(12) { Before = 20, After = 20 };
    private static readonly Look Middle = Left with { Align = JustificationValues.Center };
    private static readonly ImmutableArray<string> Heads = ["Mã", "Tiêu chí", "Tối đa", "Tự chấm", "Thẩm định", "Trần, sàn", "Cuối cùng", "Chênh lệch"];
    private static readonly ImmutableArray<int> Widths = [800, 2371, 950, 1030, 1030, 800, 1030, 1060];

    public static Table Of(CriteriaSet set, UnitScore score)
    {
        // Few units meet a cap or a floor: the others' paper has no column of it.
        var isAdjusted = !score.Adjustments.IsEmpty;
        var byArea = score.Outcomes.ToLookup(outcome => Code.Area(outcome.Criterion.Code));
        var rows = new List<TableRow> { Grid.HeadRow([.. Kept(Heads, isAdjusted).Select(head => Grid.Middle(Middle with { Bold = true }, head))]) };
        foreach (var area in set.Areas)
        {
            AddArea(area.Code, area.Name);
        }

        if (set.Extras is { } extras)
        {
            AddArea(extras.Code, extras.Name);
        }

        rows.Add(Sum("", "Tổng điểm", score.Outcomes, score.MaxPoints, score.Points));
        var widths = isAdjusted ? Widths : Widths.SetItem(1, Widths[1] + Widths[AdjustedColumn]);
        return Grid.Framed([.. Kept(widths, isAdjusted)], [.. rows]);

        void AddArea(string code, string name)
        {
            ImmutableArray<Outcome> outcomes = [.. byArea[code]];
            rows.Add(
                Sum(
                    code,
                    name,
                    outcomes,
                    outcomes.All(outcome => outcome.Criterion.Extra is not null) ? null : outcomes.Sum(outcome => outcome.ApplicableMaximum),
                    score.FinalOf(code)
                )
            );
            rows.AddRange(outcomes.Select(Line));
        }

        TableRow Sum(string code, string name, ImmutableArray<Outcome> outcomes, decimal? maximum, decimal? final) =>
            Figures(
                true,
                code,
                name,
                maximum is { } most ? Show.Points(most) : "",
                Total(outcomes, outcome => outcome.SelfPoints),
                Total(outcomes, outcome => outcome.AppraisedPoints),
                Total(outcomes, score.AdjustedOf),
                Figure(final),
                Total(outcomes, outcome => UnitScore.OverClaimOf(outcome))
            );

        TableRow Line(Outcome outcome) =>
            Figures(
                false,
                outcome.Criterion.Code,
                outcome.Criterion.Name,
                Show.Points(outcome.Criterion.MaxPoints),
                Figure(outcome.SelfPoints),
                Figure(outcome.AppraisedPoints),
                Figure(score.AdjustedOf(outcome)),
                outcome.LeavesMaximum ? "KPS" : Figure(score.FinalOf(outcome)),
                Figure(UnitScore.OverClaimOf(outcome))
            );

        TableRow Figures(bool bold, params ImmutableArray<string> texts) => Row(bold, [.. Kept(texts, isAdjusted)]);
    }

    private static IEnumerable<T> Kept<T>(ImmutableArray<T> columns, bool isAdjusted) => isAdjusted ? columns : columns.RemoveAt(AdjustedColumn);

    private static TableRow Row(bool bold, params ReadOnlySpan<string> texts)
    {
        var cells = new List<TableCell>();
        for (var i = 0; i < texts.Length; i++)
        {
            cells.Add(Grid.Middle((i == 1 ? Left : Middle) with { Bold = bold }, texts[i]));
        }

        return Grid.Row([.. cells]);
    }

    private static string Total(IEnumerable<Outcome> outcomes, Func<Outcome, decimal?> points) =>
        Figure(outcomes.Select(points).Where(given => given is not null).ToList() is { Count: > 0 } given ? given.Sum() : null);

    private static string Figure(decimal? points) => points is { } number ? Show.Points(number) : "–";
}
