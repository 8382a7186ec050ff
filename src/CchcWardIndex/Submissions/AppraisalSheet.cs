using CchcWardIndex.Criteria;

namespace CchcWardIndex.Submissions;

/// <summary>Phiếu thẩm định: what one department concludes on its criteria, on a form for all units or on a part of it.</summary>
/// <param name="Department">The department's code.</param>
/// <param name="Stage">Whether it is the first appraisal or the one after explanations.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Entries">At most one a unit and criterion; one left wholly blank is not there.</param>
public sealed record AppraisalSheet(DepartmentCode Department, AppraisalStage Stage, Source Source, ImmutableArray<AppraisalEntry> Entries)
{
    /// <summary>Which part it is; null where it is a whole form, which speaks for every row of its department.</summary>
    public FormPart? Part { get; init; }

    /// <summary>The rows it prints, answered or not: those a part speaks for.</summary>
    public Coverage Printed { get; init; } = Coverage.None;
}

/// <summary>Which appraisal it is.</summary>
public enum AppraisalStage
{
    /// <summary>Thẩm định lần 1.</summary>
    First = 1,

    /// <summary>Thẩm định lần 2: after the wards' explanations; where it concludes, it stands.</summary>
    Second = 2,
}

/// <summary>What a department enters for one unit and criterion.</summary>
/// <param name="Unit">The unit's code.</param>
/// <param name="Criterion">The criterion's code.</param>
/// <param name="Basis">What was shown to the appraiser, see <see cref="Submissions.Basis"/>.</param>
/// <param name="Cell">Where the conclusion stands.</param>
public sealed record AppraisalEntry(UnitCode Unit, CriterionCode Criterion, string Basis, Cell Cell)
{
    /// <summary>Kết luận; null where left blank.</summary>
    public Conclusion? Conclusion { get; init; }

    /// <summary>Facts as found; only those that were entered. A fact left blank stands as the ward reported it.</summary>
    public ImmutableArray<ReportedFact> Facts { get; init; } = [];

    /// <summary>How many tasks are taken out of a count for objective reasons (P20), by fact; only those that were entered.</summary>
    public ImmutableArray<ReportedFact> Excused { get; init; } = [];

    /// <summary>Whether the appraiser finds "không phát sinh".</summary>
    public bool NotApplicable { get; init; }

    /// <summary>Points given directly; null where none were.</summary>
    public decimal? Points { get; init; }

    /// <summary>Where those points stand.</summary>
    public Cell PointsCell { get; init; }

    /// <summary>Lý do; empty where there is none.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Where the reason stands or is missing.</summary>
    public Cell ReasonCell { get; init; }

    /// <summary>Căn cứ, tài liệu that the department relies on, as it was written; empty where the cell is blank.</summary>
    public string Document { get; init; } = "";

    /// <summary>
    /// The mark of the criterion as the form showed it; empty on forms of versions before 0.3.0, which hold for one version of the set
    /// alone.
    /// </summary>
    public string CriterionMark { get; init; } = "";

    /// <summary>Whether something stands on its rows that cannot be read; the reader has already said so, and nothing is concluded.</summary>
    public bool Unreadable { get; init; }

    /// <summary>The entry of a fact as found; null where none was made.</summary>
    public ReportedFact? Fact(string name) => Of(Facts, name);

    /// <summary>The tasks taken out of a fact; null where none were.</summary>
    public ReportedFact? ExcusedOf(string name) => Of(Excused, name);

    private static ReportedFact? Of(ImmutableArray<ReportedFact> entries, string name)
    {
        foreach (var entry in entries)
        {
            if (entry.Name == name)
            {
                return entry;
            }
        }

        return null;
    }
}

/// <summary>What a department concludes on one criterion of a unit.</summary>
public enum Conclusion
{
    /// <summary>Đồng ý: the ward's figures stand.</summary>
    Agreed,

    /// <summary>Điều chỉnh: other facts, tasks excused, "không phát sinh", or points by judgement; always with a reason.</summary>
    Adjusted,

    /// <summary>Không công nhận: an unlawful document, or none that proves it; no points, with a reason (pattern P18).</summary>
    Rejected,

    /// <summary>Giữ nguyên: in the second appraisal, what the first concluded stands, with the reason why the explanation changes nothing.</summary>
    Upheld,
}
