using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;

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
    int Number, Criterion Criterion, string Content, ImmutableArray<string> Lead, ImmutableArray<string> Support, string Time, string Note, decimal Lost)
{
    // More would fill the page with names; each unit has its own plan beside this one.
    private const int NamesShown = 5;

    /// <summary>A row of the city's plan.</summary>
    internal static RemedyRow OfCity(int number, CriterionLoss loss, int year) => Of(number, loss, year, agency => agency, Who(loss));

    /// <summary>A row of a unit's plan: where the units lead, it is this one.</summary>
    internal static RemedyRow OfUnit(int number, CriterionLoss loss, int year)
    {
        var lost = loss.Units[0];
        var rest = lost.MaxPoints > 0m ? $" (được {Show.Points(lost.Points)} trên {Show.Points(lost.MaxPoints)} điểm)" : "";
        return Of(number, loss, year, agency => agency == Remedy.Units ? Office(lost.Unit) : agency, $"{Verb(loss)} {Points(lost.Lost)} điểm{rest}.");
    }

    /// <summary>A remedy's time in words: <c>Quý I/2023</c>, <c>Năm 2023</c>.</summary>
    internal static string TimeOf(RemedyTime time, int year) => time switch
    {
        RemedyTime.Quarter1 => $"Quý I/{year}",
        RemedyTime.Quarter2 => $"Quý II/{year}",
        RemedyTime.Quarter3 => $"Quý III/{year}",
        RemedyTime.Quarter4 => $"Quý IV/{year}",
        _ => $"Năm {year}",
    };

    /// <summary>What is to be done where the set has nothing to say.</summary>
    internal static string Plain(string code, string name) => $"Nâng điểm tiêu chí {code}: {name}";

    /// <summary>Points lost as the annex writes them: two decimals, four where two would show nothing.</summary>
    internal static string Points(decimal points) => points >= 0.005m ? Show.TwoDecimals(points) : points >= 0.00005m ? Show.Points(points) : "chưa đến 0,0001";

    /// <summary>The unit's committee: <c>UBND phường Nhơn Bình</c>.</summary>
    internal static string Office(Unit unit) => $"UBND {char.ToLowerInvariant(unit.Name[0])}{unit.Name[1..]}";

    private static RemedyRow Of(int number, CriterionLoss loss, int year, Func<string, string> agency, string who)
    {
        var criterion = loss.Criterion;
        var note = $"Tiêu chí {criterion.Code}. {who}";
        return criterion.Remedy is { } remedy
            ? new RemedyRow(number, criterion, remedy.Content, [.. remedy.Lead.Select(agency)], [.. remedy.Support.Select(agency)], TimeOf(remedy.When, year), note, loss.Lost)
            : new RemedyRow(number, criterion, Plain(criterion.Code, criterion.Name), [], [], "", $"{note} Bộ chỉ số chưa nêu nội dung khắc phục, cơ quan và thời gian thực hiện của tiêu chí này; đề nghị bổ sung.", loss.Lost);
    }

    private static string Verb(CriterionLoss loss) => loss.Criterion.Extra == ExtraKind.Penalty ? "Bị trừ" : "Mất";

    private static string Who(CriterionLoss loss)
    {
        var (units, head) = (loss.Units, $"{Verb(loss)} {Points(loss.Lost)} điểm ở {loss.Units.Length} đơn vị");
        if (units.Length > 1 && units[0].Lost == units[^1].Lost && units.Length > NamesShown)
        {
            return $"{head}, mỗi đơn vị {Points(units[0].Lost)}: {string.Join("; ", units.Take(NamesShown).Select(lost => lost.Unit.Name))} và {units.Length - NamesShown} đơn vị khác.";
        }

        // One left over is named as shortly as it is counted.
        var shown = units.Length == NamesShown + 1 ? units.Length : Math.Min(NamesShown, units.Length);
        var names = string.Join("; ", units.Take(shown).Select(lost => $"{lost.Unit.Name} {Points(lost.Lost)}"));
        return shown == units.Length ? $"{head}: {names}." : $"{head}: {names}; {units.Length - shown} đơn vị khác {Range(units[^1].Lost, units[shown].Lost)}.";
    }

    private static string Range(decimal least, decimal most) => Points(least) == Points(most) ? $"mỗi đơn vị {Points(most)}" : $"từ {Points(least)} đến {Points(most)}";
}
