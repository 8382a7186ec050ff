using Xunit;

namespace CchcWardIndex.Tests.Malformed;

/// <summary>Workflows that read well and still leave a value undecided, a rule unreached or the maximum missed.</summary>
public sealed class ProofMistakesTests
{
    [Theory]
    [InlineData("undecided-value", "1/1.1.1.json", "$.workflow.Rules", "set.proof.gap", "")]
    [InlineData("undecided-at-one-bound-only", "1/1.1.1.json", "$.workflow.Rules", "set.proof.gap", "tongNhiemVu = 100, daHoanThanh = 79")]
    [InlineData("undecided-option", "2/2.1.json", "$.workflow.Rules", "set.proof.gap", "ketQua = khong", 1)]
    [InlineData("undecided-index", "grading.json", "$.workflow.Rules", "set.proof.gap", "index = 79.995")]
    [InlineData("unreachable-rule", "1/1.1.1.json", "$.workflow.Rules[1]", "set.proof.dead-rule", "Từ 80% đến dưới 100%")]
    [InlineData("unreachable-behind-true", "2/2.1.json", "$.workflow.Rules[1]", "set.proof.dead-rule", "Chậm", 1)]
    [InlineData("unreachable-beside-a-veto", "1/1.1.2.json", "$.workflow.Rules[1]", "set.proof.dead-rule", "Thiếu")]
    [InlineData("unreachable-grade", "grading.json", "$.workflow.Rules[1]", "set.proof.dead-rule", "Khá")]
    [InlineData("maximum-not-reached", "2/2.1.json", "$.maxPoints", "set.proof.maximum-unreached", "1|0.5")]
    [InlineData("maximum-passed-by-a-formula", "3/3.1.json", "$.maxPoints", "set.proof.above-maximum", "1|hopLe")]
    [InlineData("maximum-passed-by-a-sum", "1/1.1.2.json", "$.maxPoints", "set.proof.above-maximum", "1.4|1")]
    [InlineData("maximum-passed-between-the-ends", "1/1.1.1.json", "$.maxPoints", "set.proof.above-maximum", "2")]
    [InlineData("maximum-passed-on-a-lower-hill", "1/1.1.1.json", "$.maxPoints", "set.proof.above-maximum", "2|daHoanThanh = 43")]
    [InlineData("minimum-passed-in-a-hollow", "1/1.1.1.json", "$.minPoints", "set.proof.below-minimum", "0|daHoanThanh = 43")]
    [InlineData("below-the-minimum-by-a-formula", "1/1.1.1.json", "$.minPoints", "set.proof.below-minimum", "0")]
    [InlineData("step-not-kept-by-a-formula", "1/1.1.1.json", "$.step", "set.proof.off-step", "0.05")]
    [InlineData("division-by-zero", "1/1.1.1.json", "$.workflow.Rules", "set.proof.divides-by-zero", "tongNhiemVu = 0")]
    [InlineData("division-by-zero-inside", "1/1.1.1.json", "$.workflow.Rules", "set.proof.divides-by-zero", "tongNhiemVu = 737")]
    [InlineData("division-by-zero-where-limits-meet", "1/1.1.1.json", "$.workflow.Rules", "set.proof.divides-by-zero", "tongNhiemVu = 137, daHoanThanh = 137")]
    [InlineData("overflow", "1/1.1.1.json", "$.workflow.Rules", "set.proof.fails", "")]
    [InlineData("formula-of-a-fact-not-asked", "1/1.1.2.json", "$.workflow.Rules", "set.proof.reads-nothing", "Theo ngày")]
    [InlineData("wrong-option", "2/2.1.json", "$.workflow.Rules[1].Expression", "set.expression.no-option", "tre|ketQua|Dùng một trong: kip-thoi, cham, khong")]
    [InlineData("fact-never-read", "1/1.1.1.json", "$.facts[2]", "set.expression.unread", "ghiThem")]
    [InlineData("condition-never-asked-about", "1/1.1.2.json", "$.facts[0]", "set.expression.unread", "coKeHoach")]
    public void A_mistake_is_told_with_its_place_and_its_remedy(string mistake, string file, string place, string id, string facts, int others = 0) =>
        Told.Once(mistake, file, place, id, facts, others);
}
