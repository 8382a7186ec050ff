using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Tables;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Office.Forms.Tables;
using CchcWardIndex.Tests.Worker;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>
/// Tables from outside through a round: inbox, receipts, replacing, lateness, publication, verification; figures as in
/// <see cref="OutsideSeason"/>.
/// </summary>
public sealed class OutsideRoundTests : IDisposable
{
    private static readonly byte[] Export = Encoding.UTF8.GetBytes(OutsideSeason.Export);

    private readonly SmallRound _round = new("", files: OutsideSeason.Files.Files());

    [Fact]
    public void A_season_with_tables_goes_through_to_a_publication_that_verifies_with_the_files_as_they_came()
    {
        var published = Publish(_round);

        Assert.Equal(
            [
                "Bang-so-lieu_766_lan-1.csv",
                "Bang-so-lieu_DTI_lan-1.xlsx",
                "Phieu-tu-cham_00001_lan-1.xlsx",
                "Phieu-tu-cham_00002_lan-1.xlsx",
                "Phieu-tu-cham_00003_lan-1.xlsx",
            ],
            Directory.GetFiles(Path.Combine(published, "evidence")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.Equal(Export, File.ReadAllBytes(Path.Combine(published, "evidence", "Bang-so-lieu_766_lan-1.csv")));
        var verified = _round.Run("verify", published);
        Assert.True(verified.Status == 0, verified.Out + verified.Error);
        var results = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(published, "results.json"))).RootElement;
        var units = results.GetProperty("units").EnumerateArray().ToDictionary(unit => unit.GetProperty("code").GetString()!);
        Assert.Equal([15.8m, 8.5m, 9.3m], Enumerable.Range(1, 3).Select(i => units[$"0000{i}"].GetProperty("points").GetDecimal()));
        Assert.Equal(
            """{"diem":{"file":"Bang-so-lieu_766_lan-1.csv","sha256":"SHA","sheet":"Bang-so-lieu_766_lan-1","cell":"E4"}}""".Replace(
                "SHA",
                Digest.HexOf(Export),
                StringComparison.Ordinal
            ),
            units["00002"].GetProperty("criteria")[0].GetProperty("tables").GetRawText()
        );
        Assert.Equal(JsonValueKind.Null, units["00002"].GetProperty("criteria")[0].GetProperty("source").ValueKind);
        Assert.False(units["00003"].GetProperty("criteria")[2].TryGetProperty("tables", out _));
    }

    [Fact]
    public void Status_and_what_comes_next_name_the_tables_that_are_not_there()
    {
        var before = _round.Run("status").Out;
        _round.Drop("766.csv", Export);
        var between = _round.Run("status").Out;
        _round.Drop("dti.xlsx", OutsideSeason.UsualDti);
        var after = _round.Run("status").Out;

        Assert.Contains("chưa có bảng số liệu 766, chưa có bảng số liệu DTI.", before, StringComparison.Ordinal);
        Assert.Contains(
            "Còn thiếu bảng số liệu 766 do Trung tâm Phục vụ hành chính công cung cấp; bảng số liệu DTI do Phòng Văn hóa - Xã hội cung cấp: "
                + "bỏ tệp .xlsx hoặc .csv của bảng vào inbox.",
            before,
            StringComparison.Ordinal
        );
        Assert.Contains("bảng số liệu 766 lần 1, chưa có bảng số liệu DTI.", between, StringComparison.Ordinal);
        Assert.DoesNotContain("Còn thiếu", after, StringComparison.Ordinal);
        Assert.Equal(
            [1, 1],
            JsonDocument
                .Parse(_round.Run("status", "--json").Out)
                .RootElement.GetProperty("tables")
                .EnumerateArray()
                .Select(table => table.GetProperty("revision").GetInt32())
        );
    }

    [Fact]
    public void A_receipt_tells_what_was_taken_who_is_missing_and_which_rows_are_nobodys()
    {
        var text = OutsideSeason.Export.Replace("3;Xã Ba;00003;1.020;72\n", "", StringComparison.Ordinal);
        var row = _round.Drop("766.csv", Encoding.UTF8.GetBytes(text));
        var receipt = ReceiptText.Read(row);

        Assert.Equal((SubmittedKind.OutsideTable, "bang-so-lieu_766", FileStanding.Accepted), (row.Kind, row.Sender, row.Standing));
        Assert.Equal(new OutsideTaken("766", "Điểm phục vụ người dân, doanh nghiệp", "Trung tâm Phục vụ hành chính công", 4, 2, 3, 4), receipt.Table);
        Assert.Equal(
            [
                ("outside.row.missing", Severity.Error, "Trong bảng số liệu 766 không có dòng của Xã Ba (mã 00003)."),
                (
                    "intake.table.strangers",
                    Severity.Warning,
                    "2 dòng có số liệu nhưng không phải của đơn vị nào được chấm nên không được tính: "
                        + "C5 \"Tổng cộng | 1.110\", C6 \"4 | Sở Tư pháp | 90001 | 7 | 99\"."
                ),
            ],
            receipt.Remarks.Select(remark => (remark.Id.Value, remark.Severity, remark.Message))
        );
    }

    [Fact]
    public void A_newer_file_replaces_the_former_whole_also_as_another_kind_of_file_and_the_receipt_tells_what_changed()
    {
        _round.Drop("766.csv", Export);
        var form = OutsideTableTemplate.Write(
            OutsideSeason.Set,
            OutsideSeason.Set.Table("766")!,
            (unit, column) =>
                (column.Name, unit.Code.Text) switch
                {
                    ("hoSo", OutsideSeason.One) => 50m,
                    ("hoSo", OutsideSeason.Two) => 40m,
                    ("hoSo", _) => 1020m,
                    (_, OutsideSeason.One) => 80m,
                    (_, OutsideSeason.Two) => 45m,
                    _ => 72m,
                }
        );
        var row = _round.Drop("Bang-so-lieu.xlsx", form);

        Assert.Equal((2, FileStanding.Accepted), (row.Revision, row.Standing));
        Assert.Equal([new Change("Điểm", "Phường Một", "90", "80")], ReceiptText.Read(row).Changes);
        Assert.Equal(1, ReceiptText.Read(row).Replaces);
        Hand(_round);
        _round.Drop("dti.xlsx", OutsideSeason.UsualDti);
        _round.Desk.Close(SmallRound.Clerk);
        // 8 + 1,8 + 3 + 2 of 17: 80 is still the best.
        Assert.Equal(14.8m, _round.Desk.Score(SmallRound.Clerk).Results.Units.Single(unit => unit.Score.Unit.Code == OutsideSeason.One).Score.Points);
    }

    [Fact]
    public void A_table_may_come_after_the_deadline_until_the_results_go_out_and_then_waits_for_a_decision()
    {
        Hand(_round);
        _round.Desk.Close(SmallRound.Clerk);
        var blocked = _round.Desk.Score(SmallRound.Clerk).Results;
        var afterwards = _round.Drop("766.csv", Export);
        _round.Drop("dti.xlsx", OutsideSeason.UsualDti);
        _round.Desk.Score(SmallRound.Clerk);
        _round.Publication.Submit(SmallRound.Clerk);
        var late = _round.Drop("766.csv", Encoding.UTF8.GetBytes(OutsideSeason.Export.Replace(";90\n", ";91\n", StringComparison.Ordinal)));

        Assert.True(blocked.IsBlocked);
        Assert.Equal((FileStanding.Accepted, FileStanding.Waiting), (afterwards.Standing, late.Standing));
    }

    [Fact]
    public void Text_is_taken_from_folders_and_archives_too()
    {
        var folder = Path.Combine(_round.Place.Folder.Folders.Inbox, "So lieu");
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "766.csv"), Export);
        using (var zip = ZipFile.Open(Path.Combine(_round.Place.Folder.Folders.Inbox, "bang.zip"), ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry("dti.csv").Open();
            entry.Write(Encoding.UTF8.GetBytes("Địa phương;Chỉ số (%)\nphường Một;81\nXã Hai;79,99%\n"));
        }

        _round.Drop("1.xlsx", OutsideSeason.Sheet(OutsideSeason.One, 45m));

        Assert.Equal(
            ["00001", "bang-so-lieu_766", "bang-so-lieu_DTI"],
            _round
                .Place.Store.Read(context => context.Submissions.Where(row => row.Standing == FileStanding.Accepted).Select(row => row.Sender).ToList())
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_ward_is_told_nothing_of_what_is_wrong_in_a_table_and_need_not_wait_for_one()
    {
        var early = ReceiptText.Read(_round.Drop("2.xlsx", OutsideSeason.Sheet(OutsideSeason.Two, 40m)));
        _round.Drop("766.csv", Encoding.UTF8.GetBytes(OutsideSeason.Export.Replace("00003;1.020", "00003;nhiều", StringComparison.Ordinal)));
        var spoilt = ReceiptText.Read(_round.Drop("3.xlsx", OutsideSeason.Sheet(OutsideSeason.Three, 255m)));
        var sound = ReceiptText.Read(_round.Drop("1.xlsx", OutsideSeason.Sheet(OutsideSeason.One, 45m)));

        Assert.Empty(early.Remarks);
        Assert.Empty(spoilt.Remarks);
        var waiting = Assert.Single(early.Points);
        Assert.Equal(
            ("1.2", "Chờ bảng số liệu", "Trung tâm Phục vụ hành chính công cung cấp bảng số liệu 766; đơn vị không phải làm gì"),
            (waiting.Code, waiting.Outcome, waiting.Rule)
        );
        Assert.Equal("Chờ bảng số liệu", Assert.Single(spoilt.Points).Outcome);
        // 45 of 50.
        Assert.Equal(1.8m, Assert.Single(sound.Points).Points);
    }

    /// <summary>Hands in everything, and goes on to the publication.</summary>
    /// <returns>The folder.</returns>
    internal static string Publish(SmallRound round)
    {
        Hand(round);
        round.Drop("766.csv", Export);
        round.Drop("dti.xlsx", OutsideSeason.UsualDti);
        round.Desk.Close(SmallRound.Clerk);
        round.Desk.Score(SmallRound.Clerk);
        round.Publication.Submit(SmallRound.Clerk);
        round.Approve(round.Place.Store.Read(context => context.Dossiers.Single()).Results);
        return round.Publish();
    }

    public void Dispose() => _round.Dispose();

    private static void Hand(SmallRound round)
    {
        round.Drop("1.xlsx", OutsideSeason.Sheet(OutsideSeason.One, 45m));
        round.Drop("2.xlsx", OutsideSeason.Sheet(OutsideSeason.Two, 40m));
        round.Drop("3.xlsx", OutsideSeason.Sheet(OutsideSeason.Three, 255m));
    }
}
