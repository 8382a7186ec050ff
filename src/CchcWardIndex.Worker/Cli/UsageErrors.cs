using System.CommandLine;
using System.CommandLine.Parsing;

namespace CchcWardIndex.Worker.Cli;

/// <summary>What is wrong with a command line, in Vietnamese and all at once.</summary>
internal static class UsageErrors
{
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var said = false;
        foreach (var word in parsed.UnmatchedTokens)
        {
            said = true;
            yield return $"Không hiểu \"{word}\". Dùng \"cchc --help\" để xem các lệnh và tùy chọn.";
        }

        if (!said && command.Subcommands.Count > 0)
        {
            said = true;
            yield return $"Chưa nêu lệnh. Các lệnh: {string.Join(", ", command.Subcommands.Select(child => child.Name))}.";
        }

        foreach (var argument in command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is null or { Tokens.Count: 0 }))
        {
            said = true;
            yield return $"Thiếu {argument.Name} sau {command.Name}: {argument.Description}";
        }

        foreach (var option in command.Options.Concat(Inherited(command)))
        {
            var result = parsed.GetResult(option);
            if (option.Required && (result is null || result.Implicit))
            {
                said = true;
                yield return $"Thiếu tùy chọn {option.Name} {option.HelpName}: {option.Description}";
            }
            else if (result is { Implicit: false } && parsed.Errors.Any(error => error.SymbolResult == result || Within(error.SymbolResult, result)))
            {
                said = true;
                yield return $"Tùy chọn {option.Name} cần đúng một giá trị: {option.Description}";
            }
        }

        if (!said)
        {
            yield return "Dòng lệnh không đúng. Dùng \"cchc --help\" để xem các lệnh và tùy chọn.";
        }
    }

    private static IEnumerable<Option> Inherited(Command command) =>
        command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive).Concat(Inherited(parent)));

    private static bool Within(SymbolResult? inner, SymbolResult outer) => inner is not null && (inner.Parent == outer || Within(inner.Parent, outer));
}
