using System.Text.RegularExpressions;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads <c>last-year.json</c> and checks what can be seen inside it alone.</summary>
internal static partial class LastYearReader
{
    /// <summary>Reads the file; every mistake in it becomes a fault.</summary>
    /// <param name="json">The file.</param>
    /// <param name="of">Of which index and year the set is beside which it lies; null where that is not known.</param>
    public static LastYear Read(StrictObject json, SetIdentity? of)
    {
        var index = Index(json, of);
        var then = Year(json, of?.Year);
        var seal = json.OptionalText("seal");
        if (seal is not null && !Seal().IsMatch(seal))
        {
            json.Fault("seal", LastYearProblems.Seal(seal));
        }

        var source = json.Text("source");
        ImmutableArray<LastYearArea> areas =
        [
            .. Distinct(
                json.OptionalObjects("areas")
                    .Select(place => (place, Closed(place, new LastYearArea(new AreaCode(place.Text("code")), place.Text("name"), Maximum(place)))))
                    .ToList(),
                area => area.Code.Text
            ),
        ];
        ImmutableArray<LastYearCriterion> criteria =
        [
            .. Distinct(json.OptionalObjects("criteria").Select(place => (place, Criterion(place))).ToList(), criterion => criterion.Code.Text),
        ];
        var listed = (
            Areas: Maxima(areas.Select(area => (area.Code, area.MaxPoints))),
            Criteria: Maxima(criteria.Select(criterion => (criterion.Code, criterion.MaxPoints)))
        );
        var read = new LastYear(
            then,
            source,
            [.. Distinct(json.Objects("units").Select(place => (place, Unit(place, listed))).ToList(), unit => unit.Code.Text).OrderBy(unit => unit.Code)]
        )
        {
            Index = index,
            Seal = seal,
            Areas = areas,
            Criteria = criteria,
        };
        CheckAreas(json, read);
        json.Done();
        return read;
    }

    private static IndexCode Index(StrictObject json, SetIdentity? of)
    {
        var index = IndexReader.Read(json);
        if (of is not null && index != of.Index && json.IsSound("index"))
        {
            json.Fault("index", LastYearProblems.OtherIndex(index, of.Index));
        }

        return index;
    }

    // A year that cannot be is told, and read on with another.
    private static int Year(StrictObject json, int? year)
    {
        var then = json.Number("year");
        if (json.IsSound("year") && json.Has("year") && (year is { } now ? then != now - 1 : !then.IsMultipleOf(1m) || then is < 1990m or > 2200m))
        {
            json.Fault("year", year is { } assessed ? LastYearProblems.NotTheYearBefore(then, assessed) : LastYearProblems.NoYear(then));
            return 2000;
        }

        return (int)then;
    }

    // Extras are known by standing in no listed area: without its area an ordinary criterion would pass for one.
    private static void CheckAreas(StrictObject json, LastYear read)
    {
        var counted = read.Units.SelectMany(unit => unit.Criteria).Where(points => points.MaxPoints > 0m).Select(points => points.Code).ToHashSet();
        var listed = read.Areas.Select(area => area.Code).ToHashSet();
        var astray = read.Criteria.Where(criterion =>
            (counted.Contains(criterion.Code) || (listed.Count == 0 && criterion.MaxPoints > 0m)) && !listed.Contains(criterion.Code.Area)
        );
        foreach (var area in astray.Select(criterion => criterion.Code).Order().GroupBy(code => code.Area).Where(area => area.Key.Text.Length > 0))
        {
            json.Fault("areas", LastYearProblems.AreaMissing(area.Key.Text, string.Join(", ", area)));
        }
    }

    private static LastYearCriterion Criterion(StrictObject json) =>
        Closed(
            json,
            new LastYearCriterion(
                new CriterionCode(json.Text("code")),
                json.Text("name"),
                Maximum(json),
                json.OptionalObject("remedy") is { } remedy ? RemedyReader.Read(remedy) : null
            )
        );

    private static LastYearUnit Unit(StrictObject json, (Dictionary<AreaCode, decimal> Areas, Dictionary<CriterionCode, decimal> Criteria) listed)
    {
        var index = json.OptionalNumber("index");
        if (index is < LastYear.LeastIndex or > LastYear.GreatestIndex)
        {
            json.Fault("index", LastYearProblems.BadIndex(index.Value));
        }

        return Closed(
            json,
            new LastYearUnit(new UnitCode(json.Text("code")), json.Text("name"), index, Rank(json, "rank"))
            {
                GroupRank = Rank(json, "groupRank"),
                Grade = json.OptionalText("grade"),
                Areas = Points(json, "areas", "lĩnh vực", listed.Areas),
                Criteria = Points(json, "criteria", "tiêu chí", listed.Criteria),
            }
        );
    }

    private static int? Rank(StrictObject json, string key)
    {
        if (json.OptionalNumber(key) is not { } rank)
        {
            return null;
        }

        if (!rank.IsMultipleOf(1m) || rank is < 1m or > LastYear.GreatestRank)
        {
            json.Fault(key, LastYearProblems.BadRank(rank));
            return null;
        }

        return (int)rank;
    }

    private static ImmutableArray<LastYearPoints<TCode>> Points<TCode>(StrictObject json, string key, string what, Dictionary<TCode, decimal> listed)
        where TCode : struct, ICode<TCode> =>
        [.. Distinct(json.OptionalObjects(key).Select(place => (place, PointsOf(place, key, what, listed))).ToList(), points => points.Code.Text)];

    private static LastYearPoints<TCode> PointsOf<TCode>(StrictObject json, string key, string what, Dictionary<TCode, decimal> listed)
        where TCode : struct, ICode<TCode>
    {
        var read = Closed(json, new LastYearPoints<TCode>(TCode.Of(json.Text("code")), json.OptionalNumber("points"), Maximum(json)));
        if (read.Code.Text.Length > 0 && !listed.ContainsKey(read.Code))
        {
            json.Fault("code", LastYearProblems.CodeUnlisted(what, read.Code.Text, key));
        }

        // A bonus has no part in a unit's maximum; its own is in the list.
        var most = read.MaxPoints == 0m ? listed.GetValueOrDefault(read.Code) : read.MaxPoints;
        if (read.Points > most && json.IsSound("points") && json.IsSound("maxPoints"))
        {
            json.Fault("points", LastYearProblems.PointsAbove(read.Points.Value, most));
        }

        return read;
    }

    private static Dictionary<TCode, decimal> Maxima<TCode>(IEnumerable<(TCode Code, decimal Maximum)> listed)
        where TCode : struct, ICode<TCode> => listed.DistinctBy(item => item.Code).ToDictionary(item => item.Code, item => item.Maximum);

    // Zero where only points are taken off, or where it did not apply.
    private static decimal Maximum(StrictObject json)
    {
        var maximum = json.Number("maxPoints");
        if (maximum < 0m)
        {
            json.Fault("maxPoints", LastYearProblems.BadMaximum(maximum));
        }

        return maximum;
    }

    private static IEnumerable<T> Distinct<T>(List<(StrictObject Place, T Item)> items, Func<T, string> code)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (place, item) in items)
        {
            if (!seen.Add(code(item)) && code(item).Length > 0)
            {
                place.Fault("code", LastYearProblems.CodeTwice(code(item)));
            }
        }

        return items.Select(pair => pair.Item);
    }

    private static T Closed<T>(StrictObject json, T value)
    {
        json.Done();
        return value;
    }

    [GeneratedRegex("^sha256:[0-9a-f]{64}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Seal();
}
