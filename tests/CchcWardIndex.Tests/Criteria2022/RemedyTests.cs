using CchcWardIndex.Criteria;
using CchcWardIndex.Tests.Office.ResultSheets;
using CchcWardIndex.Tests.Sets;

namespace CchcWardIndex.Tests.Criteria2022;

public class RemedyTests
{
    // The annex of 43/KH-UBND names these besides the city's departments.
    private static readonly ImmutableArray<string> Others = [SampleKinds.InRemedies, "Các phòng, ban có liên quan", "Chi nhánh Văn phòng đăng ký đất đai"];

    [Fact]
    public void Every_criterion_but_a_bonus_says_what_is_to_be_done_and_names_its_department_and_the_wards()
    {
        var set = SampleRound.Whole.Set;
        var departments = set.Departments.ToDictionary(department => department.Code, department => department.Name);

        Assert.Equal(72, set.Criteria.Count(criterion => criterion.Remedy is not null));
        Assert.All(
            set.Criteria.Where(criterion => criterion.Extra != ExtraKind.Bonus),
            criterion =>
            {
                ImmutableArray<string> agencies = [.. criterion.Remedy!.Lead, .. criterion.Remedy.Support];
                Assert.Contains(departments[criterion.Department], agencies);
                Assert.Contains(SampleKinds.InRemedies, agencies);
                Assert.Empty(agencies.Except(departments.Values).Except(Others));
                // It stands in the plan of one ward as well as in the city's: a task of urging all wards would be no ward's.
                Assert.DoesNotContain(SampleKinds.InRemedies, criterion.Remedy.Content, StringComparison.Ordinal);
            }
        );
    }
}
