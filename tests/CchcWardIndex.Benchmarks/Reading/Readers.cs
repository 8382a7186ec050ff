using System.IO.Compression;
using System.Xml;
using ExcelDataReader;
using MiniExcelLibs;
using OfficeOpenXml;

namespace CchcWardIndex.Benchmarks.Reading;

/// <summary>The peers: each looks at every cell of every sheet of a workbook and answers how many held something, so that nothing can be left out.</summary>
internal static class Readers
{
    /// <summary>The floor: unzip every part and walk its XML; no cell is understood.</summary>
    public static int UnzipAndWalk(byte[] workbook)
    {
        var read = 0;
        using var zip = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        foreach (var part in zip.Entries.Where(part => part.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var stream = part.Open();
            using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = true });
            while (xml.Read())
            {
                read +=
                    xml.NodeType == XmlNodeType.Element && xml.LocalName == "c" ? 1
                    : xml.NodeType == XmlNodeType.Text ? xml.Value.Length & 0
                    : 0;
            }
        }

        return read;
    }

    /// <summary>EPPlus 4.5.3.3: load, then the value of every cell in use.</summary>
    public static int WithEpplus(byte[] workbook)
    {
        var read = 0;
        using var package = new ExcelPackage(new MemoryStream(workbook));
        foreach (var sheet in package.Workbook.Worksheets.Where(sheet => sheet.Dimension is not null))
        {
            for (var row = 1; row <= sheet.Dimension.End.Row; row++)
            {
                for (var column = 1; column <= sheet.Dimension.End.Column; column++)
                {
                    read += sheet.GetValue(row, column) is null ? 0 : 1;
                }
            }
        }

        return read;
    }

    /// <summary>MiniExcel: every row as a dictionary of cells.</summary>
    public static int WithMiniExcel(byte[] workbook)
    {
        var read = 0;
        using var stream = new MemoryStream(workbook);
        foreach (var sheet in stream.GetSheetNames())
        {
            foreach (IDictionary<string, object?> row in stream.Query(sheetName: sheet).Cast<IDictionary<string, object?>>())
            {
                read += row.Values.Count(value => value is not null);
            }
        }

        return read;
    }

    /// <summary>ExcelDataReader: every cell of every row.</summary>
    public static int WithExcelDataReader(byte[] workbook)
    {
        var read = 0;
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(workbook));
        do
        {
            while (reader.Read())
            {
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    read += reader.GetValue(column) is null ? 0 : 1;
                }
            }
        } while (reader.NextResult());

        return read;
    }
}
