using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Uses;

namespace CchcWardIndex.Office.Feeds;

/// <summary>A feed on paper: what is proposed of every unit and why, with an open column for whoever decides.</summary>
public static class FeedWorkbook
{
    private const string Proposals = "Đề nghị";
    private const string RuleSheet = "Quy tắc";

    private static readonly (string Head, double Width)[] Columns =
    [
        ("STT", 6),
        ("Đơn vị", 24),
        ("Chỉ số (%)", 10),
        ("Xếp loại", 11),
        ("Hạng", 7),
        ("Hạng khối", 8),
        ("Tăng hạng so với năm {0}", 12),
        ("Đề nghị", 32),
        ("Quy tắc dẫn đến đề nghị", 30),
        ("Số liệu", 34),
        ("", 30),
    ];

    private static readonly (string Head, double Width)[] RuleColumns = [("STT", 6), ("Quy tắc", 40), ("Đề nghị", 36), ("Căn cứ", 44), ("Giả định", 50)];

    /// <summary>Writes the workbook; the same feed gives the same bytes.</summary>
    public static byte[] Write(Feed feed) =>
        Book.Write(
            feed.Use.Name,
            feed.Results.Set.Authority.Name,
            add =>
            {
                WriteProposals(add(Proposals), feed);
                WriteRules(add(RuleSheet), feed);
            }
        );

    private static void WriteProposals(Sheet sheet, Feed feed)
    {
        var last = Columns.Length;
        sheet.Widths([.. Columns.Select(column => column.Width)]);
        var lines = Head(feed).ToList();
        foreach (var (i, (text, look)) in lines.Index())
        {
            sheet.Across(i + 1, 1, last, text, look);
        }

        var head = lines.Count + 2;
        string[] heads =
        [
            .. Columns.SkipLast(1).Select(column => column.Head.Replace("{0}", $"{feed.YearBefore}", StringComparison.Ordinal)),
            $"Quyết định của {feed.Use.DecidedBy}",
        ];
        sheet.Heads(head, heads);
        sheet.Height(head, heads.Zip(Columns).Max(pair => Lines.Height(Lines.Count(pair.First, pair.Second.Width, SheetLook.Head), SheetLook.Head)));
        var end = head + feed.Entries.Length;
        sheet.Style(head + 1, 1, end, last, SheetLook.TextTop);
        for (var i = 0; i < feed.Entries.Length; i++)
        {
            Row(sheet, head + 1 + i, i + 1, feed.Entries[i]);
        }

        sheet.Worksheet.View.FreezePanes(head + 1, 3);
        SheetPaper.Fit(sheet, end, last, (head, head));
    }

    private static IEnumerable<(string Text, SheetLook Look)> Head(Feed feed)
    {
        var (promulgation, correction) = (feed.Promulgation, feed.Promulgation.Correction);
        yield return ($"{feed.Use.Name.ToUpperInvariant()}{(correction is null ? "" : " (ĐÍNH CHÍNH)")}", SheetLook.Title);
        yield return (
            $"(Theo kết quả công bố lần {promulgation.Number}, Quyết định số {promulgation.Approval.Decision} ngày "
                + $"{Show.Day(promulgation.Approval.Date)} của {feed.Results.Set.Authority.Name})",
            SheetLook.Subtitle
        );
        if (correction is not null)
        {
            yield return (
                $"Biểu này thay cho biểu của công bố lần {correction.Replaces} (niêm phong {correction.ReplacedSeal}). Lý do: {correction.Reason}",
                SheetLook.Plain
            );
        }

        yield return ("Chương trình chỉ đề nghị theo quy tắc ở trang sau; việc quyết định do cơ quan có thẩm quyền.", SheetLook.Plain);
        yield return (feed.Use.Note.Length > 0 ? feed.Use.Note : "Số liệu lấy nguyên từ kết quả đã công bố.", SheetLook.Remark);
        if (SharedRanks.Note(feed.Results) is { } note)
        {
            yield return (note, SheetLook.Remark);
        }

        yield return ($"Mã niêm phong của kết quả: {feed.Seal}", SheetLook.Remark);
    }

    private static void Row(Sheet sheet, int row, int number, FeedEntry entry)
    {
        var unit = entry.Unit;
        sheet.Style(row, 1, row, 1, SheetLook.CountTop);
        sheet.Number(row, 1, number);
        sheet.Style(row, 3, row, 3, SheetLook.DecimalTop);
        sheet.Number(row, 3, unit.Score.Index);
        foreach (
            var (column, rank, look) in new[]
            {
                (5, unit.Rank, SheetLook.CountTop),
                (6, unit.GroupRank, SheetLook.CountTop),
                (7, entry.RankUp, SheetLook.SignedCountTop),
            }
        )
        {
            sheet.Style(row, column, row, column, look);
            sheet.Number(row, column, rank);
        }

        (int Column, string Text)[] texts =
        [
            (2, $"{unit.Score.Unit.Name} ({unit.Score.Unit.Code})"),
            (4, unit.Grade ?? "–"),
            (8, Proposal(entry)),
            (9, entry.Rule?.Rule.Name ?? ""),
            (10, entry.Reasons),
        ];
        foreach (var (column, text) in texts)
        {
            sheet.Text(row, column, text);
        }

        sheet.Height(
            row,
            Math.Max(30, texts.Max(cell => Lines.Height(1 + Lines.Count(cell.Text, Columns[cell.Column - 1].Width, SheetLook.TextTop), SheetLook.TextTop)))
        );
    }

    // On paper there is no column of notes: what is to be known of the unit stands under what is proposed of it.
    private static string Proposal(FeedEntry entry) =>
        entry.Rule is not { } rule ? entry.Note
        : entry.Note.Length > 0 ? $"{rule.Proposal}\nGhi chú: {entry.Note}"
        : rule.Proposal;

    private static void WriteRules(Sheet sheet, Feed feed)
    {
        sheet.Widths([.. RuleColumns.Select(column => column.Width)]);
        sheet.Across(1, 1, RuleColumns.Length, "QUY TẮC ĐỀ NGHỊ", SheetLook.Title);
        sheet.Across(
            2,
            1,
            RuleColumns.Length,
            "(Xét lần lượt từ trên xuống; quy tắc đầu tiên thỏa thì dừng. Chỗ ghi giả định là lựa chọn của dự thảo, chưa có văn bản quy định.)",
            SheetLook.Subtitle
        );
        sheet.Heads(4, [.. RuleColumns.Select(column => column.Head)]);
        for (var i = 0; i < feed.Use.Rules.Length; i++)
        {
            var (rule, row) = (feed.Use.Rules[i], 5 + i);
            string[] texts = [rule.Rule.Name, rule.Proposal, string.Join("; ", rule.LegalBasis.Select(Show.Basis)), rule.Assumption ?? ""];
            sheet.Style(row, 1, row, RuleColumns.Length, SheetLook.TextTop);
            sheet.Style(row, 1, row, 1, SheetLook.CountTop);
            sheet.Number(row, 1, i + 1);
            for (var j = 0; j < texts.Length; j++)
            {
                sheet.Text(row, j + 2, texts[j]);
            }

            sheet.Height(
                row,
                texts.Select((text, j) => Lines.Height(1 + Lines.Count(text, RuleColumns[j + 1].Width, SheetLook.TextTop), SheetLook.TextTop)).Max()
            );
        }

        SheetPaper.Fit(sheet, 4 + feed.Use.Rules.Length, RuleColumns.Length, (4, 4));
    }
}
