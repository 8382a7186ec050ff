using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading.Tables;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.PastYear;

/// <summary>Looks at all rows together: each unit once, indexes that are percentages, ranks that follow the indexes.</summary>
internal static class TableRanks
{
    /// <summary>What contradicts itself; shown indexes that are equal may have different ranks, since more digits decided.</summary>
    public static IEnumerable<Problem> Check(TableSheet sheet, TableHead head, List<TableRow> rows)
    {
        foreach (var same in rows.GroupBy(row => row.Unit.Code).Where(same => same.Count() > 1))
        {
            yield return sheet.Wrong(
                same.ElementAt(1).Name,
                TableProblems.UnitTwice(same.First().Unit.Name, same.Key.Text, same.Count(), sheet.At(same.First().Name))
            );
        }

        var indexes = rows.Where(row => row.Unit.Index is not null).ToList();
        if (indexes.Count > 0 && indexes.TrueForAll(row => row.Unit.Index <= 1m))
        {
            yield return sheet.Wrong(head.At(PastColumn.Index, head.Row)!.Value, TableProblems.IndexesAreShares());
        }

        var ranked = indexes.Where(row => row.Unit.Rank is not null).OrderBy(row => row.Unit.Rank).ThenByDescending(row => row.Unit.Index).ToList();
        foreach (var (better, worse) in ranked.Zip(ranked.Skip(1)))
        {
            var (above, below) = (better.Unit, worse.Unit);
            if (above.Rank == below.Rank ? Show.TwoDecimals(above.Index!.Value) != Show.TwoDecimals(below.Index!.Value) : below.Index > above.Index)
            {
                yield return sheet.Wrong(
                    worse.Rank,
                    TableProblems.RanksContradict($"{above.Name} {Shown(above)}", $"{below.Name} {Shown(below)}", sheet.At(better.Rank))
                );
            }
        }
    }

    private static string Shown(LastYearUnit unit) => $"đạt {Show.Number(unit.Index!.Value)}% xếp hạng {Show.Number(unit.Rank!.Value)}";
}
