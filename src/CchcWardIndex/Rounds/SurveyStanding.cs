using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Rounds;

/// <summary>What is known of the survey's other files when one of it arrives.</summary>
/// <param name="Together">All files that count, this one in place of the one it replaces, read as one.</param>
/// <param name="Meetings">What this file has in common with each of the others.</param>
public sealed record SurveyArrival(Intake Together, ImmutableArray<SurveyMeeting> Meetings)
{
    /// <summary>Whether nothing stands in it: so a file is taken out again.</summary>
    public bool IsBlank { get; init; }
}

/// <summary>What two files of the survey have in common: respondents where both are raw answers, otherwise units' questions.</summary>
/// <param name="Other">The other file's name.</param>
/// <param name="Mine">How many stand in this file.</param>
/// <param name="Theirs">How many stand in the other.</param>
/// <param name="Shared">How many stand in both.</param>
/// <param name="Same">How many rows of this file stand alike in the other.</param>
/// <param name="Different">How many contradict it.</param>
public sealed record SurveyMeeting(string Other, int Mine, int Theirs, int Shared, int Same, int Different)
{
    /// <summary>Whether both are raw answers.</summary>
    public bool OfRespondents { get; init; }

    /// <summary>Whether both have the same name, marks of a copy aside.</summary>
    public bool IsNamesake { get; init; }

    /// <summary>Whether at least half of the other stands in this one, as in a corrected version of it.</summary>
    public bool CoversOther => Shared * 2 >= Theirs;

    /// <summary>Whether at least half of the smaller one stands in the other: one may be meant in place of the other.</summary>
    public bool IsAlike => Shared > 0 && Shared * 2 >= Math.Min(Mine, Theirs);
}

/// <summary>What counts of the survey once a file of it is in.</summary>
/// <param name="Files">The files, in the order in which they first came.</param>
/// <param name="Totals">What they add up to, by unit and question.</param>
public sealed record SurveyStanding(ImmutableArray<SurveyPart> Files, ImmutableArray<SurveyTotal> Totals);

/// <summary>One file of the survey that counts.</summary>
/// <param name="File">Its name.</param>
/// <param name="Rows">Rows with anything in them.</param>
/// <param name="Counted">Those that count.</param>
/// <param name="IsThis">Whether it is the file answered.</param>
public sealed record SurveyPart(string File, int Rows, int Counted, bool IsThis);

/// <summary>What all files say to one question in one unit.</summary>
/// <param name="Unit">The unit's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Question">The question's code.</param>
/// <param name="Valid">Valid answers.</param>
/// <param name="Satisfied">Satisfied ones among them.</param>
public sealed record SurveyTotal(UnitCode Unit, string Name, string Question, decimal Valid, decimal Satisfied);

/// <summary>What a receipt says of one of the survey's files.</summary>
internal static class SurveyWords
{
    /// <summary>What counts now.</summary>
    public static SurveyStanding Standing(CriteriaSet set, Intake together, string file) =>
        new(
            [.. together.Files.Select(each => Part(together, each.File, each.File == file))],
            [
                .. from answers in together.Survey
                let unit = set.Unit(answers.Unit)
                select new SurveyTotal(answers.Unit, unit?.Name ?? answers.Unit.Text, answers.Question, answers.Valid, answers.Satisfied),
            ]
        );

    /// <summary>What differs between two versions of one file, unit by unit and question by question.</summary>
    public static ImmutableArray<Change> Changes(CriteriaSet set, ImmutableArray<SurveyAnswers> before, ImmutableArray<SurveyAnswers> after) =>
        [
            .. from key in before
                .Concat(after)
                .Select(answers => (answers.Unit, answers.Question))
                .Distinct()
                .OrderBy(key => key.Unit)
                .ThenBy(key => key.Question, StringComparer.Ordinal)
            let then = Text(before.FirstOrDefault(answers => (answers.Unit, answers.Question) == key))
            let now = Text(after.FirstOrDefault(answers => (answers.Unit, answers.Question) == key))
            where then != now
            select new Change(key.Question, set.Unit(key.Unit)?.Name ?? key.Unit.Text, then, now),
        ];

    /// <summary>What there is to say about this file beside the others.</summary>
    public static IEnumerable<Problem> Remarks(Arrival arrival, SurveyArrival survey, int? replaces)
    {
        if (survey.IsBlank)
        {
            yield return Told(arrival, replaces is { } former ? ReceiptProblems.BlankTakesOut(arrival.File, former) : ReceiptProblems.BlankTakesOutNothing());
            yield break;
        }

        foreach (var meeting in survey.Meetings.Where(meeting => meeting.IsNamesake || meeting.IsAlike))
        {
            yield return Told(arrival, ReceiptProblems.SurveyMeets(arrival.File, meeting));
        }
    }

    private static Problem Told(Arrival arrival, ProblemText text) => Problem.Of(text, null, null, arrival.File);

    private static SurveyPart Part(Intake together, string file, bool isThis)
    {
        var raw = together.SurveyCounts.FirstOrDefault(count => count.File == file);
        return raw is not null
            ? new SurveyPart(file, raw.Rows, raw.Counted, isThis)
            : new SurveyPart(file, together.SurveyRows.GetValueOrDefault(file), together.Survey.Count(answers => answers.Source.File == file), isThis);
    }

    private static string Text(SurveyAnswers? answers) =>
        answers is null ? "" : $"{Show.Number(answers.Valid)} trả lời, {Show.Number(answers.Satisfied)} hài lòng";
}
