using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Documents;
using CchcWardIndex.Publication;
using CchcWardIndex.Uses;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcWardIndex.Office.Remedies;

/// <summary>The draft Kế hoạch by which the authority has next year's remedies carried out, with the rows as its annexes.</summary>
public static class KeHoachKhacPhuc
{
    private const string Purpose = "khắc phục tồn tại, hạn chế để nâng cao";

    // So many of the greatest losses are named in the text; the annex has them all.
    private const int Named = 5;

    // More would push the signature off its page.
    private const int MostAgencies = 12;

    // How the remedies of a set end whom they do not name one by one.
    private const string Related = "có liên quan";

    /// <summary>Writes the draft. The same plan gives the same bytes.</summary>
    /// <returns>A .docx file.</returns>
    public static byte[] Write(RemedyPlan plan)
    {
        var wording = new Wording(plan.Results.Set);
        ImmutableArray<Section> sections =
        [
            new(Content(plan, wording), Across: false),
            .. plan.Annexes.Select(annex => new Section(RemedyAnnexes.Of(annex, plan, wording), Across: true)),
        ];
        return Paper.Pack($"Kế hoạch {Subject(plan)}", wording.Authority, plan.Results.Promulgation?.PublishedAt ?? plan.Results.ProducedAt, sections);
    }

    private static string Subject(RemedyPlan plan) => $"{Purpose} {Goal(plan)}";

    // Never broken in the title.
    private static string Goal(RemedyPlan plan) => $"{plan.Results.Set.IndexWords.Name} năm {plan.Year}";

    private static IEnumerable<OpenXmlElement> Content(RemedyPlan plan, Wording wording)
    {
        var set = plan.Results.Set;
        var (first, second) = wording.AuthorityLines;
        yield return Letterhead.Of(first, true, second, $"KH-{set.Authority.Sign}", set.Authority.Place);
        yield return Prose.Line(PaperLook.Title with { Before = 280 }, "KẾ HOẠCH");
        yield return Prose.Line(PaperLook.Title with { Side = 600 }, $"{Show.Capital(Purpose)} {Goal(plan).Replace(' ', '\u00A0')}");
        yield return Prose.Rule((Paper.Width - 2400) / 2);
        yield return Text(
            $"Căn cứ {wording.Subject} được phê duyệt tại {Approval(plan)}; {wording.Authority} ban hành Kế hoạch {Subject(plan)}{Replaces(plan)} như sau:"
        );
        foreach (var line in Aims(plan).Concat(Situation(plan)).Concat(Tasks(plan, wording)))
        {
            yield return line;
        }

        yield return SignatureBlock.Of(
            [.. Agencies(plan), set.UnitsTogether.ShortBodies, $"Lưu: VT, {set.Authority.OfficeSign}"],
            wording.OnBehalf,
            wording.Head
        );
    }

    // Whoever leads a row or helps in it must get the paper; the units have a line of their own.
    private static ImmutableArray<string> Agencies(RemedyPlan plan)
    {
        var named = plan
            .City.SelectMany(row => row.Lead)
            .Concat(plan.City.SelectMany(row => row.Support))
            .Where(agency => agency != plan.Results.Set.UnitsTogether.InRemedies)
            .Distinct()
            .ToLookup(agency => agency.EndsWith(Related, StringComparison.OrdinalIgnoreCase));
        ImmutableArray<string> agencies = [.. named[false]];
        ImmutableArray<string> others = named[true].Any() ? [.. named[true]] : [$"Các cơ quan {Related}"];
        return agencies.Length > MostAgencies ? others
            : named[true].Any() || agencies.IsEmpty ? [.. agencies, .. others]
            : agencies;
    }

    private static string Replaces(RemedyPlan plan) =>
        plan.Results.Promulgation?.Correction is { } correction
            ? $", thay thế kế hoạch lập theo kết quả công bố lần {correction.Replaces} nay được đính chính,"
            : "";

    private static string Approval(RemedyPlan plan) =>
        plan.Results.Promulgation is { Approval: var approval }
            ? $"Quyết định số {approval.Decision} ngày {Show.LongDay(approval.Date)}"
            : $"Quyết định số {Wording.Dots}/QĐ-{plan.Results.Set.Authority.Sign} {Wording.OpenDay}";

    private static IEnumerable<Paragraph> Aims(RemedyPlan plan)
    {
        yield return Heading("I. MỤC ĐÍCH, YÊU CẦU");
        yield return Text(
            $"- Khắc phục những nội dung đã làm mất điểm, ưu tiên nội dung có thể tăng nhiều điểm cho nhiều {plan.Results.Set.UnitsTogether.Kinds}."
        );
        yield return Text("- Mỗi nội dung có cơ quan chủ trì, cơ quan phối hợp và thời gian thực hiện; kết quả được đối chiếu bằng điểm của năm sau.");
    }

    private static IEnumerable<Paragraph> Situation(RemedyPlan plan)
    {
        var year = plan.Results.Set.Year;
        yield return Heading("II. TỒN TẠI, HẠN CHẾ");
        if (plan.City.IsEmpty)
        {
            yield return Text(RemedyWords.WhyEmpty(plan));
        }
        else
        {
            yield return Text(
                $"- Năm {year}, {plan.Units.Count(unit => !unit.Rows.IsEmpty)} trên {plan.Units.Length} đơn vị mất tổng cộng "
                    + $"{Show.TwoDecimals(plan.City.Sum(row => row.Lost))} điểm ở {CriteriaCount.Of(plan.City.Select(row => row.Criterion))}. Những tiêu chí "
                    + "mất nhiều điểm nhất:"
            );
            var named = plan.City.Take(Named).ToList();
            foreach (var row in named)
            {
                yield return Text($"+ Tiêu chí {row.Criterion.Code} ({row.Criterion.Name}): {Show.TwoDecimals(row.Lost)} điểm{(row == named[^1] ? "." : ";")}");
            }
        }

        if (!plan.Missing.IsEmpty)
        {
            yield return Text($"- Chưa có điểm nên chưa có trong Kế hoạch này: {string.Join(", ", plan.Missing.Select(unit => unit.Name))}.");
        }

        if (plan.ReadBack is { } readBack)
        {
            var counts = string.Join(
                "; ",
                ReadBackWords
                    .Order.Where(outcome => readBack.Count(outcome) > 0)
                    .Select(outcome => $"{ReadBackWords.Vietnamese(outcome).ToLowerInvariant()}: {readBack.Count(outcome)}")
            );
            yield return Text(
                $"- Tồn tại của năm {readBack.Year}, tính theo từng đơn vị và từng tiêu chí: {counts} ({RemedyWords.Number(plan, PlanAnnex.ReadBack)})."
            );
        }
    }

    private static IEnumerable<Paragraph> Tasks(RemedyPlan plan, Wording wording)
    {
        yield return Heading("III. NHIỆM VỤ");
        yield return Text(
            plan.Units.IsEmpty ? "Nội dung khắc phục được bổ sung khi các đơn vị có điểm."
            : plan.City.IsEmpty ? "Các đơn vị tiếp tục giữ vững kết quả đã đạt."
            : $"Các nội dung cần khắc phục của toàn {plan.Results.Set.Authority.Territory} nêu tại "
                + $"{RemedyWords.Number(plan, PlanAnnex.City)}"
                + $"{(plan.ListsUnits ? $", của từng đơn vị nêu tại {RemedyWords.Number(plan, PlanAnnex.Units)}" : "")}."
        );
        yield return Heading("IV. TỔ CHỨC THỰC HIỆN");
        yield return Text(
            $"1. {plan.Results.Set.UnitsTogether.Bodies} xây dựng kế hoạch của đơn vị, phân công người chịu trách nhiệm từng nội dung và báo cáo kết quả "
                + $"cùng báo cáo {plan.Results.Set.IndexWords.Subject} định kỳ."
        );
        yield return Text("2. Các cơ quan chủ trì hướng dẫn, kiểm tra, đôn đốc nội dung được giao.");
        yield return Prose.Line(
            PaperLook.Body with
            {
                After = 200,
                WithNext = true,
            },
            $"3. {wording.Office} theo dõi, tổng hợp kết quả thực hiện, báo cáo {wording.Authority}./."
        );
    }

    private static Paragraph Heading(string text) => Prose.Line(PaperLook.Body with { Bold = true, WithNext = true }, text);

    private static Paragraph Text(string text) => Prose.Line(PaperLook.Body, text);
}
