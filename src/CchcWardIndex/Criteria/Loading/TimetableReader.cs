namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads from <c>set.json</c> until when each step is planned.</summary>
internal static class TimetableReader
{
    /// <summary>The key of it.</summary>
    public const string Key = "timetable";

    /// <summary>The timetable; an empty one where the set says nothing.</summary>
    /// <param name="json">The set.</param>
    /// <param name="set">What was read of it so far.</param>
    public static Timetable Read(StrictObject json, CriteriaSet set)
    {
        if (json.OptionalObject(Key) is not { } place)
        {
            return Timetable.None;
        }

        var timetable = new Timetable(
            place.OptionalDay("firstAppraisal"),
            place.OptionalDay("explanation"),
            place.OptionalDay("secondAppraisal"),
            place.OptionalDay("submission"),
            place.OptionalDay("approval")
        );
        place.Done();
        CheckOrder(json, place, timetable, set);
        CheckWindow(place, timetable, set);
        return timetable;
    }

    private static void CheckOrder(StrictObject json, StrictObject place, Timetable timetable, CriteriaSet set)
    {
        (string Key, DateOnly? Day)[] steps = [("firstAppraisal", timetable.FirstAppraisal), .. After(timetable)];
        var former = json.IsSound("submissionDeadline") ? ("submissionDeadline", DateOnly.FromDateTime(set.SubmissionDeadline.DateTime)) : ("", default);
        foreach (var (key, planned) in steps)
        {
            if (planned is not { } day || !place.IsSound(key))
            {
                continue;
            }

            if (day < former.Item2)
            {
                place.Fault(key, TimetableProblems.Order(day, former.Item1, former.Item2));
            }
            else
            {
                former = (key, day);
            }
        }
    }

    // What the set does not ask for cannot be planned; and units have the days the set gives them.
    private static void CheckWindow(StrictObject place, Timetable timetable, CriteriaSet set)
    {
        var window = set.Appraisal.Explanation;
        if (window is null && timetable.Explanation is not null)
        {
            place.Fault("explanation", TimetableProblems.NoExplanation());
        }

        if (window is null && timetable.SecondAppraisal is not null)
        {
            place.Fault("secondAppraisal", TimetableProblems.NoExplanation());
        }

        // The first day planned after the units' time must leave them all of it.
        var begin = timetable.FirstAppraisal ?? DateOnly.FromDateTime(set.SubmissionDeadline.DateTime);
        if (
            window is not null
            && After(timetable).FirstOrDefault(step => step.Day is not null) is { Key: { } key, Day: { } day }
            && day >= begin
            && day < begin.AddDays(window.Days)
        )
        {
            place.Fault(key, TimetableProblems.TooShort(begin, day, window.Days));
        }
    }

    private static (string Key, DateOnly? Day)[] After(Timetable timetable) =>
        [
            ("explanation", timetable.Explanation),
            ("secondAppraisal", timetable.SecondAppraisal),
            ("submission", timetable.Submission),
            ("approval", timetable.Approval),
        ];
}
