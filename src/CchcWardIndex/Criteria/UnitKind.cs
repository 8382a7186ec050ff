namespace CchcWardIndex.Criteria;

/// <summary>Loại đơn vị: what a unit is, and what its body and the head of it are called.</summary>
/// <param name="Name">As within a sentence: <c>phường</c>, <c>phòng</c>.</param>
/// <param name="Letters">Its letters before a name in little room: <c>P</c>; empty where there are none.</param>
/// <param name="Body">Who acts for such a unit: <c>Ủy ban nhân dân</c>; empty where the unit itself does, as a phòng.</param>
/// <param name="ShortBody">The same in little room: <c>UBND</c>; empty where <paramref name="Body"/> is.</param>
/// <param name="Head">Who signs for it: <c>Chủ tịch</c>, <c>Trưởng phòng</c>.</param>
public sealed record UnitKind(string Name, string Letters, string Body, string ShortBody, string Head);
