using CchcWardIndex.Criteria;

namespace CchcWardIndex.App.Inbox;

/// <summary>Names of survey files as people and programs change them when they send a file once more.</summary>
internal static class SurveyNames
{
    private static readonly string[] Before = ["copy of ", "bản sao của "];
    private static readonly string[] After = [" - copy", " - bản sao", " copy", " bản sao", "_copy"];

    /// <summary>Whether two names are one, marks of a copy aside: <c>Ngày 1.xlsx</c>, <c>ngày 1 (2).XLSX</c>, <c>Ngày 1 - Copy.xlsx</c>.</summary>
    public static bool AreAlike(string one, string other) => Bare(one) == Bare(other);

    /// <summary>Whether two names are one, case and composition aside.</summary>
    public static bool AreSame(string one, string other) => UnitNames.Fold(one) == UnitNames.Fold(other);

    /// <summary>The name with a number before its ending, as a second file of that name is called.</summary>
    public static string Numbered(string name, int number) => $"{Path.ChangeExtension(name, null)} ({number}){Path.GetExtension(name)}";

    private static string Bare(string name)
    {
        var bare = UnitNames.Fold(name);
        bare = bare.EndsWith(".xlsx", StringComparison.Ordinal) ? bare[..^5] : bare;
        while (Stripped(bare) is var less && less != bare)
        {
            bare = less;
        }

        return bare;
    }

    private static string Stripped(string name)
    {
        var less = name.TrimEnd();
        if (Before.FirstOrDefault(mark => less.StartsWith(mark, StringComparison.Ordinal)) is { } first)
        {
            less = less[first.Length..];
        }

        if (After.FirstOrDefault(mark => less.EndsWith(mark, StringComparison.Ordinal)) is { } last)
        {
            less = less[..^last.Length];
        }

        if (
            less.EndsWith(')')
            && less.LastIndexOf('(') is > 0 and var open
            && less[(open + 1)..^1] is { Length: > 0 and < 4 } number
            && number.All(char.IsAsciiDigit)
        )
        {
            less = less[..open];
        }

        less = less.TrimEnd();
        return less.Length > 0 ? less : name;
    }
}
