using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Answers;
using CchcWardIndex.Office.Forms.Filled;
using CchcWardIndex.Office.Forms.Surveys;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Incoming;

/// <summary>Brings the files together: the same file twice is one, two different files for one unit are none.</summary>
internal static class Gathering
{
    /// <summary>What the files say together.</summary>
    /// <param name="set">The criteria set.</param>
    /// <param name="readings">In the order of their names.</param>
    public static Intake Gather(CriteriaSet set, IReadOnlyList<FileReading> readings)
    {
        var problems = readings.SelectMany(reading => reading.Problems).ToList();
        var once = WithoutCopies(readings, problems);
        var assessments = ImmutableArray.CreateBuilder<SelfAssessment>();
        var blocked = ImmutableHashSet.CreateBuilder<UnitCode>();
        // What nobody could read may be the very form that counts.
        blocked.UnionWith(
            readings.Where(reading => reading.File is { Kind: SubmittedKind.NotRead, Unit: not null }).Select(reading => reading.File.Unit!.Value)
        );
        foreach (
            var unit in once.Where(reading => reading.SelfAssessment is not null).GroupBy(reading => reading.SelfAssessment!.Unit).OrderBy(unit => unit.Key)
        )
        {
            if (unit.Count() == 1)
            {
                assessments.Add(unit.First().SelfAssessment!);
                continue;
            }

            blocked.Add(unit.Key);
            var names = unit.Select(reading => reading.File.File).ToImmutableArray();
            problems.Add(Problem.Of(TogetherProblems.TwoSelfAssessments(names), unit.Key, null, names[0]));
        }

        var (appraisals, explanations, tables) = (Appraisals(set, once, problems), Explanations(once, problems), Tables(once, problems));
        var answers = new AnswerCount(set, [.. once.Select(reading => reading.Answers).OfType<AnswerFile>()]);
        var files = answers.Files.ToList();
        problems.AddRange(files.SelectMany(file => file.Problems));
        var survey = Survey(
            [.. once.SelectMany(reading => reading.Survey), .. answers.Survey.Select(counted => new SurveyRow(counted, counted.Source.At(counted.ValidCell)))],
            problems
        );
        return new Intake(assessments.ToImmutable(), survey, blocked.ToImmutable(), [.. readings.Select(reading => reading.File)], [.. problems])
        {
            Appraisals = appraisals,
            Explanations = explanations,
            Tables = tables,
            SurveyCounts = [.. files.Select(file => file.Count)],
            SurveyRows = once.Where(reading => !reading.Survey.IsEmpty).ToImmutableDictionary(reading => reading.File.File, reading => reading.Survey.Length),
        };
    }

    private static ImmutableArray<AppraisalSheet> Appraisals(CriteriaSet set, List<FileReading> once, List<Problem> problems) =>
        [
            .. once.Where(reading => reading.Appraisal is not null)
                .GroupBy(reading => (reading.Appraisal!.Department, reading.Appraisal.Stage))
                .OrderBy(same => same.Key.Department)
                .ThenBy(same => same.Key.Stage)
                .SelectMany(same => AddedUpOf(set, [.. same], problems)),
        ];

    private static ImmutableArray<AppraisalSheet> AddedUpOf(CriteriaSet set, List<FileReading> same, List<Problem> problems)
    {
        if (same.TrueForAll(reading => reading.File.Revision is not null))
        {
            return AddedUp.InOrder([.. same.OrderBy(reading => reading.File.Revision).Select(reading => reading.Appraisal!)]);
        }

        var (together, contradictions) = AddedUp.Unordered(same.Select(reading => reading.Appraisal!));
        foreach (var lot in contradictions)
        {
            var (form, files) = (lot.Forms[0], lot.Forms.Select(each => each.Source.File).ToImmutableArray());
            var department = set.Departments.First(each => each.Code == form.Department).Name;
            var text = lot.Shared.IsEmpty
                ? TogetherProblems.TwoAppraisals(department, (int)form.Stage, files)
                : TogetherProblems.SameRows(
                    department,
                    (int)form.Stage,
                    files,
                    lot.Shared.Length,
                    lot.Shared[0].Criterion.Text,
                    set.Unit(lot.Shared[0].Unit)?.Name ?? lot.Shared[0].Unit.Text
                );
            problems.Add(Problem.Of(text, null, null, files[0]));
        }

        return together;
    }

    private static ImmutableArray<ExplanationSheet> Explanations(List<FileReading> once, List<Problem> problems) =>
        [
            .. once.Where(reading => reading.Explanation is not null)
                .GroupBy(reading => reading.Explanation!.Unit)
                .OrderBy(same => same.Key)
                .Where(same => IsOne(same, same.Key, TogetherProblems.TwoExplanations, problems))
                .Select(same => same.First().Explanation!),
        ];

    private static ImmutableArray<OutsideFigures> Tables(List<FileReading> once, List<Problem> problems) =>
        [
            .. once.Where(reading => reading.Figures is not null)
                .GroupBy(reading => reading.Figures!.Table)
                .OrderBy(same => same.Key, StringComparer.Ordinal)
                .Where(same => IsOne(same, null, files => TogetherProblems.TwoTables(same.Key, files), problems))
                .Select(same => same.First().Figures!),
        ];

    // Nobody can say which of several different sheets is meant: none counts.
    private static bool IsOne(IEnumerable<FileReading> same, UnitCode? unit, Func<ImmutableArray<string>, ProblemText> text, List<Problem> problems)
    {
        var names = same.Select(reading => reading.File.File).ToImmutableArray();
        if (names.Length > 1)
        {
            problems.Add(Problem.Of(text(names), unit, null, names[0]));
        }

        return names.Length == 1;
    }

    private static List<FileReading> WithoutCopies(IReadOnlyList<FileReading> readings, List<Problem> problems)
    {
        var once = new List<FileReading>();
        var seen = new Dictionary<string, string>();
        foreach (var reading in readings.Where(reading => reading.File.Kind is not (SubmittedKind.Refused or SubmittedKind.NotRead)))
        {
            if (seen.TryAdd(reading.File.Sha256, reading.File.File))
            {
                once.Add(reading);
                continue;
            }

            // The problems inside a copy are those of the first: once is enough.
            foreach (var problem in reading.Problems)
            {
                problems.Remove(problem);
            }

            problems.Add(Problem.Of(TogetherProblems.Copy(seen[reading.File.Sha256]), reading.File.Unit, null, reading.File.File));
        }

        return once;
    }

    private static ImmutableArray<SurveyAnswers> Survey(List<SurveyRow> rows, List<Problem> problems)
    {
        var answers = ImmutableArray.CreateBuilder<SurveyAnswers>();
        foreach (
            var same in rows.GroupBy(row => (row.Answers.Unit, row.Answers.Question))
                .OrderBy(same => same.Key.Unit)
                .ThenBy(same => same.Key.Question, StringComparer.Ordinal)
        )
        {
            if (same.Count() == 1)
            {
                answers.Add(same.First().Answers);
                continue;
            }

            var places = string.Join("; ", same.Select(row => row.Where));
            problems.Add(
                Problem.Of(
                    same.Any(row => row.Answers.ValidCell.Row == 0)
                        ? TogetherProblems.AnswersAndTotals(same.Key.Question, same.Key.Unit.Text, places)
                        : TogetherProblems.TwoSurveyRows(same.Key.Question, same.Key.Unit.Text, places),
                    same.Key.Unit,
                    null,
                    same.First().Where
                ) with
                {
                    Found = Show.Number(same.First().Answers.Valid),
                    Elsewhere = [.. same.Skip(1).Select(row => row.Where)],
                }
            );
        }

        return answers.DrainToImmutable();
    }
}
