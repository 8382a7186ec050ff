using System.Text.Json;
using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.App.Verification;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Tests.Storage;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>Results published and then corrected: what is replaced, what moved and why is told wherever they are read.</summary>
public abstract class CorrectionTests(IDatabaseServer? server) : OnBothStates(server)
{
    // Reopened, and Xã Hai hands in once more: 6 + 4 + 10, all of 20 points, and the first place.
    private static (DossierRow Dossier, IReadOnlyList<FolderFile> Papers) Corrected(SmallRound round)
    {
        round.Clock.Advance(TimeSpan.FromDays(1));
        round.Desk.Reopen(SmallRound.Clerk, "Xã Hai gửi thiếu kế hoạch", null);
        round.Drop("00002", 10, plan: true);
        round.Desk.Close(SmallRound.Clerk);
        round.Desk.Score(SmallRound.Clerk);
        var dossier = round.Publication.Submit(SmallRound.Clerk);
        round.Approve(dossier.Results, "1300/QĐ-UBND");
        return (dossier, [.. DossierFolder.Files(round.Place, RunOf(round, dossier), dossier)]);
    }

    private static RunRow RunOf(SmallRound round, DossierRow dossier) =>
        round.Place.Store.Read(context => context.Runs.Single(run => run.Number == dossier.Run));

    [Fact]
    public async Task A_correction_names_what_it_replaces_and_lists_exactly_the_figures_that_moved()
    {
        using var round = (await BeginAsync()).Published();
        var first = Deliverer.PublicationPath(round.Place, 1);
        var before = Contents(first);
        var replaced = round.Place.Store.Read(context => context.Publications.Single());
        Corrected(round);
        var second = round.Publish();

        var correction = Correction(second)!;
        Assert.Equal((1, replaced.Seal, "Xã Hai gửi thiếu kế hoạch"), (correction.Replaces, correction.ReplacedSeal, correction.Reason));
        Assert.Equal(
            [
                new Move("00001", null, "rank", "1", "2"),
                new Move("00002", null, "points", "14.8", "20"),
                new Move("00002", null, "index", "74", "100"),
                new Move("00002", null, "rank", "2", "1"),
                new Move("00002", null, "grade", "Chưa tốt", "Xuất sắc"),
                new Move("00002", "1", "points", "4.8", "10"),
                new Move("00002", "1.1", "selfPoints", "4.8", "6"),
                new Move("00002", "1.1", "rulePoints", "4.8", "6"),
                new Move("00002", "1.1", "points", "4.8", "6"),
                new Move("00002", "1.2", "outcome", "notMet", "scored"),
                new Move("00002", "1.2", "selfPoints", "0", "4"),
                new Move("00002", "1.2", "rulePoints", "0", "4"),
                new Move("00002", "1.2", "points", "0", "4"),
            ],
            correction.Moves
        );
        Assert.Equal(Digest.Of(before[Seal.FileName]), replaced.Seal);
        Assert.Equal(before, Contents(first));
        Assert.Empty(Verifier.Check(first, _ => { }));
        Assert.Empty(Verifier.Check(second, _ => { }));
    }

    [Fact]
    public async Task A_correction_is_told_in_every_paper_and_beside_what_it_replaces_and_its_papers_stay_what_they_were()
    {
        using var round = (await BeginAsync()).Published();
        var first = Deliverer.PublicationPath(round.Place, 1);
        var replaced = round.Place.Store.Read(context => context.Publications.Single());
        var (dossier, papers) = Corrected(round);
        var second = round.Publish();

        Assert.All(
            [
                "Đính chính kết quả công bố lần 1, đã được phê duyệt tại Quyết định số 1234/QĐ-UBND",
                "Lý do: Xã Hai gửi thiếu kế hoạch.",
                "Xã HaiChỉ số (%)74,00100,00",
                "Phường MộtXếp hạng12",
                "Xã HaiTiêu chí 1.2: điểm04",
            ],
            words => Assert.Contains(words, Paper(papers, "To-trinh_CCHC-2022.docx"), StringComparison.Ordinal)
        );
        Assert.Contains(
            $"Bản này thay cho công bố lần 1 (mã niêm phong {replaced.Seal})",
            File.ReadAllText(Path.Combine(second, PublishedFolder.Guide)),
            StringComparison.Ordinal
        );
        var publication = round.Place.Store.Read(context => context.Publications.Single(row => row.Number == 2));
        Assert.Contains(
            "thay thế kế hoạch lập theo kết quả công bố lần 1",
            Paper(PublishedFolder.Files(round.Place, RunOf(round, dossier), publication), "Ke-hoach-khac-phuc-CCHC-2023.docx"),
            StringComparison.Ordinal
        );
        using var said = new StringWriter();
        CchcWardIndex.Worker.Commands.ResultsSource.OfPublished(first, new CchcWardIndex.Worker.Cli.Terminal(TextWriter.Null, said));
        Assert.Contains("bên cạnh \"Cong-bo_CCHC-2022_lan-1\" có bản đính chính \"Cong-bo_CCHC-2022_lan-2\"", said.ToString(), StringComparison.Ordinal);

        // Reopened once more before anybody looked: the papers of the dossier stay what they were.
        round.Desk.Reopen(SmallRound.Clerk, "một lý do khác", round.Place.Now.AddDays(1));
        Assert.Equal(
            papers.Select(file => Digest.Of(file.Content.Span)),
            DossierFolder.Files(round.Place, RunOf(round, dossier), dossier).Select(file => Digest.Of(file.Content.Span))
        );
    }

    [Fact]
    public async Task A_correction_that_moves_nothing_lists_nothing()
    {
        using var round = (await BeginAsync()).Published();
        round.Desk.Reopen(SmallRound.Clerk, "sai số quyết định", null);
        round.Desk.Close(SmallRound.Clerk);
        round.Desk.Score(SmallRound.Clerk);
        round.Approve(round.Publication.Submit(SmallRound.Clerk).Results);

        Assert.Empty(Correction(round.Publish())!.Moves);
    }

    [Fact]
    public async Task A_round_reopened_more_than_once_gives_every_reason_since_the_publication_it_replaces_the_oldest_first()
    {
        using var round = (await BeginAsync()).Submitted();
        round.Desk.Reopen(SmallRound.Clerk, "trước lần công bố đầu", null);
        DossierRow Again()
        {
            round.Desk.Close(SmallRound.Clerk);
            round.Desk.Score(SmallRound.Clerk);
            return round.Publication.Submit(SmallRound.Clerk);
        }

        round.Approve(Again().Results);
        round.Publish();
        round.Desk.Reopen(SmallRound.Clerk, "A: số liệu khảo sát sai.", null);
        round.DropSurvey(90, 10);
        Again();
        round.Desk.Reopen(SmallRound.Clerk, "B: hồ sơ trình thiếu chữ ký", round.Place.Now.AddDays(1));
        round.Desk.Reopen(SmallRound.Clerk, "thêm thời gian", round.Place.Now.AddDays(2));
        var dossier = Again();
        round.Approve(dossier.Results, "1301/QĐ-UBND");
        var papers = DossierFolder.Files(round.Place, round.Place.Store.Read(context => context.Runs.Single(run => run.Number == dossier.Run)), dossier);
        var folder = round.Publish();

        const string Both = "A: số liệu khảo sát sai; B: hồ sơ trình thiếu chữ ký";
        Assert.Equal(Both, Correction(folder)!.Reason);
        Assert.Contains($"- Lý do: {Both}.", Paper(papers, "To-trinh_CCHC-2022.docx"), StringComparison.Ordinal);
        Assert.Contains($"\"reason\": \"{Both}\"", File.ReadAllText(Path.Combine(folder, "uses", "thi-dua-khen-thuong.json")), StringComparison.Ordinal);

        // What is corrected next gives only what came after.
        round.Desk.Reopen(SmallRound.Clerk, "C", null);
        round.Approve(Again().Results, "1302/QĐ-UBND");
        Assert.Equal("C", Correction(round.Publish())!.Reason);
    }

    [Fact]
    public async Task A_correction_that_only_changes_what_is_proposed_says_so_in_page_workbook_and_papers()
    {
        using var round = (await BeginAsync()).Published();
        round.Desk.Reopen(SmallRound.Clerk, "Kết quả năm 2021 nhập sai", null);
        round.WriteSet(
            path => path == "last-year.json",
            text => text.Replace("\"index\": 70.5, \"rank\": 2", "\"index\": 95, \"rank\": 1", StringComparison.Ordinal)
        );
        round.Reopened();
        round.Desk.Close(SmallRound.Clerk);
        round.Desk.Score(SmallRound.Clerk);
        var dossier = round.Publication.Submit(SmallRound.Clerk);
        round.Approve(dossier.Results);
        var folder = round.Publish();

        const string Said = "Thay đổi ngoài điểm số: số liệu năm trước dùng để so sánh. ";
        var correction = Correction(folder)!;
        Assert.Empty(correction.Moves);
        Assert.Equal(["lastYearDigest"], correction.Beside);
        Assert.Contains($"<p>{Said}", File.ReadAllText(Path.Combine(folder, "index.html")), StringComparison.Ordinal);
        var papers = DossierFolder.Files(round.Place, round.Place.Store.Read(context => context.Runs.Single(run => run.Number == dossier.Run)), dossier);
        Assert.Contains($"- {Said}", Paper(papers, "To-trinh_CCHC-2022.docx"), StringComparison.Ordinal);
        using var workbook = new OfficeOpenXml.ExcelPackage(new FileInfo(Path.Combine(folder, "Ket-qua-CCHC-2022.xlsx")));
        Assert.StartsWith(Said, workbook.Workbook.Worksheets["Đính chính"].Cells["A5"].Text, StringComparison.Ordinal);
        Assert.Empty(Verifier.Check(folder, _ => { }));
    }

    private static string Paper(IReadOnlyList<FolderFile> files, string name)
    {
        using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(
            new MemoryStream(files.Single(file => file.Path == name).Content.ToArray()),
            isEditable: false
        );
        return document.MainDocumentPart!.Document!.InnerText;
    }

    internal static Correction? Correction(string folder)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, Seal.ResultsName)));
        return PromulgationJson.Read(json.RootElement)!.Correction;
    }

    private static Dictionary<string, byte[]> Contents(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllBytes);
}

/// <inheritdoc/>
public sealed class CorrectionOnSqliteTests() : CorrectionTests(null);
