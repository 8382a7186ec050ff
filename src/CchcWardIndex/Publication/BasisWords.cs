using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Publication;

/// <summary>What an outcome rests on, as officials read it.</summary>
public static class BasisWords
{
    /// <summary>The documents: <c>15/KH-UBND ngày 20/01/2022, trang 3; …</c>.</summary>
    public static string Evidence(ImmutableArray<Evidence> documents) =>
        string.Join(
            "; ",
            documents.Select(evidence =>
                evidence.Reference + (evidence.Date is { } date ? $" ngày {Show.Day(date)}" : "") + (evidence.Page.Length > 0 ? $", trang {evidence.Page}" : "")
            )
        );

    /// <summary>What the unit wrote on its sheet, and to the first appraisal.</summary>
    public static string Explanations(Outcome outcome)
    {
        if (outcome.Answer is not { } answer)
        {
            return outcome.Explanation;
        }

        var documents = Evidence(answer.Evidence);
        var answered = $"Sau thẩm định lần 1: {answer.Text}{(documents.Length > 0 ? $" (tài liệu bổ sung: {documents})" : "")}";
        return outcome.Explanation.Length > 0 ? $"{outcome.Explanation}\n{answered}" : answered;
    }

    /// <summary>What the department concluded, why and on what; that it must still conclude; empty where neither.</summary>
    public static string Conclusion(Outcome outcome)
    {
        if (outcome.AwaitsDepartment)
        {
            return OutcomeWords.Department;
        }

        if (outcome.Appraisal is not { } appraisal)
        {
            return "";
        }

        return appraisal.UpheldBy is { } second ? $"{Said(appraisal)}\n{Said(second)}" : Said(appraisal);
    }

    /// <summary>Where the values stand: <c>file!sheet!F12, F13</c>; of tables from outside theirs; where a department found others, or
    /// upheld them, its sheets as well.</summary>
    public static string Source(Outcome outcome)
    {
        var known = outcome.Submitted.Where(used => used is { Value: not null, Cell: not null }).ToList();
        var tables = known.Where(used => used.Table is not null).GroupBy(used => used.Table!, used => used.Cell!.Value).Select(table => At(table.Key, table));
        var ward = outcome.Source is { } source ? At(source, known.Where(used => used.Table is null).Select(used => used.Cell!.Value)) : "";
        var (first, second) = (outcome.Appraisal is { } appraisal ? At(appraisal) : "", outcome.Appraisal?.UpheldBy is { } upheld ? At(upheld) : "");
        return string.Join("\n", new[] { ward }.Concat(tables).Append(first).Append(second).Where(text => text.Length > 0));
    }

    private static string Said(Appraised appraisal)
    {
        var (entry, stage) = (appraisal.Entry, (int)appraisal.Stage);
        return $"Lần {stage}: "
            + $"{Words.Vietnamese(entry.Conclusion)}{(entry.Reason.Length > 0 ? $". {entry.Reason}" : "")}"
            + $"{(entry.Document.Length > 0 ? $" (căn cứ: {entry.Document})" : "")}";
    }

    private static string At(Appraised appraisal) =>
        At(appraisal.Source, appraisal.Entry.Facts.Concat(appraisal.Entry.Excused).Select(fact => fact.Cell).Append(appraisal.Entry.Cell));

    private static string At(Source source, IEnumerable<Cell> places)
    {
        var cells = string.Join(", ", places);
        return cells.Length == 0 ? $"{source.File}!{source.Sheet}" : $"{source.File}!{source.Sheet}!{cells}";
    }
}
