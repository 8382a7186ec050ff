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
            json.Fault(
                "share",
                $"Sai số thẩm định {Decimals.Write(share)} không hợp lệ.",
                "Ghi phần của điểm tối đa, từ 0 đến 1, ví dụ 0.05 là một phần hai mươi."
            );
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
            json.Fault(key, $"{name} {Decimals.Write(number)} không hợp lệ.", $"Ghi một số nguyên từ {least} đến {most}.");
        }

        return least;
    }
}
