using System.CommandLine;
using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Worker.Commands;

/// <summary>
/// <c>appraisal …</c> and <c>explanation …</c>: the forms between self-assessment and final points, from the round's state or from a folder
/// alone.
/// </summary>
internal static class FormCommands
{
    public static Command Appraisal(Terminal terminal, Func<Workplace> open, Settings settings, string data)
    {
        var source = new Source(settings, data);
        var department = Options.Optional("--department", "CODE", "Mã một cơ quan thẩm định; không nêu thì làm mẫu cho mọi cơ quan.");
        var second = new Option<bool>("--second") { Description = "Mẫu thẩm định lần 2: chỉ các tiêu chí đơn vị đã giải trình." };
        var area = Options.Optional("--area", "CODE", "Chỉ một lĩnh vực, để giao mỗi phần cho một người; các phần được cộng lại.");
        var group = Options.Optional("--group", "CODE", "Chỉ các đơn vị của một khối; dùng được cùng --area.");
        var template = new Command(
            "template",
            "Tạo mẫu phiếu thẩm định, mỗi cơ quan một tệp (cơ quan có quá nhiều nội dung: nhiều phần); kết luận đã gửi có sẵn trong mẫu."
        )
        {
            department,
            area,
            group,
            second,
        };
        source.AddTo(template);
        template.SetAction(parsed =>
        {
            var (procedure, _) = source.Procedure(parsed, terminal, open);
            var stage = parsed.GetValue(second) ? AppraisalStage.Second : AppraisalStage.First;
            var code = DepartmentCode.From(parsed.GetValue(department));
            if (code is { } asked && procedure.Departments.All(each => each.Code != asked))
            {
                throw new BadInputException(OptionProblems.NoDepartment(asked.Text, string.Join(", ", procedure.Departments.Select(each => each.Code))));
            }

            var choice = Chosen(procedure.Set, AreaCode.From(parsed.GetValue(area)), parsed.GetValue(group));
            var files = FormsFolder.Appraisals(procedure, stage, code, choice);
            if (files.Count == 0)
            {
                throw new BadInputException(
                    !choice.IsAll ? WorkProblems.NothingOfChoice()
                    : stage == AppraisalStage.Second ? WorkProblems.NothingExplained()
                    : WorkProblems.NothingToAppraise()
                );
            }

            return source.Write(parsed, terminal, files, "mẫu phiếu thẩm định");
        });
        return new Command("appraisal", "Thẩm định của các cơ quan: mẫu phiếu.") { template };
    }

    private static FormChoice Chosen(CriteriaSet set, AreaCode? area, string? group)
    {
        var areas = set.Criteria.Select(criterion => criterion.Code.Area).Distinct().ToList();
        return area is { } asked && !areas.Contains(asked) ? throw new BadInputException(OptionProblems.NoArea(asked.Text, string.Join(", ", areas)))
            : group is not null && set.Groups.All(each => each.Code != group)
                ? throw new BadInputException(OptionProblems.NoGroup(group, string.Join(", ", set.Groups.Select(each => each.Code))))
            : new FormChoice(area, group);
    }

    public static Command Explanation(Terminal terminal, Func<Workplace> open, Settings settings, string data) =>
        new("explanation", "Giải trình của các đơn vị: mẫu phiếu, thời hạn.")
        {
            ExplanationTemplateOf(terminal, open, settings, data),
            OpenWindow(terminal, open),
            CloseWindow(terminal, open),
        };

    private static Command ExplanationTemplateOf(Terminal terminal, Func<Workplace> open, Settings settings, string data)
    {
        var source = new Source(settings, data);
        var unit = Options.Optional("--unit", "CODE", "Mã một đơn vị; không nêu thì làm mẫu cho mọi đơn vị.");
        var template = new Command("template", "Tạo mẫu phiếu giải trình, mỗi đơn vị một tệp, chỉ gồm tiêu chí mất điểm hoặc khác với điểm tự chấm.") { unit };
        source.AddTo(template);
        template.SetAction(parsed =>
        {
            var (procedure, until) = source.Procedure(parsed, terminal, open);
            var code = parsed.GetValue(unit);
            if (code is not null && procedure.Set.Unit(new UnitCode(code)) is null)
            {
                throw new BadInputException(OptionProblems.NoUnit(code));
            }

            var files = FormsFolder.Explanations(procedure, until, each => code is null || each.Text == code);
            return files.Count > 0
                ? source.Write(parsed, terminal, files, "mẫu phiếu giải trình")
                : throw new BadInputException(
                    code is null ? WorkProblems.NothingHandedIn() : WorkProblems.NothingOfUnit(procedure.Set.Unit(new UnitCode(code))!.Name)
                );
        });
        return template;
    }

    private static Command OpenWindow(Terminal terminal, Func<Workplace> open)
    {
        var by = RoundCommands.By();
        var command = new Command("open", "Gửi mẫu phiếu giải trình cho các đơn vị và mở thời hạn giải trình.") { by };
        command.SetAction(parsed =>
        {
            var place = open();
            new ProcedureDesk(place).OpenExplanations(Actors.Of(parsed.GetValue(by)!));
            var status = Deliveries.Finish(place, terminal);
            Deliveries.Conclude(place, terminal, "Đã ghi mẫu phiếu giải trình cho các đơn vị.");
            return status;
        });
        return command;
    }

    private static Command CloseWindow(Terminal terminal, Func<Workplace> open)
    {
        var by = RoundCommands.By();
        var command = new Command("close", "Kết thúc thời hạn giải trình sớm; phiếu đến sau là nộp muộn.") { by };
        command.SetAction(parsed =>
        {
            var place = open();
            var explained = new ProcedureDesk(place).CloseExplanations(Actors.Of(parsed.GetValue(by)!));
            var status = Deliveries.Finish(place, terminal);
            Deliveries.Conclude(
                place,
                terminal,
                explained > 0
                    ? $"Đã kết thúc thời hạn giải trình: {explained} đơn vị giải trình."
                    : "Đã kết thúc thời hạn giải trình; không đơn vị nào giải trình."
            );
            return status;
        });
        return command;
    }

    // A folder of workbooks where one is named; otherwise the round in the data folder.
    private sealed class Source(Settings settings, string data)
    {
        private readonly CriteriaOption _criteria = new(settings, data);
        private readonly Option<string> _output = Options.Required("--out", "DIR", "Thư mục ghi mẫu phiếu.");
        private readonly Option<string?> _evidence = Options.Optional("--evidence", "DIR", "Thư mục phiếu đã nộp; không nêu thì lấy từ đợt chấm đang chạy.");

        public void AddTo(Command command)
        {
            command.Add(_evidence);
            _criteria.AddTo(command);
            command.Add(_output);
        }

        public (Procedure Procedure, Func<UnitCode, DateTimeOffset?> Until) Procedure(ParseResult parsed, Terminal terminal, Func<Workplace> open)
        {
            if (parsed.GetValue(_evidence) is not { } folder)
            {
                var place = open();
                return (new ProcedureDesk(place).Now(), place.RoundNow().ExplanationsUntil);
            }

            var book = CriteriaSource.Book(RuleBook.Prove(_criteria.Load(parsed, terminal)), terminal);
            return (new Procedure(book, EvidenceReader.Read(book.Set, EvidenceFolder.Forms(folder, book.Set))), _ => null);
        }

        public int Write(ParseResult parsed, Terminal terminal, IReadOnlyList<FolderFile> files, string what)
        {
            var output = parsed.GetValue(_output)!;
            AtomicFiles.MustNotReplace(output, files.Select(file => (file.Path, (Func<byte[]>)(() => file.Content.ToArray()))));
            AtomicFiles.Write(output, [.. files.Select(file => (file.Path, (Action<Stream>)(stream => stream.Write(file.Content.Span))))]);
            terminal.Say($"Đã ghi {files.Count} {what} vào {Path.GetFullPath(output)}.");
            return ExitStatus.Done;
        }
    }
}
