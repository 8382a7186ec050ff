using System.Text.Json;

namespace CchcWardIndex.Tests.Worker;

public class ExplainTests(SeasonFixture season)
{
    private string File => Path.Combine(season.Results, "results.json");

    [Fact]
    public void An_explanation_goes_down_to_rule_value_source_cell_and_legal_basis()
    {
        var ran = Cchc.Here("explain", "--results", File, "--unit", "21550", "--criterion", "3.2.1");
        Assert.Equal(0, ran.Status);
        Assert.Contains("Phường Nhơn Bình (21550):", ran.Out, StringComparison.Ordinal);
        Assert.Contains("3.2.1 Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn", ran.Out, StringComparison.Ordinal);
        Assert.Contains(": Trên 97% → 3 điểm", ran.Out, StringComparison.Ordinal);
        Assert.Matches(
            @"Tổng số hồ sơ đã giải quyết trong kỳ \(tất cả lĩnh vực\): [0-9.]+ hồ sơ "
                + @"\[Phieu-tham-dinh-1_CCHC-2022_van-phong_Van-phong-HDND-va-UBND\.xlsx!Phiếu thẩm định![A-Z]+[0-9]+\]",
            ran.Out
        );
        Assert.Contains("Thẩm định lần 1, Văn phòng HĐND và UBND: cung cấp số liệu", ran.Out, StringComparison.Ordinal);
        Assert.Contains("Căn cứ: 43/KH-UBND ngày 21/02/2022, Phụ lục, STT 8", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_of_the_program_is_shown()
    {
        using var results = JsonDocument.Parse(System.IO.File.ReadAllBytes(File));
        var lines = Cchc.Here("explain", "--results", File, "--unit", "21550").Out.Split('\n');
        foreach (var definition in results.RootElement.GetProperty("definitions").EnumerateArray())
        {
            foreach (var rule in definition.GetProperty("rules").EnumerateArray())
            {
                Assert.DoesNotContain(
                    lines,
                    line =>
                        line.Contains($": {rule.GetProperty("expression").GetString()} ", StringComparison.Ordinal)
                        || line.Contains("true", StringComparison.Ordinal)
                        || line.Contains("Math.", StringComparison.Ordinal)
                );
            }

            Assert.All(
                definition.GetProperty("facts").EnumerateArray(),
                fact => Assert.DoesNotContain(lines, line => line.Contains(fact.GetProperty("name").GetString()!, StringComparison.Ordinal))
            );
        }
    }

    // Of several cases the highest counts here: the last, for all others, says nothing of a unit for which a higher one holds.
    [Fact]
    public void What_no_unit_needs_is_not_said_of_it()
    {
        var lines = Cchc.Here("explain", "--results", File, "--unit", "21550", "--criterion", "1.5.2").Out.Split('\n');
        Assert.Contains("  Đúng: Đã rà soát, phân tích → 0,25 điểm", lines);
        Assert.Contains("  Không xét đến: Chưa rà soát, phân tích → 0 điểm (vì trường hợp cao hơn đã đúng)", lines);
    }

    [Fact]
    public void What_the_ward_reported_is_explained_from_its_own_sheet()
    {
        var ran = Cchc.Here("explain", "--results", File, "--unit", "21556", "--criterion", "1.1.3");
        Assert.Matches(@": [0-9.]+ nhiệm vụ \[Phieu-tu-cham_CCHC-2022_21556_Phuong-Dong-Da\.xlsx!Phiếu tự chấm![A-Z]+[0-9]+\]", ran.Out);
    }

    [Fact]
    public void Without_a_criterion_every_criterion_is_explained()
    {
        var ran = Cchc.Here("explain", "--results", File, "--unit", "21991");
        Assert.Equal(0, ran.Status);
        using var results = JsonDocument.Parse(System.IO.File.ReadAllBytes(File));
        foreach (var definition in results.RootElement.GetProperty("definitions").EnumerateArray())
        {
            Assert.Contains(
                $"\n{definition.GetProperty("code").GetString()} {definition.GetProperty("name").GetString()}\n",
                ran.Out,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void As_JSON_it_is_the_entry_of_the_results_file_with_the_rules_and_documents_it_rests_on()
    {
        using var json = JsonDocument.Parse(Cchc.Here("explain", "--results", File, "--unit", "21550", "--criterion", "1.1.1", "--json").Out);
        Assert.Equal("1.1.1", json.RootElement.GetProperty("code").GetString());
        Assert.Contains("43/KH-UBND", json.RootElement.GetProperty("definition").GetProperty("legalBasis").GetRawText(), StringComparison.Ordinal);

        using var whole = JsonDocument.Parse(Cchc.Here("explain", "--results", File, "--unit", "21550", "--json").Out);
        Assert.Equal(
            json.RootElement.GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal),
            whole.RootElement.GetProperty("criteria")[0].GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("{ \"format\": \"cchc-results/1\" }")]
    [InlineData("{ \"format\": \"cchc-results/1\", \"units\": [ { \"code\": \"21550\" } ] }")]
    [InlineData("{ \"format\": \"cchc-results/1\", \"units\": 7 }")]
    public void A_results_file_that_lacks_something_is_told_in_words(string content)
    {
        using var folder = new TemporaryFolder();
        System.IO.File.WriteAllText(folder.Path("results.json"), content);

        var ran = Cchc.Here("explain", "--results", folder.Root, "--unit", "21550");

        Assert.Equal(2, ran.Status);
        Assert.Contains("thiếu nội dung nên không giải thích được", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("99999", null, "không có đơn vị mã \"99999\"")]
    [InlineData("21550", "9.9.9", "không có tiêu chí mã \"9.9.9\"")]
    public void An_unknown_code_is_named(string unit, string? criterion, string words)
    {
        var ran = Cchc.Here(["explain", "--results", File, "--unit", unit, .. criterion is null ? Array.Empty<string>() : ["--criterion", criterion]]);
        Assert.Equal(2, ran.Status);
        Assert.Contains(words, ran.Error, StringComparison.Ordinal);
    }
}
