using CchcWardIndex.Criteria;

namespace CchcWardIndex.Submissions;

/// <summary>Cộng các phiếu thẩm định: what several forms of one department and appraisal say together.</summary>
/// <remarks>
/// A part speaks for the rows it prints, a whole form for every row. Of each row the latest form that speaks for it counts, also where it
/// leaves the row blank.
/// </remarks>
public static class AddedUp
{
    /// <summary>The same forms with what counts of each: no unit and criterion is left in two of them.</summary>
    /// <param name="forms">Of one department and appraisal, the oldest first.</param>
    public static ImmutableArray<AppraisalSheet> InOrder(IReadOnlyList<AppraisalSheet> forms)
    {
        var counted = new List<AppraisalSheet>();
        var taken = new HashSet<(UnitCode, CriterionCode)>();
        foreach (var form in forms.Reverse())
        {
            counted.Add(form with { Entries = [.. form.Entries.Where(entry => !taken.Contains((entry.Unit, entry.Criterion)))] });
            if (form.Part is null)
            {
                break;
            }

            taken.UnionWith(form.Printed.Rows);
        }

        counted.Reverse();
        return [.. counted];
    }

    /// <summary>Which of some forms still have a say, the oldest first: not those of which later ones have taken every row.</summary>
    /// <param name="forms">The oldest first; of each what it prints, null where it is a whole form.</param>
    public static IReadOnlyList<int> StillSpeaking(IReadOnlyList<Coverage?> forms)
    {
        var speaking = new List<int>();
        var taken = new HashSet<(UnitCode, CriterionCode)>();
        for (var i = forms.Count - 1; i >= 0; i--)
        {
            if (forms[i] is not { } printed)
            {
                speaking.Add(i);
                break;
            }

            // A part that prints nothing takes nothing; the last one is told to whoever sent it.
            if (i == forms.Count - 1 || printed.Rows.Any(row => !taken.Contains(row)))
            {
                speaking.Add(i);
            }

            taken.UnionWith(printed.Rows);
        }

        speaking.Reverse();
        return speaking;
    }

    /// <summary>
    /// Forms of which nobody knows which came later: those that go together, and those that speak for the same rows, each lot by itself;
    /// nobody can say which of a lot is meant. The order in which they are given changes nothing.
    /// </summary>
    /// <param name="forms">Of one department and appraisal.</param>
    public static (ImmutableArray<AppraisalSheet> Together, ImmutableArray<Contradiction> Contradictions) Unordered(IEnumerable<AppraisalSheet> forms)
    {
        var all = forms.OrderBy(form => form.Source.File, StringComparer.Ordinal).ToList();
        if (all.Exists(form => form.Part is null))
        {
            return all.Count == 1 ? ([all[0]], []) : ([], [new Contradiction([.. all], [])]);
        }

        // Forms that share rows with one another, directly or through others, are one lot.
        var lots = all.Select((_, i) => i).ToArray();
        var shared = new List<(int Form, (UnitCode, CriterionCode) Row)>();
        var first = new Dictionary<(UnitCode, CriterionCode), int>();
        for (var i = 0; i < all.Count; i++)
        {
            foreach (var row in all[i].Printed.Rows)
            {
                if (first.TryAdd(row, i))
                {
                    continue;
                }

                shared.Add((i, row));
                var (one, other) = (lots[first[row]], lots[i]);
                for (var j = 0; j < lots.Length; j++)
                {
                    lots[j] = lots[j] == other ? one : lots[j];
                }
            }
        }

        var groups = all.Select((form, i) => (Form: form, Lot: lots[i])).GroupBy(pair => pair.Lot, pair => pair.Form).ToList();
        return (
            [.. groups.Where(lot => lot.Count() == 1).SelectMany(lot => lot)],
            [
                .. groups
                    .Where(lot => lot.Count() > 1)
                    .Select(lot => new Contradiction(
                        [.. lot],
                        [
                            .. shared
                                .Where(pair => lots[pair.Form] == lot.Key)
                                .Select(pair => pair.Row)
                                .Distinct()
                                .OrderBy(row => row.Item2)
                                .ThenBy(row => row.Item1),
                        ]
                    )),
            ]
        );
    }

    /// <summary>
    /// What a form that has just come takes the place of: the latest of the others that speaks for a row of it, and all they said of its
    /// rows.
    /// </summary>
    /// <param name="others">What counts without it, the oldest first, each with its number.</param>
    /// <param name="coming">The form.</param>
    /// <returns>Null where it takes the place of nothing.</returns>
    public static (int Revision, AppraisalSheet Said)? Replaced(IReadOnlyList<(int Revision, AppraisalSheet Form)> others, AppraisalSheet coming)
    {
        var rows = coming.Printed.Rows.ToHashSet();
        var met = others
            .Where(other => coming.Part is null || other.Form.Part is null || other.Form.Printed.Rows.Any(rows.Contains))
            .Select(other => other.Revision)
            .ToList();
        if (met.Count == 0)
        {
            return null;
        }

        var said = InOrder([.. others.Select(other => other.Form)])
            .SelectMany(form => form.Entries)
            .Where(entry => coming.Part is null || rows.Contains((entry.Unit, entry.Criterion)));
        return (met.Max(), others[^1].Form with { Entries = [.. said] });
    }
}

/// <summary>Forms that speak for the same rows, without anybody knowing which came later.</summary>
/// <param name="Forms">By name.</param>
/// <param name="Shared">The rows that two of them print, in the order of the criteria; empty where one of them is a whole form.</param>
public sealed record Contradiction(ImmutableArray<AppraisalSheet> Forms, ImmutableArray<(UnitCode Unit, CriterionCode Criterion)> Shared);
