using System.Globalization;
using CchcWardIndex.Office.Forms.Answers;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Sets;
using OfficeOpenXml;

namespace CchcWardIndex.Tests.Office.Forms.Answers;

/// <summary>Workbooks of raw survey answers to the small set, and what comes of reading them.</summary>
internal static class Raw
{
    /// <summary>The row in which the first answer stands.</summary>
    public const int FirstRow = 9;

    /// <summary>Four people, two wards, two questions.</summary>
    public static ImmutableArray<SurveyAnswerRow> Usual { get; } =
    [
        Row("P1", "21550", "CH01", "5"),
        Row("P1", "21550", "CH02", "4"),
        Row("P2", "21550", "CH01", "Hài lòng"),
        Row("P2", "21550", "CH02", "Bình thường"),
        Row("P3", "21595", "CH01", "1"),
        Row("P3", "21595", "CH02", "Rất hài lòng"),
        Row("P4", "21595", "CH01", "2"),
    ];

    /// <summary>What the usual answers add up to.</summary>
    public static ImmutableArray<string> UsualSums { get; } = ["21550 CH01 2/2", "21550 CH02 1/2", "21595 CH01 0/2", "21595 CH02 1/1"];

    public static SurveyAnswerRow Row(string respondent, string unit, string question, string answer) =>
        new(respondent, unit, question, answer, "Phiếu giấy", new DateOnly(2022, 11, 15));

    public static byte[] Write(params IEnumerable<SurveyAnswerRow> rows) => SurveyAnswersTemplate.Write(SmallSet.Set, rows);

    /// <summary>The usual answers with something else in one cell of the first row of answers.</summary>
    public static byte[] With(int column, object? value, string? format = null) =>
        Edit(sheet =>
        {
            sheet.Cells[FirstRow, column].Value = value;
            if (format is not null)
            {
                sheet.Cells[FirstRow, column].Style.Numberformat.Format = format;
            }
        });

    /// <summary>The usual answers after somebody worked on the sheet.</summary>
    public static byte[] Edit(Action<ExcelWorksheet> edit) => SampleForm.Edit(Write(Usual), edit);

    public static Intake Read(params (string Name, byte[] Content)[] files) =>
        EvidenceReader.Read(SmallSet.Set, [.. files.Select(file => EvidenceFile.Of(file.Name, file.Content))]);

    /// <summary>What was counted: satisfied among valid.</summary>
    public static IEnumerable<string> Sums(Intake intake) => intake.Survey.Select(one => $"{one.Unit} {one.Question} {one.Satisfied:0}/{one.Valid:0}");

    /// <summary>What became of the rows of each file.</summary>
    public static IEnumerable<string> Counts(Intake intake) =>
        intake.SurveyCounts.Select(count =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{count.File}: {count.Counted} of {count.Rows}{string.Concat(count.Rejected.Select(rejected => $", {rejected.Reason} {rejected.Count}"))}"
            )
        );
}
