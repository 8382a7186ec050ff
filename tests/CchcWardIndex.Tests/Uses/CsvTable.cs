using System.Text;

namespace CchcWardIndex.Tests.Uses;

/// <summary>A feed's CSV read back by one who knows of it only what ADR 18 says.</summary>
internal sealed class CsvTable
{
    private CsvTable(List<string[]> lines) => (Heads, Lines) = (lines[0], lines[1..]);

    public string[] Heads { get; }

    /// <summary>As they stand in the file.</summary>
    public List<string[]> Lines { get; }

    /// <summary>By head, without the mark.</summary>
    public IEnumerable<Dictionary<string, string>> Rows =>
        Lines.Select(line => Heads.Zip(line).ToDictionary(pair => pair.First, pair => pair.Second is ['\'', .. var rest] ? rest : pair.Second));

    public static CsvTable Read(ReadOnlySpan<byte> bytes)
    {
        Assert.Equal([0xFF, 0xFE], bytes[..2].ToArray());
        var lines = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes[2..]).Split("\r\n");
        Assert.Equal("", lines[^1]);
        return new CsvTable([.. lines[..^1].Select(line => line.Split('\t'))]);
    }
}
