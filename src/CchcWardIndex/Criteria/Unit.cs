namespace CchcWardIndex.Criteria;

/// <summary>Đơn vị: a ward or commune that is scored.</summary>
/// <param name="Code">Its GSO code: five digits.</param>
/// <param name="Name">Its full name: <c>Phường Nhơn Bình</c>.</param>
/// <param name="Kind"><c>phường</c>, <c>xã</c> or <c>thị trấn</c>, as the set writes it.</param>
/// <param name="Group">The code of the ranking group (khối) it belongs to.</param>
public sealed record Unit(string Code, string Name, string Kind, string Group)
{
    /// <summary>Other spellings under which officials write it: <c>Phường Gềnh Ráng</c>.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The first day it exists; null where that lies before anything the set looks at.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day it exists; null where it goes on.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Why it is listed without a rank; null where it is ranked as the others.</summary>
    public string? Unranked { get; init; }

    /// <summary>Whether it exists on a day.</summary>
    public bool ExistsOn(DateOnly day) => (From is not { } from || from <= day) && (To is not { } to || day <= to);
}

/// <summary>Khối: units that are ranked among themselves besides the overall ranking.</summary>
public sealed record RankingGroup(string Code, string Name);

/// <summary>A department of the city that appraises criteria.</summary>
public sealed record Department(string Code, string Name);

/// <summary>A question of the survey (SIPAS).</summary>
public sealed record SurveyQuestion(string Code, string Text);

/// <summary>A survey question that feeds a criterion.</summary>
/// <param name="Question">Its code.</param>
/// <param name="Weight">Its share among the criterion's questions; above zero.</param>
public sealed record WeightedQuestion(string Question, decimal Weight);
