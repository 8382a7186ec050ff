using System.Xml;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms;
using CchcWardIndex.Office.Forms.Answers;
using CchcWardIndex.Office.Forms.Appraisals;
using CchcWardIndex.Office.Forms.Explanations;
using CchcWardIndex.Office.Forms.Filled;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Office.Forms.Surveys;
using CchcWardIndex.Office.Forms.Tables;
using CchcWardIndex.Office.Reading;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Office.Reading.Gate;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Office.Reading.Tables;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Incoming;

/// <summary>Reads one file from its bytes to its values. Whatever is wrong with it stays with it.</summary>
/// <param name="index">What the set's forms hold.</param>
/// <param name="failed">Told of every file at which the program itself failed, and how.</param>
internal sealed class FileReader(FormIndex index, Action<string, Exception>? failed = null)
{
    private const string TextEnding = ".csv";

    public FileReading Read(EvidenceFile file)
    {
        var reading = ReadWhole(file);
        return file.Revision is null ? reading : reading with { File = reading.File with { Revision = file.Revision } };
    }

    private FileReading ReadWhole(EvidenceFile file)
    {
        var isText = IsText(file.Name);
        if (!isText && !file.Name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            return new FileReading(new SubmittedFile(file.Name, "", SubmittedKind.Refused, null), [Problem.Of(ForeignFile.Of(file), null, null, file.Name)]);
        }

        var sha256 = "";
        try
        {
            if (ReadAll(file, isText ? Limits.OutsideText : Limits.Evidence) is not { } content)
            {
                return FileReading.Refused(file.Name, "", default, file.Name, GateProblems.NotOpened());
            }

            sha256 = file.Sha256 ?? Digest.HexOf(content);
            return isText ? ReadText(file.Name, sha256, content) : Read(file.Name, sha256, content);
        }
        catch (RefusedFileException refused)
        {
            return FileReading.Refused(file.Name, sha256, default, file.Name, refused.Refusal);
        }
        catch (XmlException)
        {
            return FileReading.Refused(file.Name, sha256, default, file.Name, DamageProblems.Structure());
        }
#pragma warning disable CA1031 // One file nobody foresaw must not stop the other ten thousand, and is not its sender's fault.
        catch (Exception error)
#pragma warning restore CA1031
        {
            failed?.Invoke(file.Name, error);
            return FileReading.NotRead(file.Name, sha256, default);
        }
    }

    // Text is nothing but a table from outside: where the set reads none, it is a foreign file like any other.
    private bool IsText(string name) => !index.Set.Tables.IsEmpty && name.EndsWith(TextEnding, StringComparison.OrdinalIgnoreCase);

    private FileReading ReadText(string name, string sha256, byte[] content)
    {
        if (ContentKind.Of(content) is { } kind && kind != KnownKind.Text)
        {
            throw new RefusedFileException(ForeignFile.Of(EvidenceFile.Of(name, content)));
        }

        var sheet = TextTable.Read(name, content, table => PlainTables.ColumnsIn(index.Set.Tables, table));
        if (sheet is { Rows: [], Problems: [_, ..] })
        {
            return new FileReading(new SubmittedFile(name, sha256, SubmittedKind.Refused, null), sheet.Problems);
        }

        // As Excel names the sheet when it opens the file.
        return ReadPlain([sheet], _ => new Source(name, sha256, Path.GetFileNameWithoutExtension(name)));
    }

    private FileReading ReadPlain(IReadOnlyList<TableSheet> sheets, Func<TableSheet, Source> sourceOf)
    {
        var (head, sheet) = PlainTables.Find(index.Set.Tables, sheets) ?? throw new RefusedFileException(OutsideFileProblems.NoHead(index.Set.Tables));
        return ReadTable(head, sheet, sourceOf(sheet));
    }

    private FileReading ReadTable(OutsideHead head, TableSheet sheet, Source source)
    {
        var problems = new List<Problem>();
        var figures = OutsideReader.Read(head, sheet, source, index, problems);
        return new FileReading(new SubmittedFile(source.File, source.Sha256, SubmittedKind.OutsideTable, null) { Table = head.Table.Code }, [.. problems])
        {
            Figures = figures,
        };
    }

    private FileReading ReadTableForm(KeyedSheet sheet, Source source)
    {
        SelfAssessmentHead.CheckRound(sheet, index.Set);
        var code = SelfAssessmentHead.Text(sheet, Keys.TableCode);
        var table = index.Set.Table(code) ?? throw new RefusedFileException(OutsideFileProblems.UnknownTable(CellText.Shown(code)));
        var cells = new TableSheet(sheet.Cells, source.At);
        return OutsideHead.Find(table, cells, isForm: true) switch
        {
            { IsWhole: true } head => ReadTable(head, cells, source),
            { } head => throw new RefusedFileException(OutsideFileProblems.ColumnsMissing(code, source.Sheet, head.Missing)),
            null => throw new RefusedFileException(OutsideFileProblems.NoHead([table])),
        };
    }

    private FileReading Read(string name, string sha256, byte[] content) =>
        (WorkbookGate.Mentions(content, Keys.SurveyAnswersFormat) ? ReadAnswers(name, sha256, content) : null) ?? ReadForm(name, sha256, content);

    // Raw survey answers are a hundred times bigger than any form, so they are let in by limits of their own and never held.
    private FileReading? ReadAnswers(string name, string sha256, byte[] content)
    {
        using var parts = WorkbookGate.Open(content, Limits.SurveyAnswers, out var refusal);
        if (parts is null)
        {
            throw new RefusedFileException(refusal!);
        }

        return AnswerReader.Read(parts, index, name, sha256) is { } answers
            ? new FileReading(new SubmittedFile(name, sha256, SubmittedKind.Survey, null), answers.Respelt) { Answers = answers }
            : null;
    }

    private FileReading ReadForm(string name, string sha256, byte[] content)
    {
        using var parts = WorkbookGate.Open(content, Limits.Evidence, out var refusal);
        if (parts is null)
        {
            throw new RefusedFileException(refusal!);
        }

        var all = parts.ReadSheets();
        var ours = all.Select(cells => new KeyedSheet(cells)).Where(sheet => sheet.IsOurs).ToList();
        if (ours.Count == 0)
        {
            if (!index.Set.Tables.IsEmpty)
            {
                return ReadPlain(
                    [.. all.Select(cells => new TableSheet(cells, new Source(name, sha256, cells.Name).At))],
                    sheet => new Source(name, sha256, sheet.Name)
                );
            }

            throw new RefusedFileException(FormProblems.None());
        }

        try
        {
            return ours.Count == 1 ? ReadForm(ours[0], new Source(name, sha256, ours[0].Cells.Name), parts.Uses1904) : throw KeyedSheet.Two(ours[0], ours[1]);
        }
        catch (RefusedFileException refused)
        {
            var sender = MadeFor.OfAll(ours, index);
            return FileReading.Refused(name, sha256, sender, name, refused.Refusal);
        }
#pragma warning disable CA1031 // By now it may be known whose form it is, and that unit must not be scored without it.
        catch (Exception error)
#pragma warning restore CA1031
        {
            failed?.Invoke(name, error);
            return FileReading.NotRead(name, sha256, MadeFor.OfAll(ours, index));
        }
    }

    private FileReading ReadForm(KeyedSheet sheet, Source source, bool uses1904) =>
        sheet.Format switch
        {
            Keys.SelfAssessmentFormat => OfUnit(source, () => ReadSelfAssessment(sheet, source, uses1904)),
            Keys.SurveyFormat => ReadSurvey(sheet, source),
            Keys.AppraisalFormat => ReadAppraisal(sheet, source, uses1904),
            Keys.ExplanationFormat => OfUnit(source, () => ReadExplanation(sheet, source, uses1904)),
            Keys.TableFormat => ReadTableForm(sheet, source),
            Keys.SurveyAnswersFormat => throw new RefusedFileException(FormProblems.AnswersHeadMoved(sheet.Cells.Name)),
            var format => throw new RefusedFileException(FormProblems.OtherVersion(format)),
        };

    private FileReading ReadSelfAssessment(KeyedSheet sheet, Source source, bool uses1904)
    {
        var problems = new List<Problem>();
        var unit = SelfAssessmentHead.Read(sheet, index, source, problems);
        var reports = SelfAssessmentReader.Read(sheet, index, source, unit, uses1904, problems);
        return new FileReading(new SubmittedFile(source.File, source.Sha256, SubmittedKind.SelfAssessment, unit.Code), [.. problems])
        {
            SelfAssessment = new SelfAssessment(unit.Code, source, reports),
        };
    }

    private FileReading ReadExplanation(KeyedSheet sheet, Source source, bool uses1904)
    {
        var problems = new List<Problem>();
        var unit = ExplanationReader.ReadHead(sheet, index, source, problems);
        var entries = new ExplanationReader(sheet, new CellReader(sheet.Cells, source, unit.Code, problems), uses1904).Read(index);
        return new FileReading(new SubmittedFile(source.File, source.Sha256, SubmittedKind.Explanation, unit.Code), [.. problems])
        {
            Explanation = new ExplanationSheet(unit.Code, source, entries),
        };
    }

    private FileReading ReadAppraisal(KeyedSheet sheet, Source source, bool uses1904)
    {
        var (department, stage, part) = AppraisalHead.Read(sheet, index);
        var problems = new List<Problem>();
        var (entries, asked) = new AppraisalReader(sheet, source, uses1904, problems).Read(index, department);
        var kind = stage == AppraisalStage.First ? SubmittedKind.Appraisal : SubmittedKind.SecondAppraisal;
        return new FileReading(new SubmittedFile(source.File, source.Sha256, kind, null) { Department = department.Code }, [.. problems])
        {
            Appraisal = new AppraisalSheet(department.Code, stage, source, entries) { Part = part, Printed = asked },
        };
    }

    // A form whose name and code are two units' is refused with both named, and answered to neither: whoever sent it, one of the two would
    // get the other's answer.
    private FileReading OfUnit(Source source, Func<FileReading> read)
    {
        try
        {
            return read();
        }
        catch (ContradictedUnitException contradicted)
        {
            var (unit, name) = (contradicted.Unit, contradicted.Name);
            return FileReading.Refused(
                source.File,
                source.Sha256,
                default,
                source.At(contradicted.Place),
                FormProblems.ContradictedUnit(unit.Name, unit.Code.Text, CellText.Shown(name), index.Units.Whose(name)),
                name
            );
        }
    }

    private FileReading ReadSurvey(KeyedSheet sheet, Source source)
    {
        SelfAssessmentHead.CheckRound(sheet, index.Set);
        var problems = new List<Problem>();
        var rows = new SurveyReader(sheet, index, source, problems).Read();
        return new FileReading(new SubmittedFile(source.File, source.Sha256, SubmittedKind.Survey, null), [.. problems]) { Survey = rows };
    }

    // Never more than the limit in memory, however big the file is. Null where it cannot be opened or read.
    internal static byte[]? ReadAll(EvidenceFile file, Limits limits)
    {
        try
        {
            using var stream = file.Open();
            using var content = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, limits.FileBytes + 1) : 0);
            var buffer = new byte[32 * 1024];
            int read;
            while ((read = stream.Read(buffer)) > 0)
            {
                content.Write(buffer, 0, read);
                if (content.Length > limits.FileBytes)
                {
                    throw new RefusedFileException(FileKind.TooBig(limits));
                }
            }

            return content.ToArray();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
