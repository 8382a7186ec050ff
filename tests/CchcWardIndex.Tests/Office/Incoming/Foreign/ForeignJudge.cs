using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.Office.Incoming.Foreign;

/// <summary>
/// Compares what was read from a workbook with what is meant: each value is read exactly or asked back, none is silently different and none
/// that is not there is taken.
/// </summary>
internal sealed class ForeignJudge(Expectation expected, Intake intake)
{
    private readonly List<string> _faults = [];

    /// <summary>Values read exactly.</summary>
    public int Exact { get; private set; }

    /// <summary>Values asked back at their cell.</summary>
    public int AskedBack { get; private set; }

    /// <summary>What is silently different, lost or invented.</summary>
    public IReadOnlyList<string> Judge()
    {
        if (intake.Files.Single().Kind == SubmittedKind.Refused)
        {
            return [$"refused: {string.Join(" ", intake.Problems.Select(problem => problem.Message))}"];
        }

        switch (expected.Form)
        {
            case "self":
                JudgeReports(intake.SelfAssessments.Single().Reports);
                break;
            case "appraisal":
                JudgeEntries(intake.Appraisals.Single().Entries);
                break;
            case "explanation":
                JudgeExplanations(intake.Explanations.Single().Entries);
                break;
            default:
                JudgeSurvey();
                break;
        }

        return _faults;
    }

    private void JudgeReports(IReadOnlyDictionary<CriterionCode, CriterionReport> reports)
    {
        var facts = reports
            .SelectMany(report => report.Value.Facts.Select(fact => ($"{report.Key}#{fact.Name}", Taken: fact.Value?.ToString())))
            .ToDictionary(pair => pair.Item1, pair => pair.Taken);
        Values("fact", facts);
        Values("self", reports.ToDictionary(report => report.Key.Text, report => Text(report.Value.SelfPoints)));
        Values("words", reports.ToDictionary(report => report.Key.Text, report => Blank(report.Value.Explanation)));
        Same("na", reports.Where(report => report.Value.NotApplicable).Select(report => report.Key.Text), Of("na").Select(cell => cell.Key));
        Documents(reports.ToDictionary(report => report.Key.Text, report => report.Value.Evidence));
    }

    private void JudgeEntries(IEnumerable<AppraisalEntry> read)
    {
        var entries = read.ToDictionary(entry => $"{entry.Unit}|{entry.Criterion}");
        Values("conclusion", entries.ToDictionary(entry => entry.Key, entry => entry.Value.Conclusion?.ToString()));
        Values("reason", entries.ToDictionary(entry => entry.Key, entry => Blank(entry.Value.Reason)));
        Values("basis", entries.ToDictionary(entry => entry.Key, entry => Blank(entry.Value.Document)));
        Values(
            "found",
            entries
                .SelectMany(entry => entry.Value.Facts.Select(fact => ($"{entry.Key}#{fact.Name}", Taken: fact.Value?.ToString())))
                .ToDictionary(pair => pair.Item1, pair => pair.Taken)
        );
    }

    private void JudgeExplanations(IEnumerable<ExplanationEntry> read)
    {
        var entries = read.ToDictionary(entry => entry.Criterion.Text);
        Values("words", entries.ToDictionary(entry => entry.Key, entry => Blank(entry.Value.Text)));
        Documents(entries.ToDictionary(entry => entry.Key, entry => entry.Value.Evidence));
    }

    private void JudgeSurvey()
    {
        var read = intake.Survey.ToDictionary(answers => $"{answers.Unit} {answers.Question}", answers => $"{answers.Satisfied}/{answers.Valid}");
        var meant = Of("survey").ToDictionary(cell => cell.Key, cell => $"{cell.Satisfied}/{cell.Valid}");
        Same("survey", read.Select(pair => $"{pair.Key} {pair.Value}"), meant.Select(pair => $"{pair.Key} {pair.Value}"));
    }

    private IEnumerable<ExpectedCell> Of(string what) => expected.Cells.Where(cell => cell.What == what);

    // Every value there is, by key: as meant, or asked back at its cell.
    private void Values(string what, Dictionary<string, string?> read)
    {
        var meant = Of(what).ToDictionary(cell => cell.Key);
        foreach (var (key, cell) in meant)
        {
            var taken = read.GetValueOrDefault(key);
            if (!cell.AskedBack && taken == Trimmed(cell.Meant))
            {
                Exact++;
            }
            else if (taken is null && cell.Cell is { } place && intake.Problems.Any(problem => problem.Where.EndsWith($"!{place}", StringComparison.Ordinal)))
            {
                AskedBack++;
            }
            else
            {
                _faults.Add($"{what} {key} {cell.Cell}: {(cell.AskedBack ? "must be asked back" : $"means {cell.Meant}")}, taken {taken ?? "nothing"}");
            }
        }

        _faults.AddRange(
            read.Where(pair => pair.Value is not null && !meant.ContainsKey(pair.Key)).Select(pair => $"{what} {pair.Key}: blank, taken {pair.Value}")
        );
    }

    // A day that cannot be read is told and left out; the document counts.
    private void Documents(Dictionary<string, ImmutableArray<Evidence>> read)
    {
        foreach (var code in read.Keys.Union(Of("document").Select(cell => cell.Key.Split('#')[0])))
        {
            var taken = (read.TryGetValue(code, out var found) ? found : []).ToList();
            foreach (var cell in Of("document").Where(cell => cell.Key.Split('#')[0] == code))
            {
                var same = taken.FirstOrDefault(document => document.Reference == cell.Reference && document.Page == cell.Page && Day(document) == cell.Date);
                var undated = taken.FirstOrDefault(document => document.Reference == cell.Reference && document.Page == cell.Page && document.Date is null);
                if (
                    (same ?? undated) is not { } one
                    || (
                        same is null
                        && !intake.Problems.Any(problem => problem.Criterion == code && problem.Message.StartsWith("Ngày văn bản", StringComparison.Ordinal))
                    )
                )
                {
                    _faults.Add($"document {cell.Key}: {cell.Reference} {cell.Date} {cell.Page}, taken {string.Join("; ", taken)}");
                    continue;
                }

                taken.Remove(one);
                (Exact, AskedBack) = same is null ? (Exact, AskedBack + 1) : (Exact + 1, AskedBack);
            }

            _faults.AddRange(taken.Select(document => $"document {code}: none, taken {document}"));
        }
    }

    private void Same(string what, IEnumerable<string> read, IEnumerable<string> meant)
    {
        var (taken, wanted) = (read.ToHashSet(), meant.ToHashSet());
        Exact += taken.Intersect(wanted).Count();
        _faults.AddRange(
            wanted
                .Except(taken)
                .Select(one => $"{what}: {one} is not taken")
                .Concat(taken.Except(wanted).Select(one => $"{what}: {one} is not there and taken"))
        );
    }

    private static string? Day(Evidence document) => document.Date is { } day ? FactValue.Of(day.ToDateTime(TimeOnly.MinValue)).ToString() : null;

    private static string? Text(decimal? number) => number is { } given ? Decimals.Write(given) : null;

    private static string? Blank(string text) => text.Length == 0 ? null : text;

    private static string? Trimmed(string? meant) => meant is { } text && text.EndsWith("T00:00:00", StringComparison.Ordinal) ? text[..^9] : meant;
}
