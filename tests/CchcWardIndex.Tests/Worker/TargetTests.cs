using System.Text.Json;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Tests.Worker;

public class TargetTests(SeasonFixture season)
{
    [Fact]
    public void The_fewest_criteria_and_the_place_reached_are_told_from_the_sample_season()
    {
        var last = JsonDocument
            .Parse(File.ReadAllBytes(Path.Combine(season.Results, "results.json")))
            .RootElement.GetProperty("units")
            .EnumerateArray()
            .Last(unit => unit.GetProperty("rank").ValueKind == JsonValueKind.Number);
        var (code, rank) = (last.GetProperty("code").GetString()!, last.GetProperty("rank").GetInt32());
        var ran = Cchc.Here("target", "--unit", code, "--ranks", "3", "--evidence", season.Evidence);
        var json = Cchc.Here("target", "--unit", code, "--ranks", "3", "--evidence", season.Evidence, "--json");

        Assert.Equal((0, 0), (ran.Status, json.Status));
        Assert.Matches(@"Để tăng 3 bậc, cần đạt đủ điểm ở ít nhất [0-9]+ tiêu chí:", ran.Out);
        Assert.Contains("điểm của các đơn vị khác giữ nguyên", ran.Out, StringComparison.Ordinal);
        Assert.Contains("không tính điểm thưởng", ran.Out, StringComparison.Ordinal);
        Assert.Contains("\"countsBonus\": false", json.Out, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"[.][0-9]*0\b", json.Out);
        using var target = JsonDocument.Parse(json.Out);
        Assert.Equal("possible", target.RootElement.GetProperty("state").GetString());
        Assert.InRange(target.RootElement.GetProperty("then").GetProperty("rank").GetInt32(), 1, rank - 3);
        Assert.Equal(
            target.RootElement.GetProperty("then").GetProperty("points").GetDecimal()
                - target.RootElement.GetProperty("now").GetProperty("points").GetDecimal(),
            target.RootElement.GetProperty("steps").EnumerateArray().Sum(step => step.GetProperty("brings").GetDecimal())
        );
    }

    [Fact]
    public void What_cannot_be_done_without_a_bonus_is_not_said_to_be_impossible_and_an_index_just_short_of_the_goal_is_told_with_more_digits()
    {
        var first = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(season.Results, "results.json"))).RootElement.GetProperty("units")[0];
        var (code, index) = (first.GetProperty("code").GetString()!, first.GetProperty("index").GetDecimal());
        var goal = Math.Round(index, 6, MidpointRounding.AwayFromZero) + 0.000001m;
        var far = Cchc.Here("target", "--unit", code, "--index", "101", "--evidence", season.Evidence);
        var reached = Cchc.Here("target", "--unit", code, "--index", "1", "--evidence", season.Evidence);
        var already = Cchc.Here("target", "--unit", code, "--ranks", "1", "--evidence", season.Evidence);
        var near = Cchc.Here("target", "--unit", code, "--index", Decimals.Write(goal), "--evidence", season.Evidence);

        Assert.Contains("Không tính điểm thưởng thì không thể đạt chỉ số 101%", far.Out, StringComparison.Ordinal);
        Assert.Contains("Đơn vị đã đạt chỉ số này", reached.Out, StringComparison.Ordinal);
        Assert.Contains("đơn vị đã đứng hạng 1", already.Out, StringComparison.Ordinal);
        Assert.Contains("cần đạt đủ điểm ở ít nhất 1 tiêu chí", near.Out, StringComparison.Ordinal);
        Assert.DoesNotContain($"chỉ số {Show.TwoDecimals(index)}%", near.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Phải có một và chỉ một đích", "--unit", "21550")]
    [InlineData("Phải có một và chỉ một đích", "--unit", "21550", "--ranks", "3", "--index", "90")]
    [InlineData("Ghi số nguyên từ 1 trở lên", "--unit", "21550", "--ranks", "0")]
    [InlineData("\"ba\" sau --ranks không phải là số bậc. Ghi số nguyên từ 1 trở lên, ví dụ 3.", "--unit", "21550", "--ranks", "ba")]
    [InlineData("\"2,5\" sau --ranks không phải là số bậc", "--unit", "21550", "--ranks", "2,5")]
    [InlineData("không phải là chỉ số phần trăm", "--unit", "21550", "--index", "cao")]
    [InlineData("Chưa nêu kết quả nào", "--unit", "21550", "--index", "87,5")]
    [InlineData("Chỉ nêu --published", "--unit", "21550", "--index", "90", "--published", "a", "--evidence", "b")]
    [InlineData("Không có thư mục \"khong-co\". Kiểm tra lại đường dẫn sau --published.", "--unit", "21550", "--index", "90", "--published", "khong-co")]
    [InlineData("Không có seal.json: đây không phải thư mục công bố", "--unit", "21550", "--index", "90", "--published", "criteria")]
    [InlineData("Không có thư mục \"khong-co\"", "--unit", "21550", "--index", "90", "--evidence", "khong-co")]
    public void What_cannot_be_answered_is_told_with_how_to_ask_it(string words, params string[] arguments)
    {
        var ran = Cchc.Here(["target", .. arguments]);

        Assert.NotEqual(0, ran.Status);
        Assert.Contains(words, ran.Error, StringComparison.Ordinal);
    }
}
