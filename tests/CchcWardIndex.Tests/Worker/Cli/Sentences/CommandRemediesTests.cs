using CchcWardIndex.Storage;
using CchcWardIndex.Tests.Problems;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Tests.Worker.Cli.Sentences;

/// <summary>What the command line adds to what use cases tell: a command or an option, and nothing where there is none to name.</summary>
public sealed class CommandRemediesTests
{
    private static readonly ImmutableArray<Said> Told = [.. Catalogue.All.SelectMany(Catalogue.Of)];

    [Fact]
    public void Every_remedy_is_the_approved_one() =>
        ApprovedText.Is(
            RepositoryFolder.Path("tests", "CchcWardIndex.Tests", "Approved", "CommandRemedies.txt"),
            string.Concat(
                CommandRemedies.All.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}\n  {First(pair.Key)}\n  → {pair.Value}\n\n")
            )
        );

    [Fact]
    public void Every_remedy_is_of_something_that_is_told_and_names_a_command_or_an_option() =>
        Assert.All(
            CommandRemedies.All,
            pair =>
            {
                Assert.Contains(Told, said => said.Id == pair.Key);
                Assert.Matches(@"cchc [a-z]|--[a-z]", pair.Value);
                Assert.EndsWith(".", pair.Value, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void A_lost_state_is_told_with_the_command_that_restores_it_and_keeps_its_id()
    {
        var told = CommandWords.Text(new StateException(StateProblems.Lost("tệp")))!;

        Assert.Equal("state.database.lost", told.Id.ToString());
        Assert.EndsWith("cchc backup restore --from TỆP.", told.Remedy, StringComparison.Ordinal);
        Assert.Equal(told.InWords, CommandWords.Of(new StateException(StateProblems.Lost("tệp"))));
    }

    [Fact]
    public void What_needs_no_command_is_told_as_it_is()
    {
        var text = StateProblems.Newer("tệp");

        Assert.Same(text, CommandRemedies.In(text));
        Assert.Null(CommandWords.Text(new InvalidDataException("x")));
        Assert.Equal("x", CommandWords.Of(new InvalidDataException("x")));
    }

    private static string First(string id) => Told.First(said => said.Id == id).Message;
}
