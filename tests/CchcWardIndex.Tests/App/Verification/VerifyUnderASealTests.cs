using System.Text;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Tests.App.Rounds;
using CchcWardIndex.Tests.Office;
using CchcWardIndex.Tests.Worker;
using CchcWardIndex.Worker.Cli;
using OfficeOpenXml;

namespace CchcWardIndex.Tests.App.Verification;

/// <summary>A seal made anew over a published folder hides nothing: what was changed under it comes out otherwise.</summary>
public sealed class VerifyUnderASealTests(PublishedRound published)
{
    private const string Evidence = "evidence/Phieu-tu-cham_00002_lan-1.xlsx";
    private const string Feed = "uses/thi-dua-khen-thuong.json";
    private const string Workbook = "Ket-qua-CCHC-2022.xlsx";

    [Theory]
    [InlineData(
        "\"appraisedPoints\":null,\"points\":4.8",
        "\"appraisedPoints\":null,\"points\":5.8",
        "Đơn vị 00002, tiêu chí 1.1, ô nguồn Phieu-tu-cham_00002_lan-1.xlsx!Phiếu tự chấm!",
        "đã công bố 5.8, tính lại ra 4.8."
    )]
    [InlineData(
        "\"xong\":8",
        "\"xong\":9",
        "Đơn vị 00002, tiêu chí 1.1, ô nguồn Phieu-tu-cham_00002_lan-1.xlsx!Phiếu tự chấm!",
        "đã công bố 9, tính lại ra 8."
    )]
    [InlineData("\"index\": 74", "\"index\": 75", "Đơn vị 00002, kết quả chung: ", "đã công bố 75, tính lại ra 74.")]
    [InlineData("\"rank\": 2", "\"rank\": 1", "Đơn vị 00002, kết quả chung: ", "đã công bố 1, tính lại ra 2.")]
    [InlineData(
        "\"haiLong\":90",
        "\"haiLong\":91",
        "Đơn vị 00002, tiêu chí 2.1, ô nguồn Phieu-khao-sat_lan-1.xlsx!Khảo sát!",
        "đã công bố 91, tính lại ra 90."
    )]
    public void A_number_changed_in_the_results_under_a_seal_that_fits_is_named_with_unit_criterion_and_cell(
        string was,
        string isNow,
        string whose,
        string figures
    )
    {
        var text = Encoding.UTF8.GetString(published.Files[Seal.ResultsName]);
        Assert.Contains(was, text, StringComparison.Ordinal);
        var unit = text.IndexOf("\"00002\"", StringComparison.Ordinal);
        var ran = published.Verify(published.Resealed(Seal.ResultsName, Encoding.UTF8.GetBytes(text[..unit] + Verified.Once(text[unit..], was, isNow))));

        Assert.Equal(ExitStatus.Blocked, ran.Status);
        var line = ran.Out.Split('\n').First(line => line.StartsWith("Sai khác: results.json $.units[00002].", StringComparison.Ordinal));
        Assert.Contains(whose, line, StringComparison.Ordinal);
        Assert.EndsWith(figures, line.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_differing_figure_is_named_the_cause_first_and_only_the_first_where_asked()
    {
        var text = Encoding.UTF8.GetString(published.Files[Seal.ResultsName]);
        var changed = Verified.Once(
            Verified.Once(Verified.Once(text, "\"index\": 74", "\"index\": 75"), "\"xong\":8", "\"xong\":9"),
            "\"haiLong\":90",
            "\"haiLong\":91"
        );
        var folder = published.Kept("nhiều-sai-khác", published.Resealed(Seal.ResultsName, Encoding.UTF8.GetBytes(changed)));

        var (all, first, json) = (
            published.Round.Run("verify", folder),
            published.Round.Run("verify", folder, "--first"),
            published.Round.Run("verify", folder, "--json")
        );

        var lines = all.Out.Split('\n').Where(line => line.StartsWith("Sai khác: results.json $", StringComparison.Ordinal)).ToList();
        Assert.Contains("facts.xong", lines[0], StringComparison.Ordinal);
        Assert.Equal(3, lines.Count);
        Assert.Contains(lines, line => line.Contains("đã công bố 75, tính lại ra 74.", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("đã công bố 91, tính lại ra 90.", StringComparison.Ordinal));
        Assert.Contains(
            "facts.xong",
            Assert.Single(first.Out.Split('\n'), line => line.StartsWith("Sai khác:", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
        Assert.Contains("dùng --json để xem tất cả", first.Out, StringComparison.Ordinal);
        Assert.All([all, first, json], ran => Assert.Equal(ExitStatus.Blocked, ran.Status));
        using var told = System.Text.Json.JsonDocument.Parse(json.Out);
        Assert.True(told.RootElement.GetProperty("findings").GetArrayLength() >= 3);
    }

    [Fact]
    public void A_cell_changed_in_the_published_workbook_under_a_seal_that_fits_is_named_with_its_sheet()
    {
        var package = new ExcelPackage(new MemoryStream(published.Files[Workbook]));
        var (sheet, cell) = package
            .Workbook.Worksheets.SelectMany(sheet => sheet.Cells[sheet.Dimension.Address], (sheet, cell) => (sheet, cell))
            .First(pair => pair.cell.Value is 4.8d && pair.cell.Formula.Length == 0);
        cell.Value = 5.8;

        var ran = published.Verify(published.Resealed(Workbook, package.GetAsByteArray()));

        Assert.Equal(ExitStatus.Blocked, ran.Status);
        Assert.Contains(
            $"Sai khác: {Workbook}: Trang \"{sheet.Name}\", ô {cell.Address}: tệp đã công bố ghi 5,8; tính lại được 4,8.",
            ran.Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void All_cells_changed_in_the_published_workbook_are_named_and_too_many_are_counted()
    {
        const int Many = 120;
        var (three, cells) = Spoilt("ba-ô", 3);
        var (many, _) = Spoilt("nhiều-ô", Many);

        var (few, all, first, json) = (
            published.Round.Run("verify", three),
            published.Round.Run("verify", many),
            published.Round.Run("verify", many, "--first"),
            published.Round.Run("verify", many, "--json")
        );

        Assert.Equal(
            cells.Select(place => $"Sai khác: {Workbook}: Trang \"{place.Sheet}\", ô {place.Address}: tệp đã công bố ghi đã sửa;"),
            Lines(few).Select(line => line[..(line.IndexOf(';', StringComparison.Ordinal) + 1)])
        );
        Assert.Contains("Không đúng: có 3 sai khác.", few.Out, StringComparison.Ordinal);
        Assert.Equal(50, Lines(all).Count);
        Assert.EndsWith($"; và {Many - 50} ô khác.", Lines(all)[^1], StringComparison.Ordinal);
        Assert.Contains($"Không đúng: có {Many} sai khác.", all.Out, StringComparison.Ordinal);
        Assert.Contains($"ô {cells[0].Address}:", Assert.Single(Lines(first)), StringComparison.Ordinal);
        Assert.Contains($"có {Many} sai khác; còn {Many - 1} sai khác chưa nêu", first.Out, StringComparison.Ordinal);
        using var told = System.Text.Json.JsonDocument.Parse(json.Out);
        Assert.Equal(
            Lines(all).Select(line => line[$"Sai khác: {Workbook}: ".Length..]),
            told.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("message").GetString())
        );

        static List<string> Lines(Ran ran) =>
            [.. ran.Out.Split('\n').Where(line => line.StartsWith("Sai khác:", StringComparison.Ordinal)).Select(line => line.TrimEnd())];
    }

    // The first texts of the workbook replaced, under a seal that fits.
    private (string Folder, IReadOnlyList<(string Sheet, string Address)> Cells) Spoilt(string name, int count)
    {
        var package = new ExcelPackage(new MemoryStream(published.Files[Workbook]));
        var cells = package
            .Workbook.Worksheets.SelectMany(sheet => sheet.Cells[sheet.Dimension.Address], (sheet, cell) => (Sheet: sheet.Name, cell.Address))
            .Where(place => package.Workbook.Worksheets[place.Sheet].Cells[place.Address] is { Value: string { Length: > 3 }, Formula.Length: 0 })
            .Take(count)
            .ToList();
        Assert.Equal(count, cells.Count);
        cells.ForEach(place => package.Workbook.Worksheets[place.Sheet].Cells[place.Address].Value = "đã sửa");
        return (published.Kept(name, published.Resealed(Workbook, package.GetAsByteArray())), cells);
    }

    [Fact]
    public void A_feed_changed_under_a_seal_that_fits_is_found_because_it_is_made_again()
    {
        var text = Encoding.UTF8.GetString(published.Files[Feed]);
        var ran = published.Verify(published.ResealedFeed(Feed, Encoding.UTF8.GetBytes(Verified.Once(text, "Không đề nghị", "Đề nghị xem xét khen thưởng"))));

        Assert.Equal(ExitStatus.Blocked, ran.Status);
        Assert.Equal($"Sai khác: {Feed}: Nội dung khác với bản làm lại từ kết quả: tệp đã bị thay đổi.", ran.Out.Split('\n').First().TrimEnd());
    }

    [Fact]
    public void A_figure_changed_on_the_page_under_a_seal_that_fits_is_found_because_the_page_is_made_again()
    {
        var text = Encoding.UTF8.GetString(published.Files["index.html"]);
        var ran = published.Verify(published.Resealed("index.html", Encoding.UTF8.GetBytes(Verified.Once(text, "74,00", "84,00"))));

        Assert.Equal(ExitStatus.Blocked, ran.Status);
        Assert.Contains("Sai khác: index.html: Nội dung khác với bản làm lại từ kết quả", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Feeds_name_the_decision_and_the_seal_of_the_folder_they_lie_in()
    {
        var text = Encoding.UTF8.GetString(published.Files[Feed]);

        Assert.Contains("1234/QĐ-UBND", text, StringComparison.Ordinal);
        Assert.Contains(Digest.Of(published.Files[Seal.FileName]), text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_changed_in_the_evidence_under_a_seal_that_fits_is_named_and_not_what_follows_from_it()
    {
        var address = "";
        var ran = published.Verify(
            published.Resealed(
                Evidence,
                SampleForm.Edit(published.Files[Evidence], sheet => address = SampleForm.Put(sheet, "1.1#xong", "cchc:value", 10).Address)
            )
        );

        Assert.Equal(ExitStatus.Blocked, ran.Status);
        Assert.Contains(
            "Sai khác: results.json $.units[00002].criteria[1.1].facts.xong: Đơn vị 00002, tiêu chí 1.1, ô nguồn Phieu-tu-cham_00002_lan-1.xlsx!Phiếu "
                + $"tự chấm!{address}: đã công bố 8, tính lại ra 10.",
            ran.Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_rule_changed_in_the_criteria_under_a_seal_that_fits_is_found_by_the_digest_of_the_set()
    {
        const string Path = "criteria/nho/linh-vuc/1.2.json";
        var changed = Encoding.UTF8.GetBytes(
            Verified.Once(Encoding.UTF8.GetString(published.Files[Path]), "\"SuccessEvent\": \"0\"", "\"SuccessEvent\": \"1\"")
        );

        var ran = published.Verify(published.Resealed(Path, changed));

        Assert.Equal(ExitStatus.Blocked, ran.Status);
        Assert.Contains("Sai khác: criteria: Mã kiểm của bộ tiêu chí tính lại là sha256:", ran.Out, StringComparison.Ordinal);
        Assert.Contains("$.units[00002].criteria[1.2].", ran.Out, StringComparison.Ordinal);
    }
}
