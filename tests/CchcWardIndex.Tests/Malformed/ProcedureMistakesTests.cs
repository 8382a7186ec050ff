using Xunit;

namespace CchcWardIndex.Tests.Malformed;

/// <summary>Mistakes in what a set says of appraisal, survey, extras, floors and special units.</summary>
public sealed class ProcedureMistakesTests
{
    [Theory]
    [InlineData("appraisal-unknown-key", "set.json", "$.appraisal.stages", "set.json.unknown-key", "stages|unappraised")]
    [InlineData("appraisal-without-unappraised", "set.json", "$.appraisal", "set.json.key-missing", "unappraised")]
    [InlineData("unappraised-unknown", "set.json", "$.appraisal.unappraised", "set.json.unknown-word", "zero|rulePointsStand, await")]
    [InlineData("raise-above-claim-unknown", "set.json", "$.appraisal.raiseAboveClaim", "set.json.unknown-word", "maybe|refused, allowed")]
    [InlineData("recusal-unit-unknown", "set.json", "$.departments[0].ownUnit.unit", "set.department.own-unit-unknown", "\"99999\"")]
    [InlineData("recusal-by-itself", "set.json", "$.departments[0].ownUnit.appraisedBy", "set.department.appraised-by", "\"noi-vu\"")]
    [InlineData("explanation-too-long", "set.json", "$.appraisal.explanation.days", "set.head.days", "61")]
    [InlineData("explanation-half-a-day", "set.json", "$.appraisal.explanation.days", "set.head.days", "0.5")]
    [InlineData("explanation-until-no-hour", "set.json", "$.appraisal.explanation.until", "set.head.hour", "5 giờ chiều")]
    [InlineData("when-not-held-unknown", "set.json", "$.survey.whenNotHeld", "set.json.unknown-word", "skip|await, rescale")]
    [InlineData("smallest-sample-zero", "set.json", "$.survey.smallestSample", "set.head.sample", "0")]
    [InlineData("smallest-sample-half", "set.json", "$.survey.smallestSample", "set.head.sample", "30.5")]
    [InlineData("extras-without-criteria", "set.json", "$.extras", "set.structure.no-extras", "")]
    [InlineData("floor-above-zero", "set.json", "$.floors.area", "set.head.floor", "1")]
    [InlineData("floor-of-the-total-above-zero", "set.json", "$.floors.total", "set.head.floor", "0.5")]
    [InlineData("floor-unknown-key", "set.json", "$.floors.criterion", "set.json.unknown-key", "criterion|area, total")]
    [InlineData("not-submitted-unknown", "set.json", "$.specialUnits.notSubmitted", "set.json.unknown-word", "zero|await, noPoints, unranked")]
    [InlineData("ended-unknown", "set.json", "$.specialUnits.ended", "set.json.unknown-word", "await|ranked, unranked, excluded")]
    [InlineData("began-unknown", "set.json", "$.specialUnits.began", "set.json.no-text", "began")]
    [InlineData("special-units-unknown-key", "set.json", "$.specialUnits.merged", "set.json.unknown-key", "merged|notSubmitted")]
    [InlineData("unranked-not-a-text", "units.json", "$.units[2].unranked", "set.json.no-text", "unranked")]
    public void A_mistake_in_appraisal_floors_or_special_units_is_told(string mistake, string file, string place, string id, string facts, int others = 0) =>
        Told.Once(mistake, file, place, id, facts, others);

    [Theory]
    [InlineData("extras-code-of-an-area", "set.json", "$.extras.code", "set.structure.extras-code", "3")]
    [InlineData("bonus-cap-zero", "set.json", "$.extras.bonusCap", "set.head.cap", "0")]
    [InlineData("penalty-cap-negative", "set.json", "$.extras.penaltyCap", "set.head.cap", "-2")]
    [InlineData("cap-as-text", "set.json", "$.extras.cap", "set.json.no-number", "cap")]
    [InlineData("may-pass-maximum-as-text", "set.json", "$.extras.mayPassMaximum", "set.json.no-flag", "")]
    [InlineData("extra-without-extras", "9/9.1.json", "$.extra", "set.structure.extras-untold", "")]
    [InlineData("extra-unknown", "9/9.1.json", "$.extra", "set.json.unknown-word", "plus|bonus, penalty")]
    [InlineData("extra-not-under-the-extras", "9/9.1.json", "$.code", "set.structure.extra-astray", "1.9|9|Mã phải là 9")]
    [InlineData("bonus-below-zero", "9/9.1.json", "$.extra", "set.criterion.bad-bonus", "")]
    [InlineData("penalty-above-zero", "9/9.1.json", "$.extra", "set.criterion.bad-penalty", "")]
    [InlineData("penalty-without-a-least", "9/9.1.json", "$.extra", "set.criterion.bad-penalty", "")]
    [InlineData("penalty-that-gives-points", "9/9.1.json", "$.workflow.Rules[0].SuccessEvent", "set.criterion.rule-above", "0.5|0")]
    [InlineData("penalty-that-never-spares", "9/9.1.json", "$.maxPoints", "set.proof.maximum-unreached", "0|-1")]
    [InlineData("penalty-that-never-takes-all", "9/9.1.json", "$.minPoints", "set.proof.minimum-unreached", "-2|-1")]
    public void A_mistake_in_bonus_or_penalty_is_told(string mistake, string file, string place, string id, string facts, int others = 0) =>
        Told.Once(mistake, file, place, id, facts, others);

    [Theory]
    [InlineData("judgement-of-a-survey", "3/3.1.json", "$.judgement", "set.criterion.survey-judged", "")]
    [InlineData("judgement-as-text", "2/2.1.json", "$.judgement", "set.json.no-flag", "")]
    [InlineData("criterion-unappraised-unknown", "2/2.1.json", "$.unappraised", "set.json.unknown-word", "zero|rulePointsStand, await")]
    [InlineData("department-fact-unappraised-stands", "1/1.1.1.json", "$.unappraised", "set.criterion.cannot-stand", "")]
    [InlineData("survey-unappraised", "3/3.1.json", "$.unappraised", "set.criterion.survey-unappraised", "")]
    [InlineData("fact-source-unknown", "1/1.1.1.json", "$.facts[1].source", "set.json.unknown-word", "phong|ward, department")]
    [InlineData("excusable-not-a-count", "2/2.1.json", "$.facts[0].excusable", "set.fact.not-excusable", "")]
    [InlineData("excusable-of-the-survey", "3/3.1.json", "$.facts[0].excusable", "set.fact.not-excusable", "")]
    [InlineData("survey-weight-zero", "3/3.1.json", "$.surveyQuestions[0].weight", "set.criterion.bad-weight", "")]
    [InlineData("survey-question-without-weight", "3/3.1.json", "$.surveyQuestions[0]", "set.json.key-missing", "weight")]
    [InlineData("survey-question-weighed-twice", "3/3.1.json", "$.surveyQuestions[1].question", "set.criterion.question-twice", "CH01")]
    [InlineData("survey-questions-in-two-ways", "3/3.1.json", "$.surveyQuestions", "set.criterion.questions-two-ways", "")]
    [InlineData("survey-weighs-an-unknown-question", "3/3.1.json", "$.surveyQuestions[1].question", "set.structure.unknown-question", "CH09")]
    [InlineData(
        "survey-several-questions-by-counts",
        "3/3.1.json",
        "$.surveyQuestions",
        "set.criterion.survey-facts",
        "cần đúng một số liệu survey.satisfaction",
        1
    )]
    [InlineData("survey-satisfaction-not-a-percent", "3/3.1.json", "$.facts[0].type", "set.fact.type-of-source", "")]
    [InlineData("survey-satisfaction-passes-the-maximum", "3/3.1.json", "$.maxPoints", "set.proof.above-maximum", "1|haiLong")]
    [InlineData("survey-satisfaction-misses-the-maximum", "3/3.1.json", "$.maxPoints", "set.proof.maximum-unreached", "1|0.5")]
    [InlineData("department-fact-divides-by-zero", "1/1.1.1.json", "$.workflow.Rules", "set.proof.divides-by-zero", "tongNhiemVu = 0")]
    public void A_mistake_in_judgement_or_survey_is_told(string mistake, string file, string place, string id, string facts, int others = 0) =>
        Told.Once(mistake, file, place, id, facts, others);
}
