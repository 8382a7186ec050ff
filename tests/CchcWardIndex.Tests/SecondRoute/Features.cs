using System.Collections.Concurrent;
using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>Counts in how many seasons a thing of the procedure really happened.</summary>
internal sealed class Features
{
    private static readonly (string Name, string Words)[] Refusals =
    [
        ("stale first appraisal", "sau khi mẫu phiếu thẩm định được tạo"),
        ("stale second appraisal", "mẫu phiếu thẩm định lần 2 được tạo"),
        ("no conclusion", "chưa ghi kết luận"),
        ("no reason", "không ghi lý do"),
        ("raise above the claim", "bộ chỉ số không cho nâng"),
        ("agreed but changed", "Kết luận Đồng ý nhưng lại ghi"),
        ("agreed with no occasion but figures", "Đồng ý với \"Không phát sinh\""),
        ("agreed where figures are missing", "Kết luận Đồng ý nhưng số liệu của đơn vị còn thiếu"),
        ("adjusted without change", "không có gì khác với số liệu của đơn vị"),
        ("rejected with points", "Không công nhận nhưng lại cho điểm"),
        ("upheld without a first", "không có kết luận lần 1 nào dùng được"),
        ("upheld at first", "Giữ nguyên chỉ dùng ở thẩm định lần 2"),
        ("upheld with more", "Kết luận Giữ nguyên nhưng lại ghi"),
        ("points outside the frame", "nằm ngoài khung"),
        ("points off the step", "không phải bội số của bước điểm"),
        ("points where no judgement is allowed", "không được chấm điểm trực tiếp"),
        ("no occasion where not allowed", "không được ghi \"Không phát sinh\""),
        ("no occasion beside figures", "Vừa ghi \"Không phát sinh\""),
        ("not excusable", "không cho loại trừ"),
        ("more excused than there are", "Số loại trừ của"),
        ("extra without a document", "phải có tài liệu làm căn cứ"),
        ("conclusion on a department's own criterion", "không có gì của đơn vị để đồng ý"),
        ("department's figure missing", "là số liệu do cơ quan thẩm định nắm"),
        ("no survey held", "Không có kết quả điều tra xã hội học"),
        ("small sample", "có số phiếu khảo sát hợp lệ ít hơn"),
    ];

    private readonly ConcurrentDictionary<string, int> _seasons = new(StringComparer.Ordinal);

    /// <summary>In how many seasons each happened; what never did stands with zero.</summary>
    public IReadOnlyDictionary<string, int> Seasons => _seasons;

    public void Look(CriteriaSet set, Intake intake, ScoredRound round)
    {
        foreach (var (name, happened) in Happened(set, intake, round))
        {
            _seasons.AddOrUpdate(name, happened ? 1 : 0, (_, count) => count + (happened ? 1 : 0));
        }
    }

    private static IEnumerable<(string Name, bool Happened)> Happened(CriteriaSet set, Intake intake, ScoredRound round)
    {
        foreach (var (name, words) in Refusals)
        {
            yield return (name, round.Problems.Any(problem => problem.Message.Contains(words, StringComparison.Ordinal)));
        }

        foreach (var kind in Enum.GetValues<AdjustmentKind>())
        {
            yield return (kind.ToString(), round.Units.Any(unit => unit.Adjustments.Any(adjustment => adjustment.Kind == kind)));
        }

        foreach (var status in Enum.GetValues<UnitStatus>())
        {
            yield return ($"unit {status}", round.Units.Any(unit => unit.Status == status));
        }

        var all = round.Units.SelectMany(unit => unit.Outcomes).ToList();
        bool Any(Func<Outcome, bool> what) => all.Exists(outcome => what(outcome));
        foreach (var happened in Found(Any).Concat(Proven(Any)).Concat(Open(set, intake, Any)))
        {
            yield return happened;
        }

        yield return ("out of scope", Any(outcome => outcome.IsOutOfScope));
        yield return ("waits for a table", Any(outcome => outcome.AwaitsTable));
        yield return ("a table's figure beside others", Any(outcome => outcome.Points > 0m && outcome.Facts.Any(used => used.Table is not null)));
        yield return ("by a variant", Any(outcome => outcome.Criterion.Variant.Length > 0));
        yield return ("above the maximum", round.Units.Any(unit => unit.Index > 100m));
        yield return ("below zero", round.Units.Any(unit => unit.Index < 0m));
        yield return ("claimed too much", round.Units.Any(unit => unit.OverClaim > 0m));
    }

    // What an appraiser found or concluded.
    private static IEnumerable<(string Name, bool Happened)> Found(Func<Func<Outcome, bool>, bool> any)
    {
        yield return ("second appraisal stands", any(outcome => outcome is { Appraisal.Last.Stage: AppraisalStage.Second, Answer: not null }));
        yield return ("explained and open", any(outcome => outcome is { Answer: not null, AwaitsDepartment: true }));
        yield return ("rejected", any(outcome => outcome.Appraisal?.Entry.Conclusion == Conclusion.Rejected));
        yield return ("points by judgement", any(outcome => outcome.Appraisal?.Entry.Points is > 0m));
        yield return ("no occasion found by the appraiser", any(outcome => outcome.Appraisal?.Entry.NotApplicable == true));
        yield return ("no occasion agreed on", any(outcome => outcome is { ClaimsNotApplicable: true, Appraisal.Entry.Conclusion: Conclusion.Agreed }));
        yield return (
            "facts as found lower the points",
            any(outcome => outcome is { AppraisedPoints: { } less, RulePoints: { } more, Appraisal.Entry.Facts.IsEmpty: false } && less < more)
        );
        yield return (
            "facts as found raise the points",
            any(outcome => outcome is { AppraisedPoints: { } more, RulePoints: { } less, Appraisal.Entry.Facts.IsEmpty: false } && less < more)
        );
        yield return ("tasks excused", any(outcome => outcome.Appraisal is not null && outcome.Facts.Any(used => used.Excused > 0m)));
    }

    // Whose figures and documents counted.
    private static IEnumerable<(string Name, bool Happened)> Proven(Func<Func<Outcome, bool>, bool> any)
    {
        yield return ("department's own criterion", any(outcome => outcome.Criterion.IsDepartmental && outcome.Appraisal is not null));
        yield return (
            "mixed facts",
            any(outcome => outcome.Criterion is { Code.Text: "1.3" } && outcome.Appraisal is not null && outcome.Facts.All(used => used.Value is not null))
        );
        yield return (
            "best of units over figures as found",
            any(outcome => outcome.Criterion.Code == "2.2" && outcome.Appraisal is not null && outcome.Facts.Any(used => used.IsFound || used.Excused > 0m))
        );
        yield return (
            "evidence missing, proven by the department",
            any(outcome =>
                outcome
                    is {
                        Kind: OutcomeKind.Scored,
                        Evidence.IsEmpty: true,
                        Criterion.IsOnWardSheet: true,
                        Appraisal.Entry: { Conclusion: Conclusion.Agreed, Document.Length: > 0 }
                    }
            )
        );
        yield return (
            "evidence missing, agreed without a document",
            any(outcome => outcome is { Kind: OutcomeKind.MissingEvidence, Appraisal.Entry: { Conclusion: Conclusion.Agreed, Document: "" } })
        );
    }

    // What nobody concluded on, and what counts all the same.
    private static IEnumerable<(string Name, bool Happened)> Open(CriteriaSet set, Intake intake, Func<Func<Outcome, bool>, bool> any)
    {
        yield return (
            "unappraised stands",
            any(outcome => outcome is { Appraisal: null, Criterion.IsOnWardSheet: true, AwaitsDepartment: false, Points: not null })
                && !intake.Appraisals.IsEmpty
        );
        yield return ("unappraised awaits", any(outcome => outcome is { Appraisal: null, Answer: null, AwaitsDepartment: true, RulePoints: not null }));
        yield return (
            "a criterion decides otherwise than the set",
            any(outcome =>
                outcome.Criterion.Unappraised is { } own && own != set.Appraisal.Unappraised && outcome.Appraisal is null && outcome.RulePoints is not null
            )
        );
        yield return ("nothing handed in, no points", any(outcome => outcome.Ground?.StartsWith("Không nộp", StringComparison.Ordinal) == true));
        yield return (
            "weighted satisfaction",
            any(outcome => outcome.Criterion.SurveyQuestions.Length > 1 && outcome.Points is > 0m && outcome.Points < outcome.Criterion.MaxPoints)
        );
    }
}
