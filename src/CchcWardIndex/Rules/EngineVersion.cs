using System.Reflection;

namespace CchcWardIndex.Rules;

/// <summary>What computes the points: this program and the libraries that are its rule language, with versions.</summary>
/// <remarks>
/// RulesEngine hands an expression to System.Linq.Dynamic.Core, which says what it means. FastExpressionCompiler, which RulesEngine can
/// compile it with, is switched off and so is
/// not named; what compiles and calculates instead is the runtime, which a seal names beside.
/// </remarks>
public static class EngineVersion
{
    /// <summary>One line: <c>CchcWardIndex 0.3.0; RulesEngine 6.0.1; System.Linq.Dynamic.Core 1.7.4</c>.</summary>
    public static string Text { get; } =
        string.Join(
            "; ",
            $"CchcWardIndex {Of(typeof(EngineVersion))}",
            $"RulesEngine {Of(typeof(RulesEngine.RulesEngine))}",
            $"System.Linq.Dynamic.Core {Of(typeof(System.Linq.Dynamic.Core.ParsingConfig))}"
        );

    // The informational version may carry a commit behind '+'; the number alone is what a reader can look up.
    private static string Of(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
        ?? type.Assembly.GetName().Version!.ToString();
}
