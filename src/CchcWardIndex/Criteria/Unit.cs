namespace CchcWardIndex.Criteria;

/// <summary>Đơn vị: who is scored: a ward, a commune, a department.</summary>
/// <param name="Code">Its code: of a ward or a commune the five digits of the GSO.</param>
/// <param name="Name">Its full name: <c>Phường Nhơn Bình</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Group">The code of the ranking group (khối) it belongs to.</param>
public sealed record Unit(UnitCode Code, string Name, UnitKind Kind, string Group)
{
    /// <summary>Other spellings under which officials write it: <c>Phường Gềnh Ráng</c>.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>What distinguishes it, in the set's words: <c>miền núi</c>, <c>biên giới</c>; empty where nothing does.</summary>
    public ImmutableArray<string> Attributes { get; init; } = [];

    /// <summary>The first day it exists; null where that lies before anything the set looks at.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day it exists; null where it goes on.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Why it is listed without a rank; null where it is ranked as the others.</summary>
    public string? Unranked { get; init; }

    /// <summary>Its name within a sentence: <c>xã Nhơn Lý</c>; one that is a body by itself keeps its capital, <c>Phòng Tài chính - Kế hoạch</c>.</summary>
    public string Within => IsNamedByKind && Kind.Body.Length > 0 ? Kind.Name.ToLowerInvariant() + Name[Kind.Name.Length..] : Name;

    /// <summary>Who acts for it: <c>Ủy ban nhân dân phường Nhơn Bình</c>; <c>Phòng Tài chính - Kế hoạch</c>.</summary>
    public string Body => Of(Kind.Body);

    /// <summary>The same in little room: <c>UBND phường Nhơn Bình</c>.</summary>
    public string ShortBody => Of(Kind.ShortBody);

    /// <summary>Its name in little room: <c>P. Nhơn Bình</c>.</summary>
    public string ShortName => Kind.Letters.Length > 0 && IsNamedByKind ? $"{Kind.Letters}. {Name[(Kind.Name.Length + 1)..]}" : Name;

    /// <summary>Whether it exists on a day.</summary>
    public bool ExistsOn(DateOnly day) => (From is not { } from || from <= day) && (To is not { } to || day <= to);

    private bool IsNamedByKind => Name.StartsWith(Kind.Name + " ", StringComparison.OrdinalIgnoreCase);

    private string Of(string body) =>
        body.Length == 0 ? Name
        : IsNamedByKind ? $"{body} {Within}"
        : $"{body} {Kind.Name.ToLowerInvariant()} {Name}";
}

/// <summary>Khối: units that are ranked among themselves besides the overall ranking.</summary>
public sealed record RankingGroup(string Code, string Name);

/// <summary>A department of the authority that appraises criteria.</summary>
public sealed record Department(DepartmentCode Code, string Name)
{
    /// <summary>Who appraises it where it is scored itself; null where it is none of the units.</summary>
    public Recusal? Recusal { get; init; }
}

/// <summary>A question of the survey (SIPAS).</summary>
public sealed record SurveyQuestion(string Code, string Text);

/// <summary>A survey question that feeds a criterion.</summary>
/// <param name="Question">Its code.</param>
/// <param name="Weight">Its share among the criterion's questions; above zero.</param>
public sealed record WeightedQuestion(string Question, decimal Weight);
