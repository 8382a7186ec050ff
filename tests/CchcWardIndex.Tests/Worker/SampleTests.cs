using System.Text.Json;

namespace CchcWardIndex.Tests.Worker;

public class SampleTests(SeasonFixture season)
{
    [Fact]
    public void It_draws_the_same_list_again_as_a_table_as_JSON_and_as_a_workbook()
    {
        using var folder = new TemporaryFolder();
        var table = Cchc.Here("sample", "--seed", "12", "--size", "5", "--evidence", season.Evidence, "--out", folder.Path("mau.xlsx"));
        var json = Cchc.Here("sample", "--seed", "12", "--size", "5", "--evidence", season.Evidence, "--json");

        Assert.Equal((0, 0), (table.Status, json.Status));
        using var document = JsonDocument.Parse(json.Out);
        var items = document.RootElement.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal((5, 12), (items.Count, document.RootElement.GetProperty("seed").GetInt32()));
        Assert.All(items, item => Assert.Contains(item.GetProperty("unitName").GetString()!, table.Out, StringComparison.Ordinal));
        Assert.All(items, item => Assert.Contains(".xlsx!", item.GetProperty("source").GetString(), StringComparison.Ordinal));
        Assert.Contains("rút 5 trong", table.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.Path("mau.xlsx")));
    }

    [Theory]
    [InlineData("\"-1\" sau --seed không phải là số nguyên từ 0", "--seed", "-1", "--size", "5", "--evidence", "x")]
    [InlineData("\"0\" sau --size không phải là số nguyên từ 1", "--seed", "1", "--size", "0", "--evidence", "x")]
    [InlineData("\"1e3\" sau --size", "--seed", "1", "--size", "1e3", "--evidence", "x")]
    [InlineData("không có đuôi .xlsx", "--seed", "1", "--size", "5", "--evidence", "x", "--out", "x.csv")]
    [InlineData("Chưa nêu kết quả nào", "--seed", "1", "--size", "5")]
    public void A_bad_argument_ends_with_status_2_and_says_what_to_mend(string words, params string[] arguments)
    {
        var ran = Cchc.Here(["sample", .. arguments]);

        Assert.Equal(2, ran.Status);
        Assert.Contains(words, ran.Error, StringComparison.Ordinal);
    }
}
