using CchcWardIndex.Criteria;

namespace CchcWardIndex.Office.Forms.Blank;

/// <summary>How the cell of a fact looks: its number format, and a value filled in.</summary>
internal static class FactInput
{
    /// <summary>The cell's number format.</summary>
    /// <remarks>Excel turns a typed "97,5%" into a percentage only where the cell has no format of its own.</remarks>
    public static string FormatOf(Fact fact) =>
        fact.Type switch
        {
            FactType.Count => FormLook.Whole,
            FactType.Date => FormLook.Day,
            FactType.DateTime => FormLook.DayAndTime,
            _ => "General",
        };

    /// <summary>A value as it would be typed.</summary>
    public static object Shown(FactValue value, Fact fact) =>
        fact.Type switch
        {
            FactType.YesNo or FactType.Choice => Show.Value(value, fact),
            _ => value.Boxed,
        };
}
