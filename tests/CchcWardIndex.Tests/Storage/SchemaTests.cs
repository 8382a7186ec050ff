using CchcWardIndex.Storage;

namespace CchcWardIndex.Tests.Storage;

/// <summary>What a state is before anything in it is believed: new, ours, older, newer, somebody else's, lost.</summary>
public abstract class SchemaTests(IDatabaseServer? server) : OnBothDatabases(server)
{
    private const string Columns =
        "select table_name, column_name, data_type, is_nullable, is_identity, column_default from information_schema.columns where table_schema = "
        + "'public' order by 1, 2";
    private const string Indexes = "select tablename, indexname, indexdef from pg_indexes where schemaname = 'public' order by 1, 2";
    private const string SqliteColumns =
        "select t.name, c.name, c.type, c.\"notnull\", c.dflt_value, c.pk from sqlite_master t, pragma_table_info(t.name) c where t.type = 'table' "
        + "order by 1, 2";
    private const string SqliteIndexes =
        "select t.name, i.name, i.\"unique\", c.seqno, c.name from sqlite_master t, pragma_index_list(t.name) i, pragma_index_info(i.name) c where "
        + "t.type = 'table' order by 1, 2, 4";

    private static readonly Action<Database> Never = _ => Assert.Fail("There was nothing to be backed up.");

    [Fact]
    public async Task A_state_is_made_on_first_use_and_opened_as_it_is_after_that()
    {
        var store = await ReadyAsync();
        store.Write(context => context.Note(Some.Happening("Mở đợt chấm.")));

        store.Prepare("a", isNew: true, Never);
        store.Prepare("a", isNew: false, Never);

        Assert.Equal((1, 1), store.Look(context => (context.Journal.Count(), context.Instance.Count())));
    }

    [Fact]
    public async Task The_migrated_schema_is_the_models_own()
    {
        var migrated = (await ReadyAsync()).Database;
        var created = await EmptyAsync();
        using (var context = created.Open())
        {
            Assert.True(context.Database.EnsureCreated());
        }

        var (columns, indexes) = IsPostgres ? (Columns, Indexes) : (SqliteColumns, SqliteIndexes);
        foreach (var query in new[] { columns, indexes })
        {
            var (one, other) = (Ours(migrated, query), Ours(created, query));
            Assert.True(one.Count > 10, "The query found nothing to compare.");
            Assert.Equal(other, one);
        }

        static List<string> Ours(Database database, string query) =>
            [
                .. Sql.Rows(database, query)
                    .Where(row =>
                        !row.StartsWith("cchc_schema|", StringComparison.Ordinal) && !row.StartsWith("__EFMigrationsLock|", StringComparison.Ordinal)
                    ),
            ];
    }

    [Fact]
    public async Task A_state_of_a_later_version_is_refused_and_left_alone()
    {
        var database = await EmptyAsync();
        new StateStore(LaterVersion.Of(database)).Prepare("a", isNew: true, Never);

        Refuses(database, isNew: false, "state.database.newer");
    }

    [Fact]
    public async Task A_state_of_an_earlier_version_is_kept_as_it_is_before_it_is_brought_up_to_date()
    {
        var store = await ReadyAsync();
        store.Write(context => context.Note(Some.Happening("Đóng nhận phiếu.")));
        var later = LaterVersion.Of(store.Database);
        var copy = PathOf("state-truoc-nang-cap-1.db");
        var before = new List<string>();

        new StateStore(later).Prepare(
            "a",
            isNew: false,
            older =>
            {
                before.AddRange(Tables(older));
                StateBackup.KeepOlder(older, copy);
            }
        );

        Assert.DoesNotContain(LaterVersion.Table, before);
        Assert.Contains(LaterVersion.Table, Tables(store.Database));
        Assert.Equal(1, new StateStore(later).Read(context => context.Journal.Count()));
        var kept = IsPostgres
            ? Sql.Rows(store.Database, "select \"Detail\" from \"state-truoc-nang-cap-1\".\"Journal\"")
            : Sql.Rows(Database.Sqlite(copy), "select \"Detail\" from \"Journal\"");
        Assert.Equal(["Đóng nhận phiếu."], kept);
        new StateStore(later).Prepare("a", isNew: false, Never);
    }

    [Fact]
    public async Task An_upgrade_that_cannot_be_backed_up_is_not_begun()
    {
        var store = await ReadyAsync();

        Assert.Throws<IOException>(() => new StateStore(LaterVersion.Of(store.Database)).Prepare("a", isNew: false, _ => throw new IOException("full")));

        Assert.DoesNotContain(LaterVersion.Table, Tables(store.Database));
        store.Prepare("a", isNew: false, Never);
    }

    [Fact]
    public async Task A_database_of_something_else_is_refused_and_left_alone()
    {
        var database = await EmptyAsync();
        Sql.Run(database, "create table van_ban (so text)");

        Refuses(database, isNew: true, "state.database.foreign");

        Assert.Equal(["van_ban"], Tables(database));
    }

    [Fact]
    public async Task A_state_that_was_emptied_is_not_taken_for_a_new_one()
    {
        var database = await EmptyAsync();
        Refuses(database, isNew: false, "state.database.lost");
    }

    [Fact]
    public async Task The_state_of_another_data_folder_is_refused()
    {
        var store = await ReadyAsync();
        var refused = Assert.Throws<StateException>(() => store.Prepare("b", isNew: true, Never));

        Assert.Equal("state.database.other-folder", refused.Text.Id.ToString());
        Assert.Equal(["a"], store.Look(context => context.Instance.Select(row => row.Id).ToList()));
    }

    [Fact]
    public async Task A_migration_killed_before_its_first_table_is_begun_again()
    {
        var database = await EmptyAsync();
        Sql.Run(database, "create table cchc_schema (\"MigrationId\" varchar(150) not null primary key, \"ProductVersion\" varchar(32) not null)");
        if (!IsPostgres)
        {
            // What a killed process leaves behind in the file; on PostgreSQL the lock dies with its connection.
            Sql.Run(database, "create table \"__EFMigrationsLock\" (\"Id\" integer not null primary key, \"Timestamp\" text not null)");
            Sql.Run(database, "insert into \"__EFMigrationsLock\" values (1, '2022-12-05')");
        }

        new StateStore(database).Prepare("a", isNew: true, Never);

        Assert.Equal(0, new StateStore(database).Read(context => context.Journal.Count()));
    }

    private static void Refuses(Database database, bool isNew, string id)
    {
        var refused = Assert.Throws<StateException>(() => new StateStore(database).Prepare("a", isNew, Never));
        Assert.Equal(id, refused.Text.Id.ToString());
        Assert.Contains(
            database.IsPostgres ? " cơ sở dữ liệu PostgreSQL " : $" tệp \"{database.Connection}\" ",
            refused.Message,
            StringComparison.OrdinalIgnoreCase
        );
    }

    private static List<string> Tables(Database database) =>
        Sql.Rows(
            database,
            database.IsPostgres
                ? "select table_name from information_schema.tables where table_schema = 'public'"
                : "select name from sqlite_master where type = 'table' and name <> '__EFMigrationsLock'"
        );
}

/// <summary>On SQLite.</summary>
public sealed class SchemaOnSqliteTests() : SchemaTests(null)
{
    [Fact]
    public void A_file_that_is_no_database_is_called_damaged()
    {
        File.WriteAllText(PathOf("state.db"), new string('x', 5000));
        IsDamaged();
    }

    [Fact]
    public void A_file_cut_short_is_called_damaged()
    {
        var database = Database.Sqlite(PathOf("state.db"));
        new StateStore(database).Prepare("a", isNew: true, _ => { });
        Sql.Run(database, "pragma wal_checkpoint(truncate)");
        database.Release();
        var whole = File.ReadAllBytes(PathOf("state.db"));
        File.WriteAllBytes(PathOf("state.db"), whole[..(whole.Length - 8192)]);

        IsDamaged();
    }

    private void IsDamaged()
    {
        var refused = Assert.Throws<StateException>(() => new StateStore(Database.Sqlite(PathOf("state.db"))).Prepare("a", isNew: false, _ => { }));
        Assert.Equal("state.database.damaged", refused.Text.Id.ToString());
        Assert.Contains(PathOf("state.db"), refused.Message, StringComparison.Ordinal);
    }
}
