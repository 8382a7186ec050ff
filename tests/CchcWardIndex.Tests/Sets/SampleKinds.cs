using CchcWardIndex.Criteria;

namespace CchcWardIndex.Tests.Sets;

/// <summary>Kinds of units, for units that no set was read for.</summary>
internal static class SampleKinds
{
    /// <summary>The units among the agencies of remedies, in the set of 2022 and in sets that declare no kinds.</summary>
    public const string InRemedies = "UBND các phường, xã";

    public static UnitKind Ward { get; } = new("phường", "P", "Ủy ban nhân dân", "UBND", "Chủ tịch");

    public static UnitKind Commune { get; } = Ward with { Name = "xã", Letters = "X" };
}
