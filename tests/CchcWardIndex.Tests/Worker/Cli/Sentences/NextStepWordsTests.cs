using CchcWardIndex.App.Rounds;
using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Tests.Problems;
using CchcWardIndex.Tests.Sets;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Tests.Worker.Cli.Sentences;

/// <summary>What comes next, in the words of every command, the status and the board.</summary>
public sealed class NextStepWordsTests
{
    private static readonly DateTimeOffset Time = new(2022, 12, 20, 17, 0, 0, VietNam.Offset);
    private static readonly ImmutableArray<DepartmentWork> Open = [new DepartmentWork(SmallSet.Set.Departments[0], 20, 17, 3)];

    private static readonly NextStep[] All =
    [
        new NextStep.TakeIn(Time),
        new NextStep.Close(),
        new NextStep.HandIn(),
        new NextStep.Appraise(Open),
        new NextStep.Appraise([]),
        new NextStep.OpenExplanations(),
        new NextStep.AwaitExplanations(Time, []),
        new NextStep.AwaitExplanations(Time, ["21550", "21601"]),
        new NextStep.CloseExplanations(Time),
        new NextStep.AppraiseAgain(Open),
        new NextStep.Score(IsStale: false),
        new NextStep.Score(IsStale: true),
        new NextStep.Resolve(new ScoredRun(2, "sha256:00", 7)),
        new NextStep.Submit(),
        new NextStep.Approve(new RoundDossier(2, 3, "sha256:00", new Actor("Trần Thị Bình", "may-1"), Time)),
        new NextStep.Publish(),
        new NextStep.Done(2),
    ];

    [Fact]
    public void Every_sentence_is_the_approved_one() =>
        ApprovedText.Is(
            RepositoryFolder.Path("tests", "CchcWardIndex.Tests", "Approved", "NextSteps.txt"),
            string.Concat(All.Select(step => $"{step.Code}\n  {NextStepWords.Of(new NextStepHere(step, SmallSet.Set, "outbox/mau-phieu"))}\n\n"))
        );

    [Fact]
    public void Every_step_is_there() =>
        Assert.Equal(
            typeof(NextStep).GetNestedTypes().Select(type => type.Name).Order(StringComparer.Ordinal),
            All.Select(step => step.GetType().Name).Distinct().Order(StringComparer.Ordinal)
        );
}
