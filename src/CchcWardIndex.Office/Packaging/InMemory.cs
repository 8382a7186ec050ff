using OfficeOpenXml;

namespace CchcWardIndex.Office.Packaging;

/// <summary>Workbooks that are made in memory alone.</summary>
internal static class InMemory
{
    /// <summary>
    /// A workbook to be filled and taken as bytes, packed anew after that. It is not disposed of: it holds nothing but memory, and EPPlus then
    /// makes the collector look through all the memory of the process, which costs more than most workbooks.
    /// </summary>
    public static ExcelPackage Workbook() => new() { Compression = CompressionLevel.None };
}
