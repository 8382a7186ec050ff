using System.Text;
using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using Xunit;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>A missing document means the same whatever a department concludes, and is always told (ADR 4).</summary>
public class DocumentRuleTests
{
    private const string Count = """{ "name": "so", "label": "Số sáng kiến", "type": "count", "max": 100 }""";
    private const string Own = """, { "name": "dung", "label": "Số đúng ở sổ của phòng", "type": "count", "max": 100, "source": "department" }""";
    private const string Half =
        """{ "RuleName": "Mỗi sáng kiến 0,5 điểm", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
        + """ "Context": { "Expression": "Math.Min(2m, so * 0.5m)" } } } }""";
    private const string Right =
        """{ "RuleName": "Mỗi sáng kiến đúng 0,5 điểm", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
        + """ "Context": { "Expression": "Math.Min(2m, Math.Min(so, dung) * 0.5m)" } } } }""";

    private static readonly Source Department = new("noi-vu.xlsx", new string('c', 64), "Thẩm định");

    public static TheoryData<string, string> Conclusions
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var conclusion in new[] { "none", "agreed", "adjusted", "figure", "judged" })
            {
                foreach (var written in new[] { "", "không có", "chưa có", "-", ".", "x", "0" })
                {
                    all.Add(conclusion, written);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Conclusions))]
    public void Without_a_document_there_are_no_points_whatever_the_conclusion_and_that_is_told_once(string conclusion, string written)
    {
        var round = Scored("noPoints", conclusion, written, "");

        var outcome = round.Outcome("00001", Code(conclusion));
        Assert.Equal((OutcomeKind.MissingEvidence, 0m, Grounds.NoDocument), (outcome.Kind, outcome.Points, outcome.Rule));
        Assert.Equal(conclusion == "none" ? null : 0m, outcome.AppraisedPoints);
        var told = round.Problem("00001", Code(conclusion));
        Assert.Equal(
            (Severity.Warning, conclusion == "none" ? "00001.xlsx!Phiếu tự chấm!A9" : "noi-vu.xlsx!Thẩm định!L7", written),
            (told.Severity, told.Where, told.Found)
        );
        Assert.Contains("theo bộ chỉ số, điểm là 0", told.Message, StringComparison.Ordinal);
        Assert.Contains("Báo cáo năm", told.Remedy, StringComparison.Ordinal);
        Assert.True(written.Length == 0 || told.Message.Contains($"\"{written}\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("agreed", 1.5)]
    [InlineData("adjusted", 1)]
    [InlineData("figure", 1)]
    [InlineData("judged", 1.25)]
    public void A_document_that_the_department_names_proves_any_conclusion(string conclusion, double points)
    {
        var round = Scored("noPoints", conclusion, "không có", "12/BC-PNV");

        Assert.Equal((OutcomeKind.Scored, (decimal)points), (round.Outcome("00001", Code(conclusion)).Kind, round.Outcome("00001", Code(conclusion)).Points));
        Assert.DoesNotContain(round.Problems, problem => problem.Criterion == Code(conclusion));
    }

    [Theory]
    [InlineData("không có")]
    [InlineData("-")]
    [InlineData("0")]
    public void What_is_no_document_for_a_ward_is_none_for_a_department(string document)
    {
        Assert.Equal(OutcomeKind.MissingEvidence, Scored("noPoints", "agreed", "", document).Outcome("00001", "1.1").Kind);

        // A bonus or a penalty without a document counts neither way and waits.
        var penalty = Scored("noPoints", "penalty", "15/BC", document);
        Assert.Equal(
            (OutcomeKind.Awaiting, "Điểm thưởng, điểm trừ phải có tài liệu làm căn cứ."),
            (penalty.Outcome("00001", "9.1").Kind, penalty.Problem("00001", "9.1").Message)
        );
        Assert.Equal(-1m, Scored("noPoints", "penalty", "15/BC", "08/KL-TTr").Outcome("00001", "9.1").Points);
    }

    [Theory]
    [InlineData("agreed", 1.5)]
    [InlineData("adjusted", 1)]
    [InlineData("figure", 1)]
    [InlineData("judged", 1.25)]
    public void Where_the_set_waits_for_the_appraisal_or_only_warns_the_conclusion_counts_and_the_want_is_told(string conclusion, double points)
    {
        foreach (var choice in new[] { "awaitAppraisal", "acceptWithWarning" })
        {
            var round = Scored(choice, conclusion, "x", "");

            Assert.Equal(
                (OutcomeKind.Scored, (decimal)points),
                (round.Outcome("00001", Code(conclusion)).Kind, round.Outcome("00001", Code(conclusion)).Points)
            );
            Assert.Equal(
                (Severity.Warning, "noi-vu.xlsx!Thẩm định!L7"),
                (round.Problem("00001", Code(conclusion)).Severity, round.Problem("00001", Code(conclusion)).Where)
            );
        }
    }

    [Fact]
    public void What_the_appraisal_must_decide_waits_for_the_department_and_is_called_so()
    {
        var round = Scored("awaitAppraisal", "none", "không có", "");
        var entry = Whole("awaitAppraisal", "none", "không có", "", "1.1").Entry;
        var accepted = Whole("acceptWithWarning", "none", "không có", "", "1.1").Entry;

        Assert.Equal(
            (OutcomeKind.Awaiting, true, null),
            (round.Outcome("00001", "1.1").Kind, round.Outcome("00001", "1.1").AwaitsDepartment, round.Outcome("00001", "1.1").Points)
        );
        Assert.Equal(("awaiting", "department"), (entry.GetProperty("outcome").GetString(), entry.GetProperty("awaits").GetString()));
        Assert.Equal(Severity.Error, round.Problem("00001", "1.1").Severity);
        Assert.Equal(("scored", JsonValueKind.Null), (accepted.GetProperty("outcome").GetString(), accepted.GetProperty("awaits").ValueKind));
    }

    [Fact]
    public void Nought_needs_no_document_and_a_rejection_is_not_told_to_lack_one()
    {
        var rejected = Scored("noPoints", "rejected", "", "");

        Assert.Equal((OutcomeKind.NotMet, Grounds.Rejected), (rejected.Outcome("00001", "1.1").Kind, rejected.Outcome("00001", "1.1").Rule));
        Assert.DoesNotContain(rejected.Problems, problem => problem.Criterion == "1.1");
    }

    [Theory]
    [InlineData(Conclusion.Agreed, "20/BC-UBND", 1.5)]
    [InlineData(Conclusion.Agreed, "chưa có", 0)]
    [InlineData(Conclusion.Upheld, "20/BC-UBND", 0)]
    public void A_document_of_the_explanation_counts_where_the_department_concludes_anew_on_it(Conclusion conclusion, string added, double points)
    {
        var report = Report("");
        var first = new AppraisalEntry("00001", "1.1", Basis.Of(report), new Cell(7, 12)) { Conclusion = Conclusion.Agreed };
        var answer = new ExplanationEntry("1.1", Basis.Of(report, first), "Đã tìm thấy hồ sơ", new Cell(5, 5)) { Evidence = [new Evidence(added, null, "")] };
        var second = new AppraisalEntry("00001", "1.1", Basis.Of(report, first, answer), new Cell(7, 12))
        {
            Conclusion = conclusion,
            Reason = "Theo hồ sơ bổ sung",
        };

        var round = Scorer.Score(
            Book("noPoints"),
            HandedIn.Of(HandedIn.Sheet("00001", ("1.1", report))) with
            {
                Appraisals =
                [
                    new AppraisalSheet("noi-vu", AppraisalStage.First, Department, [first]),
                    new AppraisalSheet("noi-vu", AppraisalStage.Second, Department with { File = "lan-2.xlsx" }, [second]),
                ],
                Explanations = [new ExplanationSheet("00001", new Source("giai-trinh.xlsx", new string('d', 64), "Giải trình"), [answer])],
            }
        );

        Assert.Equal(((decimal)points, points > 0), (round.Outcome("00001", "1.1").Points, round.Outcome("00001", "1.1").Kind == OutcomeKind.Scored));
        Assert.Equal(
            points > 0 ? 0 : 1,
            round.Problems.Count(problem => problem is { Unit.Text: "00001", Criterion.Text: "1.1", Where: "lan-2.xlsx!Thẩm định!L7" })
        );
    }

    [Theory]
    [InlineData("judged", true, false, null)]
    [InlineData("rejected", false, true, null)]
    [InlineData("adjusted", false, false, null)]
    [InlineData("no occasion", false, false, "department")]
    [InlineData("no occasion claimed", false, false, "unit")]
    [InlineData("no occasion rejected", false, true, null)]
    public void Results_json_and_explain_say_who_decided_where_no_rule_did(string conclusion, bool judged, bool rejected, string? by)
    {
        var entry = Whole("noPoints", conclusion, "15/BC", "", Code(conclusion)).Entry;

        Assert.Equal(
            (judged, rejected, by),
            (entry.GetProperty("judged").GetBoolean(), entry.GetProperty("rejected").GetBoolean(), entry.GetProperty("notApplicableBy").GetString())
        );
        Assert.Equal(["adjusted", "judged", "rejected", "notApplicableBy"], entry.EnumerateObject().Select(key => key.Name).TakeLast(4));
    }

    [Theory]
    [InlineData("judged", "1,25 / 2 điểm do cơ quan thẩm định chấm theo nhận định; đơn vị tự chấm 1,5.")]
    [InlineData("rejected", "0 / 2 điểm vì cơ quan thẩm định không công nhận; đơn vị tự chấm 1,5.")]
    [InlineData("no occasion", "không phát sinh (cơ quan thẩm định xác định), 2 điểm được lấy ra khỏi điểm tối đa; đơn vị tự chấm 2.")]
    [InlineData("no occasion claimed", "không phát sinh (đơn vị khai), 2 điểm được lấy ra khỏi điểm tối đa.")]
    [InlineData("no occasion rejected", "0 / 2 điểm vì cơ quan thẩm định không công nhận.")]
    public void Explain_says_it_in_words(string conclusion, string words)
    {
        var (results, entry) = Whole("noPoints", conclusion, "15/BC", "", Code(conclusion));

        Assert.Contains(words, Explanation.Text(results, Explanation.Unit(results, "00001")!.Value, entry), StringComparison.Ordinal);
    }

    private static string Code(string conclusion) =>
        conclusion == "figure" ? "1.2"
        : conclusion == "penalty" ? "9.1"
        : conclusion.StartsWith("no occasion", StringComparison.Ordinal) ? "1.3"
        : "1.1";

    private static CriterionReport Report(string written) =>
        HandedIn.Report(("so", 3)) with
        {
            SelfPoints = 1.5m,
            Evidence = written.Length > 0 ? [new Evidence(written, null, "")] : [],
        };

    private static RuleBook Book(string choice) =>
        new SmallSet { WhenEvidenceMissing = choice, Procedure = """ "extras": { "code": "9", "name": "Điểm thưởng, điểm trừ" } """ }
            .With("1.1", 2m, Count, Half, """ "combine": "first", "judgement": true """)
            .With("1.2", 2m, Count + Own, Right, """ "combine": "first", "judgement": true """)
            .With("1.3", 2m, Count, Half, """ "combine": "first", "whenNotApplicable": "excludeFromMaximum" """)
            .WithExtra(
                "9.1",
                "penalty",
                0m,
                """{ "name": "vu", "label": "Số vụ", "type": "count", "max": 3, "source": "department" }""",
                """{ "RuleName": "Mỗi vụ trừ 1 điểm", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
                    + """ "Context": { "Expression": "-1m * vu" } } } }""",
                """ "combine": "first", "minPoints": -3 """
            )
            .Book();

    private static ScoredRound Scored(string choice, string conclusion, string written, string document) =>
        Scorer.Score(Book(choice), Handed(conclusion, written, document));

    private static Intake Handed(string conclusion, string written, string document)
    {
        var report = Report(written);
        var without = conclusion switch
        {
            "no occasion" => Report(written) with { SelfPoints = 2m },
            "no occasion claimed" or "no occasion rejected" => HandedIn.Report(("so", null)) with { NotApplicable = true, Evidence = [] },
            _ => Report("15/BC"),
        };
        var code = Code(conclusion);
        var entry = new AppraisalEntry(
            "00001",
            code,
            Basis.Of(
                code switch
                {
                    "9.1" => null,
                    "1.3" => without,
                    _ => report,
                }
            ),
            new Cell(7, 12)
        )
        {
            Document = document,
            Reason = "Theo kết quả kiểm tra",
            PointsCell = new Cell(7, 11),
        };
        var entries = conclusion switch
        {
            "none" => [],
            "agreed" => [entry with { Conclusion = Conclusion.Agreed }],
            "adjusted" => [entry with { Conclusion = Conclusion.Adjusted, Facts = [Found("so", 2m)] }],
            "figure" => [entry with { Conclusion = Conclusion.Agreed, Facts = [Found("dung", 2m)] }],
            "judged" => [entry with { Conclusion = Conclusion.Adjusted, Points = 1.25m }],
            "penalty" => [entry with { Facts = [Found("vu", 1m)] }],
            "no occasion" => [entry with { Conclusion = Conclusion.Adjusted, NotApplicable = true }],
            "no occasion claimed" => [entry with { Conclusion = Conclusion.Agreed }],
            _ => ImmutableArray.Create(entry with { Conclusion = Conclusion.Rejected }),
        };
        return HandedIn.Of(HandedIn.Sheet("00001", ("1.1", report), ("1.2", report), ("1.3", without))) with
        {
            Appraisals = [new AppraisalSheet("noi-vu", AppraisalStage.First, Department, entries)],
        };
    }

    private static ReportedFact Found(string name, decimal value) => new(name, FactValue.Of(value), new Cell(7, 9));

    private static (JsonElement Results, JsonElement Entry) Whole(string choice, string conclusion, string written, string document, string code)
    {
        using var stream = new MemoryStream();
        ResultsJson.Write(stream, Results.Of(Book(choice), Handed(conclusion, written, document), default));
        using var json = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        var results = json.RootElement.Clone();
        return (results, Explanation.Criterion(Explanation.Unit(results, "00001")!.Value, code)!.Value);
    }
}
