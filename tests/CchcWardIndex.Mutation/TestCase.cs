using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace CchcWardIndex.Mutation;

/// <summary>One test, run without a runner: so a thousand mutants take one process.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Method">Its method.</param>
/// <param name="Arguments">What a theory gives it.</param>
/// <param name="Name">Class, method, and which of a theory's.</param>
internal sealed record TestCase(Type Class, MethodInfo Method, object?[] Arguments, string Name)
{
    /// <summary>The classes of the tests in some namespaces.</summary>
    public static IEnumerable<Type> Classes(Func<Type, bool> isWanted) =>
        typeof(CchcWardIndex.Tests.RepositoryFolder)
            .Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false, IsPublic: true } && Methods(type).Any() && isWanted(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal);

    /// <summary>The tests of a class.</summary>
    public static IEnumerable<TestCase> Of(Type type)
    {
        RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        foreach (var method in Methods(type))
        {
            var name = $"{type.Name}.{method.Name}";
            var data = method.GetCustomAttributes().OfType<IDataAttribute>().ToList();
            if (data.Count == 0)
            {
                yield return new TestCase(type, method, [], name);
                continue;
            }

            // A runner tells the attribute whose member it means.
            foreach (var member in data.OfType<MemberDataAttribute>().Where(member => member.MemberType is null))
            {
                member.MemberType = type;
            }

            var rows = data.SelectMany(each => each.GetData(method, new DisposalTracker()).AsTask().GetAwaiter().GetResult());
            var nth = 0;
            foreach (var row in rows)
            {
                nth++;
                yield return new TestCase(type, method, method.ResolveMethodArguments(row.GetData()), $"{name}#{nth}");
            }

            if (nth == 0)
            {
                throw new InvalidOperationException($"{name} has no rows.");
            }
        }
    }

    /// <summary>Whether it passes.</summary>
    public bool Passes()
    {
        object? instance = null;
        try
        {
            instance = Method.IsStatic ? null : Activator.CreateInstance(Class);
            if (Method.Invoke(instance, Arguments) is Task pending)
            {
                pending.GetAwaiter().GetResult();
            }

            return true;
        }
        catch (Exception)
        {
            return false;
        }
        finally
        {
            (instance as IDisposable)?.Dispose();
        }
    }

    private static IEnumerable<MethodInfo> Methods(Type type) =>
        type.GetMethods().Where(method => method.GetCustomAttributes().OfType<FactAttribute>().Any(fact => fact.Skip is null));
}
