using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;
using CchcWardIndex.Workbooks.Intake.Answers;

namespace CchcWardIndex.Workbooks.Intake;

/// <summary>Brings the files together: the same file twice is one, two different files for one unit are none.</summary>
internal static class Gathering
{
    /// <summary>What the files say together.</summary>
    /// <param name="set">The criteria set.</param>
    /// <param name="readings">In the order of their names.</param>
    public static Submissions.Intake Gather(CriteriaSet set, IReadOnlyList<FileReading> readings)
    {
        var problems = readings.SelectMany(reading => reading.Problems).ToList();
        var once = WithoutCopies(readings, problems);
        var assessments = ImmutableArray.CreateBuilder<SelfAssessment>();
        var blocked = ImmutableHashSet.CreateBuilder<string>();
        // What nobody could read may be the very form that counts.
        blocked.UnionWith(readings.Where(reading => reading.File is { Kind: SubmittedKind.NotRead, Unit: not null }).Select(reading => reading.File.Unit!));
        foreach (
            var unit in once.Where(reading => reading.SelfAssessment is not null)
                .GroupBy(reading => reading.SelfAssessment!.Unit)
                .OrderBy(unit => unit.Key, StringComparer.Ordinal)
        )
        {
            if (unit.Count() == 1)
            {
                assessments.Add(unit.First().SelfAssessment!);
                continue;
            }

            blocked.Add(unit.Key);
            var names = unit.Select(reading => reading.File.File).ToList();
            problems.Add(
                new Problem(
                    Severity.Error,
                    unit.Key,
                    null,
                    names[0],
                    $"Đơn vị gửi {names.Count} tệp có nội dung khác nhau: {string.Join(" và ", names.Select(name => $"\"{name}\""))}; đơn vị chưa được chấm.",
                    "Hỏi đơn vị tệp nào là bản chính thức, bỏ các tệp còn lại khỏi thư mục rồi chạy lại."
                )
            );
        }

        var (appraisals, explanations) = (Appraisals(set, once, problems), Explanations(once, problems));
        var answers = new AnswerCount(set, [.. once.Select(reading => reading.Answers).OfType<AnswerFile>()]);
        var files = answers.Files.ToList();
        problems.AddRange(files.SelectMany(file => file.Problems));
        var survey = Survey(
            [.. once.SelectMany(reading => reading.Survey), .. answers.Survey.Select(counted => new SurveyRow(counted, counted.Source.At(counted.ValidCell)))],
            problems
        );
        return new Submissions.Intake(assessments.ToImmutable(), survey, blocked.ToImmutable(), [.. readings.Select(reading => reading.File)], [.. problems])
        {
            Appraisals = appraisals,
            Explanations = explanations,
            SurveyCounts = [.. files.Select(file => file.Count)],
            SurveyRows = once.Where(reading => !reading.Survey.IsEmpty).ToImmutableDictionary(reading => reading.File.File, reading => reading.Survey.Length),
        };
    }

    private static ImmutableArray<AppraisalSheet> Appraisals(CriteriaSet set, List<FileReading> once, List<Problem> problems) =>
        [
            .. once.Where(reading => reading.Appraisal is not null)
                .GroupBy(reading => (reading.Appraisal!.Department, reading.Appraisal.Stage))
                .OrderBy(same => same.Key.Department, StringComparer.Ordinal)
                .ThenBy(same => same.Key.Stage)
                .Where(same =>
                    IsOne(
                        same,
                        null,
                        $"{set.Departments.First(department => department.Code == same.Key.Department).Name} gửi",
                        $"phiếu thẩm định lần {(int)same.Key.Stage}",
                        "cơ quan",
                        problems
                    )
                )
                .Select(same => same.First().Appraisal!),
        ];

    private static ImmutableArray<ExplanationSheet> Explanations(List<FileReading> once, List<Problem> problems) =>
        [
            .. once.Where(reading => reading.Explanation is not null)
                .GroupBy(reading => reading.Explanation!.Unit)
                .OrderBy(same => same.Key, StringComparer.Ordinal)
                .Where(same => IsOne(same, same.Key, "Đơn vị gửi", "phiếu giải trình", "đơn vị", problems))
                .Select(same => same.First().Explanation!),
        ];

    // Nobody can say which of several different sheets is meant: none counts.
    private static bool IsOne(IEnumerable<FileReading> same, string? unit, string sender, string what, string whom, List<Problem> problems)
    {
        var names = same.Select(reading => reading.File.File).ToList();
        if (names.Count > 1)
        {
            problems.Add(
                new Problem(
                    Severity.Error,
                    unit,
                    null,
                    names[0],
                    $"{sender} {names.Count} {what} có nội dung khác nhau: {string.Join(" và ", names.Select(name => $"\"{name}\""))}; chưa tính phiếu nào.",
                    $"Hỏi {whom} tệp nào là bản chính thức, bỏ các tệp còn lại khỏi thư mục rồi chạy lại."
                )
            );
        }

        return names.Count == 1;
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

            problems.Add(
                new Problem(
                    Severity.Warning,
                    reading.File.Unit,
                    null,
                    reading.File.File,
                    $"Tệp giống hệt tệp \"{seen[reading.File.Sha256]}\" nên chỉ tính một lần.",
                    "Không cần làm gì; có thể bỏ bớt một tệp."
                )
            );
        }

        return once;
    }

    private static ImmutableArray<SurveyAnswers> Survey(List<SurveyRow> rows, List<Problem> problems)
    {
        var answers = ImmutableArray.CreateBuilder<SurveyAnswers>();
        foreach (
            var same in rows.GroupBy(row => (row.Answers.Unit, row.Answers.Question))
                .OrderBy(same => same.Key.Unit, StringComparer.Ordinal)
                .ThenBy(same => same.Key.Question, StringComparer.Ordinal)
        )
        {
            if (same.Count() == 1)
            {
                answers.Add(same.First().Answers);
                continue;
            }

            problems.Add(
                new Problem(
                    Severity.Error,
                    same.Key.Unit,
                    null,
                    same.First().Where,
                    same.Any(row => row.Answers.ValidCell.Row == 0)
                        ? $"Câu hỏi {same.Key.Question} của đơn vị {same.Key.Unit} vừa có phiếu trả lời vừa có số tổng hợp "
                            + $"({string.Join("; ", same.Select(row => row.Where))}); chưa tính bên nào."
                        : $"Câu hỏi {same.Key.Question} của đơn vị {same.Key.Unit} có nhiều dòng khảo sát "
                            + $"({string.Join("; ", same.Select(row => row.Where))}); chưa tính dòng nào.",
                    same.Any(row => row.Answers.ValidCell.Row == 0)
                        ? "Chỉ gửi một trong hai: phiếu trả lời của từng người, hoặc bảng tổng hợp."
                        : "Chỉ giữ một dòng cho mỗi đơn vị và câu hỏi rồi gửi lại bảng khảo sát."
                )
                {
                    Found = Show.Number(same.First().Answers.Valid),
                }
            );
        }

        return answers.DrainToImmutable();
    }
}
