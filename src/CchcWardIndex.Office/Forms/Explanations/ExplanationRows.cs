using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Blank;
using CchcWardIndex.Submissions;
using OfficeOpenXml;

namespace CchcWardIndex.Office.Forms.Explanations;

/// <summary>The rows of one criterion on a form of explanation: one a document, all else across them.</summary>
internal sealed class ExplanationRows(ExcelWorksheet sheet, FormStyles styles, CellRules rules, CriteriaSet set)
{
    /// <summary>Writes the rows from <paramref name="row"/> on and leaves it after the last.</summary>
    public void Write(ref int row, ExplanationFormRow shown)
    {
        var (outcome, first) = (shown.Outcome, row);
        var (criterion, answer) = (outcome.Criterion, shown.Standing?.Text ?? "");
        var (facts, conclusion, earns) = (ShownText.Facts(outcome), Conclusion(shown), string.Join('\n', shown.WouldEarn));
        sheet.Cells[first, ExplanationColumn.Basis].Value = RowBasis.Text(shown.Basis, criterion);
        Across(first, ExplanationColumn.Criterion, criterion.Code.Text, CellLook.Figure);
        Across(first, ExplanationColumn.Name, criterion.Name, CellLook.Words);
        Across(first, ExplanationColumn.Max, criterion.MaxPoints, CellLook.Figure);
        Across(first, ExplanationColumn.SelfPoints, Shown(outcome.SelfPoints), CellLook.Figure);
        Across(first, ExplanationColumn.RulePoints, Shown(outcome.RulePoints), CellLook.Figure);
        Across(first, ExplanationColumn.Appraised, Shown(outcome.AppraisedPoints), CellLook.Figure);
        Across(first, ExplanationColumn.Points, Shown(outcome.Points), CellLook.Figure with { Bold = true });
        Across(first, ExplanationColumn.Facts, facts, CellLook.Words);
        Across(first, ExplanationColumn.Conclusion, conclusion, CellLook.Words);
        Across(first, ExplanationColumn.WouldEarn, earns, CellLook.Words);
        Across(first, ExplanationColumn.Answer, answer, CellLook.Answer);
        var height = RowHeights.Of(
            (criterion.Name, Width(ExplanationColumn.Name)),
            (facts, Width(ExplanationColumn.Facts)),
            (conclusion, Width(ExplanationColumn.Conclusion)),
            (earns, Width(ExplanationColumn.WouldEarn)),
            (answer, Width(ExplanationColumn.Answer))
        );
        var documents = shown.Standing?.Evidence ?? [];
        for (var number = 1; number <= Keys.ExplanationDocuments; number++)
        {
            sheet.Cells[row, ExplanationColumn.Key].Value = Keys.For(criterion, number);
            // More documents than rows: the last cell names the rest, none is dropped.
            var rest = number == Keys.ExplanationDocuments ? documents.Skip(number) : [];
            WriteDocument(row, number <= documents.Length ? documents[number - 1] : null, rest);
            sheet.Row(row).Height = Math.Max(
                Math.Max(20, height / Keys.ExplanationDocuments),
                RowHeights.Of((sheet.Cells[row, ExplanationColumn.Document].Text, Width(ExplanationColumn.Document)))
            );
            row++;
        }
    }

    private void WriteDocument(int row, Evidence? document, IEnumerable<Evidence> rest)
    {
        styles.Put(
            row,
            ExplanationColumn.Document,
            document is null ? null : string.Join("; ", rest.Select(other => other.Reference).Prepend(document.Reference)),
            CellLook.Input(FormLook.Text)
        );
        styles.Put(row, ExplanationColumn.DocumentDate, document?.Date?.ToDateTime(TimeOnly.MinValue), CellLook.Input(FormLook.Day));
        styles.Put(row, ExplanationColumn.DocumentPage, document?.Page, CellLook.Input(FormLook.Text));
        rules.Add(InputRules.DocumentDate(rules.Year), row, ExplanationColumn.DocumentDate);
    }

    private string Conclusion(ExplanationFormRow shown)
    {
        var outcome = shown.Outcome;
        var department = set.Departments.First(department => department.Code == outcome.Criterion.Department).Name;
        return outcome.Appraisal is { } appraisal ? $"{department}: {ShownText.Conclusion(appraisal.Entry, outcome.Criterion, outcome.AppraisedPoints)}"
            : outcome.Rule is { } rule ? $"Điểm theo quy tắc: {rule}."
            : "";
    }

    // One text over all rows of the criterion.
    private void Across(int first, int column, object? value, CellLook look)
    {
        for (var row = first; row < first + Keys.ExplanationDocuments; row++)
        {
            styles.Put(row, column, row == first ? value : null, look);
        }

        sheet.Cells[first, column, first + Keys.ExplanationDocuments - 1, column].Merge = true;
    }

    private static double Width(int column) => ExplanationColumn.Width(column);

    // Four decimals, as points are shown everywhere.
    private static object? Shown(decimal? points) => points is { } given ? Math.Round(given, 4, MidpointRounding.AwayFromZero) : null;
}
