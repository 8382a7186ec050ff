using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Documents;
using DocumentFormat.OpenXml;

namespace CchcWardIndex.Office.Dossiers;

/// <summary>The draft Quyết định by which the authority approves the results, with the ranking as its annex.</summary>
public static class QuyetDinh
{
    /// <summary>Writes the draft. The same facts give the same bytes.</summary>
    /// <returns>A .docx file.</returns>
    public static byte[] Write(DossierFacts facts)
    {
        var (wording, overview) = (new Wording(facts.Results.Set), new Overview(facts.Results));
        return Paper.Pack(
            $"Quyết định về việc phê duyệt {wording.Subject}",
            wording.Authority,
            facts.PreparedAt,
            Content(facts, overview, wording),
            Annex.Of(overview, wording)
        );
    }

    private static IEnumerable<OpenXmlElement> Content(DossierFacts facts, Overview overview, Wording wording)
    {
        var set = facts.Results.Set;
        var (first, second) = wording.AuthorityLines;
        yield return Letterhead.Of(first, true, second, $"QĐ-{set.Authority.Sign}", set.Authority.Place);
        if (overview.Errors > 0)
        {
            yield return Prose.Line(PaperLook.Title with { Before = 240 }, $"CHƯA ĐỦ ĐIỀU KIỆN PHÊ DUYỆT: còn {overview.Errors} vấn đề phải xử lý");
        }

        yield return Prose.Line(PaperLook.Title with { Before = 280 }, "QUYẾT ĐỊNH");
        yield return Prose.Line(PaperLook.Title with { Side = 600 }, $"Về việc phê duyệt {wording.Subject}");
        yield return Prose.Rule((Paper.Width - 2400) / 2);
        yield return Prose.Line(PaperLook.Title with { Before = 160, After = 60 }, wording.Authority.ToUpperInvariant());
        foreach (var basis in Bases(facts, wording))
        {
            yield return Prose.Line(PaperLook.Body with { Italic = true }, basis);
        }

        yield return Prose.Line(PaperLook.Title with { Before = 200, After = 60, WithNext = true }, "QUYẾT ĐỊNH:");
        yield return Prose.Line(
            PaperLook.Body,
            new Piece("Điều 1. ", true),
            $"Phê duyệt {wording.Subject} đối với {overview.Ranked.Length} {set.UnitsTogether.Kinds} tại Phụ lục kèm theo Quyết định "
                + $"này{Unranked(overview)}.{Corrects(facts)}"
        );
        yield return Prose.Line(PaperLook.Body with { WithNext = true }, "Kết quả được phê duyệt là tệp results.json có mã kiểm:");
        yield return Prose.Line(PaperLook.Centred with { Size = 12, Bold = true, Before = 80 }, facts.ResultsDigest);
        yield return Prose.Line(
            PaperLook.Body,
            new Piece("Điều 2. ", true),
            $"Giao {wording.Office} công bố kết quả, nêu mã niêm phong của thư mục công bố trong thông báo kết quả. {set.UnitsTogether.Bodies} "
                + $"căn cứ kết quả để khắc phục tồn tại, hạn chế và nâng cao chất lượng {set.IndexWords.Subject}."
        );
        yield return Prose.Line(
            PaperLook.Body with
            {
                After = 200,
                WithNext = true,
            },
            new Piece("Điều 3. ", true),
            $"Quyết định này có hiệu lực kể từ ngày ký{Replaces(facts)}. Chánh Văn phòng, {set.Authority.OfficeHeadInFull}, {set.UnitsTogether.Heads} "
                + $"và Thủ trưởng các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./."
        );
        yield return SignatureBlock.Of(["Như Điều 3", wording.HeadAndDeputies, $"Lưu: VT, {set.Authority.OfficeSign}"], wording.OnBehalf, wording.Head);
    }

    // Which law is in force on the day of signing is for whoever signs to say, so its date is left open.
    private static IEnumerable<string> Bases(DossierFacts facts, Wording wording)
    {
        yield return $"Căn cứ Luật Tổ chức chính quyền địa phương {Wording.OpenDay};";
        foreach (var basis in wording.Bases())
        {
            yield return basis;
        }

        if (facts.Corrects is { Approval: var former })
        {
            yield return $"Căn cứ Quyết định số {former.Decision} ngày {Show.LongDay(former.Date)} đã phê duyệt kết quả nay được đính chính;";
        }

        var authority = facts.Results.Set.Authority;
        yield return $"Theo đề nghị của {authority.OfficeHeadInFull} tại Tờ trình số {Wording.Dots}/TTr-{authority.OfficeSign} {Wording.OpenDay}.";
    }

    private static string Unranked(Overview overview) =>
        overview.Unranked.IsEmpty ? "" : $"; {overview.Unranked.Length} đơn vị không xếp hạng được nêu riêng kèm lý do";

    private static string Corrects(DossierFacts facts) =>
        facts.Corrects is { Correction: var correction }
            ? $" Kết quả này đính chính kết quả công bố lần {correction.Replaces}; lý do: {correction.Reason.TrimEnd('.')}."
            : "";

    private static string Replaces(DossierFacts facts) =>
        facts.Corrects is { Approval: var former } ? $" và thay thế Quyết định số {former.Decision} ngày {Show.LongDay(former.Date)}" : "";
}
