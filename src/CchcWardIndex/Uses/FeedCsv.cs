using System.Text;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Uses;

/// <summary>A feed as a table that Excel opens in columns by double click, whatever list separator Windows is set to: UTF-16, tabs, decimal commas.</summary>
public static class FeedCsv
{
    private static readonly UnicodeEncoding Encoding = new(bigEndian: false, byteOrderMark: true);

    /// <summary>Writes a feed: one line of heads, one a unit.</summary>
    public static ReadOnlyMemory<byte> Write(Feed feed)
    {
        var columns = Columns(feed);
        var lines = new StringBuilder();
        Line(lines, columns.Select(column => CsvCell.Text(column.Head)));
        foreach (var (entry, i) in feed.Entries.Select((entry, i) => (entry, i)))
        {
            Line(lines, columns.Select(column => column.Cell(entry, i + 1)));
        }

        return (byte[])[.. Encoding.GetPreamble(), .. Encoding.GetBytes(lines.ToString())];
    }

    private static void Line(StringBuilder lines, IEnumerable<CsvCell> cells) => lines.AppendJoin('\t', cells.Select(cell => cell.Written)).Append("\r\n");

    private static ImmutableArray<(string Head, Func<FeedEntry, int, CsvCell> Cell)> Columns(Feed feed)
    {
        var (approval, correction) = (feed.Promulgation.Approval, feed.Promulgation.Correction);
        return
        [
            ("STT", (_, number) => CsvCell.Number(number)),
            ("Mã đơn vị", (entry, _) => CsvCell.Code(entry.Unit.Score.Unit.Code.Text)),
            ("Đơn vị", (entry, _) => CsvCell.Text(entry.Unit.Score.Unit.Name)),
            ("Chỉ số (%)", (entry, _) => CsvCell.Number(entry.Unit.Score.Index is { } index ? Math.Round(index, 2, MidpointRounding.AwayFromZero) : null)),
            ("Xếp loại", (entry, _) => CsvCell.Text(entry.Unit.Grade)),
            ("Hạng", (entry, _) => CsvCell.Number(entry.Unit.Rank)),
            ("Hạng khối", (entry, _) => CsvCell.Number(entry.Unit.GroupRank)),
            ($"Hạng năm {feed.YearBefore}", (entry, _) => CsvCell.Number(entry.LastYear?.Rank)),
            ($"Tăng hạng so với năm {feed.YearBefore}", (entry, _) => CsvCell.Number(entry.RankUp)),
            (
                "Nộp muộn",
                (entry, _) =>
                    CsvCell.Text(
                        feed.Results.IsLate(entry.Unit.Score.Unit.Code) switch
                        {
                            true => "Có",
                            false => "Không",
                            null => "",
                        }
                    )
            ),
            ("Đề nghị", (entry, _) => CsvCell.Text(entry.Rule?.Proposal)),
            ("Quy tắc dẫn đến đề nghị", (entry, _) => CsvCell.Text(entry.Rule?.Rule.Name)),
            ("Số liệu", (entry, _) => CsvCell.Text(entry.Reasons)),
            ("Căn cứ", (entry, _) => CsvCell.Text(entry.Basis)),
            ("Ghi chú", (entry, _) => CsvCell.Text(entry.Note)),
            ($"Quyết định của {feed.Use.DecidedBy}", (_, _) => default),
            ("Quyết định công bố", (_, _) => CsvCell.Text(approval.Decision)),
            ("Ngày quyết định", (_, _) => CsvCell.Day(approval.Date)),
            ("Công bố lần", (_, _) => CsvCell.Number(feed.Promulgation.Number)),
            ("Mã niêm phong", (_, _) => CsvCell.Text(feed.Seal)),
            ("Thay cho công bố lần", (_, _) => CsvCell.Number(correction?.Replaces)),
            ("Thay cho mã niêm phong", (_, _) => CsvCell.Text(correction?.ReplacedSeal)),
            ("Lý do đính chính", (_, _) => CsvCell.Text(correction?.Reason)),
        ];
    }
}
