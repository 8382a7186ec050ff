using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>Values of facts as somebody might give them, mostly at and beside the bounds that rules name.</summary>
internal sealed class RandomFigures(CriteriaSet set, Chances chances, int faults)
{
    public FactValue? Given(Criterion criterion, Fact fact, Dictionary<string, ReportedFact> before)
    {
        if (chances.Of(faults))
        {
            return null;
        }

        if (fact.OnlyWhen is { } condition && before.GetValueOrDefault(condition).Value is { Yes: false } && !chances.Of(faults))
        {
            return null;
        }

        return fact.Type switch
        {
            FactType.YesNo => FactValue.Of(chances.Of(700)),
            FactType.Choice => FactValue.Of(chances.Of(faults) ? "khong-co-trong-danh-sach" : chances.Pick([.. fact.Options.Select(option => option.Value)])),
            FactType.Date or FactType.DateTime => FactValue.Of(Moment(criterion, fact)),
            _ => FactValue.Of(Number(criterion, fact, before)),
        };
    }

    private decimal Number(Criterion criterion, Fact fact, Dictionary<string, ReportedFact> before)
    {
        var least = Limit(fact.Min, before) ?? 0m;
        var most = Limit(fact.Max, before) ?? chances.Pick([least + 5m, least + 25m, least + 400m, least + 5000m]);
        if (chances.Of(faults))
        {
            return chances.Pick([most + 1m, least - 1m, most + fact.Grid, least - fact.Grid, least + (fact.Grid / 2m)]);
        }

        var bounds = RuleTexts
            .NumbersIn(criterion)
            .SelectMany(bound => new[] { bound, bound - fact.Grid, bound + fact.Grid, bound * most, (bound * most) - fact.Grid })
            .Append(least)
            .Append(most)
            .Select(bound => Math.Floor(bound / fact.Grid) * fact.Grid)
            .Where(bound => bound >= least && bound <= most)
            .ToArray();
        return chances.Of(450) && bounds.Length > 0 ? chances.Pick(bounds)
            : chances.Of(300) ? most
            : least + (chances.Below((int)((most - least) / fact.Grid) + 1) * fact.Grid);
    }

    private DateTime Moment(Criterion criterion, Fact fact)
    {
        var (first, last) = (
            fact.Min?.Value?.Time ?? new DateTime(set.Year - 1, 1, 1, 0, 0, 0, DateTimeKind.Unspecified),
            fact.Max?.Value?.Time ?? set.SubmissionDeadline.DateTime
        );
        var step = fact.Type == FactType.Date ? TimeSpan.FromDays(1) : TimeSpan.FromMinutes(1);
        if (chances.Of(faults))
        {
            return chances.Of(500) ? first - step : last + step;
        }

        var bounds = RuleTexts
            .MomentsIn(criterion)
            .SelectMany(bound => new[] { bound, bound - step, bound + step })
            .Where(bound => bound >= first && bound <= last)
            .ToArray();
        var moment = chances.Of(500) && bounds.Length > 0 ? chances.Pick(bounds) : first + (chances.Below((int)((last - first) / step) + 1) * step);
        return fact.Type == FactType.Date ? moment.Date : moment;
    }

    private static decimal? Limit(Limit? limit, Dictionary<string, ReportedFact> before) =>
        limit?.Value?.Number ?? (limit?.Fact is { } name && before.GetValueOrDefault(name).Value is { } other ? other.Number : null);
}
