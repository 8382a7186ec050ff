using CchcWardIndex.Criteria;

namespace CchcWardIndex.Submissions;

/// <summary>Phiếu tự chấm: what one ward reports about itself.</summary>
/// <param name="Unit">The unit's code.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Reports">By criterion code; a criterion that is not there was not on the sheet.</param>
public sealed record SelfAssessment(UnitCode Unit, Source Source, IReadOnlyDictionary<CriterionCode, CriterionReport> Reports);

/// <summary>What a ward reports on one criterion.</summary>
/// <param name="Facts">The values given, by fact; a fact left blank has an entry without a value.</param>
public sealed record CriterionReport(ImmutableArray<ReportedFact> Facts)
{
    /// <summary>Whether the ward says "không phát sinh".</summary>
    public bool NotApplicable { get; init; }

    /// <summary>The cell in which it says so.</summary>
    public Cell MarkCell { get; init; }

    /// <summary>What stands in that cell, short enough to quote; empty where nothing does.</summary>
    public string Mark { get; init; } = "";

    /// <summary>Điểm tự chấm; null where left blank.</summary>
    public decimal? SelfPoints { get; init; }

    /// <summary>What was written as proof; not all of it need be a document.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>Giải trình; empty where there is none.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>The criterion's own row, where remarks on the whole criterion point to.</summary>
    public Cell Cell { get; init; }

    /// <summary>The entry of a fact; null where it was not on the sheet.</summary>
    public ReportedFact? Fact(string name)
    {
        foreach (var fact in Facts)
        {
            if (fact.Name == name)
            {
                return fact;
            }
        }

        return null;
    }
}

/// <summary>A value as it was reported.</summary>
/// <param name="Name">The fact's name.</param>
/// <param name="Value">Null where the cell is blank or cannot be read.</param>
/// <param name="Cell">Where it stands.</param>
/// <param name="Unreadable">Whether something stands there that is no value; the reader has already said so.</param>
public readonly record struct ReportedFact(string Name, FactValue? Value, Cell Cell, bool Unreadable = false);

/// <summary>Tài liệu kiểm chứng: one document, or what stands in its place.</summary>
/// <param name="Reference">Its number and symbol: <c>15/KH-UBND</c>; as it was written.</param>
/// <param name="Date">Its date, where given.</param>
/// <param name="Page">The page, where given; empty otherwise.</param>
public sealed record Evidence(string Reference, DateOnly? Date, string Page)
{
    /// <summary>Whether it is a document at all, see <see cref="DocumentText"/>.</summary>
    public bool IsDocument => DocumentText.NamesOne(Reference);
}
