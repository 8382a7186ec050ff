using CchcWardIndex.Criteria;

namespace CchcWardIndex.Workbooks.Intake;

/// <summary>What a row key stands for: a criterion's own row, or one of its facts.</summary>
internal sealed record FormRow(Criterion Criterion, Fact? Fact);

/// <summary>Looks up keys, units and questions of one criteria set; made once for all files.</summary>
internal sealed class FormIndex
{
    private readonly Dictionary<string, FormRow> _rows = [];
    private readonly Dictionary<string, Unit> _unitsByCode;
    private readonly Dictionary<string, Unit?> _unitsByName = [];
    private readonly Dictionary<string, Criterion> _appraised;
    private readonly Dictionary<string, Department> _departments;
    private readonly Dictionary<string, string?> _questions = [];

    public FormIndex(CriteriaSet set)
    {
        Set = set;
        Criteria = [.. set.Criteria.Where(criterion => criterion.IsOnWardSheet)];
        foreach (var criterion in Criteria)
        {
            _rows.Add(Keys.For(criterion), new FormRow(criterion, null));
            foreach (var fact in criterion.Facts.Where(fact => fact.Source == FactSource.Ward))
            {
                _rows.Add(Keys.For(criterion, fact), new FormRow(criterion, fact));
            }
        }

        _appraised = set.Criteria.Where(criterion => !criterion.IsSurvey).ToDictionary(criterion => criterion.Code);
        _departments = set.Departments.ToDictionary(department => department.Code);
        _unitsByCode = set.Units.ToDictionary(unit => unit.Code);
        foreach (var question in set.SurveyQuestions.Select(question => question.Code))
        {
            var folded = UnitNames.Fold(question);
            _questions[folded] = _questions.ContainsKey(folded) ? null : question;
        }

        foreach (var (name, unit) in set.Units.SelectMany(unit => Names(unit).Distinct().Select(name => (name, unit))))
        {
            // A name two units share says nothing.
            _unitsByName[name] = _unitsByName.ContainsKey(name) ? null : unit;
        }
    }

    public CriteriaSet Set { get; }

    /// <summary>The criteria a ward reports on.</summary>
    public ImmutableArray<Criterion> Criteria { get; }

    public FormRow? Row(string key) => _rows.GetValueOrDefault(key);

    public Unit? Unit(string code) => _unitsByCode.GetValueOrDefault(code);

    public Unit? UnitNamed(string name) => _unitsByName.GetValueOrDefault(Bare(name));

    /// <summary>The unit whose name takes the fewest changed letters; null where none is at all like it.</summary>
    public Unit? Nearest(string name) => NearestName.Of(Bare(name), _unitsByName.Where(pair => pair.Value is not null).Select(pair => pair.Key)) is { } nearest ? _unitsByName[nearest] : null;

    /// <summary>A criterion that departments appraise; null where there is none of that code, or the survey decides it.</summary>
    public Criterion? Appraised(string code) => _appraised.GetValueOrDefault(code);

    public Department? Department(string code) => _departments.GetValueOrDefault(code);

    /// <summary>The survey question meant, as the set spells its code: typed in any case; null where there is none.</summary>
    public string? Question(string code) =>
        _questions.TryGetValue(UnitNames.Fold(code), out var known) ? known ?? Set.SurveyQuestions.FirstOrDefault(question => question.Code == code)?.Code : null;

    /// <summary>Whether a name on a sheet is one of a unit's.</summary>
    public static bool IsNameOf(Unit unit, string name) => Names(unit).Contains(Bare(name));

    private static IEnumerable<string> Names(Unit unit)
    {
        foreach (var name in unit.Aliases.Prepend(unit.Name).Select(UnitNames.Fold))
        {
            yield return name;
            var kind = UnitNames.Fold(unit.Kind) + " ";
            if (name.StartsWith(kind, StringComparison.Ordinal))
            {
                yield return name[kind.Length..];
            }
        }
    }

    private static string Bare(string name)
    {
        var folded = UnitNames.Fold(name).Trim();
        foreach (var title in new[] { "đơn vị:", "ubnd ", "ủy ban nhân dân ", "uỷ ban nhân dân " })
        {
            folded = folded.StartsWith(title, StringComparison.Ordinal) ? folded[title.Length..].Trim() : folded;
        }

        return folded;
    }
}
