using CchcWardIndex.App.Rounds;
using CchcWardIndex.Publication;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>status --json</c>, its keys in their order.</summary>
internal sealed record StatusJson(
    string Round,
    string Title,
    string State,
    string StateInWords,
    DateTimeOffset Deadline,
    int? SurveyRevision,
    ImmutableArray<UnitStanding> Units,
    ImmutableArray<DepartmentStanding> Departments,
    ImmutableArray<string> Notes,
    string Figures,
    string FiguresInWords,
    PublishedBy? Publication,
    string Identity,
    StatusJson.NextJson Next,
    ProgressStanding? Progress,
    ImmutableArray<StatusProblem> Problems,
    string? ProblemsWorkbook,
    InboxView Inbox,
    ImmutableArray<string> KeptAside,
    ImmutableArray<TableStanding> Tables
)
{
    /// <summary>How a round stands.</summary>
    public static StatusJson Of(RoundStatus status) =>
        new(
            status.Round,
            status.Title,
            status.State,
            status.StateInWords,
            status.Deadline,
            status.SurveyRevision,
            status.Units,
            status.Departments,
            [.. StatusWords.Notes(status)],
            status.Figures,
            status.FiguresInWords,
            status.Publication,
            status.Identity,
            new NextJson(status.Next.Step.Code, NextStepWords.Of(status.Next)),
            status.Progress,
            [.. ToldProblem.Sorted(status.Blocking).Select(StatusProblem.Of)],
            status.ProblemsWorkbook,
            status.Inbox,
            status.KeptAside,
            status.Tables
        );

    /// <summary>What comes next.</summary>
    /// <param name="Step">For programs.</param>
    /// <param name="Text">For people, with the command that does it.</param>
    internal sealed record NextJson(string Step, string Text);
}
