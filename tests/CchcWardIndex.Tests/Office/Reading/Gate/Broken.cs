using System.Buffers.Binary;
using System.Text;

namespace CchcWardIndex.Tests.Office.Reading.Gate;

/// <summary>Ways to break a workbook.</summary>
internal static class Broken
{
    public const string Sheet = "xl/worksheets/sheet2.xml";

    /// <summary>A file that begins as an old Office file does, with some text inside.</summary>
    public static byte[] Ole(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes(stream), .. new byte[600]];

    /// <summary>The form with one more part.</summary>
    public static byte[] WithPart(string name, string content = "x") =>
        SampleForm.Repack(SampleForm.Filled, parts => parts[name] = Encoding.UTF8.GetBytes(content));

    /// <summary>The form without a part.</summary>
    public static byte[] Without(string name) => SampleForm.Repack(SampleForm.Filled, parts => parts.Remove(name));

    /// <summary>The form with one part written by somebody else.</summary>
    public static byte[] WithXml(string part, Func<string, string> rewrite) => SampleForm.Rewrite(SampleForm.Filled, part, rewrite);

    /// <summary>The form's sheet with something put before its cells.</summary>
    public static byte[] WithRows(string rows) => WithXml(Sheet, xml => xml.Replace("<sheetData>", "<sheetData>" + rows, StringComparison.Ordinal));

    /// <summary>The form with a declaration before the root of its sheet.</summary>
    public static byte[] WithProlog(string prolog) => WithXml(Sheet, xml => xml.Insert(xml.IndexOf("<worksheet", StringComparison.Ordinal), prolog));

    /// <summary>The form with one relationship more.</summary>
    public static byte[] WithRelation(string list, string relation) =>
        WithXml(list, xml => xml.Replace("</Relationships>", relation + "</Relationships>", StringComparison.Ordinal));

    /// <summary>The form with bytes written over an offset from the start of the directory entry of a part.</summary>
    public static byte[] WithDirectory(string part, int offset, params byte[] bytes)
    {
        var file = (byte[])SampleForm.Filled.Clone();
        bytes.CopyTo(file, DirectoryEntry(file, part) + offset);
        return file;
    }

    /// <summary>The form with one bit of a part's packed bytes turned.</summary>
    public static byte[] WithBit(string part, int offset)
    {
        var file = (byte[])SampleForm.Filled.Clone();
        var local = (int)BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(DirectoryEntry(file, part) + 42));
        var data =
            local + 30 + BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(local + 26)) + BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(local + 28));
        file[data + offset] ^= 0x10;
        return file;
    }

    /// <summary>Where the directory of a ZIP describes a part.</summary>
    public static int DirectoryEntry(byte[] file, string part)
    {
        var name = Encoding.UTF8.GetBytes(part);
        for (var at = file.Length - 46 - name.Length; at >= 0; at--)
        {
            if (file.AsSpan(at).StartsWith("PK\x01\x02"u8) && file.AsSpan(at + 46).StartsWith(name))
            {
                return at;
            }
        }

        throw new InvalidOperationException($"No {part} in the file.");
    }
}
