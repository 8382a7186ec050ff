using Xunit;

namespace CchcWardIndex.Tests.Malformed;

/// <summary>Mistakes that only the whole set shows: codes, sums, references, units, grades.</summary>
public sealed class StructureMistakesTests
{
    [Theory]
    [InlineData("year-out-of-range", "set.json", "$.year", "set.head.year", "222")]
    [InlineData("index-in-lower-case", "set.json", "$.index", "set.head.index", "cchc")]
    [InlineData("index-too-long", "set.json", "$.index", "set.head.index", "ABCDEFGHIJ0123456789X")]
    [InlineData("decision-other-words", "set.json", "$.decision", "set.head.decision", "")]
    [InlineData("decision-bad-date", "set.json", "$.decision.date", "set.json.no-day", "30/02/2022")]
    [InlineData("decision-no-number", "set.json", "$.decision.number", "set.head.decision-number", "abc|1234/QĐ-UBND")]
    [InlineData("supersedes-itself", "set.json", "$.supersedes.set", "set.head.supersedes-itself", "")]
    [InlineData("deadline-other-offset", "set.json", "$.submissionDeadline", "set.head.deadline", "")]
    [InlineData("deadline-without-hour", "set.json", "$.submissionDeadline", "set.head.deadline", "2022-12-05")]
    [InlineData("deadline-other-year", "set.json", "$.submissionDeadline", "set.head.deadline-year", "2022")]
    [InlineData("tie-rule-unknown", "set.json", "$.tieRule", "set.json.unknown-word", "tieRule|đồng hạng|Dùng một trong: dense, competition")]
    [InlineData("evidence-rule-unknown", "set.json", "$.whenEvidenceMissing", "set.json.unknown-word", "zero|noPoints, awaitAppraisal, acceptWithWarning")]
    public void A_mistake_in_the_set_itself_is_told(string mistake, string file, string place, string id, string facts, int others = 0) =>
        Told.Once(mistake, file, place, id, facts, others);

    [Theory]
    [InlineData("no-areas", "set.json", "$.areas", "set.structure.nothing", "lĩnh vực|Khai ít nhất một lĩnh vực", 5)]
    [InlineData("area-sum", "set.json", "$.areas", "set.structure.sum", "lĩnh vực 2|2|các tiêu chí|1")]
    [InlineData("group-sum", "set.json", "$.areas", "set.structure.sum", "tiêu chí 1.1|3.5|các tiêu chí thành phần|3", 1)]
    [InlineData("total-sum", "set.json", "$.areas", "set.structure.sum", "toàn bộ (totalPoints)|100|các lĩnh vực|5")]
    [InlineData("area-without-points", "set.json", "$.areas", "set.structure.no-maximum", "lĩnh vực 4")]
    [InlineData("area-code-twice", "set.json", "$.areas", "set.structure.code-twice", "2", 1)]
    [InlineData("area-code-not-a-number", "set.json", "$.areas", "set.structure.area-code", "III", 2)]
    [InlineData("group-not-under-its-area", "set.json", "$.areas", "set.structure.group-astray", "4.1|1", 3)]
    [InlineData("criterion-code-twice", "1/1.1.2.json", "$.code", "set.structure.criterion-twice", "1.1.1|1/1.1.1.json", 1)]
    [InlineData("criterion-not-under-its-parent", "1/1.1.2.json", "$.code", "set.structure.no-parent", "7.1.2|7.1", 1)]
    [InlineData("criterion-code-with-leading-zero", "1/1.1.2.json", "$.code", "set.structure.criterion-code", "1.1.02")]
    public void A_mistake_in_codes_and_sums_is_told(string mistake, string file, string place, string id, string facts, int others = 0) =>
        Told.Once(mistake, file, place, id, facts, others);

    [Theory]
    [InlineData("unknown-department", "2/2.1.json", "$.department", "set.structure.unknown-department", "thue")]
    [InlineData("unknown-question", "3/3.1.json", "$.surveyQuestion", "set.structure.unknown-question", "CH02", 1)]
    [InlineData("question-nobody-uses", "set.json", "$.surveyQuestions", "set.structure.question-unused", "CH02")]
    [InlineData("question-twice", "set.json", "$.surveyQuestions", "set.structure.code-twice", "CH01")]
    [InlineData("department-without-criteria", "set.json", "$.departments", "set.structure.department-idle", "y-te")]
    [InlineData("group-that-ranks-nobody", "set.json", "$.groups", "set.structure.group-empty", "tt")]
    [InlineData("group-whose-units-are-gone", "set.json", "$.groups", "set.structure.group-empty", "xa")]
    [InlineData("unit-code-twice", "units.json", "$.units", "set.structure.code-twice", "21550")]
    [InlineData("unit-code-leads-out-of-the-folder", "units.json", "$.units", "set.structure.bad-code", "Mã đơn vị \"../21601")]
    [InlineData("unit-of-unknown-group", "units.json", "$.units", "set.structure.unknown-group", "21556|thi-tran")]
    [InlineData("unit-ends-before-it-begins", "units.json", "$.units", "set.structure.unit-ends-first", "21556")]
    [InlineData("unit-name-twice", "units.json", "$.units", "set.structure.name-of-several", "21550, 21556")]
    [InlineData("no-units", "units.json", "$.units", "set.structure.nothing", "đơn vị được chấm", 2)]
    [InlineData("grade-named-otherwise", "grading.json", "$.workflow.Rules[1].SuccessEvent", "set.rule.grade-name", "Tốt|Khá")]
    [InlineData(
        "grading-workflow-name",
        "grading.json",
        "$.workflow.WorkflowName",
        "set.rule.workflow-name",
        "xepLoai|grading|Sửa WorkflowName thành \"grading"
    )]
    public void A_reference_to_nothing_and_a_list_nobody_uses_is_told(string mistake, string file, string place, string id, string facts, int others = 0) =>
        Told.Once(mistake, file, place, id, facts, others);
}
