using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Rules;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.Rounds;

/// <summary>What is answered to a department's form and to a file that does not count.</summary>
public sealed class DepartmentReceiptTests
{
    private const string YesNo = """{ "name": "dat", "label": "Đạt?", "type": "yesNo" }""";
    private const string Rules =
        """{ "RuleName": "Đạt", "Expression": "dat", "SuccessEvent": "2" }, { "RuleName": "Chưa đạt", "Expression": "true", "SuccessEvent": "0" }""";

    private static readonly DateTimeOffset Deadline = new(2022, 12, 5, 17, 0, 0, TimeSpan.FromHours(7));
    private static readonly CriterionReport Report = HandedIn.Report(("dat", true));

    private static readonly RuleBook Book = new SmallSet { Appraisal = SmallSet.Awaiting }
        .With("1.1", 2m, YesNo, Rules, """ "combine": "first", "whenNotApplicable": "excludeFromMaximum" """)
        .Book();

    [Fact]
    public void A_sound_form_is_accepted_and_what_it_leaves_open_and_changes_is_said()
    {
        var rejected = Entry(Conclusion.Rejected, "Không có tài liệu");
        var agreed = Entry(Conclusion.Agreed, "");

        var first = Answer(rejected, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", Report))), null);
        var second = Answer(
            agreed,
            HandedIn.Of(HandedIn.Sheet("00001", ("1.1", Report))) with
            {
                Appraisals = [Sheet("cu.xlsx", rejected)],
            },
            new Former(1, null, []) { Appraisal = Sheet("cu.xlsx", rejected) }
        );

        Assert.Equal((Verdict.Accepted, "Phòng Nội vụ", null, 0), (first.Verdict, first.DepartmentName, first.Replaces, first.Changes.Length));
        Assert.Equal((1, 1, 0), (first.Open!.Asked, first.Open.Concluded, first.Open.Count));
        Assert.Equal((Verdict.Accepted, 1), (second.Verdict, second.Replaces));
        // The conclusion and the reason.
        Assert.Equal(2, second.Changes.Length);
    }

    [Fact]
    public void What_the_former_form_concluded_and_this_one_does_not_is_told()
    {
        var receipt = Answer(
            null,
            HandedIn.Of(HandedIn.Sheet("00001", ("1.1", Report))),
            new Former(3, null, []) { Appraisal = Sheet("cu.xlsx", Entry(Conclusion.Agreed, "")) }
        );

        Assert.Equal((Verdict.AcceptedWithRemarks, 3), (receipt.Verdict, receipt.Replaces));
        Assert.Equal((0, 1), (receipt.Open!.Concluded, receipt.Open.Count));
        Assert.Contains("00001", Assert.Single(receipt.Remarks).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SubmittedKind.NotRead, false, Verdict.NotRead)]
    [InlineData(SubmittedKind.Refused, false, Verdict.Refused)]
    [InlineData(SubmittedKind.Refused, true, Verdict.Unpacked)]
    public void A_file_that_does_not_count_is_called_by_what_became_of_it(SubmittedKind kind, bool unpacked, Verdict verdict)
    {
        var read = new Intake([], [], [], [new SubmittedFile("la.zip", new string('e', 64), kind, null)], []);

        var receipt = new Reception(Book, Deadline).Answer(
            new Arrival("la.zip", new string('e', 64), read, 1, Deadline, IsLate: false) { IsUnpacked = unpacked },
            HandedIn.Of(),
            null
        );

        Assert.Equal((verdict, ""), (receipt.Verdict, receipt.DepartmentName));
    }

    [Fact]
    public void A_ward_without_occasion_in_anything_has_no_provisional_index()
    {
        var sheet = HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("dat", null)) with { NotApplicable = true }));

        var receipt = new Reception(Book, Deadline).Answer(
            new Arrival(
                "00001.xlsx",
                new string('a', 64),
                HandedIn.Of(sheet) with
                {
                    Files = [new SubmittedFile("00001.xlsx", new string('a', 64), SubmittedKind.SelfAssessment, "00001")],
                },
                1,
                Deadline,
                IsLate: false
            ),
            HandedIn.Of(),
            null
        );

        Assert.Equal((null, 2m), (receipt.Index, receipt.Share!.NotApplicable));
    }

    private static Receipt Answer(AppraisalEntry? entry, Intake standing, Former? former) =>
        new Reception(Book, Deadline).Answer(
            new Arrival(
                "noi-vu.xlsx",
                new string('c', 64),
                new Intake([], [], [], [new SubmittedFile("noi-vu.xlsx", new string('c', 64), SubmittedKind.Appraisal, null) { Department = "noi-vu" }], [])
                {
                    Appraisals = [entry is null ? Sheet("noi-vu.xlsx") : Sheet("noi-vu.xlsx", entry)],
                },
                2,
                Deadline,
                IsLate: false
            ),
            standing,
            former
        );

    private static AppraisalEntry Entry(Conclusion conclusion, string reason) =>
        new("00001", "1.1", Basis.Of(Report), new Cell(7, 12)) { Conclusion = conclusion, Reason = reason };

    private static AppraisalSheet Sheet(string file, params AppraisalEntry[] entries) =>
        new("noi-vu", AppraisalStage.First, new Source(file, new string('c', 64), "Thẩm định"), [.. entries]);
}
