using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Blank;
using CchcWardIndex.Publication;
using CchcWardIndex.Uses;

namespace CchcWardIndex.Tests.Rounds;

/// <summary>Where the program joins words of the set with figures, what comes out is a sentence.</summary>
public class JointsTests
{
    private static readonly Fact Question = new("co", "Đã ban hành kế hoạch chưa?", FactType.YesNo);
    private static readonly Fact Count = new("xong", "Số việc đã xong", FactType.Count) { Unit = "việc" };

    [Fact]
    public void A_question_is_answered_and_a_figure_follows_a_colon()
    {
        Assert.Equal("Đã ban hành kế hoạch chưa? Có", Show.Stated(Question, "Có"));
        Assert.Equal("Số việc đã xong: 5 việc", Show.Stated(Count, "5 việc"));
        Assert.Equal("Đã ban hành kế hoạch chưa? Đơn vị: Có; thẩm định: Không", Show.Stated(Question, [("đơn vị", "Có"), ("thẩm định", "Không")]));
        Assert.Equal("Đã ban hành kế hoạch chưa? Thẩm định: Có", Show.Stated(Question, [("thẩm định", "Có")]));
        Assert.Equal("Số việc đã xong: đơn vị 5 việc, thẩm định 4 việc", Show.Stated(Count, [("đơn vị", "5 việc"), ("thẩm định", "4 việc")]));
    }

    [Theory]
    [InlineData("Có xử lý: 0 điểm và trừ thêm 0,25 điểm", "-0.25", true)]
    [InlineData("Vi phạm: trừ 2 điểm", "-2", true)]
    [InlineData("Đúng hạn: 0,5 điểm", "0.5", true)]
    [InlineData("Vi phạm: trừ 2 điểm", "2", true)]
    [InlineData("Vi phạm: trừ 2 điểm", "-0.5", false)]
    [InlineData("Đúng hạn", "0.5", false)]
    public void A_rule_that_names_its_points_does_not_name_them_twice(string name, string points, bool says) =>
        Assert.Equal(says, RuleWords.Says(name, decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void How_points_are_given_has_no_two_stops_in_a_row_in_any_criterion_of_the_sample_set() =>
        Assert.All(
            CriteriaFolder.Load(RepositoryFolder.Path("criteria", "2022")).Set!.Criteria,
            criterion =>
            {
                Assert.DoesNotContain(":;", RuleText.Within(criterion), StringComparison.Ordinal);
                Assert.DoesNotContain("điểm: -", RuleText.Of(criterion), StringComparison.Ordinal);
                Assert.DoesNotContain("?:", RuleText.Of(criterion), StringComparison.Ordinal);
            }
        );

    [Fact]
    public void What_rose_below_zero_fell()
    {
        var fact = new Fact("rankUp", "Số bậc tăng hạng so với năm 2021", FactType.Number);
        Assert.Equal("Số bậc giảm hạng so với năm 2021: 3", new FeedValue(fact, FactValue.Of(-3m), []).Stated);
        Assert.Equal("Số bậc tăng hạng so với năm 2021: 3", new FeedValue(fact, FactValue.Of(3m), []).Stated);
        Assert.Equal("Số bậc tăng hạng so với năm 2021: không có số liệu", new FeedValue(fact, null, []).Stated);
        Assert.Equal("Mức tăng chỉ số: không có số liệu", new FeedValue(fact with { Label = "Mức tăng chỉ số" }, null, []).Stated);
    }
}
