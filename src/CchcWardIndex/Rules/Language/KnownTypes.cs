using System.Linq.Dynamic.Core;
using System.Runtime.CompilerServices;
using RulesEngine;
using RulesEngine.ExpressionBuilders;
using RulesEngine.HelperFunctions;

namespace CchcWardIndex.Rules.Language;

/// <summary>The types an expression may name, said once.</summary>
/// <remarks>
/// The engine's own provider adds whatever type of the whole process is marked for it, and so loads every type of every library to look:
/// once a parser, for 27 MB and, among the libraries of the tests, half of a proof. What an expression means must not hang on what else is loaded anyway.
/// </remarks>
internal sealed class KnownTypes : CustomTypeProvider
{
    /// <summary>Ours, beside those the engine itself knows.</summary>
    public static readonly Type[] Own = [typeof(Step), typeof(Days)];

    private static readonly HashSet<Type> All = WithTheirBases([.. Own, typeof(ExpressionUtils), typeof(Enumerable)]);

    private static readonly ParsingConfig Shared = new() { CustomTypeProvider = new KnownTypes(), IsCaseSensitive = true };

    private KnownTypes()
        : base(Own) { }

    /// <inheritdoc/>
    public override HashSet<Type> GetCustomTypes() => All;

    /// <summary>Lets a parser read with these types. Its settings must have <see cref="Own"/> and mind letter case.</summary>
    /// <returns>False where the library has become another inside: the parser then looks for itself, with the same outcome.</returns>
    public static bool GiveTo(RuleExpressionParser parser)
    {
        try
        {
            // The library has no place to put a provider; it keeps the one it made as long as the settings' types are this array.
            TypesOf(parser) = Own;
            ConfigOf(parser) = Shared;
            return true;
        }
        catch (MissingFieldException)
        {
            return false;
        }
    }

    /// <summary>The same for the parser inside an engine.</summary>
    public static bool GiveTo(RulesEngine.RulesEngine engine)
    {
        try
        {
            return GiveTo(ParserOf(engine));
        }
        catch (MissingFieldException)
        {
            return false;
        }
    }

    private static HashSet<Type> WithTheirBases(IEnumerable<Type> types)
    {
        var all = types.ToHashSet();
        for (var pending = new Queue<Type>(all); pending.TryDequeue(out var type); )
        {
            foreach (var above in type.GetInterfaces().Concat(type.BaseType is { } parent ? [parent] : []).Where(all.Add))
            {
                pending.Enqueue(above);
            }
        }

        all.Add(typeof(System.Collections.IEnumerable));
        return all;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_ruleExpressionParser")]
    private static extern ref RuleExpressionParser ParserOf(RulesEngine.RulesEngine engine);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_cachedParsingConfig")]
    private static extern ref ParsingConfig ConfigOf(RuleExpressionParser parser);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_cachedParsingConfigCustomTypes")]
    private static extern ref Type[] TypesOf(RuleExpressionParser parser);
}
