namespace CchcWardIndex.Criteria;

/// <summary>Bộ chỉ số: areas, criteria, units, rules and grades of one year. Immutable, and named by its digest.</summary>
/// <param name="Id">The name of its folder.</param>
/// <param name="Year">The year assessed.</param>
/// <param name="Title">Its full title.</param>
/// <param name="Digest"><c>sha256:</c> and 64 hex digits over its canonical content; white space, key order and file names do not count.</param>
public sealed record CriteriaSet(string Id, int Year, string Title, string Digest)
{
    /// <summary>Which index it is of.</summary>
    public IndexCode Index { get; init; } = IndexCode.Cchc;

    /// <summary>What the index is called.</summary>
    public IndexWords IndexWords { get; init; } = new("", "");

    /// <summary>Which round it is for: its index and its year.</summary>
    public SetIdentity Identity => new(Index, Year);

    /// <summary>Who approves the results.</summary>
    public required Authority Authority { get; init; }

    /// <summary>The decision that issued the set; null while it is "chưa ban hành".</summary>
    public required IssuingDecision? Decision { get; init; }

    /// <summary>Whether it is a draft: what its authors chose is then told with the results, and not once a decision has settled it.</summary>
    public bool IsDraft => Decision is null;

    /// <summary>The set it replaces and from which day; null where it replaces none.</summary>
    public Supersession? Supersedes { get; init; }

    /// <summary>A remark of the authors to whoever edits the set, empty where there is none. No paper shows it.</summary>
    public string Note { get; init; } = "";

    /// <summary>Choices of the drafters that no document settles.</summary>
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>When the wards' workbooks are due (UTC+07:00).</summary>
    public required DateTimeOffset SubmissionDeadline { get; init; }

    /// <summary>When they are due in the round at hand (UTC+07:00): <see cref="SubmissionDeadline"/>, unless somebody moved it.</summary>
    public DateTimeOffset DeadlineInForce => Moved ?? SubmissionDeadline;

    private DateTimeOffset? Moved { get; init; }

    /// <summary>Until when each step after that is planned.</summary>
    public Timetable Timetable { get; init; } = Timetable.None;

    /// <summary>The sum of the areas' maxima.</summary>
    public required decimal TotalPoints { get; init; }

    /// <summary>The totals of units to which not every criterion applies; for all others it is <see cref="TotalPoints"/>.</summary>
    public ImmutableArray<SmallerTotal> SmallerTotals { get; init; } = [];

    /// <summary>How equal indexes share a rank.</summary>
    public required TieRule TieRule { get; init; }

    /// <summary>What a missing document means.</summary>
    public required WhenEvidenceMissing WhenEvidenceMissing { get; init; }

    /// <summary>How departments appraise.</summary>
    public AppraisalRules Appraisal { get; init; } = AppraisalRules.None;

    /// <summary>How the survey counts.</summary>
    public SurveyRules Survey { get; init; } = SurveyRules.Usual;

    /// <summary>How bonus and penalty count; null where the set has neither.</summary>
    public ExtraRules? Extras { get; init; }

    /// <summary>The least points an area and the total may come to.</summary>
    public Floors Floors { get; init; } = Floors.None;

    /// <summary>What becomes of units that are not like the others.</summary>
    public SpecialUnits SpecialUnits { get; init; } = SpecialUnits.Usual;

    /// <summary>The ranking groups.</summary>
    public required ImmutableArray<RankingGroup> Groups { get; init; }

    /// <summary>The words a unit may be distinguished by: <c>miền núi</c>; empty where the set distinguishes none.</summary>
    public ImmutableArray<string> Attributes { get; init; } = [];

    /// <summary>The departments that appraise.</summary>
    public required ImmutableArray<Department> Departments { get; init; }

    /// <summary>The questions of the survey.</summary>
    public required ImmutableArray<SurveyQuestion> SurveyQuestions { get; init; }

    /// <summary>The tables from outside that facts are read from, in the order of the file.</summary>
    public ImmutableArray<OutsideTable> Tables { get; init; } = [];

    /// <summary>The areas, by code.</summary>
    public required ImmutableArray<Area> Areas { get; init; }

    /// <summary>The leaves, by code.</summary>
    public required ImmutableArray<Criterion> Criteria { get; init; }

    /// <summary>The units, by code.</summary>
    public required ImmutableArray<Unit> Units { get; init; }

    /// <summary>What units can be, with the words for it; units of a set that declares none may be anything.</summary>
    public ImmutableArray<UnitKind> UnitKinds { get; init; } = [];

    /// <summary>How papers speak of all of them.</summary>
    public UnitsTogether UnitsTogether { get; init; } = new("", "", "", "");

    /// <summary>From index to grade: rules over the one fact <c>index</c>.</summary>
    public required Grading Grading { get; init; }

    /// <summary>How sure appraisal is; null where the set says nothing, and then no intervals are drawn.</summary>
    public AppraisalError? AppraisalError { get; init; }

    /// <summary>What its areas and criteria continue of last year's set.</summary>
    public FormerCodes FormerCodes { get; init; } = FormerCodes.Same;

    /// <summary>What was published last year; null where nobody has entered it.</summary>
    public LastYear? LastYear { get; init; }

    /// <summary>What the results are used for, by code; empty where the set has no uses.</summary>
    public ImmutableArray<Use> Uses { get; init; } = [];

    /// <summary>
    /// The digest of what lies beside the points, spelling aside: uses, remedies, former codes, the error of appraisal; null where there is
    /// none of them.
    /// </summary>
    public string? UsesDigest { get; init; }

    /// <summary>The set for a round whose deadline is this one: dates without a limit of their own may lie up to it. Its digest is that of the set.</summary>
    /// <param name="deadline">The deadline in force.</param>
    public CriteriaSet Until(DateTimeOffset deadline)
    {
        var time = deadline.ToOffset(SubmissionDeadline.Offset);
        return time == DeadlineInForce
            ? this
            : this with
            {
                Moved = time,
                Criteria =
                [
                    .. Criteria.Select(criterion =>
                        !criterion.Facts.Any(fact => fact.IsUntilDeadline)
                            ? criterion
                            : criterion.With([.. criterion.Facts.Select(fact => fact.IsUntilDeadline ? fact.Until(time) : fact)])
                    ),
                ],
            };
    }

    /// <summary>The last day of the year assessed: a unit that exists then is scored.</summary>
    public DateOnly LastDay => new(Year, 12, 31);

    /// <summary>Whether departments have a part in it: the set says so, or some figures are theirs alone.</summary>
    public bool IsAppraised => Appraisal.IsDeclared || Criteria.Any(criterion => criterion.Facts.Any(fact => fact.Source == FactSource.Department));

    /// <summary>The leaves that make up the total: all but the extras.</summary>
    public IEnumerable<Criterion> Ordinary => Criteria.Where(criterion => criterion.Extra is null);

    /// <summary>What the results are of, within a sentence: <c>chỉ số cải cách hành chính cấp xã thành phố Quy Nhơn năm 2022</c>.</summary>
    public string Subject
    {
        get
        {
            var title = Title.StartsWith("Bộ chỉ số", StringComparison.OrdinalIgnoreCase) ? Title["Bộ ".Length..] : Title;
            return char.ToLowerInvariant(title[0]) + title[1..];
        }
    }

    /// <summary>Whether some criteria apply to some units only.</summary>
    public bool HasScopes => Criteria.Any(criterion => criterion.Scope is not null);

    /// <summary>Whether some criteria are worth other points, or scored by other rules, for some units.</summary>
    public bool HasVariants => Criteria.Any(criterion => !criterion.Variants.IsEmpty);

    /// <summary>Whether there is not the same to reach for every unit.</summary>
    public bool DiffersByUnit => HasScopes || HasVariants;

    /// <summary>The leaves a unit is scored on, each as it is for it.</summary>
    public IEnumerable<Criterion> CriteriaOf(Unit unit) => Criteria.Where(criterion => criterion.AppliesTo(unit)).Select(criterion => criterion.For(unit));

    /// <summary>Those of them that make up the unit's total: all but the extras.</summary>
    public IEnumerable<Criterion> OrdinaryOf(Unit unit) => CriteriaOf(unit).Where(criterion => criterion.Extra is null);

    /// <summary>The greatest sum of points a unit can reach without extras.</summary>
    public decimal TotalPointsOf(Unit unit) => SmallerTotals.FirstOrDefault(smaller => smaller.AppliesTo.Covers(unit))?.TotalPoints ?? TotalPoints;

    /// <summary>The most points that one unit can reach in some of the criteria, extras left out.</summary>
    public decimal MostOf(Func<Criterion, bool> which) =>
        !DiffersByUnit
            ? Ordinary.Where(which).Sum(criterion => criterion.MaxPoints)
            : Units.Max(unit => OrdinaryOf(unit).Where(which).Sum(criterion => criterion.MaxPoints));

    /// <summary>The questions whose answers count for a unit: those of criteria that apply to it.</summary>
    public ImmutableArray<SurveyQuestion> QuestionsFor(Unit unit) =>
        !HasScopes
            ? SurveyQuestions
            :
            [
                .. SurveyQuestions.Where(question =>
                    Criteria.Any(criterion => criterion.AppliesTo(unit) && criterion.SurveyQuestions.Any(asked => asked.Question == question.Code))
                ),
            ];

    /// <summary>The leaf of that code, or null.</summary>
    public Criterion? Criterion(CriterionCode code) => Criteria.FirstOrDefault(criterion => criterion.Code == code);

    /// <summary>The table from outside of that code, or null.</summary>
    public OutsideTable? Table(string code) => Tables.FirstOrDefault(table => table.Code == code);

    /// <summary>What an area is called, or the extras, which are none; null where there is no such code.</summary>
    public string? NameOf(AreaCode code) => Areas.FirstOrDefault(area => area.Code == code)?.Name ?? (Extras?.Code == code ? Extras.Name : null);

    /// <summary>The unit of that code, or null.</summary>
    public Unit? Unit(UnitCode code) => Units.FirstOrDefault(unit => unit.Code == code);
}

/// <summary>The decision that issued a set.</summary>
public sealed record IssuingDecision(string Number, DateOnly Date);

/// <summary>Which set this one replaces, from which day.</summary>
public sealed record Supersession(string Set, DateOnly From);

/// <summary>Xếp loại: a workflow of rules over the fact <c>index</c> (0–100, percentage points); a rule's name is the grade.</summary>
/// <param name="Rules">In the order tried; the first that holds names the grade.</param>
/// <param name="Assumption">Why these bounds, where they are the drafters' choice.</param>
public sealed record Grading(ImmutableArray<Rule> Rules, string? Assumption);

/// <summary>How equal indexes share a rank.</summary>
public enum TieRule
{
    /// <summary>1, 2, 2, 3: as in the one published shared rank (Đà Nẵng 2008).</summary>
    Dense,

    /// <summary>1, 2, 2, 4.</summary>
    Competition,
}

/// <summary>What it means that a criterion with points has no document to prove it.</summary>
public enum WhenEvidenceMissing
{
    /// <summary>No points, as is the usual practice.</summary>
    NoPoints,

    /// <summary>No points yet: the department decides, and until then the unit has no index.</summary>
    AwaitAppraisal,

    /// <summary>The points stand, and a warning is shown.</summary>
    AcceptWithWarning,
}
