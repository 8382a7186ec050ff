using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Tables;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Publication;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Scoring;
using OfficeOpenXml;
using Xunit;

namespace CchcWardIndex.Tests.Office.Forms.Tables;

/// <summary>Tables from outside, from the file to the points; every figure is calculated by hand in <see cref="OutsideSeason"/> or beside it.</summary>
public sealed class OutsideTableTests
{
    private const string One = OutsideSeason.One;
    private const string Two = OutsideSeason.Two;
    private const string Three = OutsideSeason.Three;

    [Fact]
    public void A_whole_season_comes_to_what_was_calculated_by_hand()
    {
        var round = OutsideSeason.Score(OutsideSeason.Whole);

        Assert.Equal(
            [
                "2 dòng có số liệu nhưng không phải của đơn vị nào được chấm nên không được tính: "
                    + "C6 \"Tổng cộng | 1.110\", C7 \"4 | Sở Tư pháp | 90001 | 7 | 99\".",
            ],
            round.Problems.Select(problem => problem.Message)
        );
        // 9 + 45 ÷ 50 × 2 + 3 + 2 of 17; 4,5 + 2 + 1 + 1 of 17; 7,2 + 0,5 + 1,6 of 14, for 1.3 leaves the maximum.
        Assert.Equal([15.8m, 8.5m, 9.3m], round.Units.Select(unit => unit.Points));
        Assert.Equal([17m, 17m, 14m], round.Units.Select(unit => unit.MaxPoints));
        Assert.Equal(
            (OutcomeKind.NotApplicable, NotApplicableBy.Set, Grounds.NoFigure),
            round.Unit(Three).Outcomes[2] is var left ? (left.Kind, left.NotApplicableBy!.Value, left.Rule) : default
        );
        Assert.All(round.Units, unit => Assert.Equal(UnitStatus.Scored, unit.Status));
    }

    [Fact]
    public void Every_value_names_its_cell_of_a_text_by_line_and_column_as_a_sheet_would()
    {
        var round = OutsideSeason.Score(OutsideSeason.Whole);

        var used = round.Unit(Two).Outcomes[0].Facts[0];
        Assert.Equal(("766.csv!766!E4", 45m), (used.Table!.At(used.Cell!.Value), used.Value!.Value.Number));
        Assert.Equal("766.csv!766!E4", BasisWords.Source(round.Unit(Two).Outcomes[0]));
        Assert.Matches(@"^2\.xlsx!Phiếu tự chấm!\w+\n766\.csv!766!D4$", BasisWords.Source(round.Unit(Two).Outcomes[1]));
        Assert.Matches(@"^dti\.xlsx!Bảng số liệu!C\d+$", BasisWords.Source(round.Unit(Two).Outcomes[2]));
    }

    [Fact]
    public void A_table_that_is_not_there_is_told_once_and_nothing_is_zero()
    {
        var round = OutsideSeason.Score(OutsideSeason.Without("766.csv"));

        var problem = Assert.Single(round.Problems);
        Assert.Equal(
            (
                "outside.table.awaited",
                "Chưa có bảng số liệu 766 do Trung tâm Phục vụ hành chính công cung cấp (Điểm phục vụ người dân, doanh nghiệp); "
                    + "các tiêu chí 1.1, 1.2, 1.4 chưa có điểm."
            ),
            (problem.Id.Value, problem.Message)
        );
        Assert.All(round.Units, unit => Assert.Equal((UnitStatus.Blocked, (decimal?)null), (unit.Status, unit.Index)));
        Assert.All(
            round.Units.SelectMany(unit => unit.Outcomes).Where(outcome => outcome.Criterion.Code != "1.3"),
            outcome => Assert.Equal((OutcomeKind.Awaiting, null, OutcomeWords.Table), (outcome.Kind, outcome.Points, OutcomeWords.Of(outcome)))
        );
    }

    [Fact]
    public void A_table_that_is_not_there_at_all_is_awaited_even_where_its_silence_on_a_unit_means_no_occasion()
    {
        var round = OutsideSeason.Score(OutsideSeason.Without("dti.xlsx"));

        Assert.Contains(round.Problems, problem => problem.Id.Value == "outside.table.awaited");
        Assert.All(round.Units, unit => Assert.Equal(OutcomeKind.Awaiting, unit.Outcomes[2].Kind));
    }

    [Theory]
    [InlineData("3;Xã Ba;00003;1.020;72\n", "", "outside.row.missing", "766.csv!766", 3)]
    [InlineData("00003;1.020;72", "00003;1.020;", "outside.cell.blank", "766.csv!766!E5", 2)]
    [InlineData("00003;1.020;72", "00003;1.020;bảy hai", "intake.number.not-a-number", "766.csv!766!E5", 2)]
    [InlineData("00003;1.020;72", "00003;1.020;100,5", "score.fact.beyond", "766.csv!766!E5", 2)]
    [InlineData("00003;1.020;72", "00003;1.020;7,2555", "score.fact.too-fine", "766.csv!766!E5", 2)]
    [InlineData("00003;1.020;72", "00003;0;72", "score.fact.beyond", "766.csv!766!D5", 1)]
    [InlineData("00003;1.020;72", "00003;27.000;72", "intake.number.ambiguous", "766.csv!766!D5", 1)]
    [InlineData("3;Xã Ba;00003", "3;Xã Hai;00003", "intake.table.other-name", "766.csv!766!B5", 3)]
    [InlineData("2;Xã Hai;00002", "2;;00003", "intake.table.unit-twice", "766.csv!766!C5", 3)]
    public void What_a_table_does_not_say_of_a_unit_is_asked_back_with_the_cell_and_the_unit_waits(
        string before,
        string after,
        string id,
        string where,
        int waiting
    )
    {
        var round = OutsideSeason.Score(
            OutsideSeason.Without("766.csv", OutsideSeason.Text("766.csv", OutsideSeason.Export.Replace(before, after, StringComparison.Ordinal)))
        );

        Assert.Contains(
            round.Problems,
            problem => (problem.Id.Value, problem.Where, problem.Severity, problem.Unit) == (id, where, Severity.Error, (UnitCode?)Three)
        );
        Assert.Equal(waiting, round.Unit(Three).Outcomes.Count(outcome => outcome is { Kind: OutcomeKind.Awaiting, Points: null, AwaitsTable: true }));
        Assert.Equal(UnitStatus.Blocked, round.Unit(Three).Status);
        Assert.Equal(15.8m, round.Unit(One).Points);
    }

    [Theory]
    [InlineData("\"Điểm\"", "STT;Tên đơn vị;Mã đơn vị;Số hồ sơ;Tổng điểm", "intake.table.columns-missing")]
    [InlineData("\"Mã đơn vị\"", "STT;Tên đơn vị;Mã;Số hồ sơ;Điểm", "intake.table.columns-missing")]
    [InlineData("\"Điểm\"", "Điểm;Tên đơn vị;Mã đơn vị;Số hồ sơ;Điểm", "intake.table.title-twice")]
    [InlineData("\"Mã đơn vị\", \"Điểm\", \"Số hồ sơ\"", "a;b;c;d;e", "intake.table.no-head")]
    public void A_file_without_the_whole_head_is_refused_and_told_what_is_missing(string said, string head, string id)
    {
        var intake = OutsideSeason.Read(
            OutsideSeason.Text("766.csv", OutsideSeason.Export.Replace("STT;Tên đơn vị;Mã đơn vị;Số hồ sơ;Điểm", head, StringComparison.Ordinal))
        );

        var problem = Assert.Single(intake.Problems);
        Assert.Equal((id, SubmittedKind.Refused), (problem.Id.Value, intake.Files.Single().Kind));
        Assert.Contains(said, problem.Message + problem.Remedy, StringComparison.Ordinal);
        Assert.Empty(intake.Tables);
    }

    [Fact]
    public void The_same_export_as_a_workbook_says_the_same()
    {
        var round = OutsideSeason.Score(OutsideSeason.Without("766.csv", EvidenceFile.Of("766.xlsx", Workbook())));

        Assert.Equal([15.8m, 8.5m, 9.3m], round.Units.Select(unit => unit.Points));
        Assert.Equal("766.xlsx!Sheet1!E4", BasisWords.Source(round.Unit(Two).Outcomes[0]));
    }

    [Fact]
    public void The_form_holds_a_row_a_unit_with_its_columns_side_by_side_and_is_read_as_any_export()
    {
        var form = OutsideTableTemplate.Write(
            OutsideSeason.Set,
            OutsideSeason.Set.Table("766")!,
            (unit, column) =>
                (unit.Code.Text, column.Name) switch
                {
                    (One, "diem") => 90m,
                    (Two, "diem") => 45m,
                    (_, "diem") => 72m,
                    (One, _) => 50m,
                    (Two, _) => 40m,
                    _ => 1020m,
                }
        );
        var round = OutsideSeason.Score(OutsideSeason.Without("766.csv", EvidenceFile.Of("bang.xlsx", form)));

        Assert.Empty(round.Problems);
        Assert.Equal([15.8m, 8.5m, 9.3m], round.Units.Select(unit => unit.Points));
        Assert.Equal(
            form,
            OutsideTableTemplate.Write(
                OutsideSeason.Set,
                OutsideSeason.Set.Table("766")!,
                (unit, column) =>
                    OutsideSeason
                        .Read(EvidenceFile.Of("bang.xlsx", form))
                        .Tables.Single()
                        .Rows.Single(row => row.Unit == unit.Code)
                        .Values.First(value => OutsideSeason.Set.Criterion(value.Criterion)!.Fact(value.Fact.Name)!.Column == column.Name)
                        .Fact.Value!.Value.Number
            )
        );
    }

    [Fact]
    public void A_blank_form_is_of_its_table_and_says_nothing_of_anybody()
    {
        var round = OutsideSeason.Score(
            OutsideSeason.Without("766.csv", EvidenceFile.Of("bang.xlsx", OutsideTableTemplate.Write(OutsideSeason.Set, OutsideSeason.Set.Table("766")!)))
        );

        Assert.All(round.Problems, problem => Assert.Equal("outside.cell.blank", problem.Id.Value));
        Assert.Equal(3 * 3, round.Problems.Length);
    }

    [Fact]
    public void Two_different_files_of_a_table_count_neither_and_a_copy_counts_once()
    {
        var other = OutsideSeason.Text("766b.csv", OutsideSeason.Export.Replace(";90\n", ";91\n", StringComparison.Ordinal));
        var two = OutsideSeason.Score([.. OutsideSeason.Whole, other]);
        var copy = OutsideSeason.Score([.. OutsideSeason.Whole, OutsideSeason.Text("766b.csv", OutsideSeason.Export)]);

        Assert.Contains(
            two.Problems,
            problem =>
                problem.Message == "Có 2 tệp khác nhau của bảng số liệu 766: \"766.csv\" và \"766b.csv\"; chưa tính tệp nào."
                && problem.Severity == Severity.Error
        );
        Assert.DoesNotContain(two.Problems, problem => problem.Id.Value == "outside.table.awaited");
        Assert.All(two.Units, unit => Assert.Equal(UnitStatus.Blocked, unit.Status));
        Assert.Equal([15.8m, 8.5m, 9.3m], copy.Units.Select(unit => unit.Points));
    }

    [Fact]
    public void Where_no_set_reads_a_table_a_text_is_a_foreign_file_as_ever()
    {
        var intake = EvidenceReader.Read(CchcWardIndex.Tests.Sets.SmallSet.Set, [OutsideSeason.Text("766.csv", OutsideSeason.Export)]);

        Assert.Contains("tệp văn bản (.csv, .txt)", Assert.Single(intake.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_by_tables_alone_are_nobodys_to_report_to_appraise_or_to_explain()
    {
        var criteria = OutsideSeason.Set.Criteria.ToDictionary(criterion => criterion.Code);

        Assert.All(["1.1", "1.3", "1.4"], code => Assert.Equal((true, false, false), State(criteria[code])));
        Assert.Equal((false, true, true), State(criteria["1.2"]));

        static (bool, bool, bool) State(Criterion criterion) => (criterion.IsOutside, criterion.IsAppraised, criterion.IsOnWardSheet);
    }

    [Theory]
    [InlineData("PK\u0003\u0004giả", "766.csv")]
    [InlineData("%PDF-1.7 giả", "766.csv")]
    [InlineData("", "766.csv")]
    [InlineData("Mã đơn vị;Điểm\0;Số hồ sơ", "766.csv")]
    [InlineData("Mã đơn vị;\"Điểm;Số hồ sơ\n00001;90;50", "766.csv")]
    public void What_only_bears_the_name_of_text_is_refused_and_told(string content, string name)
    {
        var intake = OutsideSeason.Read(OutsideSeason.Text(name, content));

        Assert.Equal(SubmittedKind.Refused, intake.Files.Single().Kind);
        Assert.NotEmpty(intake.Problems);
        Assert.Empty(intake.Tables);
    }

    [Fact]
    public void Text_bigger_than_any_table_is_refused_unread()
    {
        var intake = OutsideSeason.Read(OutsideSeason.Text("766.csv", OutsideSeason.Export + new string(';', 2 * 1024 * 1024)));

        Assert.Equal(SubmittedKind.Refused, intake.Files.Single().Kind);
        Assert.Contains("2 MB", Assert.Single(intake.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8", ';')]
    [InlineData("utf-16", '\t')]
    [InlineData("utf-8", ',')]
    public void Text_is_read_under_every_separator_and_encoding_that_Excel_saves(string encoding, char separator)
    {
        var text = string.Join(
            '\n',
            "Mã đơn vị;Điểm;Số hồ sơ\n00001;90;50\n00002;45.0;40\n00003;72;1020\n".Split('\n').Select(line => line.Replace(';', separator))
        );
        var bytes = System.Text.Encoding.GetEncoding(encoding) is var known ? (byte[])[.. known.GetPreamble(), .. known.GetBytes(text)] : [];
        var round = OutsideSeason.Score(OutsideSeason.Without("766.csv", EvidenceFile.Of("766.csv", bytes)));

        Assert.Empty(round.Problems);
        Assert.Equal([15.8m, 8.5m, 9.3m], round.Units.Select(unit => unit.Points));
    }

    [Fact]
    public void The_explanation_of_a_unit_names_the_cell_of_each_figure_of_a_table()
    {
        using var written = new MemoryStream();
        ResultsJson.Write(
            written,
            Results.Of(OutsideSeason.Book, OutsideSeason.Read(OutsideSeason.Whole), new DateTimeOffset(2022, 12, 15, 8, 0, 0, TimeSpan.FromHours(7)))
        );
        using var json = System.Text.Json.JsonDocument.Parse(written.ToArray());
        var text = Explanation.Text(json.RootElement, Explanation.Unit(json.RootElement, Two)!.Value, null);

        Assert.Contains("Điểm số 766: 45 [766.csv!766!E4]", text, StringComparison.Ordinal);
        Assert.Contains("Hồ sơ tiếp nhận: 40 [766.csv!766!D4]", text, StringComparison.Ordinal);
        Assert.Matches(@"Hồ sơ đã trả qua bưu chính: 40 \[2\.xlsx!Phiếu tự chấm!\w+\]", text);
    }

    [Fact]
    public void The_form_of_appraisal_shows_what_a_table_says_and_has_no_cell_for_it()
    {
        var row = OutsideSeason.Appraisal.Rows.First(row => row.Unit.Code == Two);

        Assert.Equal("1.2", Assert.Single(OutsideSeason.Appraisal.Rows.Select(each => each.Outcome.Criterion.Code.Text).Distinct()));
        Assert.Contains("Bảng số liệu 766: Hồ sơ tiếp nhận: 40.", CchcWardIndex.Office.Forms.Blank.ShownText.Claim(row), StringComparison.Ordinal);
    }

    private static byte[] Workbook()
    {
        using var package = new ExcelPackage();
        var sheet = package.Workbook.Worksheets.Add("Sheet1");
        foreach (var (line, i) in OutsideSeason.Export.Split('\n').Select((line, i) => (line, i)))
        {
            foreach (var (cell, j) in line.Split(';').Select((cell, j) => (cell, j)).Where(pair => pair.cell.Length > 0))
            {
                sheet.Cells[i + 1, j + 1].Value =
                    i > 1 && j > 2 && decimal.TryParse(cell.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), out var number) ? number : cell;
            }
        }

        return package.GetAsByteArray();
    }
}
