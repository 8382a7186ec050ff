using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>Brings together the values one criterion needs for one unit, and says which are missing or cannot be right.</summary>
internal static class FactGathering
{
    /// <summary>The values a ward reported.</summary>
    public static Gathered FromWard(Criterion criterion, CriterionReport report)
    {
        var used = new UsedFact[criterion.Facts.Length];
        var flaws = new List<Flaw>();
        for (var i = 0; i < used.Length; i++)
        {
            var fact = criterion.Facts[i];
            var reported = report.Fact(fact.Name);
            used[i] = new UsedFact(fact, reported?.Value, reported?.Cell);
        }

        for (var i = 0; i < used.Length; i++)
        {
            if (used[i].Fact.Source == FactSource.Ward)
            {
                used[i] = Asked(used, i, flaws) == true
                    ? Checked(used, i, report.Fact(used[i].Fact.Name) is { Unreadable: true }, criterion.WhenNotApplicable is not null, flaws)
                    : used[i] with { Value = null };
            }
        }

        return new Gathered([.. used], [.. flaws]);
    }

    /// <summary>The values the survey gives.</summary>
    public static Gathered FromSurvey(Criterion criterion, SurveyAnswers? answers)
    {
        if (answers is null)
        {
            return new Gathered([.. criterion.Facts.Select(fact => new UsedFact(fact, null, null))], [Flaw.AlreadyTold]);
        }

        var used = criterion.Facts.Select(fact => fact.Source == FactSource.SurveyValid
            ? new UsedFact(fact, FactValue.Of(answers.Valid), answers.ValidCell)
            : new UsedFact(fact, FactValue.Of(answers.Satisfied), answers.SatisfiedCell)).ToArray();
        var flaws = new List<Flaw>();
        for (var i = 0; i < used.Length; i++)
        {
            CheckLimits(used, i, flaws);
        }

        return new Gathered([.. used], [.. flaws]);
    }

    // Null where the condition itself is not known: then nothing can be said of this fact.
    private static bool? Asked(UsedFact[] used, int index, List<Flaw> flaws)
    {
        if (used[index].Fact.OnlyWhen is not { } condition)
        {
            return true;
        }

        var asked = used.First(other => other.Fact.Name == condition);
        if (asked.Value is { Yes: false } && used[index].Value is { } value)
        {
            flaws.Add(Flaw.AnsweredNo(asked.Fact, used[index].Fact, value, used[index].Cell));
        }

        return asked.Value?.Yes;
    }

    private static UsedFact Checked(UsedFact[] used, int index, bool unreadable, bool mayDeclareNoOccasion, List<Flaw> flaws)
    {
        var (fact, value, cell) = used[index];
        if (value is not null)
        {
            CheckLimits(used, index, flaws);
        }
        else if (unreadable)
        {
            flaws.Add(Flaw.AlreadyTold);
        }
        else
        {
            flaws.Add(cell is { } blank ? Flaw.Blank(fact, blank, mayDeclareNoOccasion) : Flaw.RowGone(fact));
        }

        return used[index];
    }

    private static void CheckLimits(UsedFact[] used, int index, List<Flaw> flaws)
    {
        var (fact, given, cell) = used[index];
        var value = given!.Value;
        if (fact.IsNumeric && !value.Number.IsMultipleOf(fact.Grid))
        {
            flaws.Add(Flaw.OffGrid(fact, value, cell));
        }

        if (fact.Type == FactType.Choice && fact.Options.All(option => option.Value != (string)value.Boxed))
        {
            flaws.Add(Flaw.NoOption(fact, value, cell));
        }

        Check(fact.Min, below: true);

        // Even where a set does not say so, more satisfied answers than valid ones cannot be right.
        Check(fact.Max ?? (fact.Source == FactSource.SurveySatisfied ? Limit.AtFact(used.First(other => other.Fact.Source == FactSource.SurveyValid).Fact.Name) : null), below: false);

        void Check(Limit? limit, bool below)
        {
            var other = limit?.Fact is { } name ? used.First(candidate => candidate.Fact.Name == name) : default;
            if ((limit?.Value ?? other.Value) is { } bound && Comparer<object>.Default.Compare(value.Boxed, bound.Boxed) is var order && (below ? order < 0 : order > 0))
            {
                flaws.Add(Flaw.Beyond(fact, value, cell, bound, other.Fact, below));
            }
        }
    }
}

/// <summary>The values of a criterion, and what is wrong with them; with any flaw the rules are not asked.</summary>
internal sealed record Gathered(ImmutableArray<UsedFact> Facts, ImmutableArray<Flaw> Flaws);
