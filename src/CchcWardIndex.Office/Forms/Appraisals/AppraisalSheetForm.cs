using CchcWardIndex.Appraising;
using CchcWardIndex.Office.Forms.Blank;
using CchcWardIndex.Submissions;
using OfficeOpenXml;

namespace CchcWardIndex.Office.Forms.Appraisals;

/// <summary>Lays out the form "Phiếu thẩm định": heading, criterion by criterion its units, signatures, and the hidden keys.</summary>
internal sealed class AppraisalSheetForm(ExcelWorksheet sheet, AppraisalForm form, OptionLists lists)
{
    private readonly FormStyles _styles = new(sheet);
    private readonly CellRules _rules = new(form.Set.Year);
    private readonly FormPage _page = new(sheet, AppraisalColumn.Criterion, AppraisalColumn.Reason);

    /// <summary>Writes the whole sheet.</summary>
    public void Write()
    {
        var (set, stage, row) = (form.Set, (int)form.Stage, 1);
        _page.WriteKeys(
            ref row,
            set,
            Keys.AppraisalFormat,
            [(Keys.Department, form.Department.Code.Text), (Keys.Stage, $"{stage}"), .. Part.Select(part => (Keys.Part, part.Key))],
            AppraisalColumn.Inputs
        );
        _page.WriteHeading(ref row, set, form.Department.Name, $"PHIẾU THẨM ĐỊNH LẦN {stage} {set.IndexWords.Name.ToUpperInvariant()} NĂM {set.Year}");
        sheet.Line(row++, AppraisalColumn.Criterion, AppraisalColumn.Reason, $"Cơ quan thẩm định: {form.Department.Name}", bold: true, size: 12);
        foreach (var part in Part)
        {
            sheet.Line(row++, AppraisalColumn.Criterion, AppraisalColumn.Reason, PartWords.Title(part, form.Covers), bold: true, size: 12);
        }

        sheet.Line(row++, AppraisalColumn.Criterion, AppraisalColumn.Reason, $"(Theo {set.Title})", italic: true);
        row++;
        var head = _page.WriteTableHead(ref row, _styles, AppraisalColumn.Headings);
        WriteRows(ref row);
        // Sorting through the filter moves the filter's columns only: the hidden keys must move with their rows.
        sheet.Cells[head, AppraisalColumn.Key, row - 1, AppraisalColumn.Reason].AutoFilter = true;
        _page.WriteSignatures(ref row, "NGƯỜI THẨM ĐỊNH", "LÃNH ĐẠO CƠ QUAN");
        _page.SetUp(
            AppraisalColumn.Widths,
            AppraisalColumn.Basis,
            head,
            AppraisalColumn.Content,
            string.Join(", ", Part.Select(part => part.InWords).Prepend($"thẩm định lần {stage}").Prepend(form.Department.Name))
        );
        _rules.Write(sheet);
    }

    private ImmutableArray<FormPart> Part => form.Part is { } part ? [part] : [];

    private void WriteRows(ref int row)
    {
        if (form.Rows.IsEmpty)
        {
            _styles.Put(row++, AppraisalColumn.Criterion, AppraisalColumn.Reason, Nothing, CellLook.Words with { Italic = true });
        }

        foreach (var rows in form.Rows.GroupBy(row => row.Outcome.Criterion.WorkflowName))
        {
            var block = new AppraisalRows(sheet, _styles, _rules, rows.First().Outcome.Criterion, lists);
            block.WriteHeading(ref row);
            foreach (var shown in rows)
            {
                block.Write(ref row, shown);
            }
        }
    }

    private string Nothing =>
        form.Stage == AppraisalStage.Second ? "Chưa có đơn vị nào giải trình về các tiêu chí của cơ quan." : "Cơ quan không được giao thẩm định tiêu chí nào.";
}
