namespace CchcWardIndex.Criteria;

/// <summary>
/// Nội dung khắc phục: what is to be done next year where points were lost on a criterion, in the columns of the plan's annex (43/KH-UBND,
/// Phụ lục).
/// </summary>
/// <param name="Content">Nội dung: what is to be done.</param>
/// <param name="Lead">Cơ quan chủ trì; <see cref="UnitsTogether.InRemedies"/> stands for the units that lost points. At least one.</param>
/// <param name="Support">Cơ quan phối hợp; may be empty.</param>
/// <param name="When">Thời gian thực hiện.</param>
public sealed record Remedy(string Content, ImmutableArray<string> Lead, ImmutableArray<string> Support, RemedyTime When);

/// <summary>By when in the year after the one assessed.</summary>
public enum RemedyTime
{
    /// <summary>Cả năm.</summary>
    Year,

    /// <summary>Quý I.</summary>
    Quarter1,

    /// <summary>Quý II.</summary>
    Quarter2,

    /// <summary>Quý III.</summary>
    Quarter3,

    /// <summary>Quý IV.</summary>
    Quarter4,
}
