namespace CchcWardIndex.Criteria.Loading;

/// <summary>
/// Checks whom criteria apply to: the words are the set's, somebody is meant, and the maxima hold for every unit: none above what area and
/// criterion declare, each reached by some unit, and each unit's total as declared for it.
/// </summary>
internal sealed class ScopeCheck(CriteriaSet set, Faults faults)
{
    private const string SetFile = "set.json";
    private const string UnitsFile = "units.json";
    private const int MostNamed = 3;

    // Units for which there is the same to reach in every criterion are alike: of each sort one is looked at.
    private readonly IReadOnlyList<IGrouping<string, Unit>> _sorts =
    [
        .. set.Units.GroupBy(unit =>
            string.Join('|', set.Ordinary.Select(criterion => criterion.AppliesTo(unit) ? Decimals.Write(criterion.For(unit).MaxPoints) : "–"))
        ),
    ];

    /// <summary>Whether anything in the set holds for some units only.</summary>
    public static bool IsNeeded(CriteriaSet set) =>
        set.DiffersByUnit || !set.SmallerTotals.IsEmpty || !set.Attributes.IsEmpty || set.Units.Any(unit => !unit.Attributes.IsEmpty);

    /// <summary>The words and the units meant.</summary>
    public void Words()
    {
        foreach (var (unit, attribute) in set.Units.SelectMany(unit => unit.Attributes.Select(attribute => (unit, attribute))))
        {
            if (!set.Attributes.Contains(attribute))
            {
                faults.Add(UnitsFile, "$.units", ScopeProblems.UnknownAttribute(unit.Code.Text, attribute, Nearest(attribute, set.Attributes)));
            }
        }

        foreach (var (attribute, i) in set.Attributes.Select((attribute, i) => (attribute, i)))
        {
            if (!set.Units.Any(unit => unit.Attributes.Contains(attribute)))
            {
                faults.Add(SetFile, $"$.attributes[{i}]", ScopeProblems.AttributeUnused(attribute));
            }
        }

        foreach (var criterion in set.Criteria)
        {
            Look(criterion.Scope, criterion.File, $"$.{ScopeReader.Key}");
            LookAtVariants(criterion);
        }

        foreach (var (smaller, i) in set.SmallerTotals.Select((smaller, i) => (smaller, i)))
        {
            Look(smaller.AppliesTo, SetFile, $"$.smallerTotals[{i}].{ScopeReader.Key}");
            if (smaller.TotalPoints >= set.TotalPoints || smaller.TotalPoints <= 0m)
            {
                faults.Add(SetFile, $"$.smallerTotals[{i}].totalPoints", ScopeProblems.TotalNotSmaller(smaller.TotalPoints, set.TotalPoints));
            }
        }
    }

    /// <summary>The maxima, for every sort of unit.</summary>
    public void Sums()
    {
        foreach (var area in set.Areas)
        {
            foreach (var group in area.Groups)
            {
                Sum($"tiêu chí {group.Code}", group.MaxPoints, criterion => criterion.Code.Parent == group.Code);
            }

            Sum($"lĩnh vực {area.Code}", area.MaxPoints, criterion => criterion.Code.Area == area.Code);
        }

        foreach (var alike in _sorts.SelectMany(sort => sort.GroupBy(set.TotalPointsOf)))
        {
            var sum = SumOf(alike.First(), _ => true);
            if (sum == 0m)
            {
                faults.Add(UnitsFile, "$.units", ScopeProblems.NothingApplies(Named([.. alike])));
            }
            else if (sum != alike.Key)
            {
                faults.Add(SetFile, "$.totalPoints", ScopeProblems.TotalDiffers(alike.Count(), Named([.. alike]), alike.Key, sum));
            }
        }
    }

    private void Sum(string what, decimal declared, Func<Criterion, bool> isWithin)
    {
        var sums = _sorts.Select(sort => (Sort: sort, Sum: SumOf(sort.First(), isWithin))).ToList();
        foreach (var (sort, sum) in sums.Where(pair => pair.Sum > declared))
        {
            faults.Add(SetFile, "$.areas", ScopeProblems.SumAbove(what, declared, sort.Count(), Named([.. sort]), sum));
        }

        if (sums.Select(pair => pair.Sum).DefaultIfEmpty(declared).Max() is var greatest && greatest < declared)
        {
            faults.Add(SetFile, "$.areas", ScopeProblems.SumUnreached(what, declared, greatest));
        }
    }

    private decimal SumOf(Unit unit, Func<Criterion, bool> isWithin) =>
        set.OrdinaryOf(unit).DistinctBy(criterion => criterion.Code).Where(isWithin).Sum(criterion => criterion.MaxPoints);

    private void Look(Scope? scope, string file, string place)
    {
        if (scope is null || faults.HasAt(file, place))
        {
            return;
        }

        var known = Known(scope, file, place);
        known &= scope.Except is not { } except || Known(except, file, $"{place}.except");
        if (known && !set.Units.Any(scope.Covers))
        {
            faults.Add(file, place, ScopeProblems.Nobody());
        }
    }

    private void LookAtVariants(Criterion criterion)
    {
        var before = faults.Found.Length;
        foreach (var variant in criterion.Variants)
        {
            Look(variant.AppliesTo, criterion.File, $"{variant.As.Place}.{ScopeReader.Key}");
        }

        // Whom nobody understands cannot be told apart.
        if (faults.Found.Length > before || criterion.Variants.IsEmpty)
        {
            return;
        }

        var used = set.Units.Where(criterion.AppliesTo).Select(unit => criterion.For(unit).Variant).ToHashSet(StringComparer.Ordinal);
        foreach (var variant in criterion.Variants.Where(variant => !used.Contains(variant.Name)))
        {
            faults.Add(criterion.File, variant.As.Place, VariantProblems.Nobody(variant.Name));
        }

        if (!used.Contains(""))
        {
            faults.Add(criterion.File, $"$.{VariantReader.Key}", VariantProblems.NobodyLeft());
        }
    }

    private bool Known(Scope scope, string file, string place) =>
        Known("Loại đơn vị", scope.Kinds, [.. set.Units.Select(unit => unit.Kind.Name).Distinct()], file, $"{place}.kinds")
        & Known("Khối", scope.Groups, [.. set.Groups.Select(group => group.Code)], file, $"{place}.groups")
        & Known("Đặc điểm", scope.Attributes, set.Attributes, file, $"{place}.attributes")
        & Known("Đơn vị", [.. scope.Units.Select(unit => unit.Text)], [.. set.Units.Select(unit => unit.Code.Text)], file, $"{place}.units");

    private bool Known(string what, ImmutableArray<string> words, ImmutableArray<string> all, string file, string place)
    {
        var unknown = words.Select((word, i) => (word, i)).Where(pair => !all.Contains(pair.word)).ToList();
        foreach (var (word, i) in unknown)
        {
            faults.Add(file, $"{place}[{i}]", ScopeProblems.Unknown(what, word, Nearest(word, all)));
        }

        return unknown.Count == 0;
    }

    private static string Nearest(string word, ImmutableArray<string> all) =>
        all.Where(other => NearestName.Distance(UnitNames.Bare(word), UnitNames.Bare(other)) <= 2)
            .OrderBy(other => NearestName.Distance(UnitNames.Bare(word), UnitNames.Bare(other)))
            .FirstOrDefault()
        ?? "";

    private static string Named(ImmutableArray<Unit> units) =>
        string.Join(", ", units.Take(MostNamed).Select(unit => unit.Name)) + (units.Length > MostNamed ? ", …" : "");
}
