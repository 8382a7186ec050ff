using System.Text;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Uses;

/// <summary>A feed as a table that Excel opens by double click, whatever list separator Windows is set to: UTF-16, tabs, decimal commas.</summary>
/// <remarks>Text that a spreadsheet would take for a formula, or for a number it is not, gets an apostrophe before it.</remarks>
public static class FeedCsv
{
    private static readonly UnicodeEncoding Encoding = new(bigEndian: false, byteOrderMark: true);

    /// <summary>Writes a feed: one line of heads, one a unit.</summary>
    public static ReadOnlyMemory<byte> Write(Feed feed)
    {
        var (promulgation, correction) = (feed.Promulgation, feed.Promulgation.Correction);
        var lines = new StringBuilder();
        Line(lines,
        [
            "STT", "Mã đơn vị", "Đơn vị", "Chỉ số (%)", "Xếp loại", "Hạng", "Hạng khối", $"Hạng năm {feed.YearBefore}", $"Tăng hạng so với năm {feed.YearBefore}", "Nộp muộn", "Đề nghị", "Quy tắc dẫn đến đề nghị", "Số liệu", "Căn cứ", "Ghi chú",
            $"Quyết định của {feed.Use.DecidedBy}", "Quyết định công bố", "Ngày quyết định", "Công bố lần", "Thay cho công bố lần", "Mã niêm phong",
        ]);
        foreach (var (entry, i) in feed.Entries.Select((entry, i) => (entry, i)))
        {
            var (unit, late) = (entry.Unit, feed.Results.LateUnits);
            Line(lines,
            [
                Number(i + 1), Text(unit.Score.Unit.Code), Text(unit.Score.Unit.Name), unit.Score.Index is { } index ? Number(Math.Round(index, 2, MidpointRounding.AwayFromZero)) : "", Text(unit.Grade ?? ""), Number(unit.Rank),
                Number(unit.GroupRank), Number(entry.LastYear?.Rank), Number(entry.RankUp), late is null ? "" : late.Value.Contains(unit.Score.Unit.Code) ? "Có" : "Không", Text(entry.Rule?.Proposal ?? ""),
                Text(entry.Rule?.Rule.Name ?? ""), Text(entry.Reasons), Text(entry.Basis), Text(entry.Note), "", Text(promulgation.Approval.Decision), Show.Day(promulgation.Approval.Date), Number(promulgation.Number),
                Number(correction?.Replaces), Text(feed.Seal),
            ]);
        }

        return (byte[])[.. Encoding.GetPreamble(), .. Encoding.GetBytes(lines.ToString())];
    }

    private static void Line(StringBuilder lines, IEnumerable<string> cells) => lines.AppendJoin('\t', cells).Append("\r\n");

    private static string Number(decimal? number) => number is { } value ? Decimals.Write(value).Replace('.', ',') : "";

    private static string Text(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            plain.Append(Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 or '"' ? rune.Value == '"' ? new Rune('\'') : new Rune(' ') : rune);
        }

        var clean = plain.ToString();
        var start = clean.TrimStart();
        var misread = start.Length > 0 && (start[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' || (start.Length > 1 && start[0] == '0' && start.All(char.IsAsciiDigit)));
        return misread ? "'" + clean : clean;
    }
}
