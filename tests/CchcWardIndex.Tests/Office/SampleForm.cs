using System.IO.Compression;
using System.Text;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Sets;
using OfficeOpenXml;

namespace CchcWardIndex.Tests.Office;

/// <summary>Filled forms of the small set, and what people and programs do to them.</summary>
internal static class SampleForm
{
    public static byte[] Filled { get; } = SelfAssessmentTemplate.Write(SmallSet.Set, SmallSet.Unit, SampleReports.Filled);

    /// <summary>Reads one file as the only one of the round.</summary>
    public static Intake Read(byte[] file) => EvidenceReader.Read(SmallSet.Set, [EvidenceFile.Of("a.xlsx", file)]);

    /// <summary>The report on a criterion, as read from one form.</summary>
    public static CriterionReport Report(Intake intake, string criterion) => intake.SelfAssessments.Single().Reports[criterion];

    /// <summary>The form after somebody worked on its sheet.</summary>
    public static byte[] Edit(byte[] file, Action<ExcelWorksheet> edit)
    {
        var package = new ExcelPackage(new MemoryStream(file));
        edit(package.Workbook.Worksheets.Single(sheet => sheet.Dimension?.Start is not null && FindKey(sheet, "cchc:format") is not null));
        return package.GetAsByteArray();
    }

    /// <summary>A form as versions before 0.3.0 made it: no row says from which version of its criterion it is.</summary>
    public static byte[] WithoutMarks(byte[] file) =>
        Edit(
            file,
            sheet =>
            {
                foreach (
                    var cell in sheet
                        .Cells[sheet.Dimension.Address]
                        .Where(cell => cell.Value is string text && text.Contains('@', StringComparison.Ordinal))
                        .ToList()
                )
                {
                    cell.Value = ((string)cell.Value).Split('@')[0];
                }
            }
        );

    /// <summary>The filled form with something else in the value cell of a row.</summary>
    public static byte[] With(string key, object? value, string? format = null) => Edit(Filled, sheet => Put(sheet, key, "cchc:value", value, format));

    /// <summary>Puts something into the cell of a row and column, found by key.</summary>
    public static ExcelRange Put(ExcelWorksheet sheet, string row, string column, object? value, string? format = null)
    {
        var cell = sheet.Cells[FindKey(sheet, row)!.Start.Row, FindKey(sheet, column)!.Start.Column];
        cell.Value = value;
        if (format is not null)
        {
            cell.Style.Numberformat.Format = format;
        }

        return cell;
    }

    public static ExcelRangeBase? FindKey(ExcelWorksheet sheet, string key) =>
        sheet.Cells[sheet.Dimension.Address].FirstOrDefault(cell => cell.Value as string == key);

    /// <summary>The file with one part rewritten as text.</summary>
    public static byte[] Rewrite(byte[] file, string part, Func<string, string> rewrite) =>
        Repack(file, parts => parts[part] = Encoding.UTF8.GetBytes(rewrite(Encoding.UTF8.GetString(parts[part]))));

    /// <summary>The file with its parts changed, packed anew.</summary>
    public static byte[] Repack(byte[] file, Action<Dictionary<string, byte[]>> change)
    {
        var parts = new Dictionary<string, byte[]>();
        using (var archive = new ZipArchive(new MemoryStream(file)))
        {
            foreach (var entry in archive.Entries)
            {
                using var stream = entry.Open();
                using var copy = new MemoryStream();
                stream.CopyTo(copy);
                parts.Add(entry.FullName, copy.ToArray());
            }
        }

        change(parts);
        return Pack(parts.Select(part => (part.Key, part.Value)));
    }

    /// <summary>A ZIP of these parts.</summary>
    public static byte[] Pack(IEnumerable<(string Name, byte[] Content)> parts)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return packed.ToArray();
    }

    /// <summary>Everything a ward reported, as text to compare.</summary>
    public static string Describe(IReadOnlyDictionary<CriterionCode, CriterionReport> reports) =>
        string.Join(
            "\n",
            reports
                .OrderBy(report => report.Key)
                .Select(report =>
                    $"{report.Key} na={report.Value.NotApplicable} self={report.Value.SelfPoints} why={report.Value.Explanation} "
                    + $"facts={string.Join(",", report.Value.Facts.Where(fact => fact.Value is not null).Select(fact => $"{fact.Name}={fact.Value}"))} "
                    + $"docs={string.Join(",", report.Value.Evidence)}"
                )
        );

    /// <summary>The value read for a fact, or the message that asks it back.</summary>
    public static string ValueOrMessage(byte[] file, string criterion, string fact)
    {
        var intake = Read(file);
        var reported = Report(intake, criterion).Fact(fact)!.Value;
        return reported.Value is { } value ? value.ToString()
            : reported.Unreadable ? string.Join("\n", intake.Problems.Select(problem => problem.Message))
            : "(trống)";
    }
}
