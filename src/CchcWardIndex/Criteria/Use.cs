namespace CchcWardIndex.Criteria;

/// <summary>A use of the published index: rules that propose, and never decide, what a council or an authority may conclude of each unit or its head.</summary>
/// <param name="Code">The name of its file in <c>uses/</c>: <c>thi-dua</c>.</param>
/// <param name="Name">Its title on paper.</param>
/// <param name="FeedName">The name of the files that carry it, without ending: <c>thi-dua-khen-thuong</c>.</param>
/// <param name="DecidedBy">Who decides: <c>Hội đồng Thi đua - Khen thưởng thành phố</c>.</param>
/// <param name="Rules">In the order tried; the first that holds proposes.</param>
public sealed record Use(string Code, string Name, string FeedName, string DecidedBy, ImmutableArray<UseRule> Rules)
{
    /// <summary>A remark for readers of the feed; empty where there is none.</summary>
    public string Note { get; init; } = "";

    /// <summary>The file it was read from, inside the set's folder.</summary>
    public string File { get; init; } = "";
}

/// <summary>A rule of a use.</summary>
/// <param name="Rule">Its name and when it holds.</param>
/// <param name="Proposal">What is proposed where it decides.</param>
/// <param name="LegalBasis">The documents it rests on; each with its date, none later than the year assessed; may be empty where it is an assumption.</param>
/// <param name="Assumption">Which part of it is the drafters' choice and why; null where the documents settle everything.</param>
public sealed record UseRule(Rule Rule, string Proposal, ImmutableArray<LegalBasis> LegalBasis, string? Assumption);
