namespace CchcWardIndex.Criteria;

/// <summary>Tiêu chí thành phần (or a tiêu chí that has none): a leaf of the set, the thing that is scored.</summary>
/// <param name="Code">Its code, under its parent's: <c>1.1.3</c>.</param>
/// <param name="Name">Its text.</param>
/// <param name="MaxPoints">The most points it can give; above zero, and zero for a penalty.</param>
/// <param name="Combine">How the rules that hold make the points.</param>
/// <param name="Rules">Its rules, in the order they are tried.</param>
/// <param name="Department">The code of the department that appraises it.</param>
/// <param name="LegalBasis">The documents it rests on; at least one.</param>
public sealed record Criterion(
    CriterionCode Code,
    string Name,
    decimal MaxPoints,
    Combine Combine,
    ImmutableArray<Rule> Rules,
    DepartmentCode Department,
    ImmutableArray<LegalBasis> LegalBasis
)
{
    /// <summary>The fewest points its rules may give; zero unless the set says otherwise.</summary>
    public decimal MinPoints { get; init; }

    /// <summary>Points come only in multiples of this (pattern P22); null where any value will do.</summary>
    public decimal? Step { get; init; }

    /// <summary>What the rules read.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>The survey questions that feed it (pattern P21), each with its weight; empty for a criterion that a ward or a department reports on.</summary>
    public ImmutableArray<WeightedQuestion> SurveyQuestions { get; init; } = [];

    /// <summary>The units it applies to; null where it applies to all. For the others it leaves the maximum, whatever anybody reports.</summary>
    public Scope? Scope { get; init; }

    /// <summary>Whether it is an extra, which adds to the points and never to the maximum (pattern P19); null for an ordinary criterion.</summary>
    public ExtraKind? Extra { get; init; }

    /// <summary>Whether the appraiser may give points directly, by judgement, within its frame and step.</summary>
    public bool Judgement { get; init; }

    /// <summary>What holds while nobody has appraised it; null where the set's word stands.</summary>
    public Unappraised? Unappraised { get; init; }

    /// <summary>The documents that prove it.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];

    /// <summary>What "không phát sinh" does; null where a ward may not say so.</summary>
    public WhenNotApplicable? WhenNotApplicable { get; init; }

    /// <summary>Which part of it is the drafters' choice and why; null where the documents settle everything.</summary>
    public string? Assumption { get; init; }

    /// <summary>What is to be done next year where points were lost on it; null where the set has nothing to say.</summary>
    public Remedy? Remedy { get; init; }

    /// <summary>The words that its rules were made of; null where the rules alone are written.</summary>
    public ScoringPattern? Pattern { get; init; }

    /// <summary>What holds in its place for some units; the first that covers a unit is that unit's. Empty where it is the same for all.</summary>
    public ImmutableArray<Variant> Variants { get; init; } = [];

    /// <summary>The name of the variant this is; empty for the criterion as it is for all other units.</summary>
    public string Variant { get; init; } = "";

    /// <summary>The file it was read from, inside the set's folder.</summary>
    public string File { get; init; } = "";

    /// <summary>Where it stands in that file, as a JSON path.</summary>
    public string Place { get; init; } = "$";

    /// <summary>A short mark of all that its points are made of: the first eight hex digits of its canonical content's digest.</summary>
    public string Mark { get; init; } = "";

    /// <summary>Whether it has been changed since a form was made.</summary>
    /// <param name="mark">The mark on the form; empty on forms of versions before 0.3.0, which hold for one version of the set alone.</param>
    public bool IsChangedSince(string mark) => mark.Length > 0 && mark != Mark;

    /// <summary>Whether the survey feeds it: then it has no self points and no evidence.</summary>
    public bool IsSurvey => !SurveyQuestions.IsEmpty;

    /// <summary>Whether its facts come from the department alone: then it is not on the wards' sheets, and has no self points.</summary>
    public bool IsDepartmental => Facts.Any(fact => fact.Source == FactSource.Department) && Facts.All(fact => fact.Source != FactSource.Ward);

    /// <summary>Whether its facts come from tables from outside alone: then neither ward nor department has a part in it.</summary>
    public bool IsOutside =>
        Facts.Any(fact => fact.Source == FactSource.Table) && Facts.All(fact => fact.Source is not (FactSource.Ward or FactSource.Department));

    /// <summary>Whether a department has a part in it: neither the survey nor tables from outside alone decide it.</summary>
    public bool IsAppraised => !IsSurvey && !IsOutside;

    /// <summary>Whether the ward reports on it.</summary>
    public bool IsOnWardSheet => IsAppraised && !IsDepartmental;

    /// <summary>Whether a unit is scored on it.</summary>
    public bool AppliesTo(Unit unit) => Scope?.Covers(unit) ?? true;

    /// <summary>Which unit its department does not appraise, being that unit itself; null where it is none.</summary>
    public Recusal? Recusal { get; init; }

    /// <summary>The criterion as it is for a unit.</summary>
    public Criterion For(Unit unit)
    {
        var own = Variants.FirstOrDefault(variant => variant.AppliesTo.Covers(unit))?.As ?? this;
        return Recusal is { } recusal && recusal.Unit == unit.Code ? own with { Department = recusal.AppraisedBy } : own;
    }

    /// <summary>Whether any of its figures comes of a comparison between units, which nobody knows alone.</summary>
    public bool ComparesUnits => Facts.Any(fact => fact.Of is not null);

    /// <summary>Whether any of its figures is read from a table from outside.</summary>
    public bool Reads(OutsideTable table) => Facts.Any(fact => fact.Table == table.Code);

    /// <summary>Whether a department appraises it for some units.</summary>
    public bool IsAppraisedBy(Department department) => Department == department.Code || Recusal?.AppraisedBy == department.Code;

    /// <summary>Itself and, after it, what holds in its place for some units.</summary>
    public IEnumerable<Criterion> Readings => [this, .. Variants.Select(variant => variant.As)];

    /// <summary>The most points it can give to any unit.</summary>
    public decimal Greatest => Variants.Select(variant => variant.As.MaxPoints).Append(MaxPoints).Max();

    /// <summary>The fewest points it can give to any unit.</summary>
    public decimal Least => Variants.Select(variant => variant.As.MinPoints).Append(MinPoints).Min();

    /// <summary>The name of its workflow: <c>1.1.3</c>, or <c>1.1.3 Xã miền núi</c> for a variant. Unique in a set.</summary>
    public string WorkflowName => Variant.Length == 0 ? Code.Text : $"{Code} {Variant}";

    /// <summary>The same with other facts, which all its variants share.</summary>
    internal Criterion With(ImmutableArray<Fact> facts) =>
        this with
        {
            Facts = facts,
            Variants = [.. Variants.Select(variant => variant with { As = variant.As.With(facts) })],
        };

    /// <summary>The same under a mark, which all its variants share.</summary>
    internal Criterion Under(string mark) =>
        this with
        {
            Mark = mark,
            Variants = [.. Variants.Select(variant => variant with { As = variant.As.Under(mark) })],
        };

    /// <summary>The JSON path at which its author wrote a rule: that of the pattern's part it was made of, or the rule's own.</summary>
    /// <param name="rule">The rule's number, from zero.</param>
    /// <param name="part">The part of a rule that is written out: <c>.Expression</c>; empty for the rule.</param>
    internal string PlaceOf(int rule, string part) => Pattern is null ? $"{RulesPlace}[{rule}]{part}" : $"{RulesPlace}.{Pattern.Rules[rule].Place}";

    /// <summary>The JSON path at which its author wrote all of its rules.</summary>
    internal string RulesPlace => $"{Place}.{(Pattern is null ? "workflow.Rules" : ScoringPattern.Key)}";

    /// <summary>The fact of that name, or null.</summary>
    public Fact? Fact(string name) => Facts.FirstOrDefault(fact => fact.Name == name);
}

/// <summary>How the rules of a criterion that hold make its points.</summary>
public enum Combine
{
    /// <summary>The first rule that holds decides (patterns P1, P4–P8).</summary>
    First,

    /// <summary>Every rule that holds adds its points (pattern P3); none holding is zero points.</summary>
    Sum,

    /// <summary>The rule that holds with the most points decides (pattern P12).</summary>
    Max,
}

/// <summary>What happens to a criterion that had no occasion in the year ("không phát sinh").</summary>
public enum WhenNotApplicable
{
    /// <summary>It leaves the maximum (pattern P14): index = achieved ÷ applicable maximum.</summary>
    ExcludeFromMaximum,

    /// <summary>It counts as fully met (pattern P13).</summary>
    FullPoints,
}

/// <summary>One rule of a criterion's workflow: when its expression holds it gives points, by a number or by a formula, or vetoes the criterion.</summary>
/// <param name="Name">What the ward reads: <c>Từ 70% đến dưới 90%</c>. Unique in its workflow.</param>
/// <param name="Expression">When it holds.</param>
public sealed record Rule(string Name, string Expression)
{
    /// <summary>The points it gives; null where a formula or a veto decides.</summary>
    public decimal? Points { get; init; }

    /// <summary>The formula of its points; null where they are a number.</summary>
    public string? Formula { get; init; }

    /// <summary>Whether it vetoes: when it holds the criterion has zero points, whatever the other rules say (pattern P18).</summary>
    public bool Vetoes { get; init; }
}

/// <summary>A document that a criterion, or a rule of a use, rests on.</summary>
/// <param name="Document">Its number: <c>43/KH-UBND</c>.</param>
/// <param name="Date">Its date, where given.</param>
/// <param name="Clause">The place in it.</param>
public sealed record LegalBasis(string Document, DateOnly? Date, string Clause);
