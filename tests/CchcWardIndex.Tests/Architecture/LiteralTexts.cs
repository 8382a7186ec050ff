using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CchcWardIndex.Tests.Architecture;

/// <summary>Every text that stands in compiled code, with the type it stands in: those of Razor pages and of attributes too.</summary>
internal static class LiteralTexts
{
    /// <summary>The program's own assemblies.</summary>
    public static ImmutableArray<string> Assemblies { get; } =
    [.. new[] { "CchcWardIndex", "CchcWardIndex.Office", "CchcWardIndex.Pages", "CchcWardIndex.Storage", "CchcWardIndex.App", "cchc" }.Select(Assembly)];

    /// <summary>Where an assembly lies.</summary>
    public static string Assembly(string name) => System.Reflection.Assembly.Load(name).Location;

    /// <summary>The texts of an assembly.</summary>
    public static IEnumerable<(string? Type, string Value)> Of(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        return
        [
            .. module
                .GetTypes()
                .SelectMany(type =>
                    type.Methods.Where(method => method.HasBody)
                        .SelectMany(method => method.Body.Instructions)
                        .Where(instruction => instruction.OpCode == OpCodes.Ldstr)
                        .Select(instruction => (string)instruction.Operand)
                        // Of a text in an attribute: what the log says.
                        .Concat(type.Methods.SelectMany(method => method.CustomAttributes).SelectMany(Of))
                        .Concat(type.Fields.Select(field => field.Constant).OfType<string>())
                        .Select(text => ((string?)Outermost(type).FullName, text))
                ),
        ];
    }

    /// <summary>The texts that lie in an assembly as files, with their names.</summary>
    public static IEnumerable<(string Name, string Text)> Embedded(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        return [.. module.Resources.OfType<EmbeddedResource>().Select(file => (file.Name, System.Text.Encoding.UTF8.GetString(file.GetResourceData())))];
    }

    private static IEnumerable<string> Of(CustomAttribute attribute) => attribute.ConstructorArguments.Select(given => given.Value).OfType<string>();

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
