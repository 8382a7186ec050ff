using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Blank;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Submissions;
using OfficeOpenXml;

namespace CchcWardIndex.Office.Forms.SelfAssessments;

/// <summary>The rows of one criterion: its own, then one a fact that the ward gives.</summary>
internal sealed class CriterionRows(ExcelWorksheet sheet, RowStyles styles, CellRules rules, Criterion criterion, OptionLists lists)
{
    /// <summary>Writes the rows from <paramref name="row"/> on and leaves it after the last.</summary>
    public void Write(ref int row, CriterionReport? filled)
    {
        var own = row;
        var facts = criterion.Facts.Where(fact => fact.Source == FactSource.Ward).ToList();
        WriteOwn(row++, filled);
        foreach (var fact in facts)
        {
            WriteFact(row++, fact, filled);
        }

        WriteEvidence(own, row - 1, filled?.Evidence ?? []);
    }

    private void WriteOwn(int row, CriterionReport? filled)
    {
        styles.Apply(row, RowKind.Criterion);
        var how = string.Join('\n', new[] { RuleText.Of(criterion), TableWords.Taken(criterion) }.Where(text => text.Length > 0));
        sheet.Cells[row, Column.Key].Value = Keys.For(criterion);
        sheet.Cells[row, Column.Code].Value = criterion.Code.Text;
        sheet.Cells[row, Column.Content].Value = PrintedText.Of(criterion);
        sheet.Cells[row, Column.Max].Value = criterion.MaxPoints;
        sheet.Cells[row, Column.Rules].Value = how;
        sheet.Row(row).Height = RowHeights.Of(
            (criterion.Name, Column.Width(Column.Content)),
            (how, Column.Width(Column.Rules) * 1.1),
            (filled?.Explanation ?? "", Column.Width(Column.Explanation))
        );

        if (criterion.WhenNotApplicable is not null)
        {
            var cell = sheet.Cells[row, Column.NotApplicable];
            styles.Open(cell, FormLook.Text);
            rules.Add(InputRules.Mark, row, Column.NotApplicable);
            cell.Value = filled is { NotApplicable: true } ? "x" : null;
        }

        var self = sheet.Cells[row, Column.SelfPoints];
        styles.Open(self, "General");
        rules.Add(InputRules.Points(criterion), row, Column.SelfPoints);
        self.Value = filled?.SelfPoints;

        var explanation = sheet.Cells[row, Column.Explanation];
        styles.Open(explanation, "General", left: true);
        explanation.Value = filled is { Explanation.Length: > 0 } ? SheetText.Clean(filled.Explanation) : null;
    }

    private void WriteFact(int row, Fact fact, CriterionReport? filled)
    {
        styles.Apply(row, RowKind.Fact);
        sheet.Cells[row, Column.Key].Value = Keys.For(criterion, fact);
        sheet.Cells[row, Column.Content].Value = PrintedText.Of(fact);
        sheet.Cells[row, Column.Measure].Value = PrintedText.MeasureOf(fact);
        sheet.Row(row).Height = RowHeights.Of((fact.Label, Column.Width(Column.Content) - 4), (PrintedText.MeasureOf(fact), Column.Width(Column.Measure)));

        var cell = sheet.Cells[row, Column.Value];
        styles.Open(cell, FactInput.FormatOf(fact));
        rules.Add(InputRules.Of(fact, criterion, lists, rules.Year), row, Column.Value);
        if (filled?.Fact(fact.Name)?.Value is { } value)
        {
            cell.Value = FactInput.Shown(value, fact);
        }
    }

    // More documents than rows: the last cell names the rest, none is dropped.
    private void WriteEvidence(int first, int last, ImmutableArray<Evidence> evidence)
    {
        for (var row = first; row <= last; row++)
        {
            styles.Open(sheet.Cells[row, Column.Document], FormLook.Text);
            styles.Open(sheet.Cells[row, Column.DocumentDate], FormLook.Day);
            styles.Open(sheet.Cells[row, Column.DocumentPage], FormLook.Text);
            rules.Add(InputRules.DocumentDate(rules.Year), row, Column.DocumentDate);
            if (row - first >= evidence.Length)
            {
                continue;
            }

            var one = evidence[row - first];
            var rest = row == last ? evidence[(row - first + 1)..] : [];
            sheet.Cells[row, Column.Document].Value = SheetText.Clean(string.Join("; ", rest.Select(other => other.Reference).Prepend(one.Reference)));
            sheet.Cells[row, Column.DocumentDate].Value = one.Date?.ToDateTime(TimeOnly.MinValue);
            sheet.Cells[row, Column.DocumentPage].Value = one.Page.Length > 0 ? SheetText.Clean(one.Page) : null;
        }
    }
}
