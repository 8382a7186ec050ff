using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Rounds;

/// <summary>A part of a department's form, as it was received.</summary>
/// <param name="Name">For example <c>phần 2/5</c>.</param>
/// <param name="Covers">What it asks about, in words; empty where the department is asked about none of it any more.</param>
/// <param name="Printed">What it asks about.</param>
/// <param name="Others">What the department is asked about besides, by the parts of its form as the round stands; where nothing is, none.</param>
public sealed record ReceivedPart(string Name, string Covers, Coverage Printed, ImmutableArray<OtherPart> Others)
{
    /// <summary>On how much the department must still conclude besides this part.</summary>
    public int OpenElsewhere => Others.Sum(other => other.Open);

    /// <summary>A part with what is besides it; null of a whole form.</summary>
    /// <param name="set">The criteria set.</param>
    /// <param name="form">The department's whole form as the round stands with what was sent; null where it is not asked.</param>
    /// <param name="mine">What was sent.</param>
    /// <param name="others">What else the department has sent.</param>
    internal static ReceivedPart? Of(CriteriaSet set, AppraisalForm? form, AppraisalSheet mine, IEnumerable<AppraisalSheet> others)
    {
        if (mine.Part is not { } part)
        {
            return null;
        }

        var asked = mine.Printed.Rows.ToHashSet();
        var received = others.SelectMany(other => other.Printed.Rows).ToHashSet();
        var here = form?.Rows.Where(IsHere).ToImmutableArray() ?? [];
        return new ReceivedPart(
            part.InWords,
            here.IsEmpty ? "" : FormExtent.Of(set, form!.Rows, here),
            mine.Printed,
            [.. (form?.Parts() ?? []).Select(Beside).Where(other => other.Asked > 0)]
        );

        bool IsHere(AppraisalFormRow row) => asked.Contains((row.Unit.Code, row.Outcome.Criterion.Code));

        OtherPart Beside(AppraisalForm other)
        {
            var rows = other.Rows.Where(row => !IsHere(row) && DepartmentWork.IsWork(row.Outcome)).ToImmutableArray();
            return new OtherPart(
                other.Part?.InWords ?? "",
                rows.IsEmpty ? "" : FormExtent.Of(set, form!.Rows, rows),
                rows.Length,
                rows.Count(row => row.Outcome.Appraisal is not null),
                rows.Count(row => row.Outcome.AwaitsDepartment)
            )
            {
                IsReceived = rows.Any(row => received.Contains((row.Unit.Code, row.Outcome.Criterion.Code))),
            };
        }
    }
}

/// <summary>What a department is asked about in another part of its form.</summary>
/// <param name="Name">For example <c>phần 3/5</c>; empty where the form as the round stands is one.</param>
/// <param name="Covers">What that is, in words.</param>
/// <param name="Asked">How many contents.</param>
/// <param name="Concluded">Of these, how many are answered.</param>
/// <param name="Open">Of these, on how many the department must still conclude.</param>
public sealed record OtherPart(string Name, string Covers, int Asked, int Concluded, int Open)
{
    /// <summary>Whether a form that asks about any of it has come.</summary>
    public bool IsReceived { get; init; }
}
