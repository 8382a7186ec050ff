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
    /// <param name="number">Its number.</param>
    /// <param name="loss">What the unit lost.</param>
    /// <param name="year">The plan's year.</param>
    /// <param name="units">How the set names its units among the agencies.</param>
    internal static RemedyRow OfUnit(int number, CriterionLoss loss, int year, string units) =>
        Of(number, loss, year, agency => agency == units ? loss.Units[0].Unit.ShortBody : agency, LossNote.OfUnit(loss));

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
            : new RemedyRow(number, criterion, RemedyWords.Plain(criterion.Code.Text, criterion.Name), [], [], "", note, loss.Lost);
    }

    private static string WithRemark(Criterion criterion, string who) =>
        RemedyWords.Under(
            criterion.Code.Text,
            criterion.Remedy is null ? $"{who} Bộ chỉ số chưa nêu nội dung khắc phục, cơ quan và thời gian thực hiện của tiêu chí này; đề nghị bổ sung." : who
        );

    /// <summary>By when, with its year: <c>Quý I/2023</c>; <c>Năm 2023</c>.</summary>
    public static string TimeOf(RemedyTime time, int year) => time == RemedyTime.Year ? $"Năm {year}" : $"{Words.Vietnamese(time)}/{year}";
}
