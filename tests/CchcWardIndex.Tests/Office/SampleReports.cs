using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.Office;

/// <summary>A ward's report on every criterion of the small set.</summary>
internal static class SampleReports
{
    public static Dictionary<CriterionCode, CriterionReport> Filled =>
        new()
        {
            ["1.1.1"] = Report(1m, ("daBanHanh", FactValue.Of(true)), ("ngayBanHanh", FactValue.Of(new DateTime(2022, 1, 20)))) with
            {
                Evidence = [new Evidence("15/KH-UBND", new DateOnly(2022, 1, 20), "3"), new Evidence("=1+1", null, "")],
                Explanation = "Kế hoạch đã ký số.",
            },
            ["1.1.2"] = Report(1.9m, ("tongNhiemVu", FactValue.Of(20m)), ("daHoanThanh", FactValue.Of(19m))),
            ["1.2.1"] = Report(1m, ("gioNop", FactValue.Of(new DateTime(2022, 12, 15, 16, 59, 0)))),
            ["1.2.2"] = Report(0.5m, ("cachGui", FactValue.Of("ban-giay"))),
            ["2.1"] = Report(2m, ("tyLeDungHan", FactValue.Of(97.53m))),
            ["2.2"] = Report(null) with { NotApplicable = true, Explanation = "Không được giao kinh phí." },
        };

    public static CriterionReport Report(decimal? selfPoints, params (string Name, FactValue Value)[] facts) =>
        new([.. facts.Select(fact => new ReportedFact(fact.Name, fact.Value, default))]) { SelfPoints = selfPoints };
}
