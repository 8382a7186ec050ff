using CchcWardIndex.Criteria;

namespace CchcWardIndex.Submissions;

/// <summary>Brings together the values one criterion needs for one unit, and says which are missing or cannot be right.</summary>
internal static class FactGathering
{
    /// <summary>The values a ward reported, and those of tables from outside; what a department gives is left out.</summary>
    public static Gathered Submitted(Criterion criterion, CriterionReport? report, OutsideFacts outside)
    {
        var given = criterion
            .Facts.Select(fact => fact.Source == FactSource.Ward ? Reported(fact, report) : new Given(outside.Of(fact), Unreadable: true))
            .ToArray();
        return Checked(criterion, given, fact => fact.Source is FactSource.Ward or FactSource.Table);
    }

    /// <summary>The values as a department found them: its own, and where it says nothing else the ward's and those of tables from outside.</summary>
    public static Gathered Found(Criterion criterion, CriterionReport? report, AppraisalEntry entry, OutsideFacts outside)
    {
        var flaws = new List<Flaw>();
        var given = criterion.Facts.Select(fact => Excused(Found(fact, report, entry, outside), entry, flaws)).ToArray();
        var gathered = Checked(criterion, given, fact => fact.Source is FactSource.Ward or FactSource.Department or FactSource.Table, entry);
        return gathered with { Flaws = [.. flaws, .. gathered.Flaws] };
    }

    /// <summary>The values of an author's example, whoever would give them.</summary>
    public static Gathered Example(Criterion criterion, CriterionReport report) =>
        Checked(criterion, [.. criterion.Facts.Select(fact => Reported(fact, report))], fact => fact.Of is null);

    private static Given Reported(Fact fact, CriterionReport? report)
    {
        var reported = report?.Fact(fact.Name);
        return new Given(new UsedFact(fact, reported?.Value, reported?.Cell), reported is { Unreadable: true });
    }

    private static Given Found(Fact fact, CriterionReport? report, AppraisalEntry entry, OutsideFacts outside) =>
        fact.Source == FactSource.Table ? new Given(outside.Of(fact), Unreadable: true)
        : entry.Fact(fact.Name) is { } found ? new Given(new UsedFact(fact, found.Value, found.Cell) { IsFound = true }, found.Unreadable)
        : fact.Source == FactSource.Ward ? Reported(fact, report)
        : new Given(new UsedFact(fact, null, null) { IsFound = true });

    private static Given Excused(Given given, AppraisalEntry entry, List<Flaw> flaws)
    {
        var (used, _) = given;
        if (entry.ExcusedOf(used.Fact.Name) is not { Value: { } excused } cell || used.Value is not { } value)
        {
            return given;
        }

        if (excused.Number < 0m || !excused.Number.IsMultipleOf(1m) || excused.Number > value.Number)
        {
            flaws.Add(Flaw.ExcusedBeyond(used.Fact, excused, cell.Cell));
            return given;
        }

        return new Given(used with { Value = FactValue.Of(value.Number - excused.Number), Excused = excused.Number }, given.Unreadable);
    }

    private static Gathered Checked(Criterion criterion, Given[] given, Func<Fact, bool> needed, AppraisalEntry? entry = null)
    {
        var used = given.Select(each => each.Used).ToArray();
        var flaws = new List<Flaw>();
        for (var i = 0; i < used.Length; i++)
        {
            if (!needed(used[i].Fact))
            {
                continue;
            }

            if (Asked(used, i, flaws) != true)
            {
                used[i] = used[i] with { Value = null };
            }
            else if (used[i].Value is not null)
            {
                CheckLimits(used, i, flaws);
            }
            else
            {
                flaws.Add(given[i].Unreadable ? Flaw.AlreadyTold : Missing(used[i], criterion, entry));
            }
        }

        return new Gathered([.. used], [.. flaws]);
    }

    private static Flaw Missing(UsedFact used, Criterion criterion, AppraisalEntry? entry) =>
        used.Fact.Source == FactSource.Department && entry is not null ? Flaw.NotGiven(used.Fact, used.Cell ?? entry.Cell)
        : used.Cell is { } blank ? Flaw.Blank(used.Fact, blank, criterion.WhenNotApplicable is not null)
        : Flaw.RowGone(used.Fact);

    // Null where the condition itself is not known: then nothing can be said of this fact.
    private static bool? Asked(UsedFact[] used, int index, List<Flaw> flaws)
    {
        if (used[index].Fact.OnlyWhen is not { } condition)
        {
            return true;
        }

        var asked = used.First(other => other.Fact.Name == condition);
        // Where the department found Không, the ward's own answer to what follows falls away with it; its own answer never does.
        if (asked.Value is { Yes: false } && used[index].Value is { } value && (!asked.IsFound || used[index].IsFound))
        {
            flaws.Add(Flaw.AnsweredNo(asked.Fact, used[index].Fact, value, used[index].Cell) with { IsFound = used[index].IsFound });
        }

        return asked.Value?.Yes;
    }

    private static void CheckLimits(UsedFact[] used, int index, List<Flaw> flaws)
    {
        var (fact, given, cell) = used[index];
        var value = given!.Value;
        if (fact.IsNumeric && fact.Source != FactSource.SurveySatisfaction && !value.Number.IsMultipleOf(fact.Grid))
        {
            Add(Flaw.OffGrid(fact, value, cell));
        }

        if (fact.Type == FactType.Choice && fact.Options.All(option => option.Value != (string)value.Boxed))
        {
            Add(Flaw.NoOption(fact, value, cell));
        }

        Check(fact.Min, below: true);

        // Even where a set does not say so, more satisfied answers than valid ones cannot be right.
        Check(
            fact.Max
                ?? (
                    fact.Source == FactSource.SurveySatisfied ? Limit.AtFact(used.First(other => other.Fact.Source == FactSource.SurveyValid).Fact.Name) : null
                ),
            below: false
        );

        void Check(Limit? limit, bool below)
        {
            var other = limit?.Fact is { } name ? used.First(candidate => candidate.Fact.Name == name) : default;
            if (
                (limit?.Value ?? other.Value) is { } bound
                && Comparer<object>.Default.Compare(value.Boxed, bound.Boxed) is var order
                && (below ? order < 0 : order > 0)
            )
            {
                Add(Flaw.Beyond(fact, value, cell, bound, other.Fact, below));
            }
        }

        void Add(Flaw flaw) => flaws.Add(flaw with { IsFound = used[index].IsFound, Table = used[index].Table });
    }

    private readonly record struct Given(UsedFact Used, bool Unreadable = false);

    /// <summary>The values of a criterion that only tables from outside give.</summary>
    public static Gathered Outside(Criterion criterion, OutsideFacts outside) => new([.. criterion.Facts.Select(outside.Of)], outside.Flaws);

    /// <summary>What is wrong with values of tables from outside that are all there.</summary>
    public static ImmutableArray<Flaw> OfTables(Criterion criterion, OutsideFacts outside) =>
        Checked(criterion, [.. criterion.Facts.Select(fact => new Given(outside.Of(fact)))], fact => fact.Source == FactSource.Table).Flaws;

    /// <summary>The values the survey gives to a criterion.</summary>
    public static Gathered OfSurvey(Criterion criterion, IEnumerable<UsedFact> facts)
    {
        var (used, flaws) = (facts.ToArray(), new List<Flaw>());
        for (var i = 0; i < used.Length; i++)
        {
            CheckLimits(used, i, flaws);
        }

        return new Gathered([.. used], [.. flaws]);
    }
}

/// <summary>The values of a criterion, and what is wrong with them; with any flaw the rules are not asked.</summary>
internal sealed record Gathered(ImmutableArray<UsedFact> Facts, ImmutableArray<Flaw> Flaws);
