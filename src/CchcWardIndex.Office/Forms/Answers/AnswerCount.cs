using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Answers;

/// <summary>Counts raw answers of all files together, as SIPAS counts. Neither the order of rows nor that of files changes what counts.</summary>
internal sealed class AnswerCount
{
    private readonly CriteriaSet _set;
    private readonly ImmutableArray<AnswerFile> _files;
    private readonly List<int>[] _doubled;
    private readonly List<int>[] _contradicted;
    private readonly List<int>[] _wandering;
    private readonly List<Placed> _counted = [];
    private readonly SortedDictionary<(int Unit, int Question), Total> _totals = [];

    /// <summary>Counts.</summary>
    /// <param name="set">The set whose units and questions the answers speak of.</param>
    /// <param name="files">In the order of their names: of equal answers the one in the first file counts.</param>
    public AnswerCount(CriteriaSet set, ImmutableArray<AnswerFile> files)
    {
        (_set, _files) = (set, files);
        (_doubled, _contradicted, _wandering) = (Lists(), Lists(), Lists());
        var all = Together(files);
        Array.Sort(all, Placed.Compare);
        for (var (first, end) = (0, 0); first < all.Length; first = end)
        {
            for (end = first + 1; end < all.Length && all[end].Answer.Respondent == all[first].Answer.Respondent; end++) { }

            CountOne(all.AsSpan(first, end - first));
        }

        List<int>[] Lists() => [.. files.Select(_ => new List<int>())];
    }

    /// <summary>What counts, by unit and question in the set's order.</summary>
    public IEnumerable<SurveyAnswers> Survey =>
        _totals.Select(pair => new SurveyAnswers(
            _set.Units[pair.Key.Unit].Code,
            _set.SurveyQuestions[pair.Key.Question].Code,
            pair.Value.Valid,
            pair.Value.Satisfied,
            _files[pair.Value.File].Source,
            default,
            default
        ));

    /// <summary>What became of the rows of each file, and what to tell of those that do not count.</summary>
    public IEnumerable<(SurveyCount Count, ImmutableArray<Problem> Problems)> Files =>
        _files.Select(
            (file, i) =>
            {
                RejectedRows[] rejected =
                [
                    .. file.Rejected,
                    .. Rows(file, SurveyRejection.DoubleRespondent, _doubled[i]),
                    .. Rows(file, SurveyRejection.Contradiction, _contradicted[i]),
                ];
                return (
                    new SurveyCount(file.Source.File, file.Rows, [.. rejected.Select(rows => new RejectedAnswers(rows.Reason, rows.Count))]),
                    ImmutableArray.CreateRange([.. rejected.Select(rows => RejectionWords.Of(file.Source, rows)), .. Wandering(file, _wandering[i])])
                );
            }
        );

    // Filled in place: a list that grows would be held several times over.
    private static Placed[] Together(ImmutableArray<AnswerFile> files)
    {
        var (all, next) = (new Placed[files.Sum(file => file.Answers.Length)], 0);
        for (var i = 0; i < files.Length; i++)
        {
            foreach (var answer in files[i].Answers)
            {
                all[next++] = new Placed(answer, i);
            }
        }

        return all;
    }

    // All answers of one respondent. Those to different questions about different units may be two persons' with one code by mistake: they count, and are told.
    private void CountOne(ReadOnlySpan<Placed> respondent)
    {
        _counted.Clear();
        for (var (first, end) = (0, 0); first < respondent.Length; first = end)
        {
            for (end = first + 1; end < respondent.Length && respondent[end].Answer.Question == respondent[first].Answer.Question; end++) { }

            if (Count(respondent[first..end]))
            {
                _counted.Add(respondent[first]);
            }
        }

        if (_counted.Exists(answer => answer.Answer.Unit != _counted[0].Answer.Unit))
        {
            _counted.ForEach(answer => _wandering[answer.File].Add(answer.Answer.Row));
        }
    }

    // All answers of one respondent to one question; whether one of them counts.
    private bool Count(ReadOnlySpan<Placed> same)
    {
        var one = same[0];
        var agree = true;
        foreach (var other in same)
        {
            agree &= (other.Answer.Unit, other.Answer.Answer) == (one.Answer.Unit, one.Answer.Answer);
        }

        foreach (var other in agree ? same[1..] : same)
        {
            (agree ? _doubled : _contradicted)[other.File].Add(other.Answer.Row);
        }

        if (agree)
        {
            var total = _totals.GetValueOrDefault((one.Answer.Unit, one.Answer.Question), new Total(0, 0, one.File));
            _totals[(one.Answer.Unit, one.Answer.Question)] = new Total(
                total.Valid + 1,
                total.Satisfied + (one.Answer.Answer >= AnswerScale.Satisfied ? 1 : 0),
                Math.Min(total.File, one.File)
            );
        }

        return agree;
    }

    private static IEnumerable<Problem> Wandering(AnswerFile file, List<int> rows) =>
        rows.Count == 0 ? [] : [RejectionWords.OfOneCodeInTwoUnits(file.Source, [.. rows.Order().Select(row => new Cell(row, file.RespondentColumn))])];

    private static IEnumerable<RejectedRows> Rows(AnswerFile file, SurveyRejection reason, List<int> rows) =>
        rows.Count == 0
            ? []
            : [new RejectedRows(reason, rows.Count, [.. rows.Order().Take(RejectedRows.MostNamed).Select(row => new Cell(row, file.RespondentColumn))], "")];

    // The file is the first that has any of them.
    private readonly record struct Total(int Valid, int Satisfied, int File);

    private readonly record struct Placed(RawAnswer Answer, int File)
    {
        public static int Compare(Placed a, Placed b) =>
            a.Answer.Respondent.CompareTo(b.Answer.Respondent) is not 0 and var byRespondent ? byRespondent
            : a.Answer.Question != b.Answer.Question ? a.Answer.Question.CompareTo(b.Answer.Question)
            : a.File != b.File ? a.File.CompareTo(b.File)
            : a.Answer.Row.CompareTo(b.Answer.Row);
    }
}
