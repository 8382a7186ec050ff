using CchcWardIndex.Office.Receipts;
using CchcWardIndex.Rounds;
using CchcWardIndex.Tests.Office.ResultSheets;
using OfficeOpenXml;

namespace CchcWardIndex.Tests.Office.Receipts;

/// <summary>A receipt as who opens it reads it.</summary>
internal static class ReceiptRead
{
    public const string Front = "Phiếu tiếp nhận";
    public const string Points = "Điểm tạm tính";
    public const string Changes = "Thay đổi";

    public static Opened Open(Receipt receipt) => new(ReceiptWorkbook.Write(receipt));

    public static IReadOnlyList<string> Sheets(Receipt receipt)
    {
        using var workbook = Open(receipt);
        return [.. workbook.Sheets];
    }

    public static string Fact(Opened workbook, string label) => (string)workbook[Front].Cells[workbook.Find(Front, label).Row, 4].Value;

    public static IEnumerable<object?> Row(ExcelWorksheet sheet, int row, int columns) =>
        Enumerable.Range(1, columns).Select(column => (object?)sheet.Cells[row, column].Value);
}
