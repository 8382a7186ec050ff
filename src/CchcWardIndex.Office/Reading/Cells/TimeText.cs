using System.Globalization;
using System.Text.RegularExpressions;
using CchcWardIndex.Office.Reading.Sheets;

namespace CchcWardIndex.Office.Reading.Cells;

/// <summary>Reads a day, or a day and an hour, typed as text: day first, as in Viet Nam, in words as documents have it, or year first.</summary>
/// <remarks>
/// A day that a program wrote as an instant elsewhere (2022-01-20T00:00:00Z) is read where it is the same day in Viet Nam, seven hours ahead of Z.
/// Where it is another, or the hour decides, it is asked back: such programs mean now the hour as written, now the instant.
/// </remarks>
internal static partial class TimeText
{
    // "Thành phố Quy Nhơn, 16 giờ 59 phút, ngày 15 tháng 12 năm 2022" and some blanks; more is no date and would cost the pattern time.
    private const int Longest = 100;
    private const int VietNam = 7 * 60;

    /// <summary>Reads cleaned text as a day.</summary>
    public static Read<DateOnly> ReadDay(string text)
    {
        var read = Parse(text, withHour: false);
        return read.Complaint is { } complaint ? complaint
            : read is { Offset: { } offset, Time: { } time } && (time.Hour * 60) + time.Minute + VietNam - offset is < 0 or >= 24 * 60
                ? TimeProblems.ZoneHidesDay(text)
            : read.Day;
    }

    /// <summary>Reads cleaned text as a day and an hour.</summary>
    public static Read<DateTime> ReadHour(string text)
    {
        var read = Parse(text, withHour: true);
        return read.Complaint is { } complaint ? complaint
            : read.Time is not { } time ? TimeProblems.NoHour(text)
            : read.Offset is null or VietNam ? read.Day.ToDateTime(time)
            : TimeProblems.ZoneHidesHour(text);
    }

    private static Parsed Parse(string text, bool withHour)
    {
        var match = text.Length <= Longest ? Pattern().Match(CellText.Narrow(text)) : Match.Empty;
        if (!match.Success)
        {
            return Wrong(TimeProblems.Unreadable(text, withHour));
        }

        var (year, month, day) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
        if (match.Groups["year"].Length == 2)
        {
            return Wrong(TimeProblems.ShortYear(text, withHour));
        }

        if (month is < 1 or > 12 || year < 1 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return Wrong(month > 12 && day <= 12 ? TimeProblems.Swapped(text, month, withHour) : TimeProblems.NoSuchDay(text, withHour));
        }

        if (match.Groups["h1"].Success && match.Groups["h2"].Success)
        {
            return Wrong(TimeProblems.TwoHours(text, withHour));
        }

        var order = match.Groups["h1"].Success ? '1' : '2';
        var (hour, minute, second) = (Number(match, $"h{order}"), Number(match, $"m{order}"), Number(match, $"s{order}"));
        return hour > 23 || minute > 59 || second > 59
            ? Wrong(TimeProblems.NoSuchHour(text, withHour))
            : new Parsed(new DateOnly(year, month, day), match.Groups[$"h{order}"].Success ? new TimeOnly(hour, minute, second) : null, Offset(match), null);

        static Parsed Wrong(Complaint complaint) => new(default, null, null, complaint);
    }

    // Minutes ahead of Z; null where the text names no offset.
    private static int? Offset(Match match) =>
        match.Groups["zone"] switch
        {
            { Success: false } => null,
            { Length: 1 } => 0,
            var zone => (zone.ValueSpan[0] == '-' ? -1 : 1) * ((Number(match, "zoneHour") * 60) + Number(match, "zoneMinute")),
        };

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true, Length: > 0 } found ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    // 16:59 15/12/2022; 15/12/2022 16:59; Quy Nhơn, 16 giờ 59 phút ngày 15 tháng 12 năm 2022; 2022-12-15T16:59:00Z; 2022/12/15. Accents may lack.
    [GeneratedRegex(
        @"^(?:(?-i:\p{Lu}[\p{L}.]*(?:[ \-]\p{Lu}[\p{L}.]*){0,5})\s*,\s*)?
(?:l[uú]c\s+)?(?:(?<h1>[0-9]{1,2})\s*(?::|h|g|gi[oờ])\s*(?:(?<m1>[0-9]{2})(?:\s*ph[uú]t)?|(?<m1>[0-9])\s*ph[uú]t)?(?::(?<s1>[0-9]{2}))?\s*,?\s+)?(?:ng[aà]y\s*)?
(?:(?<day>[0-9]{1,2})\s?(?<sep>[/.\-])\s?(?<month>[0-9]{1,2})\s?\k<sep>\s?(?<year>[0-9]{4}|[0-9]{2})
|(?<day>[0-9]{1,2})\s*(?:th[aá]ng\s*|[/.\-]\s?)(?<month>[0-9]{1,2})\s*n[aă]m\s*(?<year>[0-9]{4}|[0-9]{2})
|(?<day>[0-9]{1,2})\s*th[aá]ng\s*(?<month>[0-9]{1,2})(?:\s*[,/.\-]\s*|\s+)(?<year>[0-9]{4}|[0-9]{2})
|(?<year>[0-9]{4})\s?(?<sep>[/.\-])\s?(?<month>[0-9]{1,2})\s?\k<sep>\s?(?<day>[0-9]{1,2}))
(?:(?:T|\s*,?\s+(?:l[uú]c\s+)?)(?<h2>[0-9]{1,2})\s*(?::|h|g|gi[oờ])\s*
(?:(?<m2>[0-9]{2})(?:\s*ph[uú]t)?|(?<m2>[0-9])\s*ph[uú]t)?(?::(?<s2>[0-9]{2})(?:\.[0-9]+)?)?
(?<zone>Z|[+\-](?<zoneHour>[0-9]{2}):?(?<zoneMinute>[0-9]{2}))?)?\s*[.;,]?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pattern();

    private readonly record struct Parsed(DateOnly Day, TimeOnly? Time, int? Offset, Complaint? Complaint);
}
