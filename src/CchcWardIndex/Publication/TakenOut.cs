using CchcWardIndex.Criteria;

namespace CchcWardIndex.Publication;

/// <summary>Why criteria leave a unit's maximum, in the words of a sentence.</summary>
public static class TakenOut
{
    /// <summary><c>không phát sinh</c>; in a set where some criteria apply to some units only, that as well.</summary>
    public static string Words(CriteriaSet set) => set.HasScopes ? "không phát sinh hoặc không áp dụng" : "không phát sinh";
}
