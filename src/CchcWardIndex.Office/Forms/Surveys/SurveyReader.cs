using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Filled;
using CchcWardIndex.Office.Forms.Filled.Printed;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Surveys;

/// <summary>Reads a survey workbook: one row a unit and question.</summary>
internal sealed class SurveyReader(KeyedSheet sheet, FormIndex index, Source source, List<Problem> problems)
{
    private readonly CellReader _reader = new(sheet.Cells, source, null, problems);

    /// <summary>The rows that can be counted.</summary>
    public ImmutableArray<SurveyRow> Read()
    {
        var columns = sheet.Columns(Keys.SurveyUnitCode, Keys.SurveyUnitName, Keys.SurveyQuestion, Keys.SurveyValid, Keys.SurveySatisfied);
        var keyRow = sheet.Find(Keys.SurveyQuestion)!.Value.Row;
        var rows = ImmutableArray.CreateBuilder<SurveyRow>();
        var contradicted = Contradicted(columns, keyRow);

        // The printed heading of the table stands where the rows do; it is the first row below the keys that names no unit.
        foreach (var row in sheet.Cells.Places.Select(place => place.Row).Where(row => row > keyRow).Distinct())
        {
            if (!contradicted.Contains(row) && ReadRow(row, columns) is { } answers)
            {
                rows.Add(answers);
            }
        }

        return rows.DrainToImmutable();
    }

    // The code of a question and its words stand side by side: where they are two questions', nobody can say which was asked.
    private HashSet<int> Contradicted(Dictionary<string, int> columns, int keyRow)
    {
        var questions = index.Set.SurveyQuestions.ToDictionary(question => question.Code);
        var asked = sheet
            .Cells.Places.Where(place => place.Row > keyRow && place.Column == columns[Keys.SurveyQuestion])
            .Select(place => (place.Row, Question: index.Question(WordCell.TextOf(sheet.Cells[place])) is { } code ? questions[code] : null))
            .Where(pair => pair.Question is not null)
            .ToDictionary(pair => pair.Row, pair => pair.Question!);
        var texts = new PrintedTexts(index.Set.SurveyQuestions.Select(question => question.Text).Distinct());
        var wrong = sheet
            .Cells.Places.Where(place => asked.ContainsKey(place.Row) && !columns.ContainsValue(place.Column) && !sheet.Cells[place].IsBlank)
            .Where(place => texts.Compare(WordCell.TextOf(sheet.Cells[place]), asked[place.Row].Text) == Likeness.Another)
            .ToList();
        foreach (var place in wrong)
        {
            var question = asked[place.Row];
            _reader.Add(place, null, SurveyRowProblems.OtherQuestion(question.Code, CellText.Shown(question.Text)));
        }

        return [.. wrong.Select(place => place.Row)];
    }

    private SurveyRow? ReadRow(int row, Dictionary<string, int> columns)
    {
        Cell At(string key) => new(row, columns[key]);
        bool IsBlank(string key) => sheet.Cells[At(key)].IsBlank;
        if (sheet.Cells[At(Keys.SurveyValid)].Text == SurveyLabels.Valid || (IsBlank(Keys.SurveyValid) && IsBlank(Keys.SurveySatisfied)))
        {
            return null;
        }

        var unit = FindUnit(At(Keys.SurveyUnitCode), At(Keys.SurveyUnitName));
        var code = ReadCode(At(Keys.SurveyQuestion), "Mã câu hỏi");
        if (code is not { } question)
        {
            return null;
        }

        if (unit is not null && index.Question(question) is null)
        {
            _reader.Add(At(Keys.SurveyQuestion), null, SurveyRowProblems.UnknownQuestion(question));
            return null;
        }

        var valid = Count(At(Keys.SurveyValid), unit, "Số trả lời hợp lệ");
        var satisfied = Count(At(Keys.SurveySatisfied), unit, "Số hài lòng");
        return unit is null || valid is not { } all || satisfied is not { } content
            ? null
            : new SurveyRow(
                new SurveyAnswers(unit.Code, index.Question(question)!, all, content, source, At(Keys.SurveyValid), At(Keys.SurveySatisfied)),
                source.At(At(Keys.SurveyValid))
            );
    }

    private Unit? FindUnit(Cell codeCell, Cell nameCell)
    {
        if ((ReadCode(codeCell, "Mã đơn vị"), ReadCode(nameCell, "Tên đơn vị")) is not ({ } code, { } name))
        {
            return null;
        }

        var unit = code.Length > 0 ? index.Unit(code) : index.Units.Named(name);
        if (unit is null)
        {
            _reader.Add(code.Length > 0 ? codeCell : nameCell, null, SurveyRowProblems.UnknownUnit(code, name));
        }
        else if (name.Length > 0 && index.Units.Judge(unit, name) is var kind and not NameKind.Own)
        {
            if (kind == NameKind.Respelt)
            {
                problems.Add(NameRemarks.Respelt(unit, name, source.At(nameCell)));
                return unit;
            }

            _reader.Add(nameCell, null, SurveyRowProblems.OtherUnit(code, unit.Name, CellText.Shown(name), index.Units.Whose(name)));
            return null;
        }

        return unit;
    }

    // A code or a name as it stands, empty where the cell is blank; null where it cannot be read, which is told.
    private string? ReadCode(Cell cell, string what) =>
        _reader.Read<string>(cell, null, what, raw => WordCell.TextOf(raw)) is { Unreadable: false } found ? found.Value ?? "" : null;

    private decimal? Count(Cell cell, Unit? unit, string what)
    {
        var reader = new CellReader(sheet.Cells, source, unit?.Code, problems);
        var found = reader.Read(cell, null, what, raw => NumberCell.ReadCount(raw, Measures.Answers));
        if (found is { HasValue: false, Unreadable: false })
        {
            reader.Add(cell, null, SurveyRowProblems.CountMissing(what));
        }
        else if (found.HasValue && (found.Value < 0m || !found.Value.IsMultipleOf(1m)))
        {
            reader.Add(cell, null, SurveyRowProblems.NoCount(what, found.Value));
            return null;
        }

        return found.HasValue ? found.Value : null;
    }
}
