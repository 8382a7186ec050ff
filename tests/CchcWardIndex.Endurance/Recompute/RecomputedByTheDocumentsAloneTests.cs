using System.Text;
using System.Text.RegularExpressions;
using CchcWardIndex.Rounds;
using CchcWardIndex.Tests.App.Rounds;
using CchcWardIndex.Tests.Office;
using CchcWardIndex.Tests.Office.Forms.Tables;

namespace CchcWardIndex.Endurance.Recompute;

/// <summary>
/// Whoever has a published folder and <c>docs/format.md</c> can make every figure and every digest again without this program, and notices
/// whatever was changed.
/// </summary>
public sealed partial class RecomputedByTheDocumentsAloneTests(PublishedRound published, SeasonFixture season)
{
    private const string Sheet = "evidence/Phieu-tu-cham_00002_lan-1.xlsx";

    [Fact]
    public void The_whole_sample_season_comes_out_the_same()
    {
        var ran = PythonRoute.Run(Directory.GetDirectories(season.Results, "Cong-bo-mau_*").Single());

        Assert.Equal((0, ""), (ran.Status, ran.Error));
        Assert.Matches("^[0-9]+ tệp, 21 đơn vị, 1554 kết quả tiêu chí: 0 chỗ khác\\.\\s*$", ran.Out);
    }

    [Fact]
    public void A_round_published_step_by_step_comes_out_the_same()
    {
        var ran = PythonRoute.Run(published.Files);

        Assert.Equal((0, ""), (ran.Status, ran.Error));
        Assert.EndsWith(": 0 chỗ khác.", ran.Out.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_round_with_tables_from_outside_comes_out_the_same_and_a_cell_changed_in_one_is_named()
    {
        using var round = new SmallRound("", files: OutsideSeason.Files.Files());
        var folder = OutsideRoundTests.Publish(round);
        PythonRoute.Agrees(folder);
        var table = System.IO.Path.Combine(folder, "evidence", "Bang-so-lieu_766_lan-1.csv");
        File.SetAttributes(table, FileAttributes.Normal);
        File.WriteAllText(table, OutsideSeason.Export.Replace("45,0", "46,0", StringComparison.Ordinal));

        var ran = PythonRoute.Run(folder);

        Assert.Equal((1, ""), (ran.Status, ran.Error));
        Assert.Contains("00002 1.1 facts diem: công bố 45, tính lại 46", ran.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "\"appraisedPoints\":null,\"points\":4.8",
        "\"appraisedPoints\":null,\"points\":4.8000000000000000000000000001",
        "00002 1.1 points: công bố 4.8000000000000000000000000001, tính lại 4.8"
    )]
    [InlineData("\"xong\":8", "\"xong\":9", "00002 1.1 facts xong: công bố 9, tính lại 8")]
    [InlineData("\"index\": 74", "\"index\": 74.5", "00002 index: công bố 74.5, tính lại 74")]
    [InlineData("\"rank\": 2", "\"rank\": 1", "00002 rank: công bố 1, tính lại 2")]
    [InlineData("\"groupRank\": 1", "\"groupRank\": 2", "00002 groupRank: công bố 2, tính lại 1")]
    [InlineData("\"outcome\":\"scored\"", "\"outcome\":\"notMet\"", "00002 1.1 outcome: công bố notMet, tính lại scored")]
    [InlineData("\"haiLong\":90", "\"haiLong\":91", "00002 2.1 facts haiLong: công bố 91, tính lại 90")]
    [InlineData("\"awaits\":null", "\"awaits\":\"department\"", "00002 1.1 awaits: công bố department, tính lại null")]
    public void A_figure_changed_under_a_seal_that_fits_is_named(string was, string isNow, string line)
    {
        var text = Encoding.UTF8.GetString(published.Files[Seal.ResultsName]);
        var unit = text.IndexOf("\"00002\"", StringComparison.Ordinal);
        var changed = text[..unit] + Once(text[unit..], was, isNow);

        IsFound(published.Resealed(Seal.ResultsName, Encoding.UTF8.GetBytes(changed)), line);
    }

    [Theory]
    [InlineData(Seal.ResultsName, "\"digest\": \"sha256:", "results.json criteriaSet.digest")]
    [InlineData(Seal.ResultsName, "\"usesDigest\": \"sha256:", "results.json usesDigest")]
    [InlineData(Seal.ResultsName, "\"lastYearDigest\": \"sha256:", "results.json lastYearDigest")]
    [InlineData(Seal.ResultsName, "\"approvedResults\": \"sha256:", "results.json publication.approvedResults")]
    [InlineData(Seal.FileName, "\"criteriaDigest\": \"sha256:", "seal.json criteriaDigest")]
    [InlineData(Seal.FileName, "\"results\": \"sha256:", "seal.json results")]
    [InlineData(Seal.FileName, "\"journalHead\": \"sha256:", "seal.json journalHead")]
    [InlineData("uses/seal.json", "\"publication\": \"sha256:", "uses/seal.json publication")]
    [InlineData("uses/thi-dua-khen-thuong.json", "\"seal\": \"sha256:", "uses/thi-dua-khen-thuong.json publication seal")]
    public void Every_digest_is_made_again(string path, string key, string place)
    {
        var text = Encoding.UTF8.GetString(published.Files[path]);
        var at = text.IndexOf(key, StringComparison.Ordinal) + key.Length;
        var changed = text[..at] + (text[at] == '0' ? '1' : '0') + text[(at + 1)..];

        IsFound(
            published.Files.SetItem(path, Encoding.UTF8.GetBytes(changed)),
            $"{place}: công bố sha256:{changed[at..(at + 64)]}, tính lại sha256:{text[at..(at + 64)]}"
        );
    }

    [Fact]
    public void A_cell_changed_in_a_workbook_under_a_seal_that_fits_is_named_with_all_that_follows()
    {
        var files = published.Resealed(Sheet, SampleForm.Edit(published.Files[Sheet], sheet => SampleForm.Put(sheet, "1.1#xong", "cchc:value", 10)));

        IsFound(files, "00002 1.1 facts xong: công bố 8, tính lại 10");
        IsFound(files, "00002 index: công bố 74, tính lại ");
    }

    [Fact]
    public void A_file_that_the_seal_does_not_know_is_named() => IsFound(published.Files.Add("them.txt", "x"u8.ToArray()), "seal.json them.txt");

    [Fact]
    public void A_rule_changed_in_the_criteria_under_a_seal_that_fits_is_named_by_the_digest_of_the_set()
    {
        const string Path = "criteria/nho/linh-vuc/1.2.json";
        var changed = Once(Encoding.UTF8.GetString(published.Files[Path]), "\"SuccessEvent\": \"0\"", "\"SuccessEvent\": \"1\"");

        IsFound(published.Resealed(Path, Encoding.UTF8.GetBytes(changed)), "results.json criteriaSet.digest: công bố sha256:");
    }

    [Fact]
    public void Two_ranks_swapped_in_the_sample_season_are_both_named()
    {
        var folder = Directory.GetDirectories(season.Results, "Cong-bo-mau_*").Single();
        var files = Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(path => System.IO.Path.GetRelativePath(folder, path), File.ReadAllBytes);
        var text = Encoding.UTF8.GetString(files[Seal.ResultsName]);
        files[Seal.ResultsName] = Encoding.UTF8.GetBytes(
            RankOneOrTwo().Replace(text, match => $"      \"rank\": {(match.Groups[1].Value == "1" ? "2" : "1")},")
        );

        var ran = PythonRoute.Run(files);

        Assert.Equal(1, ran.Status);
        Assert.Contains(" rank: công bố 2, tính lại 1", ran.Out, StringComparison.Ordinal);
        Assert.Contains(" rank: công bố 1, tính lại 2", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_other_route_shares_nothing_with_this_program_and_needs_no_package()
    {
        var own = Directory.GetFiles(System.IO.Path.GetDirectoryName(PythonRoute.Script)!, "*.py");
        var modules = own.SelectMany(File.ReadAllLines)
            .Select(line => Import().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Value)
            .ToHashSet(StringComparer.Ordinal);

        Assert.Empty(
            modules.Except([
                .. own.Select(path => System.IO.Path.GetFileNameWithoutExtension(path)),
                "collections",
                "csv",
                "datetime",
                "fractions",
                "hashlib",
                "io",
                "json",
                "os",
                "re",
                "sys",
                "unicodedata",
                "xml",
                "zipfile",
            ])
        );
        Assert.All(own, path => Assert.DoesNotContain("cchc.dll", File.ReadAllText(path), StringComparison.Ordinal));
    }

    private static void IsFound(IReadOnlyDictionary<string, byte[]> files, string line)
    {
        var ran = PythonRoute.Run(files);

        Assert.Equal((1, ""), (ran.Status, ran.Error));
        Assert.Contains(ran.Out.Split('\n'), told => told.StartsWith(line, StringComparison.Ordinal));
    }

    private static string Once(string text, string was, string isNow)
    {
        var at = text.IndexOf(was, StringComparison.Ordinal);
        Assert.True(at >= 0, $"There is no {was}.");
        return string.Concat(text.AsSpan(0, at), isNow, text.AsSpan(at + was.Length));
    }

    [GeneratedRegex("^      \"rank\": ([12]),$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex RankOneOrTwo();

    [GeneratedRegex("^\\s*(?:import|from) ([a-z0-9_]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Import();
}
