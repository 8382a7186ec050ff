namespace CchcWardIndex.App.Verification;

/// <summary>What came of looking at a published folder.</summary>
/// <param name="Findings">What is not as it should be, digests first; empty where the folder is what it says.</param>
/// <param name="EveryCell">Whether the papers were compared too: only the version that wrote them writes them again to the byte.</param>
/// <param name="Seal">The digest of its seal; empty where there is none.</param>
/// <param name="UsesSeal">The digest of the seal of its feeds; null where there is none.</param>
internal sealed record Inspection(ImmutableArray<Finding> Findings, bool EveryCell, string Seal, string? UsesSeal);
