using CchcWardIndex.Storage;
using Microsoft.EntityFrameworkCore;

namespace CchcWardIndex.Tests.Storage;

/// <summary>A backup is a file that restores to the same state, wherever the state lies.</summary>
public abstract class StateBackupTests(IDatabaseServer? server) : OnBothDatabases(server)
{
    [Fact]
    public async Task A_backup_restores_every_row_of_every_table_to_the_file_and_back()
    {
        var (store, file, back) = (await FilledAsync(), PathOf("backup.db"), await EmptyAsync());

        StateBackup.Write(store, file);
        Restore(file, back);

        var original = Content(store.Database);
        Assert.Equal(original, Content(Database.Sqlite(file)));
        Assert.Equal(original, Content(back));
        new StateStore(back).Prepare("a", isNew: false, _ => Assert.Fail("A restored state is of this version."));
        Assert.Empty(Directory.EnumerateFiles(Path.GetDirectoryName(file)!, "*.tmp*"));
    }

    [Fact]
    public async Task A_backup_of_a_tampered_journal_is_not_kept()
    {
        var store = await FilledAsync();
        Sql.Run(store.Database, "update \"Journal\" set \"Detail\" = 'x' where \"Number\" = 1");

        var refused = Assert.Throws<StateException>(() => StateBackup.Write(store, PathOf("backup.db")));

        Assert.Equal("state.journal.broken", refused.Text.Id.ToString());
        Assert.Contains("mục 1:", refused.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf("backup.db")));
    }

    [Fact]
    public async Task A_backup_never_goes_over_another()
    {
        var store = await FilledAsync();
        File.WriteAllText(PathOf("backup.db"), "an earlier one");

        Assert.Throws<IOException>(() => StateBackup.Write(store, PathOf("backup.db")));

        Assert.Equal("an earlier one", File.ReadAllText(PathOf("backup.db")));
    }

    [Fact]
    public async Task A_damaged_backup_is_refused_and_leaves_the_place_empty()
    {
        var (file, back) = (PathOf("backup.db"), await EmptyAsync());
        StateBackup.Write(await FilledAsync(), file);
        var whole = File.ReadAllBytes(file);

        foreach (var damaged in new[] { whole[..(whole.Length / 2)], whole[..100], [], "no database at all"u8.ToArray() })
        {
            Database.Sqlite(file).Release();
            File.WriteAllBytes(file, damaged);
            var refused = Assert.Throws<StateException>(() => Restore(file, back));
            Assert.Contains($"ệp \"{file}\"", refused.Message, StringComparison.Ordinal);
        }

        new StateStore(back).Prepare("a", isNew: true, _ => Assert.Fail("Nothing was there."));
        Assert.Equal(0, new StateStore(back).Read(context => context.Journal.Count()));
    }

    [Fact]
    public async Task A_backup_whose_journal_was_changed_is_refused_and_leaves_the_place_empty()
    {
        var (file, back) = (PathOf("backup.db"), await EmptyAsync());
        StateBackup.Write(await FilledAsync(), file);
        Sql.Run(Database.Sqlite(file), "delete from \"Journal\" where \"Number\" = 1");

        var refused = Assert.Throws<StateException>(() => Restore(file, back));

        Assert.Equal("state.backup.broken-journal", refused.Text.Id.ToString());
        Assert.Contains("mục 2:", refused.Message, StringComparison.Ordinal);
        new StateStore(back).Prepare("a", isNew: true, _ => Assert.Fail("Nothing was there."));
    }

    [Fact]
    public async Task A_backup_does_not_go_into_a_state_that_holds_something()
    {
        var (store, file) = (await FilledAsync(), PathOf("backup.db"));
        StateBackup.Write(store, file);
        var before = Content(store.Database);

        var refused = Assert.Throws<StateException>(() => Restore(file, store.Database));

        Assert.Equal("state.backup.place-taken", refused.Text.Id.ToString());
        Assert.Equal(before, Content(store.Database));
    }

    [Fact]
    public async Task A_backup_of_an_earlier_version_is_brought_up_to_date_in_a_copy_and_restored()
    {
        var (file, back) = (PathOf("backup.db"), await EmptyAsync());
        StateBackup.Write(await FilledAsync(), file);
        // As the version before the explanations left it.
        Sql.Run(
            Database.Sqlite(file),
            """
            DELETE FROM cchc_schema WHERE "MigrationId" LIKE '%Explanations';
            ALTER TABLE "Rounds" DROP COLUMN "ExplanationsUntil";
            ALTER TABLE "Rounds" DROP COLUMN "ExplanationsClosed";
            """
        );
        Database.Sqlite(file).Release();
        var before = File.ReadAllBytes(file);

        Restore(file, back);

        Assert.Equal(before, File.ReadAllBytes(file));
        new StateStore(back).Prepare("a", isNew: false, _ => Assert.Fail("What is restored is of this version."));
        Assert.True(new StateStore(back).Read(context => context.Journal.Any()));
        Assert.Empty(Directory.EnumerateFiles(Path.GetDirectoryName(file)!, "*.tmp*"));
    }

    [Fact]
    public async Task A_backup_of_a_later_version_says_so()
    {
        var (file, back) = (PathOf("backup.db"), await EmptyAsync());
        StateBackup.Write(await FilledAsync(), file);
        using (var later = LaterVersion.Of(Database.Sqlite(file)).Open())
        {
            Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.Migrate(later.Database);
        }

        Database.Sqlite(file).Release();
        Assert.Equal("state.backup.newer", Assert.Throws<StateException>(() => Restore(file, back)).Text.Id.ToString());
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_no_backup() =>
        Assert.Equal(
            "state.backup.none",
            (await Assert.ThrowsAsync<StateException>(async () => Restore(PathOf("x.db"), await EmptyAsync()))).Text.Id.ToString()
        );

    private static void Restore(string file, Database to)
    {
        using var backup = BackupFile.Open(file, Path.GetDirectoryName(file)!);
        StateBackup.Restore(backup, to);
    }

    private async Task<StateStore> FilledAsync()
    {
        var store = await ReadyAsync();
        store.Write(context =>
        {
            Some.Everything(context);
            return true;
        });
        return store;
    }

    // Through the model: a table added later cannot be forgotten, neither here nor in the backup.
    private static List<string> Content(Database database)
    {
        using var context = database.Open();
        var content = new List<string>();
        foreach (var type in context.Model.GetEntityTypes())
        {
            var rows = Sql.Rows(
                database,
                $"select {string.Join(", ", type.GetProperties().Select(property => $"\"{property.GetColumnName()}\""))} from \"{type.GetTableName()}\""
            );
            Assert.True(rows.Count > 0, $"Some.Everything puts nothing into the table {type.GetTableName()}.");
            content.AddRange(rows.Select(row => $"{type.GetTableName()}: {Alike(row)}").Order(StringComparer.Ordinal));
        }

        return content;
    }

    // One of them has truth values, the other ones and noughts.
    private static string Alike(string row) =>
        string.Join(
            '|',
            row.Split('|')
                .Select(value =>
                    value switch
                    {
                        "True" => "1",
                        "False" => "0",
                        _ => value,
                    }
                )
        );
}

/// <summary>On SQLite.</summary>
public sealed class StateBackupOnSqliteTests() : StateBackupTests(null);
