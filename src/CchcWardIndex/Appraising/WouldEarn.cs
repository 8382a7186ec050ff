using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Appraising;

/// <summary>What would have earned a unit more points in a criterion, in the words of its rules.</summary>
public static class WouldEarn
{
    private const int MostWays = 2;

    /// <summary>One line a part or a way, the best first; empty where nothing more can be earned.</summary>
    public static ImmutableArray<string> Lines(Outcome outcome) => Of(outcome) is var (head, items, _) && head.Length > 0 ? [head, .. items] : items;

    /// <summary>The same in one phrase: parts that add up are all named, of several ways the best two.</summary>
    public static string Phrase(Outcome outcome)
    {
        var (head, items, addUp) = Of(outcome);
        return (head.Length > 0 ? head + " " : "") + (addUp ? string.Join("; và ", items) : string.Join("; hoặc ", items.Take(MostWays)));
    }

    private static (string Head, ImmutableArray<string> Items, bool AddUp) Of(Outcome outcome)
    {
        var criterion = outcome.Criterion;
        var points = outcome.Points ?? criterion.MinPoints;
        if (points >= criterion.MaxPoints)
        {
            return ("", [], true);
        }

        if (outcome.Kind == OutcomeKind.MissingEvidence)
        {
            return ("Nộp tài liệu kiểm chứng:", criterion.Evidence, true);
        }

        // What the unit claims has not been taken over: then what its own figures reached is still to be earned.
        var isRefused = outcome is { Ground: not null, Appraisal: not null };
        var held = isRefused ? [] : outcome.Decision?.Trials.Where(trial => trial.Held).ToList() ?? [];
        var taken = isRefused
            ? criterion.Rules.Where(rule => rule.Vetoes)
            : held.Select(trial => trial.Rule).Where(rule => rule.Vetoes || (criterion.Combine == Combine.Sum && rule.Points < 0m));
        ImmutableArray<string> avoid = [.. taken.Select(rule => $"Không thuộc trường hợp \"{rule.Name}\"")];
        var head = isRefused ? "Được cơ quan thẩm định công nhận:" : "";
        if (criterion.Combine == Combine.Sum)
        {
            return (
                head,
                [
                    .. avoid,
                    .. Best(
                        criterion.Rules.Where(rule => rule is { Vetoes: false, Points: null or > 0m } && held.All(trial => trial.Rule.Name != rule.Name)),
                        criterion
                    ),
                ],
                true
            );
        }

        if (!isRefused && avoid.Length > 0)
        {
            return ("", avoid, true);
        }

        var better = criterion.Rules.Where(rule => !rule.Vetoes && (rule.Points is not { } gives || gives > points)).ToList();
        // The formula that decided says no more than why points were lost; its figures say what to do.
        var levers = held.Where(trial => trial.Points == points).SelectMany(trial => trial.Levers).ToList();
        var ways = better.Where(rule => levers.Count == 0 || rule.Points is not null).ToList();
        return ways.Count > 0
            ? (head, [.. avoid, .. Best(ways, criterion)], avoid.Length > 0 && ways.Count == 1)
            : ("", [.. levers.Select(lever => $"{(lever.Raises ? "Tăng" : "Giảm")} {Within(lever.Fact.Label)} ({Most(criterion)})")], false);
    }

    private static IEnumerable<string> Best(IEnumerable<Rule> rules, Criterion criterion) =>
        rules
            .OrderByDescending(rule => rule.Points ?? criterion.MaxPoints)
            .Select(rule =>
                rule.Points is not { } gives ? $"{rule.Name} ({Most(criterion)})"
                : Says(rule.Name, gives) ? rule.Name
                : $"{rule.Name} ({Gives(gives)})"
            );

    private static string Most(Criterion criterion) => $"đến {Gives(criterion.MaxPoints)}";

    private static string Gives(decimal points) => $"{Show.Number(points)} điểm";

    // Many rules end with their points already: said twice they would read like two figures.
    private static bool Says(string name, decimal points) => name.EndsWith($" {Gives(points)}", StringComparison.Ordinal);

    // A label begins as a line of the form does; what it is a part of is said there.
    private static string Within(string label)
    {
        var said =
            label.StartsWith("Trong ", StringComparison.Ordinal) && label.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon
                ? label[(colon + 2)..]
                : label;
        return said.Length > 1 && char.IsLower(said[1]) ? char.ToLowerInvariant(said[0]) + said[1..] : said;
    }
}
