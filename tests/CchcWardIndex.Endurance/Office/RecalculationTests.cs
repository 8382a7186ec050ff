using CchcWardIndex.Office.Comparing;
using CchcWardIndex.Office.Receipts;
using CchcWardIndex.Office.ResultSheets;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Scoring;
using CchcWardIndex.Tests.Office.Receipts;
using CchcWardIndex.Tests.Office.ResultSheets;
using CchcWardIndex.Tests.Patterns;
using CchcWardIndex.Tests.Rounds;

namespace CchcWardIndex.Endurance.Office;

/// <summary>The formulas by a second route: another program works them out, with nothing cached to lean on.</summary>
public class RecalculationTests
{
    private const double Near = 1e-9;

    [Fact]
    public void Recalculated_by_another_program_the_whole_season_equals_the_results() => Agree(SampleRound.Whole);

    [Fact]
    public void Recalculated_by_another_program_a_season_with_gaps_equals_the_results() => Agree(SampleRound.Troubled);

    [Fact]
    public void Recalculated_by_another_program_an_appraised_season_equals_the_results() => Agree(SampleRound.AppraisedWhole);

    [Fact]
    public void Recalculated_by_another_program_caps_floors_extras_and_unranked_units_equal_the_results() => Agree(AppraisedRound.Results, least: 100);

    [Fact]
    public void Recalculated_by_another_program_maxima_of_units_to_which_not_all_applies_are_what_they_were() => Recalculated(ScopedSeason.Results);

    [Fact]
    public void Recalculated_by_another_program_maxima_that_differ_by_unit_are_what_they_were() => Recalculated(VariantSeason.Results);

    private static void Recalculated(Results results)
    {
        var written = ResultsWorkbook.Write(results);
        using var cached = new Opened(written);
        using var recalculated = new Opened(LibreOffice.Recalculate(written));
        Assert.Equal(Formulas(cached, least: 20), Same(cached, recalculated));
    }

    [Fact]
    public void Recalculated_by_another_program_the_sums_of_receipts_are_what_they_were()
    {
        Receipt[] receipts = [SampleReceipts.Answers, SampleReceipts.Remarked, SampleReceipts.Partial];
        Assert.All(
            receipts,
            receipt =>
            {
                var written = ReceiptWorkbook.Write(receipt);
                using var cached = new Opened(written);
                using var recalculated = new Opened(LibreOffice.Recalculate(written));
                Assert.Equal(Formulas(cached, least: 0), Same(cached, recalculated));
            }
        );
    }

    [Fact]
    public void A_workbook_that_another_program_saved_differs_in_no_cell()
    {
        var ours = ResultsWorkbook.Write(SampleRound.Whole);

        Assert.Equal("", WorkbookComparison.Of(LibreOffice.Recalculate(ours), ours).Named[0].Cell);
    }

    private static void Agree(Results results, int least = 1000)
    {
        var written = ResultsWorkbook.Write(results);
        using var cached = new Opened(written);
        using var recalculated = new Opened(LibreOffice.Recalculate(written));
        Assert.Equal(Formulas(cached, least), Same(cached, recalculated));
        foreach (var workbook in new[] { cached, recalculated })
        {
            Summary(results, workbook);
            Areas(results, workbook);
        }
    }

    // Every formula on every sheet shows after recalculation what was cached.
    private static int Same(Opened cached, Opened recalculated)
    {
        var compared = 0;
        foreach (var cell in cached.Sheets.SelectMany(name => cached[name].Cells.Where(cell => cell.Formula.Length > 0)))
        {
            var (before, after) = (cell.Value, recalculated[cell.Worksheet.Name].Cells[cell.Start.Row, cell.Start.Column].Value);
            Assert.True(
                before is double number ? after is double again && Math.Abs(number - again) <= Near : before is string && Equals(before, after),
                $"{cell.Worksheet.Name}!{cell.Address}: {before ?? "nothing"} was cached, {after ?? "nothing"} comes out of {cell.Formula}"
            );
            compared++;
        }

        return compared;
    }

    // Units × (areas and groups, totals, maxima) and more: a workbook of values would have none.
    private static int Formulas(Opened workbook, int least)
    {
        var count = workbook.Sheets.Sum(name => workbook[name].Cells.Count(cell => cell.Formula.Length > 0));
        Assert.True(count > least, $"Only {count} live formulas.");
        return count;
    }

    private static void Summary(Results results, Opened workbook)
    {
        const string sheet = "Tổng hợp";
        var head = workbook.Find(sheet, "STT").Row;
        var ranked = results.Units.Where(unit => unit.Rank is not null).ToList();
        for (var i = 0; i < ranked.Count; i++)
        {
            var (row, score) = (head + 1 + i, ranked[i].Score);
            Close(Sum(score, survey: false), "Điểm thẩm định");
            Close(Sum(score, survey: true), "Điểm ĐTXHH");
            Close(score.Points!.Value, "Tổng điểm");
            Close(score.MaxPoints, "Điểm tối đa áp dụng");
            Close(score.Index!.Value, "Chỉ số");
            Close(score.Outcomes.Sum(outcome => outcome.SelfPoints ?? 0m), "Điểm tự chấm");
            Close(score.OverClaim!.Value, "Chênh lệch");
            if (results.Set.Extras is { } extras)
            {
                Close(score.FinalOf(extras.Code)!.Value, "Điểm thưởng");
            }

            void Close(decimal expected, string begins) =>
                Assert.Equal((double)expected, workbook.Number(sheet, row, workbook.Column(sheet, head, begins)), Near);
        }

        Assert.Equal(
            (double)ranked.Average(unit => unit.Score.Index!.Value),
            workbook.Number(sheet, workbook.Find(sheet, "Giá trị trung bình").Row, workbook.Column(sheet, head, "Chỉ số")),
            Near
        );
    }

    private static void Areas(Results results, Opened workbook)
    {
        const string sheet = "Theo lĩnh vực";
        var head = workbook.Find(sheet, "STT").Row;
        var ranked = results.Units.Where(unit => unit.Rank is not null).ToList();
        for (var i = 0; i < ranked.Count; i++)
        {
            for (var j = 0; j < results.Set.Areas.Length; j++)
            {
                var outcomes = ranked[i].Score.Outcomes.Where(outcome => outcome.Criterion.Code.Area == results.Set.Areas[j].Code).ToList();
                var points = ranked[i].Score.FinalOf(results.Set.Areas[j].Code)!.Value;
                Assert.Equal((double)points, workbook.Number(sheet, head + 2 + i, 3 + (2 * j)), Near);
                Assert.Equal(
                    (double)(points / outcomes.Sum(outcome => outcome.ApplicableMaximum) * 100m),
                    workbook.Number(sheet, head + 2 + i, 4 + (2 * j)),
                    Near
                );
            }
        }
    }

    private static decimal Sum(UnitScore score, bool survey) =>
        score.Outcomes.Where(outcome => outcome.Criterion.IsSurvey == survey && outcome.Criterion.Extra is null).Sum(outcome => score.FinalOf(outcome) ?? 0m);
}
