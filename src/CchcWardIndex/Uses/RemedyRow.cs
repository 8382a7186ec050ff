using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Uses;

/// <summary>A row of the plan, in the columns of the annex to 43/KH-UBND.</summary>
/// <param name="Number">STT.</param>
/// <param name="Criterion">The criterion on which points were lost.</param>
/// <param name="Content">Nội dung.</param>
/// <param name="Lead">Cơ quan chủ trì; empty where the set names none.</param>
/// <param name="Support">Cơ quan phối hợp; may be empty.</param>
/// <param name="Time">Thời gian thực hiện: <c>Quý I/2023</c>, <c>Năm 2023</c>; empty where the set names none.</param>
/// <param name="Note">Ghi chú: who lost and how much.</param>
/// <param name="Lost">Points to gain; above zero.</param>
public sealed record RemedyRow(
    int Number,
    Criterion Criterion,
    string Content,
    ImmutableArray<string> Lead,
    ImmutableArray<string> Support,
    string Time,
    string Note,
    decimal Lost
)
{
    // As many as a city has; more would fill the page.
    private const int Names = 30;
    private const int NamesOnPaper = 5;

    /// <summary>The same for a page of paper: fewer names, and where all of them stand.</summary>
    public string ShortNote { get; private init; } = Note;

    /// <summary>A row of the city's plan.</summary>
    internal static RemedyRow OfCity(int number, CriterionLoss loss, int year, string elsewhere)
    {
        var row = Of(number, loss, year, agency => agency, LossNote.OfCity(loss, Names, elsewhere));
        return row with { ShortNote = WithRemark(loss.Criterion, LossNote.OfCity(loss, NamesOnPaper, elsewhere)) };
    }

    /// <summary>A row of a unit's plan: where the units lead, it is this one.</summary>
    internal static RemedyRow OfUnit(int number, CriterionLoss loss, int year) =>
        Of(number, loss, year, agency => agency == Remedy.Units ? Office(loss.Units[0].Unit) : agency, LossNote.OfUnit(loss));

    /// <summary>The unit's committee: <c>UBND phường Nhơn Bình</c>.</summary>
    public static string Office(Unit unit)
    {
        var kind = unit.Kind.ToLowerInvariant();
        return unit.Name.StartsWith(kind + " ", StringComparison.OrdinalIgnoreCase) ? $"UBND {kind}{unit.Name[kind.Length..]}" : $"UBND {kind} {unit.Name}";
    }

    private static RemedyRow Of(int number, CriterionLoss loss, int year, Func<string, string> agency, string who)
    {
        var (criterion, note) = (loss.Criterion, WithRemark(loss.Criterion, who));
        return criterion.Remedy is { } remedy
            ? new RemedyRow(
                number,
                criterion,
                remedy.Content,
                [.. remedy.Lead.Select(agency)],
                [.. remedy.Support.Select(agency)],
                TimeOf(remedy.When, year),
                note,
                loss.Lost
            )
            : new RemedyRow(number, criterion, RemedyWords.Plain(criterion.Code, criterion.Name), [], [], "", note, loss.Lost);
    }

    private static string WithRemark(Criterion criterion, string who) =>
        RemedyWords.Under(
            criterion.Code,
            criterion.Remedy is null ? $"{who} Bộ chỉ số chưa nêu nội dung khắc phục, cơ quan và thời gian thực hiện của tiêu chí này; đề nghị bổ sung." : who
        );

    /// <summary>By when, with its year: <c>Quý I/2023</c>; <c>Năm 2023</c>.</summary>
    public static string TimeOf(RemedyTime time, int year) => time == RemedyTime.Year ? $"Năm {year}" : $"{Words.Vietnamese(time)}/{year}";
}
