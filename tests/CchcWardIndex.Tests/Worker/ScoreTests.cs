using System.Text.Json;

namespace CchcWardIndex.Tests.Worker;

public class ScoreTests(SeasonFixture season)
{
    [Fact]
    public void Demo_ranks_21_units_and_blocks_nothing()
    {
        Assert.True(season.Demo.Status == 0, season.Demo.Error);
        using var results = Read(season.Results);
        var units = results.RootElement.GetProperty("units").EnumerateArray().ToList();
        Assert.Equal(21, units.Count);
        Assert.All(units, unit => Assert.Equal("scored", unit.GetProperty("status").GetString()));
        Assert.Equal(1, units[0].GetProperty("rank").GetInt32());
        Assert.Contains("Đã xếp hạng 21/21 đơn vị; 0 vấn đề phải xử lý", season.Demo.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_have_the_keys_of_the_contract_in_its_order()
    {
        using var results = Read(season.Results);
        var root = results.RootElement;
        Assert.Equal(["format", "year", "criteriaSet", "engineVersion", "producedAt", "units", "problems"], Keys(root).Take(7));
        Assert.Equal("cchc-results/1", root.GetProperty("format").GetString());
        Assert.Equal(["id", "title", "digest", "identity"], Keys(root.GetProperty("criteriaSet")));
        var unit = root.GetProperty("units")[0];
        Assert.Equal(
            ["code", "name", "kind", "status", "points", "maxPoints", "index", "rank", "groupRank", "grade", "areas", "criteria"],
            Keys(unit).Take(12)
        );
        Assert.Equal(["code", "name", "points", "maxPoints"], Keys(unit.GetProperty("areas")[0]));
        var criterion = unit.GetProperty("criteria")[0];
        Assert.Equal(
            ["code", "outcome", "maxPoints", "selfPoints", "rulePoints", "appraisedPoints", "points", "rule", "facts", "evidence", "source"],
            Keys(criterion).Take(11)
        );
        Assert.Equal(["file", "sha256", "sheet", "cells"], Keys(criterion.GetProperty("source")));
        Assert.EndsWith("+07:00", root.GetProperty("producedAt").GetString(), StringComparison.Ordinal);
        Assert.Equal(["severity", "unit", "criterion", "where", "message", "remedy", "department", "by", "id"], Keys(root.GetProperty("problems")[0]));
    }

    [Fact]
    public void Sums_and_indexes_in_the_file_can_be_recomputed_from_the_file()
    {
        using var results = Read(season.Results);
        foreach (var unit in results.RootElement.GetProperty("units").EnumerateArray())
        {
            var counting = unit.GetProperty("criteria")
                .EnumerateArray()
                .Where(criterion => criterion.GetProperty("outcome").GetString() != "notApplicable")
                .ToList();
            var points = counting.Sum(criterion => criterion.GetProperty("points").GetDecimal());
            var maximum = counting.Sum(criterion => criterion.GetProperty("maxPoints").GetDecimal());
            Assert.Equal(points, unit.GetProperty("points").GetDecimal());
            Assert.Equal(maximum, unit.GetProperty("maxPoints").GetDecimal());
            Assert.Equal(points / maximum * 100m, unit.GetProperty("index").GetDecimal());
            // Adding area by area rounds differently in the 27th digit; twenty decimals are what ranks look at.
            Assert.Equal(points, unit.GetProperty("areas").EnumerateArray().Sum(area => area.GetProperty("points").GetDecimal()), 20);
        }
    }

    [Fact]
    public void A_link_to_a_workbook_is_not_followed_and_not_passed_over_in_silence()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows not everybody may make links.");
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Path("evidence"));
        var form = Directory.GetFiles(season.Evidence, "Phieu-tu-cham_*").Order(StringComparer.Ordinal).First();
        File.CreateSymbolicLink(folder.Path("evidence", Path.GetFileName(form)), form);

        Cchc.Here("score", "--evidence", folder.Path("evidence"), "--out", folder.Path("out"));

        using var results = Read(folder.Path("out"));
        var told = Assert.Single(
            results.RootElement.GetProperty("problems").EnumerateArray(),
            problem => problem.GetProperty("where").GetString() == Path.GetFileName(form)
        );
        Assert.Equal("Tệp là một liên kết đến nơi khác nên không được đọc.", told.GetProperty("message").GetString());
    }

    [Fact]
    public void The_same_folder_gives_the_same_bytes_but_for_the_time()
    {
        using var folder = new TemporaryFolder();
        using var again = new TemporaryFolder();
        var ran = Cchc.Here("score", "--criteria", "criteria/2022", "--evidence", season.Evidence, "--out", folder.Root);
        Assert.True(ran.Status == 0, ran.Error);
        var name = "Ket-qua-CCHC-2022.xlsx";
        Assert.Equal(0, Cchc.Here("score", "--criteria", "criteria/2022", "--evidence", season.Evidence, "--out", again.Root).Status);
        Assert.Equal(File.ReadAllBytes(again.Path(name)), File.ReadAllBytes(folder.Path(name)));
        // The demonstration has a last year and knows which sheet came late; a folder alone tells neither.
        Assert.Equal(Figures(Path.Combine(season.Results, "results.json")), Figures(folder.Path("results.json")));
        Assert.Equal(["Ket-qua-CCHC-2022.xlsx", "results.json"], Directory.EnumerateFiles(folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_ward_that_did_not_submit_and_a_broken_file_block_the_publication_but_not_the_other_wards()
    {
        using var folder = new TemporaryFolder();
        season.CopyEvidence(folder.Path("in"));
        File.Delete(Directory.EnumerateFiles(folder.Path("in"), "Phieu-tu-cham_*_21550*").Single());
        var broken = Directory.EnumerateFiles(folder.Path("in"), "Phieu-tu-cham_*_21553*").Single();
        File.WriteAllBytes(broken, File.ReadAllBytes(broken)[..5000]);
        File.WriteAllText(folder.Path("in", "bảng điểm.csv"), "a;b");
        File.WriteAllText(folder.Path("in", "~$khóa.xlsx"), "");
        var ran = Cchc.Here("score", "--evidence", folder.Path("in"), "--out", folder.Path("out"));
        Assert.Equal(3, ran.Status);
        Assert.Contains("Phường Nhơn Bình chưa nộp phiếu tự chấm.", ran.Error, StringComparison.Ordinal);
        Assert.Contains(Path.GetFileName(broken), ran.Error, StringComparison.Ordinal);
        Assert.Contains("đây là tệp văn bản (.csv, .txt). Tệp loại này không giữ được các mã ẩn của phiếu.", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("~$", ran.Error, StringComparison.Ordinal);
        using var results = Read(folder.Path("out"));
        var units = results.RootElement.GetProperty("units").EnumerateArray().ToList();
        Assert.Equal(19, units.Count(unit => unit.GetProperty("status").GetString() == "scored"));
        var absent = units.Single(unit => unit.GetProperty("code").GetString() == "21550");
        Assert.Equal("notSubmitted", absent.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, absent.GetProperty("index").ValueKind);
        Assert.Equal(JsonValueKind.Null, absent.GetProperty("rank").ValueKind);
    }

    [Fact]
    public void Blank_sheets_give_no_index_and_never_zero_points()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Cchc.Here("template", "--criteria", "criteria/2022", "--out", folder.Path("in")).Status);
        Assert.Equal(23, Directory.GetFiles(folder.Path("in")).Length);
        Assert.All(["Phieu-khao-sat_CCHC-2022.xlsx", "Phieu-tra-loi-khao-sat_CCHC-2022.xlsx"], name => Assert.True(File.Exists(folder.Path("in", name)), name));
        var ran = Cchc.Here("score", "--evidence", folder.Path("in"), "--out", folder.Path("out"));
        Assert.Equal(3, ran.Status);
        using var results = Read(folder.Path("out"));
        foreach (var unit in results.RootElement.GetProperty("units").EnumerateArray())
        {
            Assert.Equal("blocked", unit.GetProperty("status").GetString());
            Assert.All(
                unit.GetProperty("criteria").EnumerateArray(),
                criterion =>
                {
                    Assert.Equal("awaiting", criterion.GetProperty("outcome").GetString());
                    Assert.Equal(JsonValueKind.Null, criterion.GetProperty("points").ValueKind);
                }
            );
        }
    }

    [Fact]
    public void The_table_and_its_JSON_say_the_same()
    {
        using var folder = new TemporaryFolder();
        var table = Cchc.Here("score", "--evidence", season.Evidence, "--out", folder.Root).Out;
        using var json = JsonDocument.Parse(Cchc.Here("score", "--evidence", season.Evidence, "--out", folder.Root, "--json").Out);
        Assert.Equal(21, json.RootElement.GetArrayLength());
        foreach (var unit in json.RootElement.EnumerateArray())
        {
            var row = table.Split('\n').Single(line => line.Contains(unit.GetProperty("code").GetString()!, StringComparison.Ordinal));
            Assert.Contains(unit.GetProperty("name").GetString()!, row, StringComparison.Ordinal);
            Assert.Contains(Criteria.Show.TwoDecimals(unit.GetProperty("index").GetDecimal()), row, StringComparison.Ordinal);
        }
    }

    private static JsonDocument Read(string folder) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "results.json")));

    private static IEnumerable<string> Keys(JsonElement json) => json.EnumerateObject().Select(property => property.Name);

    private static IEnumerable<string> Figures(string file) =>
        WithoutTime(file).TakeWhile(line => !line.StartsWith("  \"usesDigest\"", StringComparison.Ordinal));

    private static string[] WithoutTime(string file) => [.. File.ReadLines(file).Where(line => !line.Contains("\"producedAt\"", StringComparison.Ordinal))];
}
