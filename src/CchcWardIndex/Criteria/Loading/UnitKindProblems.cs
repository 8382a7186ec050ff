using CchcWardIndex.Problems;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Words on the kinds of units.</summary>
internal static class UnitKindProblems
{
    public static ProblemText Twice(string kind) =>
        ProblemText.Error("set.unit-kinds.twice", $"Loại đơn vị \"{kind}\" được khai hai lần.", "Mỗi loại chỉ khai một lần trong \"unitKinds\".");

    public static ProblemText HalfABody(string kind) =>
        ProblemText.Error(
            "set.unit-kinds.half-a-body",
            $"Loại đơn vị \"{kind}\" chỉ khai một trong hai cách gọi cơ quan của đơn vị.",
            "Khai cả \"body\" (ví dụ Ủy ban nhân dân) và \"shortBody\" (ví dụ UBND), hoặc bỏ cả hai nếu đơn vị tự là cơ quan như phòng, ban."
        );

    public static ProblemText Unknown(string kind, string? nearest, string known) =>
        ProblemText.Error(
            "set.unit-kinds.unknown",
            $"Loại đơn vị \"{kind}\" chưa được khai trong \"unitKinds\" của set.json.",
            (nearest is null ? "" : $"Nếu ý muốn nói \"{nearest}\" thì ghi đúng như vậy. ") + $"Các loại đã khai: {known}; thiếu loại nào thì khai thêm."
        );
}
