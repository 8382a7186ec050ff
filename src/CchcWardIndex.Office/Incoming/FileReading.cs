using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Answers;
using CchcWardIndex.Office.Forms.Surveys;
using CchcWardIndex.Office.Reading.Gate;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Incoming;

/// <summary>What came of reading one file.</summary>
internal sealed record FileReading(SubmittedFile File, ImmutableArray<Problem> Problems)
{
    public SelfAssessment? SelfAssessment { get; init; }

    public AppraisalSheet? Appraisal { get; init; }

    public ExplanationSheet? Explanation { get; init; }

    public OutsideFigures? Figures { get; init; }

    public ImmutableArray<SurveyRow> Survey { get; init; } = [];

    public AnswerFile? Answers { get; init; }

    /// <summary>A file at which the program itself failed: that is the program's to answer for.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="sha256">64 hex digits over its bytes; empty where they could not be read.</param>
    /// <param name="whom">Whose it is, as far as that is certain.</param>
    public static FileReading NotRead(string name, string sha256, MadeFor whom) =>
        new(
            new SubmittedFile(name, sha256, SubmittedKind.NotRead, whom.Unit) { Department = whom.Department },
            [Problem.Of(GateProblems.NotRead(), whom.Unit, null, name)]
        );

    /// <summary>A file that is not read.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="sha256">64 hex digits over its bytes; empty where they could not be read.</param>
    /// <param name="whom">Whose it is, as far as that is certain.</param>
    /// <param name="where">Where the trouble stands.</param>
    /// <param name="text">What is wrong, and what to do.</param>
    /// <param name="found">What stands there.</param>
    public static FileReading Refused(string name, string sha256, MadeFor whom, string where, ProblemText text, string found = "") =>
        new(
            new SubmittedFile(name, sha256, SubmittedKind.Refused, whom.Unit) { Department = whom.Department },
            [Problem.Of(text, whom.Unit, null, where) with { Found = CellText.Shown(found) }]
        );
}
