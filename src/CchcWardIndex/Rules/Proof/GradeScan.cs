using CchcWardIndex.Criteria;
using CchcWardIndex.Rules.Language;
using CchcWardIndex.Rules.Proof.Probing;

namespace CchcWardIndex.Rules.Proof;

/// <summary>Finds from the grading rules themselves where each grade begins, without reading them as text.</summary>
internal static class GradeScan
{
    /// <summary>The stretches, the least index first; a grade given over two separate stretches stands twice.</summary>
    public static ImmutableArray<GradeBand> Of(Criterion grading, CheckedExpressions expressions, Decider decider)
    {
        var points = new Probes(grading, expressions).All().Select(values => values[0]!.Value.Number).Distinct().Order().ToList();
        string Grade(decimal index) => decider.Decide([FactValue.Of(index)]).Rule ?? "";
        var bands = new List<GradeBand> { new(Grade(points[0]), points[0]) };
        for (var i = 1; i < points.Count; i++)
        {
            var (before, grade) = (bands[^1].Grade, Grade(points[i]));
            if (grade != before)
            {
                bands.Add(new GradeBand(grade, Turn(points[i - 1], points[i], grading.Facts[0].Grid, index => Grade(index) == before)));
            }
        }

        return [.. bands];
    }

    // Halves until two neighbours on the grid stand on either side.
    private static decimal Turn(decimal from, decimal to, decimal grid, Func<decimal, bool> isBefore)
    {
        while (to - from > grid)
        {
            var middle = from + (Math.Floor((to - from) / grid / 2m) * grid);
            (from, to) = isBefore(middle) ? (middle, to) : (from, middle);
        }

        return to;
    }
}
