using System.Text.RegularExpressions;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Tests.Architecture;

/// <summary>Use cases and libraries know no command line: in none of their texts stands a command or an option. Read from the compiled code.</summary>
public sealed partial class CommandsInWordsTests
{
    private static readonly ImmutableArray<string> Libraries =
    [
        typeof(CriteriaSet).Assembly.Location,
        .. new[] { "Office", "Pages", "Storage", "App" }.Select(name => LiteralTexts.Assembly($"CchcWardIndex.{name}")),
    ];

    [Fact]
    public void No_text_of_a_use_case_or_a_library_names_a_command_or_an_option() =>
        Assert.Equal(
            [],
            // What stands under a seal is the same whoever publishes, so it is nobody else's to say.
            Libraries.SelectMany(LiteralTexts.Of).Where(text => text.Type != typeof(HowToRepeat).FullName && Names(text.Value))
        );

    [Fact]
    public void The_command_line_does_name_them()
    {
        var told = LiteralTexts.Of(LiteralTexts.Assembly("cchc")).Where(text => Names(text.Value)).Select(text => text.Type).ToHashSet();

        Assert.Contains(typeof(RefusalProblems).FullName, told);
        Assert.Contains(typeof(NextStepWords).FullName, told);
        Assert.Contains(typeof(CommandRemedies).FullName, told);
    }

    [Fact]
    public void A_command_and_an_option_are_recognised_and_nothing_else_is()
    {
        Assert.True(Names("Chạy lại: cchc round close."));
        Assert.True(Names("Nêu sau --by."));
        Assert.True(Names("--round {0}"));
        Assert.False(Names("Chương trình cchc đã dừng."));
        Assert.False(Names("a -- b"));
    }

    private static bool Names(string text) => Command().IsMatch(text) || Option().IsMatch(text);

    [GeneratedRegex(@"\bcchc [a-z]", RegexOptions.CultureInvariant)]
    private static partial Regex Command();

    // A style sheet's own names begin so, too, but never after a blank or an opening mark.
    [GeneratedRegex(@"(^|[\s(\[""'])--[a-z]", RegexOptions.CultureInvariant)]
    private static partial Regex Option();
}
