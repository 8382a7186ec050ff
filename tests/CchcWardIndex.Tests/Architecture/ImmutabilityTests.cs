using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using CchcWardIndex.Criteria;
using Xunit;

namespace CchcWardIndex.Tests.Architecture;

/// <summary>What the domain hands out cannot be changed by whoever receives it.</summary>
public class ImmutabilityTests
{
    private const BindingFlags Every = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // The one collector: it lives while a set is loaded, and what it hands out is immutable.
    private static readonly Type[] Collectors = [typeof(Faults)];

    private static readonly List<Type> Types = [.. typeof(CriteriaSet).Assembly.GetExportedTypes().Where(type => !type.IsEnum)];

    [Fact]
    public void Every_field_of_a_public_type_is_read_only() => Assert.Empty(Types.Where(type => !Collectors.Contains(type)).SelectMany(Changeable));

    [Fact]
    public void The_check_of_fields_does_see_a_changeable_one() => Assert.Equal(2, Changeable(typeof(Sample)).Count());

    [Fact]
    public void Every_property_is_read_only_or_set_only_while_it_is_made() =>
        Assert.Empty(
            from type in Types
            from property in type.GetProperties(Every)
            where property.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.Name}.{property.Name}"
        );

    [Fact]
    public void No_public_member_hands_out_an_array_or_a_collection_that_can_be_changed() =>
        Assert.Empty(
            from type in Types
            from member in type.GetMembers(Every)
            where HandsOut(member) is { } given && Mutable(given)
            select $"{type.Name}.{member.Name}"
        );

    [Fact]
    public void The_check_of_collections_knows_which_can_be_changed()
    {
        Assert.All(
            [
                typeof(int[]),
                typeof(List<int>),
                typeof(Dictionary<int, int>),
                typeof(HashSet<int>),
                typeof(IList<int>),
                typeof(ICollection<int>),
                typeof(ImmutableArray<int>.Builder),
            ],
            type => Assert.True(Mutable(type), type.Name)
        );
        Assert.All(
            [typeof(string), typeof(ImmutableArray<int>), typeof(ImmutableHashSet<int>), typeof(IReadOnlyDictionary<int, int>), typeof(IReadOnlyList<int>)],
            type => Assert.False(Mutable(type), type.Name)
        );
    }

    [Fact]
    public void Public_classes_are_sealed_or_static_so_that_nobody_adds_a_changeable_part() =>
        Assert.Empty(Types.Where(type => type.IsClass && !type.IsSealed && !IsClosed(type)).Select(type => type.Name));

    // The cases of a sum lie inside it: nobody else can make one.
    private static bool IsClosed(Type type) =>
        type.IsAbstract
        && type.GetConstructors(Every).All(constructor => constructor.IsPrivate || constructor.GetParameters() is [var only] && only.ParameterType == type);

    private static IEnumerable<string> Changeable(Type type) =>
        type.GetFields(Every).Where(field => !field.IsInitOnly && !field.IsLiteral).Select(field => $"{type.Name}.{field.Name}");

    private static Type? HandsOut(MemberInfo member) =>
        member switch
        {
            PropertyInfo { GetMethod.IsPublic: true } property => property.PropertyType,
            FieldInfo { IsPublic: true } field => field.FieldType,
            MethodInfo { IsPublic: true, IsSpecialName: false } method => method.ReturnType,
            _ => null,
        };

    private static bool Mutable(Type type)
    {
        if (type.IsArray)
        {
            return true;
        }

        if (
            !typeof(IEnumerable).IsAssignableFrom(type)
            || type == typeof(string)
            || type.FullName!.StartsWith("System.Collections.Immutable.Immutable", StringComparison.Ordinal)
        )
        {
            return type.Name.StartsWith("Builder", StringComparison.Ordinal) || type.DeclaringType?.Namespace == "System.Collections.Immutable";
        }

        return type.GetInterfaces()
            .Append(type)
            .Any(face =>
                face == typeof(IList) || face == typeof(IDictionary) || (face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ICollection<>))
            );
    }

    private sealed class Sample
    {
        public int Field = 1;

        public int Property { get; set; }
    }
}
