using System.CommandLine;
using CchcWardIndex.Storage;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Files;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>backup restore</c>: puts a backup in the place of a state that is lost or damaged.</summary>
internal static class BackupCommands
{
    public static Command Create(Terminal terminal, Settings settings, string data, TimeProvider clock)
    {
        var from = Options.Required("--from", "FILE", "Tệp sao lưu trong thư mục backups.");
        var restore = new Command("restore", "Khôi phục trạng thái từ một bản sao lưu; trạng thái hỏng được giữ lại bên cạnh.") { from };
        restore.SetAction(parsed => Restore(terminal, DataFolder.Of(data, settings), settings, Path.GetFullPath(parsed.GetValue(from)!), clock));
        return new Command("backup", "Bản sao lưu của trạng thái.") { restore };
    }

    private static int Restore(Terminal terminal, DataFolder folder, Settings settings, string file, TimeProvider clock)
    {
        using var mine = folder.TakeForWorker() ?? throw new BadInputException($"Chương trình \"cchc run\" đang chạy trên thư mục dữ liệu \"{folder.Root}\". Dừng chương trình đó trước khi khôi phục.");
        if (!File.Exists(file))
        {
            throw new BadInputException($"Không có tệp \"{file}\". Các bản sao lưu nằm trong {folder.Folders.Backups}.");
        }

        folder.Alone(() =>
        {
            if (settings.Database.Length > 0)
            {
                StateBackup.Restore(file, Database.Postgres(settings.Database));
                return;
            }

            // Made beside and moved: killed in between, the old state or the new one is there.
            var restored = folder.StateFile + ".restored";
            Discard(restored);
            StateBackup.Restore(file, Database.Sqlite(restored));
            Database.Sqlite(restored).Release();
            var stamp = clock.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).ToString("yyyyMMdd-HHmmss", System.Globalization.CultureInfo.InvariantCulture);
            foreach (var part in (string[])["", "-wal", "-shm"])
            {
                if (File.Exists(folder.StateFile + part))
                {
                    File.Move(folder.StateFile + part, $"{folder.StateFile}{part}.hong-{stamp}");
                }
            }

            File.Move(restored, folder.StateFile);
        });
        terminal.Say($"Đã khôi phục trạng thái từ {file}. Các tệp nhận sau bản sao lưu này không còn trong sổ: thả lại chúng vào hộp nhận (bản gốc nằm trong thư mục archive).");
        return ExitStatus.Done;
    }

    private static void Discard(string restored)
    {
        foreach (var part in (string[])["", "-wal", "-shm"])
        {
            File.Delete(restored + part);
        }
    }
}
