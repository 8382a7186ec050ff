using CchcWardIndex.Criteria;

namespace CchcWardIndex.Tests.Malformed;

/// <summary>Mistakes in the days a set plans.</summary>
public sealed class TimetableMistakesTests
{
    [Theory]
    [InlineData("timetable-before-the-deadline", "$.timetable.firstAppraisal", "set.timetable.order", "04/12/2022|submissionDeadline|05/12/2022")]
    [InlineData("timetable-out-of-order", "$.timetable.approval", "set.timetable.order", "27/12/2022|submission|28/12/2022")]
    [InlineData("timetable-explanation-nobody-asks", "$.timetable.explanation", "set.timetable.no-explanation", "")]
    [InlineData("timetable-second-appraisal-nobody-asks", "$.timetable.secondAppraisal", "set.timetable.no-explanation", "")]
    [InlineData("timetable-explanation-too-short", "$.timetable.explanation", "set.timetable.too-short", "12/12/2022|16/12/2022|5|17/12/2022")]
    [InlineData("timetable-no-time-to-explain", "$.timetable.approval", "set.timetable.too-short", "05/12/2022|09/12/2022|5|10/12/2022")]
    [InlineData("timetable-no-day", "$.timetable.approval", "set.json.no-day", "30/12/2022")]
    [InlineData("timetable-unknown-step", "$.timetable.publication", "set.json.unknown-key", "firstAppraisal")]
    public void A_mistake_is_told_with_its_place_and_its_remedy(string mistake, string place, string id, string facts) =>
        Told.Once(mistake, "set.json", place, id, facts, 0);

    [Fact]
    public void Days_in_order_are_read_each_for_its_step()
    {
        var files = MalformedSet.With("timetable-explanation-too-short");
        files["set.json"] = System.Text.Encoding.UTF8.GetBytes(
            System
                .Text.Encoding.UTF8.GetString(files["set.json"])
                .Replace(
                    "\"explanation\": \"2022-12-16\"",
                    "\"explanation\": \"2022-12-17\", \"secondAppraisal\": \"2022-12-20\", \"submission\": \"2022-12-23\", \"approval\": \"2022-12-30\"",
                    StringComparison.Ordinal
                )
        );

        var set = MalformedSet.Load(files).Set!;
        Assert.Equal(
            new Timetable(
                new DateOnly(2022, 12, 12),
                new DateOnly(2022, 12, 17),
                new DateOnly(2022, 12, 20),
                new DateOnly(2022, 12, 23),
                new DateOnly(2022, 12, 30)
            ),
            set.Timetable
        );
    }
}
