using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>What departments conclude and wards explain over a season's reports, from forms that showed what stands now or what stood before.</summary>
internal sealed class RandomAppraisals(CriteriaSet set, Chances chances, RandomFigures figures, int faults)
{
    private readonly Dictionary<(AppraisalStage Stage, UnitCode Unit, CriterionCode Criterion), Shown> _shown = [];

    // A season of careful departments: every criterion concluded, every document named, nothing of an older form.
    private readonly bool _careful = faults <= 1 && chances.Of(950);

    // How many criteria of a thousand get an entry at all, and how many of those rest on an older report.
    private readonly int _diligence = chances.Pick(0, 500, 970, 1000);
    private readonly int _age = chances.Pick(0, 0, 10, 60);

    public Season AddTo(Intake intake)
    {
        var entries = new List<(AppraisalStage Stage, DepartmentCode Department, AppraisalEntry Entry)>();
        var answers = new List<(UnitCode Unit, ExplanationEntry Entry)>();
        foreach (var unit in set.Units)
        {
            var sheet = intake.Blocked.Contains(unit.Code) ? null : intake.SelfAssessments.FirstOrDefault(sheet => sheet.Unit == unit.Code);
            foreach (var criterion in set.Criteria.Where(criterion => criterion.IsAppraised))
            {
                var report = sheet?.Reports.GetValueOrDefault(criterion.Code);
                var first = _careful || chances.Of(_diligence) ? Entry(AppraisalStage.First, unit, criterion, report, null, null) : null;
                var answer = chances.Of(80) ? Answer(criterion, report, first) : null;
                var second =
                    chances.Of(
                        answer is null ? 20
                        : _careful ? 1000
                        : 900
                    ) && (_careful || _diligence > 0)
                        ? Entry(AppraisalStage.Second, unit, criterion, report, first, answer)
                        : null;
                entries.AddRange(
                    new[] { (Stage: AppraisalStage.First, Entry: first), (Stage: AppraisalStage.Second, Entry: second) }
                        .Where(pair => pair.Entry is not null)
                        .Select(pair => (pair.Stage, criterion.Department, pair.Entry!))
                );
                answers.AddRange(answer is null ? [] : [(unit.Code, answer)]);
            }
        }

        var sent = Sent(entries);
        return new Season(
            intake with
            {
                Appraisals = [.. sent.SelectMany(forms => AddedUp.InOrder(forms))],
                Explanations =
                [
                    .. answers
                        .GroupBy(answer => answer.Unit)
                        .Select(same => new ExplanationSheet(
                            same.Key,
                            new Source($"giai-trinh-{same.Key}.xlsx", new string('3', 64), "Phiếu giải trình"),
                            [.. same.Select(answer => answer.Entry)]
                        )),
                ],
            },
            _shown
        )
        {
            Sent = [.. sent.SelectMany(forms => forms)],
        };
    }

    private static List<ImmutableArray<AppraisalSheet>> Sent(
        IReadOnlyCollection<(AppraisalStage Stage, DepartmentCode Department, AppraisalEntry Entry)> entries
    )
    {
        // Of their own: the figures of a season do not hang on how it was sent.
        var ways = new Chances(entries.Count);
        return entries
            .GroupBy(entry => (entry.Stage, entry.Department))
            .Select(same => new AppraisalSheet(
                same.Key.Department,
                same.Key.Stage,
                new Source($"{same.Key.Department}-{same.Key.Stage}.xlsx", new string('2', 64), "Phiếu thẩm định"),
                [.. same.Select(entry => entry.Entry)]
            ))
            .Select(form => InParts(form, ways))
            .ToList();
    }

    // Some departments send parts: of one nothing is left, of another the rest; once in a while a later part leaves a row blank.
    private static ImmutableArray<AppraisalSheet> InParts(AppraisalSheet form, Chances ways)
    {
        if (form.Entries.Length < 4 || ways.Of(500))
        {
            return [form];
        }

        AppraisalSheet Part(int number, IEnumerable<AppraisalEntry> prints, Func<AppraisalEntry, AppraisalEntry?> says)
        {
            var rows = prints.ToList();
            return form with
            {
                Entries = [.. rows.Select(says).OfType<AppraisalEntry>()],
                Part = new FormPart(number, 3, false),
                Printed = Coverage.Of(rows.Select(row => (row.Unit, row.Criterion))),
            };
        }

        var (early, late) = (form.Entries.Where((_, i) => i % 2 == 0).ToList(), form.Entries.Where((_, i) => i % 2 == 1).ToList());
        var blank = ways.Of(20) ? late[0] : null;
        var before = Part(1, form.Entries, entry => entry with { Conclusion = Conclusion.Rejected, Reason = "Bản nháp" });
        return
        [
            ways.Of(300) ? before with { Part = null } : before,
            Part(2, early, entry => entry),
            Part(3, late, entry => entry),
            .. blank is null ? [] : (AppraisalSheet[])[Part(3, [blank], _ => null)],
        ];
    }

    private ExplanationEntry Answer(Criterion criterion, CriterionReport? report, AppraisalEntry? first) =>
        new(criterion.Code, Basis.Of(report, first), "Đề nghị xem lại", new Cell(6, 5))
        {
            Evidence = chances.Of(500) ? [new Evidence(chances.Of(200) ? "chưa có" : "20/BC-UBND", null, "2")] : [],
        };

    private AppraisalEntry Entry(AppraisalStage stage, Unit unit, Criterion criterion, CriterionReport? report, AppraisalEntry? first, ExplanationEntry? answer)
    {
        var shown = Older(new Shown(report, first, answer), stage);
        _shown[(stage, unit.Code, criterion.Code)] = shown;
        var basis = stage == AppraisalStage.First ? Basis.Of(shown.Report) : Basis.Of(shown.Report, shown.First, shown.Explanation);
        var entry = new AppraisalEntry(unit.Code, criterion.Code, basis, new Cell(7, 12))
        {
            Document =
                _careful || chances.Of(500) ? "12/BC-PNV"
                : chances.Of(100) ? chances.Pick("-", "Không có", "0")
                : "",
            Reason = chances.Of(faults) ? "" : "Theo kết quả kiểm tra",
            PointsCell = new Cell(7, 11),
            ReasonCell = new Cell(7, 13),
            Unreadable = chances.Of(faults / 2),
        };
        // Mostly where a first conclusion is there to be kept; sometimes with more than there should be.
        return chances.Of(
                stage == AppraisalStage.Second
                    ? first is null && _careful
                        ? 0
                        : 300
                    : faults
            )
                ? entry with
                {
                    Conclusion = Conclusion.Upheld,
                    Points = chances.Of(faults) ? criterion.MaxPoints : null,
                    NotApplicable = chances.Of(faults),
                }
            : criterion.IsDepartmental ? Own(criterion, entry)
            : Concluded(criterion, report, entry);
    }

    // What the form showed: mostly what stands now, wherever in its sheet.
    private Shown Older(Shown now, AppraisalStage stage)
    {
        if (_careful || !chances.Of(_age) || now.Report is not { } report)
        {
            return now;
        }

        return chances.Below(stage == AppraisalStage.First ? 6 : 8) switch
        {
            0 => now with { Report = report with { SelfPoints = (report.SelfPoints ?? 0m) + 0.25m } },
            1 => now with { Report = report with { Evidence = [.. report.Evidence, new Evidence("9/BC-UBND", null, "")] } },
            2 => now with { Report = report with { NotApplicable = !report.NotApplicable } },
            3 => now with
            {
                Report = report with
                {
                    Facts =
                    [
                        .. report.Facts.Select(
                            (fact, i) => i > 0 ? fact : fact with { Value = fact.Value is null ? FactValue.Of(1m) : null, Unreadable = false }
                        ),
                    ],
                },
            },
            4 => now with
            {
                Report = report with { Cell = new Cell(99, 1), Facts = [.. report.Facts.Reverse().Select(fact => fact with { Cell = new Cell(99, 9) })] },
            },
            5 => now with { Report = null },
            6 => now with
            {
                First = now.First is null
                    ? new AppraisalEntry("", "", "", default) { Conclusion = Conclusion.Agreed }
                    : now.First with
                    {
                        Reason = now.First.Reason + "!",
                    },
            },
            _ => now with { Explanation = now.Explanation is null ? new ExplanationEntry("", "", "Khác", default) : now.Explanation with { Text = "Khác" } },
        };
    }

    private AppraisalEntry Own(Criterion criterion, AppraisalEntry entry)
    {
        entry = entry with { Conclusion = chances.Of(faults) ? chances.Pick(Conclusion.Agreed, Conclusion.Adjusted, Conclusion.Rejected) : null };
        return chances.Below(20) switch
        {
            0 when criterion.Judgement => entry with { Points = Judged(criterion, null) },
            1 when criterion.WhenNotApplicable is not null => entry with { NotApplicable = true },
            2 => Excusing(criterion, entry with { Facts = Given(criterion, FactSource.Department, null) }, null),
            _ => entry with { Facts = Given(criterion, FactSource.Department, null) },
        };
    }

    private AppraisalEntry Concluded(Criterion criterion, CriterionReport? report, AppraisalEntry entry)
    {
        var own = Given(criterion, FactSource.Department, report);
        if (chances.Of(faults))
        {
            return entry with
            {
                Conclusion = chances.Pick<Conclusion?>(null, Conclusion.Agreed, Conclusion.Adjusted),
                Facts = own,
                NotApplicable = chances.Of(300),
                Points = chances.Of(300) ? 0m : null,
            };
        }

        var agrees = entry with { Conclusion = Conclusion.Agreed, Facts = report is { NotApplicable: true } && chances.Of(800) ? [] : own };
        if (chances.Of(faults))
        {
            return Excusing(criterion, agrees, report);
        }

        var adjusts = entry with { Conclusion = Conclusion.Adjusted, Facts = own };
        // Careful departments disagree with a ward about once.
        return chances.Below(_careful ? 8 * set.Criteria.Length : 20) switch
        {
            0 => entry with { Conclusion = Conclusion.Rejected, Points = chances.Of(faults * 2) ? 0m : null },
            1 when criterion.WhenNotApplicable is not null && report is not { NotApplicable: true } => adjusts with { NotApplicable = true, Facts = [] },
            2 or 3 when criterion.Judgement => adjusts with
            {
                Points = Judged(criterion, report),
                Facts = chances.Of(200) ? Given(criterion, FactSource.Ward, report) : [],
            },
            4 or 5 when criterion.Facts.Any(fact => fact.Excusable) => Excusing(criterion, adjusts, report),
            6 or 7 or 8 when !_careful => adjusts with { Facts = [.. own, .. Given(criterion, FactSource.Ward, report)] },
            6 when Given(criterion, FactSource.Ward, report) is var found && found.Any(fact => fact.Value != report?.Fact(fact.Name)?.Value) => adjusts with
            {
                Facts = [.. own, .. found],
            },
            9 when chances.Of(faults * 10) => adjusts,
            _ => agrees,
        };
    }

    private decimal Judged(Criterion criterion, CriterionReport? report)
    {
        var step = criterion.Step ?? 0.25m;
        var most = report?.SelfPoints is { } self && chances.Of(700) ? Math.Clamp(self, criterion.MinPoints, criterion.MaxPoints) : criterion.MaxPoints;
        var points = criterion.MinPoints + (Math.Floor((most - criterion.MinPoints) / step * chances.Below(5) / 4m) * step);
        return chances.Of(faults * 10)
            ? chances.Pick(criterion.MaxPoints + step, criterion.MinPoints - step, points > criterion.MinPoints ? points - (step / 2m) : points + (step / 2m))
            : points;
    }

    private AppraisalEntry Excusing(Criterion criterion, AppraisalEntry entry, CriterionReport? report)
    {
        var excused = new List<ReportedFact>();
        foreach (var fact in criterion.Facts.Where(fact => fact.Excusable ? chances.Of(800) : chances.Of(faults * 2)))
        {
            var value = (entry.Fact(fact.Name) ?? report?.Fact(fact.Name))?.Value;
            var count = value?.Boxed is decimal number ? number : 0m;
            var tasks = chances.Of(faults * 3) ? chances.Pick(count + 1m, -1m, 0.5m, count) : Math.Min(count, chances.Below(4));
            excused.Add(new ReportedFact(fact.Name, FactValue.Of(tasks), new Cell(8 + excused.Count, 10)));
        }

        return entry with
        {
            Excused = [.. excused],
        };
    }

    // The department's own figures; or some of the ward's as it finds them, mostly no better than they were.
    private ImmutableArray<ReportedFact> Given(Criterion criterion, FactSource source, CriterionReport? report)
    {
        var before = (report?.Facts ?? []).ToDictionary(fact => fact.Name);
        var found = new List<ReportedFact>();
        foreach (var fact in criterion.Facts.Where(fact => fact.Source == source))
        {
            var value =
                source == FactSource.Ward && before.GetValueOrDefault(fact.Name).Value is { } reported && chances.Of(700)
                    ? Lower(fact, reported)
                    : figures.Given(criterion, fact, before);
            if (value is null || (source == FactSource.Ward && chances.Of(300)))
            {
                continue;
            }

            found.Add(before[fact.Name] = new ReportedFact(fact.Name, value, new Cell(7 + found.Count, 9)));
        }

        return [.. found];
    }

    private FactValue Lower(Fact fact, FactValue reported) =>
        fact.Type switch
        {
            FactType.YesNo => FactValue.Of(reported.Yes && chances.Of(400)),
            FactType.Count or FactType.Number or FactType.Percent => FactValue.Of(
                reported.Number >= 3m ? reported.Number - (chances.Below(3) * fact.Grid) : reported.Number
            ),
            _ => reported,
        };
}
