using System.Linq.Expressions;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules.Language;
using CchcWardIndex.Rules.Proof;
using CchcWardIndex.Rules.Proof.Uses;
using RulesEngine.ExpressionBuilders;

namespace CchcWardIndex.Rules;

/// <summary>A criteria set whose every rule is proven and compiled: the only thing that can score. Immutable and safe to use from many threads.</summary>
public sealed class RuleBook
{
    private readonly Dictionary<string, Decider> _deciders;
    private readonly Dictionary<(CriterionCode Criterion, string Fact), Measure> _measures;
    private readonly Dictionary<string, Criterion> _uses;
    private readonly Dictionary<(string Use, string Fact), ImmutableArray<decimal>> _marks;
    private readonly Decider _grading;

    private RuleBook(
        CriteriaSet set,
        Dictionary<string, Decider> deciders,
        Dictionary<(CriterionCode, string), Measure> measures,
        Dictionary<string, Criterion> uses,
        Dictionary<(string, string), ImmutableArray<decimal>> marks,
        Decider grading,
        ImmutableArray<GradeBand> bands
    ) => (Set, _deciders, _measures, _uses, _marks, _grading, GradeBands) = (set, deciders, measures, uses, marks, grading, bands);

    /// <summary>The set it was made of.</summary>
    public CriteriaSet Set { get; }

    /// <summary>From which index on each grade is given, the least index first; empty where a grade is given over two separate stretches.</summary>
    public ImmutableArray<GradeBand> GradeBands { get; }

    /// <summary>Proves a loaded set, and that its authors' examples come out as written.</summary>
    /// <param name="loaded">What loading gave.</param>
    /// <returns>
    /// The rule book, or every fault of loading, proof and examples together. A fault in one file hides none in another that can be looked
    /// at by itself.
    /// </returns>
    public static ProvenSet Prove(LoadedSet loaded)
    {
        if ((loaded.Set ?? loaded.Draft) is not { } set)
        {
            return new ProvenSet(null, [], loaded.Faults);
        }

        using var invariant = InvariantCulture.Enter();
        var faults = new Faults(loaded.Faults);
        // The grading and the uses are about all of the set: they are looked at where all of it was read.
        var grading = loaded.Set is null ? null : GradingCriterion(set);
        var parser = RuleLanguage.Parser();
        var sound = set
            .Criteria.Concat(grading is null ? [] : [grading])
            .Where(criterion => CanBeRead(criterion, faults))
            .DistinctBy(criterion => criterion.Code)
            .ToList();
        var all = sound
            .SelectMany(criterion => Checked(criterion, parser, faults))
            .Where(pair => pair.Checked is not null && !faults.HasIn(pair.Criterion.File))
            .ToList();
        var uses = loaded.Set is null ? [] : set.Uses.ToDictionary(use => use.Code, use => UseFacts.AsCriterion(set, use));
        var proposing = uses.Values.Select(use => (Use: use, Conditions: UseCheck.Of(use, UseFacts.All(set), parser, faults))).ToList();
        List<(Criterion Criterion, ImmutableArray<Expression?> Formulas)> decided =
        [
            .. all.Select(pair => (pair.Criterion, pair.Checked!.Formulas)),
            .. uses.Values.Where(use => !faults.HasIn(use.File)).Select(use => (use, ImmutableArray<Expression?>.Empty)),
        ];
        var workflows = new Workflows([.. decided.Select(pair => (pair.Criterion.WorkflowName, pair.Criterion.Rules))]);
        var deciders = decided.ToDictionary(pair => pair.Criterion.WorkflowName, pair => new Decider(workflows, pair.Criterion, pair.Formulas));
        var stretches =
            grading is not null && deciders.TryGetValue(grading.WorkflowName, out var graded) ? GradeScan.Of(grading, all[^1].Checked!, graded) : [];
        var space = grading is null ? null : UseSpace.Of(set, stretches);
        ImmutableArray<CriterionProof> proofs =
        [
            .. proposing
                .Where(pair => !stretches.IsEmpty && deciders.ContainsKey(pair.Use.WorkflowName))
                .Select(pair => new UseProver(pair.Use, pair.Conditions, space!, deciders[pair.Use.WorkflowName], faults).Run()),
            .. all.Select(pair => Prover.Of(pair.Criterion, pair.Checked!, set.Units.Length, deciders[pair.Criterion.WorkflowName], faults).Run()),
        ];
        var shown = all.Select(pair => pair.Criterion).Where(criterion => criterion.Variant.Length == 0 && !faults.HasIn(criterion.File));
        AuthorsTests.Run(shown, (criterion, values) => deciders[criterion.WorkflowName].Decide(values), SoundExamples(loaded), faults);
        if (faults.Any)
        {
            return new ProvenSet(null, proofs, faults.Found);
        }

        var measures = all.Where(pair => pair.Criterion.Variant.Length == 0)
            .SelectMany(pair => Measures(pair.Criterion, pair.Checked!))
            .ToDictionary(pair => pair.Key, pair => pair.Measure);
        var marks = set
            .Uses.Zip(proposing)
            .SelectMany(pair => space!.Marks(pair.Second.Conditions).Select(mark => (Key: (pair.First.Code, mark.Fact), mark.At)))
            .GroupBy(mark => mark.Key, mark => mark.At)
            .ToDictionary(same => same.Key, same => same.Distinct().ToImmutableArray());
        ImmutableArray<GradeBand> bands = stretches.DistinctBy(band => band.Grade).Count() == stretches.Length ? stretches : [];
        return new ProvenSet(new RuleBook(set, deciders, measures, uses, marks, deciders[grading!.WorkflowName], bands), proofs, faults.Found);
    }

    /// <summary>
    /// The same rules for a round whose deadline was moved. They were proven for days up to the set's own; a later day that none of them
    /// covers is told like any rule that fails.
    /// </summary>
    /// <param name="deadline">The deadline in force.</param>
    public RuleBook Until(DateTimeOffset deadline) =>
        Set.Until(deadline) is var moved && ReferenceEquals(moved, Set) ? this : new RuleBook(moved, _deciders, _measures, _uses, _marks, _grading, GradeBands);

    /// <summary>Decides a criterion on its values, one a fact in declared order; null for a fact its condition leaves out.</summary>
    public Decision Decide(Criterion criterion, IReadOnlyList<FactValue?> values)
    {
        using var invariant = InvariantCulture.Enter();
        return _deciders[criterion.WorkflowName].Decide(values);
    }

    /// <summary>What a best-of-units fact compares between units, for one unit's values; null where the unit has no such value.</summary>
    public decimal? MeasureOf(Criterion criterion, Fact fact, IReadOnlyList<FactValue?> values) =>
        _measures[(criterion.Code, fact.Name)].Evaluate([.. values.Select(value => value?.Boxed)]);

    /// <summary>Which rule of a use decides for these values.</summary>
    /// <param name="use">A use of the set.</param>
    /// <param name="values">By the names of <see cref="UseFacts"/>; what is not known is not there.</param>
    public Decision Propose(Use use, IReadOnlyDictionary<string, FactValue> values)
    {
        var criterion = _uses[use.Code];
        return Decide(criterion, [.. criterion.Facts.Select(fact => values.TryGetValue(fact.Name, out var value) ? (FactValue?)value : null)]);
    }

    /// <summary>The numbers with which the rules of a use compare a fact: to show a value on its right side of them.</summary>
    /// <param name="use">A use of the set.</param>
    /// <param name="fact">A name of <see cref="UseFacts"/>.</param>
    public ImmutableArray<decimal> MarksOf(Use use, string fact) => _marks.GetValueOrDefault((use.Code, fact), []);

    /// <summary>Xếp loại of an index in percentage points, unrounded.</summary>
    public string GradeOf(decimal index)
    {
        using var invariant = InvariantCulture.Enter();
        return _grading.Decide([FactValue.Of(index)]).Rule!;
    }

    // A fact may be for the rules of a variant alone.
    private static List<(Criterion Criterion, CheckedExpressions? Checked)> Checked(Criterion criterion, RuleExpressionParser parser, Faults faults)
    {
        var checks = criterion.Readings.Select(reading => (Reading: reading, Check: new ExpressionCheck(reading, parser, faults))).ToList();
        var found = checks.Select(pair => (pair.Reading, pair.Check.Run())).ToList();
        foreach (var (fact, i) in criterion.Facts.Select((fact, i) => (fact, i)))
        {
            if (checks.All(pair => !pair.Check.Reads.Contains(fact.Name)) && criterion.Facts.All(other => other.OnlyWhen != fact.Name))
            {
                faults.Add(criterion.File, $"$.facts[{i}]", ExpressionProblems.Unread(fact.Name));
            }
        }

        return found;
    }

    private static IEnumerable<((CriterionCode Criterion, string Fact) Key, Measure Measure)> Measures(Criterion criterion, CheckedExpressions found) =>
        found.Measures.Select(measure => ((criterion.Code, measure.Key), Measure.Of(measure.Value, criterion.Facts)));

    // What is told as unreadable is not tried as well.
    private static IEnumerable<AuthorsTest> SoundExamples(LoadedSet loaded) =>
        loaded.Tests.Where(test => !loaded.Faults.Any(fault => fault.File == test.File && fault.Place.StartsWith(test.Place, StringComparison.Ordinal)));

    // Its own file is without a fault, and so is the set's, where its days are bound to the year and the deadline.
    private static bool CanBeRead(Criterion criterion, Faults faults) =>
        !faults.HasIn(criterion.File) && (criterion.Facts.All(fact => !fact.IsTime) || !faults.HasIn("set.json"));

    // A grading is a workflow over one number, proven like any other: every index has a grade and every grade an index.
    private static Criterion GradingCriterion(CriteriaSet set) =>
        new(new CriterionCode("grading"), "Xếp loại", 1m, Combine.First, [.. set.Grading.Rules.Select(rule => rule with { Points = 1m })], default, [])
        {
            File = "grading.json",
            Facts =
            [
                new Fact("index", "Chỉ số", FactType.Percent)
                {
                    // An index is ranked unrounded to so many places: between two neighbours no grade may be missing.
                    Decimals = 20,
                    Min = Limit.At(FactValue.Of(IndexLimits.Least(set))),
                    Max = Limit.At(FactValue.Of(IndexLimits.Greatest(set))),
                },
            ],
        };
}

/// <summary>What came of proving a set.</summary>
/// <param name="Book">Null where anything is wrong.</param>
/// <param name="Proofs">One a workflow, the grading's last.</param>
/// <param name="Faults">Empty where all is well.</param>
public sealed record ProvenSet(RuleBook? Book, ImmutableArray<CriterionProof> Proofs, ImmutableArray<Fault> Faults);
