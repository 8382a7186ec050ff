using System.Globalization;
using CchcWardIndex.Criteria;
using CchcWardIndex.Documents.Layout;
using CchcWardIndex.Uses;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcWardIndex.Documents;

/// <summary>The annexes of the plan: the city's rows, each unit's, and what came of last year's plan.</summary>
internal static class RemedyAnnex
{
    private static readonly Look Text = new(11) { Before = 20, After = 20 };
    private static readonly Look Middle = Text with { Align = JustificationValues.Center };
    private static readonly Look Head = Middle with { Bold = true };
    private static readonly ImmutableArray<string> Heads = ["STT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện", "Ghi chú"];
    private static readonly ImmutableArray<string> ReadBackHeads = ["STT", "Nội dung phải khắc phục", "Đơn vị mất điểm", .. ReadBackWords.Order.Select(ReadBackWords.Vietnamese), "Toàn thành phố"];
    private static readonly ImmutableArray<int> Widths = [700, 3900, 2100, 2350, 1150, Paper.WidthAcross - 10200];

    /// <summary>Phụ lục I.</summary>
    public static IEnumerable<OpenXmlElement> City(RemedyPlan plan, Wording wording)
    {
        foreach (var line in Title("PHỤ LỤC I", $"Các nội dung cần khắc phục để nâng cao Chỉ số cải cách hành chính năm {plan.Year}", wording))
        {
            yield return line;
        }

        yield return Table(plan.City);
        yield return Prose.Line(Look.Body with { Size = 12, Italic = true, FirstLine = 0 }, $"Ghi chú: xếp theo tổng điểm có thể tăng thêm của các đơn vị, tính từ điểm bị mất năm {plan.Results.Set.Year}.");
    }

    /// <summary>Phụ lục II: every unit on a page of its own.</summary>
    public static IEnumerable<OpenXmlElement> Units(RemedyPlan plan, Wording wording)
    {
        foreach (var line in Title("PHỤ LỤC II", $"Các nội dung cần khắc phục năm {plan.Year} của từng đơn vị", wording))
        {
            yield return line;
        }

        foreach (var (unit, index) in plan.Units.Select((unit, index) => (unit, index)))
        {
            var line = unit.Rows.IsEmpty ? $"{index + 1}. {unit.Unit.Name}: không mất điểm ở tiêu chí nào." : $"{index + 1}. {unit.Unit.Name}: mất {Show.TwoDecimals(unit.Lost)} điểm ở {unit.Rows.Length} tiêu chí";
            yield return Prose.Line(new Look(13) { Bold = true, Before = 120, After = 120, WithNext = !unit.Rows.IsEmpty, NewPage = index > 0 }, line);
            if (!unit.Rows.IsEmpty)
            {
                yield return Table(unit.Rows);
            }
        }

        yield return Prose.Line(new Look(2), "");
    }

    /// <summary>Phụ lục III.</summary>
    public static IEnumerable<OpenXmlElement> ReadBack(PlanReadBack readBack, Wording wording)
    {
        foreach (var line in Title("PHỤ LỤC III", $"Kết quả khắc phục tồn tại, hạn chế của năm {readBack.Year}", wording))
        {
            yield return line;
        }

        ImmutableArray<int> widths = [700, 5270, 1300, 1150, 1150, 1150, 1150, 1200, Paper.WidthAcross - 13070];
        yield return Grid.Framed(
            widths,
            [
                Grid.HeadRow([.. ReadBackHeads.Select(head => Grid.Middle(Head, head))]),
                .. readBack.Rows.Select((row, index) => Grid.Row(
                [
                    Grid.Middle(Middle, Whole(index + 1)), Grid.Middle(Text, $"Tiêu chí {row.Criterion.Code}. {row.Content}"), Grid.Middle(Middle, Whole(row.Units.Length)),
                    .. ReadBackWords.Order.Select(outcome => Grid.Middle(Middle, Whole(row.Count(outcome)))), Grid.Middle(Middle, ReadBackWords.Vietnamese(row.Outcome)),
                ])),
            ]);
        yield return Prose.Line(Look.Body with { Size = 12, Italic = true, FirstLine = 0 }, ReadBackWords.Meaning);
    }

    private static IEnumerable<OpenXmlElement> Title(string number, string title, Wording wording)
    {
        yield return Prose.Line(Look.Title, number);
        yield return Prose.Line(Look.Title, title);
        yield return Prose.Line(Look.Centred with { Size = 13, Italic = true, Before = 40, After = 120 }, $"(Kèm theo Kế hoạch số {Wording.Dots}/KH-UBND {Wording.OpenDay} của {wording.Authority})");
    }

    private static Table Table(ImmutableArray<RemedyRow> rows) => Grid.Framed(
        Widths,
        [
            Grid.HeadRow([.. Heads.Select(head => Grid.Middle(Head, head))]),
            .. rows.Select(row => Grid.Row(
                Top(Middle, Whole(row.Number)), Top(Text, row.Content), Agencies(row.Lead), Agencies(row.Support), Top(Middle, row.Time), Top(Text, row.Note))),
        ]);

    private static TableCell Agencies(ImmutableArray<string> agencies) => agencies.Length < 2
        ? Top(Text, agencies.FirstOrDefault() ?? "")
        : Grid.Cell([.. agencies.Select(agency => Prose.Line(Text, $"- {agency}"))]);

    private static TableCell Top(Look look, string text) => Grid.Cell(Prose.Line(look, text));

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
