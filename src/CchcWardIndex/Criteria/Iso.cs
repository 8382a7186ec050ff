namespace CchcWardIndex.Criteria;

/// <summary>Days and times as files have them (ISO 8601), to be read by programs.</summary>
public static class Iso
{
    /// <summary>A day: <c>2022-12-15</c>.</summary>
    public const string Day = "yyyy-MM-dd";

    /// <summary>A time with its distance from UTC: <c>2022-12-15T17:00:00+07:00</c>.</summary>
    public const string Time = "yyyy-MM-ddTHH:mm:sszzz";

    /// <summary>The same to the millisecond, as the state keeps it.</summary>
    public const string Instant = "yyyy-MM-ddTHH:mm:ss.fffzzz";
}
