using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;
using CchcWardIndex.Workbooks.Intake.Answers;

namespace CchcWardIndex.Workbooks.Intake;

/// <summary>What is told of a name that stands beside a unit's code.</summary>
internal static class NameRemarks
{
    /// <summary>The code is right and the name can only be meant for it: taken, and told.</summary>
    public static Problem Respelt(Unit unit, string name, string where) =>
        new(
            Severity.Warning,
            unit.Code,
            null,
            where,
            $"Tên đơn vị ghi \"{Strays.Shown(name)}\", khác cách viết trong bộ tiêu chí ({unit.Name}); mã {unit.Code} là của {unit.Name} nên vẫn được "
                + "tính cho đơn vị này.",
            $"Kiểm tra lại; nếu đúng là của {unit.Name} thì không cần sửa."
        )
        {
            Found = Strays.Shown(name),
        };

    /// <summary>The same of rows of raw answers that all write the name so.</summary>
    /// <param name="unit">The unit whose code stands beside it.</param>
    /// <param name="name">As it is written.</param>
    /// <param name="source">Their sheet.</param>
    /// <param name="first">Where it stands in the first rows.</param>
    /// <param name="rows">How many rows there are.</param>
    public static Problem Respelt(Unit unit, string name, Source source, ImmutableArray<Cell> first, int rows) =>
        new(
            Severity.Warning,
            unit.Code,
            null,
            source.At(first[0]),
            $"{Show.Number(rows)} dòng trả lời ghi tên đơn vị \"{Strays.Shown(name)}\", khác cách viết trong bộ tiêu chí ({unit.Name}); mã {unit.Code} "
                + $"là của {unit.Name} nên các dòng này vẫn được tính cho đơn vị này: {RejectionWords.Places(first, rows)}.",
            $"Kiểm tra lại; nếu đúng là của {unit.Name} thì không cần sửa."
        )
        {
            Found = Strays.Shown(name),
        };

    /// <summary>Of rows that write names in still other ways than those told one by one.</summary>
    /// <param name="source">Their sheet.</param>
    /// <param name="first">Where the first ones stand.</param>
    /// <param name="rows">How many rows there are.</param>
    public static Problem MoreRespelt(Source source, ImmutableArray<Cell> first, int rows) =>
        new(
            Severity.Warning,
            null,
            null,
            source.At(first[0]),
            $"{Show.Number(rows)} dòng trả lời khác ghi tên đơn vị theo những cách viết khác nữa; các dòng này vẫn được tính cho đơn vị mang mã đã ghi: "
                + $"{RejectionWords.Places(first, rows)}.",
            "Kiểm tra lại tên đơn vị ở các dòng này; nếu mã đúng thì không cần sửa."
        );
}
