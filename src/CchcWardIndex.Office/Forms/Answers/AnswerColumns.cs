using CchcWardIndex.Office.Forms.Filled;

namespace CchcWardIndex.Office.Forms.Answers;

/// <summary>Which column of a sheet of raw answers holds what; found by key, wherever it was moved.</summary>
internal sealed class AnswerColumns
{
    public const int Respondent = 0;
    public const int UnitCode = 1;
    public const int UnitName = 2;
    public const int Question = 3;
    public const int Answer = 4;

    /// <summary>How many there are. Channel and date are kept for whoever checks a paper; no answer hangs on them, but they make a row one.</summary>
    public const int Count = 7;

    private static readonly string[] All =
    [
        Keys.SurveyRespondent,
        Keys.SurveyUnitCode,
        Keys.SurveyUnitName,
        Keys.SurveyQuestion,
        Keys.SurveyAnswer,
        Keys.SurveyChannel,
        Keys.SurveyDate,
    ];

    private readonly int[] _columns;

    private AnswerColumns(int[] columns, int keyRow) => (_columns, KeyRow) = (columns, keyRow);

    /// <summary>The row of the keys; answers stand below it.</summary>
    public int KeyRow { get; }

    /// <summary>The column on the sheet.</summary>
    public int this[int which] => _columns[which];

    /// <summary>The columns under the keys. Refuses the file where one is gone or stands twice.</summary>
    public static AnswerColumns Of(KeyedSheet head)
    {
        var columns = head.Columns(All);
        return new AnswerColumns([.. All.Select(key => columns[key])], head.Find(Keys.SurveyAnswer)!.Value.Row);
    }

    /// <summary>What a column of the sheet holds; below zero where it is none of these.</summary>
    public int IndexOf(int column) => Array.IndexOf(_columns, column);
}
