namespace CchcWardIndex.Tests.Patterns.Declared;

/// <summary>Criteria whose rules are declared, each with the same calculation written by hand; what no written set of the patterns shows.</summary>
internal static class ByHand
{
    private const string Ratio = """
        "facts": [ { "name": "tong", "label": "Tổng số hồ sơ", "type": "count", "min": 1, "unit": "hồ sơ" },
          { "name": "xong", "label": "Số hồ sơ đúng hạn", "type": "count", "max": "tong", "unit": "hồ sơ" } ]
        """;

    private const string Count = """ "facts": [ { "name": "so", "label": "Số lỗi", "type": "count", "unit": "lỗi" } ] """;

    private const string Percent = """ "facts": [ { "name": "tyLe", "label": "Tỷ lệ", "type": "percent" } ] """;

    public static ImmutableArray<Calculation> All { get; } = [.. Bands(), .. Formulas(), .. Deductions(), .. Slopes(), .. Cases(), .. Terms()];

    private static IEnumerable<Calculation> Bands()
    {
        yield return new(
            "bands upwards, of whole numbers",
            $$"""
            { "maxPoints": 2, {{Count}}, "scoring": { "bands": { "of": "so",
              "rows": [ { "to": 0, "points": 2 }, { "to": 1, "points": 1.5 }, { "to": 4, "points": 1 }, { "points": 0 } ] } } }
            """,
            facts =>
                facts.Number("so") switch
                {
                    0 => 2m,
                    1 => 1.5m,
                    2 or 3 or 4 => 1m,
                    _ => 0m,
                }
        );
        yield return new(
            "bands upwards, without their bounds",
            $$"""
            { "maxPoints": 2, {{Ratio}}, "scoring": { "bands": { "of": "tong - xong", "unit": "hồ sơ trễ hạn",
              "rows": [ { "below": 5, "points": 2 }, { "below": 20, "points": 1 }, { "points": 0 } ] } } }
            """,
            facts =>
                facts.Number("tong") - facts.Number("xong") is var late && late < 5 ? 2m
                : late < 20 ? 1m
                : 0m
        );
        yield return new(
            "bands of both kinds of bound and a share between",
            $$"""
            { "maxPoints": 3, {{Ratio}}, "scoring": { "bands": { "of": "xong / tong", "as": "percent", "shareLabel": "tỷ lệ đúng hạn", "rows": [
              { "from": 100, "points": 3, "name": "Đúng hạn 100%" }, { "above": 97.5, "points": 2.5 }, { "from": 80, "times": 2.5 },
              { "above": 50, "points": 0.5 }, { "points": 0 } ] } } }
            """,
            facts =>
                facts.Number("xong") / facts.Number("tong") is var share && share >= 1m ? 3m
                : share > 0.975m ? 2.5m
                : share >= 0.8m ? share * 2.5m
                : share > 0.5m ? 0.5m
                : 0m
        );
        yield return new(
            "bands of a change on the year before, negative where a level is lost (P30)",
            """
            { "maxPoints": 1, "minPoints": -0.5, "facts": [ { "name": "namNay", "label": "Tỷ lệ năm nay", "type": "percent" },
                { "name": "namTruoc", "label": "Tỷ lệ năm trước", "type": "percent" } ],
              "scoring": { "bands": { "of": "namNay - namTruoc", "label": "Mức tăng so với năm trước", "unit": "điểm phần trăm",
                "rows": [ { "from": 5, "points": 1 }, { "above": 0, "points": 0.5 }, { "from": -2.5, "points": 0 }, { "points": -0.5 } ] } } }
            """,
            facts =>
                facts.Number("namNay") - facts.Number("namTruoc") is var rise && rise >= 5m ? 1m
                : rise > 0m ? 0.5m
                : rise >= -2.5m ? 0m
                : -0.5m
        );
    }

    private static IEnumerable<Calculation> Formulas()
    {
        yield return new(
            "result against target, at most the whole (P31)",
            """
            { "maxPoints": 2, "facts": [ { "name": "chiTieu", "label": "Chỉ tiêu được giao", "type": "number", "min": 1 },
                { "name": "ketQua", "label": "Kết quả", "type": "number" } ],
              "scoring": { "proportion": { "of": "ketQua / chiTieu", "label": "kết quả ÷ chỉ tiêu", "from": 50, "below": 0.25, "most": 2 } } }
            """,
            facts => facts.Number("ketQua") / facts.Number("chiTieu") is var share && share < 0.5m ? 0.25m : Math.Min(share * 2m, 2m)
        );
        yield return new(
            "a share of a percentage, down to a step",
            $$"""
            { "maxPoints": 1.5, "step": 0.25, {{Percent}}, "scoring": { "proportion": { "of": "tyLe", "step": 0.25, "round": "down" } } }
            """,
            facts => Math.Floor(facts.Number("tyLe") / 100m * 1.5m / 0.25m) * 0.25m
        );
        yield return new(
            "so much for each full twenty",
            """
            { "maxPoints": 1, "facts": [ { "name": "so", "label": "Số bản", "type": "count", "unit": "bản" } ],
              "scoring": { "perItem": { "of": "so", "per": 20, "each": 0.1 } } }
            """,
            facts => Math.Min(decimal.Truncate(facts.Number("so") / 20m) * 0.1m, 1m)
        );
        yield return new(
            "so much each, and a name for none",
            $$"""
            { "maxPoints": 1, {{Count}},
              "scoring": { "perItem": { "of": "so", "each": 0.25, "most": 1, "unit": "cuộc", "none": "Chưa tự kiểm tra" } } }
            """,
            facts => facts.Number("so") >= 4m ? 1m : facts.Number("so") * 0.25m
        );
        yield return new(
            "steps of a share",
            $$"""
            { "maxPoints": 1, {{Ratio}}, "scoring": { "increments": { "of": "xong / tong", "as": "percent", "from": 20, "start": 0.4, "per": 10,
              "each": 0.1, "below": 0.1 } } }
            """,
            facts =>
                facts.Number("xong") / facts.Number("tong") is var share && share < 0.2m
                    ? 0.1m
                    : Math.Min(0.4m + (Math.Floor((share - 0.2m) / 0.1m) * 0.1m), 1m)
        );
        yield return new(
            "steps of whole numbers",
            $$"""
            { "maxPoints": 1, {{Count}}, "scoring": { "increments": { "of": "so", "unit": "lần", "from": 1, "start": 0.4, "per": 1, "each": 0.2 } } }
            """,
            facts => facts.Number("so") == 0m ? 0m : Math.Min(0.4m + ((facts.Number("so") - 1m) * 0.2m), 1m)
        );
    }

    private static IEnumerable<Calculation> Deductions()
    {
        yield return new(
            "a quarter of the points for each fault (P26)",
            $$"""{ "maxPoints": 2, {{Count}}, "scoring": { "deduct": { "of": "so", "percent": 25 } } }""",
            facts => Math.Max(2m - (facts.Number("so") * 0.5m), 0m)
        );
        yield return new(
            "points less so much each, below zero and with some free (P17)",
            $$"""{ "maxPoints": 1, "minPoints": -0.5, {{Count}}, "scoring": { "deduct": { "of": "so", "each": 0.25, "free": 2 } } }""",
            facts => facts.Number("so") <= 2m ? 1m : Math.Max(1m - ((facts.Number("so") - 2m) * 0.25m), -0.5m)
        );
    }

    private static IEnumerable<Calculation> Slopes()
    {
        yield return new(
            "evenly between values, up and then flat",
            $$"""
            { "maxPoints": 1, {{Ratio}}, "scoring": { "interpolate": { "of": "xong / tong", "as": "percent",
              "rows": [ { "at": 50, "points": 0.25 }, { "at": 80, "points": 0.25 }, { "at": 95, "points": 0.5 }, { "at": 100, "points": 1 } ] } } }
            """,
            facts =>
                facts.Number("xong") / facts.Number("tong") is var share && share >= 1m ? 1m
                : share >= 0.95m ? 0.5m + ((share - 0.95m) * 0.5m / 0.05m)
                : share >= 0.8m ? 0.25m + ((share - 0.8m) * 0.25m / 0.15m)
                : share >= 0.5m ? 0.25m
                : 0m
        );
        yield return new(
            "evenly down, from the best where it is least",
            $$"""
            { "maxPoints": 2, {{Percent}}, "scoring": { "interpolate": { "of": "tyLe", "below": 2,
              "rows": [ { "at": 10, "points": 2 }, { "at": 30, "points": 0.5 } ] } } }
            """,
            facts =>
                facts.Number("tyLe") is var rate && rate < 10m ? 2m
                : rate < 30m ? 2m - ((rate - 10m) * 1.5m / 20m)
                : 0.5m
        );
    }

    private static IEnumerable<Calculation> Cases()
    {
        yield return new(
            "levels, each with all below it (P32)",
            """
            { "maxPoints": 3, "facts": [ { "name": "mot", "label": "Có quy chế", "type": "yesNo" }, { "name": "hai", "label": "Có thực hiện", "type": "yesNo" },
                { "name": "haiB", "label": "Có báo cáo", "type": "yesNo" }, { "name": "ba", "label": "Có đánh giá", "type": "yesNo" } ],
              "scoring": { "levels": { "rows": [ { "when": "mot", "points": 0.5 }, { "when": "hai || haiB", "points": 1.5 },
                { "when": "ba", "points": 3, "name": "Đạt mức cao nhất" } ] } } }
            """,
            facts =>
                !facts.Yes("mot") ? 0m
                : !(facts.Yes("hai") || facts.Yes("haiB")) ? 0.5m
                : facts.Yes("ba") ? 3m
                : 1.5m
        );
        yield return new(
            "a special case before, and a veto over all",
            $$"""
            { "maxPoints": 2, "facts": [ { "name": "tong", "label": "Tổng số", "type": "count" }, { "name": "xong", "label": "Đã xong", "type": "count",
                "max": "tong" }, { "name": "traiLuat", "label": "Có văn bản trái pháp luật", "type": "yesNo" } ],
              "scoring": { "proportion": { "of": "xong / tong", "label": "tỷ lệ hoàn thành" },
                "special": [ { "when": "tong == 0", "points": 1, "name": "Không được giao" }, { "when": "xong == 0", "points": 0, "name": "Chưa làm" } ],
                "veto": [ { "when": "traiLuat", "name": "Có văn bản trái pháp luật" } ] } }
            """,
            facts =>
                facts.Yes("traiLuat") ? 0m
                : facts.Number("tong") == 0m ? 1m
                : facts.Number("xong") / facts.Number("tong") * 2m
        );
    }

    private static IEnumerable<Calculation> Terms()
    {
        yield return new(
            "terms by the day, late and never",
            """
            { "maxPoints": 1, "facts": [ { "name": "da", "label": "Đã đăng ký", "type": "yesNo" },
                { "name": "ngay", "label": "Ngày đăng ký", "type": "date", "onlyWhen": "da" } ],
              "scoring": { "deadline": { "of": "ngay", "label": "Đăng ký", "rows": [
                { "until": "year-03-31", "points": 1 }, { "until": "year-04-30", "points": 0.5 },
                { "before": "2022-07-01", "points": 0.25 }, { "points": 0.1 } ], "never": { "points": 0 } } } }
            """,
            facts =>
                facts.Time("ngay") is not { } day ? 0m
                : day <= new DateTime(2022, 3, 31) ? 1m
                : day <= new DateTime(2022, 4, 30) ? 0.5m
                : day < new DateTime(2022, 7, 1) ? 0.25m
                : 0.1m
        );
        yield return new(
            "terms by the hour, the whole last day of one in time",
            """
            { "maxPoints": 1, "facts": [ { "name": "luc", "label": "Lúc gửi", "type": "dateTime" } ],
              "scoring": { "deadline": { "of": "luc", "rows": [ { "until": "year-06-15T17:00:00", "points": 1 }, { "until": "year-06-30", "points": 0.5 },
                { "before": "year-08-31T12:00:00", "points": 0.25 }, { "points": 0, "name": "Gửi muộn" } ] } } }
            """,
            facts =>
                facts.Time("luc") is var time && time <= new DateTime(2022, 6, 15, 17, 0, 0) ? 1m
                : time < new DateTime(2022, 7, 1) ? 0.5m
                : time < new DateTime(2022, 8, 31, 12, 0, 0) ? 0.25m
                : 0m
        );
    }
}

/// <summary>A criterion whose rules are declared, and the same written by hand.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Fragment">Its points, facts and scoring.</param>
/// <param name="Points">The points for the values of its facts.</param>
internal sealed record Calculation(string Name, string Fragment, Func<Figures, decimal> Points)
{
    public override string ToString() => Name;
}
