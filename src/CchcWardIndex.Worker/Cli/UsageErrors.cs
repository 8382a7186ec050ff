using System.CommandLine;
using System.CommandLine.Parsing;
using NearestName = CchcWardIndex.Criteria.NearestName;

namespace CchcWardIndex.Worker.Cli;

/// <summary>What is wrong with a command line, in Vietnamese and all at once.</summary>
internal static class UsageErrors
{
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var said = false;
        foreach (var word in NotUnderstood(parsed.UnmatchedTokens, command))
        {
            said = true;
            var known = IsOption(word)
                ? command.Options.Concat(Inherited(command)).Select(option => option.Name)
                : command.Subcommands.Select(child => child.Name);
            yield return $"Không hiểu \"{word}\".{(NearestName.Of(word, known) is { } meant ? $" Có phải là \"{meant}\" không?" : "")} Dùng "
                + $"\"{VietnameseHelp.Path(command)} --help\" để xem các lệnh và tùy chọn.";
        }

        if (!said && command.Subcommands.Count > 0)
        {
            said = true;
            yield return $"Chưa nêu lệnh. Các lệnh: {string.Join(", ", command.Subcommands.Select(child => child.Name))}.";
        }

        foreach (
            var argument in command.Arguments.Where(argument =>
                argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is null or { Tokens.Count: 0 }
            )
        )
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
                yield return result is { Tokens: [var given] } && (Nullable.GetUnderlyingType(option.ValueType) ?? option.ValueType) == typeof(int)
                    ? $"\"{given.Value}\" sau {option.Name} không phải là số nguyên: {option.Description}"
                    : $"Tùy chọn {option.Name} cần đúng một giá trị: {option.Description}";
            }
        }

        if (!said)
        {
            yield return "Dòng lệnh không đúng. Dùng \"cchc --help\" để xem các lệnh và tùy chọn.";
        }
    }

    // What follows a mistyped command, and the value after a mistyped option, may be right: nobody can tell yet.
    private static IEnumerable<string> NotUnderstood(IReadOnlyList<string> words, Command command) =>
        words.Count > 0 && command.Subcommands.Count > 0 && !IsOption(words[0])
            ? [words[0]]
            : words.Where((word, place) => place == 0 || IsOption(word) || !IsOption(words[place - 1]));

    private static bool IsOption(string word) => word.StartsWith('-');

    private static IEnumerable<Option> Inherited(Command command) =>
        command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive).Concat(Inherited(parent)));

    private static bool Within(SymbolResult? inner, SymbolResult outer) => inner is not null && (inner.Parent == outer || Within(inner.Parent, outer));
}
