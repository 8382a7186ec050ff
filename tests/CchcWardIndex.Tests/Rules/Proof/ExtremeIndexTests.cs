using CchcWardIndex.Tests.Patterns;

namespace CchcWardIndex.Tests.Rules.Proof;

/// <summary>Extras lead the index below 0 and, where the set lets them, above 100: there too every index must have a grade.</summary>
public sealed class ExtremeIndexTests
{
    private const string Floored = "\"floors\": { \"total\": 0 }, \"groups\"";

    [Theory]
    [InlineData("index >= 0", false, "Ví dụ: index = -")]
    [InlineData("index <= 100", true, "Ví dụ: index = 1")]
    public void A_grading_that_forgets_what_extras_can_do_is_told_an_example(string condition, bool mayPass, string example)
    {
        var faults = Graded(condition, mayPass, "\"groups\"").Faults;

        var fault = Assert.Single(faults, fault => fault.File == "grading.json");
        Assert.Contains("Không quy tắc nào áp dụng", fault.Message, StringComparison.Ordinal);
        Assert.Contains(example, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index >= 0")]
    [InlineData("index <= 100")]
    public void A_floor_and_a_maximum_keep_the_index_where_every_grading_ends(string condition) =>
        Assert.Empty(Graded(condition, mayPass: false, Floored).Faults);

    [Fact]
    public void The_grading_decides_below_zero_and_above_one_hundred()
    {
        var book = PatternSet.Changed("P19", set => set.Replace("\"mayPassMaximum\": false", "\"mayPassMaximum\": true", StringComparison.Ordinal)).Book;

        Assert.Equal(("Chưa đạt", "Đạt"), (book.GradeOf(-30m), book.GradeOf(120m)));
    }

    // Grades that end at one side: "Đạt" from 50, "Chưa đạt" below, each only where the condition holds.
    private static PatternSet Graded(string condition, bool mayPass, string groups) =>
        PatternSet.Changed(
            "P19",
            file =>
                file.Replace("index >= 50", $"index >= 50 && {condition}", StringComparison.Ordinal)
                    .Replace("\"Chưa đạt\", \"Expression\": \"true\"", $"\"Chưa đạt\", \"Expression\": \"index < 50 && {condition}\"", StringComparison.Ordinal)
                    .Replace("\"mayPassMaximum\": false", $"\"mayPassMaximum\": {(mayPass ? "true" : "false")}", StringComparison.Ordinal)
                    .Replace("\"groups\"", groups, StringComparison.Ordinal),
            path: ""
        );
}
