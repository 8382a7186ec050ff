using System.Diagnostics;
using System.Globalization;
using CchcWardIndex.Tests.Storage;
using Npgsql;

namespace CchcWardIndex.Endurance.Postgres;

/// <summary>
/// A real PostgreSQL of the tests' own: started when the first test asks for a database, on a socket in a folder of its own, gone after the
/// last.
/// </summary>
/// <remarks>Nothing in it survives, so nothing is flushed to disk. The server refuses to run as root; there it runs as the user <c>postgres</c>.</remarks>
public sealed class PostgresServer : IDatabaseServer, IAsyncDisposable
{
    private const string Owner = "cchc";

    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private string? _folder;
    private int _databases;

    /// <inheritdoc/>
    public async Task<string> CreateDatabaseAsync()
    {
        var programs = PostgresPrograms.Folder;
        Assert.SkipWhen(programs is null, "PostgreSQL is not installed.");
        Assert.SkipWhen(PostgresPrograms.IsRoot && !PostgresPrograms.CanStepDown, "PostgreSQL refuses root, and there is no user postgres to run it as.");
        var cancel = TestContext.Current.CancellationToken;
        await _oneAtATime.WaitAsync(cancel);
        try
        {
            _folder ??= Start();
            var name = string.Create(CultureInfo.InvariantCulture, $"test_{++_databases}");
            await using var connection = new NpgsqlConnection(Connection("postgres"));
            await connection.OpenAsync(cancel);
            await using var create = connection.CreateCommand();
            create.CommandText = "create database " + name;
            await create.ExecuteNonQueryAsync(cancel);
            return Connection(name);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>Stops the server under those who use it. Not to be done to the one that other tests share.</summary>
    public void Stop() => PostgresPrograms.Run(_folder!, "pg_ctl", "stop", "-D", Path.Combine(_folder!, "data"), "-m", "fast", "-w");

    /// <summary>Starts it again with what it held.</summary>
    public void StartAgain() => Start(_folder!);

    /// <summary>Stops the server as a power cut would, and deletes all of it.</summary>
    public ValueTask DisposeAsync()
    {
        if (_folder is { } folder)
        {
            NpgsqlConnection.ClearAllPools();
            try
            {
                PostgresPrograms.Run(folder, "pg_ctl", "stop", "-D", Path.Combine(folder, "data"), "-m", "immediate", "-w");
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        _oneAtATime.Dispose();
        return ValueTask.CompletedTask;
    }

    private static string Start()
    {
        // A socket's path may have some hundred letters at most, so not below a long temporary folder of the build.
        var folder = Directory.CreateTempSubdirectory("cchc-pg-").FullName;
        try
        {
            var data = Path.Combine(folder, "data");
            PostgresPrograms.HandOver(folder);
            PostgresPrograms.Run(folder, "initdb", "-D", data, "-U", Owner, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
            Start(folder);
            return folder;
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    private static void Start(string folder) =>
        PostgresPrograms.Run(
            folder,
            "pg_ctl",
            "start",
            "-D",
            Path.Combine(folder, "data"),
            "-w",
            "-l",
            Path.Combine(folder, "log"),
            "-o",
            $"-k {folder} -c listen_addresses= -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200"
        );

    // Every test has a database of its own: connections to those of tests long over are given back soon.
    private string Connection(string database) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = _folder,
            Username = Owner,
            Database = database,
            MaxPoolSize = 10,
            ConnectionIdleLifetime = 2,
            ConnectionPruningInterval = 1,
        }.ConnectionString;
}

/// <summary>PostgreSQL's own programs, run by a user it accepts.</summary>
internal static class PostgresPrograms
{
    /// <summary>Where they are, of the newest version installed; null where none is.</summary>
    public static string? Folder { get; } =
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .GetDirectories("/usr/lib/postgresql")
                .OrderByDescending(path => int.TryParse(Path.GetFileName(path), CultureInfo.InvariantCulture, out var version) ? version : 0)
                .Select(path => Path.Combine(path, "bin"))
                .FirstOrDefault(path => File.Exists(Path.Combine(path, "initdb")) && File.Exists(Path.Combine(path, "postgres")))
            : null;

    public static bool IsRoot { get; } = Environment.UserName == "root";

    /// <summary>Whether there is the user that Debian's package makes, and a program to become it.</summary>
    public static bool CanStepDown { get; } =
        File.Exists("/usr/bin/setpriv")
        && File.Exists("/etc/passwd")
        && File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal));

    /// <summary>Gives a folder to the user the server runs as.</summary>
    public static void HandOver(string folder)
    {
        if (IsRoot)
        {
            Wait(Process.Start("chown", ["postgres:postgres", folder]), "chown");
        }
    }

    /// <summary>Runs one of them to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it said.</exception>
    public static void Run(string folder, string program, params string[] arguments)
    {
        var said = Path.Combine(folder, program + ".out");
        // Not a pipe: the server would inherit it and hold it open for ever.
        var command = $"exec \"$0\" \"$@\" >'{said}' 2>&1 </dev/null";
        string[] stepDown = IsRoot ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"] : [];
        string[] all = [.. stepDown, "sh", "-c", command, Path.Combine(Folder!, program), .. arguments];
        using var process = Process.Start(new ProcessStartInfo(all[0], all[1..]) { WorkingDirectory = folder })!;
        Wait(process, program, said);
    }

    private static void Wait(Process process, string program, string? said = null)
    {
        var ended = process.WaitForExit(TimeSpan.FromMinutes(3));
        if (!ended || process.ExitCode != 0)
        {
            throw new InvalidOperationException(
                $"{program} {(ended ? $"ended with {process.ExitCode}" : "did not end within three minutes")}: "
                    + $"{(said is not null && File.Exists(said) ? File.ReadAllText(said) : "")}"
            );
        }
    }
}
