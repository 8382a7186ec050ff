using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Documents;
using CchcWardIndex.Scoring;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcWardIndex.Office.Dossiers;

/// <summary>The points of a unit by criterion, area by area, with its head on every page.</summary>
internal sealed class ConfirmationTable
{
    private const int AdjustedColumn = 5;

    private static readonly PaperLook Left = new(12) { Before = 20, After = 20 };
    private static readonly PaperLook Middle = Left with { Align = JustificationValues.Center };
    private static readonly ImmutableArray<string> Heads = ["Mã", "Tiêu chí", "Tối đa", "Tự chấm", "Thẩm định", "Trần, sàn", "Cuối cùng", "Chênh lệch"];
    private static readonly ImmutableArray<int> Widths = [800, 2371, 950, 1030, 1030, 800, 1030, 1060];

    private readonly UnitScore _score;
    private readonly bool _isAdjusted;

    // Few units meet a cap or a floor: the others' paper has no column of it.
    private ConfirmationTable(UnitScore score) => (_score, _isAdjusted) = (score, !score.Adjustments.IsEmpty);

    public static Table Of(CriteriaSet set, UnitScore score) => new ConfirmationTable(score).Written(set);

    private Table Written(CriteriaSet set)
    {
        var byArea = _score.Outcomes.ToLookup(outcome => outcome.Criterion.Code.Area);
        var rows = new List<TableRow> { PaperTable.HeadRow([.. Kept(Heads).Select(head => PaperTable.Middle(Middle with { Bold = true }, head))]) };
        rows.AddRange(set.Areas.SelectMany(area => Area(area.Code, area.Name, [.. byArea[area.Code]])));
        if (set.Extras is { } extras)
        {
            rows.AddRange(Area(extras.Code, extras.Name, [.. byArea[extras.Code]]));
        }

        rows.Add(Sum("", "Tổng điểm", _score.Outcomes, _score.MaxPoints, _score.Points));
        return PaperTable.Framed([.. Kept(_isAdjusted ? Widths : Widths.SetItem(1, Widths[1] + Widths[AdjustedColumn]))], [.. rows]);
    }

    private IEnumerable<TableRow> Area(AreaCode code, string name, ImmutableArray<Outcome> outcomes) =>
        outcomes
            .Select(Line)
            .Prepend(
                Sum(
                    code.Text,
                    name,
                    outcomes,
                    outcomes.All(outcome => outcome.Criterion.Extra is not null) ? null : outcomes.Sum(outcome => outcome.ApplicableMaximum),
                    _score.FinalOf(code)
                )
            );

    private TableRow Sum(string code, string name, ImmutableArray<Outcome> outcomes, decimal? maximum, decimal? final) =>
        Row(
            true,
            code,
            name,
            maximum is { } most ? Show.Points(most) : "",
            Total(outcomes, outcome => outcome.SelfPoints),
            Total(outcomes, outcome => outcome.AppraisedPoints),
            Total(outcomes, _score.AdjustedOf),
            Figure(final),
            Total(outcomes, outcome => UnitScore.OverClaimOf(outcome))
        );

    private TableRow Line(Outcome outcome) =>
        Row(
            false,
            outcome.Criterion.Code.Text,
            outcome.Criterion.Name,
            Show.Points(outcome.Criterion.MaxPoints),
            Figure(outcome.SelfPoints),
            Figure(outcome.AppraisedPoints),
            Figure(_score.AdjustedOf(outcome)),
            outcome.LeavesMaximum ? "KPS" : Figure(_score.FinalOf(outcome)),
            Figure(UnitScore.OverClaimOf(outcome))
        );

    private IEnumerable<T> Kept<T>(ImmutableArray<T> columns) => _isAdjusted ? columns : columns.RemoveAt(AdjustedColumn);

    private TableRow Row(bool bold, params ImmutableArray<string> texts) =>
        PaperTable.Row([.. Kept(texts).Select((text, i) => PaperTable.Middle((i == 1 ? Left : Middle) with { Bold = bold }, text))]);

    private static string Total(IEnumerable<Outcome> outcomes, Func<Outcome, decimal?> points) =>
        Figure(outcomes.Select(points).Where(given => given is not null).ToList() is { Count: > 0 } given ? given.Sum() : null);

    private static string Figure(decimal? points) => points is { } number ? Show.Points(number) : "–";
}
