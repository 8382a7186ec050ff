using CchcWardIndex.Criteria;

namespace CchcWardIndex.Publication;

/// <summary>How many criteria, said in one way wherever it is said.</summary>
public static class CriteriaCount
{
    /// <summary><c>71 tiêu chí và 3 tiêu chí thưởng, trừ</c>; what there is none of is left out.</summary>
    public static string Of(IEnumerable<Criterion> criteria)
    {
        var all = criteria.ToList();
        var extras = all.Count(criterion => criterion.Extra is not null);
        var ordinary = all.Count - extras;
        return extras == 0 ? $"{ordinary} tiêu chí" : ordinary == 0 ? $"{extras} tiêu chí thưởng, trừ" : $"{ordinary} tiêu chí và {extras} tiêu chí thưởng, trừ";
    }
}
