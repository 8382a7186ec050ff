using Mono.Cecil;
using Xunit;

namespace CchcWardIndex.Tests.Architecture;

/// <summary>One thing has one name in the whole house: whoever has read of it once knows it everywhere.</summary>
public class NamesTests
{
    [Fact]
    public void No_two_types_have_the_same_name()
    {
        var shared = House
            .All.SelectMany(assembly => Types(assembly.Location))
            .GroupBy(type => type.Name, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => string.Join(", ", same.Select(type => type.FullName).Order(StringComparer.Ordinal)));

        Assert.Equal([], shared.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_namespace_is_called_as_a_type_that_its_code_would_then_not_find()
    {
        var types = House.All.SelectMany(assembly => Types(assembly.Location)).ToList();
        var names = types.Select(type => type.Name).ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], types.SelectMany(type => type.Space.Split('.')).Distinct().Where(names.Contains).Order(StringComparer.Ordinal));
    }

    // A case of a sum and what a class keeps to itself are read with their owner's name; what a compiler writes nobody reads.
    private static List<(string Name, string FullName, string Space)> Types(string library)
    {
        using var module = ModuleDefinition.ReadModule(library);
        return
        [
            .. module
                .Types.Where(type => type.Namespace.StartsWith("CchcWardIndex", StringComparison.Ordinal) && !type.Name.Contains('<', StringComparison.Ordinal))
                .Where(type => type.CustomAttributes.All(attribute => attribute.AttributeType.Name != "CompilerGeneratedAttribute"))
                .Where(type => !type.Namespace.Contains(".Compiled", StringComparison.Ordinal))
                .Select(type => (type.Name.Split('`')[0], type.FullName, type.Namespace)),
        ];
    }
}
