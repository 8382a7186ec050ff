using CchcWardIndex.Submissions;
using CchcWardIndex.Workbooks.Intake.Cells;
using CchcWardIndex.Workbooks.Intake.Sheets;

namespace CchcWardIndex.Workbooks.Intake.Answers;

/// <summary>Takes the rows of one sheet of raw answers: each becomes an answer, or is rejected with the first reason there is.</summary>
internal sealed class AnswerRows(FormIndex index, AnswerColumns columns, bool uses1904)
{
    // What people type for a unit repeats; a file in which it never does must not fill the memory.
    private const int MostRemembered = 20_000;

    private readonly ImmutableArray<RawAnswer>.Builder _answers = ImmutableArray.CreateBuilder<RawAnswer>();
    private readonly SortedDictionary<SurveyRejection, (int Count, List<Cell> First, string Found)> _rejected = [];
    private readonly Dictionary<(string Code, string Name), int> _units = [];
    private readonly Dictionary<string, int> _unitPlaces = index.Set.Units.Select((unit, i) => (unit.Code, i)).ToDictionary(pair => pair.Code, pair => pair.i);
    private readonly Dictionary<string, int> _questions = index.Set.SurveyQuestions.Select((question, i) => (question.Code, i)).ToDictionary(pair => pair.Code, pair => pair.i);

    /// <summary>Rows so far.</summary>
    public int Count { get; private set; }

    /// <summary>Takes one row that has anything in it.</summary>
    public void Read(int number, ReadOnlySpan<RawCell> row)
    {
        var (answer, question) = (TextOf(row[AnswerColumns.Answer]), TextOf(row[AnswerColumns.Question]));
        if (answer == SurveyLabels.Answer && question == SurveyLabels.Question)
        {
            // The printed heading stands where the rows do.
            return;
        }

        Count++;
        var (code, name) = (TextOf(row[AnswerColumns.UnitCode]), TextOf(row[AnswerColumns.UnitName]));
        var respondent = row[AnswerColumns.Respondent].Kind == CellKind.Error ? "" : TextOf(row[AnswerColumns.Respondent]);
        if (Unit(code, name) is not (>= 0 and var unit))
        {
            Reject(SurveyRejection.UnknownUnit, code.Length > 0 || name.Length == 0 ? AnswerColumns.UnitCode : AnswerColumns.UnitName, row);
        }
        else if (!_questions.TryGetValue(question, out var asked))
        {
            Reject(SurveyRejection.UnknownQuestion, AnswerColumns.Question, row);
        }
        else if (row[AnswerColumns.Answer].Format != NumberFormat.Plain || AnswerScale.Read(answer) is not { } said)
        {
            Reject(SurveyRejection.OffScale, AnswerColumns.Answer, row);
        }
        else if (respondent.Length == 0)
        {
            Reject(SurveyRejection.NoRespondent, AnswerColumns.Respondent, row);
        }
        else
        {
            _answers.Add(new RawAnswer(RawAnswer.MarkOf(respondent), asked, unit, said, number));
        }

        void Reject(SurveyRejection reason, int column, ReadOnlySpan<RawCell> cells)
        {
            if (!_rejected.TryGetValue(reason, out var rows))
            {
                rows = (0, [], ShownCell.Text(cells[column], uses1904));
            }

            if (rows.First.Count < RejectedRows.MostNamed)
            {
                rows.First.Add(new Cell(number, columns[column]));
            }

            _rejected[reason] = rows with { Count = rows.Count + 1 };
        }
    }

    /// <summary>All that was taken.</summary>
    public AnswerFile Close(Source source) => new(
        source, columns[AnswerColumns.Respondent], Count, _answers.DrainToImmutable(),
        [.. _rejected.Select(pair => new RejectedRows(pair.Key, pair.Value.Count, [.. pair.Value.First], pair.Value.Found))]);

    // Below zero where there is no such unit, or its name is another's.
    private int Unit(string code, string name)
    {
        if (_units.TryGetValue((code, name), out var known))
        {
            return known;
        }

        var unit = code.Length > 0 ? index.Unit(code) : index.UnitNamed(name);
        var place = unit is null || (name.Length > 0 && !FormIndex.IsNameOf(unit, name)) ? -1 : _unitPlaces[unit.Code];
        if (_units.Count >= MostRemembered)
        {
            _units.Clear();
        }

        return _units[(code, name)] = place;
    }

    private static string TextOf(RawCell cell) => cell.IsBlank ? "" : WordCell.TextOf(cell);
}
