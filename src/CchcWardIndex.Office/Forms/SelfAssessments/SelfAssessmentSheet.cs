using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Blank;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Submissions;
using OfficeOpenXml;
using OfficeOpenXml.Style;

namespace CchcWardIndex.Office.Forms.SelfAssessments;

/// <summary>Lays out the form "Phiếu tự chấm": heading, table, signatures, and the hidden keys.</summary>
internal sealed class SelfAssessmentSheet(ExcelWorksheet sheet, CriteriaSet set, Unit unit, OptionLists lists)
{
    private readonly RowStyles _styles = new(sheet);
    private readonly CellRules _rules = new(set.Year);
    private readonly bool _hasExtras = set.Extras is not null && set.Criteria.Any(criterion => IsExtra(criterion) && criterion.AppliesTo(unit));
    private int _row = 1;

    /// <summary>Writes the whole sheet.</summary>
    public void Write(IReadOnlyDictionary<CriterionCode, CriterionReport> filled)
    {
        WriteKeys();
        WriteHeading();
        var head = WriteTableHead();
        var first = _row;
        foreach (var area in set.Areas)
        {
            WriteArea(area, filled);
        }

        WriteExtras(filled);

        WriteTotal(first);
        WriteSignatures();
        Column.SetWidths(sheet);
        SetUpPage(head);
        Protect();
        _rules.Write(sheet);
    }

    private void WriteKeys()
    {
        _row = HeadKeys.Write(sheet, _row, Column.Code, set, Keys.SelfAssessmentFormat, (Keys.Unit, unit.Code.Text));
        sheet.Cells[_row, Column.Key].Value = Keys.Row;
        foreach (var (column, key) in Column.Inputs)
        {
            sheet.Cells[_row, column].Value = key;
        }

        sheet.Row(_row++).Hidden = true;
    }

    private void WriteHeading()
    {
        sheet.Line(_row, Column.Code, Column.Max, set.Authority.Name.ToUpperInvariant());
        sheet.Line(_row++, Column.Value, Column.Explanation, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold: true);
        sheet.Line(_row, Column.Code, Column.Max, unit.Body.ToUpperInvariant(), bold: true);
        sheet.Line(_row++, Column.Value, Column.Explanation, "Độc lập - Tự do - Hạnh phúc", bold: true).Style.Font.UnderLine = true;
        _row++;
        sheet.Line(_row, Column.Code, Column.Explanation, $"PHIẾU TỰ CHẤM ĐIỂM {set.IndexWords.Name.ToUpperInvariant()} NĂM {set.Year}", bold: true, size: 14);
        sheet.Row(_row++).Height = 22;
        sheet.Cells[_row, Column.Key].Value = Keys.UnitName;
        sheet.Line(_row++, Column.Code, Column.Explanation, $"Đơn vị: {unit.Name}", bold: true, size: 12);
        sheet.Line(_row++, Column.Code, Column.Explanation, $"(Theo {set.Title})", italic: true);
        _row++;
    }

    private int WriteTableHead()
    {
        foreach (var (column, text) in Column.Headings)
        {
            sheet.Cells[_row, column].Value = text;
        }

        var cells = sheet.Cells[_row, Column.Code, _row, Column.Explanation];
        cells.Style.TableCell(ExcelHorizontalAlignment.Center).Tinted(FormLook.Head).Font.Bold = true;
        foreach (var cell in cells)
        {
            cell.Style.Border.BorderAround(ExcelBorderStyle.Thin, FormLook.Border);
        }

        sheet.Row(_row).Height = 64;
        return _row++;
    }

    private void WriteArea(Area area, IReadOnlyDictionary<CriterionCode, CriterionReport> filled)
    {
        var own = set.OrdinaryOf(unit).Where(criterion => criterion.Code.Area == area.Code).ToList();
        if (own.Count == 0)
        {
            return;
        }

        WriteTitle(area.Code.Text, area.Name.ToUpperInvariant(), own, RowKind.Area);
        foreach (var under in own.GroupBy(criterion => criterion.Code.Parent))
        {
            if (area.Groups.FirstOrDefault(group => group.Code == under.Key) is { } group)
            {
                WriteTitle(group.Code.Text, group.Name, [.. under], RowKind.Group);
            }

            foreach (var criterion in under)
            {
                Write(criterion, filled);
            }
        }
    }

    private void Write(Criterion criterion, IReadOnlyDictionary<CriterionCode, CriterionReport> filled)
    {
        if (criterion.IsOnWardSheet)
        {
            new CriterionRows(sheet, _styles, _rules, criterion, lists).Write(ref _row, filled.GetValueOrDefault(criterion.Code));
            return;
        }

        var source = ShownCriteria.Source(criterion, set);
        _styles.Apply(_row, RowKind.Criterion);
        sheet.Cells[_row, Column.Code].Value = criterion.Code.Text;
        sheet.Cells[_row, Column.Content].Value = PrintedText.Of(criterion);
        sheet.Cells[_row, Column.Max].Value = criterion.MaxPoints;
        sheet.Cells[_row, Column.Rules].Value = source;
        sheet.Row(_row++).Height = RowHeights.Of((criterion.Name, Column.Width(Column.Content)), (source, Column.Width(Column.Rules) * 1.1));
    }

    // Bonus and penalty add to the points, never to the maximum.
    private void WriteExtras(IReadOnlyDictionary<CriterionCode, CriterionReport> filled)
    {
        var extras = set.CriteriaOf(unit).Where(criterion => criterion.Extra is not null).ToList();
        if (set.Extras is null || extras.Count == 0)
        {
            return;
        }

        WriteTitle(set.Extras.Code.Text, $"{set.Extras.Name.ToUpperInvariant()} (không tính vào điểm tối đa)", [], RowKind.Area);
        foreach (var criterion in extras)
        {
            Write(criterion, filled);
        }
    }

    private static bool IsExtra(Criterion criterion) => criterion is { Extra: not null, IsOnWardSheet: true };

    // The maximum shown is that of the rows below it, which are all that apply to the unit: as in the decision.
    private void WriteTitle(string code, string name, List<Criterion> below, RowKind kind)
    {
        _styles.Apply(_row, kind);
        sheet.Cells[_row, Column.Code].Value = code;
        sheet.Cells[_row, Column.Content].Value = SheetText.Clean(name);
        sheet.Cells[_row, Column.Max].Value = below.Count > 0 ? below.Sum(criterion => criterion.MaxPoints) : null;
        sheet.Row(_row++).Height = RowHeights.Of((name, Column.Width(Column.Content) * 0.9));
    }

    private void WriteTotal(int first)
    {
        _styles.Apply(_row, RowKind.Area);
        sheet.Cells[_row, Column.Key].Value = Keys.End;
        sheet.Cells[_row, Column.Content].Value = _hasExtras ? "TỔNG CỘNG (điểm tự chấm gồm cả điểm thưởng, điểm trừ)" : "TỔNG CỘNG";
        sheet.Cells[_row, Column.Max].Value = set.OrdinaryOf(unit).Sum(criterion => criterion.MaxPoints);
        var total = sheet.Cells[_row, Column.SelfPoints];
        total.Formula = $"SUM({ExcelCellBase.GetAddress(first, Column.SelfPoints, _row - 1, Column.SelfPoints)})";
        total.Calculate();
        sheet.Row(_row++).Height = _hasExtras ? 33 : 20;
    }

    private void WriteSignatures()
    {
        _row++;
        sheet.Line(_row++, Column.Value, Column.Explanation, "…………, ngày …… tháng …… năm ……", italic: true);
        sheet.Line(_row, Column.Code, Column.Max, "NGƯỜI LẬP PHIẾU", bold: true);
        sheet.Line(_row++, Column.Value, Column.Explanation, unit.Kind.Head.ToUpperInvariant(), bold: true);
        sheet.Line(_row, Column.Code, Column.Max, "(Ký, ghi rõ họ tên)", italic: true);
        sheet.Line(_row, Column.Value, Column.Explanation, "(Ký, ghi rõ họ tên, đóng dấu)", italic: true);
    }

    private void SetUpPage(int head)
    {
        sheet.Column(Column.Key).Hidden = true;
        FormPage.Print(sheet, head, Column.Max, unit.Name);
    }

    private void Protect()
    {
        var protection = sheet.Protection;
        protection.IsProtected = true;
        protection.AllowFormatCells = true;
        protection.AllowFormatColumns = true;
        protection.AllowFormatRows = true;
        protection.AllowInsertRows = true;
        protection.AllowSort = true;
        protection.AllowAutoFilter = true;
    }
}
