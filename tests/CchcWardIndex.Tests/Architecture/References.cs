using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CchcWardIndex.Tests.Architecture;

/// <summary>One use of a type or member, as it stands in the compiled code.</summary>
/// <param name="From">The outermost type that uses it, with its namespace.</param>
/// <param name="To">The type used, with its namespace.</param>
/// <param name="Member">The member used; empty where only the type is.</param>
internal sealed record Reference(string From, string To, string Member)
{
    public override string ToString() => $"{From} → {To}{(Member.Length > 0 ? "." + Member : "")}";
}

/// <summary>Everything an assembly's signatures, attributes and method bodies refer to: what "using" lines cannot hide.</summary>
internal static class References
{
    /// <summary>The references of one assembly.</summary>
    public static IReadOnlyList<Reference> Of(Assembly assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        return [.. module.GetTypes().SelectMany(Of).Distinct()];
    }

    private static IEnumerable<Reference> Of(TypeDefinition type)
    {
        var from = Outermost(type).FullName;
        var types = type
            .Interfaces.Select(implemented => implemented.InterfaceType)
            .Append(type.BaseType)
            .Concat(type.Fields.Select(field => field.FieldType))
            .Concat(type.Methods.SelectMany(Signature))
            .Concat(type.CustomAttributes.Concat(type.Methods.SelectMany(method => method.CustomAttributes)).Select(attribute => attribute.AttributeType));
        return types
            .SelectMany(Parts)
            .Select(used => new Reference(from, used, ""))
            .Concat(
                type.Methods.Where(method => method.HasBody).SelectMany(method => method.Body.Instructions).SelectMany(instruction => Used(from, instruction))
            );
    }

    private static IEnumerable<TypeReference> Signature(MethodDefinition method) =>
        method
            .Parameters.Select(parameter => parameter.ParameterType)
            .Append(method.ReturnType)
            .Concat(method.HasBody ? method.Body.Variables.Select(variable => variable.VariableType) : []);

    private static IEnumerable<Reference> Used(string from, Instruction instruction) =>
        instruction.Operand switch
        {
            MethodReference method => Parts(method.DeclaringType)
                .Select(used => new Reference(from, used, method.Name))
                .Concat(
                    ((method as GenericInstanceMethod)?.GenericArguments ?? [])
                        .Concat(method.Parameters.Select(parameter => parameter.ParameterType))
                        .Append(method.ReturnType)
                        .SelectMany(Parts)
                        .Select(used => new Reference(from, used, ""))
                ),
            FieldReference field => Parts(field.DeclaringType).Concat(Parts(field.FieldType)).Select(used => new Reference(from, used, field.Name)),
            TypeReference type => Parts(type).Select(used => new Reference(from, used, "")),
            _ => instruction.OpCode.Code switch
            {
                Code.Ldc_R8 or Code.Conv_R8 or Code.Conv_R_Un => [new Reference(from, "System.Double", "")],
                Code.Ldc_R4 or Code.Conv_R4 => [new Reference(from, "System.Single", "")],
                _ => [],
            },
        };

    // A List<Rule[]> is a List, an array and a Rule.
    private static IEnumerable<string> Parts(TypeReference? type) =>
        type switch
        {
            null or GenericParameter => [],
            GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(Outermost(generic.ElementType).FullName),
            TypeSpecification special => Parts(special.ElementType),
            _ => [Outermost(type).FullName],
        };

    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
