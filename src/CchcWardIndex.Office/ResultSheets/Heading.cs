using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Workbooks;

namespace CchcWardIndex.Office.ResultSheets;

/// <summary>Head and foot of an annex as Vietnamese offices write them. No names: who signs is not the program's business.</summary>
internal static class Heading
{
    /// <summary>Issuer on the left, the nation's name and motto on the right, the title below.</summary>
    /// <returns>The next free row.</returns>
    public static int Write(Sheet sheet, ShownRound round, int leftColumns, int lastColumn)
    {
        var authority = round.Set.Authority;
        var (first, second) = authority.Lines;
        sheet.Across(1, 1, leftColumns, first.ToUpperInvariant(), SheetLook.Committee);
        sheet.Across(2, 1, leftColumns, second.ToUpperInvariant(), SheetLook.Committee);
        sheet.Across(1, leftColumns + 1, lastColumn, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", SheetLook.Committee);
        sheet.Across(2, leftColumns + 1, lastColumn, "Độc lập - Tự do - Hạnh phúc", SheetLook.Motto);
        sheet.Across(3, 1, leftColumns, "_________", SheetLook.Rule);
        sheet.Height(3, 14);
        sheet.Across(4, 1, lastColumn, $"KẾT QUẢ {round.Subject}".ToUpperInvariant(), SheetLook.Title);
        var decision = round.Results.Promulgation is { Approval: var approval }
            ? $"số {approval.Decision} ngày {Show.LongDay(approval.Date)}"
            : $"số ………/QĐ-{authority.Sign} ngày …… tháng …… năm ………";
        sheet.Across(5, 1, lastColumn, $"(Ban hành kèm theo Quyết định {decision} của {authority.Name.Trim()})", SheetLook.Subtitle);
        return 6;
    }

    /// <summary>The places for the two signatures.</summary>
    /// <returns>The last row.</returns>
    public static int Sign(Sheet sheet, Authority authority, int row, int leftColumns, int lastColumn)
    {
        var rightColumn = lastColumn - 2;
        sheet.Across(row, rightColumn, lastColumn, $"{authority.Place}, ngày …… tháng …… năm ………", SheetLook.SignatureLine);
        sheet.Across(row + 1, 1, leftColumns, "NGƯỜI LẬP BIỂU", SheetLook.Signature);
        sheet.Across(row + 1, rightColumn, lastColumn, authority.IsCommittee ? $"TM. {authority.Lines.First.ToUpperInvariant()}" : "", SheetLook.Signature);
        sheet.Across(row + 2, 1, leftColumns, $"({authority.Office})", SheetLook.SignatureLine);
        sheet.Across(row + 2, rightColumn, lastColumn, authority.Head.ToUpperInvariant(), SheetLook.Signature);
        // Not quite empty: an empty row at the end is not printed, and here somebody must sign.
        sheet.Text(row + 3, 1, " ", SheetLook.Plain);
        sheet.Height(row + 3, 66);
        return row + 3;
    }
}
