using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>The values of one criterion of one unit as the expressions may see them; none where something is missing or outside its limits.</summary>
internal static class NaiveFacts
{
    /// <summary>What the ward reported, beside what tables say; null where a value is missing or will not do.</summary>
    public static Dictionary<string, object?>? Reported(NaiveSet set, NaiveCriterion criterion, CriterionReport report, Dictionary<string, object?> outside) =>
        Sound(
            set,
            criterion,
            criterion
                .Facts.Where(fact => fact.IsWards || outside.ContainsKey(fact.Name))
                .ToDictionary(fact => fact.Name, fact => fact.IsWards ? Value(Given(report.Facts, fact.Name)?.Value) : outside[fact.Name]),
            []
        );

    /// <summary>Whether values that are all there can be.</summary>
    public static bool WillDo(NaiveSet set, NaiveCriterion criterion, Dictionary<string, object?> values) =>
        values.All(value => WillDo(set, criterion.Facts.Find(fact => fact.Name == value.Key)!, value.Value!, values));

    /// <summary>What the department found: its own values, before the ward's where it says nothing, less the tasks it excuses.</summary>
    public static Dictionary<string, object?>? Found(
        NaiveSet set,
        NaiveCriterion criterion,
        CriterionReport? report,
        AppraisalEntry entry,
        Dictionary<string, object?> outside
    )
    {
        var (values, found) = (new Dictionary<string, object?>(outside), new HashSet<string>());
        foreach (var fact in criterion.Facts.Where(fact => fact.Source is "ward" or "department"))
        {
            var own = Given(entry.Facts, fact.Name);
            if (own is not null || fact.Source == "department")
            {
                found.Add(fact.Name);
            }

            var value =
                own is { } given ? Value(given.Value)
                : fact.IsWards && report is not null ? Value(Given(report.Facts, fact.Name)?.Value)
                : null;
            if (Given(entry.Excused, fact.Name) is { Value: { } excused } && value is Rational count)
            {
                Rational tasks = excused.Number;
                if (!tasks.IsWhole || tasks < 0 || tasks > count)
                {
                    return null;
                }

                value = count - tasks;
            }

            values[fact.Name] = value;
        }

        return Sound(set, criterion, values, found);
    }

    /// <summary>
    /// Whether what a department typed beside its points can be: no value beyond its limits, no more tasks excused than there are; a value
    /// it left out is no fault.
    /// </summary>
    public static bool EnteredIsPossible(
        NaiveSet set,
        NaiveCriterion criterion,
        CriterionReport? report,
        AppraisalEntry entry,
        Dictionary<string, object?> outside
    )
    {
        var values = criterion.Facts.ToDictionary(
            fact => fact.Name,
            fact =>
                outside.GetValueOrDefault(fact.Name)
                ?? Value((Given(entry.Facts, fact.Name) ?? (fact.IsWards && report is not null ? Given(report.Facts, fact.Name) : null))?.Value)
        );
        foreach (var excused in entry.Excused)
        {
            Rational tasks = excused.Value?.Number ?? 0m;
            if (values[excused.Name] is Rational count)
            {
                if (!tasks.IsWhole || tasks < 0 || tasks > count)
                {
                    return false;
                }

                values[excused.Name] = count - tasks;
            }
        }

        return entry.Facts.All(found =>
            criterion.Facts.Find(fact => fact.Name == found.Name) is { } fact
            && values[fact.Name] is { } value
            && (fact.OnlyWhen is { } condition && values[condition] is not true ? values[condition] is null : WillDo(set, fact, value, values))
        );
    }

    /// <summary>Satisfaction as SIPAS counts; null where a question has no answers, or more satisfied ones than valid.</summary>
    public static Dictionary<string, object?>? Survey(NaiveSet set, NaiveCriterion criterion, Func<string, SurveyAnswers?> answersTo)
    {
        var answers = criterion.Questions.Select(asked => (asked.Weight, Answers: answersTo(asked.Code))).ToList();
        if (answers.Any(pair => pair.Answers is null || pair.Answers.Satisfied > pair.Answers.Valid))
        {
            return null;
        }

        if (criterion.Facts is [{ Source: "survey.satisfaction" } only])
        {
            if (answers.Any(pair => pair.Answers!.Valid == 0m))
            {
                return null;
            }

            var weights = answers.Aggregate(Rational.Zero, (sum, pair) => sum + pair.Weight);
            var percent = answers.Aggregate(Rational.Zero, (sum, pair) => sum + (pair.Weight * pair.Answers!.Satisfied / pair.Answers!.Valid)) / weights * 100;
            var satisfaction = new Dictionary<string, object?> { [only.Name] = percent };
            return InBounds(set, only, percent, satisfaction) ? satisfaction : null;
        }

        var (_, alone) = answers[0];
        return Sound(
            set,
            criterion,
            criterion.Facts.ToDictionary(fact => fact.Name, fact => (object?)(Rational)(fact.Source == "survey.valid" ? alone!.Valid : alone!.Satisfied)),
            []
        );
    }

    // Facts that nobody in the list gives (the best of all units, the department's while only the ward has spoken) are put in later.
    private static Dictionary<string, object?>? Sound(NaiveSet set, NaiveCriterion criterion, Dictionary<string, object?> values, HashSet<string> found)
    {
        foreach (var fact in criterion.Facts.Where(fact => values.ContainsKey(fact.Name)))
        {
            // Not asked: an answer here contradicts the answer Không, unless the Không is the department's and the answer the ward's.
            if (fact.OnlyWhen is { } condition && values.GetValueOrDefault(condition) is not true)
            {
                var falls = values.GetValueOrDefault(condition) is false && found.Contains(condition) && !found.Contains(fact.Name);
                if (values[fact.Name] is not null && !falls)
                {
                    return null;
                }

                values[fact.Name] = null;
                continue;
            }

            if (values[fact.Name] is not { } value || !WillDo(set, fact, value, values))
            {
                return null;
            }
        }

        return values;
    }

    private static bool WillDo(NaiveSet set, NaiveFact fact, object value, Dictionary<string, object?> values) =>
        value switch
        {
            Rational number => fact.IsNumber && OnGrid(fact, number) && InBounds(set, fact, number, values),
            DateTime => fact.IsTime && InBounds(set, fact, value, values),
            bool => fact.Type == "yesNo",
            string option => fact.Options.Contains(option),
            _ => false,
        };

    private static bool InBounds(NaiveSet set, NaiveFact fact, object value, Dictionary<string, object?> values) =>
        value switch
        {
            Rational number => Between(number, Bound(fact.Min, values, (Rational)0), Bound(fact.Max, values, fact.Type == "percent" ? (Rational)100 : null)),
            DateTime time => Between(
                time,
                Bound(fact.Min, values, new DateTime(set.Year - 1, 1, 1, 0, 0, 0, DateTimeKind.Unspecified)),
                Bound(fact.Max, values, set.Deadline)
            ),
            _ => true,
        };

    private static ReportedFact? Given(ImmutableArray<ReportedFact> facts, string name)
    {
        foreach (var fact in facts)
        {
            if (fact.Name == name)
            {
                return fact;
            }
        }

        return null;
    }

    public static object? Value(Criteria.FactValue? value) => value?.Boxed is decimal number ? (Rational)number : value?.Boxed;

    private static bool OnGrid(NaiveFact fact, Rational number)
    {
        var places = fact.Type == "count" ? 0 : fact.Decimals;
        return Enumerable.Range(0, places).Aggregate(number, (scaled, _) => scaled * 10).IsWhole;
    }

    private static object? Bound(object? declared, Dictionary<string, object?> values, object? standard) =>
        declared is string other ? values.GetValueOrDefault(other) : declared ?? standard;

    private static bool Between<T>(T value, object? least, object? most)
        where T : IComparable<T> => (least is not T from || value.CompareTo(from) >= 0) && (most is not T to || value.CompareTo(to) <= 0);
}
