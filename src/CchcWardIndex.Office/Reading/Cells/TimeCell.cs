using CchcWardIndex.Office.Reading.Sheets;

namespace CchcWardIndex.Office.Reading.Cells;

/// <summary>Reads a cell that should hold a day, or a day and an hour.</summary>
/// <param name="uses1904">Whether the workbook counts days from 1904.</param>
internal readonly struct TimeCell(bool uses1904)
{
    // Days from 30 December 1899 to 1 January 1904.
    private const int Days1904 = 1462;
    private const double FirstDay = 61;
    private const double LastDay = 2_958_465;

    /// <summary>A day; an hour shown with it is not looked at.</summary>
    public Read<DateOnly> ReadDay(RawCell cell)
    {
        if (cell.Kind == CellKind.Text)
        {
            return TimeText.ReadDay(CellText.Clean(cell.Text));
        }

        var (time, complaint) = FromSerial(cell, withHour: false);
        return complaint is null ? DateOnly.FromDateTime(time) : complaint;
    }

    /// <summary>A day and an hour; a day alone is asked back.</summary>
    public Read<DateTime> ReadHour(RawCell cell)
    {
        if (cell.Kind == CellKind.Text)
        {
            return TimeText.ReadHour(CellText.Clean(cell.Text));
        }

        var (time, complaint) = FromSerial(cell, withHour: true);
        return complaint ?? (time.TimeOfDay != TimeSpan.Zero ? time : (Read<DateTime>)TimeProblems.NoHour());
    }

    /// <summary>The day and hour a date cell shows; null where it is none of the calendar's.</summary>
    public DateTime? Read(RawCell cell) => FromSerial(cell, withHour: false) is { Complaint: null, Time: var time } ? time : null;

    private (DateTime Time, Complaint? Complaint) FromSerial(RawCell cell, bool withHour)
    {
        if (cell.Kind != CellKind.Number)
        {
            return (default, TimeProblems.NotADay(withHour));
        }

        NumberCell.TryExact(cell.Number, out var exact);
        if (cell.Format != NumberFormat.Time)
        {
            return (default, TimeProblems.NoFormat(Criteria.Show.Number(exact), withHour));
        }

        var days = cell.Number + (uses1904 ? Days1904 : 0);
        if (days is < FirstDay or > LastDay)
        {
            return (default, TimeProblems.OutsideCalendar(Criteria.Show.Number(exact), withHour));
        }

        // A double holds a time to some microseconds: to the nearest second it is what was typed.
        var seconds = (long)Math.Round(days * 86_400d, MidpointRounding.AwayFromZero);
        return (new DateTime(1899, 12, 30).AddSeconds(seconds), null);
    }
}
