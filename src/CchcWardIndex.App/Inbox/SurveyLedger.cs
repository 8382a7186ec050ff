using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.App.Inbox;

/// <summary>The survey comes in as many files as people like: they add up, and a corrected one replaces its own former version alone.</summary>
/// <remarks>A file is the former version's next where the names are one, marks of a copy aside, and at least half of what the former version says of
/// respondents (of totals: units' questions) is in it again. A blank file of the same name takes a file out. Anything else is one more file.</remarks>
internal sealed class SurveyLedger(Workplace place)
{
    // Answers of so many respondents are kept read: each new file is held against all of the others.
    private const int MostRemembered = 1_000_000;

    private readonly Dictionary<(string Sha256, string Name), SurveyFile> _read = [];

    /// <summary>Whether a content counts already where a file of this name would go; only then is it nothing new.</summary>
    public bool Counts(StateTables context, string sha256, string name)
    {
        var lines = Lines(context);
        var named = lines.Where(line => SurveyNames.AreSame(line.Label, name) || SurveyNames.AreAlike(line.Row.FileName, name)).ToList();
        return (named.Count > 0 ? named : lines).Exists(line => line.Row.Sha256 == sha256);
    }

    /// <summary>Where a file of the survey belongs, and how it stands beside the others.</summary>
    /// <param name="context">The state.</param>
    /// <param name="name">Its name.</param>
    /// <param name="sha256">64 hex digits over its bytes.</param>
    /// <param name="evidence">The file.</param>
    public (Sender Sender, string Label, SurveyArrival Arrival) Place(StateTables context, string name, string sha256, EvidenceFile evidence)
    {
        var lines = Lines(context);
        var mine = Read(sha256, evidence with { Name = name });
        var met = lines
            .Select(line => (Line: line, Meeting: mine.Meet(place.Current.Set, Read(line)) with { IsNamesake = SurveyNames.AreAlike(line.Row.FileName, name) }))
            .ToList();
        var namesakes = met.Where(pair => pair.Meeting.IsNamesake || SurveyNames.AreSame(pair.Line.Label, name)).ToList();
        var before = mine.IsBlank
            ? namesakes.Where(pair => SurveyNames.AreSame(pair.Line.Label, name)).Concat(namesakes).Select(pair => pair.Line).FirstOrDefault()
            : namesakes.Where(pair => pair.Meeting.CoversOther).OrderByDescending(pair => pair.Meeting.Shared).Select(pair => pair.Line).FirstOrDefault();
        var label = before?.Label ?? Free(lines, name);
        var others = met.Where(pair => pair.Line != before && pair.Line.Row.Standing == FileStanding.Accepted && !Read(pair.Line).IsBlank).ToList();
        var renamed = Read(sha256, evidence with { Name = label });
        return (
            before is not null
                ? Sender.Read(before.Row.Sender)
                : new Sender.SurveyFile(
                    context
                        .Submissions.Where(row => row.Round == place.Round && row.Kind == SubmittedKind.Survey)
                        .Select(row => row.Sender)
                        .Distinct()
                        .AsEnumerable()
                        .Select(NumberOf)
                        .DefaultIfEmpty()
                        .Max() + 1
                ),
            label,
            new SurveyArrival(
                SurveyFile.Together(place.Current.Set, [.. others.Select(pair => Read(pair.Line)), renamed]),
                [.. others.Select(pair => pair.Meeting)]
            )
            {
                IsBlank = mine.IsBlank,
            }
        );
    }

    // Of each file the version that counts, or where none does yet the last that waits; the first file first. Of two with one name the later is called "… (2)".
    private List<Line> Lines(StateTables context)
    {
        var lines = new List<Line>();
        foreach (
            var row in context
                .Submissions.Where(row =>
                    row.Round == place.Round
                    && row.Kind == SubmittedKind.Survey
                    && (row.Standing == FileStanding.Accepted || row.Standing == FileStanding.Waiting)
                )
                .AsEnumerable()
                .GroupBy(row => row.Sender)
                .OrderBy(sender => NumberOf(sender.Key))
                .Select(sender => sender.OrderBy(row => row.Standing).ThenByDescending(row => row.Revision).First())
        )
        {
            lines.Add(new Line(row, Free(lines, row.FileName)));
        }

        return lines;
    }

    private static int NumberOf(string sender) => Sender.Read(sender) is Sender.SurveyFile file ? file.Number : 0;

    private static string Free(List<Line> lines, string name)
    {
        var free = name;
        for (var number = 2; lines.Exists(line => SurveyNames.AreSame(line.Label, free)); number++)
        {
            free = SurveyNames.Numbered(name, number);
        }

        return free;
    }

    private SurveyFile Read(Line line) =>
        Read(
            line.Row.Sha256,
            new EvidenceFile(line.Label, () => new MemoryStream(place.Archive.Get(line.Row.Sha256, FormEndings.Of(line.Row.FileName)), writable: false))
            {
                Sha256 = line.Row.Sha256,
            }
        );

    private SurveyFile Read(string sha256, EvidenceFile file)
    {
        if (_read.TryGetValue((sha256, file.Name), out var known))
        {
            return known;
        }

        var read = SurveyFile.Read(place.Current.Set, file);
        if (_read.Values.Sum(other => other.Answers) + read.Answers > MostRemembered)
        {
            _read.Clear();
        }

        return _read[(sha256, file.Name)] = read;
    }

    private sealed record Line(SubmissionRow Row, string Label);
}
