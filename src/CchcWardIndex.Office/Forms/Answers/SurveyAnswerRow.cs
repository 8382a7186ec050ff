namespace CchcWardIndex.Office.Forms.Answers;

/// <summary>One row of a workbook of raw survey answers, as somebody would type it.</summary>
/// <param name="Respondent">Mã phiếu; one a paper, unique in the whole city.</param>
/// <param name="Unit">The unit's code, its name is added; what is neither a code of the set nor of digits is taken for a name and stands alone.</param>
/// <param name="Question">The question's code.</param>
/// <param name="Answer">1 to 5, or a word of the scale.</param>
/// <param name="Channel">How the answer was given: <c>Phiếu giấy</c>; nothing hangs on it.</param>
/// <param name="Date">When; null where it is not known. Nothing hangs on it.</param>
public sealed record SurveyAnswerRow(string Respondent, string Unit, string Question, string Answer, string Channel, DateOnly? Date);
