using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Documents;
using CchcWardIndex.Publication;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcWardIndex.Office.Dossiers;

/// <summary>Biên bản xác nhận kết quả thẩm định: one unit's final points by criterion, to be signed by its chairman and by the office.</summary>
public static class BienBan
{
    // As wide as the page at the size of the body.
    private static readonly string DottedLine = new('…', 31);

    /// <summary>Writes the paper. The same facts give the same bytes.</summary>
    /// <returns>A .docx file.</returns>
    public static byte[] Write(ConfirmationFacts facts)
    {
        var wording = new Wording(facts.Results.Set);
        return Paper.Pack($"Biên bản xác nhận kết quả thẩm định của {facts.Unit.Score.Unit.Name}", wording.Office, facts.PreparedAt, Content(facts, wording));
    }

    private static IEnumerable<OpenXmlElement> Content(ConfirmationFacts facts, Wording wording)
    {
        var (set, score) = (facts.Results.Set, facts.Unit.Score);
        yield return Letterhead.Of(wording.AuthorityShort, false, wording.Office.ToUpperInvariant(), $"BB-{set.Authority.OfficeSign}", set.Authority.Place);
        yield return Prose.Line(PaperLook.Title with { Before = 240 }, "BIÊN BẢN");
        yield return Prose.Line(
            PaperLook.Title with
            {
                Side = 600,
            },
            $"Xác nhận kết quả thẩm định {set.IndexWords.Within} năm {set.Year} của {score.Unit.Within}"
        );
        yield return Prose.Rule((Paper.Width - 2400) / 2);
        yield return Text(
            $"Hôm nay, {Wording.OpenDay}, tại {Wording.Dots}{Wording.Dots}{Wording.Dots}, {wording.Office} và {score.Unit.Body} "
                + $"cùng xác nhận kết quả thẩm định theo "
                + $"{set.Title}{(set.Decision is null ? "" : $" ban hành kèm theo {wording.SetDecision}")} như sau:"
        );
        foreach (var line in Result(facts))
        {
            yield return line;
        }

        if (!score.Outcomes.IsEmpty)
        {
            yield return Prose.Line(PaperLook.Body with { Bold = true, After = 120, WithNext = true }, "2. Điểm của từng tiêu chí");
            yield return ConfirmationTable.Of(set, score);
            yield return Prose.Line(
                PaperLook.Body with
                {
                    Size = 12,
                    Italic = true,
                },
                $"Ghi chú: –: không có hoặc chưa có điểm; KPS: {TakenOut.Words(set)}, không tính vào điểm và điểm tối "
                    + $"đa.{(score.Adjustments.IsEmpty ? "" : " Trần, sàn: phần điểm được cộng thêm hoặc trừ bớt theo mức trần, mức sàn của bộ chỉ số.")} "
                    + $"Điểm được ghi đến bốn chữ số thập phân. {CoverageWords.Note(withRules: false)}"
            );
        }

        yield return Prose.Line(PaperLook.Body with { Bold = true, WithNext = true }, $"{(score.Outcomes.IsEmpty ? 2 : 3)}. Ý kiến của đơn vị");
        foreach (var line in Opinion(score))
        {
            yield return line;
        }

        yield return Prose.Line(
            PaperLook.Body with
            {
                After = 200,
                WithNext = true,
            },
            "Biên bản được lập thành 02 bản có giá trị như nhau, mỗi bên giữ 01 bản./."
        );
        yield return Signatures(score.Unit, set.Authority);
    }

    private static IEnumerable<Paragraph> Result(ConfirmationFacts facts)
    {
        var (unit, score) = (facts.Unit, facts.Unit.Score);
        yield return Prose.Line(PaperLook.Body with { Bold = true, WithNext = true }, "1. Kết quả chung");
        if (score.Index is { } index)
        {
            yield return Prose.Line(
                PaperLook.Body,
                "- Tổng điểm: ",
                new Piece($"{Show.Points(score.Points!.Value)} / {Show.Points(score.MaxPoints)} điểm", true),
                $" (điểm tối đa áp dụng cho đơn vị); chỉ số: ",
                new Piece($"{Show.TwoDecimals(index)}%", true),
                unit.Grade is null ? "; không xếp hạng." : $"; xếp loại: {unit.Grade}."
            );
        }
        else
        {
            yield return Text($"- Đơn vị chưa có chỉ số: {Overview.WhyUnranked(facts.Results, unit)}.");
        }

        if (score.OverClaim is { } over)
        {
            yield return Text(
                $"- Chênh lệch giữa điểm tự chấm và điểm được chấm (chưa kể trần, sàn), tính trên các tiêu chí có cả hai: {Show.Points(over)} điểm."
            );
        }

        foreach (var adjustment in score.Adjustments)
        {
            yield return Text($"- Điều chỉnh {(adjustment.Points > 0m ? "+" : "")}{Show.Points(adjustment.Points)} điểm: {adjustment.Reason}");
        }

        if (score.Note.Length > 0)
        {
            yield return Text($"- Ghi chú: {score.Note}");
        }
    }

    // What it has explained already stands here with what came of it; whether it agrees, and what else it says, is for whoever signs to write.
    private static IEnumerable<Paragraph> Opinion(UnitScore score)
    {
        var answered = score.Outcomes.Where(outcome => outcome.Answer is not null).ToList();
        if (answered.Count == 0)
        {
            yield return Text($"- {score.Unit.Body} không gửi giải trình.");
        }

        foreach (var outcome in answered)
        {
            yield return Text($"- Tiêu chí {outcome.Criterion.Code}: đơn vị đã giải trình: {Words(outcome.Answer!)}{Reconsidered(outcome)}");
        }

        yield return Left($"- {score.Unit.Body} (đánh dấu x vào một ô):", withNext: true);
        yield return Left("□ thống nhất với kết quả thẩm định nêu trên;", withNext: true);
        yield return Left("□ không thống nhất, vì lý do ghi dưới đây.", withNext: true);
        yield return Left("- Ý kiến khác (nếu có):", withNext: true);
        yield return Prose.Line(PaperLook.Body with { Align = JustificationValues.Left, FirstLine = 0, WithNext = true }, DottedLine);
        yield return Prose.Line(PaperLook.Body with { Align = JustificationValues.Left, FirstLine = 0 }, DottedLine);
    }

    private static string Reconsidered(Outcome outcome) =>
        outcome is not { FirstPoints: { } first, AppraisedPoints: { } final } ? ""
        : final == first ? $" Kết quả sau giải trình: giữ nguyên {Show.Points(first)} điểm."
        : $" Kết quả sau giải trình: {Show.Points(first)} điểm thành {Show.Points(final)} điểm.";

    private static Paragraph Left(string text, bool withNext) =>
        Prose.Line(PaperLook.Body with { Align = JustificationValues.Left, WithNext = withNext }, text);

    private static string Words(ExplanationEntry answer)
    {
        var documents = string.Join(
            "; ",
            answer.Evidence.Select(evidence => evidence.Reference + (evidence.Date is { } date ? $" ngày {Show.Day(date)}" : ""))
        );
        return string.Join(" ", new[] { answer.Text, documents.Length > 0 ? $"Tài liệu bổ sung: {documents}." : "" }.Where(text => text.Length > 0));
    }

    // Row by row, so that both sides stand on one line whatever a name takes.
    private static Table Signatures(Unit unit, Authority authority)
    {
        const int half = Paper.Width / 2;
        var (bold, small) = (PaperLook.Title with { Size = 13, WithNext = true }, PaperLook.Centred with { Size = 12, Italic = true, WithNext = true });
        var (head, office, post) = (unit.Kind.Head.ToUpperInvariant(), authority.Office.Trim().ToUpperInvariant(), authority.OfficeHead.ToUpperInvariant());
        return PaperTable.Bare(
            [half, Paper.Width - half],
            [
                .. unit.Kind.Body.Length > 0
                    ? (TableRow[])
                        [Side(bold, $"TM. {unit.Kind.Body.ToUpperInvariant()}", office), Side(bold, unit.Name.ToUpperInvariant(), post), Side(bold, head, "")]
                    : [Side(bold, unit.Name.ToUpperInvariant(), office), Side(bold, head, post)],
                Side(small, "(Ký, ghi rõ họ tên, đóng dấu)", "(Ký, ghi rõ họ tên, đóng dấu)"),
                Side(PaperLook.Centred with { Before = 1400 }, "………………………………", "………………………………"),
            ]
        );
    }

    private static TableRow Side(PaperLook look, string left, string right) =>
        PaperTable.Row(PaperTable.Cell(Prose.Line(look, left)), PaperTable.Cell(Prose.Line(look, right)));

    private static Paragraph Text(string text) => Prose.Line(PaperLook.Body, text);
}
