using CchcWardIndex.Criteria;

namespace CchcWardIndex.App.Rounds;

/// <summary>Times as officials write them.</summary>
internal static class Say
{
    /// <summary><c>17:00 ngày 15/12/2022</c>, in Viet Nam.</summary>
    public static string Time(DateTimeOffset time) => Show.Moment(time);
}
