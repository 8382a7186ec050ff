using CchcWardIndex.Criteria;

namespace CchcWardIndex.Submissions;

/// <summary>Điều tra xã hội học: the answers to one question in one unit.</summary>
/// <param name="Unit">The unit's code.</param>
/// <param name="Question">The question's code.</param>
/// <param name="Valid">How many answers were valid.</param>
/// <param name="Satisfied">How many of them were satisfied or very satisfied.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="ValidCell">The cell of <paramref name="Valid"/>.</param>
/// <param name="SatisfiedCell">The cell of <paramref name="Satisfied"/>.</param>
public sealed record SurveyAnswers(UnitCode Unit, string Question, decimal Valid, decimal Satisfied, Source Source, Cell ValidCell, Cell SatisfiedCell);
