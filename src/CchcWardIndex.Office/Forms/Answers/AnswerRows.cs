using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Filled;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Answers;

/// <summary>Takes the rows of one sheet of raw answers: each becomes an answer, or is rejected with the first reason there is.</summary>
internal sealed class AnswerRows(FormIndex index, AnswerColumns columns, bool uses1904)
{
    private readonly ImmutableArray<RawAnswer>.Builder _answers = ImmutableArray.CreateBuilder<RawAnswer>();
    private readonly SortedDictionary<SurveyRejection, (int Count, List<Cell> First, string Found)> _rejected = [];
    private readonly RespeltNames _respelt = new();
    private readonly Typed<(string Code, string Name), (int Place, bool IsRespelt)> _units = new(typed => PlaceOf(index, typed.Code, typed.Name));
    private readonly Typed<string, int> _asked = new(typed =>
        index.Question(typed) is { } code ? index.Set.SurveyQuestions.IndexOf(index.Set.SurveyQuestions.First(question => question.Code == code)) : null
    );
    private readonly Typed<string, int> _said = new(AnswerScale.Read);

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
        var respondent = TextOf(row[AnswerColumns.Respondent]);
        if (Unreadable(row) is >= 0 and var unreadable)
        {
            Reject(SurveyRejection.Unreadable, unreadable, row);
        }
        else if (_units.Of((code, name)) is not { } unit)
        {
            Reject(SurveyRejection.UnknownUnit, code.Length > 0 || name.Length == 0 ? AnswerColumns.UnitCode : AnswerColumns.UnitName, row);
        }
        else if (_asked.Of(question) is not { } asked)
        {
            Reject(SurveyRejection.UnknownQuestion, AnswerColumns.Question, row);
        }
        else if (row[AnswerColumns.Answer].Format != NumberFormat.Plain || _said.Of(answer) is not { } said)
        {
            Reject(SurveyRejection.OffScale, AnswerColumns.Answer, row);
        }
        else if (respondent.Length == 0)
        {
            Reject(SurveyRejection.NoRespondent, AnswerColumns.Respondent, row);
        }
        else
        {
            _answers.Add(new RawAnswer(RawAnswer.MarkOf(respondent), asked, unit.Place, said, number));
            if (unit.IsRespelt)
            {
                _respelt.Add(index.Set.Units[unit.Place], name, new Cell(number, columns[AnswerColumns.UnitName]));
            }
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
    public AnswerFile Close(Source source) =>
        new(
            source,
            columns[AnswerColumns.Respondent],
            Count,
            _answers.DrainToImmutable(),
            [.. _rejected.Select(pair => new RejectedRows(pair.Key, pair.Value.Count, [.. pair.Value.First], pair.Value.Found))],
            _respelt.Told(source)
        );

    // Null where there is no such unit, or its name is another's.
    private static (int Place, bool IsRespelt)? PlaceOf(FormIndex index, string code, string name)
    {
        var unit = code.Length > 0 ? index.Unit(code) : index.Units.Named(name);
        var kind = unit is null || name.Length == 0 ? NameKind.Own : index.Units.Judge(unit, name);
        return unit is null || kind == NameKind.Another ? null : (index.Set.Units.IndexOf(unit), kind == NameKind.Respelt);
    }

    // The first cell on which the answer hangs that cannot be read; below zero where there is none.
    private static int Unreadable(ReadOnlySpan<RawCell> row)
    {
        for (var i = 0; i <= AnswerColumns.Answer; i++)
        {
            if (CellReader.Unreadable(row[i]) is not null)
            {
                return i;
            }
        }

        return -1;
    }

    private static string TextOf(RawCell cell) => cell.IsBlank ? "" : WordCell.TextOf(cell);

    // What people type repeats; a file in which it never does must not fill the memory.
    private sealed class Typed<TKey, TMeaning>(Func<TKey, TMeaning?> meaning)
        where TKey : notnull
        where TMeaning : struct
    {
        private const int Most = 20_000;

        private readonly Dictionary<TKey, TMeaning?> _known = [];

        public TMeaning? Of(TKey typed)
        {
            if (_known.TryGetValue(typed, out var known))
            {
                return known;
            }

            if (_known.Count >= Most)
            {
                _known.Clear();
            }

            return _known[typed] = meaning(typed);
        }
    }
}
