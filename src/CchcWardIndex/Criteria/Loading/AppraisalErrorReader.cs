namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads from <c>set.json</c> how far one careful appraisal may lie from another.</summary>
internal static class AppraisalErrorReader
{
    private const int FewestDraws = 100;
    private const int MostDraws = 100_000;
    private const int GreatestSeed = 999_999_999;

    /// <summary>The error; null where the set says nothing.</summary>
    public static AppraisalError? Read(StrictObject set)
    {
        if (set.OptionalObject("appraisalError") is not { } json)
        {
            return null;
        }

        var share = json.Number("share");
        if (json.IsSound("share") && share is < 0m or > 1m)
        {
            json.Fault("share", SetProblems.AppraisalError(share));
            share = 0m;
        }

        var error = new AppraisalError(
            share,
            (int)Whole(json, "draws", FewestDraws, MostDraws, "Số lần thử"),
            Whole(json, "seed", 0, GreatestSeed, "Số khởi đầu"),
            json.Text("assumption")
        );
        json.Done();
        return error;
    }

    private static long Whole(StrictObject json, string key, int least, int most, string name)
    {
        var number = json.Number(key);
        if (number >= least && number <= most && number.IsMultipleOf(1m))
        {
            return (long)number;
        }

        if (json.Has(key) && json.IsSound(key))
        {
            json.Fault(key, SetProblems.NotWhole(name, number, least, most));
        }

        return least;
    }
}
