using System.Security.Cryptography;
using System.Xml;
using CchcWardIndex.Submissions;
using CchcWardIndex.Workbooks.Intake.Answers;
using CchcWardIndex.Workbooks.Intake.Cells;
using CchcWardIndex.Workbooks.Intake.Gate;
using CchcWardIndex.Workbooks.Intake.Sheets;

namespace CchcWardIndex.Workbooks.Intake;

/// <summary>Reads one file from its bytes to its values. Whatever is wrong with it stays with it.</summary>
/// <param name="index">What the set's forms hold.</param>
/// <param name="failed">Told of every file at which the program itself failed, and how.</param>
internal sealed class FileReader(FormIndex index, Action<string, Exception>? failed = null)
{
    public FileReading Read(EvidenceFile file)
    {
        if (!file.Name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            var (reason, remedy) = ForeignFile.Of(file);
            return new FileReading(
                new SubmittedFile(file.Name, "", SubmittedKind.Refused, null),
                [new Problem(Severity.Warning, null, null, file.Name, reason, remedy)]
            );
        }

        var sha256 = "";
        try
        {
            if (ReadAll(file) is not { } content)
            {
                return FileReading.Refused(
                    file.Name,
                    "",
                    default,
                    file.Name,
                    "Không mở được tệp; có thể tệp đang được mở ở nơi khác hoặc không có quyền đọc.",
                    "Đóng tệp ở các chương trình khác, kiểm tra quyền đọc rồi chạy lại."
                );
            }

            sha256 = file.Sha256 ?? Convert.ToHexStringLower(SHA256.HashData(content));
            return Read(file.Name, sha256, content);
        }
        catch (RefusedException refused)
        {
            return FileReading.Refused(file.Name, sha256, default, file.Name, refused.Refusal.Reason, refused.Refusal.Remedy);
        }
        catch (XmlException)
        {
            return FileReading.Refused(file.Name, sha256, default, file.Name, Remedies.NoStructure.Reason, Remedies.NoStructure.Remedy);
        }
#pragma warning disable CA1031 // One file nobody foresaw must not stop the other ten thousand, and is not its sender's fault.
        catch (Exception error)
#pragma warning restore CA1031
        {
            failed?.Invoke(file.Name, error);
            return FileReading.NotRead(file.Name, sha256, default);
        }
    }

    private FileReading Read(string name, string sha256, byte[] content) =>
        (WorkbookGate.Mentions(content, Keys.SurveyAnswersFormat) ? ReadAnswers(name, sha256, content) : null) ?? ReadForm(name, sha256, content);

    // Raw survey answers are a hundred times bigger than any form, so they are let in by limits of their own and never held.
    private FileReading? ReadAnswers(string name, string sha256, byte[] content)
    {
        using var parts = WorkbookGate.Open(content, Limits.SurveyAnswers, out var refusal);
        if (parts is null)
        {
            throw new RefusedException(refusal!);
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
            throw new RefusedException(refusal!);
        }

        var ours = parts.ReadSheets().Select(cells => new KeyedSheet(cells)).Where(sheet => sheet.IsOurs).ToList();
        if (ours.Count == 0)
        {
            throw new RefusedException(
                "Trong tệp không có trang nào là phiếu tự chấm, phiếu thẩm định, phiếu giải trình hoặc bảng khảo sát của chương trình này.",
                Remedies.UseTheForm
            );
        }

        try
        {
            return ours.Count == 1 ? ReadForm(ours[0], new Source(name, sha256, ours[0].Cells.Name), parts.Uses1904) : throw KeyedSheet.Two(ours[0], ours[1]);
        }
        catch (RefusedException refused)
        {
            var sender = Sender.OfAll(ours, index);
            return FileReading.Refused(name, sha256, sender, name, refused.Refusal.Reason, refused.Refusal.Remedy);
        }
#pragma warning disable CA1031 // By now it may be known whose form it is, and that unit must not be scored without it.
        catch (Exception error)
#pragma warning restore CA1031
        {
            failed?.Invoke(name, error);
            return FileReading.NotRead(name, sha256, Sender.OfAll(ours, index));
        }
    }

    private FileReading ReadForm(KeyedSheet sheet, Source source, bool uses1904) =>
        sheet.Format switch
        {
            Keys.SelfAssessmentFormat => OfUnit(source, () => ReadSelfAssessment(sheet, source, uses1904)),
            Keys.SurveyFormat => ReadSurvey(sheet, source),
            Keys.AppraisalFormat => ReadAppraisal(sheet, source, uses1904),
            Keys.ExplanationFormat => OfUnit(source, () => ReadExplanation(sheet, source, uses1904)),
            Keys.SurveyAnswersFormat => throw new RefusedException(
                $"Các dòng ẩn ở đầu trang \"{sheet.Cells.Name}\" đã bị dời đi nên không đọc được phiếu trả lời.",
                "Chép các dòng trả lời sang phiếu mẫu mới, không chèn dòng phía trên bảng, rồi gửi lại."
            ),
            var format => throw new RefusedException($"Phiếu thuộc một phiên bản mẫu khác (\"{format}\").", Remedies.UseTheForm),
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
            Explanation = new Submissions.ExplanationSheet(unit.Code, source, entries),
        };
    }

    private FileReading ReadAppraisal(KeyedSheet sheet, Source source, bool uses1904)
    {
        var (department, stage) = AppraisalHead.Read(sheet, index);
        var problems = new List<Problem>();
        var entries = new AppraisalReader(sheet, source, uses1904, problems).Read(index, department);
        var kind = stage == AppraisalStage.First ? SubmittedKind.Appraisal : SubmittedKind.SecondAppraisal;
        return new FileReading(new SubmittedFile(source.File, source.Sha256, kind, null) { Department = department.Code }, [.. problems])
        {
            Appraisal = new Submissions.AppraisalSheet(department.Code, stage, source, entries),
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
                $"Phiếu được tạo cho {unit.Name} (mã {unit.Code}) nhưng tên đơn vị trên phiếu ghi \"{Strays.Shown(name)}\",{index.Units.Whose(name)}; "
                    + "chưa rõ số liệu của đơn vị nào nên phiếu chưa được tính cho đơn vị nào.",
                "Hỏi lại người gửi; mỗi đơn vị phải điền vào phiếu mẫu gửi riêng cho mình.",
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
    internal static byte[]? ReadAll(EvidenceFile file)
    {
        try
        {
            using var stream = file.Open();
            using var content = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, Limits.Evidence.FileBytes + 1) : 0);
            var buffer = new byte[32 * 1024];
            int read;
            while ((read = stream.Read(buffer)) > 0)
            {
                content.Write(buffer, 0, read);
                if (content.Length > Limits.Evidence.FileBytes)
                {
                    throw new RefusedException(FileKind.TooBig(Limits.Evidence));
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
