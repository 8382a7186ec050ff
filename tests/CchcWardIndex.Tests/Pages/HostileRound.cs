using CchcWardIndex.Publication;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Office.ResultSheets;

namespace CchcWardIndex.Tests.Pages;

/// <summary>A round in which everybody who may write anything writes something that wants to be more than text.</summary>
internal static class HostileRound
{
    public const string Script = "</script><script>document.title='taken'</script>";
    public const string Image = "\"><img src=x onerror=\"document.title='taken'\">";
    public const string Formula = "=HYPERLINK(\"http://example.invalid\",\"x\")";
    public const string Turned = "Phường \u202Emột\u2066hai\u200F שלום";
    public const string Controls = "a\u0000b\u0007c\u001Bd\u0085e\uFFFEf\uD800g";

    public static string Long { get; } = new string('W', 32_766) + "Z";

    public static ImmutableArray<string> All { get; } =
    [Script, Image, Formula, Turned, Controls, Long, "&lt;b&gt; & 'x'", "</style><style>*{display:none}</style>", "<!--", "]]>"];

    /// <summary>Three units of the sample round: hostile names, explanations, documents, reasons, decision.</summary>
    public static Results Results { get; } = Of(SampleRound.Whole);

    private static Results Of(Results results)
    {
        var units = results
            .Units[..3]
            .Select(
                (unit, place) =>
                    unit with
                    {
                        Score = unit.Score with
                        {
                            Unit = unit.Score.Unit with { Name = All[place] },
                            Note = All[(place + 3) % All.Length],
                            Outcomes =
                            [
                                .. unit.Score.Outcomes.Select(
                                    (outcome, at) =>
                                        outcome with
                                        {
                                            Explanation = All[at % All.Length],
                                            Evidence = [new Evidence(All[(at + 1) % All.Length], new DateOnly(2022, 1, 20), All[(at + 2) % 5])],
                                            Appraisal = outcome.Appraisal is { } appraisal
                                                ? appraisal with
                                                {
                                                    Entry = appraisal.Entry with { Reason = All[(at + 3) % All.Length], Document = All[(at + 4) % All.Length] },
                                                }
                                                : null,
                                        }
                                ),
                            ],
                        },
                    }
            );
        return results with
        {
            Units = [.. units],
            Promulgation = new Promulgation(
                2,
                new Approval(Image, new DateOnly(2022, 12, 20), Script),
                new DateTimeOffset(2022, 12, 21, 9, 0, 0, TimeSpan.FromHours(7)),
                $"sha256:{new string('a', 64)}",
                new string('b', 64),
                new Correction(1, $"sha256:{new string('c', 64)}", Script, [new Move(results.Units[0].Score.Unit.Code, "1.1.1", "explanation", Image, Turned)])
            ),
        };
    }
}
