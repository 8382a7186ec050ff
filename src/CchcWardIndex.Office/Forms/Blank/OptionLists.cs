using CchcWardIndex.Criteria;
using OfficeOpenXml;

namespace CchcWardIndex.Office.Forms.Blank;

/// <summary>The sheet that holds the labels of every choice: a list written into a cell's own rule may hold no comma and only 255 letters.</summary>
internal sealed class OptionLists(ExcelWorksheet sheet)
{
    private int _column;

    /// <summary>Writes a fact's labels, and tells where they stand, as a formula.</summary>
    public string Add(Fact fact)
    {
        _column++;
        for (var i = 0; i < fact.Options.Length; i++)
        {
            sheet.Cells[i + 1, _column].Value = fact.Options[i].Label;
        }

        return $"'{sheet.Name}'!{ExcelCellBase.GetAddress(1, _column, fact.Options.Length, _column, true)}";
    }

    /// <summary>Hides the sheet: there is nothing to fill in on it.</summary>
    public void Close()
    {
        sheet.Protection.IsProtected = true;
        sheet.Hidden = eWorkSheetHidden.Hidden;
    }
}
