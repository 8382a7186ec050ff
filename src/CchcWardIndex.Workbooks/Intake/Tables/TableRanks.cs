using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Workbooks.Intake.Tables;

/// <summary>Looks at all rows together: each unit once, indexes that are percentages, ranks that follow the indexes.</summary>
internal static class TableRanks
{
    private const string OneRanking = "Kiểm tra lại hai dòng này; cột Xếp hạng phải là hạng chung của mọi đơn vị, không phải hạng trong khối.";

    /// <summary>What contradicts itself; shown indexes that are equal may have different ranks, since more digits decided.</summary>
    public static IEnumerable<Problem> Check(TableSheet sheet, TableHead head, List<TableRow> rows)
    {
        foreach (var same in rows.GroupBy(row => row.Unit.Code).Where(same => same.Count() > 1))
        {
            yield return sheet.Wrong(
                same.ElementAt(1).Name,
                $"{same.First().Unit.Name} (mã {same.Key}) có {same.Count()} dòng, dòng đầu ở {sheet.At(same.First().Name)}.",
                "Mỗi đơn vị chỉ để một dòng."
            );
        }

        var indexes = rows.Where(row => row.Unit.Index is not null).ToList();
        if (indexes.Count > 0 && indexes.TrueForAll(row => row.Unit.Index <= 1m))
        {
            yield return sheet.Wrong(
                head.At(TableColumn.Index, head.Row)!.Value,
                "Mọi chỉ số đều không quá 1%: cột này có lẽ ghi tỷ lệ, không phải phần trăm.",
                "Nhân các số với 100, hoặc chọn định dạng Percentage cho cột."
            );
        }

        var ranked = indexes.Where(row => row.Unit.Rank is not null).OrderBy(row => row.Unit.Rank).ThenByDescending(row => row.Unit.Index).ToList();
        foreach (var (better, worse) in ranked.Zip(ranked.Skip(1)))
        {
            var (above, below) = (better.Unit, worse.Unit);
            if (above.Rank == below.Rank ? Show.TwoDecimals(above.Index!.Value) != Show.TwoDecimals(below.Index!.Value) : below.Index > above.Index)
            {
                yield return sheet.Wrong(
                    worse.Rank,
                    $"Xếp hạng không khớp chỉ số: {above.Name} {Shown(above)}, còn {below.Name} {Shown(below)} ({sheet.At(better.Rank)}).",
                    OneRanking
                );
            }
        }
    }

    private static string Shown(LastYearUnit unit) => $"đạt {Show.Number(unit.Index!.Value)}% xếp hạng {Show.Number(unit.Rank!.Value)}";
}
