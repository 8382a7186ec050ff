using CchcWardIndex.Storage;
using Microsoft.EntityFrameworkCore;

namespace CchcWardIndex.Tests.Storage;

/// <summary>What somebody does to a database behind the program's back.</summary>
internal static class Sql
{
    /// <summary>Runs a statement.</summary>
    public static void Run(Database database, string sql) => Rows(database, sql);

    /// <summary>Runs a query: every row as text, its values between bars.</summary>
    public static List<string> Rows(Database database, string sql)
    {
        using var context = database.Open();
        context.Database.OpenConnection();
        using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The tests' own statements.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i))));
        }

        return rows;
    }
}
