using CchcWardIndex.Criteria;

namespace CchcWardIndex.Office.Forms.Filled;

/// <summary>What a row key stands for: a criterion's own row, or one of its facts.</summary>
internal sealed record FormRow(Criterion Criterion, Fact? Fact);

/// <summary>Looks up keys, units and questions of one criteria set; made once for all files.</summary>
internal sealed class FormIndex
{
    private readonly Dictionary<string, FormRow> _rows = [];
    private readonly ImmutableArray<Criterion> _reported;
    private readonly Dictionary<CriterionCode, Criterion> _appraised;
    private readonly Dictionary<DepartmentCode, Department> _departments;
    private readonly Dictionary<string, string?> _questions = [];

    public FormIndex(CriteriaSet set)
    {
        Set = set;
        _reported = [.. set.Criteria.Where(criterion => criterion.IsOnWardSheet)];
        foreach (var criterion in _reported)
        {
            _rows.Add(Keys.For(criterion), new FormRow(criterion, null));
            foreach (var fact in criterion.Facts.Where(fact => fact.Source == FactSource.Ward))
            {
                _rows.Add(Keys.For(criterion, fact), new FormRow(criterion, fact));
            }
        }

        _appraised = set.Criteria.Where(criterion => criterion.IsAppraised).ToDictionary(criterion => criterion.Code);
        _departments = set.Departments.ToDictionary(department => department.Code);
        Units = new UnitDirectory(set.Units, set.UnitKinds);
        foreach (var question in set.SurveyQuestions.Select(question => question.Code))
        {
            var folded = UnitNames.Fold(question);
            _questions[folded] = _questions.ContainsKey(folded) ? null : question;
        }
    }

    public CriteriaSet Set { get; }

    /// <summary>The set's units by code and name.</summary>
    public UnitDirectory Units { get; }

    /// <summary>The questions that forms of wards and of explanation print.</summary>
    public IEnumerable<string> Questions =>
        Set.Criteria.Select(PrintedText.Of).Concat(Set.Criteria.SelectMany(criterion => criterion.Facts).Select(PrintedText.Of)).Distinct();

    /// <summary>The questions that forms of appraisal print.</summary>
    public IEnumerable<string> Findings => Set.Criteria.SelectMany(criterion => criterion.Facts).Select(PrintedText.WithMeasure).Distinct();

    /// <summary>The criteria a unit reports on.</summary>
    public IEnumerable<Criterion> ReportedBy(Unit unit) => _reported.Where(criterion => criterion.AppliesTo(unit));

    public FormRow? Row(string key) => _rows.GetValueOrDefault(key);

    public Unit? Unit(string code) => Units.Of(new UnitCode(code));

    /// <summary>A criterion that departments appraise; null where there is none of that code, or the survey or tables from outside alone decide it.</summary>
    public Criterion? Appraised(string code) => _appraised.GetValueOrDefault(new CriterionCode(code));

    public Department? Department(string code) => _departments.GetValueOrDefault(new DepartmentCode(code));

    /// <summary>The survey question meant, as the set spells its code: typed in any case; null where there is none.</summary>
    public string? Question(string code) =>
        _questions.TryGetValue(UnitNames.Fold(code), out var known)
            ? known ?? Set.SurveyQuestions.FirstOrDefault(question => question.Code == code)?.Code
            : null;
}
