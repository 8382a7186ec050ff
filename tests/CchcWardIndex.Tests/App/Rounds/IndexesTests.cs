using System.Text.Json;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Worker;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>A round of the index CNTT: what it writes bears its name, and what is of another index is kept away from it.</summary>
public sealed class IndexesTests : IDisposable
{
    private readonly SmallRound _round = new("", appraised: true, index: "CNTT");

    [Fact]
    public void Whatever_a_round_of_another_index_brings_out_bears_its_index_and_year_and_verifies()
    {
        var published = Season();
        var outbox = _round.Place.Folder.Folders.Outbox;

        Assert.All(
            Directory.EnumerateFileSystemEntries(outbox).Select(path => Path.GetFileName(path)!),
            name => Assert.Contains("_CNTT-2022", name, StringComparison.Ordinal)
        );
        Assert.Equal(
            ["Bien-ban-xac-nhan_CNTT-2022_lan-cham-1", "Giai-trinh_CNTT-2022", "Tham-dinh-lan-1_CNTT-2022", "Trinh-UBND_CNTT-2022_lan-1"],
            Directory.EnumerateDirectories(outbox).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        // Results and seal of a dossier have one name everywhere; whatever is passed on alone does not.
        Assert.All(
            Names(outbox).Where(name => Path.GetExtension(name) != ".json"),
            name => Assert.Contains("CNTT-2022", Path.GetFileName(name), StringComparison.Ordinal)
        );
        Assert.Equal("Cong-bo_CNTT-2022_lan-1", Path.GetFileName(published));
        Assert.Equal(
            ["Ke-hoach-khac-phuc-CNTT-2023.docx", "Ke-hoach-khac-phuc-CNTT-2023.xlsx", "Ket-qua-CNTT-2022.xlsx", "So-sanh-CNTT-2021-2022.xlsx"],
            Names(published).Where(name => name.Contains("20", StringComparison.Ordinal) && !name.Contains('/', StringComparison.Ordinal))
        );
        Assert.Equal(0, _round.Run("verify", published).Status);
    }

    [Fact]
    public void Results_seal_and_feeds_of_a_round_name_its_identity()
    {
        var published = Season();

        Assert.Equal("cntt-2022", Json(published, "results.json").GetProperty("criteriaSet").GetProperty("identity").GetString());
        Assert.All(
            ["seal.json", "uses/thi-dua-khen-thuong.json"],
            path => Assert.Equal("cntt-2022", Json(published, path).GetProperty("identity").GetString())
        );
        Assert.StartsWith("Bộ thử (cntt-2022)", _round.Run("status").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_of_another_index_is_refused_and_its_sender_hears_of_it()
    {
        var set = _round.Place.Current.Set;
        var row = _round.Drop(SelfAssessmentTemplate.Write(set with { Index = IndexCode.Cchc }, set.Units[0]));

        Assert.Equal((FileStanding.Refused, "00001"), (row.Standing, row.Sender));
        Assert.Contains(
            ReceiptText.Read(row).Remarks,
            remark => remark.Message == "Phiếu này là của chỉ số CCHC năm 2022, trong khi đang chấm chỉ số CNTT năm 2022."
        );
    }

    [Fact]
    public void Results_of_another_index_are_no_last_year_and_those_of_the_same_are()
    {
        var published = Season();
        string[] Entering(string criteria) => ["last-year", "--criteria", criteria, "--published", published];

        var refused = Cchc.Here(Entering(Next("khac", "CCHC")));
        Assert.Equal(2, refused.Status);
        Assert.Contains(
            "Đây là kết quả của chỉ số CNTT, trong khi bộ tiêu chí là của chỉ số CCHC. Nêu thư mục công bố của chỉ số CCHC năm 2022 sau --published,",
            refused.Error,
            StringComparison.Ordinal
        );
        Assert.False(File.Exists(Path.Combine(_round.PathOf("khac"), "last-year.json")));

        Assert.Equal(0, Cchc.Here(Entering(Next("sau", "CNTT"))).Status);
        Assert.Equal("CNTT", Json(_round.PathOf("sau"), "last-year.json").GetProperty("index").GetString());
    }

    [Fact]
    public void A_year_is_compared_within_one_index_and_which_must_be_said_where_there_are_several()
    {
        Season();
        Ran Compared(string then, string now) => Cchc.Here("compare", then, now, "--data", _round.Data);
        Assert.Equal(0, Compared("2021", "2022").Status);

        Directory.CreateDirectory(Path.Combine(_round.Place.Folder.Folders.Published, "Cong-bo_CCHC-2022_lan-1"));
        var several = Compared("2021", "2022");
        Assert.Equal(2, several.Status);
        Assert.Contains(
            "năm 2022 có công bố của nhiều chỉ số: CCHC, CNTT. Ghi rõ chỉ số cùng với năm, ví dụ cchc-2022.",
            several.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(0, Compared("2021", "cntt-2022").Status);

        var other = _round.PathOf("cchc-2021.json");
        File.WriteAllText(other, """{ "year": 2021, "source": "Bảng", "units": [ { "code": "00001", "name": "Phường Một", "index": 70, "rank": 1 } ] }""");
        var refused = Compared(other, "CNTT-2022");
        Assert.Equal(2, refused.Status);
        Assert.Contains(
            "Không so sánh được hai chỉ số khác nhau: năm trước là kết quả chỉ số CCHC năm 2021, năm sau là chỉ số CNTT năm 2022.",
            refused.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_same_forms_are_not_tried_on_a_set_of_another_index()
    {
        var evidence = _round.PathOf("phieu");
        Directory.CreateDirectory(evidence);
        File.WriteAllBytes(Path.Combine(evidence, "a.xlsx"), SelfAssessmentTemplate.Write(_round.Place.Current.Set, _round.Place.Current.Set.Units[0]));

        var refused = Cchc.Here("what-if", "--criteria", _round.CriteriaFolder, "--against", Planned("khac", "CCHC", 2022), "--evidence", evidence);

        Assert.Equal(2, refused.Status);
        Assert.Contains("Hai bộ tiêu chí của hai chỉ số khác nhau (CNTT và CCHC)", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Last_years_figures_of_another_index_beside_a_set_are_a_fault()
    {
        var criteria = Planned("khac", "CCHC", 2022);
        File.Copy(Path.Combine(_round.CriteriaFolder, "last-year.json"), Path.Combine(criteria, "last-year.json"));

        var refused = Cchc.Here("criteria", "check", "--criteria", criteria);

        Assert.Equal(2, refused.Status);
        Assert.Contains("Đây là kết quả của chỉ số CNTT, trong khi bộ tiêu chí là của chỉ số CCHC.", refused.Error, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => _round.Dispose();

    // From the wards' forms to the published folder; nobody appraised is asked twice.
    private string Season()
    {
        _round.Filled();
        _round.Desk.Close(SmallRound.Clerk);
        _round.Look();
        _round.DropAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Agreed));
        new ProcedureDesk(_round.Place).CloseExplanations(SmallRound.Clerk);
        var (run, _) = _round.Desk.Score(SmallRound.Clerk);
        _round.Look();
        _round.Publication.Submit(SmallRound.Clerk);
        _round.Approve(run.Results);
        return _round.Publish();
    }

    // The round's set as that of the year after, without last year's figures.
    private string Next(string folder, string index) => Planned(folder, index, 2023);

    private string Planned(string folder, string index, int year)
    {
        var target = _round.PathOf(folder);
        foreach (var file in Directory.EnumerateFiles(_round.CriteriaFolder, "*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(target, Path.GetRelativePath(_round.CriteriaFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(
                path,
                File.ReadAllText(file)
                    .Replace("\"index\": \"CNTT\", \"year\": 2022", $"\"index\": \"{index}\", \"year\": {year}", StringComparison.Ordinal)
                    .Replace("2022-12-05T", $"{year}-12-05T", StringComparison.Ordinal)
            );
        }

        File.Delete(Path.Combine(target, "last-year.json"));
        return target;
    }

    private static JsonElement Json(string folder, string path) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, path))).RootElement;

    private static IEnumerable<string> Names(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
