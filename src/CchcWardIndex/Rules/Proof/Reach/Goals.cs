using System.Linq.Expressions;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rules.Language;
using CchcWardIndex.Rules.Proof.Probing;

namespace CchcWardIndex.Rules.Proof.Reach;

/// <summary>
/// What a proof must still find, or show that there is none: values at which a rule decides, at which the points reach or pass an end, at
/// which no rule holds.
/// </summary>
/// <param name="criterion">The criterion.</param>
/// <param name="expressions">Its expressions.</param>
/// <param name="tryAt">Tries values, however invalid; whatever they show is told and remembered by whoever asks.</param>
internal sealed class Goals(Criterion criterion, CheckedExpressions expressions, Action<FactValue?[]> tryAt)
{
    private readonly Forecast _forecast = new(criterion.Facts);

    /// <summary>Values at which the rule decides.</summary>
    public Reached Decides(int rule, Func<bool> isSo) => Run(known => All(known, Others(rule).Prepend((expressions.Conditions[rule], true))), isSo);

    /// <summary>Values at which no rule holds.</summary>
    public Reached Undecided(Func<bool> isSo) => Run(known => All(known, expressions.Conditions.Select(condition => (condition, false))), isSo);

    /// <summary>Values that give points within these ends.</summary>
    public Reached Points(decimal? least, decimal? most, Func<bool> isSo) =>
        Run(
            known =>
            {
                _forecast.From(known);
                var points = Points();
                return (points.High < least || points.Low > most || _forecast.IsImpossible ? false : null, _forecast.Fork);
            },
            isSo
        );

    /// <summary>Values that may be entered at all.</summary>
    public Reached Anything(Func<bool> isSo) => Run(_ => (true, null), isSo);

    private Reached Run(Func<Known, (bool?, Fork?)> ask, Func<bool> isSo) =>
        new Quest(
            criterion.Facts,
            ask,
            values =>
            {
                if (!IsValid(values))
                {
                    return Reached.Never;
                }

                // So far no ward's figures go: what fails there is no fault, and what is found there proves little.
                if (criterion.Facts.Where((fact, i) => fact.IsNumeric && fact.Max is null && values[i] is { } value && value.Number > Probes.Horizon).Any())
                {
                    return Reached.Open;
                }

                tryAt(values);
                return isSo() ? Reached.Found : Reached.Never;
            }
        ).Run();

    // The best of all units is never below this unit's own, the least never above it.
    private bool IsValid(FactValue?[] values) =>
        criterion
            .Facts.Select((fact, i) => (fact, i))
            .Where(pair => pair.fact.Source is FactSource.BestOfUnits or FactSource.LeastOfUnits)
            .All(pair =>
                values[pair.i] is not { } mark
                || Measure.Of(expressions.Measures[pair.fact.Name], criterion.Facts).Evaluate([.. values.Select(value => value?.Boxed)]) is not { } own
                || (pair.fact.Source == FactSource.BestOfUnits ? own <= mark.Number : own >= mark.Number)
            );

    // What must not hold beside it. Where a formula gives the points, it is left to the trial which is better.
    private IEnumerable<(Expression Condition, bool Holds)> Others(int rule)
    {
        var rules = criterion.Rules;
        return rules[rule].Vetoes
            ? []
            : rules
                .Select((other, i) => (Other: other, Index: i))
                .Where(pair =>
                    pair.Index != rule
                    && (
                        pair.Other.Vetoes
                        || criterion.Combine switch
                        {
                            Combine.First => pair.Index < rule,
                            Combine.Max => pair.Other.Points > rules[rule].Points
                                || (pair.Other.Points == rules[rule].Points && pair.Other.Points is not null && pair.Index < rule),
                            _ => false,
                        }
                    )
                )
                .Select(pair => (expressions.Conditions[pair.Index], false));
    }

    private (bool?, Fork?) All(Known known, IEnumerable<(Expression Condition, bool Holds)> wanted)
    {
        _forecast.From(known);
        bool? all = true;
        foreach (var (condition, holds) in wanted)
        {
            var found = _forecast.Holds(condition);
            if (_forecast.IsImpossible || (found is { } sure && sure != holds))
            {
                return (false, null);
            }

            all = found is null ? null : all;
        }

        return (all, _forecast.Fork);
    }

    // Without vetoes: they only take points away, which the trial shows.
    private Span Points()
    {
        Span? points = criterion.Combine == Combine.Sum ? Span.Of(0m) : null;
        for (var i = 0; i < criterion.Rules.Length; i++)
        {
            var holds = _forecast.Holds(expressions.Conditions[i]);
            if (holds == false)
            {
                continue;
            }

            var own = expressions.Formulas[i] is { } formula ? _forecast.Number(formula) ?? Span.All : Span.Of(criterion.Rules[i].Points ?? 0m);
            own = own.IsNone ? Span.All : own;
            points = criterion.Combine switch
            {
                Combine.Sum => points!.Value.Plus(holds == true ? own : own.Or(Span.Of(0m))),
                Combine.Max when points is { } best => holds == true ? best.Extreme(own, least: false) : best.Or(best.Extreme(own, least: false)),
                _ => points?.Or(own) ?? own,
            };
            if (holds == true && criterion.Combine == Combine.First)
            {
                break;
            }
        }

        return criterion.Rules.Any(rule => rule.Vetoes) ? points?.Or(Span.Of(0m)) ?? Span.All : points ?? Span.All;
    }
}
