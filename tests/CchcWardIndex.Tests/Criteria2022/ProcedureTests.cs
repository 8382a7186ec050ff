using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Tests.Criteria2022;

/// <summary>The set of 2022 uses the whole procedure, with departments as Kế hoạch 43/KH-UBND assigns them.</summary>
public sealed class ProcedureTests
{
    private static readonly CriteriaSet Set = CriteriaFolder.Load(RepositoryFolder.Path("criteria", "2022")).Set!;

    // Phụ lục, STT → Cơ quan chủ trì. STT 5 names the wards themselves, who cannot appraise their own; Phòng Nội vụ works with them.
    [Theory]
    [InlineData(1, "noi-vu")]
    [InlineData(2, "van-phong")]
    [InlineData(3, "noi-vu")]
    [InlineData(4, "noi-vu")]
    [InlineData(5, "noi-vu")]
    [InlineData(6, "van-hoa-thong-tin", "trung-tam-vhttt")]
    [InlineData(7, "noi-vu")]
    [InlineData(8, "van-phong", "tai-nguyen-moi-truong")]
    [InlineData(9, "van-phong")]
    [InlineData(10, "van-phong")]
    [InlineData(11, "van-phong")]
    [InlineData(12, "van-phong")]
    [InlineData(13, "van-phong")]
    [InlineData(14, "thanh-tra")]
    public void What_the_annex_lists_is_appraised_by_the_office_in_charge_of_it(int number, params string[] offices)
    {
        var resting = Set
            .Criteria.Where(criterion =>
                !criterion.IsSurvey && criterion.LegalBasis.Any(basis => basis.Document == "43/KH-UBND" && basis.Clause == $"Phụ lục, STT {number}")
            )
            .ToList();

        Assert.Equal(offices.Select(DepartmentCode.Of).Order(), resting.Select(criterion => criterion.Department).Distinct().Order());
    }

    [Theory]
    [InlineData("Mục III.3", "thanh-tra", "noi-vu")]
    [InlineData("Mục III.4", "tai-chinh-ke-hoach", "noi-vu")]
    [InlineData("Mục III.5", "tu-phap")]
    [InlineData("Mục III.6", "van-hoa-thong-tin", "trung-tam-vhttt")]
    public void What_part_three_gives_to_an_office_is_appraised_by_it_or_by_the_one_it_works_with(string clause, params string[] offices) =>
        Assert.All(
            Set.Criteria.Where(criterion =>
                criterion.LegalBasis.Any(basis =>
                    basis.Document == "43/KH-UBND" && (basis.Clause == clause || basis.Clause.StartsWith(clause + ",", StringComparison.Ordinal))
                )
            ),
            criterion => Assert.Contains(criterion.Department.Text, offices)
        );

    [Fact]
    public void What_a_city_system_holds_is_no_business_of_the_wards_sheets()
    {
        Assert.Equal(
            ["1.2.2", "1.2.3", "3.2.1", "3.2.2", "3.2.3", "3.3.3", "4.2.2", "6.2.2", "6.2.3", "7.2.1", "7.2.2", "7.2.4", "7.2.5", "9.3"],
            Set.Criteria.Where(criterion => criterion.IsDepartmental).Select(criterion => criterion.Code)
        );
        Assert.Equal(
            ["3.2.5", "5.2.1"],
            Set.Criteria.Where(criterion => criterion.IsOnWardSheet && criterion.Facts.Any(fact => fact.Source == FactSource.Department))
                .Select(criterion => criterion.Code)
        );
    }

    [Fact]
    public void Veto_deduction_objective_reasons_judgement_and_extras_are_all_there()
    {
        Assert.Equal(["2.1.1"], Codes(criterion => criterion.Rules.Any(rule => rule.Vetoes)));
        Assert.Equal(["3.3.2"], Codes(criterion => criterion is { Extra: null, MinPoints: < 0m }));
        Assert.Equal(["1.1.3", "1.2.1", "1.4.2", "5.3.1"], Codes(criterion => criterion.Facts.Any(fact => fact.Excusable)));
        Assert.Equal(["1.1.2", "1.5.1", "2.2.4", "3.3.1", "9.1"], Codes(criterion => criterion.Judgement));
        Assert.Equal(["9.1", "9.2"], Codes(criterion => criterion.Extra == ExtraKind.Bonus));
        Assert.Equal(["9.3"], Codes(criterion => criterion.Extra == ExtraKind.Penalty));
        Assert.Equal(["8.4", "8.6"], Codes(criterion => criterion.SurveyQuestions.Length > 1));
        Assert.All(Set.Criteria.Where(criterion => criterion.Judgement), criterion => Assert.NotNull(criterion.Step));
    }

    [Fact]
    public void The_extras_stand_beside_a_hundred_points()
    {
        Assert.Equal(100m, Set.Ordinary.Sum(criterion => criterion.MaxPoints));
        Assert.True(Set.Criteria.Where(criterion => criterion.Extra == ExtraKind.Bonus).Sum(criterion => criterion.MaxPoints) > Set.Extras!.BonusCap);
        Assert.False(Set.Extras.MayPassMaximum);
    }

    [Fact]
    public void The_choices_of_the_procedure_are_told_as_assumptions() =>
        Assert.All(
            [
                "Đơn vị thẩm định:",
                "Số liệu của thành phố:",
                "Chưa thẩm định:",
                "Nâng điểm:",
                "Giải trình:",
                "Khảo sát:",
                "Cỡ mẫu:",
                "Điểm thưởng, điểm trừ:",
                "Sàn điểm:",
                "Đơn vị không nộp phiếu:",
                "Đơn vị sáp nhập",
            ],
            start => Assert.Contains(Set.Assumptions, told => told.StartsWith(start, StringComparison.Ordinal))
        );

    private static IEnumerable<CriterionCode> Codes(Func<Criterion, bool> wanted) => Set.Criteria.Where(wanted).Select(criterion => criterion.Code);
}
