using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;

namespace CchcWardIndex.Documents;

/// <summary>Stub until merged.</summary>
public static class BienBan
{
    /// <summary>Stub.</summary>
    public static byte[] Write(Results results, RankedUnit unit) => throw new NotSupportedException(results.Set.Id + unit.Score.Unit.Code);
}
