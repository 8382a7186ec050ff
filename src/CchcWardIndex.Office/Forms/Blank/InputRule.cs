using System.Text;
using System.Xml;
using OfficeOpenXml;

namespace CchcWardIndex.Office.Forms.Blank;

/// <summary>One check of what is typed, with the words around it.</summary>
/// <param name="Type">Excel's word: <c>whole</c>, <c>decimal</c>, <c>date</c>, <c>list</c>.</param>
/// <param name="First">The lower bound, or the list.</param>
/// <param name="Second">The upper bound; null for a list.</param>
/// <param name="Title">Above the prompt and the message.</param>
/// <param name="Prompt">Shown beside the cell.</param>
/// <param name="Error">Shown when the check fails.</param>
internal sealed record InputRule(string Type, string First, string? Second, string Title, string Prompt, string Error)
{
    /// <summary>Whether who is told the message may leave the value as it is.</summary>
    public bool IsAdvice { get; init; }
}

/// <summary>Collects the rules of a sheet's cells and writes each rule once.</summary>
/// <remarks>EPPlus compares every new rule with all before it: the 400 of one form took it 200 ms.</remarks>
/// <param name="year">The year assessed: days shown as examples are of it.</param>
internal sealed class CellRules(int year)
{
    /// <summary>The year assessed.</summary>
    public int Year => year;

    private readonly Dictionary<InputRule, List<ExcelCellAddress>> _cells = [];
    private readonly List<InputRule> _order = [];

    public void Add(InputRule rule, int row, int column)
    {
        if (!_cells.TryGetValue(rule, out var cells))
        {
            _cells.Add(rule, cells = []);
            _order.Add(rule);
        }

        cells.Add(new ExcelCellAddress(row, column));
    }

    /// <summary>Puts the rules into the sheet. To be called last: the element must stand before those of the page.</summary>
    public void Write(ExcelWorksheet sheet)
    {
        var root = sheet.WorksheetXml.DocumentElement!;
        var all = sheet.WorksheetXml.CreateElement("dataValidations", root.NamespaceURI);
        all.SetAttribute("count", $"{_order.Count}");
        foreach (var rule in _order)
        {
            all.AppendChild(Element(sheet.WorksheetXml, root.NamespaceURI, rule, Areas(_cells[rule])));
        }

        root.InsertBefore(
            all,
            root.ChildNodes.Cast<XmlNode>()
                .FirstOrDefault(node => node.LocalName is "hyperlinks" or "printOptions" or "pageMargins" or "pageSetup" or "headerFooter")
        );
    }

    private static XmlElement Element(XmlDocument document, string space, InputRule rule, string areas)
    {
        var element = document.CreateElement("dataValidation", space);
        (string, string)[] attributes =
        [
            ("type", rule.Type),
            ("allowBlank", "1"),
            ("showInputMessage", "1"),
            ("showErrorMessage", "1"),
            // Excel allows 32 letters in a title and 255 in a text.
            ("errorTitle", Text.Cut(rule.Title, 32)),
            ("error", Text.Cut(rule.Error, 225)),
            ("promptTitle", Text.Cut(rule.Title, 32)),
            ("prompt", Text.Cut(rule.Prompt, 255)),
            ("sqref", areas),
        ];
        foreach (var (name, value) in rule.IsAdvice ? [.. attributes, ("errorStyle", "warning")] : attributes)
        {
            element.SetAttribute(name, value);
        }

        AddFormula("formula1", rule.First);
        AddFormula("formula2", rule.Second);
        return element;

        void AddFormula(string name, string? formula)
        {
            if (formula is not null)
            {
                element.AppendChild(document.CreateElement(name, space))!.InnerText = formula;
            }
        }
    }

    // K17:K19 K22: cells below one another are one area.
    private static string Areas(List<ExcelCellAddress> cells)
    {
        var areas = new StringBuilder();
        var sorted = cells.OrderBy(cell => cell.Column).ThenBy(cell => cell.Row).ToList();
        for (var i = 0; i < sorted.Count; i++)
        {
            var first = sorted[i];
            while (i + 1 < sorted.Count && sorted[i + 1].Column == first.Column && sorted[i + 1].Row == sorted[i].Row + 1)
            {
                i++;
            }

            areas.Append(areas.Length > 0 ? " " : "").Append(ExcelCellBase.GetAddress(first.Row, first.Column, sorted[i].Row, first.Column));
        }

        return areas.ToString();
    }
}
