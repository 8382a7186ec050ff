using System.Globalization;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads from <c>set.json</c> how appraisal, survey, extras and special units count.</summary>
internal static class ProcedureReader
{
    public static readonly (string Word, Unappraised Value)[] UnappraisedWords =
    [
        ("rulePointsStand", Unappraised.RulePointsStand),
        ("await", Unappraised.Await),
    ];

    private static readonly (string Word, PartOfYear Value)[] PartOfYearWords =
    [
        ("ranked", PartOfYear.Ranked),
        ("unranked", PartOfYear.Unranked),
        ("excluded", PartOfYear.Excluded),
    ];

    public static AppraisalRules Appraisal(StrictObject set)
    {
        if (set.OptionalObject("appraisal") is not { } json)
        {
            return AppraisalRules.None;
        }

        var rules = new AppraisalRules(
            json.Word("unappraised", UnappraisedWords),
            json.OptionalWord("raiseAboveClaim", ("refused", RaiseAboveClaim.Refused), ("allowed", RaiseAboveClaim.Allowed)) ?? RaiseAboveClaim.Refused,
            json.OptionalObject("explanation") is { } window ? Window(window) : null
        );
        json.Done();
        return rules;
    }

    public static SurveyRules Survey(StrictObject set)
    {
        if (set.OptionalObject("survey") is not { } json)
        {
            return SurveyRules.Usual;
        }

        var sample = json.OptionalNumber("smallestSample");
        if (sample is { } smallest && json.IsSound("smallestSample") && !IsWhole(smallest, 1, 1_000_000))
        {
            json.Fault("smallestSample", SetProblems.BadSample(smallest));
            sample = null;
        }

        var rules = new SurveyRules(
            json.OptionalWord("whenNotHeld", ("await", WhenNotHeld.Await), ("rescale", WhenNotHeld.Rescale)) ?? WhenNotHeld.Await,
            (int?)sample
        );
        json.Done();
        return rules;
    }

    public static ExtraRules? Extras(StrictObject set)
    {
        if (set.OptionalObject("extras") is not { } json)
        {
            return null;
        }

        var rules = new ExtraRules(new AreaCode(json.Text("code")), json.Text("name"))
        {
            BonusCap = Cap(json, "bonusCap"),
            PenaltyCap = Cap(json, "penaltyCap"),
            Cap = Cap(json, "cap"),
            MayPassMaximum = json.Flag("mayPassMaximum"),
        };
        json.Done();
        return rules;
    }

    public static Floors Floors(StrictObject set)
    {
        if (set.OptionalObject("floors") is not { } json)
        {
            return Criteria.Floors.None;
        }

        var floors = new Floors(json.OptionalNumber("area"), json.OptionalNumber("total"));
        json.Done();
        foreach (var (key, floor) in new[] { ("area", floors.Area), ("total", floors.Total) })
        {
            if (floor > 0m)
            {
                json.Fault(key, SetProblems.BadFloor(floor.Value));
            }
        }

        return floors;
    }

    public static SpecialUnits SpecialUnits(StrictObject set)
    {
        if (set.OptionalObject("specialUnits") is not { } json)
        {
            return Criteria.SpecialUnits.Usual;
        }

        var usual = Criteria.SpecialUnits.Usual;
        var units = new SpecialUnits(
            json.OptionalWord(
                "notSubmitted",
                ("await", WhenNotSubmitted.Await),
                ("noPoints", WhenNotSubmitted.NoPoints),
                ("unranked", WhenNotSubmitted.Unranked)
            ) ?? usual.NotSubmitted,
            json.OptionalWord("ended", PartOfYearWords) ?? usual.Ended,
            json.OptionalWord("began", PartOfYearWords) ?? usual.Began
        );
        json.Done();
        return units;
    }

    private static ExplanationWindow Window(StrictObject json)
    {
        var (days, text) = (json.Number("days"), json.Text("until"));
        json.Done();
        if (json.Has("days") && json.IsSound("days") && !IsWhole(days, 1, 60))
        {
            json.Fault("days", SetProblems.BadDays(days));
        }

        if (!TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until) && text.Length > 0)
        {
            json.Fault("until", SetProblems.BadHour(text));
        }

        return new ExplanationWindow(IsWhole(days, 1, 60) ? (int)days : 1, until);
    }

    private static decimal? Cap(StrictObject json, string key)
    {
        var cap = json.OptionalNumber(key);
        if (cap <= 0m && json.IsSound(key))
        {
            json.Fault(key, SetProblems.BadCap(cap.Value));
        }

        return cap;
    }

    private static bool IsWhole(decimal number, int least, int most) => number >= least && number <= most && number.IsMultipleOf(1);
}
