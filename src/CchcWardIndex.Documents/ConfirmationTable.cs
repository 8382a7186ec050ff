using CchcWardIndex.Criteria;
using CchcWardIndex.Documents.Layout;
using CchcWardIndex.Scoring;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcWardIndex.Documents;

/// <summary>The points of a unit by criterion, area by area, with its head on every page.</summary>
internal static class ConfirmationTable
{
    private static readonly Look Left = new(12) { Before = 20, After = 20 };
    private static readonly Look Middle = Left with { Align = JustificationValues.Center };
    private static readonly ImmutableArray<string> Heads = ["Mã", "Tiêu chí", "Tối đa", "Tự chấm", "Thẩm định", "Cuối cùng", "Chênh lệch"];
    private static readonly ImmutableArray<int> Widths = [800, 3171, 950, 1030, 1030, 1030, 1060];

    public static Table Of(CriteriaSet set, UnitScore score)
    {
        var byArea = score.Outcomes.ToLookup(outcome => Code.Area(outcome.Criterion.Code));
        var rows = new List<TableRow> { Grid.HeadRow([.. Heads.Select(head => Grid.Middle(Middle with { Bold = true }, head))]) };
        foreach (var area in set.Areas)
        {
            rows.Add(Sum(area.Code, area.Name, [.. byArea[area.Code]], score.PointsOf(area.Code)));
            rows.AddRange(byArea[area.Code].Select(Line));
        }

        if (set.Extras is { } extras)
        {
            rows.Add(Sum(extras.Code, extras.Name, [.. byArea[extras.Code]], score.PointsOf(extras.Code)));
            rows.AddRange(byArea[extras.Code].Select(Line));
        }

        rows.AddRange(score.Adjustments.Where(adjustment => adjustment.Area is null).Select(adjustment => Row(true, "", adjustment.Reason, "", "", "", Show.Points(adjustment.Points), "")));
        rows.Add(Row(true, "", "Tổng điểm", Show.Points(score.MaxPoints), Total(score.Outcomes, outcome => outcome.SelfPoints), Total(score.Outcomes, outcome => outcome.AppraisedPoints), Figure(score.Points), Figure(score.OverClaim)));
        return Grid.Framed(Widths, [.. rows]);
    }

    // Floors and caps are in the sum: it is what counts.
    private static TableRow Sum(string code, string name, ImmutableArray<Outcome> outcomes, decimal? points) => Row(
        true, code, name, outcomes.All(outcome => outcome.Criterion.Extra is not null) ? "" : Show.Points(outcomes.Sum(outcome => outcome.ApplicableMaximum)), Total(outcomes, outcome => outcome.SelfPoints), Total(outcomes, outcome => outcome.AppraisedPoints), Figure(points), Figure(OverClaim(outcomes)));

    private static TableRow Line(Outcome outcome) => Row(
        false, outcome.Criterion.Code, outcome.Criterion.Name, Show.Points(outcome.Criterion.MaxPoints), Figure(outcome.SelfPoints), Figure(outcome.AppraisedPoints), outcome.LeavesMaximum ? "KPS" : Figure(outcome.Points), Figure(outcome.SelfPoints - outcome.Points));

    private static TableRow Row(bool bold, params ReadOnlySpan<string> texts)
    {
        var cells = new List<TableCell>();
        for (var i = 0; i < texts.Length; i++)
        {
            cells.Add(Grid.Middle((i == 1 ? Left : Middle) with { Bold = bold }, texts[i]));
        }

        return Grid.Row([.. cells]);
    }

    private static string Total(IEnumerable<Outcome> outcomes, Func<Outcome, decimal?> points) => Figure(outcomes.Select(points).Where(given => given is not null).ToList() is { Count: > 0 } given ? given.Sum() : null);

    private static decimal? OverClaim(IEnumerable<Outcome> outcomes) => outcomes.Select(outcome => outcome.SelfPoints - outcome.Points).Where(over => over is not null).ToList() is { Count: > 0 } both ? both.Sum() : null;

    private static string Figure(decimal? points) => points is { } number ? Show.Points(number) : "–";
}
