using System.Text;
using System.Text.Json;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.App.Verification;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Tests.Uses;
using CchcWardIndex.Uses;
using OfficeOpenXml;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>What goes to emulation and evaluation exists only where a publication does, once, and a correction says what it replaces.</summary>
public sealed class FeedsComeFromPublicationsAloneTests : IDisposable
{
    private const string Feed = "thi-dua-khen-thuong";

    private readonly SmallRound _round = new("");

    [Fact]
    public void Neither_scored_nor_submitted_nor_approved_results_leave_a_feed_anywhere()
    {
        _round.Approved();
        _round.Run("deliver");

        Assert.DoesNotContain(
            Directory.EnumerateFiles(_round.Data, "*", SearchOption.AllDirectories),
            file => Path.GetFileName(file).StartsWith(Feed, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Of_scored_results_no_feed_can_be_made_under_whatever_promulgation_and_seal()
    {
        _round.Scored();
        var scored = Rescoring.Of(_round.Place, _round.Place.Store.Read(context => context.Runs.Single()));
        var invented = scored with
        {
            Promulgation = new Promulgation(
                1,
                new Approval("1/QĐ-UBND", new DateOnly(2022, 12, 6), "Người duyệt"),
                new DateTimeOffset(2022, 12, 6, 9, 0, 0, TimeSpan.FromHours(7)),
                "",
                "",
                null
            ),
        };

        Assert.All(
            [scored, invented],
            results =>
                Assert.Throws<NotPublishedException>(() =>
                    UsesFolder.Files(results, Seal.Of(results, [SealedFile.Of(Seal.ResultsName, Rescoring.Json(results))]))
                )
        );
    }

    [Fact]
    public void A_correction_has_feeds_of_its_own_that_name_what_they_replace_and_the_first_stay_as_they_were()
    {
        var first = _round.Published().Place;
        var folder = Deliverer.PublicationPath(first, 1);
        var before = File.ReadAllBytes(Path.Combine(folder, "uses", $"{Feed}.json"));
        var seal = Digest.Of(File.ReadAllBytes(Path.Combine(folder, Seal.FileName)));

        _round.Desk.Reopen(SmallRound.Clerk, "Xã Hai nộp lại", null);
        _round.Drop("00002", 10, plan: true);
        _round.Desk.Close(SmallRound.Clerk);
        _round.Desk.Score(SmallRound.Clerk);
        var dossier = _round.Publication.Submit(SmallRound.Clerk);
        _round.Approve(dossier.Results, "5678/QĐ-UBND");
        var text = Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(_round.Publish(), "uses", $"{Feed}.json")));

        Assert.Contains("5678/QĐ-UBND", text, StringComparison.Ordinal);
        Assert.Contains(seal, text, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(folder, "uses", $"{Feed}.json")));
    }

    [Fact]
    public void What_the_rules_of_a_round_read_is_published_as_it_was_by_hand()
    {
        var units = Units(_round.Published());

        // Phường Một: 85 per cent, area 1 with 7 of 10 the least, up from 2 to 1. Xã Hai: 74 per cent, area 1 with 4.8 of 10, down from 1 to 2.
        Assert.Equal([("00001", "Đề nghị xem xét khen thưởng", 85m, 70m, 1m, false), ("00002", "Không đề nghị", 74m, 48m, -1m, false)], units);
    }

    [Fact]
    public void A_unit_that_was_late_once_stays_late_in_the_correction_though_it_hands_in_again_in_time()
    {
        _round.Drop("00001", 5, plan: true);
        _round.DropSurvey(80, 90);
        _round.Desk.Close(SmallRound.Clerk);
        _round.Drop("00002", 10, plan: true);
        _round.Desk.DecideLate(SmallRound.Clerk, "00002", null, accept: true, "mất điện");
        _round.Desk.Score(SmallRound.Clerk);
        _round.Approve(_round.Publication.Submit(SmallRound.Clerk).Results);
        _round.Publish();
        var first = Units(_round);

        _round.Desk.Reopen(SmallRound.Clerk, "Xã Hai nộp lại", _round.Place.Now.AddDays(5));
        Assert.Equal(FileStanding.Accepted, _round.Drop("00002", 9, plan: true).Standing);
        _round.Desk.Close(SmallRound.Clerk);
        _round.Desk.Score(SmallRound.Clerk);
        _round.Approve(_round.Publication.Submit(SmallRound.Clerk).Results, "5678/QĐ-UBND");
        _round.Publish();

        Assert.Equal(("00002", "Không đề nghị vì nộp phiếu muộn", 100m, 100m, 0m, true), first[0]);
        Assert.Equal(("00002", "Không đề nghị vì nộp phiếu muộn", 97m, 94m, 0m, true), Units(_round)[0]);
        Assert.Empty(Verifier.Check(Deliverer.PublicationPath(_round.Place, 2), _ => { }));
    }

    [Fact]
    public void A_unit_that_was_in_time_is_not_made_late_by_a_later_sheet_that_somebody_lets_in()
    {
        _round.Drop("00001", 5, plan: true);
        _round.Drop("00002", 8, plan: false);
        _round.DropSurvey(80, 90);
        _round.Desk.Close(SmallRound.Clerk);
        Assert.Equal(FileStanding.Waiting, _round.Drop("00001", 4, plan: true).Standing);
        _round.Desk.DecideLate(SmallRound.Clerk, "00001", null, accept: true, "ghi nhầm số việc");
        _round.Desk.Score(SmallRound.Clerk);
        _round.Approve(_round.Publication.Submit(SmallRound.Clerk).Results);
        _round.Publish();

        // 4 of 10 tasks, 2.4 of 6; the plan 4; the survey 10: 16.4 of 20, or 82 per cent.
        Assert.Equal([("00001", 82m, false), ("00002", 74m, false)], Units(_round).Select(unit => (unit.Item1, unit.Item3, unit.Item6)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_ranked_unit_of_which_no_sheet_counts_is_not_taken_to_be_in_time_and_its_note_is_seen(bool declined)
    {
        _round.WriteSet(
            path => path == "set.json",
            text =>
                text.Replace(
                    "\"surveyQuestions\":",
                    "\"specialUnits\": { \"notSubmitted\": \"noPoints\", \"ended\": \"excluded\", \"began\": \"ranked\" }, \"surveyQuestions\":",
                    StringComparison.Ordinal
                )
        );
        _round.WriteSet(
            path => path == "uses/thi-dua.json",
            text => text.Replace("index >= 80 && leastArea >= 60", "index >= 40 && knowsLate && late == false", StringComparison.Ordinal)
        );
        _round.Reopened();
        _round.Drop("00001", 5, plan: true);
        _round.DropSurvey(80, 90);
        _round.Desk.Close(SmallRound.Clerk);
        if (declined)
        {
            Assert.Equal(FileStanding.Waiting, _round.Drop("00002", 8, plan: false).Standing);
            _round.Desk.DecideLate(SmallRound.Clerk, "00002", null, accept: false, "quá hạn");
        }

        _round.Desk.Score(SmallRound.Clerk);
        _round.Approve(_round.Publication.Submit(SmallRound.Clerk).Results);
        var folder = _round.Publish();

        var rows = CsvTable.Read(File.ReadAllBytes(Path.Combine(folder, "uses", $"{Feed}.csv"))).Rows.ToList();
        Assert.Equal(
            [
                ("Không", "Đề nghị xem xét khen thưởng", ""),
                ("", "Không đề nghị", "Không nộp phiếu tự chấm; theo bộ chỉ số, các tiêu chí phải tự chấm được 0 điểm."),
            ],
            rows.Select(row => (row["Nộp muộn"], row["Đề nghị"], row["Ghi chú"]))
        );
        Assert.Contains("Nộp phiếu sau hạn: không có số liệu", rows[1]["Số liệu"], StringComparison.Ordinal);
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "uses", $"{Feed}.json")));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("units")[1].GetProperty("late").ValueKind);
        using var package = new ExcelPackage(new FileInfo(Path.Combine(folder, "uses", $"{Feed}.xlsx")));
        Assert.Contains(
            package.Workbook.Worksheets[0].Cells["H:H"],
            cell => cell.Text.StartsWith("Không đề nghị\nGhi chú: Không nộp phiếu tự chấm;", StringComparison.Ordinal)
        );
        Assert.Empty(Verifier.Check(folder, _ => { }));
    }

    [Theory]
    [InlineData("\"index\": null, \"rank\": 5", "Đề nghị biểu dương", "3", "Chỉ số tăng so với năm 2021: không có số liệu")]
    [InlineData("\"index\": 60, \"rank\": null", "Đề nghị biểu dương", "", "Số bậc tăng hạng so với năm 2021: không có số liệu")]
    [InlineData("\"index\": null, \"rank\": null", "Không đề nghị", "", "Số bậc tăng hạng so với năm 2021: không có số liệu")]
    public void Of_last_year_what_is_known_is_read_whatever_else_is_not(string figures, string proposal, string rankUp, string reason)
    {
        _round.WriteSet(path => path == "last-year.json", text => text.Replace("\"index\": 90, \"rank\": 1", figures, StringComparison.Ordinal));
        _round.WriteSet(
            path => path == "uses/thi-dua.json",
            text => text.Replace("hasLastYear && rankUp >= 1", "(hasLastYear && rankUp >= 1) || (hasLastYearIndex && indexUp >= 5)", StringComparison.Ordinal)
        );
        _round.Reopened();
        _round.Published();

        var row = CsvTable
            .Read(File.ReadAllBytes(Path.Combine(Deliverer.PublicationPath(_round.Place, 1), "uses", $"{Feed}.csv")))
            .Rows.Single(row => row["Mã đơn vị"] == "00002");
        Assert.Equal((proposal, rankUp), (row["Đề nghị"], row["Tăng hạng so với năm 2021"]));
        Assert.Contains(reason, row["Số liệu"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_digest_of_their_seal_is_said_on_publishing_and_stands_in_the_journal()
    {
        _round.Approved();
        var ran = _round.Run("round", "publish", "--by", "Người duyệt");
        var digest = Digest.Of(File.ReadAllBytes(Path.Combine(Deliverer.PublicationPath(_round.Place, 1), "uses", Seal.FileName)));

        Assert.Contains("Mã niêm phong các biểu đề nghị:", ran.Error, StringComparison.Ordinal);
        Assert.Equal(digest, ran.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Trim());
        Assert.EndsWith(
            $"Mã niêm phong các biểu đề nghị {digest}.",
            _round.Place.Store.Read(context => context.Journal.Single(row => row.Action == "publish").Detail),
            StringComparison.Ordinal
        );
    }

    private static List<(string, string?, decimal, decimal, decimal, bool)> Units(SmallRound round)
    {
        var last = round.Place.Store.Read(context => context.Publications.Max(row => row.Number));
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Deliverer.PublicationPath(round.Place, last), "uses", $"{Feed}.json")));
        return
        [
            .. json
                .RootElement.GetProperty("units")
                .EnumerateArray()
                .Select(unit =>
                {
                    var values = unit.GetProperty("values");
                    return (
                        unit.GetProperty("code").GetString()!,
                        unit.GetProperty("proposal").GetString(),
                        values.GetProperty("index").GetDecimal(),
                        values.GetProperty("leastArea").GetDecimal(),
                        values.GetProperty("rankUp").GetDecimal(),
                        values.GetProperty("late").GetBoolean()
                    );
                }),
        ];
    }

    /// <inheritdoc/>
    public void Dispose() => _round.Dispose();
}
