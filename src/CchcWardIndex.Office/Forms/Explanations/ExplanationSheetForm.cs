using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Blank;
using OfficeOpenXml;

namespace CchcWardIndex.Office.Forms.Explanations;

/// <summary>Lays out the form "Phiếu giải trình": heading, the criteria asked about, signature, and the hidden keys.</summary>
internal sealed class ExplanationSheetForm(ExcelWorksheet sheet, ExplanationForm form)
{
    private readonly FormStyles _styles = new(sheet);
    private readonly CellRules _rules = new(form.Set.Year);
    private readonly FormPage _page = new(sheet, ExplanationColumn.Criterion, ExplanationColumn.DocumentPage);

    /// <summary>Writes the whole sheet.</summary>
    public void Write()
    {
        var (set, unit, row) = (form.Set, form.Unit, 1);
        _page.WriteKeys(ref row, set, Keys.ExplanationFormat, [(Keys.Unit, unit.Code.Text)], ExplanationColumn.Inputs);
        _page.WriteHeading(ref row, set, unit.Body, $"PHIẾU GIẢI TRÌNH KẾT QUẢ THẨM ĐỊNH {set.IndexWords.Name.ToUpperInvariant()} NĂM {set.Year}");
        sheet.Cells[row, ExplanationColumn.Key].Value = Keys.UnitName;
        Line(ref row, $"Đơn vị: {unit.Name}", bold: true, size: 12);
        Line(ref row, $"(Theo {set.Title})", italic: true);
        if (form.Until is { } until)
        {
            Line(
                ref row,
                $"Gửi về {set.Authority.Office} chậm nhất {Show.Term(until)}. Tiêu chí để trống được coi là đơn vị đồng ý với kết quả thẩm định.",
                bold: true
            );
        }

        row++;
        var head = _page.WriteTableHead(ref row, _styles, ExplanationColumn.Headings);
        var rows = new ExplanationRows(sheet, _styles, _rules, set);
        foreach (var shown in form.Rows)
        {
            rows.Write(ref row, shown);
        }

        if (form.Rows.IsEmpty)
        {
            _styles.Put(
                row,
                ExplanationColumn.Criterion,
                ExplanationColumn.DocumentPage,
                "Không có tiêu chí nào cần giải trình: đơn vị không bị giảm điểm và không khác với điểm tự chấm. Đơn vị không phải gửi phiếu này.",
                CellLook.Words with
                {
                    Italic = true,
                }
            );
            sheet.Row(row++).Height = 33;
        }

        _page.WriteSignatures(ref row, null, unit.Kind.Head.ToUpperInvariant());
        _page.SetUp(ExplanationColumn.Widths, ExplanationColumn.Basis, head, ExplanationColumn.Max, $"{unit.Name}, giải trình");
        _rules.Write(sheet);
    }

    private void Line(ref int row, string text, bool bold = false, bool italic = false, float size = 11) =>
        sheet.Line(row++, ExplanationColumn.Criterion, ExplanationColumn.DocumentPage, text, bold, italic, size);
}
