using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace CchcWardIndex.Tests.Storage;

/// <summary>What is worked out ahead of the tables is what they are.</summary>
public class CompiledModelTests
{
    [Fact]
    public void The_compiled_model_for_SQLite_is_the_written_one() => IsTheSame(options => options.UseSqlite(""), Database.Sqlite("state.db"));

    [Fact]
    public void The_compiled_model_for_PostgreSQL_is_the_written_one() => IsTheSame(options => options.UseNpgsql("Host=x"), Database.Postgres("Host=x"));

    private static void IsTheSame(Func<DbContextOptionsBuilder<RoundContext>, DbContextOptionsBuilder<RoundContext>> database, Database compiled)
    {
        using var written = new RoundContext(database(new DbContextOptionsBuilder<RoundContext>()).Options);
        using var used = compiled.Open();

        Assert.StartsWith("CchcWardIndex.Storage.Compiled", used.Model.GetType().FullName, StringComparison.Ordinal);
        // Told otherwise, a column would be read as what it was: after a change, .ci/model writes the compiled one anew.
        Assert.Equal(Told(written), Told(used));
    }

    private static string Told(RoundContext context) => context.Model.ToDebugString(MetadataDebugStringOptions.LongDefault);
}
