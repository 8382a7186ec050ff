using Npgsql;

namespace CchcWardIndex.Endurance.Postgres;

public class PostgresServerTests(PostgresServer server)
{
    [Fact]
    public async Task Every_database_is_a_fresh_one_that_keeps_Vietnamese()
    {
        var first = await server.CreateDatabaseAsync();
        var second = await server.CreateDatabaseAsync();
        Assert.NotEqual(first, second);
        await RunAsync(first, "create table a (name text)");
        await RunAsync(first, "insert into a values ('Phường Nhơn Bình')");
        Assert.Equal("Phường Nhơn Bình", await RunAsync(first, "select name from a"));
        Assert.Equal(0L, await RunAsync(second, "select count(*) from information_schema.tables where table_schema = 'public'"));
    }

    private static async Task<object?> RunAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
