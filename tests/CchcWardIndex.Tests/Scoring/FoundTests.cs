using System.Text;
using CchcWardIndex.Publication;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using Xunit;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>A problem that points at a value quotes it as an official writes it.</summary>
public class FoundTests
{
    private static readonly RuleBook Book = new SmallSet()
        .With(
            "1.1",
            2m,
            """{ "name": "tong", "label": "Tổng số hồ sơ", "type": "count", "unit": "hồ sơ", "min": 1 }, { "name": "xong","""
                + """ "label": "Số đã xong", "type": "count", "unit": "hồ sơ", "max": "tong" }""",
            """{ "RuleName": "Đủ 100%", "Expression": "xong == tong", "SuccessEvent": "2" }, { "RuleName": "Chưa đủ", "Expression": "true","""
                + """ "SuccessEvent": "0" }"""
        )
        .With(
            "1.2",
            1m,
            """{ "name": "coKeHoach", "label": "Có kế hoạch không?", "type": "yesNo" }, { "name": "ngay", "label": "Ngày ban hành","""
                + """ "type": "date", "onlyWhen": "coKeHoach" }""",
            """{ "RuleName": "Trong tháng 1", "Expression": "ngay <= DateTime(2022,1,31)", "SuccessEvent": "1" }, { "RuleName": "Muộn","""
                + """ "Expression": "true", "SuccessEvent": "0" }"""
        )
        .With(
            "1.3",
            1m,
            """{ "name": "tyLe", "label": "Tỷ lệ", "type": "percent", "decimals": 1 }""",
            """{ "RuleName": "Tốt", "Expression": "tyLe >= 97", "SuccessEvent": "1" }, { "RuleName": "Chưa tốt", "Expression": "true", "SuccessEvent": "0" }"""
        )
        .Book();

    [Fact]
    public void A_value_beyond_its_limit_is_quoted_with_its_unit() =>
        Assert.Equal("1.900 hồ sơ", Found("1.1", HandedIn.Report(("tong", 1234), ("xong", 1900))));

    [Fact]
    public void A_count_that_is_not_whole_is_quoted() => Assert.Equal("1,5 hồ sơ", Found("1.1", HandedIn.Report(("tong", 2), ("xong", 1.5m))));

    [Fact]
    public void A_day_beside_an_answer_no_is_quoted() =>
        Assert.Equal("20/01/2022", Found("1.2", HandedIn.Report(("coKeHoach", false), ("ngay", new DateTime(2022, 1, 20)))));

    [Fact]
    public void A_share_with_too_many_decimals_is_quoted() => Assert.Equal("97,53%", Found("1.3", HandedIn.Report(("tyLe", 97.53m))));

    [Fact]
    public void A_blank_cell_has_nothing_to_quote() => Assert.Equal("", Found("1.3", HandedIn.Report(("tyLe", null))));

    [Fact]
    public void Self_points_that_differ_are_quoted() => Assert.Equal("0,5", Found("1.3", HandedIn.Report(("tyLe", 98)) with { SelfPoints = 0.5m }));

    [Fact]
    public void What_is_quoted_stays_out_of_results_json()
    {
        var results = Results.Of(Book, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("tong", 1234), ("xong", 1900))))), default);
        Assert.Contains(results.Problems, problem => problem.Found == "1.900 hồ sơ");

        Assert.Equal(Json(results), Json(results with { Problems = [.. results.Problems.Select(problem => problem with { Found = "" })] }));
    }

    private static string Found(string criterion, CriterionReport report) =>
        Scorer.Score(Book, HandedIn.Of(HandedIn.Sheet("00001", (criterion, report)))).Problem("00001", criterion).Found;

    private static string Json(Results results)
    {
        using var stream = new MemoryStream();
        ResultsJson.Write(stream, results);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
