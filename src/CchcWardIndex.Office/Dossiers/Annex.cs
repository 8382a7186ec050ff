using System.Globalization;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Documents;
using CchcWardIndex.Publication;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcWardIndex.Office.Dossiers;

/// <summary>Phụ lục: the ranking that is approved, with the figures that the results workbook shows.</summary>
internal static class Annex
{
    private static readonly PaperLook Head = PaperLook.Cell with { Bold = true, Align = JustificationValues.Center };
    private static readonly PaperLook Middle = PaperLook.Cell with { Align = JustificationValues.Center };

    /// <summary>The annex's content, from its title on.</summary>
    public static IEnumerable<OpenXmlElement> Of(Overview overview, Wording wording)
    {
        yield return Prose.Line(PaperLook.Title, "PHỤ LỤC");
        yield return Prose.Line(PaperLook.Title with { Side = 900 }, wording.Subject.ToUpperInvariant());
        yield return Prose.Line(
            PaperLook.Centred with
            {
                Size = 13,
                Italic = true,
                After = 40,
            },
            $"(Kèm theo Quyết định số {Wording.Dots}/QĐ-{overview.Results.Set.Authority.Sign} {Wording.OpenDay}"
        );
        yield return Prose.Line(PaperLook.Centred with { Size = 13, Italic = true }, $"của {wording.Authority})");
        yield return Prose.Rule((Paper.Width - 1800) / 2);
        if (!overview.Ranked.IsEmpty)
        {
            yield return Prose.Line(new PaperLook(6), "");
            yield return Ranking(overview);
            yield return Prose.Line(
                PaperLook.Body with
                {
                    Size = 12,
                    Italic = true,
                },
                $"Ghi chú: điểm tối đa là điểm tối đa của bộ chỉ số trừ điểm của các tiêu chí {TakenOut.Words(overview.Results.Set)} tại đơn vị; "
                    + "chỉ số (%) = tổng điểm ÷ điểm tối đa × 100. Các số được làm tròn đến hai chữ số thập phân; xếp hạng theo chỉ số chưa làm tròn, "
                    + $"{Words.Vietnamese(overview.Results.Set.TieRule)}.{Ties(overview)}{Late(overview)}"
            );
        }

        if (!overview.Unranked.IsEmpty)
        {
            yield return Prose.Line(
                PaperLook.Body with
                {
                    FirstLine = 0,
                    Bold = true,
                    Before = 240,
                    After = 120,
                    WithNext = true,
                },
                "Các đơn vị không xếp hạng"
            );
            yield return Unranked(overview);
            yield return Prose.Line(new PaperLook(2), "");
        }
    }

    private static string Ties(Overview overview) =>
        string.Concat(overview.Ties.Select(place => $" Cùng hạng {Whole(place.Key)}: {string.Join(", ", place.Select(unit => unit.Score.Unit.Name))}."));

    private static string Late(Overview overview) => overview.Late is { Length: > 0 } units ? $" {Words.LateSubmission}: {units}." : "";

    private static Table Ranking(Overview overview)
    {
        var rows = overview.Ranked.Select(unit =>
            Row(
                PaperLook.Cell,
                Middle,
                Whole(unit.Rank!.Value),
                unit.Score.Unit.Name,
                Figure(unit.Score.Points!.Value),
                Figure(unit.Score.MaxPoints),
                Figure(unit.Score.Index!.Value),
                Whole(unit.GroupRank!.Value),
                unit.Grade!
            )
        );
        var mean = Row(
            PaperLook.Cell with
            {
                Bold = true,
            },
            Head,
            "",
            "Trung bình",
            Figure(overview.Mean(score => score.Points!.Value)),
            Figure(overview.Mean(score => score.MaxPoints)),
            Figure(overview.Mean(score => score.Index!.Value)),
            "",
            ""
        );
        return PaperTable.Framed(
            [850, 3021, 950, 1000, 950, 1000, 1300],
            [Headings("Hạng", "Đơn vị", "Tổng điểm", "Điểm tối đa", "Chỉ số (%)", "Hạng trong khối", "Xếp loại"), .. rows, mean]
        );
    }

    private static Table Unranked(Overview overview) =>
        PaperTable.Framed(
            [850, 3021, Paper.Width - 850 - 3021],
            [
                Headings("STT", "Đơn vị", "Lý do"),
                .. overview.Unranked.Select(
                    (unit, index) =>
                        PaperTable.Row(
                            PaperTable.Middle(Middle, Whole(index + 1)),
                            PaperTable.Middle(PaperLook.Cell, unit.Score.Unit.Name),
                            PaperTable.Middle(PaperLook.Cell, overview.WhyUnranked(unit))
                        )
                ),
            ]
        );

    private static TableRow Headings(params ReadOnlySpan<string> texts)
    {
        var cells = new List<TableCell>();
        foreach (var text in texts)
        {
            cells.Add(PaperTable.Middle(Head, text));
        }

        return PaperTable.HeadRow([.. cells]);
    }

    private static TableRow Row(
        PaperLook name,
        PaperLook other,
        string rank,
        string unit,
        string points,
        string maximum,
        string index,
        string groupRank,
        string grade
    ) =>
        PaperTable.Row(
            PaperTable.Middle(other, rank),
            PaperTable.Middle(name, unit),
            PaperTable.Middle(other, points),
            PaperTable.Middle(other, maximum),
            PaperTable.Middle(other with { Bold = true }, index),
            PaperTable.Middle(other, groupRank),
            PaperTable.Middle(other, grade)
        );

    private static string Figure(decimal number) => Show.TwoDecimals(number);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
