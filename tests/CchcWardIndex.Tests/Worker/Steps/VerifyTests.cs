using System.Text;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Rounds;
using CchcWardIndex.Tests.Workbooks;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Commands;
using OfficeOpenXml;

namespace CchcWardIndex.Tests.Worker.Steps;

/// <summary>A published folder proves itself: whatever is changed in it is found and named, without the state, without the archive.</summary>
public class VerifyTests(PublishedRound published) : IClassFixture<PublishedRound>
{
    private const string Evidence = "evidence/Phieu-tu-cham_00002_lan-1.xlsx";
    private const string Feed = "uses/thi-dua-khen-thuong.json";
    private const string Workbook = "Ket-qua-CCHC-2022.xlsx";

    [Theory]
    [InlineData("index.html")]
    [InlineData("So-sanh-CCHC-2021-2022.xlsx")]
    [InlineData("Ke-hoach-khac-phuc-CCHC-2023.docx")]
    [InlineData("huong-dan-kiem-tra.txt")]
    [InlineData("huong-dan-tinh-lai.txt")]
    public void A_file_taken_away_is_missed_although_the_seal_was_made_anew(string path) =>
        IsFound(published.Verify(published.Resealed(path, null)), path, "Thiếu tệp này trong thư mục công bố.");

    [Fact]
    public void A_file_put_in_is_a_stranger_although_the_seal_was_made_anew() =>
        IsFound(
            published.Verify(published.Resealed("Bang-xep-hang-chinh-thuc.html", "<p>1. Xã Hai</p>"u8.ToArray())),
            "Bang-xep-hang-chinh-thuc.html",
            "Tệp này không thuộc thư mục công bố."
        );

    [Fact]
    public void A_folder_copied_elsewhere_is_what_it_says_and_names_its_seal()
    {
        var ran = published.Verify(published.Files);

        Assert.Equal(ExitStatus.Done, ran.Status);
        Assert.Equal(
            ["Đúng: mọi tệp, mọi điểm, mọi ô đều khớp.", Digest.Of(published.Files[Seal.FileName]), Digest.Of(published.Files[UsesFolder.SealFile])],
            ran.Out.Trim().Split('\n').Select(line => line.TrimEnd())
        );
    }

    [Fact]
    public void The_folder_holds_all_that_is_needed() =>
        Assert.Equal(
            [
                "Ke-hoach-khac-phuc-CCHC-2023.docx",
                "Ke-hoach-khac-phuc-CCHC-2023.xlsx",
                Workbook,
                "So-sanh-CCHC-2021-2022.xlsx",
                "criteria/nho/grading.json",
                "criteria/nho/last-year.json",
                "criteria/nho/linh-vuc/1.1.json",
                "criteria/nho/linh-vuc/1.2.json",
                "criteria/nho/linh-vuc/2.1.json",
                "criteria/nho/set.json",
                "criteria/nho/tests/1.2.json",
                "criteria/nho/units.json",
                "criteria/nho/uses/thi-dua.json",
                "evidence/Phieu-khao-sat_lan-1.xlsx",
                "evidence/Phieu-tu-cham_00001_lan-1.xlsx",
                Evidence,
                "huong-dan-kiem-tra.txt",
                "huong-dan-tinh-lai.txt",
                "index.html",
                Seal.ResultsName,
                Seal.FileName,
                "uses/feed.schema.json",
                "uses/seal.json",
                "uses/thi-dua-khen-thuong.csv",
                Feed,
                "uses/thi-dua-khen-thuong.xlsx",
            ],
            published.Files.Keys
        );

    public static TheoryData<int> Parts { get; } = [0, 1];

    [Theory]
    [MemberData(nameof(Parts))]
    public void One_changed_byte_in_any_file_at_its_beginning_middle_or_end_is_found_and_the_file_named(int part)
    {
        foreach (var path in published.Files.Keys.Where((_, i) => i % 2 == part))
        {
            var whole = published.Files[path];
            foreach (var (at, bit) in new[] { (0, 1), (whole.Length / 2, 0x80), (whole.Length - 1, 1) })
            {
                var content = whole.ToArray();
                content[at] ^= (byte)bit;
                IsFound(published.Verify(published.Files.SetItem(path, content)), path);
            }
        }
    }

    [Theory]
    [InlineData(Evidence)]
    [InlineData("criteria/nho/tests/1.2.json")]
    [InlineData("huong-dan-kiem-tra.txt")]
    [InlineData(Workbook)]
    [InlineData(Feed)]
    [InlineData(UsesFolder.SealFile)]
    [InlineData("index.html")]
    [InlineData("Ke-hoach-khac-phuc-CCHC-2023.docx")]
    [InlineData(Seal.ResultsName)]
    [InlineData(Seal.FileName)]
    public void A_file_that_was_removed_or_emptied_or_renamed_is_named(string path)
    {
        IsFound(published.Verify(published.Files.Remove(path)), path);
        IsFound(published.Verify(published.Files.SetItem(path, [])), path);
        var renamed = published.Verify(published.Files.Remove(path).Add(path + ".cu", published.Files[path]));
        IsFound(renamed, path);
        if (path != Seal.FileName)
        {
            IsFound(renamed, path + ".cu");
        }
    }

    [Theory]
    [InlineData("evidence/Phieu-tu-cham_00002_lan-2.xlsx")]
    [InlineData("criteria/nho/tests/2.1.json")]
    [InlineData("criteria/khac/set.json")]
    [InlineData("doc.txt")]
    [InlineData("uses/quy-hoach.json")]
    [InlineData(".an")]
    public void A_file_that_was_added_is_named(string path) => IsFound(published.Verify(published.Files.Add(path, published.Files[Evidence])), path);

    [Fact]
    public void Two_files_with_their_contents_swapped_are_both_named()
    {
        const string Other = "evidence/Phieu-tu-cham_00001_lan-1.xlsx";
        var ran = published.Verify(published.Files.SetItem(Evidence, published.Files[Other]).SetItem(Other, published.Files[Evidence]));

        IsFound(ran, Evidence);
        IsFound(ran, Other);
    }

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
        var ran = published.Verify(published.Resealed(Seal.ResultsName, Encoding.UTF8.GetBytes(text[..unit] + Once(text[unit..], was, isNow))));

        Assert.Equal(ExitStatus.Blocked, ran.Status);
        var line = ran.Out.Split('\n').First(line => line.StartsWith("Sai khác: results.json $.units[00002].", StringComparison.Ordinal));
        Assert.Contains(whose, line, StringComparison.Ordinal);
        Assert.EndsWith(figures, line.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_differing_figure_is_named_the_cause_first_and_only_the_first_where_asked()
    {
        var text = Encoding.UTF8.GetString(published.Files[Seal.ResultsName]);
        var changed = Once(Once(Once(text, "\"index\": 74", "\"index\": 75"), "\"xong\":8", "\"xong\":9"), "\"haiLong\":90", "\"haiLong\":91");
        var folder = Kept("nhiều-sai-khác", published.Resealed(Seal.ResultsName, Encoding.UTF8.GetBytes(changed)));

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
        using var package = new ExcelPackage(new MemoryStream(published.Files[Workbook]));
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
        using var package = new ExcelPackage(new MemoryStream(published.Files[Workbook]));
        var cells = package
            .Workbook.Worksheets.SelectMany(sheet => sheet.Cells[sheet.Dimension.Address], (sheet, cell) => (Sheet: sheet.Name, cell.Address))
            .Where(place => package.Workbook.Worksheets[place.Sheet].Cells[place.Address] is { Value: string { Length: > 3 }, Formula.Length: 0 })
            .Take(count)
            .ToList();
        Assert.Equal(count, cells.Count);
        cells.ForEach(place => package.Workbook.Worksheets[place.Sheet].Cells[place.Address].Value = "đã sửa");
        return (Kept(name, published.Resealed(Workbook, package.GetAsByteArray())), cells);
    }

    private string Kept(string name, IReadOnlyDictionary<string, byte[]> files)
    {
        var folder = published.Round.PathOf(name);
        foreach (var (path, content) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllBytes(Path.Combine(folder, path), content);
        }

        return folder;
    }

    [Fact]
    public void A_feed_changed_under_a_seal_that_fits_is_found_because_it_is_made_again()
    {
        var text = Encoding.UTF8.GetString(published.Files[Feed]);
        var ran = published.Verify(published.ResealedFeed(Feed, Encoding.UTF8.GetBytes(Once(text, "Không đề nghị", "Đề nghị xem xét khen thưởng"))));

        Assert.Equal(ExitStatus.Blocked, ran.Status);
        Assert.Equal($"Sai khác: {Feed}: Nội dung khác với bản làm lại từ kết quả: tệp đã bị thay đổi.", ran.Out.Split('\n').First().TrimEnd());
    }

    [Fact]
    public void A_figure_changed_on_the_page_under_a_seal_that_fits_is_found_because_the_page_is_made_again()
    {
        var text = Encoding.UTF8.GetString(published.Files["index.html"]);
        var ran = published.Verify(published.Resealed("index.html", Encoding.UTF8.GetBytes(Once(text, "74,00", "84,00"))));

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
            published.Resealed(Evidence, Forms.Edit(published.Files[Evidence], sheet => address = Forms.Put(sheet, "1.1#xong", "cchc:value", 10).Address))
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
        var changed = Encoding.UTF8.GetBytes(Once(Encoding.UTF8.GetString(published.Files[Path]), "\"SuccessEvent\": \"0\"", "\"SuccessEvent\": \"1\""));

        var ran = published.Verify(published.Resealed(Path, changed));

        Assert.Equal(ExitStatus.Blocked, ran.Status);
        Assert.Contains("Sai khác: criteria: Mã kiểm của bộ tiêu chí tính lại là sha256:", ran.Out, StringComparison.Ordinal);
        Assert.Contains("$.units[00002].criteria[1.2].", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_and_a_dossier_and_no_folder_at_all_are_told_in_words()
    {
        Directory.CreateDirectory(published.Round.PathOf("empty"));
        IsFound(published.Round.Run("verify", published.Round.PathOf("empty")), Seal.FileName, "Không có seal.json: đây không phải thư mục công bố");
        IsFound(
            published.Round.Run("verify", Path.Combine(published.Round.Place.Folder.Folders.Outbox, "Trinh-UBND_CCHC-2022_lan-1")),
            Seal.ResultsName,
            "Kết quả này chưa được công bố (không có quyết định phê duyệt); chỉ thư mục công bố mới kiểm tra được."
        );

        var ran = published.Round.Run("verify", published.Round.PathOf("không-có"));
        Assert.Equal(
            (ExitStatus.Bad, $"Không có thư mục \"{published.Round.PathOf("không-có")}\". Kiểm tra lại đường dẫn sau verify."),
            (ran.Status, ran.Error.Trim())
        );
    }

    public static TheoryData<string> Hostile { get; } =
    [
        "",
        "null",
        "[]",
        "7",
        "{",
        "{\"files\":7}",
        "{\"files\":[7]}",
        "{\"files\":[{\"path\":null,\"sha256\":null}]}",
        "{\"files\":[{\"path\":\"a\",\"sha256\":\"b\"},{\"path\":\"a\",\"sha256\":\"b\"}]}",
        "{\"files\":[{\"path\":\"\\ud800\",\"sha256\":\"b\"}]}",
        "{\"files\":[{\"path\":\"../../etc/passwd\",\"sha256\":\"b\"}]}",
        new string('[', 100_000),
        $"{{\"files\":\"{new string('x', 5_000_000)}\"}}",
    ];

    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public void A_seal_of_anything_at_all_is_told_in_words(string seal) =>
        IsFound(
            published.Verify(published.Files.SetItem(Seal.FileName, Encoding.UTF8.GetBytes(seal))),
            seal.Contains("etc", StringComparison.Ordinal) ? "../../etc/passwd" : Seal.FileName
        );

    [Theory]
    [InlineData("\"id\": \"nho\"", "\"id\": null")]
    [InlineData("\"id\": \"nho\"", "\"id\": \"../nho\"", "criteria")]
    [InlineData("\"id\": \"nho\"", "\"id\": 7")]
    [InlineData("\"digest\": \"", "\"digest\": null, \"x\": \"")]
    [InlineData("\"engineVersion\": \"", "\"engineVersion\": null, \"x\": \"")]
    [InlineData("\"producedAt\": \"2022", "\"producedAt\": \"9999")]
    [InlineData("\"producedAt\": \"2022", "\"producedAt\": \"x")]
    [InlineData("\"number\": 1,", "\"number\": -2147483648,", Workbook)]
    [InlineData("\"number\": \"1234/QĐ-UBND\"", "\"number\": \"\\u0000\\ud83d\\u0001 =1+1\"")]
    [InlineData("\"units\": [", "\"units\": [ 7, null, \"a\", {}, ")]
    [InlineData("\"units\": [", "\"units\": 7, \"x\": [")]
    [InlineData("\"year\": 2022", "\"\\ud800\": 2022")]
    [InlineData("\"lateUnits\": [", "\"lateUnits\": 7, \"x\": [")]
    [InlineData("\"lateUnits\": [", "\"lateUnits\": [ 7 ], \"x\": [")]
    public void Results_of_anything_at_all_are_told_in_words(string was, string isNow, string path = Seal.ResultsName) =>
        IsFound(
            published.Verify(
                published.Resealed(Seal.ResultsName, Encoding.UTF8.GetBytes(Once(Encoding.UTF8.GetString(published.Files[Seal.ResultsName]), was, isNow)))
            ),
            path
        );

    [Fact]
    public void Results_of_another_version_are_compared_by_their_figures_and_nothing_more_is_claimed()
    {
        var same = published.Verify(published.ByAnotherVersion());
        Assert.True(same.Status == ExitStatus.Done, same.Out);
        Assert.StartsWith(
            "Đúng về mã kiểm và số liệu, nhưng chưa so được bảng kết quả từng ô: phải dùng đúng phiên bản chương trình đã tính kết quả này.",
            same.Out,
            StringComparison.Ordinal
        );
        IsFound(published.Verify(published.ByAnotherVersion(results: text => Once(text, "\"index\": 74", "\"index\": 75"))), Seal.ResultsName);
        IsFound(
            published.Verify(
                published.Resealed(
                    Seal.ResultsName,
                    Encoding.UTF8.GetBytes(
                        Once(Encoding.UTF8.GetString(published.Files[Seal.ResultsName]), "\"engineVersion\": \"", "\"engineVersion\": \"0.0.1 ")
                    )
                )
            ),
            Seal.FileName,
            "không phải do chương trình ghi"
        );
    }

    [Fact]
    public void What_an_earlier_version_published_names_no_identity_and_verifies_and_serves_all_the_same()
    {
        var older = published.ByAnotherVersion(
            results: text => Once(text, ",\n    \"identity\": \"cchc-2022\"", ""),
            feed: Feed,
            change: text => Once(text, "  \"identity\": \"cchc-2022\",\n", "")
        );

        var verified = published.Verify(older);
        Assert.True(verified.Status == ExitStatus.Done, verified.Out);
        Assert.Equal("cchc-2022", ResultsSource.OfPublished(published.Written(older), new Terminal(TextWriter.Null, TextWriter.Null)).Set.Identity.ToString());
    }

    [Fact]
    public void An_identity_that_is_not_that_of_the_set_is_found()
    {
        static string Other(string text) => Once(text, "\"identity\": \"cchc-2022\"", "\"identity\": \"cntt-2022\"");

        IsFound(published.Verify(published.ByAnotherVersion(results: Other)), $"{Seal.ResultsName} $.criteriaSet.identity");
        IsFound(published.Verify(published.ByAnotherVersion(feed: Feed, change: Other)), $"{Feed} $.identity");
        IsFound(
            published.Verify(published.Resealed(Seal.ResultsName, Encoding.UTF8.GetBytes(Other(Encoding.UTF8.GetString(published.Files[Seal.ResultsName]))))),
            $"{Seal.ResultsName} $.criteriaSet.identity"
        );
    }

    [Fact]
    public void Results_of_another_version_without_a_decision_are_told_in_words() =>
        IsFound(
            published.Verify(published.ByAnotherVersion(results: text => Once(text, "\"number\": \"1234/QĐ-UBND\"", "\"number\": \"\""))),
            Seal.ResultsName,
            "chưa được phê duyệt và công bố"
        );

    [Theory]
    [InlineData("\"decision\": \"1234/QĐ-UBND\"", "\"decision\": \"9/QĐ-UBND\"", "$.publication.decision")]
    [InlineData("\"decisionDate\": \"2022-11-21\"", "\"decisionDate\": \"2022-11-22\"", "$.publication.decisionDate")]
    [InlineData("\"corrects\": null", "\"corrects\": { \"number\": 1, \"seal\": \"x\", \"reason\": \"y\" }", "$.corrects")]
    [InlineData("\"expression\": \"index >= 80", "\"expression\": \"index >= 70", "$.rules[1].expression")]
    [InlineData("\"proposal\": \"Đề nghị biểu dương\"", "\"proposal\": \"Đề nghị xem xét khen thưởng\"", "$.rules[2].proposal")]
    [InlineData("\"rule\": \"Các trường hợp còn lại\"", "\"rule\": \"Tăng hạng so với năm trước\"", "$.units[00002].rule")]
    [InlineData("\"index\": 74", "\"index\": 84", "$.units[00002].index")]
    [InlineData("\"leastArea\": 70", "\"leastArea\": 90", "$.units[00001].values.leastArea")]
    [InlineData("\"late\": false", "\"late\": true", "$.units[00001].late")]
    [InlineData("\"note\": \"\",\n      \"decision\": null", "\"note\": \"Đã đồng ý\",\n      \"decision\": null", "$.units[00001].note")]
    [InlineData("\"seal\": \"sha256:", "\"seal\": \"sha256:0", "$.publication.seal")]
    [InlineData("\"units\": [", "\"units\": 7, \"x\": [", "")]
    [InlineData("{", "[", "")]
    public void A_feed_of_another_version_is_compared_by_its_figures_under_seals_that_fit(string was, string isNow, string place) =>
        IsFound(
            published.Verify(published.ByAnotherVersion(feed: Feed, change: text => Once(text, was, isNow))),
            Feed,
            place.Length > 0 ? $"{Feed} {place}: Đã công bố" : "không đọc được"
        );

    [Fact]
    public void Where_the_set_has_uses_their_folder_is_missed_whoever_published_it()
    {
        foreach (var files in new[] { published.Files, published.ByAnotherVersion() })
        {
            var ran = published.Verify(files.RemoveRange(files.Keys.Where(UsesFolder.IsIn)));

            Assert.All(files.Keys.Where(UsesFolder.IsIn), path => IsFound(ran, path, "phải có tệp này"));
        }
    }

    [Theory]
    [InlineData("\"publication\": \"sha256:", "\"publication\": \"sha256:0")]
    [InlineData("cchc-uses-seal/1", "cchc-uses-seal/2")]
    [InlineData("\"bytes\": ", "\"bytes\": 1")]
    [InlineData("  \"files\"", " \"files\"")]
    public void The_seal_of_the_feeds_must_be_theirs_to_the_byte_whoever_published_them(string was, string isNow)
    {
        foreach (var files in new[] { published.Files, published.ByAnotherVersion() })
        {
            IsFound(
                published.Verify(
                    files.SetItem(UsesFolder.SealFile, Encoding.UTF8.GetBytes(Once(Encoding.UTF8.GetString(files[UsesFolder.SealFile]), was, isNow)))
                ),
                UsesFolder.SealFile,
                "không phải do chương trình ghi"
            );
        }
    }

    [Fact]
    public void Evidence_that_would_block_the_publication_shows_that_these_results_were_never_published() =>
        IsFound(published.Verify(published.Files.Remove(Evidence)), Seal.ResultsName, "còn vấn đề phải xử lý nên không thể là kết quả đã công bố");

    private static void IsFound(Ran ran, string path, string words = "")
    {
        Assert.True(ran.Status == ExitStatus.Blocked, $"{path}: {ran.Status}\n{ran.Out}\n{ran.Error}");
        Assert.True(
            ran.Out.Split('\n')
                .Any(line =>
                    (line.StartsWith($"Sai khác: {path}:", StringComparison.Ordinal) || line.StartsWith($"Sai khác: {path} ", StringComparison.Ordinal))
                    && line.Contains(words, StringComparison.Ordinal)
                ),
            $"{path}\n{ran.Out}"
        );
        Assert.DoesNotContain("   at ", ran.Out + ran.Error, StringComparison.Ordinal);
    }

    private static string Once(string text, string was, string isNow)
    {
        var at = text.IndexOf(was, StringComparison.Ordinal);
        Assert.True(at >= 0, $"There is no {was}.");
        return string.Concat(text.AsSpan(0, at), isNow, text.AsSpan(at + was.Length));
    }
}
