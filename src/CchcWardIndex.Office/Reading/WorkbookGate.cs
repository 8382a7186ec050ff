using System.IO.Compression;
using System.Xml;
using CchcWardIndex.Office.Reading.Gate;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Office.Reading;

/// <summary>Looks a file over before anything in it is believed: it must be a whole, plain .xlsx of a sensible size.</summary>
public static class WorkbookGate
{
    /// <summary>Why the file is refused, or null where it may be read.</summary>
    public static ProblemText? Check(byte[] file)
    {
        using var parts = Open(file, Limits.Evidence, out var refusal);
        return refusal;
    }

    /// <summary>
    /// Whether the file holds a word where a sheet would name its format: a claim, by which to choose the limits it must then keep. A file
    /// that cannot be looked at makes none.
    /// </summary>
    internal static bool Mentions(byte[] file, string word)
    {
        try
        {
            if (FileKind.Refuse(file, Limits.Evidence) is not null)
            {
                return false;
            }

            ZipEnd.Check(file);
            using var archive = Unpacking.Open(file);
            PartNames.Check(archive);
            return archive.Entries.Any(part => WordScan.Finds(part, word));
        }
        catch (RefusedFileException)
        {
            return false;
        }
    }

    /// <summary>Opens a file that passes; null where it is refused.</summary>
    internal static WorkbookParts? Open(byte[] file, Limits limits, out ProblemText? refusal)
    {
        ZipArchive? archive = null;
        try
        {
            refusal = FileKind.Refuse(file, limits);
            if (refusal is not null)
            {
                return null;
            }

            ZipEnd.Check(file);
            archive = Unpacking.Open(file);
            PartNames.Check(archive);
            var (budget, counts) = (new InflationBudget(limits), new SheetCounts(limits));
            foreach (var part in archive.Entries)
            {
                PartCheck.Check(part, budget, counts, limits);
            }

            var parts = WorkbookParts.Find(archive, limits);
            archive = null;
            return parts;
        }
        catch (RefusedFileException refused)
        {
            refusal = refused.Refusal;
        }
        catch (XmlException)
        {
            refusal = DamageProblems.Structure();
        }
        finally
        {
            archive?.Dispose();
        }

        return null;
    }
}
