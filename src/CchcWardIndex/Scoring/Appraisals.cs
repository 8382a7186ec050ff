using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>What departments concluded and units explained, looked up by unit and criterion, and whether it can be used.</summary>
internal sealed class Appraisals
{
    private readonly CriteriaSet _set;
    private readonly Dictionary<(AppraisalStage Stage, string Unit, string Criterion), Appraised> _entries = [];
    private readonly Dictionary<(string Unit, string Criterion), (ExplanationEntry Entry, Source Source)> _answers = [];

    public Appraisals(CriteriaSet set, Intake intake)
    {
        _set = set;
        foreach (var sheet in intake.Appraisals)
        {
            foreach (var entry in sheet.Entries)
            {
                _entries[(sheet.Stage, entry.Unit, entry.Criterion)] = new Appraised(entry, sheet.Stage, sheet.Source);
            }
        }

        foreach (var sheet in intake.Explanations)
        {
            foreach (var entry in sheet.Entries)
            {
                _answers[(sheet.Unit, entry.Criterion)] = (entry, sheet.Source);
            }
        }
    }

    /// <summary>What a usable appraisal entered; null where there is none.</summary>
    public AppraisalEntry? EntryOf(string unit, Criterion criterion, CriterionReport? report) =>
        Of(unit, criterion, report) is { IsOpen: false, Standing: { } standing } ? standing.Entry : null;

    /// <summary>How the appraisal of one criterion stands.</summary>
    public AppraisalCase Of(string unit, Criterion criterion, CriterionReport? report)
    {
        var first = _entries.GetValueOrDefault((AppraisalStage.First, unit, criterion.Code));
        var second = _entries.GetValueOrDefault((AppraisalStage.Second, unit, criterion.Code));
        (ExplanationEntry Entry, Source Source)? answer = _answers.TryGetValue((unit, criterion.Code), out var said) ? said : null;
        var problems = new List<Problem>();
        var isOpen = false;
        if (answer is { } given)
        {
            if (criterion.IsChangedSince(given.Entry.CriterionMark) || given.Entry.Basis != Basis.Of(report, first?.Entry))
            {
                problems.Add(
                    new Problem(
                        Severity.Warning,
                        unit,
                        criterion.Code,
                        given.Source.At(given.Entry.Cell),
                        "Đơn vị giải trình theo kết quả thẩm định trước đây; số liệu hoặc kết quả thẩm định của tiêu chí này đã thay đổi từ đó.",
                        "Đọc giải trình cùng với kết quả hiện hành khi thẩm định lần 2."
                    )
                );
            }

            isOpen = second is null;
        }

        var standing = second ?? first;
        if (standing is not null && criterion.IsChangedSince(standing.Entry.CriterionMark))
        {
            problems.Add(Outdated(unit, criterion, standing));
            isOpen = true;
        }
        else if (standing is not null && standing.Entry.Basis != (second is null ? Basis.Of(report) : Basis.Of(report, first?.Entry, answer?.Entry)))
        {
            // That a report is gone altogether is said of the unit once, not a criterion at a time.
            problems.AddRange(report is null && criterion.IsOnWardSheet ? [] : [Stale(unit, criterion, standing)]);
            isOpen = true;
        }
        else if (second is { Entry: { Conclusion: Conclusion.Upheld, Unreadable: false } upheld })
        {
            var faults = Upheld.Check(upheld, IsSound(first, criterion, report)).Select(flaw => Told(unit, criterion, second, flaw)).ToList();
            problems.AddRange(faults);
            isOpen |= faults.Count > 0;
            standing = faults.Count > 0 ? second : first! with { UpheldBy = second };
        }
        else if (standing is not null)
        {
            var faults = EntryCheck.Of(criterion, report, standing.Entry).Select(flaw => Told(unit, criterion, standing, flaw)).ToList();
            problems.AddRange(faults);
            isOpen |= faults.Count > 0 || standing.Entry.Unreadable;
        }

        return new AppraisalCase(standing, answer?.Entry, isOpen, [.. problems])
        {
            First = answer is not null && IsSound(first, criterion, report) ? first : null,
        };
    }

    private static bool IsSound(Appraised? first, Criterion criterion, CriterionReport? report) =>
        first is { Entry.Unreadable: false }
        && !criterion.IsChangedSince(first.Entry.CriterionMark)
        && first.Entry.Basis == Basis.Of(report)
        && !EntryCheck.Of(criterion, report, first.Entry).Any();

    private static Problem Told(string unit, Criterion criterion, Appraised appraised, Flaw flaw) =>
        new(Severity.Error, unit, criterion.Code, appraised.Source.At(flaw.Cell ?? appraised.Entry.Cell), flaw.Message, flaw.Remedy) { Found = flaw.Found };

    private Problem Outdated(string unit, Criterion criterion, Appraised standing)
    {
        var (name, department) = (
            _set.Unit(unit)?.Name ?? unit,
            _set.Departments.FirstOrDefault(department => department.Code == criterion.Department)?.Name ?? criterion.Department
        );
        return new(
            Severity.Error,
            unit,
            criterion.Code,
            standing.Source.At(standing.Entry.Cell),
            $"Nội dung tiêu chí này trong bộ tiêu chí đã thay đổi sau khi mẫu phiếu thẩm định được tạo, nên kết luận của {department} về {name} chưa "
                + "được tính.",
            $"Lấy mẫu phiếu thẩm định mới từ {_set.Authority.Office}, kết luận lại dòng này rồi gửi lại; các dòng của tiêu chí không thay đổi vẫn được "
                + "tính và có sẵn trong mẫu mới."
        );
    }

    // It names everybody: what makes it stale is one unit's doing, what mends it one department's.
    private Problem Stale(string unit, Criterion criterion, Appraised standing)
    {
        var (name, department) = (
            _set.Unit(unit)?.Name ?? unit,
            _set.Departments.FirstOrDefault(department => department.Code == criterion.Department)?.Name ?? criterion.Department
        );
        return new(
            Severity.Error,
            unit,
            criterion.Code,
            standing.Source.At(standing.Entry.Cell),
            standing.Stage == AppraisalStage.First
                ? $"{name} đã nộp hoặc nộp lại số liệu của tiêu chí này sau khi mẫu phiếu thẩm định được tạo, nên kết luận của {department} chưa được tính."
                : $"Số liệu, kết quả thẩm định lần 1 hoặc giải trình của {name} ở tiêu chí này đã thay đổi sau khi mẫu phiếu thẩm định lần 2 được tạo, "
                    + $"nên kết luận của {department} chưa được tính.",
            $"Lấy mẫu phiếu thẩm định mới từ {_set.Authority.Office} (cchc appraisal template), kết luận lại dòng này rồi gửi lại; các dòng khác đã có "
                + "sẵn trong mẫu mới."
        );
    }
}

/// <summary>How the appraisal of one criterion of one unit stands.</summary>
/// <param name="Standing">The entry that counts, the second before the first; null where there is none.</param>
/// <param name="Answer">What the unit explained; null where it said nothing.</param>
/// <param name="IsOpen">Whether a department must still conclude: on an explanation, or because what it entered cannot be used.</param>
/// <param name="Problems">Why it cannot be used, and what is doubtful.</param>
internal sealed record AppraisalCase(Appraised? Standing, ExplanationEntry? Answer, bool IsOpen, ImmutableArray<Problem> Problems)
{
    /// <summary>The first appraisal, where the unit answered to it and it can be used.</summary>
    public Appraised? First { get; init; }
}
