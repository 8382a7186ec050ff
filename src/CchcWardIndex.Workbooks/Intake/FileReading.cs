using CchcWardIndex.Submissions;
using CchcWardIndex.Workbooks.Intake.Answers;

namespace CchcWardIndex.Workbooks.Intake;

/// <summary>What came of reading one file.</summary>
internal sealed record FileReading(SubmittedFile File, ImmutableArray<Problem> Problems)
{
    public SelfAssessment? SelfAssessment { get; init; }

    public AppraisalSheet? Appraisal { get; init; }

    public ExplanationSheet? Explanation { get; init; }

    public ImmutableArray<SurveyRow> Survey { get; init; } = [];

    public AnswerFile? Answers { get; init; }

    public static FileReading Refused(string name, string sha256, string? unit, string where, string reason, string remedy, string found = "") =>
        new(new SubmittedFile(name, sha256, SubmittedKind.Refused, unit), [new Problem(Severity.Error, unit, null, where, reason, remedy) { Found = Strays.Shown(found) }]);
}

/// <summary>A row of a survey workbook that could be read, or what raw answers add up to, and where it stands.</summary>
internal sealed record SurveyRow(SurveyAnswers Answers, string Where);
