using System.CommandLine;
using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>backup make|restore</c>: copies the state now, and puts a backup in the place of a state that is lost or damaged.</summary>
internal static class BackupCommands
{
    public static Command Create(Terminal terminal, Settings settings, string data, TimeProvider clock) =>
        new("backup", "Bản sao lưu của trạng thái.")
        {
            Make(terminal, () => OpenedFolder.Look(data, settings, clock)),
            Restore(terminal, settings, data, clock),
        };

    private static Command Make(Terminal terminal, Func<OpenedFolder> open)
    {
        var make = new Command("make", "Sao lưu trạng thái ngay bây giờ, cả khi cchc run đang chạy; bản sao được khôi phục thử trước khi giữ lại.");
        make.SetAction(_ =>
        {
            var place = open();
            var file = Path.Combine(place.Folder.Folders.Backups, Jobs.Calendar.BackupName(place.Now));
            if (File.Exists(file))
            {
                throw new BadInputException(WorkProblems.SameSecond(file));
            }

            StateBackup.Write(place.Store, file);
            terminal.Say(
                "Đã sao lưu trạng thái và khôi phục thử được. Các phiếu nằm trong thư mục archive: sao lưu cả thư mục dữ liệu thì giữ được tất cả. Bản sao lưu:"
            );
            terminal.Out.WriteLine(file);
            return ExitStatus.Done;
        });
        return make;
    }

    private static Command Restore(Terminal terminal, Settings settings, string data, TimeProvider clock)
    {
        var from = Options.Required("--from", "FILE", "Tệp sao lưu trong thư mục backups.");
        var restore = new Command("restore", "Khôi phục trạng thái từ một bản sao lưu, cả bản của phiên bản trước; trạng thái hỏng được giữ lại bên cạnh.")
        {
            from,
        };
        restore.SetAction(parsed => Restore(terminal, DataFolder.Of(data, settings), settings, Path.GetFullPath(parsed.GetValue(from)!), clock));
        return restore;
    }

    private static int Restore(Terminal terminal, DataFolder folder, Settings settings, string file, TimeProvider clock)
    {
        using var mine = folder.TakeForWorker() ?? throw new BadInputException(WorkProblems.RunsMeanwhile(folder.Root));
        if (!File.Exists(file))
        {
            throw new BadInputException(WorkProblems.NoBackup(file, folder.Folders.Backups));
        }

        if (settings.Database.Length == 0 && file.Equals(folder.StateFile, StringComparison.OrdinalIgnoreCase))
        {
            throw new BadInputException(WorkProblems.StateItself(file, folder.Folders.Backups));
        }

        using var backup = Open(file, folder);
        var now = clock.GetUtcNow().ToOffset(VietNam.Offset);
        folder.Alone(() =>
        {
            if (settings.Database.Length > 0)
            {
                var database = Database.Postgres(settings.Database);
                StateBackup.Restore(backup, database);
                Note(new StateStore(database), file, now);
                return;
            }

            // Made beside and moved: killed in between, the old state or the new one is there.
            var restored = folder.StateFile + ".restored";
            Discard(restored);
            StateBackup.Restore(backup, Database.Sqlite(restored));
            Note(new StateStore(Database.Sqlite(restored)), file, now);
            Database.Sqlite(restored).Release();
            var stamp = now.ToString("yyyyMMdd-HHmmss", System.Globalization.CultureInfo.InvariantCulture);
            foreach (var part in (string[])["", "-wal", "-shm"])
            {
                if (File.Exists(folder.StateFile + part))
                {
                    File.Move(folder.StateFile + part, $"{folder.StateFile}{part}.hong-{stamp}");
                }
            }

            File.Move(restored, folder.StateFile);
        });
        terminal.Say(
            $"Đã khôi phục trạng thái từ {file}. Các tệp nhận sau bản sao lưu này không còn trong sổ: thả lại chúng vào hộp nhận (bản gốc nằm trong thư "
                + "mục archive)."
        );
        return ExitStatus.Done;
    }

    private static BackupFile Open(string file, DataFolder folder)
    {
        try
        {
            return BackupFile.Open(file, folder.Root);
        }
        catch (StateException error)
        {
            throw new BadInputException(WorkProblems.NotRestored(error.Text, folder.Folders.Backups), error);
        }
    }

    // What came after the backup is gone from the journal: the journal itself must say so.
    private static void Note(StateStore restored, string file, DateTimeOffset now) =>
        restored.Write(context =>
        {
            if (context.Journal.OrderByDescending(row => row.Number).FirstOrDefault() is { } last)
            {
                var actor = Actors.Of("Người chạy lệnh khôi phục");
                context.Note(
                    new Happening(
                        last.Entry().Happening.Round,
                        now,
                        actor.Name,
                        actor.Account,
                        "restore",
                        $"Khôi phục trạng thái từ bản sao lưu \"{Path.GetFileName(file)}\"; những việc làm sau mục {last.Number} không còn trong sổ.",
                        null,
                        null
                    )
                );
            }

            return true;
        });

    private static void Discard(string restored)
    {
        foreach (var part in (string[])["", "-wal", "-shm"])
        {
            File.Delete(restored + part);
        }
    }
}
