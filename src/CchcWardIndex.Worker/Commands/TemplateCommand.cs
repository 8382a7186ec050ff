using System.CommandLine;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Office.Forms.Answers;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Office.Forms.Surveys;
using CchcWardIndex.Office.Forms.Tables;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Worker.Commands;

/// <summary>
/// <c>template</c>: blank self-assessment workbooks, one a unit, the two blank survey workbooks, totals and raw answers,
/// and one a table from outside.
/// </summary>
internal static class TemplateCommand
{
    public static Command Create(Terminal terminal, Settings settings, string data)
    {
        var criteria = new CriteriaOption(settings, data);
        var output = Options.Required("--out", "DIR", "Thư mục ghi phiếu mẫu.");
        var unit = Options.Optional("--unit", "CODE", "Mã một đơn vị; không nêu thì làm phiếu cho mọi đơn vị.");
        var command = new Command("template", "Tạo phiếu tự chấm để trống, mỗi đơn vị một tệp, cùng phiếu tổng hợp và phiếu trả lời khảo sát.")
        {
            output,
            unit,
        };
        criteria.AddTo(command);
        command.SetAction(parsed => Run(terminal, criteria.Load(parsed, terminal), parsed.GetValue(output)!, UnitCode.From(parsed.GetValue(unit))));
        return command;
    }

    private static int Run(Terminal terminal, LoadedSet criteria, string output, UnitCode? code)
    {
        var set = CriteriaSource.Book(RuleBook.Prove(criteria), terminal).Set;
        var units = set.Units.Where(unit => code is null || unit.Code == code).Where(unit => Treatment.Of(unit, set).IsScored).ToList();
        if (units.Count == 0)
        {
            throw new BadInputException(OptionProblems.NoUnitOf(code?.Text ?? "", set.Year, string.Join(", ", set.Units.Select(unit => unit.Code))));
        }

        var files = units
            .Select(unit => (Name: SubmissionNames.SelfAssessment(set.Identity, unit), Content: (Func<byte[]>)(() => SelfAssessmentTemplate.Write(set, unit))))
            .ToList();
        if (code is null && set.SurveyQuestions.Length > 0)
        {
            files.Add((SubmissionNames.Survey(set.Identity), () => SurveyTemplate.Write(set)));
            files.Add((SubmissionNames.SurveyAnswers(set.Identity), () => SurveyAnswersTemplate.Write(set)));
        }

        if (code is null)
        {
            files.AddRange(
                set.Tables.Select(table => (SubmissionNames.OutsideTable(set.Identity, table), (Func<byte[]>)(() => OutsideTableTemplate.Write(set, table))))
            );
        }

        AtomicFiles.MustNotReplace(output, files);
        terminal.Run(
            "Ghi phiếu mẫu",
            files.Count,
            done =>
            {
                foreach (var (name, content) in files)
                {
                    AtomicFiles.Write(output, (name, stream => stream.Write(content())));
                    done();
                }

                return files.Count;
            }
        );
        terminal.Say($"Đã ghi phiếu của {units.Count} đơn vị vào {Path.GetFullPath(output)}.");
        return ExitStatus.Done;
    }
}
