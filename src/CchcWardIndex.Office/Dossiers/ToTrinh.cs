using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Documents;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcWardIndex.Office.Dossiers;

/// <summary>The draft Tờ trình by which the office puts the results before the authority.</summary>
public static class ToTrinh
{
    /// <summary>Writes the draft. The same facts give the same bytes.</summary>
    /// <returns>A .docx file.</returns>
    public static byte[] Write(DossierFacts facts)
    {
        var wording = new Wording(facts.Results.Set);
        return Paper.Pack(
            $"Tờ trình về việc phê duyệt {wording.Subject}",
            wording.Office,
            facts.PreparedAt,
            Content(facts, new Overview(facts.Results), wording)
        );
    }

    private static IEnumerable<OpenXmlElement> Content(DossierFacts facts, Overview overview, Wording wording)
    {
        var set = facts.Results.Set;
        yield return Letterhead.Of(wording.AuthorityShort, false, wording.Office.ToUpperInvariant(), $"TTr-{set.Authority.OfficeSign}", set.Authority.Place);
        yield return Prose.Line(PaperLook.Title with { Before = 280 }, "TỜ TRÌNH");
        yield return Prose.Line(PaperLook.Title with { Side = 600 }, $"Về việc phê duyệt {wording.Subject}");
        yield return Prose.Rule((Paper.Width - 2400) / 2);
        yield return Prose.Line(PaperLook.Centred with { Before = 160, After = 120 }, $"Kính gửi: {wording.Authority}");
        foreach (var basis in wording.Bases())
        {
            yield return Prose.Line(PaperLook.Body with { Italic = true }, basis);
        }

        yield return Text(
            $"Thực hiện {set.Title}{(set.Decision is null ? "" : $" ban hành kèm theo {wording.SetDecision}")}, {wording.Office} đã tiếp nhận phiếu tự "
                + $"chấm của các {set.UnitsTogether.Kinds}, {(set.SurveyQuestions.IsEmpty ? "" : "tổng hợp kết quả khảo sát, ")}chấm điểm và xếp "
                + $"hạng.{Again(facts)} {wording.Office} kính trình {wording.Authority} xem xét, phê duyệt kết quả như sau:"
        );
        if (overview.Errors > 0)
        {
            yield return Prose.Line(
                PaperLook.Body with
                {
                    Bold = true,
                },
                $"CHƯA ĐỦ ĐIỀU KIỆN PHÊ DUYỆT: còn {overview.Errors} vấn đề phải xử lý (xem trang Vấn đề của bảng kết quả)."
            );
        }

        var number = 0;
        foreach (var (title, content) in Sections(facts, overview))
        {
            yield return Prose.Line(PaperLook.Body with { Bold = true, WithNext = true }, $"{++number}. {title}");
            foreach (var element in content)
            {
                yield return element;
            }
        }

        yield return Prose.Line(
            PaperLook.Body with
            {
                After = 200,
                WithNext = true,
            },
            $"{wording.Office} kính trình {wording.Authority} xem xét, quyết định./."
        );
        yield return SignatureBlock.Of(["Như trên", "Lưu: VT"], null, set.Authority.OfficeHead.ToUpperInvariant());
    }

    private static IEnumerable<(string Title, IEnumerable<OpenXmlElement> Content)> Sections(DossierFacts facts, Overview overview)
    {
        yield return ("Kết quả chấm điểm", Outcome(overview));
        if (facts.Corrects is { } corrected)
        {
            yield return ("Nội dung đính chính", CorrectedFigures.Of(facts.Results.Set, corrected));
        }

        yield return ("Thẩm định và giải trình", Procedure(overview));
        yield return ("Những điều cần biết trước khi phê duyệt", Remarks(facts, overview));
        yield return (
            "Mã kiểm của kết quả",
            [
                Prose.Line(PaperLook.Body with { WithNext = true }, "Kết quả trình phê duyệt là tệp results.json kèm theo, có mã kiểm:"),
                Prose.Line(PaperLook.Centred with { Size = 12, Bold = true, Before = 80 }, facts.ResultsDigest),
                Text("Chỉ tệp có đúng mã kiểm này là kết quả được phê duyệt. Nếu bất kỳ số liệu nào thay đổi thì mã kiểm cũng thay đổi và phải trình lại."),
            ]
        );
        yield return (
            "Hồ sơ kèm theo",
            facts.Files.Select((file, index) => Text($"- {file.Content} ({file.Name}){(index == facts.Files.Length - 1 ? "." : ";")}"))
        );
    }

    private static string Again(DossierFacts facts) =>
        (facts.Submission > 1 ? $" Đây là lần trình thứ {facts.Submission}; hồ sơ này thay cho các hồ sơ đã trình trước." : "")
        + (
            facts.Corrects is { Approval: var former }
                ? $" Kết quả này đính chính kết quả đã được phê duyệt tại Quyết định số {former.Decision} ngày {Show.LongDay(former.Date)}."
                : ""
        );

    private static IEnumerable<Paragraph> Outcome(Overview overview)
    {
        yield return Text(
            $"- Số đơn vị của bộ chỉ số: {overview.Results.Units.Length}; đã chấm và xếp hạng: {overview.Ranked.Length}; không xếp hạng: "
                + $"{overview.Unranked.Length}."
        );
        if (overview.Ranked.IsEmpty)
        {
            yield break;
        }

        yield return Prose.Line(
            PaperLook.Body,
            "- Chỉ số trung bình: ",
            new Piece($"{Show.TwoDecimals(overview.Mean(score => score.Index!.Value))}%", true),
            $"; cao nhất: {Place(overview.Highest)}; thấp nhất: {Place(overview.Lowest)}."
        );
        yield return Text($"- Xếp loại: {string.Join("; ", overview.Grades.Select(grade => $"{grade.Grade}: {grade.Units} đơn vị"))}.");
        yield return Text("Điểm và hạng của từng đơn vị ghi ở Phụ lục của dự thảo Quyết định.");
    }

    private static string Place(IEnumerable<RankedUnit> units) =>
        $"{string.Join(", ", units.Select(unit => unit.Score.Unit.Name))} ({Show.TwoDecimals(units.First().Score.Index!.Value)}%)";

    private static IEnumerable<Paragraph> Procedure(Overview overview)
    {
        var (all, appraised) = overview.Appraisal();
        yield return Text(Appraised(all, appraised));
        if (appraised > 0)
        {
            yield return Text(Changed(overview));
        }

        if (overview.Results.Set.Appraisal.Explanation is not null)
        {
            yield return Text(Explained(overview));
        }

        foreach (var change in overview.Results.Deadlines ?? [])
        {
            yield return Text($"- {DeadlineWords.Of(change)}.");
        }

        foreach (var decision in overview.Results.UnitDecisions)
        {
            yield return Text($"- {UnitDecisionWords.Of(decision, overview.Results.Set)}.");
        }

        if (overview.Results.LateUnits is { } late)
        {
            yield return Text(late.IsEmpty ? $"- {DeadlineWords.InTime(overview.Results)}." : $"- {Words.LateSubmission}: {overview.Late}.");
        }
    }

    private static string Appraised(int all, int appraised) =>
        appraised == 0
            ? "- Các cơ quan chuyên môn chưa thẩm định: điểm là điểm theo quy tắc của bộ chỉ số, tính trên số liệu và tài liệu kiểm chứng do đơn "
                + "vị báo cáo."
        : appraised < all
            ? $"- Đã thẩm định {Show.Number(appraised)} trên {Show.Number(all)} nội dung; nội dung chưa thẩm định lấy điểm theo quy tắc của bộ "
                + "chỉ số, tính trên số liệu do đơn vị báo cáo."
        : $"- Các cơ quan chuyên môn đã thẩm định toàn bộ {Show.Number(all)} nội dung.";

    private static string Changed(Overview overview)
    {
        var (lowered, raised, counted) = (
            AppraisalChange.Lowered(overview.Changes).ToList(),
            AppraisalChange.Raised(overview.Changes).Count(),
            AppraisalChange.Counted(overview.Changes).Count()
        );
        return (
                lowered.Count + raised == 0
                    ? "- Không nội dung nào được cơ quan thẩm định kết luận khác với điểm tự chấm."
                    : $"- So với điểm tự chấm: cơ quan thẩm định hạ điểm {lowered.Count} lần ở "
                        + $"{lowered.Select(change => change.Unit.Code).Distinct().Count()} đơn vị, tổng cộng "
                        + $"{Show.Points(lowered.Sum(change => change.Difference))} điểm{(raised > 0 ? $"; nâng điểm {raised} lần" : "")}."
            )
            + (
                counted > 0
                    ? $" Ngoài ra {counted} lần cơ quan thẩm định đồng ý với số liệu của đơn vị nhưng điểm đơn vị tự cộng khác với điểm tính theo " + "quy tắc."
                    : ""
            )
            + (overview.Changes.Count > 0 ? " Từng nội dung kèm lý do ghi ở trang Thẩm định của bảng kết quả." : "");
    }

    private static string Explained(Overview overview)
    {
        var (contents, units, more) = overview.Explained();
        return contents == 0
            ? "- Không đơn vị nào gửi giải trình; các đơn vị được coi là đồng ý với kết quả thẩm định."
            : $"- Giải trình: {units} đơn vị giải trình {contents} nội dung; sau khi xem xét, điểm được nâng ở {more} nội dung, không nâng ở "
                + $"{contents - more} nội dung. Đơn vị không giải trình được coi là đồng ý.";
    }

    private static IEnumerable<Paragraph> Remarks(DossierFacts facts, Overview overview)
    {
        if (facts.Results.Set.Decision is null)
        {
            yield return Text("- Bộ chỉ số dùng để chấm điểm là dự thảo, chưa được ban hành bằng quyết định.");
        }

        foreach (
            var (kind, words) in new[]
            {
                (OutcomeKind.MissingEvidence, "Thiếu tài liệu kiểm chứng"),
                (OutcomeKind.NotApplicable, $"{Show.Capital(TakenOut.Words(facts.Results.Set))}, được lấy ra khỏi điểm tối đa"),
            }
        )
        {
            if (overview.Count(kind) is { Contents: > 0 } count)
            {
                yield return Text($"- {words}: {count.Contents} nội dung ở {count.Units} đơn vị.");
            }
        }

        foreach (var unit in overview.Special)
        {
            yield return Text($"- {unit.Score.Unit.Name}: {WithinSentence(unit.Score.Note.TrimEnd('.'))}.");
        }

        foreach (var unit in overview.Unranked)
        {
            yield return Text($"- {unit.Score.Unit.Name} không xếp hạng vì: {WithinSentence(Reason(overview.WhyUnranked(unit)))}.");
        }

        yield return Text(
            overview.Warnings == 0
                ? "- Chương trình không ghi nhận lưu ý nào về số liệu."
                : $"- Chương trình ghi nhận {overview.Warnings} lưu ý về số liệu, không ngăn việc phê duyệt; từng lưu ý ghi ở trang Vấn đề của bảng kết quả."
        );
    }

    // The note of a unit listed without rank begins with what the sentence has said already.
    private static string Reason(string why) => why.StartsWith("Không xếp hạng: ", StringComparison.Ordinal) ? why["Không xếp hạng: ".Length..] : why;

    // An abbreviation keeps its capitals.
    private static string WithinSentence(string text) => text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    private static Paragraph Text(string text) => Prose.Line(PaperLook.Body, text);
}
