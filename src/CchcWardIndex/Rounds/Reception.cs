using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Rounds;

/// <summary>Tiếp nhận: makes the receipt for one file handed in.</summary>
/// <param name="Book">The set with its proven rules.</param>
/// <param name="Deadline">Until when such workbooks are taken; null where no hour is set.</param>
public sealed record Reception(RuleBook Book, DateTimeOffset? Deadline)
{
    /// <summary>When the round was closed before that; null where it was not.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>The receipt of a file.</summary>
    /// <param name="arrival">The file, read alone.</param>
    /// <param name="standing">What the other senders' current workbooks say; a value compared between units needs them.</param>
    /// <param name="former">The revision it replaces, read again; null where it is the first.</param>
    public Receipt Answer(Arrival arrival, Intake standing, Former? former)
    {
        var file = arrival.Read.Files.Single();
        var unit = file.Unit is { } code ? Book.Set.Unit(code) : null;
        var receipt = new Receipt(
            arrival.File,
            arrival.Sha256,
            file.Kind,
            file.Unit,
            unit?.Name ?? "",
            arrival.Revision,
            arrival.SeenAt.ToOffset(VietNam.Offset),
            Uncounted(file, arrival)
        )
        {
            Round = $"{Book.Set.Title}",
            Office = Book.Set.Authority.Office,
            Deadline = Deadline?.ToOffset(VietNam.Offset),
            ClosedAt = ClosedAt?.ToOffset(VietNam.Offset),
            DepartmentName = Book.Set.Departments.FirstOrDefault(department => department.Code == file.Department)?.Name ?? "",
            Remarks = Ordered(arrival.Read.Problems),
        };
        return file.Kind switch
        {
            SubmittedKind.SelfAssessment when unit is not null => Scored(receipt, arrival, unit, standing, former),
            SubmittedKind.Survey => Surveyed(receipt, arrival, former),
            SubmittedKind.OutsideTable => Tabled(receipt, arrival, former),
            SubmittedKind.Appraisal or SubmittedKind.SecondAppraisal => Appraised(receipt, arrival, standing, former),
            SubmittedKind.Explanation => Explained(receipt, arrival, standing, former),
            _ => receipt,
        };
    }

    private Receipt Scored(Receipt receipt, Arrival arrival, Unit unit, Intake standing, Former? former)
    {
        var mine = arrival.Read.SelfAssessments.Single();
        var treatment = Treatment.Of(unit, Book.Set, standing.UnitDecisions.FirstOrDefault(decision => decision.Unit == unit.Code));
        if (!treatment.IsScored)
        {
            var note = Ordered([Problem.Of(ReceiptProblems.NotScored(unit.Name, treatment.Note, Book.Set.Authority.Office), unit.Code, null, arrival.File)]);
            return receipt with
            {
                Verdict = Of(arrival, note),
                Remarks = note,
                NotScored = treatment.Note,
                Replaces = former?.Revision,
                Changes = former?.SelfAssessment is { } sheet ? Revisions.Between(Book.Set, sheet, mine) : [],
            };
        }

        var intake = standing with { SelfAssessments = [.. standing.SelfAssessments.Where(other => other.Unit != unit.Code), mine] };
        var (score, problems) = Scorer.ScoreOne(Book, intake, unit);
        var early = DocumentRemarks.AfterReceipt(Book.Set, mine, arrival.SeenAt);
        var own = problems.Where(problem => problem.Where.Length > 0 && !standing.Tables.Any(table => IsIn(problem, table.Source)));
        var remarks = Ordered(arrival.Read.Problems.Concat(own).Concat(early is null ? [] : [early]));
        var provisional = new ProvisionalScore(Book.Set, score, remarks);
        return receipt with
        {
            Verdict = Of(arrival, remarks),
            Remarks = remarks,
            Points = provisional.Points,
            Index = provisional.Index,
            Share = provisional.Share,
            Replaces = former?.Revision,
            Changes = former?.SelfAssessment is { } before ? Revisions.Between(Book.Set, before, mine) : [],
        };
    }

    // What is wrong in a table from outside is not the ward's to mend.
    private static bool IsIn(Problem problem, Source source) =>
        problem.By == Mender.Office && problem.Where.StartsWith(source.File + "!", StringComparison.Ordinal);

    // A file of the survey replaces its own former version whole: rows that are no longer there must not vanish unsaid. What counts of it
    // depends on the others.
    private Receipt Surveyed(Receipt receipt, Arrival arrival, Former? former)
    {
        var survey = arrival.Survey ?? new SurveyArrival(arrival.Read, []);
        var now = arrival.Read.Survey.Select(answers => (answers.Unit, answers.Question)).ToHashSet();
        var gone = survey.IsBlank
            ? []
            : former
                ?.Survey.Where(answers => !now.Contains((answers.Unit, answers.Question)))
                .Select(answers => $"{answers.Unit} câu {answers.Question}")
                .ToList()
                ?? [];
        var mine = survey.Together.Problems.Where(problem =>
            problem.Where.StartsWith(arrival.File, StringComparison.Ordinal)
            || problem.Elsewhere.Any(where => where.StartsWith(arrival.File + "!", StringComparison.Ordinal))
        );
        var remarks = Ordered(
            mine.Concat(Gone(arrival, former, gone, ReceiptProblems.SurveyRowsGone)).Concat(SurveyWords.Remarks(arrival, survey, former?.Revision))
        );
        return receipt with
        {
            Verdict = Of(arrival, remarks),
            Remarks = remarks,
            Replaces = former?.Revision,
            Changes = former is null ? [] : SurveyWords.Changes(Book.Set, former.Survey, arrival.Read.Survey),
            SurveyCount = survey.Together.SurveyCounts.FirstOrDefault(count => count.File == arrival.File),
            Survey = SurveyWords.Standing(Book.Set, survey.Together, arrival.File),
        };
    }

    private Receipt Tabled(Receipt receipt, Arrival arrival, Former? former)
    {
        var mine = arrival.Read.Tables.Single();
        var remarks = Ordered(arrival.Read.Problems.Concat(OutsideWords.Remarks(Book.Set, arrival, mine)));
        return receipt with
        {
            Verdict = Of(arrival, remarks),
            Remarks = remarks,
            Replaces = former?.Revision,
            Changes = former?.Table is { } before ? OutsideWords.Changes(Book.Set, before, mine) : [],
            Table = OutsideWords.Taken(Book.Set, mine),
        };
    }

    private Receipt Appraised(Receipt receipt, Arrival arrival, Intake standing, Former? former)
    {
        var mine = arrival.Read.Appraisals.Single();
        var intake = standing with
        {
            Appraisals =
            [
                .. standing.Appraisals.Where(other => !IsBeside(other)),
                // What the department has sent before says no row twice: in which order it came changes nothing.
                .. AddedUp.InOrder([.. standing.Appraisals.Where(IsBeside), mine]),
            ],
        };
        var gone =
            former
                ?.Appraisal?.Entries.Select(entry => (entry.Unit, entry.Criterion))
                .Except(mine.Entries.Select(entry => (entry.Unit, entry.Criterion)))
                .Select(pair => $"{pair.Unit} tiêu chí {pair.Criterion}")
                .ToList()
            ?? [];
        var form = new Procedure(Book, intake).AppraisalForms(mine.Stage).FirstOrDefault(form => form.Department.Code == mine.Department);
        var remarks = Remarks(
            arrival,
            Scorer.Score(Book, intake).Problems,
            Gone(arrival, former, gone, mine.Part is null ? ReceiptProblems.ConclusionsGone : ReceiptProblems.ConclusionsOfPartGone)
        );
        return receipt with
        {
            Verdict = Of(arrival, remarks),
            Remarks = remarks,
            Replaces = former?.Revision,
            Open = OpenConclusions.Of(form, mine),
            Part = ReceivedPart.Of(Book.Set, form, mine, standing.Appraisals.Where(IsBeside)),
            Changes = former?.Appraisal is { } before ? SheetRevisions.Between(Book.Set, before, mine) : [],
        };

        bool IsBeside(AppraisalSheet other) => (other.Department, other.Stage) == (mine.Department, mine.Stage);
    }

    private Receipt Explained(Receipt receipt, Arrival arrival, Intake standing, Former? former)
    {
        var mine = arrival.Read.Explanations.Single();
        var intake = standing with { Explanations = [.. standing.Explanations.Where(other => other.Unit != mine.Unit), mine] };
        var gone =
            former
                ?.Explanation?.Entries.Select(entry => entry.Criterion)
                .Except(mine.Entries.Select(entry => entry.Criterion))
                .Select(code => $"tiêu chí {code}")
                .ToList()
            ?? [];
        // A unit explains itself about itself: what becomes of the others is not this file's matter, however many they are.
        var scored = Book.Set.Unit(mine.Unit) is { } unit ? Scorer.ScoreOne(Book, intake, unit).Problems : [];
        var remarks = Remarks(arrival, scored, Gone(arrival, former, gone, ReceiptProblems.ExplanationsGone));
        return receipt with
        {
            Verdict = Of(arrival, remarks),
            Remarks = remarks,
            Replaces = former?.Revision,
            Changes = former?.Explanation is { } before ? SheetRevisions.Between(Book.Set, before, mine) : [],
        };
    }

    // What scoring has to say about this very file; that others are still awaited is not its fault.
    private static ImmutableArray<Problem> Remarks(Arrival arrival, ImmutableArray<Problem> scored, IEnumerable<Problem> gone) =>
        Ordered(arrival.Read.Problems.Concat(scored.Where(problem => problem.Where.StartsWith(arrival.File + "!", StringComparison.Ordinal))).Concat(gone));

    // A new revision replaces the former whole: what is no longer there must not vanish unsaid.
    private static IEnumerable<Problem> Gone(Arrival arrival, Former? former, List<string> gone, Func<int, IReadOnlyList<string>, ProblemText> text) =>
        gone.Count == 0 ? [] : [Problem.Of(text(former!.Revision, gone), null, null, arrival.File)];

    private static Verdict Uncounted(SubmittedFile file, Arrival arrival) =>
        file.Kind == SubmittedKind.NotRead ? Verdict.NotRead
        : arrival.IsUnpacked ? Verdict.Unpacked
        : Verdict.Refused;

    private static Verdict Of(Arrival arrival, ImmutableArray<Problem> remarks) =>
        arrival.IsLate ? Verdict.Late
        : remarks.IsEmpty ? Verdict.Accepted
        : Verdict.AcceptedWithRemarks;

    private static ImmutableArray<Problem> Ordered(IEnumerable<Problem> problems) =>
        [.. problems.OrderBy(problem => problem.Severity).ThenBy(problem => problem.Criterion).ThenBy(problem => problem.Where, StringComparer.Ordinal)];
}

/// <summary>A file that has arrived.</summary>
/// <param name="File">Its name as it was dropped.</param>
/// <param name="Sha256">64 hex digits over its bytes.</param>
/// <param name="Read">What reading this one file gave.</param>
/// <param name="Revision">The how-manieth from its sender.</param>
/// <param name="SeenAt">When it was first seen.</param>
/// <param name="IsLate">Whether that was after the deadline, or after the round was closed.</param>
public sealed record Arrival(string File, string Sha256, Intake Read, int Revision, DateTimeOffset SeenAt, bool IsLate)
{
    /// <summary>How it stands beside the survey's other files; null for any other file.</summary>
    public SurveyArrival? Survey { get; init; }

    /// <summary>Whether it is an archive out of which forms were taken in by themselves.</summary>
    public bool IsUnpacked { get; init; }
}

/// <summary>The revision that a new one replaces.</summary>
/// <param name="Revision">Its number.</param>
/// <param name="SelfAssessment">What it said; null for a survey.</param>
/// <param name="Survey">What it said; empty for a self-assessment.</param>
public sealed record Former(int Revision, SelfAssessment? SelfAssessment, ImmutableArray<SurveyAnswers> Survey)
{
    /// <summary>What it and those that count beside it said of the rows that the new one speaks for; null for anything but an appraisal.</summary>
    public AppraisalSheet? Appraisal { get; init; }

    /// <summary>What it said; null for anything but an explanation.</summary>
    public ExplanationSheet? Explanation { get; init; }

    /// <summary>What it said; null for anything but a table from outside.</summary>
    public OutsideFigures? Table { get; init; }
}
