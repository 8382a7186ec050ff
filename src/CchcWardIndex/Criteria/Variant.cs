namespace CchcWardIndex.Criteria;

/// <summary>Quy định riêng: what holds for some units in place of a criterion's own maximum and rules (pattern P23).</summary>
/// <remarks>
/// Source: NQ 1211/2016/UBTVQH13 lowers its thresholds to 75 % for the mountains; sets of provinces give phường and xã other maxima. What is
/// asked stays the same for all: only what it is worth differs.
/// </remarks>
/// <param name="Name">What it is called where it is told: <c>Xã miền núi</c>.</param>
/// <param name="AppliesTo">For whom.</param>
/// <param name="As">The criterion as it is for them, whole.</param>
public sealed record Variant(string Name, Scope AppliesTo, Criterion As);
