using System.Text.Json;

namespace CchcWardIndex.Tests.Worker;

public class TargetTests(SeasonFixture season)
{
    [Fact]
    public void The_fewest_criteria_and_the_place_reached_are_told_from_the_sample_season()
    {
        var last = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(season.Results, "results.json"))).RootElement.GetProperty("units").EnumerateArray().Last(unit => unit.GetProperty("rank").ValueKind == JsonValueKind.Number);
        var (code, rank) = (last.GetProperty("code").GetString()!, last.GetProperty("rank").GetInt32());
        var ran = Cchc.Run("target", "--unit", code, "--ranks", "3", "--evidence", season.Evidence);
        var json = Cchc.Run("target", "--unit", code, "--ranks", "3", "--evidence", season.Evidence, "--json");

        Assert.Equal((0, 0), (ran.Status, json.Status));
        Assert.Matches(@"Để tăng 3 bậc, cần đạt đủ điểm ở ít nhất [0-9]+ tiêu chí:", ran.Out);
        Assert.Contains("điểm của các đơn vị khác giữ nguyên", ran.Out, StringComparison.Ordinal);
        using var target = JsonDocument.Parse(json.Out);
        Assert.Equal("possible", target.RootElement.GetProperty("state").GetString());
        Assert.InRange(target.RootElement.GetProperty("then").GetProperty("rank").GetInt32(), 1, rank - 3);
        Assert.Equal(
            target.RootElement.GetProperty("then").GetProperty("points").GetDecimal() - target.RootElement.GetProperty("now").GetProperty("points").GetDecimal(),
            target.RootElement.GetProperty("steps").EnumerateArray().Sum(step => step.GetProperty("brings").GetDecimal()));
    }

    [Theory]
    [InlineData("Nêu một và chỉ một đích", "--unit", "21550")]
    [InlineData("Nêu một và chỉ một đích", "--unit", "21550", "--ranks", "3", "--index", "90")]
    [InlineData("phải từ 1 trở lên", "--unit", "21550", "--ranks", "0")]
    [InlineData("không phải là chỉ số phần trăm", "--unit", "21550", "--index", "cao")]
    [InlineData("Chưa nêu kết quả nào", "--unit", "21550", "--index", "87,5")]
    [InlineData("Chỉ nêu --published", "--unit", "21550", "--index", "90", "--published", "a", "--evidence", "b")]
    [InlineData("không phải là thư mục công bố", "--unit", "21550", "--index", "90", "--published", "khong-co")]
    [InlineData("Không có thư mục \"khong-co\"", "--unit", "21550", "--index", "90", "--evidence", "khong-co")]
    public void What_cannot_be_answered_is_told_with_how_to_ask_it(string words, params string[] arguments)
    {
        var ran = Cchc.Run(["target", .. arguments]);

        Assert.NotEqual(0, ran.Status);
        Assert.Contains(words, ran.Error, StringComparison.Ordinal);
    }
}
