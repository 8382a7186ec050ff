using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Answers;
using CchcWardIndex.Office.Forms.Filled;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Incoming;

/// <summary>A file of the survey, read once, to be held against the survey's other files.</summary>
public sealed class SurveyFile
{
    private readonly FileReading _reading;

    private SurveyFile(FileReading reading) => _reading = reading;

    /// <summary>Its name.</summary>
    public string Name => _reading.File.File;

    /// <summary>Whether nothing at all stands in it.</summary>
    public bool IsBlank => _reading is { Problems.IsEmpty: true, Survey.IsEmpty: true, Answers: null or { Rows: 0 } };

    /// <summary>How many answers it holds in memory.</summary>
    public int Answers => (_reading.Answers?.Answers.Length ?? 0) + _reading.Survey.Length;

    private bool IsRaw => _reading.Answers is not null;

    /// <summary>Reads it; whatever is wrong with it stays with it.</summary>
    /// <param name="set">The criteria set.</param>
    /// <param name="file">The file.</param>
    public static SurveyFile Read(CriteriaSet set, EvidenceFile file) => new(new FileReader(new FormIndex(set)).Read(file));

    /// <summary>What all of them say together, read as one.</summary>
    public static Intake Together(CriteriaSet set, IEnumerable<SurveyFile> files) => Gathering.Gather(set, [.. files.Select(file => file._reading)]);

    /// <summary>What this file has in common with another of the survey's.</summary>
    public SurveyMeeting Meet(CriteriaSet set, SurveyFile other) => IsRaw && other.IsRaw ? MeetRaw(other) : MeetTotals(set, other);

    private SurveyMeeting MeetRaw(SurveyFile other)
    {
        var (mine, theirs) = (_reading.Answers!.Answers, other._reading.Answers!.Answers);
        var respondents = theirs.Select(answer => answer.Respondent).ToHashSet();
        var asked = theirs.ToLookup(answer => (answer.Respondent, answer.Question));
        var shared = mine.Select(answer => answer.Respondent).ToHashSet();
        var all = shared.Count;
        shared.IntersectWith(respondents);
        var same = mine.Count(answer => asked[(answer.Respondent, answer.Question)].Any(one => IsSame(one, answer)));
        var different = mine.Count(answer => asked[(answer.Respondent, answer.Question)].Any(one => !IsSame(one, answer)));
        return new SurveyMeeting(other.Name, all, respondents.Count, shared.Count, same, different) { OfRespondents = true };

        static bool IsSame(RawAnswer one, RawAnswer answer) => (one.Unit, one.Answer) == (answer.Unit, answer.Answer);
    }

    private SurveyMeeting MeetTotals(CriteriaSet set, SurveyFile other)
    {
        var (mine, theirs) = (Asked(set), other.Asked(set));
        var shared = mine.Intersect(theirs).Count();
        return new SurveyMeeting(other.Name, mine.Count, theirs.Count, shared, 0, shared);
    }

    private HashSet<(UnitCode Unit, string Question)> Asked(CriteriaSet set) =>
        IsRaw
            ? [.. _reading.Answers!.Answers.Select(answer => (set.Units[answer.Unit].Code, set.SurveyQuestions[answer.Question].Code))]
            : [.. _reading.Survey.Select(row => (row.Answers.Unit, row.Answers.Question))];
}
