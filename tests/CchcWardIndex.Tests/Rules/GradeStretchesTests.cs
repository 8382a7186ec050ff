using System.Text;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules;
using CchcWardIndex.Rules.Proof;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.Rules;

/// <summary>From which index on each grade is given, and what of a set is told although other parts of it cannot be read.</summary>
public sealed class GradeStretchesTests
{
    private const string YesNo = """{ "name": "dat", "label": "Đạt?", "type": "yesNo" }""";
    private const string Rules =
        """{ "RuleName": "Đạt", "Expression": "dat", "SuccessEvent": "2" }, { "RuleName": "Chưa đạt", "Expression": "true", "SuccessEvent": "0" }""";

    [Fact]
    public void Every_grade_begins_at_its_least_index()
    {
        var book = Set().Book();

        Assert.Equal([new GradeBand("Chưa tốt", 0m), new GradeBand("Tốt", 80m), new GradeBand("Xuất sắc", 90m)], book.GradeBands);
        Assert.Equal(["Tốt", "Xuất sắc", "Chưa tốt", "Tốt"], new[] { 89.999999m, 90m, 79.999999m, 80m }.Select(book.GradeOf));
    }

    [Fact]
    public void A_grade_given_over_two_stretches_has_no_least_index()
    {
        const string twice = """
            { "workflow": { "WorkflowName": "grading", "Rules": [
              { "RuleName": "Giữa", "Expression": "index >= 40 && index < 60", "SuccessEvent": "Giữa" },
              { "RuleName": "Ngoài", "Expression": "true", "SuccessEvent": "Ngoài" } ] } }
            """;

        var proven = Prove(Set(), ("grading.json", twice));

        Assert.Empty(proven.Book!.GradeBands);
        Assert.Equal(["Ngoài", "Giữa", "Ngoài"], new[] { 39m, 40m, 60m }.Select(proven.Book.GradeOf));
    }

    [Fact]
    public void A_fault_of_the_units_hides_none_of_a_rule()
    {
        var wrong = new SmallSet().With("1.1", 2m, YesNo, Rules.Replace("\"dat\"", "\"khong\"", StringComparison.Ordinal));

        var faults = Prove(wrong, ("units.json", """{ "units": [] }""")).Faults;

        Assert.Contains(faults, fault => fault.File == "units.json");
        Assert.Contains(faults, fault => fault.File == "linh-vuc/1.1.json");
    }

    private static SmallSet Set() => new SmallSet().With("1.1", 2m, YesNo, Rules);

    private static ProvenSet Prove(SmallSet set, (string File, string Json) other) =>
        RuleBook.Prove(
            CriteriaSetLoader.Load(
                "nho",
                [.. set.Files().Select(file => new CriteriaFile(file.Path, Encoding.UTF8.GetBytes(file.Path == other.File ? other.Json : file.Json)))]
            )
        );
}
