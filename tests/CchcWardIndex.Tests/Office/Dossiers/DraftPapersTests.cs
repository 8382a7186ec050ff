using System.Diagnostics;
using System.Globalization;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Dossiers;
using CchcWardIndex.Ranking;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Office.ResultSheets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcWardIndex.Tests.Office.Dossiers;

public class DraftPapersTests
{
    public static TheoryData<string, bool> Papers =>
        new()
        {
            { "TTr", false },
            { "TTr", true },
            { "QĐ", false },
            { "QĐ", true },
        };

    private static readonly Lazy<(Dictionary<(string, bool), byte[]> Papers, Stopwatch Since)> First = new(() =>
        (Papers.ToDictionary(row => (row.Data.Item1, row.Data.Item2), row => Drafts.Make(row.Data.Item1, Drafts.Facts(row.Data.Item2))), Stopwatch.StartNew())
    );

    [Theory]
    [MemberData(nameof(Papers))]
    public void A_paper_is_a_valid_Word_document(string paper, bool troubled)
    {
        using var document = Drafts.Open(Drafts.Make(paper, Drafts.Facts(troubled)));

        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(document, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Path?.XPath}: {error.Description}")
        );
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void The_same_facts_give_the_same_bytes(string paper, bool troubled)
    {
        var (first, since) = First.Value;

        // A ZIP entry's time has steps of two seconds: only the first of these has to wait for it.
        Thread.Sleep(TimeSpan.FromSeconds(Math.Max(0, 2.1 - since.Elapsed.TotalSeconds)));
        Assert.Equal(first[(paper, troubled)], Drafts.Make(paper, Drafts.Facts(troubled)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_annex_shows_every_ranked_unit_with_the_figures_of_the_results(bool troubled)
    {
        var facts = Drafts.Facts(troubled);
        using var document = Drafts.Open(QuyetDinh.Write(facts));
        var rows = document
            .MainDocumentPart!.Document!.Descendants<Table>()
            .First(table => table.InnerText.StartsWith("HạngĐơn vị", StringComparison.Ordinal))
            .Elements<TableRow>()
            .Select(Drafts.Texts)
            .ToList();
        var ranked = facts.Results.Units.Where(unit => unit.Rank is not null).ToList();

        Assert.Equal(ranked.Count + 2, rows.Count);
        Assert.All(
            ranked.Zip(rows.Skip(1)),
            pair =>
                Assert.Equal(
                    [
                        Whole(pair.First.Rank!.Value),
                        pair.First.Score.Unit.Name,
                        Show.TwoDecimals(pair.First.Score.Points!.Value),
                        Show.TwoDecimals(pair.First.Score.MaxPoints),
                        Show.TwoDecimals(pair.First.Score.Index!.Value),
                        Whole(pair.First.GroupRank!.Value),
                        pair.First.Grade!,
                    ],
                    pair.Second
                )
        );
        Assert.Equal(Show.TwoDecimals(ranked.Sum(unit => unit.Score.Index!.Value) / ranked.Count), rows[^1][4]);
    }

    [Theory]
    [InlineData("TTr")]
    [InlineData("QĐ")]
    public void The_bases_are_the_plan_that_the_criteria_rest_on_and_the_set(string paper)
    {
        var bases = Drafts
            .Lines(Drafts.Make(paper, Drafts.Facts(troubled: false)))
            .Where(line => line.StartsWith("Căn cứ ", StringComparison.Ordinal))
            .ToList();

        Assert.Contains("Căn cứ Kế hoạch số 43/KH-UBND ngày 21 tháng 02 năm 2022;", bases);
        Assert.Contains(bases, line => line.EndsWith(" ban hành Bộ chỉ số cải cách hành chính cấp xã thành phố Quy Nhơn năm 2022;", StringComparison.Ordinal));
        Assert.DoesNotContain(bases, line => line.Contains("NĐ-CP", StringComparison.Ordinal));
    }

    [Fact]
    public void Units_without_a_rank_stand_apart_with_the_reason()
    {
        var facts = Drafts.Facts(troubled: true);
        using var document = Drafts.Open(QuyetDinh.Write(facts));
        var rows = document
            .MainDocumentPart!.Document!.Descendants<Table>()
            .Single(table => table.InnerText.StartsWith("STTĐơn vịLý do", StringComparison.Ordinal))
            .Elements<TableRow>()
            .Skip(1)
            .Select(Drafts.Texts)
            .ToList();

        Assert.Equal(facts.Results.Units.Where(unit => unit.Rank is null).Select(unit => unit.Score.Unit.Name), rows.Select(row => row[1]));
        Assert.Contains(rows, row => row[2] == "Chưa nộp phiếu tự chấm");
        Assert.Single(Drafts.Lines(ToTrinh.Write(facts)), line => line.EndsWith(" không xếp hạng vì: chưa nộp phiếu tự chấm.", StringComparison.Ordinal));
        Assert.Contains(rows, row => row[2].StartsWith("Phòng Nội vụ chưa kết luận 1 tiêu chí của ", StringComparison.Ordinal));
        Assert.Contains(rows, row => row[2].StartsWith("Có hai phiếu khác nhau của ", StringComparison.Ordinal));
        Assert.Contains(rows, row => row[2] == "Kết thúc hoạt động ngày 30/06/2022; theo bộ chỉ số không được chấm");
    }

    [Fact]
    public void The_proposal_tells_how_many_how_high_how_low_and_under_which_digest()
    {
        var facts = Drafts.Facts(troubled: false);
        var lines = Drafts.Lines(ToTrinh.Write(facts));
        var ranked = facts.Results.Units;
        string Graded(Rule rule) => $"{rule.Name}: {ranked.Count(unit => unit.Grade == rule.Name)} đơn vị";
        string Place(RankedUnit unit) => $"{unit.Score.Unit.Name} ({Show.TwoDecimals(unit.Score.Index!.Value)}%)";

        Assert.Contains($"- Số đơn vị của bộ chỉ số: {ranked.Length}; đã chấm và xếp hạng: {ranked.Length}; không xếp hạng: 0.", lines);
        Assert.Contains(
            $"- Chỉ số trung bình: {Show.TwoDecimals(ranked.Average(unit => unit.Score.Index!.Value))}%; cao nhất: {Place(ranked[0])}; thấp nhất: "
                + $"{Place(ranked[^1])}.",
            lines
        );
        Assert.Contains($"- Xếp loại: {string.Join("; ", facts.Results.Set.Grading.Rules.Select(Graded))}.", lines);
        Assert.Contains(
            $"- Chương trình ghi nhận {facts.Results.Problems.Length} lưu ý về số liệu, không ngăn việc phê duyệt; từng lưu ý ghi ở trang Vấn đề của "
                + "bảng kết quả.",
            lines
        );
        Assert.Contains(Drafts.Digest, lines);
        Assert.Contains("- Bảng kết quả (Ket-qua.xlsx);", lines);
        Assert.Contains(Drafts.Digest, Drafts.Lines(QuyetDinh.Write(facts)));
        Assert.DoesNotContain(
            lines,
            line => line.StartsWith("CHƯA ĐỦ ĐIỀU KIỆN", StringComparison.Ordinal) || line.Contains("lần trình thứ", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("TTr")]
    [InlineData("QĐ")]
    public void Results_that_must_not_be_approved_say_so_on_both_papers(string paper) =>
        Assert.Contains(
            Drafts.Lines(Drafts.Make(paper, Drafts.Facts(troubled: true))),
            line => line.StartsWith("CHƯA ĐỦ ĐIỀU KIỆN PHÊ DUYỆT: còn 4 vấn đề phải xử lý", StringComparison.Ordinal)
        );

    [Fact]
    public void The_proposal_tells_what_departments_lowered_what_was_explained_and_who_came_late()
    {
        var results = SampleRound.AppraisedWhole;
        var facts = Drafts.Facts(troubled: false) with { Results = results with { LateUnits = [results.Set.Units[1].Code] } };
        var lines = Drafts.Lines(ToTrinh.Write(facts));
        // Counted again over all outcomes, without the class the papers use.
        var outcomes = results.Units.SelectMany(unit => unit.Score.Outcomes).ToList();
        var otherwise = outcomes
            .Where(outcome =>
                outcome.Appraisal is not null
                && Math.Abs((outcome.SelfPoints ?? outcome.RulePoints ?? 0m) - (outcome.AppraisedPoints ?? outcome.SelfPoints ?? 0m)) >= 0.005m
            )
            .ToList();
        var lowered = otherwise
            .Where(outcome => outcome.Appraisal!.Entry.Conclusion != Conclusion.Agreed && (outcome.SelfPoints ?? outcome.RulePoints) > outcome.AppraisedPoints)
            .ToList();
        var counted = otherwise.Count(outcome => outcome.Appraisal!.Entry.Conclusion == Conclusion.Agreed);
        var explained = outcomes.Count(outcome => outcome.Answer is not null);

        Assert.NotEmpty(lowered);
        Assert.Contains(
            lines,
            line =>
                line.StartsWith($"- So với điểm tự chấm: cơ quan thẩm định hạ điểm {lowered.Count} lần ở ", StringComparison.Ordinal)
                && line.Contains(
                    $"tổng cộng {Show.Points(lowered.Sum(outcome => (outcome.SelfPoints ?? outcome.RulePoints)!.Value - outcome.AppraisedPoints!.Value))} điểm",
                    StringComparison.Ordinal
                )
                && line.Contains(
                    $" Ngoài ra {counted} lần cơ quan thẩm định đồng ý với số liệu của đơn vị nhưng điểm đơn vị tự cộng khác",
                    StringComparison.Ordinal
                )
                    == counted > 0
        );
        Assert.Contains($"- Các cơ quan chuyên môn đã thẩm định toàn bộ {Show.Number(results.Departments.Sum(work => work.Criteria))} nội dung.", lines);
        Assert.Contains(
            lines,
            line =>
                explained == 0
                    ? line.StartsWith("- Không đơn vị nào gửi giải trình", StringComparison.Ordinal)
                    : line.Contains($"đơn vị giải trình {explained} nội dung;", StringComparison.Ordinal)
        );
        Assert.Contains($"- Nộp phiếu tự chấm muộn, được tiếp nhận: {results.Set.Units[1].Name}.", lines);
    }

    [Fact]
    public void The_annex_names_who_came_late_and_says_nothing_where_nobody_did_or_nobody_knows()
    {
        var facts = Drafts.Facts(troubled: false);
        var (first, second) = (facts.Results.Set.Units[1], facts.Results.Set.Units[4]);
        string Note(ImmutableArray<UnitCode>? late) =>
            Assert.Single(
                Drafts.Lines(QuyetDinh.Write(facts with { Results = facts.Results with { LateUnits = late } })),
                line => line.StartsWith("Ghi chú: ", StringComparison.Ordinal)
            );

        Assert.EndsWith($" Nộp phiếu tự chấm muộn, được tiếp nhận: {first.Name}, {second.Name}.", Note([first.Code, second.Code]), StringComparison.Ordinal);
        Assert.All([Note(null), Note([])], note => Assert.DoesNotContain("muộn", note, StringComparison.Ordinal));
    }

    [Fact]
    public void The_annex_says_how_equal_units_are_ranked_and_who_they_are()
    {
        var facts = Drafts.Facts(troubled: false);
        var (first, second) = (facts.Results.Units[0], facts.Results.Units[1]);
        var tied = facts with { Results = facts.Results with { Units = [first, second with { Rank = 1 }, .. facts.Results.Units.Skip(2)] } };

        var note = Assert.Single(Drafts.Lines(QuyetDinh.Write(tied)), line => line.StartsWith("Ghi chú: ", StringComparison.Ordinal));
        Assert.Contains("xếp hạng theo chỉ số chưa làm tròn, đơn vị bằng nhau cùng hạng và đơn vị sau nhận hạng kế tiếp.", note, StringComparison.Ordinal);
        Assert.Contains($" Cùng hạng 1: {first.Score.Unit.Name}, {second.Score.Unit.Name}.", note, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_XML_cannot_hold_or_that_looks_like_a_tag_stays_text()
    {
        var facts = Drafts.Facts(troubled: false);
        var papers = ToTrinh.Write(facts with { Files = [new DossierFile("a\u0001b<w:br/>\uFFFF.xlsx", "nửa \uD800 ký tự \u202E00,1")] });

        Assert.Contains("- nửa \uFFFD ký tự \uFFFD00,1 (a\uFFFDb<w:br/>\uFFFD.xlsx).", Drafts.Lines(papers));
    }

    [Fact]
    public void The_sheet_is_A4_with_the_margins_of_the_decree_and_numbers_from_the_second_page()
    {
        using var document = Drafts.Open(QuyetDinh.Write(Drafts.Facts(troubled: false)));
        var sections = document.MainDocumentPart!.Document!.Descendants<SectionProperties>().ToList();

        Assert.Equal(2, sections.Count);
        Assert.All(
            sections,
            section =>
            {
                Assert.Equal((11906u, 16838u), (section.GetFirstChild<PageSize>()!.Width!.Value, section.GetFirstChild<PageSize>()!.Height!.Value));
                var margin = section.GetFirstChild<PageMargin>()!;
                Assert.InRange(Millimetres(margin.Left!.Value), 30m, 35m);
                Assert.InRange(Millimetres(margin.Right!.Value), 15m, 20.01m);
                Assert.InRange(Millimetres((uint)margin.Top!.Value), 20m, 25m);
                Assert.InRange(Millimetres((uint)margin.Bottom!.Value), 20m, 25m);
                Assert.NotNull(section.GetFirstChild<TitlePage>());
            }
        );
    }

    private static decimal Millimetres(uint twips) => twips / 1440m * 25.4m;

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
