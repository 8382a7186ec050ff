using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Rules;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.Rounds;

/// <summary>Provisional points: of how many, what a ward owes and what others do, and that no mistake raises them.</summary>
public class ProvisionalTests
{
    private const string Count =
        """{ "name": "tong", "label": "Tổng số việc", "type": "count", "min": 1 }, { "name": "xong", "label": "Số việc đã xong","""
        + """ "type": "count", "max": "tong" }""";
    private const string Share =
        """{ "RuleName": "Theo tỷ lệ", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
        + """ "Context": { "Expression": "xong / tong * 3m" } } } }""";

    // Two ordinary criteria, one whose figure a department gives, one that only a department reports on, a penalty, a survey.
    private static readonly RuleBook Book = new SmallSet { Procedure = """ "extras": { "code": "9", "name": "Điểm trừ" } """ }
        .With("1.1", 3m, Count, Share)
        .With("1.2", 3m, Count, Share, "\"combine\": \"first\", \"whenNotApplicable\": \"excludeFromMaximum\"")
        .With(
            "1.3",
            2m,
            """{ "name": "co", "label": "Có tự kiểm tra không?", "type": "yesNo" }, { "name": "dat", "label": "Kiểm tra có đạt không?","""
                + """ "type": "yesNo", "source": "department" }""",
            """{ "RuleName": "Đạt", "Expression": "co && dat", "SuccessEvent": "2" }, { "RuleName": "Chưa", "Expression": "true", "SuccessEvent": "0" }"""
        )
        .With(
            "1.4",
            1m,
            """{ "name": "dat", "label": "Văn bản có đúng hạn không?", "type": "yesNo", "source": "department" }""",
            """{ "RuleName": "Đúng", "Expression": "dat", "SuccessEvent": "1" }, { "RuleName": "Không", "Expression": "true", "SuccessEvent": "0" }"""
        )
        .WithSurvey("2.1", 4m, "CH01")
        .WithExtra(
            "9.1",
            "penalty",
            0m,
            """{ "name": "vu", "label": "Số vụ vi phạm", "type": "count" }""",
            """{ "RuleName": "Có vi phạm", "Expression": "vu > 0", "SuccessEvent": "-1" }, { "RuleName": "Không", "Expression": "true","""
                + """ "SuccessEvent": "0" }""",
            "\"combine\": \"first\", \"minPoints\": -1"
        )
        .Units(
            """{ "code": "00001", "name": "Phường Một", "kind": "phường", "group": "phuong" }""",
            """{ "code": "00002", "name": "Xã Hai", "kind": "xã", "group": "xa" }""",
            """{ "code": "00003", "name": "Phường Ba", "kind": "phường", "group": "phuong", "to": "2022-09-30" }"""
        )
        .Book();

    [Fact]
    public void What_a_department_must_give_is_not_the_wards_debt_and_counts_nowhere()
    {
        var receipt = Answer(Sheet(2, 3));

        Assert.Equal("Chờ thẩm định", Line(receipt, "1.3").Outcome);
        Assert.Equal("Phòng Nội vụ nhập \"Kiểm tra có đạt không?\"; đơn vị không phải làm gì", Line(receipt, "1.3").Rule);
        Assert.Equal((null, null, false), (Line(receipt, "1.3").CountedPoints, Line(receipt, "1.3").CountedMaximum, Line(receipt, "1.3").IsOwed));
        // 2 + 3 of 3 + 3; the survey (4), and what the department gives (2 + 1), are not in it.
        Assert.Equal(83.3333333333m, Math.Round(receipt.Index!.Value, 10, MidpointRounding.ToEven));
        Assert.Equal((6m, 13m, 4m, 3m), (receipt.Share!.Counted, receipt.Share.Whole, receipt.Share.Survey, receipt.Share.Others));
        Assert.All(receipt.Points, line => Assert.NotEqual("", line.Rule));
    }

    [Fact]
    public void What_the_ward_left_out_of_a_criterion_that_waits_for_a_department_is_its_debt()
    {
        var receipt = Answer(Sheet(2, 3, ("1.3", HandedIn.Report(("co", null)))));

        Assert.Equal(("Chờ bổ sung", true), (Line(receipt, "1.3").Outcome, Line(receipt, "1.3").IsOwed));
        Assert.Equal(5m / 8m * 100m, receipt.Index);
    }

    [Fact]
    public void What_had_no_occasion_leaves_the_maximum_and_says_so()
    {
        var receipt = Answer(Sheet(2, null, ("1.2", HandedIn.Report(("tong", null), ("xong", null)) with { NotApplicable = true })));

        Assert.Equal(
            ("Không phát sinh", "Không tính vào điểm tối đa", (decimal?)0m),
            (Line(receipt, "1.2").Outcome, Line(receipt, "1.2").Rule, Line(receipt, "1.2").CountedMaximum)
        );
        Assert.Equal((3m, 3m, 3m), (receipt.Share!.Counted, receipt.Share.NotApplicable, receipt.Share.Others));
    }

    [Fact]
    public void However_many_cells_are_faulty_the_index_never_rises()
    {
        (CriterionCode, CriterionReport)[] faults =
        [
            ("1.1", HandedIn.Report(("tong", 3), ("xong", null))),
            ("1.2", HandedIn.Report(("tong", 3), ("xong", 4))),
            ("1.3", HandedIn.Report(("co", null))),
            ("9.1", HandedIn.Report(("vu", null))),
        ];
        for (var done = 0; done <= 3; done++)
        {
            for (var violations = 0; violations <= 1; violations++)
            {
                (CriterionCode, CriterionReport)[] sound = [.. Reports(done, 3 - done)[..3], ("9.1", HandedIn.Report(("vu", violations)))];
                var best = Answer(HandedIn.Sheet("00001", sound)).Index;
                for (var which = 1; which < 1 << faults.Length; which++)
                {
                    var some = faults.Where((_, i) => (which & (1 << i)) != 0).ToDictionary(fault => fault.Item1, fault => fault.Item2);
                    var receipt = Answer(
                        HandedIn.Sheet("00001", [.. sound.Select(report => (report.Item1, some.GetValueOrDefault(report.Item1, report.Item2)))])
                    );

                    Assert.True(receipt.Index <= best, $"{done} done, faults {string.Join(", ", some.Keys)}: {receipt.Index} is more than {best}.");
                    Assert.Equal(some.Count, receipt.Points.Count(line => line.IsOwed));
                }
            }
        }
    }

    [Fact]
    public void The_index_is_the_sum_of_one_column_over_the_sum_of_the_other()
    {
        var receipt = Answer(Sheet(1, 2, ("9.1", HandedIn.Report(("vu", 2)))));

        Assert.Equal(receipt.Points.Sum(line => line.CountedPoints ?? 0m) / receipt.Points.Sum(line => line.CountedMaximum ?? 0m) * 100m, receipt.Index);
        Assert.Equal((1m + 2m - 1m) / 6m * 100m, receipt.Index);
    }

    [Fact]
    public void A_unit_that_is_not_scored_is_told_so_and_nothing_is_asked_of_it()
    {
        var receipt = Answer(HandedIn.Sheet("00003", ("1.1", HandedIn.Report(("tong", null), ("xong", null)))), scored: false);

        Assert.Equal(
            (Verdict.AcceptedWithRemarks, "Kết thúc hoạt động ngày 30/09/2022; theo bộ chỉ số không được chấm."),
            (receipt.Verdict, receipt.NotScored)
        );
        Assert.Single(receipt.Remarks).Says("receipt.unit.not-scored", "Phường Ba", "Kết thúc hoạt động ngày 30/09/2022; theo bộ chỉ số không được chấm.");
        Assert.Empty(receipt.Points);
    }

    private static ProvisionalPoints Line(Receipt receipt, string code) => receipt.Points.Single(line => line.Code == code);

    private static (CriterionCode, CriterionReport)[] Reports(int first, int? second) =>
        [
            ("1.1", HandedIn.Report(("tong", 3), ("xong", first))),
            ("1.2", HandedIn.Report(("tong", 3), ("xong", second))),
            ("1.3", HandedIn.Report(("co", true))),
            ("9.1", HandedIn.Report(("vu", 0))),
        ];

    private static SelfAssessment Sheet(int first, int? second, params (CriterionCode Criterion, CriterionReport Report)[] instead) =>
        HandedIn.Sheet("00001", [.. Reports(first, second).Where(report => instead.All(other => other.Criterion != report.Item1)), .. instead]);

    private static Receipt Answer(SelfAssessment sheet, bool scored = true)
    {
        var read = HandedIn.Of(sheet) with { Files = [new SubmittedFile(sheet.Source.File, sheet.Source.Sha256, SubmittedKind.SelfAssessment, sheet.Unit)] };
        var receipt = new Reception(Book, null).Answer(
            new Arrival(sheet.Source.File, sheet.Source.Sha256, read, 1, DateTimeOffset.UnixEpoch, IsLate: false),
            HandedIn.Of(),
            null
        );
        Assert.Equal(scored, receipt.NotScored.Length == 0);
        return receipt;
    }
}
