using System.Globalization;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms;
using CchcWardIndex.Office.Forms.Filled;
using CchcWardIndex.Office.Reading;
using CchcWardIndex.Office.Reading.Gate;
using CchcWardIndex.Office.Reading.Sheets;

namespace CchcWardIndex.Office.Incoming;

/// <summary>Says for which round a form was made, before it is read for any.</summary>
public static class FormIdentity
{
    /// <summary>
    /// The index and the year a file's form was made for. Null where it says neither: it is no form, cannot be opened, does not pass the
    /// gate, or has forms of two rounds; why, its reader tells.
    /// </summary>
    public static SetIdentity? Of(EvidenceFile file)
    {
        try
        {
            if (!file.Name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) || FileReader.ReadAll(file, Limits.Evidence) is not { } content)
            {
                return null;
            }

            var limits = WorkbookGate.Mentions(content, Keys.SurveyAnswersFormat) ? Limits.SurveyAnswers : Limits.Evidence;
            using var parts = WorkbookGate.Open(content, limits, out _);
            return parts is null ? null : Of(parts);
        }
#pragma warning disable CA1031 // A file nobody foresaw is of no round; its reader fails at it again and says so.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    private static SetIdentity? Of(WorkbookParts parts)
    {
        var (strings, styles) = (parts.ReadStrings(), parts.ReadStyles());
        var said = parts
            .Sheets.Select(sheet => FormHead.Read(parts.OpenCells(sheet, strings, styles), parts.Uses1904))
            .Where(head => head.IsOurs)
            .Select(Of)
            .Distinct()
            .ToList();
        return said is [var only] ? only : null;
    }

    private static SetIdentity? Of(KeyedSheet head) =>
        SelfAssessmentHead.IndexOf(head) is { } index
        && int.TryParse(SelfAssessmentHead.Text(head, Keys.Year), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? new SetIdentity(index, year)
            : null;
}
