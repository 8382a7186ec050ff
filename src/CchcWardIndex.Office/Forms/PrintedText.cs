using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Workbooks;

namespace CchcWardIndex.Office.Forms;

/// <summary>What forms print beside the cells to fill in: the writer prints it, and the reader compares with it.</summary>
internal static class PrintedText
{
    /// <summary>A criterion's name.</summary>
    public static string Of(Criterion criterion) => SheetText.Clean(criterion.Name);

    /// <summary>A fact's label.</summary>
    public static string Of(Fact fact) => SheetText.Clean(fact.Label);

    /// <summary>A fact's label with its measure behind it, on forms that have no column for measures.</summary>
    public static string WithMeasure(Fact fact) => SheetText.Clean(MeasureOf(fact) is { Length: > 0 } measure ? $"{fact.Label} ({measure})" : fact.Label);

    /// <summary>What stands beside the cell: <c>nhiệm vụ</c>, <c>%</c>, <c>Có/Không</c>.</summary>
    public static string MeasureOf(Fact fact) =>
        fact switch
        {
            { Unit.Length: > 0 } => fact.Unit,
            { Type: FactType.Percent } => "%",
            { Type: FactType.Date } => "ngày",
            { Type: FactType.DateTime } => "giờ, ngày",
            { Type: FactType.YesNo } => "Có/Không",
            { Type: FactType.Choice } => "chọn",
            _ => "",
        };
}
