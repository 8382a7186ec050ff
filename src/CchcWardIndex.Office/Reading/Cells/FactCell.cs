using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading.Sheets;

namespace CchcWardIndex.Office.Reading.Cells;

/// <summary>Reads the cell of a fact as the type the fact declares. Limits are looked at when scoring, where all values are known.</summary>
internal static class FactCell
{
    public static Read<FactValue> Read(RawCell cell, Fact fact, bool uses1904) =>
        fact.Type switch
        {
            FactType.Percent => To(NumberCell.ReadPercent(cell), FactValue.Of),
            FactType.Count => To(NumberCell.ReadCount(cell, [fact.Unit]), FactValue.Of),
            FactType.Number => To(NumberCell.Read(cell, [fact.Unit]), FactValue.Of),
            FactType.Date => To(new TimeCell(uses1904).ReadDay(cell), day => FactValue.Of(day.ToDateTime(TimeOnly.MinValue))),
            FactType.DateTime => To(new TimeCell(uses1904).ReadHour(cell), FactValue.Of),
            FactType.YesNo => To(WordCell.ReadYesNo(cell), FactValue.Of),
            _ => To(WordCell.ReadChoice(cell, fact), FactValue.Of),
        };

    private static Read<FactValue> To<T>(Read<T> read, Func<T, FactValue> make) =>
        read.Complaint is { } complaint ? complaint
        : read.HasValue ? make(read.Value!)
        : Cells.Read<FactValue>.Blank;
}
