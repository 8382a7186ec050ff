using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using CchcWardIndex.Rules;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>One criterion of one unit while it is scored: what is known of it, and what there is to say about it so far.</summary>
/// <param name="Book">The proven set.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Assessment">The ward's sheet; null where none was handed in.</param>
/// <param name="Across">What is compared between units.</param>
/// <param name="Outside">What tables from outside say to it.</param>
/// <param name="Criterion">The criterion.</param>
internal sealed record CriterionCase(RuleBook Book, Unit Unit, SelfAssessment? Assessment, AcrossUnits Across, OutsideFacts Outside, Criterion Criterion)
{
    /// <summary>What the ward reports on it; null where its sheet has no such row.</summary>
    public CriterionReport? Report { get; } = Assessment?.Reports.GetValueOrDefault(Criterion.Code);

    /// <summary>Whether a conclusion met no figures of the ward at all: no cell of the department's form mends that.</summary>
    public bool LacksReport { get; set; }

    /// <summary>What there is to say, in the order found.</summary>
    public List<Problem> Problems { get; } = [];

    public void Add(string where, ProblemText text, string found = "") =>
        Problems.Add(Problem.Of(text, Unit.Code, Criterion.Code, where) with { Found = found });

    /// <summary>
    /// Tells flaws of values: one of a table from outside stands in that table, one in what the department found in its sheet, any other
    /// in the ward's.
    /// </summary>
    public void Tell(IEnumerable<Flaw> flaws, Source source, Cell row)
    {
        foreach (var flaw in flaws.Where(flaw => flaw != Flaw.AlreadyTold))
        {
            if (Assessment is null && flaw.IsWithoutRow)
            {
                LacksReport = true;
                continue;
            }

            var place = (flaw.Table ?? (flaw.IsFound || Assessment is null ? source : Assessment.Source)).At(flaw.Cell ?? row);
            Problems.Add(
                Problem.Of(flaw.Text, Unit.Code, Criterion.Code, place) with
                {
                    Found = flaw.Found,
                    // Neither ward nor department has that table.
                    By = flaw.Table is null ? null : Mender.Office,
                }
            );
        }
    }

    /// <summary>Values with what is compared between units put in, which is known once every unit's is.</summary>
    public Gathered Marked(Gathered gathered)
    {
        if (!Criterion.ComparesUnits)
        {
            return gathered;
        }

        var values = gathered.Facts.Select(used => used.Value).ToList();
        return gathered with
        {
            Facts =
            [
                .. gathered.Facts.Select(used =>
                    used.Fact.Of is null
                        ? used
                        : used with
                        {
                            Value = Across.ValueOf(Criterion, used.Fact, Unit, gathered.Flaws.IsEmpty ? Book.MeasureOf(Criterion, used.Fact, values) : null),
                        }
                ),
            ],
        };
    }

    /// <summary>What the rules say of values; awaiting where they cannot be asked, and the problems say why.</summary>
    /// <param name="gathered">The values.</param>
    /// <param name="outcome">What is known besides.</param>
    /// <param name="source">The sheet of whoever speaks.</param>
    /// <param name="row">The row in it.</param>
    public Outcome Decided(Gathered gathered, Outcome outcome, Source source, Cell row)
    {
        outcome = outcome with { Facts = gathered.Facts };
        Tell(gathered.Flaws, source, row);
        if (!gathered.Flaws.IsEmpty)
        {
            return outcome with { Points = null, Kind = OutcomeKind.Awaiting };
        }

        if (gathered.Facts.FirstOrDefault(used => used.Fact.Of is not null && used.Value is null) is { Fact: { } relative })
        {
            Add(source.At(row), ScoringProblems.BestUnknown(relative));
            return outcome with { Points = null, Kind = OutcomeKind.Awaiting };
        }

        var (decided, problem) = Asked.Rules(Book, outcome, source.At(row), Unit.Code);
        Problems.AddRange(problem);
        return decided;
    }

    /// <summary>"Không phát sinh": full points or out of the maximum, as the set says.</summary>
    public Outcome WithoutOccasion(Outcome outcome, NotApplicableBy by)
    {
        outcome = outcome with { Facts = [.. outcome.Facts.Select(used => used with { Value = null })], Decision = null, NotApplicableBy = by };
        return Criterion.WhenNotApplicable == WhenNotApplicable.FullPoints
            ? outcome with
            {
                Kind = OutcomeKind.Scored,
                Points = Criterion.MaxPoints,
                Ground = Grounds.NoOccasion,
            }
            : outcome with
            {
                Kind = OutcomeKind.NotApplicable,
                Points = null,
            };
    }
}
