using CchcWardIndex.Tests.App.Rounds;
using CchcWardIndex.Tests.Storage;

namespace CchcWardIndex.Endurance.Postgres;

public class NothingForgottenTests
{
    [Fact]
    public void Whatever_is_tested_on_SQLite_and_may_be_on_a_server_is_tested_on_PostgreSQL()
    {
        var onBoth = typeof(SmallRound)
            .Assembly.GetTypes()
            .Where(type =>
                type.IsAbstract
                && type.Name.EndsWith("Tests", StringComparison.Ordinal)
                && type.GetConstructors(Everything).Any(made => made.GetParameters().Any(given => given.ParameterType == typeof(IDatabaseServer)))
            )
            .ToList();
        var onPostgres = GetType().Assembly.GetTypes().Select(type => type.BaseType);

        Assert.NotEmpty(onBoth);
        Assert.Equal([], onBoth.Except(onPostgres).Select(type => type!.Name));
    }

    private const System.Reflection.BindingFlags Everything =
        System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic;
}
