using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Uses;

namespace CchcWardIndex.Office.Remedies;

/// <summary>What came of last year's plan, for the city: a row a criterion, with how many units came how far.</summary>
internal static class ReadBackSheet
{
    public const string Name = "Khắc phục năm trước";

    private static readonly ImmutableArray<double> Widths = [6, 62, 11, 11, 11, 11, 11, 11, 11, 17];

    public static void Write(Sheet sheet, RemedyPlan plan, PlanReadBack readBack)
    {
        var last = Widths.Length - 1;
        var columns = ReadBackWords
            .Heads(plan)
            .Select(
                (head, i) =>
                    new TableColumn(
                        head,
                        Widths[i],
                        i == 1 ? SheetLook.TextTop
                            : i == last ? SheetLook.MiddleTop
                            : SheetLook.CountTop
                    )
            );
        var table = new Table(sheet, [.. columns]).Begin(
            $"{RemedyWords.Number(plan, PlanAnnex.ReadBack)}. {RemedyWords.Title(plan, PlanAnnex.ReadBack)}".ToUpperInvariant(),
            $"(Tồn tại của năm {readBack.Year} theo {readBack.Source}, đối chiếu với kết quả năm {plan.Results.Set.Year})",
            ReadBackWords.Meaning,
            ReadBackWords.CityMeaning(plan)
        );
        foreach (var (row, i) in readBack.Rows.Select((row, i) => (row, i)))
        {
            table.Row([
                Cached.Of(i + 1),
                Cached.Mark(row.Content),
                .. ReadBackWords.Counts(row).Select(count => Cached.Of(count)),
                Cached.Mark(ReadBackWords.Vietnamese(row.Outcome)),
            ]);
        }

        table.End();
    }
}
