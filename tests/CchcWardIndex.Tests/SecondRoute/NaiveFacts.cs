using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>The values of one criterion of one unit as the expressions may see them; none where something is missing or outside its limits.</summary>
internal static class NaiveFacts
{
    /// <summary>Everything but the best of all units; null where a value is missing or will not do.</summary>
    public static Dictionary<string, object?>? Of(NaiveSet set, NaiveCriterion criterion, CriterionReport? report, SurveyAnswers? survey)
    {
        var values = new Dictionary<string, object?>();
        foreach (var fact in criterion.Facts.Where(fact => fact.Source != "bestOfUnits"))
        {
            values[fact.Name] = fact.Source switch
            {
                "survey.valid" => survey is null ? null : (Rational)survey.Valid,
                "survey.satisfied" => survey is null ? null : (Rational)survey.Satisfied,
                _ => Value(report?.Facts.Where(given => given.Name == fact.Name).Select(given => given.Value).FirstOrDefault()?.Boxed),
            };
        }

        // Satisfied answers are some of the valid ones, whether or not the set says so.
        return !(survey?.Satisfied > survey?.Valid) && criterion.Facts.Where(fact => fact.Source != "bestOfUnits").All(fact => WillDo(set, fact, values)) ? values : null;
    }

    private static object? Value(object? boxed) => boxed is decimal number ? (Rational)number : boxed;

    private static bool WillDo(NaiveSet set, NaiveFact fact, Dictionary<string, object?> values)
    {
        if (fact.OnlyWhen is not null && values[fact.OnlyWhen] is not true)
        {
            // Not asked: a value that stands here all the same contradicts the answer Không.
            return values[fact.Name] is null;
        }

        if (values[fact.Name] is not { } value)
        {
            return false;
        }

        return value switch
        {
            Rational number => fact.IsNumber && OnGrid(fact, number) && Between(number, Bound(fact.Min, values, (Rational)0), Bound(fact.Max, values, fact.Type == "percent" ? (Rational)100 : null)),
            DateTime time => fact.IsTime && Between(time, Bound(fact.Min, values, new DateTime(set.Year - 1, 1, 1, 0, 0, 0, DateTimeKind.Unspecified)), Bound(fact.Max, values, set.Deadline)),
            bool => fact.Type == "yesNo",
            string option => fact.Options.Contains(option),
            _ => false,
        };
    }

    private static bool OnGrid(NaiveFact fact, Rational number)
    {
        var places = fact.Type == "count" ? 0 : fact.Decimals;
        return Enumerable.Range(0, places).Aggregate(number, (scaled, _) => scaled * 10).IsWhole;
    }

    private static object? Bound(object? declared, Dictionary<string, object?> values, object? standard) => declared is string other ? values.GetValueOrDefault(other) : declared ?? standard;

    private static bool Between<T>(T value, object? least, object? most)
        where T : IComparable<T> => (least is not T from || value.CompareTo(from) >= 0) && (most is not T to || value.CompareTo(to) <= 0);
}
