using System.Drawing;
using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Blank;
using OfficeOpenXml;

namespace CchcWardIndex.Office.Forms.Appraisals;

/// <summary>The rows of one criterion on a form of appraisal: its heading, then unit by unit.</summary>
internal sealed class AppraisalRows(ExcelWorksheet sheet, FormStyles styles, CellRules rules, Criterion criterion, OptionLists lists)
{
    private static readonly Color Said = Color.FromArgb(0xE2, 0xF0, 0xD9);
    private static readonly Color Barred = Color.FromArgb(0xD9, 0xD9, 0xD9);

    private readonly ImmutableArray<(Fact Fact, InputRule Rule)> _facts =
    [
        .. criterion
            .Facts.Where(fact => fact.Source is FactSource.Ward or FactSource.Department)
            .Select(fact => (fact, InputRules.Of(fact, criterion, lists, rules.Year))),
    ];

    /// <summary>Writes what the criterion asks, over the rows of its units.</summary>
    public void WriteHeading(ref int row)
    {
        var name = $"{criterion.Name} ({Frame()})";
        var how = $"Cách chấm: {RuleText.Within(criterion)}.\nTài liệu kiểm chứng: {string.Join("; ", criterion.Evidence)}.";
        var bold = CellLook.Words with { Bold = true, Shade = FormLook.Area };
        styles.Put(row, AppraisalColumn.Criterion, criterion.Code.Text, bold with { Align = CellLook.Figure.Align });
        styles.Put(row, AppraisalColumn.Unit, AppraisalColumn.Reason, name, bold);
        sheet.Row(row++).Height = RowHeights.Of((name, AppraisalColumn.Width(AppraisalColumn.Unit, AppraisalColumn.Reason) * 0.9)) + 3;
        styles.Put(row, AppraisalColumn.Criterion, criterion.Code.Text, CellLook.Figure with { Size = 10 });
        styles.Put(row, AppraisalColumn.Unit, AppraisalColumn.Reason, how, CellLook.Words with { Size = 10 });
        sheet.Row(row++).Height = RowHeights.Of((how, AppraisalColumn.Width(AppraisalColumn.Unit, AppraisalColumn.Reason)));
    }

    /// <summary>Writes a unit's rows: its own, on a second form what was said since, and one a fact.</summary>
    public void Write(ref int row, AppraisalFormRow shown)
    {
        WriteOwn(row++, shown);
        if (shown.First is { } first)
        {
            WriteSaid(row++, shown.Unit, "Thẩm định lần 1: " + ShownText.Conclusion(first, criterion, shown.Outcome.FirstPoints ?? first.Points), bold: false);
        }

        if (shown.Explanation is { } explanation)
        {
            WriteSaid(row++, shown.Unit, "Đơn vị giải trình: " + ShownText.Answer(explanation), bold: true);
        }

        foreach (var (fact, rule) in _facts)
        {
            WriteFact(row++, fact, rule, shown);
        }
    }

    private void WriteOwn(int row, AppraisalFormRow shown)
    {
        var (outcome, standing, claim) = (shown.Outcome, shown.Standing, ShownText.Claim(shown));
        sheet.Cells[row, AppraisalColumn.Key].Value = Keys.For(shown.Unit, criterion);
        sheet.Cells[row, AppraisalColumn.Basis].Value = RowBasis.Text(shown.Basis, criterion);
        styles.Put(row, AppraisalColumn.Criterion, criterion.Code.Text, CellLook.Figure);
        styles.Put(row, AppraisalColumn.Unit, shown.Unit.Name, CellLook.Words with { Bold = true });
        styles.Put(row, AppraisalColumn.Content, claim, CellLook.Words);
        styles.Put(row, AppraisalColumn.SelfPoints, Shown(outcome.SelfPoints), CellLook.Figure);
        styles.Put(row, AppraisalColumn.RulePoints, Shown(outcome.RulePoints), CellLook.Figure);
        styles.Put(row, AppraisalColumn.Submitted, null, CellLook.Figure);
        Input(
            row,
            AppraisalColumn.Conclusion,
            !criterion.IsDepartmental || shown.First is not null,
            standing?.Conclusion is { } conclusion ? ConclusionWords.Of(conclusion) : null,
            CellLook.Input("General"),
            shown.First is null ? InputRules.Conclusion
                : criterion.IsDepartmental ? InputRules.OwnSecondConclusion
                : InputRules.SecondConclusion
        );
        Input(row, AppraisalColumn.Found, false, null, default, null);
        Input(row, AppraisalColumn.Excused, false, null, default, null);
        Input(
            row,
            AppraisalColumn.NotApplicable,
            criterion.WhenNotApplicable is not null,
            standing is { NotApplicable: true } ? "x" : null,
            CellLook.Input(FormLook.Text),
            InputRules.Mark
        );
        Input(row, AppraisalColumn.Points, criterion.Judgement, standing?.Points, CellLook.Input("General"), InputRules.Judged(criterion));
        Input(row, AppraisalColumn.Document, true, standing?.Document, CellLook.Answer, null);
        Input(row, AppraisalColumn.Reason, true, standing?.Reason, CellLook.Answer, null);
        sheet.Row(row).Height = RowHeights.Of(
            (claim, AppraisalColumn.Width(AppraisalColumn.Content)),
            (shown.Unit.Name, AppraisalColumn.Width(AppraisalColumn.Unit) * 0.9),
            (standing?.Reason ?? "", AppraisalColumn.Width(AppraisalColumn.Reason)),
            (standing?.Document ?? "", AppraisalColumn.Width(AppraisalColumn.Document)),
            (standing is null ? "" : ConclusionWords.All[^1].Word, AppraisalColumn.Width(AppraisalColumn.Conclusion))
        );
    }

    private void WriteSaid(int row, Unit unit, string text, bool bold)
    {
        var look = CellLook.Words with { Bold = bold, Shade = Said };
        styles.Put(row, AppraisalColumn.Criterion, criterion.Code.Text, look with { Align = CellLook.Figure.Align, Bold = false });
        styles.Put(row, AppraisalColumn.Unit, unit.Name, look with { Bold = false });
        styles.Put(row, AppraisalColumn.Content, AppraisalColumn.Reason, text, look);
        sheet.Row(row).Height = RowHeights.Of(
            (text, AppraisalColumn.Width(AppraisalColumn.Content, AppraisalColumn.Reason) * 0.9),
            (unit.Name, AppraisalColumn.Width(AppraisalColumn.Unit))
        );
    }

    private void WriteFact(int row, Fact fact, InputRule rule, AppraisalFormRow shown)
    {
        var label = PrintedText.WithMeasure(fact);
        var submitted =
            fact.Source == FactSource.Department ? "do cơ quan thẩm định nhập"
            : shown.Outcome.Submitted.FirstOrDefault(used => used.Fact.Name == fact.Name) is { Fact: not null } used ? ShownText.Value(used)
            : "–";
        sheet.Cells[row, AppraisalColumn.Key].Value = Keys.For(shown.Unit, criterion, fact);
        styles.Put(row, AppraisalColumn.Criterion, criterion.Code.Text, CellLook.Figure with { Italic = true });
        styles.Put(row, AppraisalColumn.Unit, shown.Unit.Name, CellLook.Words with { Italic = true });
        styles.Put(row, AppraisalColumn.Content, label, CellLook.Words with { Italic = true, Indent = 2 });
        styles.Put(row, AppraisalColumn.SelfPoints, null, CellLook.Figure);
        styles.Put(row, AppraisalColumn.RulePoints, null, CellLook.Figure);
        styles.Put(row, AppraisalColumn.Submitted, submitted, CellLook.Figure with { Italic = fact.Source == FactSource.Department });
        Input(row, AppraisalColumn.Conclusion, false, null, default, null);
        var found = shown.Standing?.Fact(fact.Name)?.Value is { } value ? FactInput.Shown(value, fact) : null;
        Input(row, AppraisalColumn.Found, true, found, CellLook.Input(FactInput.FormatOf(fact)), rule);
        Input(
            row,
            AppraisalColumn.Excused,
            fact.Excusable,
            shown.Standing?.ExcusedOf(fact.Name)?.Value?.Boxed,
            CellLook.Input(FormLook.Whole),
            InputRules.Excused
        );
        foreach (var column in new[] { AppraisalColumn.NotApplicable, AppraisalColumn.Points, AppraisalColumn.Document, AppraisalColumn.Reason })
        {
            Input(row, column, false, null, default, null);
        }

        sheet.Row(row).Height = RowHeights.Of(
            (label, AppraisalColumn.Width(AppraisalColumn.Content) - 4),
            (submitted, AppraisalColumn.Width(AppraisalColumn.Submitted)),
            (found as string ?? "", AppraisalColumn.Width(AppraisalColumn.Found)),
            (shown.Unit.Name, AppraisalColumn.Width(AppraisalColumn.Unit))
        );
    }

    // A cell to type in, or a grey one where nothing is asked.
    private void Input(int row, int column, bool open, object? value, CellLook look, InputRule? rule)
    {
        styles.Put(row, column, value, open ? look : CellLook.Figure with { Shade = Barred });
        if (open && rule is not null)
        {
            rules.Add(rule, row, column);
        }
    }

    private string Frame() =>
        string.Join(
            ", ",
            new[]
            {
                criterion.Variant,
                criterion.Extra switch
                {
                    null => $"tối đa {Show.Points(criterion.MaxPoints)} điểm",
                    ExtraKind.Bonus => $"điểm thưởng, tối đa {Show.Points(criterion.MaxPoints)} điểm",
                    _ => $"điểm trừ, đến {Show.Points(criterion.MinPoints)} điểm",
                },
                criterion.Step is { } step ? $"bước {Show.Points(step)} điểm" : "",
                criterion.Judgement ? "được chấm theo nhận định" : "",
            }.Where(part => part.Length > 0)
        );

    // Four decimals, as points are shown everywhere.
    private static object? Shown(decimal? points) => points is { } given ? Math.Round(given, 4, MidpointRounding.AwayFromZero) : null;
}
