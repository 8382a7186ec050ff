using System.CommandLine;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Rounds;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>refused dismiss|restore</c>: which refused files somebody has dealt with.</summary>
internal static class RefusedCommands
{
    public static Command Create(Terminal terminal, Func<Workplace> open) =>
        new("refused", "Đánh dấu các tệp bị từ chối đã được xử lý.")
        {
            Mark(
                "dismiss",
                "Đánh dấu đã xử lý: tệp không còn trong danh sách.",
                "Đã đánh dấu xử lý",
                (desk, actor, file, reason) => desk.Dismiss(actor, file, reason),
                terminal,
                open
            ),
            Mark(
                "restore",
                "Bỏ đánh dấu: tệp trở lại danh sách.",
                "Đã đưa trở lại danh sách",
                (desk, actor, file, reason) => desk.Restore(actor, file, reason),
                terminal,
                open
            ),
        };

    private static Command Mark(
        string name,
        string description,
        string done,
        Func<Refusals, Actor, string?, string, IReadOnlyList<RefusedFile>> mark,
        Terminal terminal,
        Func<Workplace> open
    )
    {
        var by = RoundCommands.By();
        var file = Options.Optional("--file", "NAME", "Tên tệp như trong danh sách của cchc status.");
        var all = new Option<bool>("--all") { Description = "Mọi tệp." };
        var reason = Options.Optional("--reason", "TEXT", "Lý do, được ghi vào nhật ký.");
        var command = new Command(name, description) { file, all, by, reason };
        command.SetAction(parsed =>
        {
            var (named, every) = (parsed.GetValue(file), parsed.GetValue(all));
            if (named is null != every)
            {
                throw new BadInputException(OptionProblems.NotOneFile());
            }

            var marked = mark(new Refusals(open()), Actors.Of(parsed.GetValue(by)!), named, parsed.GetValue(reason) ?? "");
            terminal.Say($"{done} {marked.Count} tệp: {string.Join("; ", marked.Select(one => one.File))}.");
            return ExitStatus.Done;
        });
        return command;
    }
}
