using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Documents;
using CchcWardIndex.Publication;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcWardIndex.Office.Dossiers;

/// <summary>What a correction would change of what was published: why, and every figure before and after that decides on a place.</summary>
internal static class CorrectedFigures
{
    private const string Late = "late";

    private static readonly ImmutableArray<string> OfUnit = ["status", "points", "maxPoints", "index", "rank", "grade", Late];
    private static readonly ImmutableArray<string> Heads = ["Đơn vị", "Nội dung", "Đã công bố", "Đính chính thành"];
    private static readonly PaperLook Middle = PaperLook.Cell with { Align = JustificationValues.Center };

    /// <summary>The paragraphs and the table, without a heading.</summary>
    public static IEnumerable<OpenXmlElement> Of(CriteriaSet set, Corrected corrected)
    {
        var (correction, criteria) = (corrected.Correction, set.Criteria.ToDictionary(criterion => criterion.Code.Text));
        yield return Prose.Line(
            PaperLook.Body,
            $"- Đính chính kết quả công bố lần {correction.Replaces}, đã được phê duyệt tại Quyết định số {corrected.Approval.Decision} ngày "
                + $"{Show.LongDay(corrected.Approval.Date)}."
        );
        yield return Prose.Line(PaperLook.Body, $"- Lý do: {correction.Reason.TrimEnd('.')}.");
        if (FigureWords.Beside(correction) is { } beside)
        {
            yield return Prose.Line(PaperLook.Body, $"- {beside}");
        }

        if (correction.Moves.IsEmpty)
        {
            yield return Prose.Line(PaperLook.Body, $"- {FigureWords.NothingMoved}");
            yield break;
        }

        var shown = correction
            .Moves.Where(move => move.Criterion is { } code ? move.Figure == "points" && criteria.ContainsKey(code) : OfUnit.Contains(move.Figure))
            .ToList();
        var counted =
            $"- Thay đổi {correction.Moves.Length} nội dung của {correction.Moves.Select(move => move.Unit).Distinct().Count()} đơn vị; khi công bố, "
            + "từng nội dung nêu ở trang Đính chính của bảng kết quả";
        if (shown.Count == 0)
        {
            yield return Prose.Line(PaperLook.Body, $"{counted}. Điểm, chỉ số, hạng và xếp loại không thay đổi.");
            yield break;
        }

        var what =
            shown.All(move => move.Figure == Late) ? "Việc nộp phiếu đúng hạn hay muộn"
            : shown.Any(move => move.Figure == Late) ? "Điểm, chỉ số, hạng, xếp loại và việc nộp phiếu đúng hạn hay muộn"
            : "Điểm, chỉ số, hạng và xếp loại";
        yield return Prose.Line(PaperLook.Body with { After = 120, WithNext = true }, $"{counted}. {what} thay đổi như sau:");
        yield return PaperTable.Framed(
            [2700, 3371, 1500, 1500],
            [
                PaperTable.HeadRow([.. Heads.Select(head => PaperTable.Middle(Middle with { Bold = true }, head))]),
                .. shown.Select(move =>
                    PaperTable.Row(
                        PaperTable.Middle(PaperLook.Cell, set.Unit(move.Unit)?.Name ?? move.Unit.Text),
                        PaperTable.Middle(PaperLook.Cell, move.Criterion is { } code ? $"Tiêu chí {code}: điểm" : FigureWords.Name(move, null)),
                        PaperTable.Middle(Middle, FigureWords.Shown(move, move.Before)),
                        PaperTable.Middle(Middle, FigureWords.Shown(move, move.After))
                    )
                ),
            ]
        );
    }
}
