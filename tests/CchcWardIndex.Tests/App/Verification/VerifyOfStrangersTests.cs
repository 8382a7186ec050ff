using System.Text;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Rounds;
using CchcWardIndex.Tests.App.Rounds;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Commands;

namespace CchcWardIndex.Tests.App.Verification;

/// <summary>Whatever is handed to <c>verify</c>, and whoever published it, is told in words.</summary>
public sealed class VerifyOfStrangersTests(PublishedRound published)
{
    private const string Evidence = "evidence/Phieu-tu-cham_00002_lan-1.xlsx";
    private const string Feed = "uses/thi-dua-khen-thuong.json";
    private const string Workbook = "Ket-qua-CCHC-2022.xlsx";

    [Fact]
    public void An_empty_folder_and_a_dossier_and_no_folder_at_all_are_told_in_words()
    {
        Directory.CreateDirectory(published.Round.PathOf("empty"));
        Verified.IsFound(published.Round.Run("verify", published.Round.PathOf("empty")), Seal.FileName, "Không có seal.json: đây không phải thư mục công bố");
        Verified.IsFound(
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
        Verified.IsFound(
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
        Verified.IsFound(
            published.Verify(
                published.Resealed(
                    Seal.ResultsName,
                    Encoding.UTF8.GetBytes(Verified.Once(Encoding.UTF8.GetString(published.Files[Seal.ResultsName]), was, isNow))
                )
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
        Verified.IsFound(
            published.Verify(published.ByAnotherVersion(results: text => Verified.Once(text, "\"index\": 74", "\"index\": 75"))),
            Seal.ResultsName
        );
        Verified.IsFound(
            published.Verify(
                published.Resealed(
                    Seal.ResultsName,
                    Encoding.UTF8.GetBytes(
                        Verified.Once(Encoding.UTF8.GetString(published.Files[Seal.ResultsName]), "\"engineVersion\": \"", "\"engineVersion\": \"0.0.1 ")
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
            results: text => Verified.Once(text, ",\n    \"identity\": \"cchc-2022\"", ""),
            feed: Feed,
            change: text => Verified.Once(text, "  \"identity\": \"cchc-2022\",\n", "")
        );

        var verified = published.Verify(older);
        Assert.True(verified.Status == ExitStatus.Done, verified.Out);
        Assert.Equal("cchc-2022", ResultsSource.OfPublished(published.Written(older), new Terminal(TextWriter.Null, TextWriter.Null)).Set.Identity.ToString());
    }

    [Fact]
    public void An_identity_that_is_not_that_of_the_set_is_found()
    {
        static string Other(string text) => Verified.Once(text, "\"identity\": \"cchc-2022\"", "\"identity\": \"cntt-2022\"");

        Verified.IsFound(published.Verify(published.ByAnotherVersion(results: Other)), $"{Seal.ResultsName} $.criteriaSet.identity");
        Verified.IsFound(published.Verify(published.ByAnotherVersion(feed: Feed, change: Other)), $"{Feed} $.identity");
        Verified.IsFound(
            published.Verify(published.Resealed(Seal.ResultsName, Encoding.UTF8.GetBytes(Other(Encoding.UTF8.GetString(published.Files[Seal.ResultsName]))))),
            $"{Seal.ResultsName} $.criteriaSet.identity"
        );
    }

    [Fact]
    public void Results_of_another_version_without_a_decision_are_told_in_words() =>
        Verified.IsFound(
            published.Verify(published.ByAnotherVersion(results: text => Verified.Once(text, "\"number\": \"1234/QĐ-UBND\"", "\"number\": \"\""))),
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
        Verified.IsFound(
            published.Verify(published.ByAnotherVersion(feed: Feed, change: text => Verified.Once(text, was, isNow))),
            Feed,
            place.Length > 0 ? $"{Feed} {place}: Đã công bố" : "không đọc được"
        );

    [Fact]
    public void Where_the_set_has_uses_their_folder_is_missed_whoever_published_it()
    {
        foreach (var files in new[] { published.Files, published.ByAnotherVersion() })
        {
            var ran = published.Verify(files.RemoveRange(files.Keys.Where(UsesFolder.IsIn)));

            Assert.All(files.Keys.Where(UsesFolder.IsIn), path => Verified.IsFound(ran, path, "phải có tệp này"));
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
            Verified.IsFound(
                published.Verify(
                    files.SetItem(UsesFolder.SealFile, Encoding.UTF8.GetBytes(Verified.Once(Encoding.UTF8.GetString(files[UsesFolder.SealFile]), was, isNow)))
                ),
                UsesFolder.SealFile,
                "không phải do chương trình ghi"
            );
        }
    }

    [Fact]
    public void Evidence_that_would_block_the_publication_shows_that_these_results_were_never_published() =>
        Verified.IsFound(published.Verify(published.Files.Remove(Evidence)), Seal.ResultsName, "còn vấn đề phải xử lý nên không thể là kết quả đã công bố");
}
