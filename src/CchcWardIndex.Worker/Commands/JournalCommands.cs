using System.CommandLine;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Worker.Cli;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>journal verify|show</c>: whether the journal's chain holds, and what it says.</summary>
internal static class JournalCommands
{
    public static Command Create(Terminal terminal, Func<OpenedFolder> open) =>
        new("journal", "Nhật ký của đợt chấm.") { Verify(terminal, open), ShowAll(terminal, open) };

    private static Command Verify(Terminal terminal, Func<OpenedFolder> open)
    {
        var head = Options.Optional(
            "--head",
            "HASH",
            "Mã kiểm cuối của nhật ký in trên trang Nguồn của một bản công bố; mục ấy phải còn trong nhật ký. Ít nhất 12 chữ số đầu."
        );
        var command = new Command("verify", "Kiểm tra chuỗi mã của nhật ký từ mục đầu đến mục cuối.") { head };
        command.SetAction(parsed =>
        {
            var entries = Entries(open());
            if (Journal.FirstBroken(entries) is var (entry, reason))
            {
                terminal.Out.WriteLine($"Nhật ký đứt ở mục {entry.Number} ({Criteria.Show.Moment(entry.Happening.At)}, {entry.Happening.By}): {reason}");
                return ExitStatus.Blocked;
            }

            if (parsed.GetValue(head) is { } wanted && !entries.Any(entry => Digest.Names(wanted, entry.Hash)))
            {
                terminal.Out.WriteLine(
                    $"Chuỗi mã còn nguyên, nhưng không có mục nào mang mã {wanted}: nhật ký này không phải là nhật ký của bản công bố, hoặc phần cuối "
                        + "đã bị cắt bỏ."
                );
                return ExitStatus.Blocked;
            }

            terminal.Out.WriteLine($"Nhật ký còn nguyên: {entries.Count} mục; mã cuối:");
            terminal.Digest(entries.Count > 0 ? entries[^1].Hash : Journal.Beginning);
            return ExitStatus.Done;
        });
        return command;
    }

    private static Command ShowAll(Terminal terminal, Func<OpenedFolder> open)
    {
        var json = Options.Json();
        var command = new Command("show", "In nhật ký.") { json };
        command.SetAction(parsed =>
        {
            var entries = Entries(open());
            if (parsed.GetValue(json))
            {
                terminal.Out.WriteLine(JsonOutput.Of(entries));
                return ExitStatus.Done;
            }

            terminal.Print(
                [("Mục", true), ("Lúc", false), ("Người thực hiện", false), ("Tài khoản", false), ("Nội dung", false)],
                entries.Select(entry =>
                    (IReadOnlyList<string>)
                        [
                            Criteria.Show.Number(entry.Number),
                            Criteria.Show.Moment(entry.Happening.At),
                            entry.Happening.By,
                            entry.Happening.Account,
                            entry.Happening.Detail,
                        ]
                )
            );
            return ExitStatus.Done;
        });
        return command;
    }

    private static List<JournalEntry> Entries(OpenedFolder place) =>
        place.Store.Read(context => context.Journal.OrderBy(row => row.Number).AsEnumerable().Select(row => row.Entry()).ToList());
}
