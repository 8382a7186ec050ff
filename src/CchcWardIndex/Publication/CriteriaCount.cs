using CchcWardIndex.Criteria;

namespace CchcWardIndex.Publication;

/// <summary>How many criteria, said in one way wherever it is said.</summary>
public static class CriteriaCount
{
    /// <summary><c>71 tiêu chí và 3 tiêu chí điểm thưởng, điểm trừ</c>; what there is none of is left out.</summary>
    public static string Of(IEnumerable<Criterion> criteria)
    {
        var all = criteria.ToList();
        var (bonuses, penalties) = (all.Count(criterion => criterion.Extra == ExtraKind.Bonus), all.Count(criterion => criterion.Extra == ExtraKind.Penalty));
        var (ordinary, extras) = (all.Count - bonuses - penalties, bonuses + penalties);
        var kind =
            penalties == 0 ? "điểm thưởng"
            : bonuses == 0 ? "điểm trừ"
            : "điểm thưởng, điểm trừ";
        return extras == 0 ? $"{ordinary} tiêu chí"
            : ordinary == 0 ? $"{extras} tiêu chí {kind}"
            : $"{ordinary} tiêu chí và {extras} tiêu chí {kind}";
    }
}
