using CchcWardIndex.Analysis;

namespace CchcWardIndex.Tests.Analysis;

/// <summary>Certainty as lines of text, to be compared and read.</summary>
internal static class Told
{
    public static UnitCertainty Unit(this Certainty certainty, string code) => certainty.Units.Single(unit => unit.Unit.Code == code);

    /// <summary>Every unit: code, best to worst left out, best to worst drawn.</summary>
    public static string Ranges(this Certainty certainty) =>
        string.Join(" ", certainty.Units.Select(unit => $"{unit.Unit.Code}:{unit.BestLeftOut}-{unit.WorstLeftOut}/{unit.BestDrawn}-{unit.WorstDrawn}"));

    /// <summary>Every criterion left out with the ranks it moves and the pairs it turns.</summary>
    public static string Orders(this Certainty certainty) =>
        string.Join(
            "; ",
            certainty.LeftOut.Select(left =>
                $"{left.Criterion.Code}: {string.Join(" ", left.Moves.Select(move => $"{move.Unit.Code} {move.From}→{move.To}"))} | "
                + $"{string.Join(" ", left.Swaps.Select(swap => $"{swap.Above.Code}<{swap.Below.Code}"))}"
            )
        );
}
