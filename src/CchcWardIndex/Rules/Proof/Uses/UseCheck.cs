using CchcWardIndex.Criteria;
using CchcWardIndex.Rules.Language;
using RulesEngine.ExpressionBuilders;

namespace CchcWardIndex.Rules.Proof.Uses;

/// <summary>Checks the expressions of a use as those of a criterion, and that they are comparisons and nothing more.</summary>
internal static class UseCheck
{
    /// <summary>The conditions, one a rule; what stands for a faulty one matters no more.</summary>
    public static ImmutableArray<Condition> Of(Criterion use, ImmutableArray<Fact> facts, RuleExpressionParser parser, Faults faults)
    {
        var trees = new ExpressionCheck(use with { Facts = facts }, parser, faults).Conditions();
        var reader = new ConditionReader(facts);
        var found = ImmutableArray.CreateBuilder<Condition>(trees.Length);
        for (var i = 0; i < trees.Length; i++)
        {
            Condition? condition = null;
            try
            {
                condition = trees[i] is { } tree ? reader.Read(tree) : new Condition.Always(false);
            }
            catch (OverflowException)
            {
                // Told below: no figure of a ward is so great.
            }

            if (condition is null)
            {
                faults.Add(use.File, $"$.workflow.Rules[{i}].Expression", UseProofProblems.NotComparable(use.Rules[i].Name));
            }

            found.Add(condition ?? new Condition.Always(false));
        }

        return found.MoveToImmutable();
    }
}
