using CchcWardIndex.Pages.Shown;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Pages.Units;

/// <summary>What a unit has of an area, in the words of the table.</summary>
/// <param name="Anchor">Where the area's criteria are explained; empty for the whole.</param>
/// <param name="Name">The area's name.</param>
/// <param name="Points">The unit's points.</param>
internal sealed record AreaRow(string Anchor, string Name, string Points)
{
    /// <summary>The unit's applicable maximum.</summary>
    public string MaxPoints { get; private init; } = Figures.None;

    /// <summary>What it has of it.</summary>
    public string Percent { get; private init; } = Figures.None;

    /// <summary>The mean of the ranked units.</summary>
    public string Mean { get; private init; } = Figures.None;

    /// <summary>The highest of the ranked units.</summary>
    public string Best { get; private init; } = Figures.None;

    /// <summary>How much of a bar is filled, in percent; null where none is drawn.</summary>
    public decimal? Drawn { get; private init; }

    /// <summary>Where the bar is marked; null where it is not.</summary>
    public (decimal Mean, decimal Best)? Marks { get; private init; }

    /// <summary>The set's areas, then the extras.</summary>
    public static IEnumerable<AreaRow> Each(ShownResults shown, UnitScore score)
    {
        foreach (var standing in shown.Areas)
        {
            var (area, share) = (standing.Area, Share.Of(score, standing.Area.Code));
            yield return new AreaRow(Anchors.Of(score.Unit, area.Code), $"{area.Code}. {area.Name}", Figures.Points(share.Points))
            {
                MaxPoints = Figures.Points(share.MaxPoints),
                Percent = Figures.Percent(share.Percent),
                Mean = Figures.Percent(standing.Mean),
                Best = Figures.Percent(standing.Best),
                Drawn = share.Percent,
                Marks = standing is { Mean: { } mean, Best: { } best } ? (mean, best) : null,
            };
        }

        if (shown.Set.Extras is { } extras)
        {
            yield return new AreaRow(Anchors.Of(score.Unit, extras.Code), $"{extras.Code}. {extras.Name}", Figures.Points(score.FinalOf(extras.Code)));
        }
    }

    /// <summary>All areas together.</summary>
    public static AreaRow Whole(ShownResults shown, UnitScore score) =>
        new("", "", Figures.Points(score.Points))
        {
            MaxPoints = Figures.Points(score.MaxPoints),
            Percent = Figures.Percent(score.Index),
            Mean = Figures.Percent(shown.Mean),
            Best = Figures.Percent(shown.Ranked.FirstOrDefault()?.Score.Index),
        };
}
