using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Surveys;

/// <summary>A row of a survey workbook that could be read, or what raw answers add up to, and where it stands.</summary>
internal sealed record SurveyRow(SurveyAnswers Answers, string Where);
