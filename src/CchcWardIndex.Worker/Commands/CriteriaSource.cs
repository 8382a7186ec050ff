using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Worker.Commands;

/// <summary>Loads a criteria set for a command; a set with faults ends the command before anything is written.</summary>
internal static class CriteriaSource
{
    /// <summary>The rule book of a set without faults.</summary>
    /// <exception cref="BadInputException">The set has faults; they have been printed.</exception>
    public static RuleBook Book(ProvenSet proven, Terminal terminal)
    {
        if (proven.Book is { } book)
        {
            return book;
        }

        Print(proven.Faults, terminal);
        throw new BadInputException(WorkProblems.SetFaulty(proven.Faults.Length));
    }

    /// <summary>Prints every fault, one a paragraph.</summary>
    public static void Print(IEnumerable<Fault> faults, Terminal terminal)
    {
        foreach (var fault in faults)
        {
            terminal.Say($"{fault.File} {fault.Place}");
            terminal.Say($"  Lỗi: {fault.Message}");
            terminal.Say($"  Cách sửa: {fault.Remedy}");
        }
    }
}
