using System.Reflection;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Schema;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CchcWardIndex.Tests.Storage;

/// <summary>The schema of a later version of the program: one migration more, which makes one table more.</summary>
internal sealed class LaterVersion : IMigrationsAssembly
{
    public const string Table = "Later";

    /// <summary>The database as the later version opens it.</summary>
    public static Database Of(Database database) => database with { Further = options => options.ReplaceService<IMigrationsAssembly, LaterVersion>() };

    public IReadOnlyDictionary<string, TypeInfo> Migrations { get; } =
        new SortedDictionary<string, TypeInfo>(
            typeof(Beginning)
                .Assembly.GetTypes()
                .Append(typeof(Later))
                .Where(type => type.GetCustomAttribute<MigrationAttribute>() is not null)
                .ToDictionary(type => type.GetCustomAttribute<MigrationAttribute>()!.Id, type => type.GetTypeInfo()),
            StringComparer.Ordinal
        );

    public ModelSnapshot? ModelSnapshot => null;

    public Assembly Assembly => typeof(LaterVersion).Assembly;

    public string? FindMigrationId(string nameOrId) => Migrations.Keys.FirstOrDefault(id => id.EndsWith(nameOrId, StringComparison.Ordinal));

    public Migration CreateMigration(TypeInfo migrationClass, string activeProvider)
    {
        var migration = (Migration)Activator.CreateInstance(migrationClass.AsType())!;
        migration.ActiveProvider = activeProvider;
        return migration;
    }

    [Migration("209901010001_Later")]
    private sealed class Later : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(Table, table => new { Id = table.Column<int>() });
    }
}
