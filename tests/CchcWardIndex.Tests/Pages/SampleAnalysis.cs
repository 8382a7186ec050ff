using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Tests.Sets;

namespace CchcWardIndex.Tests.Pages;

/// <summary>Some analysis of a round, worked out as simply as can be: the page shows what it is given.</summary>
internal static class SampleAnalysis
{
    /// <summary>Every ordinary criterion on which somebody lost points; every second one has a remedy.</summary>
    public static ImmutableArray<CriterionLoss> Losses(Results results) =>
        [
            .. results
                .Set.Ordinary.Select(
                    (criterion, place) =>
                        new CriterionLoss(
                            place % 2 == 0
                                ? criterion with
                                {
                                    Remedy = new Remedy(
                                        $"Rà soát và thực hiện đầy đủ nội dung \"{criterion.Name}\", báo cáo kết quả trước ngày 15 tháng cuối quý",
                                        place % 4 == 0 ? [SampleKinds.InRemedies] : ["Phòng Nội vụ"],
                                        ["Văn phòng HĐND và UBND"],
                                        (RemedyTime)(place % 5)
                                    ),
                                }
                                : criterion,
                            [
                                .. results
                                    .Units.SelectMany(unit => unit.Score.Outcomes)
                                    .Zip(results.Units.SelectMany(unit => unit.Score.Outcomes.Select(_ => unit.Score.Unit)))
                                    .Where(pair => pair.First.Criterion.Code == criterion.Code && pair.First.Points < criterion.MaxPoints)
                                    .Select(pair => new LostPoints(pair.Second, pair.First.Points!.Value, criterion.MaxPoints))
                                    .OrderByDescending(lost => lost.Lost),
                            ]
                        )
                )
                .Where(loss => !loss.Units.IsEmpty),
        ];

    /// <summary>Margins as they are, intervals of two ranks each way.</summary>
    public static Certainty Certainty(Results results)
    {
        var ranked = results.Units.Where(unit => unit.Rank is not null).ToList();
        return new Certainty(
            [
                .. ranked.Select(
                    (unit, place) =>
                        new UnitCertainty(unit.Score.Unit, unit.Rank!.Value, unit.Score.Index!.Value)
                        {
                            BehindNext = place == 0 ? null : ranked[place - 1].Score.Index - unit.Score.Index,
                            AheadOfNext = place == ranked.Count - 1 ? null : unit.Score.Index - ranked[place + 1].Score.Index,
                            Grade = unit.Grade!,
                            BetterGrade = unit.Score.Index < 90m ? "Xuất sắc" : null,
                            ShortOfBetterGrade = unit.Score.Index < 90m ? 90m - unit.Score.Index : null,
                            AboveOwnGrade = unit.Score.Index >= 90m ? unit.Score.Index - 90m : null,
                            BestLeftOut = Math.Max(1, place),
                            WorstLeftOut = Math.Min(ranked.Count, place + 2),
                            BestDrawn = Math.Max(1, place - 1),
                            WorstDrawn = Math.Min(ranked.Count, place + 3),
                        }
                ),
            ],
            [
                .. results.Set.Ordinary.Select(
                    (criterion, place) =>
                        new LeftOut(
                            criterion,
                            place % 3 == 0 && ranked.Count > 3 ? [new RankMove(ranked[1].Score.Unit, 2, 3), new RankMove(ranked[2].Score.Unit, 3, 2)] : []
                        )
                ),
            ],
            new AppraisalError(0.1m, 10_000, 2022, "Mức 10% do dự thảo chọn.")
        );
    }

    /// <summary>The same round in a set that knows last year's table.</summary>
    public static Results WithLastYear(Results results) =>
        results with
        {
            Set = results.Set with
            {
                LastYear = new LastYear(
                    results.Set.Year - 1,
                    "Bảng xếp hạng năm trước",
                    [
                        .. results
                            .Units.Where(unit => unit.Rank is not null)
                            .Select(
                                (unit, place) =>
                                    new LastYearUnit(
                                        unit.Score.Unit.Code,
                                        unit.Score.Unit.Name,
                                        unit.Score.Index - 1.5m + (0.25m * (place % 9)),
                                        1 + ((place + 3) % results.Units.Length)
                                    )
                            ),
                    ]
                ),
            },
        };

    /// <summary>Approved and published.</summary>
    public static Results Published(Results results) =>
        results with
        {
            Promulgation = new Promulgation(
                1,
                new Approval("1234/QĐ-UBND", new DateOnly(2022, 12, 20), "Văn thư"),
                new DateTimeOffset(2022, 12, 21, 9, 0, 0, TimeSpan.FromHours(7)),
                $"sha256:{new string('a', 64)}",
                new string('b', 64),
                null
            ),
        };
}
