using System.Globalization;
using System.Text.RegularExpressions;

namespace CchcWardIndex.Workbooks.Intake.Cells;

/// <summary>Reads a day, or a day and an hour, typed as text: day first, as in Viet Nam, or ISO.</summary>
internal static partial class TimeText
{
    private const string DayExample = "Nhập ngày/tháng/năm, ví dụ 20/01/2022.";
    private const string HourExample = "Nhập ngày và giờ, ví dụ 15/12/2022 16:59.";

    /// <summary>Reads cleaned text as a day.</summary>
    public static Read<DateOnly> ReadDay(string text)
    {
        var (day, _, complaint) = Parse(text, DayExample);
        return complaint is null ? day : complaint;
    }

    /// <summary>Reads cleaned text as a day and an hour.</summary>
    public static Read<DateTime> ReadHour(string text)
    {
        var (day, time, complaint) = Parse(text, HourExample);
        return complaint ?? (time is { } hour ? day.ToDateTime(hour) : (Read<DateTime>)Complaint.About(text, "có ngày nhưng chưa có giờ.", HourExample));
    }

    private static (DateOnly Day, TimeOnly? Time, Complaint? Complaint) Parse(string text, string example)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
        {
            return (default, null, Complaint.About(text, "không đọc được là ngày.", example));
        }

        var iso = match.Groups["isoYear"].Success;
        var (year, month, day) = iso
            ? (Number(match, "isoYear"), Number(match, "isoMonth"), Number(match, "isoDay"))
            : (Number(match, "year"), Number(match, "month"), Number(match, "day"));
        if (!iso && match.Groups["year"].Length == 2)
        {
            return (default, null, Complaint.About(text, "năm chỉ có hai chữ số.", $"Ghi đủ bốn chữ số của năm. {example}"));
        }

        if (month is < 1 or > 12 || year < 1 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return (default, null, Complaint.About(text, month > 12 && day <= 12 ? $"tháng {month} không có; có lẽ ngày và tháng bị đảo." : "không có ngày này.", example));
        }

        TimeOnly? time = null;
        foreach (var (hour, minute, second) in new[] { ("h1", "m1", "s1"), ("h2", "m2", "s2") }.Where(names => match.Groups[names.Item1].Success))
        {
            if (Number(match, hour) > 23 || Number(match, minute) > 59 || Number(match, second) > 59)
            {
                return (default, null, Complaint.About(text, "không có giờ này.", example));
            }

            time = new TimeOnly(Number(match, hour), Number(match, minute), Number(match, second));
        }

        return (new DateOnly(year, month, day), time, null);
    }

    private static int Number(Match match, string group) => match.Groups[group] is { Success: true, Length: > 0 } found ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    // 16:59 15/12/2022; 15/12/2022 16:59; 16 giờ 59 ngày 15/12/2022; 2022-12-15T16:59:00.
    [GeneratedRegex(
        @"^(?:(?<h1>\d{1,2})(?:\s*(?::|h|giờ)\s*)(?:(?<m1>\d{2})(?:\s*phút)?)?(?::(?<s1>\d{2}))?\s*,?\s+)?(?:ngày\s+)?
(?:(?<day>\d{1,2})\s?(?<sep>[/.\-])\s?(?<month>\d{1,2})\s?\k<sep>\s?(?<year>\d{4}|\d{2})|(?<isoYear>\d{4})-(?<isoMonth>\d{1,2})-(?<isoDay>\d{1,2}))
(?:(?:T|\s*,?\s+)(?<h2>\d{1,2})(?:\s*(?::|h|giờ)\s*)(?:(?<m2>\d{2})(?:\s*phút)?)?(?::(?<s2>\d{2})(?:\.0+)?)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Pattern();
}
