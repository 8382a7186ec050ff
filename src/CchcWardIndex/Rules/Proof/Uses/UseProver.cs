using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using CchcWardIndex.Rules.Language;

namespace CchcWardIndex.Rules.Proof.Uses;

/// <summary>
/// Proves the rules of a use for every unit there can be: one of them always applies, each of them somewhere, and none hangs on what is not known of the unit.
/// </summary>
/// <remarks>
/// The rules are followed in their order. Wherever a comparison could come out either way, the case is split in two, and each half is followed on; a half that
/// no unit can be in is dropped. At the end of each case stands one example, which the engine that will propose decides as well. What
/// cannot be settled so is a fault.
/// </remarks>
internal sealed class UseProver(Criterion use, ImmutableArray<Condition> conditions, UseSpace space, Decider decider, Faults faults)
{
    private const int MostCases = 5000;

    private readonly ImmutableArray<int> _reads = [.. use.Facts.Select(fact => space.Place(fact.Name))];
    private readonly HashSet<int> _deciding = [];
    private readonly HashSet<int> _perhaps = [];
    private readonly HashSet<(int Rule, int Fact)> _hanging = [];
    private readonly HashSet<(string Place, ProblemId Id)> _said = [];
    private int _cases;

    /// <summary>Proves the use; faults go to the list.</summary>
    public CriterionProof Run()
    {
        Follow(UseCase.All(space), 0);
        if (_cases > MostCases)
        {
            Fault("$.workflow.Rules", UseProofProblems.TooManyCases(MostCases));
            return new CriterionProof(use.Code.Text, _cases, []);
        }

        for (var i = 0; i < use.Rules.Length; i++)
        {
            if (!_deciding.Contains(i) && _hanging.All(pair => pair.Rule != i))
            {
                Fault(
                    $"$.workflow.Rules[{i}]",
                    _perhaps.Contains(i) ? UseProofProblems.RuleWithoutUnit(use.Rules[i].Name) : UseProofProblems.DeadRule(use.Rules[i].Name)
                );
            }
        }

        return new CriterionProof(use.Code.Text, _cases, []);
    }

    private void Follow(UseCase now, int rule)
    {
        if (_cases > MostCases)
        {
            return;
        }

        for (var i = rule; i < conditions.Length; i++)
        {
            switch (Ask(conditions[i], now))
            {
                case Reply.Open open:
                    foreach (var part in open.Parts)
                    {
                        Follow(part, i);
                    }

                    return;
                case Reply.Unknown unknown:
                    _cases++;
                    TellHanging(i, unknown.Fact, now);
                    return;
                case Reply.Settled { Holds: true }:
                    End(now, i);
                    return;
            }
        }

        End(now, null);
    }

    private Reply Ask(Condition condition, UseCase now) =>
        condition switch
        {
            Condition.Always always => new Reply.Settled(always.Holds),
            Condition.Opposite opposite => Ask(opposite.Of, now) switch
            {
                Reply.Settled settled => new Reply.Settled(!settled.Holds),
                var open => open,
            },
            Condition.Both both => Both(both, now),
            Condition.Answer answer => Missing([answer.Fact], now)
                ?? Split(now.Answer(answer.Fact), () => [now.With(answer.Fact, true), now.With(answer.Fact, false)]),
            Condition.Graded graded => Grade(graded.Grade, now),
            Condition.Compared compared => Missing(compared.Form.Terms.Select(term => term.Fact), now) ?? Compared(compared, now),
            _ => throw new ArgumentOutOfRangeException(nameof(condition)),
        };

    // What is not known may be anything: only where the other side is false does it not matter.
    private Reply Both(Condition.Both both, UseCase now)
    {
        var left = Ask(both.Left, now);
        if (left is Reply.Open or Reply.Settled { Holds: false })
        {
            return left;
        }

        var right = Ask(both.Right, now);
        return left is Reply.Unknown && right is Reply.Settled { Holds: true } ? left : right;
    }

    // Whether a fact is known is asked before the fact.
    private Reply? Missing(IEnumerable<int> facts, UseCase now)
    {
        foreach (var fact in facts)
        {
            if (space.Guard(fact) is { } guard && now.Answer(guard) is not true)
            {
                return now.Answer(guard) is false ? new Reply.Unknown(fact) : Split(null, () => [now.With(guard, true), now.With(guard, false)]);
            }
        }

        return null;
    }

    private static Reply Grade(string grade, UseCase now)
    {
        var grades = now.Grades().ToList();
        return Split(
            grades.TrueForAll(part => part.Grade == grade) ? true
                : grades.Exists(part => part.Grade == grade) ? null
                : false,
            () => grades.Select(part => part.Case)
        );
    }

    private static Reply Compared(Condition.Compared compared, UseCase now)
    {
        var (signs, form) = (now.SignsOf(compared.Form), compared.Form);
        var (holds, fails) = (signs & compared.Signs, signs & compared.Signs.Others());
        return Split(
            fails == Signs.None ? true
                : holds == Signs.None ? false
                : null,
            () => holds.Stretches().Concat(fails.Stretches()).Select(part => now.With(Condition.Compared.Of(form, part)))
        );
    }

    private static Reply Split(bool? settled, Func<IEnumerable<UseCase?>> parts) =>
        settled is { } holds ? new Reply.Settled(holds) : new Reply.Open([.. parts().OfType<UseCase>()]);

    private void End(UseCase now, int? rule)
    {
        _cases++;
        if (now.Example() is not { } values)
        {
            if (rule is { } perhaps)
            {
                _perhaps.Add(perhaps);
                return;
            }

            Fault("$.workflow.Rules", UseProofProblems.NotProvenWhole());
            return;
        }

        // The engine that will propose must say the same.
        var decision = decider.Decide([.. _reads.Select(place => values[place])]);
        if (rule is { } expected && decision.Rule == use.Rules[expected].Name)
        {
            _deciding.Add(expected);
        }
        else if (rule is null && decision is { Error: { } error, Failure: Failure.Undecided })
        {
            Fault("$.workflow.Rules", UseProofProblems.Gap(error, Told(values)));
        }
        else
        {
            _perhaps.UnionWith(Enumerable.Range(0, use.Rules.Length));
            Fault("$.workflow.Rules", UseProofProblems.EngineDiffers(decision.Error, Told(values)));
        }
    }

    private void TellHanging(int rule, int fact, UseCase now)
    {
        if (!_hanging.Add((rule, fact)))
        {
            return;
        }

        var (name, guard) = (space.Facts[fact].Name, space.Facts[fact].OnlyWhen!);
        faults.Add(
            use.File,
            $"$.workflow.Rules[{rule}].Expression",
            UseProofProblems.DependsOnUnknown(use.Rules[rule].Name, space.Facts[fact].Label, name, guard, now.Example() is { } values ? Told(values) : null)
        );
    }

    private void Fault(string place, ProblemText text)
    {
        if (_said.Add((place, text.Id)))
        {
            faults.Add(use.File, place, text);
        }
    }

    private string Told(IReadOnlyList<FactValue?> values) =>
        string.Join(", ", _reads.Select(place => $"{space.Facts[place].Name} = {values[place]?.ToString() ?? "(không biết)"}"));

    private abstract record Reply
    {
        /// <summary>It comes out so for everyone in the case.</summary>
        internal sealed record Settled(bool Holds) : Reply;

        /// <summary>It hangs on a fact that is not known.</summary>
        internal sealed record Unknown(int Fact) : Reply;

        /// <summary>It comes out otherwise for some than for others.</summary>
        internal sealed record Open(ImmutableArray<UseCase> Parts) : Reply;
    }
}
