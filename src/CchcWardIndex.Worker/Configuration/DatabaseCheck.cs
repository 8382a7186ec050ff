using System.Data.Common;
using CchcWardIndex.Problems;
using Npgsql;

namespace CchcWardIndex.Worker.Configuration;

/// <summary>The connection string of the database. It may hold a password: no message shows any part of it.</summary>
internal static class DatabaseCheck
{
    /// <summary>Empty, or a PostgreSQL connection string that names a host and a database.</summary>
    public static string Read(SettingsSection root)
    {
        var text = root.Secret("Database");
        if (text.Length > 0 && Wrong(text) is { } wrong)
        {
            root.Fault("Database", wrong);
        }

        return text;
    }

    private static ProblemText? Wrong(string text)
    {
        DbConnectionStringBuilder given;
        try
        {
            given = new DbConnectionStringBuilder { ConnectionString = text };
        }
        catch (ArgumentException)
        {
            return DatabaseProblems.NotPairs();
        }

        var known = new NpgsqlConnectionStringBuilder();
        foreach (var (key, place) in given.Keys.Cast<string>().Select((key, place) => (key, place + 1)))
        {
            try
            {
                known[key] = given[key];
            }
            catch (Exception error) when (error is ArgumentException or FormatException or InvalidCastException or OverflowException or NotSupportedException)
            {
                return DatabaseProblems.WrongKey(place);
            }
        }

        return string.IsNullOrWhiteSpace(known.Host) ? DatabaseProblems.NoHost()
            : string.IsNullOrWhiteSpace(known.Database) ? DatabaseProblems.NoName()
            : null;
    }
}
