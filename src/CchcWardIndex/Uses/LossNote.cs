using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Uses;

/// <summary>Who lost points on a criterion, and how many, in words.</summary>
internal static class LossNote
{
    /// <summary>For the city: so many units by name, those that lost most first, the rest counted.</summary>
    /// <param name="loss">What was lost.</param>
    /// <param name="names">The most names; one left over is named as shortly as it is counted.</param>
    /// <param name="elsewhere">Where all of them stand, in brackets; empty where they stand nowhere.</param>
    public static string OfCity(CriterionLoss loss, int names, string elsewhere)
    {
        var units = loss.Units;
        var shown = units.Length <= names + 1 ? units.Length : names;
        var isAlike = units.Length > 1 && Points(units[0].Lost) == Points(units[^1].Lost);
        var head = $"{Verb(loss)} {Points(loss.Lost)} điểm ở {units.Length} đơn vị{(isAlike ? $", mỗi đơn vị {Points(units[0].Lost)}" : "")}";
        var named = string.Join("; ", units.Take(shown).Select(lost => isAlike ? lost.Unit.Name : $"{lost.Unit.Name} {Points(lost.Lost)}"));
        var rest =
            shown == units.Length ? "" : $" và {units.Length - shown} đơn vị khác{(isAlike ? "" : $", {Range(units[^1].Lost, units[shown].Lost)}")}{elsewhere}";
        return $"{head}: {named}{rest}.";
    }

    /// <summary>For a unit: what it lost, and of what it has how much.</summary>
    public static string OfUnit(CriterionLoss loss)
    {
        var lost = loss.Units[0];
        var rest = lost.MaxPoints == 0m ? "" : $" (được {Points(lost.Points)} trên {Points(lost.MaxPoints)} điểm)";
        return $"{Verb(loss)} {Points(lost.Lost)} điểm{rest}.";
    }

    private static string Verb(CriterionLoss loss) => loss.Criterion.Extra == ExtraKind.Penalty ? "Bị trừ" : "Mất";

    // Nothing that two decimals do not show is a loss: see Losses.
    private static string Points(decimal points) => Show.TwoDecimals(points);

    private static string Range(decimal least, decimal most) =>
        Points(least) == Points(most) ? $"mỗi đơn vị {Points(most)}" : $"mỗi đơn vị từ {Points(least)} đến {Points(most)}";
}
