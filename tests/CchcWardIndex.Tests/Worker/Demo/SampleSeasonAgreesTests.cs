using CchcWardIndex.App.Files;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.Worker.Demo;

/// <summary>
/// The sample season contradicts itself nowhere: what two criteria say of one thing is one thing, and every document is one paper of one
/// day.
/// </summary>
public sealed class SampleSeasonAgreesTests
{
    private static readonly Lazy<ScoredRound> Season = new(() => Season2022.Scored);

    // From the set alone: finding the tests must not make the season.
    public static TheoryData<string> Units => [.. CriteriaFolder.Load(RepositoryFolder.Path("criteria", "2022")).Set!.Units.Select(unit => unit.Code.Text)];

    private static ScoredRound Scored => Season.Value;

    [Theory]
    [MemberData(nameof(Units))]
    public void What_was_not_begun_was_not_finished(string unit)
    {
        Assert.True(
            Yes(unit, "1.1.1", "daBanHanh") != false || Submitted(unit, "1.1.2").All(used => used.Value is not { Yes: true }),
            "A plan that was not issued has content."
        );
        Assert.True(Yes(unit, "3.1.1", "daDangKy") == Number(unit, "3.1.2", "soThuTucDangKy") > 0m, "Registered here, not registered there.");
        Assert.True(
            Number(unit, "3.1.3", "soPhuongAnTrinh") is not { } decided || decided <= Number(unit, "3.1.2", "soPhuongAnTrinh"),
            "More was decided than was handed in."
        );
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void Totals_of_one_thing_are_one_number_as_submitted_and_as_found(string unit)
    {
        foreach (var found in new[] { false, true })
        {
            Assert.Equal(Number(unit, "3.1.4", "tongThuTuc", found), Number(unit, "7.2.1", "tongThuTuc", found: true));
            Assert.Single(
                new[]
                {
                    Number(unit, "4.1.2", "soHienCo", found),
                    Number(unit, "4.1.3", "tongCanBo", found),
                    Number(unit, "5.1.1", "tongCanBo", found),
                    Number(unit, "5.1.2", "tongDuocDanhGia", found),
                }.Distinct()
            );
            Assert.True(
                Number(unit, "5.1.2", "hoanThanhTot", found) + Number(unit, "5.1.3", "khongHoanThanh", found) <= Number(unit, "5.1.2", "tongDuocDanhGia", found)
            );
        }
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void Files_received_settled_late_and_overdue_add_up(string unit)
    {
        var (received, settled, inTime, overdue) = (
            Number(unit, "3.2.5", "tongTiepNhan")!.Value,
            Number(unit, "3.2.1", "tongDaGiaiQuyet", true)!.Value,
            Number(unit, "3.2.1", "dungHan", true)!.Value,
            Number(unit, "3.2.3", "soQuaHan", true)!.Value
        );

        Assert.True(received >= settled + overdue);
        Assert.Equal(received, Number(unit, "7.2.3", "tongHoSo"));
        Assert.True(Number(unit, "7.2.2", "tongTiepNhan", true) <= received);
        Assert.True(Number(unit, "7.2.5", "tongKetQua", true) <= settled);
        Assert.Equal(settled - inTime + overdue, Number(unit, "3.2.4", "soTreHen") ?? 0m);
    }

    [Fact]
    public void No_document_gives_rise_to_a_remark() =>
        Assert.Equal(
            [],
            Scored
                .Problems.Where(problem => problem.Severity == Severity.Warning && problem.Unit != "21607")
                .Select(problem => $"{problem.Unit} {problem.Criterion} {problem.Message}")
        );

    [Theory]
    [MemberData(nameof(Units))]
    public void A_document_bears_the_day_it_proves_and_a_number_is_one_paper(string unit)
    {
        var outcomes = Of(unit).Outcomes.Where(outcome => !outcome.Evidence.IsEmpty).ToList();
        foreach (var (code, fact) in new[] { ("1.1.1", "ngayBanHanh"), ("3.1.1", "ngayDangKy"), ("7.1.1", "ngayBanHanh"), ("6.1.2", "ngayQuyetDinh") })
        {
            Assert.All(outcomes.Where(outcome => outcome.Criterion.Code == code), outcome => Assert.Equal(Day(outcome, fact), outcome.Evidence[0].Date));
        }

        var named = outcomes.SelectMany(outcome => outcome.Evidence).ToList();
        Assert.All(
            named.GroupBy(document => (document.Reference, document.Date!.Value.Year)),
            same => Assert.Single(same.Select(document => (document.Date, document.Page)).Distinct())
        );

        // A register: a later number is no earlier paper.
        Assert.All(
            named.GroupBy(document => (document.Reference.Split('/')[1], document.Date!.Value.Year)),
            same =>
                Assert.Equal(
                    same.OrderBy(document => int.Parse(document.Reference.Split('/')[0], System.Globalization.CultureInfo.InvariantCulture))
                        .Select(document => document.Date),
                    same.Select(document => document.Date).Order()
                )
        );
        Assert.Equal(Evidence(unit, "1.1.1") ?? Evidence(unit, "1.1.2"), Evidence(unit, "1.1.2") ?? Evidence(unit, "1.1.1"));
    }

    private static Evidence? Evidence(string unit, string code) =>
        Of(unit).Outcomes.Single(outcome => outcome.Criterion.Code == code).Evidence.FirstOrDefault();

    private static UnitScore Of(string unit) => Scored.Units.Single(score => score.Unit.Code == unit);

    private static ImmutableArray<UsedFact> Submitted(string unit, string code) =>
        Of(unit).Outcomes.Single(outcome => outcome.Criterion.Code == code).Submitted;

    private static bool? Yes(string unit, string code, string fact) => Submitted(unit, code).Single(used => used.Fact.Name == fact).Value?.Yes;

    private static decimal? Number(string unit, string code, string fact, bool found = false) =>
        Of(unit).Outcomes.Single(outcome => outcome.Criterion.Code == code) is var outcome
        && (found ? outcome.Facts : outcome.Submitted).Single(used => used.Fact.Name == fact) is var used
            ? used.Value?.Number + (found ? used.Excused ?? 0m : 0m)
            : null;

    private static DateOnly? Day(Outcome outcome, string fact) =>
        outcome.Submitted.Single(used => used.Fact.Name == fact).Value is { } value ? DateOnly.FromDateTime(value.Time) : null;
}
