using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Office.Forms;

/// <summary>What forms say, for information, of figures that come from tables from outside.</summary>
internal static class TableWords
{
    /// <summary>Which tables a criterion reads, and who provides them: <c>Bảng số liệu 766 do … cung cấp</c>; empty where it reads none.</summary>
    public static string From(Criterion criterion, CriteriaSet set) =>
        string.Join("; ", set.Tables.Where(criterion.Reads).Select(table => SheetText.Clean($"Bảng số liệu {table.Code} do {table.From} cung cấp")));

    /// <summary>Which figures of a criterion a unit is not asked for: <c>"Điểm số" lấy từ bảng số liệu 766.</c>; empty where it is asked for all.</summary>
    public static string Taken(Criterion criterion) =>
        string.Join(
            "; ",
            criterion.Facts.Where(fact => fact.Source == FactSource.Table).Select(fact => SheetText.Clean($"\"{fact.Label}\" lấy từ bảng số liệu {fact.Table}"))
        )
            is { Length: > 0 } text
            ? text + "."
            : "";

    /// <summary>The figures themselves: <c>Bảng số liệu 766: Điểm số: 85,5.</c>; empty where the criterion reads none.</summary>
    public static string Figures(Outcome outcome) =>
        string.Join(
            " ",
            outcome
                .Submitted.Where(used => used.Fact.Source == FactSource.Table)
                .GroupBy(used => used.Fact.Table!)
                .Select(table =>
                    $"Bảng số liệu {table.Key}: "
                    + string.Join("; ", table.Select(used => Show.Stated(used.Fact, used.Value is { } value ? Show.Value(value, used.Fact) : "chưa có")))
                    + "."
                )
        );
}
