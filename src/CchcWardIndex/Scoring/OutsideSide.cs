using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>What tables from outside make of a criterion before anybody else is heard.</summary>
internal static class OutsideSide
{
    /// <summary>The outcome; null where ward and department have their say.</summary>
    public static Outcome? Of(CriterionCase mine)
    {
        var (criterion, outside) = (mine.Criterion, mine.Outside);
        if (!outside.Flaws.IsEmpty)
        {
            mine.Tell(outside.Flaws, outside.Source, default);
            // What is wrong in the ward's own report is told now: it need not wait for the table.
            return Claimed(mine) with
            {
                Kind = OutcomeKind.Awaiting,
                Points = null,
                RulePoints = null,
                Decision = null,
                Ground = null,
                NotApplicableBy = null,
                AwaitsTable = true,
            };
        }

        if (outside.IsWithoutOccasion)
        {
            // Whatever else was written of it, there is nothing to score.
            var left = mine.WithoutOccasion(Nothing(criterion), NotApplicableBy.Set);
            return left with { Ground = left.Ground ?? Grounds.NoFigure };
        }

        return criterion.IsOutside ? mine.Decided(mine.Marked(FactGathering.Outside(criterion, outside)), Claimed(mine), outside.Source, outside.Place) : null;
    }

    private static Outcome Claimed(CriterionCase mine)
    {
        if (!mine.Criterion.IsOutside)
        {
            return WardSide.Of(mine);
        }

        var facts = FactGathering.Outside(mine.Criterion, mine.Outside).Facts;
        return Nothing(mine.Criterion) with { Facts = facts, Submitted = facts };
    }

    private static Outcome Nothing(Criterion criterion)
    {
        ImmutableArray<UsedFact> blank = [.. criterion.Facts.Select(fact => new UsedFact(fact, null, null))];
        return new Outcome(criterion, OutcomeKind.Awaiting, null) { Facts = blank, Submitted = blank };
    }
}
