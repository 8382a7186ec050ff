using Xunit;

namespace CchcWardIndex.Tests.Malformed;

/// <summary>Mistakes inside one criterion or its authors' tests.</summary>
public sealed class CriterionMistakesTests
{
    [Theory]
    [InlineData("no-points", "2/2.1.json", "$.maxPoints", "set.criterion.no-maximum", "", 1)]
    [InlineData("rule-above-maximum", "2/2.1.json", "$.workflow.Rules[0].SuccessEvent", "set.criterion.rule-above", "1.5|1")]
    [InlineData("rule-below-minimum", "2/2.1.json", "$.workflow.Rules[2].SuccessEvent", "set.criterion.rule-below", "-0.5|0")]
    [InlineData("minimum-above-maximum", "2/2.1.json", "$.minPoints", "set.criterion.least-above-most", "", 3)]
    [InlineData("step-not-kept-by-a-tier", "2/2.1.json", "$.workflow.Rules[1].SuccessEvent", "set.criterion.rule-off-step", "0.7|0.5")]
    [InlineData("step-does-not-divide-the-maximum", "2/2.1.json", "$.step", "set.criterion.bad-step", "", 2)]
    [InlineData("step-zero", "2/2.1.json", "$.step", "set.criterion.bad-step", "")]
    [InlineData("combine-unknown", "2/2.1.json", "$.combine", "set.json.unknown-word", "combine|average|Dùng một trong: first, sum, max")]
    [InlineData("no-legal-basis", "2/2.1.json", "$.legalBasis", "set.criterion.no-basis", "")]
    [InlineData("legal-basis-left-out", "2/2.1.json", "$.legalBasis", "set.criterion.no-basis", "")]
    [InlineData("no-evidence", "2/2.1.json", "$.evidence", "set.criterion.evidence", "")]
    [InlineData("survey-with-evidence", "3/3.1.json", "$.evidence", "set.criterion.evidence", "")]
    [InlineData("survey-not-applicable", "3/3.1.json", "$.whenNotApplicable", "set.criterion.survey-not-applicable", "")]
    [InlineData(
        "survey-fact-without-question",
        "1/1.1.1.json",
        "$.surveyQuestion",
        "set.criterion.survey-facts",
        "Tiêu chí có số liệu khảo sát nhưng không nêu câu hỏi"
    )]
    [InlineData("survey-without-its-facts", "3/3.1.json", "$.surveyQuestion", "set.criterion.survey-facts", "Tiêu chí khảo sát cần đúng hai số liệu")]
    [InlineData("survey-fact-of-other-type", "3/3.1.json", "$.facts[1].type", "set.fact.type-of-source", "")]
    [InlineData("not-applicable-unknown", "2/2.1.json", "$.whenNotApplicable", "set.json.unknown-word", "zero|excludeFromMaximum, fullPoints")]
    public void A_mistake_in_points_basis_or_survey_is_told(string mistake, string file, string place, string id, string facts, int others = 0) =>
        Told.Once(mistake, file, place, id, facts, others);

    [Theory]
    [InlineData("fact-name-with-accents", "1/1.1.1.json", "$.facts[0].name", "set.fact.bad-name", "tổngNhiệmVụ", 3)]
    [InlineData("fact-name-reserved", "1/1.1.2.json", "$.facts[0].name", "set.expression.reserved", "it", 1)]
    [InlineData("fact-twice", "1/1.1.1.json", "$.facts[1].name", "set.fact.twice", "tongNhiemVu", 3)]
    [InlineData("fact-type-unknown", "1/1.1.1.json", "$.facts[0].type", "set.json.unknown-word", "type|double|count, number, percent")]
    [InlineData("fact-decimals", "1/1.1.1.json", "$.facts[0].decimals", "set.fact.bad-decimals", "")]
    [InlineData("limit-of-other-type", "1/1.1.1.json", "$.facts[1].max", "set.fact.bad-limit", "max")]
    [InlineData("limit-unknown-fact", "1/1.1.1.json", "$.facts[1].max", "set.fact.limit-other-type", "tongSo")]
    [InlineData("limits-in-a-ring", "1/1.1.1.json", "$.facts[0].max", "set.fact.limits-round", "tongNhiemVu|daHoanThanh", 1)]
    [InlineData("limits-crossed", "1/1.1.1.json", "$.facts[0].max", "set.fact.most-below-least", "")]
    [InlineData("limit-after-the-deadline", "1/1.1.2.json", "$.facts[1]", "set.structure.no-day-left", "ngayBanHanh|01/01/2023|05/12/2022")]
    [InlineData("limit-of-another-year", "1/1.1.2.json", "$.facts[1].min", "set.year.other", "năm 2019|từ năm 2021 đến năm 2023|year-01-31")]
    [InlineData("limit-of-the-year-that-is-no-day", "1/1.1.2.json", "$.facts[1].min", "set.fact.bad-limit", "min")]
    [InlineData("only-when-not-yes-no", "1/1.1.1.json", "$.facts[1].onlyWhen", "set.fact.no-condition", "tongNhiemVu")]
    [InlineData("choice-of-one", "2/2.1.json", "$.facts[0].options", "set.fact.too-few-options", "")]
    [InlineData("option-twice", "2/2.1.json", "$.facts[0].options", "set.fact.option-twice", "cham")]
    [InlineData("options-on-a-number", "1/1.1.1.json", "$.facts[0].options", "set.fact.options-forbidden", "")]
    [InlineData("fact-within-without-of", "2/2.1.json", "$.facts[0].within", "set.fact.within-forbidden", "source")]
    [InlineData("best-of-units-without-of", "1/1.1.1.json", "$.facts[2].of", "set.fact.of-and-source", "")]
    [InlineData("best-of-units-with-limits", "1/1.1.1.json", "$.facts[2].max", "set.fact.limit-forbidden", "")]
    [InlineData("best-of-units-of-itself", "1/1.1.1.json", "$.facts[2].of", "set.expression.unknown-fact", "caoNhat")]
    public void A_mistake_in_facts_is_told(string mistake, string file, string place, string id, string facts, int others = 0) =>
        Told.Once(mistake, file, place, id, facts, others);

    [Theory]
    [InlineData("workflow-name", "2/2.1.json", "$.workflow.WorkflowName", "set.rule.workflow-name", "2.2|2.1|Sửa WorkflowName thành \"2.1")]
    [InlineData("no-rules", "1/1.1.2.json", "$.workflow.Rules", "set.rule.none", "")]
    [InlineData("rule-name-twice", "2/2.1.json", "$.workflow.Rules[1].RuleName", "set.rule.name-twice", "Kịp thời")]
    [InlineData("rule-disabled", "2/2.1.json", "$.workflow.Rules[1].Enabled", "set.rule.enabled", "")]
    [InlineData("rule-without-points", "2/2.1.json", "$.workflow.Rules[1]", "set.rule.points-one-way", "")]
    [InlineData("rule-with-two-kinds-of-points", "1/1.1.1.json", "$.workflow.Rules[1]", "set.rule.points-one-way", "")]
    [InlineData("points-with-a-comma", "2/2.1.json", "$.workflow.Rules[1].SuccessEvent", "set.rule.no-points", "0,5")]
    [InlineData("other-action", "1/1.1.1.json", "$.workflow.Rules[1].Actions.OnSuccess.Name", "set.json.unknown-word", "Name|EvaluateRule|OutputExpression")]
    [InlineData("workflows-to-inject", "2/2.1.json", "$.workflow.WorkflowsToInject", "set.json.unknown-key", "WorkflowsToInject|WorkflowName, Rules")]
    [InlineData("global-params", "2/2.1.json", "$.workflow.GlobalParams", "set.json.unknown-key", "GlobalParams|WorkflowName, Rules")]
    [InlineData("local-params", "2/2.1.json", "$.workflow.Rules[1].LocalParams", "set.json.unknown-key", "LocalParams|RuleName, Expression")]
    [InlineData("error-message", "2/2.1.json", "$.workflow.Rules[1].ErrorMessage", "set.json.unknown-key", "ErrorMessage|RuleName, Expression")]
    [InlineData("nested-rules", "2/2.1.json", "$.workflow.Rules[1].Rules", "set.json.unknown-key", "Rules|RuleName, Expression")]
    [InlineData("operator", "2/2.1.json", "$.workflow.Rules[1].Operator", "set.json.unknown-key", "Operator|RuleName, Expression")]
    [InlineData("properties", "2/2.1.json", "$.workflow.Rules[1].Properties", "set.json.unknown-key", "Properties|RuleName, Expression")]
    public void A_mistake_in_rules_is_told(string mistake, string file, string place, string id, string facts, int others = 0) =>
        Told.Once(mistake, file, place, id, facts, others);

    [Theory]
    [InlineData("test-of-unknown-criterion", "tests/2.1.json", "$.criterion", "set.example.unknown-criterion", "2.9")]
    [InlineData("test-with-unknown-fact", "tests/2.1.json", "$.cases[0].facts.ngay", "set.json.unknown-key", "ngay|các khóa được dùng: ketQua")]
    [InlineData("test-with-value-of-other-type", "tests/1.1.1.json", "$.cases[0].facts.tongNhiemVu", "set.example.other-type", "20|Ghi số thập phân")]
    [InlineData("test-without-points", "tests/2.1.json", "$.cases[0].points", "set.example.no-points", "")]
    [InlineData("test-not-applicable-as-text", "tests/2.1.json", "$.cases[1].notApplicable", "set.json.no-flag", "", 1)]
    [InlineData("test-expects-other-points", "tests/1.1.1.json", "$.cases[1].points", "set.example.points", "1,8 điểm|1,9 điểm|Tính tay lại (0,95 × 2 = 1,9)")]
    [InlineData("test-expects-other-rule", "tests/1.1.1.json", "$.cases[1].rule", "set.example.rule", "quy tắc \"Dưới 80%|quy tắc \"Từ 80% đến dưới 100%")]
    [InlineData("test-without-a-fact", "tests/1.1.1.json", "$.cases[1].facts", "set.example.fact-unusable", "Số nhiệm vụ đã hoàn thành")]
    [InlineData("test-out-of-limits", "tests/1.1.1.json", "$.cases[1].facts", "set.example.fact-unusable", "Số nhiệm vụ đã hoàn thành|21")]
    [InlineData("test-with-no-such-option", "tests/2.1.json", "$.cases[0].facts", "set.example.fact-unusable", "tre")]
    public void A_mistake_in_the_authors_examples_is_told(string mistake, string file, string place, string id, string facts, int others = 0) =>
        Told.Once(mistake, file, place, id, facts, others);

    [Theory]
    [InlineData("remedy-without-lead", "2/2.1.json", "$.remedy", "set.json.key-missing", "lead|Thêm khóa \"lead")]
    [InlineData("remedy-nobody-leads", "2/2.1.json", "$.remedy.lead", "set.remedy.nobody", "")]
    [InlineData("remedy-unknown-time", "2/2.1.json", "$.remedy.when", "set.json.unknown-word", "quarter5|year, quarter1, quarter2, quarter3, quarter4")]
    [InlineData("remedy-agency-twice", "2/2.1.json", "$.remedy.support[1]", "set.remedy.twice", "Phòng Nội vụ")]
    [InlineData("remedy-units-otherwise", "2/2.1.json", "$.remedy.lead[0]", "set.remedy.units", "UBND các phường xã|ghi đúng \"UBND các phường, xã")]
    [InlineData("remedy-units-in-full", "2/2.1.json", "$.remedy.support[0]", "set.remedy.units", "Uỷ ban nhân dân xã, phường|ghi đúng \"UBND các phường, xã")]
    [InlineData("remedy-unknown-key", "2/2.1.json", "$.remedy.note", "set.json.unknown-key", "note|content, lead, support, when")]
    [InlineData("remedy-blank-content", "2/2.1.json", "$.remedy.content", "set.json.no-text", "content")]
    [InlineData("remedy-on-a-bonus", "9/9.1.json", "$.remedy", "set.criterion.remedy-of-bonus", "")]
    public void A_mistake_in_remedies_is_told(string mistake, string file, string place, string id, string facts, int others = 0) =>
        Told.Once(mistake, file, place, id, facts, others);
}
