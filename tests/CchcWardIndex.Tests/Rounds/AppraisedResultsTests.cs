using System.Text;
using System.Text.Json;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Tests.Rounds;

/// <summary>What of an appraised round stands in <c>results.json</c>, and how it is told.</summary>
public class AppraisedResultsTests
{
    private static readonly JsonElement Json = JsonDocument.Parse(Write(AppraisedRound.Results)).RootElement;

    // After a deliberate change: look at every line that differs, then take the file over.
    [Fact]
    public void Results_json_is_the_golden_file_to_the_letter()
    {
        var golden = File.ReadAllText(RepositoryFolder.Path("tests", "CchcWardIndex.Tests", "Rounds", "appraised-results.json"));

        Assert.Equal(
            golden.ReplaceLineEndings("\n"),
            Write(AppraisedRound.Results)
                .Replace(Results.EngineVersion, "ENGINE", StringComparison.Ordinal)
                .Replace(AppraisedRound.Book.Set.Digest, "DIGEST", StringComparison.Ordinal) + "\n"
        );
    }

    [Fact]
    public void A_units_points_are_the_sum_of_its_criteria_and_of_its_areas_caps_and_floors_shared_out()
    {
        foreach (
            var unit in Json.GetProperty("units")
                .EnumerateArray()
                .Where(unit => unit.GetProperty("criteria").GetArrayLength() > 0 && unit.GetProperty("points").ValueKind == JsonValueKind.Number)
        )
        {
            Assert.Equal(unit.GetProperty("points").GetDecimal(), Sum(unit, "criteria"));
            Assert.Equal(unit.GetProperty("points").GetDecimal(), Sum(unit, "areas"));
        }

        static decimal Sum(JsonElement unit, string list) =>
            unit.GetProperty(list)
                .EnumerateArray()
                .Sum(item => item.GetProperty("points") is { ValueKind: JsonValueKind.Number } points ? points.GetDecimal() : 0m);
    }

    [Fact]
    public void An_appraised_criterion_is_explained_with_both_figures_both_cells_and_what_was_excused()
    {
        var lines = Explained("00001", "1.1");

        Assert.Contains("  Điểm tự chấm 4; theo quy tắc 3,6667; thẩm định 3,4483; cuối cùng 3,4483.", lines);
        Assert.Contains("  Tổng số nhiệm vụ: 60 − 2 được loại trừ = 58 nhiệm vụ [00001.xlsx!Phiếu!F10] [Phieu-tham-dinh-1.xlsx!Phiếu!I9]", lines);
        Assert.Contains(
            "  Số nhiệm vụ đã hoàn thành: đơn vị báo cáo 55 nhiệm vụ [00001.xlsx!Phiếu!F11]; thẩm định 50 nhiệm vụ [Phieu-tham-dinh-1.xlsx!Phiếu!H10]",
            lines
        );
        Assert.Contains("  Thẩm định lần 1, Phòng Nội vụ: Điều chỉnh [Phieu-tham-dinh-1.xlsx!Phiếu!K10]", lines);
        Assert.Contains("  Lý do: 5 nhiệm vụ báo cáo trùng", lines);
        Assert.Contains("  Căn cứ, tài liệu của cơ quan thẩm định: 77/BB-NV", lines);
    }

    [Fact]
    public void A_second_appraisal_is_told_with_the_explanation_it_followed()
    {
        var lines = Explained("00002", "1.1");

        Assert.Contains(
            "  Đơn vị giải trình sau thẩm định lần 1: Kế hoạch do Chủ tịch ký lại ngày 10/01 Tài liệu bổ sung: 16/KH-UBND ngày 10/01/2022, trang 2.",
            lines
        );
        Assert.Contains("  Thẩm định lần 2, Phòng Nội vụ: Đồng ý [Phieu-tham-dinh-2.xlsx!Phiếu!K9]", lines);
    }

    // The first conclusion, what the unit answered, the second: each with its own reason and its own form's cell.
    [Fact]
    public void A_second_appraisal_that_upholds_the_first_is_told_beside_it()
    {
        var lines = Explained("00002", "1.2");
        var first = Array.IndexOf(lines, "  Thẩm định lần 1, Phòng Nội vụ: Không công nhận [Phieu-tham-dinh-1.xlsx!Phiếu!K20]");

        Assert.Equal(
            [
                "  Lý do: Sáng kiến chưa được công nhận",
                "  Đơn vị giải trình sau thẩm định lần 1: Sáng kiến đã được áp dụng",
                "  Thẩm định lần 2, Phòng Nội vụ: Giữ nguyên [Phieu-tham-dinh-2.xlsx!Phiếu!K10]",
                "  Lý do: Giải trình không kèm quyết định công nhận",
                "  Căn cứ, tài liệu của cơ quan thẩm định: 02/TĐ-NV",
            ],
            lines[(first + 1)..(first + 6)]
        );
        Assert.Contains("  Điểm tự chấm 2; theo quy tắc 3; thẩm định 0; cuối cùng 0.", lines);
    }

    [Theory]
    [InlineData("\"reason\":\"Sáng kiến chưa", "$.units[00002].criteria[1.2].appraisal.first.reason", "Phieu-tham-dinh-1.xlsx!Phiếu!K20")]
    [InlineData("\"reason\":\"Giải trình không", "$.units[00002].criteria[1.2].appraisal.reason", "Phieu-tham-dinh-2.xlsx!Phiếu!K10")]
    public void What_is_changed_of_either_appraisal_is_named_with_the_cell_of_its_own_form(string was, string path, string cell)
    {
        var text = Write(AppraisedRound.Results);
        Assert.Contains(was, text, StringComparison.Ordinal);
        var difference = FigureDifference.First(JsonDocument.Parse(text.Replace(was, was + " x", StringComparison.Ordinal)).RootElement, Json);

        Assert.Equal((path, cell), (difference?.Path, difference?.Cell));
    }

    // A bonus of 1 and one of 2, capped at 1,5: the last pays first.
    [Theory]
    [InlineData("9.1", "  Kết quả: 1,5 điểm (đã điều chỉnh -0,5 theo trần hoặc sàn) theo quy tắc \"Đạt\"; đơn vị tự chấm 2.")]
    [InlineData("3.1", "  Kết quả: 0 / 2 điểm (đã điều chỉnh +4 theo sàn) theo quy tắc \"2 điểm, mỗi lần vi phạm trừ 2 điểm\"; đơn vị tự chấm 2.")]
    [InlineData("9.1", "  Điểm tự chấm 2; theo quy tắc 2; trần, sàn -0,5; cuối cùng 1,5.")]
    [InlineData("9.2", "  Điểm tự chấm 1; theo quy tắc 1; trần, sàn -1; cuối cùng 0.")]
    [InlineData("3.1", "  Điểm tự chấm 2; theo quy tắc -4; trần, sàn +4; cuối cùng 0.")]
    public void What_a_cap_or_a_floor_changed_is_told_beside_what_the_rules_gave(string criterion, string line) =>
        Assert.Contains(line, Explained("00001", criterion));

    [Theory]
    [InlineData("00001", "Phường Một (00001): 11,6483 / 16 điểm, chỉ số 72,80%, hạng 1, hạng trong khối 1, xếp loại Khác.")]
    [InlineData("00001", "Điều chỉnh +4 điểm: Lĩnh vực 3 cộng được -4 điểm; bộ chỉ số không để thấp hơn 0 điểm.")]
    [InlineData("00001", "Điều chỉnh -1,5 điểm: Điểm thưởng cộng được 3; bộ chỉ số cho tối đa 1,5 điểm.")]
    [InlineData("00001", "Điểm thưởng, điểm trừ: 0,5 điểm (thưởng 1,5; trừ -1).")]
    [InlineData("00002", "Khảo sát CH01: 20 / 20 phiếu hài lòng, 100,00% ± 0,00; cỡ mẫu nhỏ hơn mức bộ chỉ số yêu cầu.")]
    [InlineData("00003", "Ghi chú: Không xếp hạng: xã đảo, áp dụng tiêu chí riêng.")]
    [InlineData("00004", "Xã Bốn (00004): không được chấm và không xếp hạng.")]
    [InlineData("00004", "Ghi chú: Kết thúc hoạt động ngày 30/06/2022; theo bộ chỉ số không được chấm.")]
    [InlineData("00005", "Ghi chú: Không nộp phiếu tự chấm; theo bộ chỉ số không được chấm và không xếp hạng.")]
    public void A_unit_is_explained_with_what_makes_it_special(string unit, string line) => Assert.Contains(line, Explained(unit, null));

    [Fact]
    public void Another_figure_found_is_named_before_all_that_follows_from_it_with_the_departments_cell()
    {
        var other = JsonDocument
            .Parse(Write(Results.Of(AppraisedRound.Book, AppraisedRound.Intake(found: 52m), AppraisedRound.Results.ProducedAt)))
            .RootElement;

        Assert.Equal(
            new FigureDifference("00001", "1.1", "$.units[00001].criteria[1.1].facts.xong", "Phieu-tham-dinh-1.xlsx!Phiếu!H10", "50", "52"),
            FigureDifference.First(Json, other)
        );
        Assert.Equal(
            [("1", "points"), ("1.1", "appraisedPoints"), ("1.1", "points")],
            Moves.Between(Json, other).Where(move => move.Unit == "00001" && move.Criterion is not null).Select(move => (move.Criterion!, move.Figure))
        );
        Assert.Contains(Moves.Between(Json, other), move => move is { Unit.Text: "00001", Criterion: null, Figure: "overClaim" });
    }

    [Fact]
    public void Another_reason_alone_is_named_with_the_cell_of_the_conclusion()
    {
        var other = JsonDocument
            .Parse(Write(Results.Of(AppraisedRound.Book, AppraisedRound.Intake(reason: "khác"), AppraisedRound.Results.ProducedAt)))
            .RootElement;
        var difference = FigureDifference.First(Json, other);

        Assert.Equal(
            ("$.units[00001].criteria[1.1].appraisal.reason", "Phieu-tham-dinh-1.xlsx!Phiếu!K10", "\"khác\""),
            (difference?.Path, difference?.Cell, difference?.Recomputed)
        );
        Assert.Empty(Moves.Between(Json, other));
    }

    [Theory]
    [InlineData(
        "\"kind\":\"bonusCap\",\"area\":\"9\",\"points\":-1.5",
        "\"kind\":\"bonusCap\",\"area\":\"9\",\"points\":-1",
        "9",
        "adjustments.bonusCap",
        "-1.5",
        "-1"
    )]
    [InlineData(
        "\"kind\":\"areaFloor\",\"area\":\"3\",\"points\":4",
        "\"kind\":\"areaFloor\",\"area\":\"1\",\"points\":4",
        "3",
        "adjustments.areaFloor",
        "4",
        null
    )]
    [InlineData("\"conclusion\":\"upheld\"", "\"conclusion\":\"agreed\"", "1.2", "appraisal.conclusion", "upheld", "agreed")]
    public void A_correction_lists_what_moved_in_caps_floors_and_conclusions(
        string was,
        string isNow,
        string criterion,
        string figure,
        string before,
        string? after
    )
    {
        var text = Write(AppraisedRound.Results);
        Assert.Contains(was, text, StringComparison.Ordinal);
        var moves = Moves.Between(Json, JsonDocument.Parse(text.Replace(was, isNow, StringComparison.Ordinal)).RootElement);

        Assert.Contains((criterion, figure, before, after), moves.Select(move => (move.Criterion!, move.Figure, move.Before!, move.After)));
    }

    [Fact]
    public void Results_of_a_version_that_knew_no_appraisal_have_not_moved_for_that()
    {
        var text = Write(AppraisedRound.Results)
            .Replace("\"overClaim\"", "\"x\"", StringComparison.Ordinal)
            .Replace("\"adjustments\"", "\"y\"", StringComparison.Ordinal)
            .Replace("\"appraisal\"", "\"z\"", StringComparison.Ordinal)
            .Replace("\"note\"", "\"w\"", StringComparison.Ordinal)
            .Replace("\"extras\"", "\"v\"", StringComparison.Ordinal);

        Assert.Empty(Moves.Between(JsonDocument.Parse(text).RootElement, Json));
    }

    private static string[] Explained(string unit, string? criterion)
    {
        var entry = Explanation.Unit(Json, unit)!.Value;
        return Explanation.Text(Json, entry, criterion is null ? null : Explanation.Criterion(entry, criterion)).Split('\n');
    }

    private static string Write(Results results)
    {
        using var stream = new MemoryStream();
        ResultsJson.Write(stream, results);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
