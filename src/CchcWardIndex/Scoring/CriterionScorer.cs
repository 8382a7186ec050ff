using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>Scores one criterion of one unit on what the ward reports and what the department concludes.</summary>
internal sealed class CriterionScorer(RuleBook book, Unit unit, SelfAssessment? assessment, Appraisals appraisals, BestOfUnits best, Criterion criterion)
{
    private readonly CriterionReport? _report = assessment?.Reports.GetValueOrDefault(criterion.Code);
    private readonly List<Problem> _problems = [];
    private Problem? _missingEvidence;
    private bool _lacksReport;

    /// <summary>The outcome, and what there is to say about it.</summary>
    public (Outcome Outcome, List<Problem> Problems) Score()
    {
        var appraisal = appraisals.Of(unit.Code, criterion, _report);
        var claimed = (criterion.IsOnWardSheet ? Claimed() : new Outcome(criterion, OutcomeKind.Awaiting, null) { Facts = Open(), Submitted = Open() }) with { Answer = appraisal.Answer };
        var wardProblems = _problems.Count;
        claimed = claimed with { FirstPoints = appraisal.First is { } first ? FirstPoints(claimed, first) : null };
        _problems.AddRange(appraisal.Problems);
        if (!appraisal.IsOpen && appraisal.Standing is { } standing)
        {
            if (Appraised(claimed, standing) is { } appraised)
            {
                // What the ward left wrong, the department has settled.
                for (var i = 0; i < wardProblems; i++)
                {
                    _problems[i] = _problems[i] with { Severity = Severity.Warning };
                }

                // What was said of points without a document no longer holds once the department gave them.
                if (appraised.Kind != OutcomeKind.MissingEvidence)
                {
                    _problems.RemoveAll(problem => problem with { Severity = Severity.Warning } == _missingEvidence);
                }

                return (appraised with { Appraisal = standing, AppraisedPoints = appraised.Points }, _problems);
            }

            return (Awaiting(claimed) with { Unfounded = _lacksReport ? standing : null }, _problems);
        }

        var needs = criterion.Facts.Any(fact => fact.Source == FactSource.Department) || (criterion.Unappraised ?? book.Set.Appraisal.Unappraised) == Unappraised.Await;
        if (appraisal.IsOpen || needs)
        {
            return (Awaiting(claimed), _problems);
        }

        WarnOfDifference(claimed);
        return (claimed, _problems);
    }

    // For the second appraiser to see; what there was to say about it has been said.
    private decimal? FirstPoints(Outcome claimed, Appraised first)
    {
        var told = _problems.Count;
        var points = Appraised(claimed, first)?.Points;
        _problems.RemoveRange(told, _problems.Count - told);
        return points;
    }

    // What the rules give stays to be seen; what counts is for the department to say.
    private static Outcome Awaiting(Outcome claimed) => claimed with { Kind = OutcomeKind.Awaiting, Points = null, AwaitsDepartment = true, Claimed = claimed };

    private ImmutableArray<UsedFact> Open() => [.. criterion.Facts.Select(fact => new UsedFact(fact, null, null))];

    // The ward's own side: as it stands while no department says otherwise.
    private Outcome Claimed()
    {
        if (assessment is null)
        {
            return new Outcome(criterion, OutcomeKind.Awaiting, null);
        }

        if (_report is not { } report)
        {
            Add(Severity.Error, assessment.Source.At(default), "Phiếu không có dòng của tiêu chí này.", "Dùng lại phiếu mẫu của bộ chỉ số này; dòng của tiêu chí đã bị xóa hoặc phiếu thuộc bộ khác.");
            return new Outcome(criterion, OutcomeKind.Awaiting, null) { Source = assessment.Source };
        }

        var gathered = Marked(FactGathering.Submitted(criterion, report));
        var outcome = new Outcome(criterion, OutcomeKind.Awaiting, null)
        {
            SelfPoints = report.SelfPoints,
            Facts = gathered.Facts,
            Submitted = gathered.Facts,
            Evidence = report.Evidence,
            Explanation = report.Explanation,
            Source = assessment.Source,
            ClaimsNotApplicable = report.NotApplicable,
        };
        CheckSelfPoints(report);
        if (report.NotApplicable)
        {
            return DeclaredNotApplicable(report, outcome);
        }

        // Without the department's part the rules cannot be asked; what the ward left wrong is told all the same.
        if (criterion.Facts.Any(fact => fact.Source == FactSource.Department))
        {
            Tell(gathered.Flaws, assessment.Source, report.Cell);
            return outcome;
        }

        var decided = Decided(gathered, outcome, assessment.Source, report.Cell);
        return decided is { RulePoints: > 0m, Points: not null, Evidence.IsEmpty: true } ? WithoutEvidence(decided, decided.RulePoints.Value) : decided;
    }

    private Outcome DeclaredNotApplicable(CriterionReport report, Outcome outcome)
    {
        var where = assessment!.Source.At(report.MarkCell);
        if (criterion.WhenNotApplicable is null)
        {
            Add(Severity.Error, where, "Tiêu chí này không được khai \"Không phát sinh\".", "Xóa dấu x ở cột \"Không phát sinh\" và nhập số liệu.", report.Mark);
            return outcome;
        }

        // A zero or a Không agrees with "không phát sinh"; any other figure says that something did happen.
        if (report.Facts.Any(fact => fact.Unreadable || fact.Value?.Boxed is not (null or 0m or false)))
        {
            Add(Severity.Error, where, "Vừa khai \"Không phát sinh\" vừa có số liệu.", "Xóa dấu x nếu trong năm có phát sinh; xóa số liệu nếu không phát sinh.", report.Mark);
            return outcome;
        }

        return NotApplicable(outcome) is var left && left.Kind == OutcomeKind.Scored ? left with { RulePoints = left.Points } : left;
    }

    private Outcome NotApplicable(Outcome outcome)
    {
        outcome = outcome with { Facts = [.. outcome.Facts.Select(used => used with { Value = null })], Decision = null };
        return criterion.WhenNotApplicable == WhenNotApplicable.FullPoints
            ? outcome with { Kind = OutcomeKind.Scored, Points = criterion.MaxPoints, Ground = "Không phát sinh: tính đủ điểm" }
            : outcome with { Kind = OutcomeKind.NotApplicable, Points = null };
    }

    // Null where what was entered cannot decide; the problems say why.
    private Outcome? Appraised(Outcome claimed, Appraised standing)
    {
        var entry = standing.Entry;
        if (entry.Conclusion == Conclusion.Rejected)
        {
            return Raised(claimed with { Kind = OutcomeKind.NotMet, Points = 0m, Ground = "Cơ quan thẩm định không công nhận" }, claimed, standing);
        }

        if (entry.NotApplicable)
        {
            return Raised(NotApplicable(claimed), claimed, standing);
        }

        if (entry.Points is { } points)
        {
            var found = Marked(FactGathering.Found(criterion, _report, entry));
            // Figures left out are no matter beside a judgement; figures that cannot be right are.
            var impossible = found.Flaws.Where(flaw => flaw is { IsFound: true, Found.Length: > 0 }).ToList();
            Tell(impossible, standing.Source, entry.Cell);
            var judged = claimed with { Kind = Asked.KindOf(criterion, points), Points = points, Facts = found.Facts, Ground = "Cơ quan thẩm định chấm theo nhận định" };
            return impossible.Count > 0 ? null : Raised(judged, claimed, standing);
        }

        if (entry.Conclusion == Conclusion.Agreed && (_report is { NotApplicable: true } || criterion.Facts.All(fact => fact.Source != FactSource.Department)))
        {
            return Agreed(claimed, standing);
        }

        var decided = Decided(Marked(FactGathering.Found(criterion, _report, entry)), claimed with { Ground = null }, standing.Source, entry.Cell);
        return decided.Points is null && decided.Kind != OutcomeKind.RuleError ? null : Raised(decided with { RulePoints = claimed.RulePoints }, claimed, standing);
    }

    private Outcome? Agreed(Outcome claimed, Appraised standing)
    {
        if (claimed.Kind == OutcomeKind.Awaiting && assessment is null)
        {
            _lacksReport = true;
            return null;
        }

        if (claimed.Kind == OutcomeKind.Awaiting)
        {
            Add(Severity.Error, standing.Source.At(standing.Entry.Cell), "Kết luận Đồng ý nhưng số liệu của đơn vị còn thiếu hoặc sai nên không tính được điểm.", "Chọn Điều chỉnh, nhập số liệu thẩm định và ghi lý do; hoặc chọn Không công nhận.");
            return null;
        }

        // A document that the department itself names proves what the ward could not.
        var stands = claimed.Kind == OutcomeKind.MissingEvidence && (standing.Document.Length > 0 || book.Set.WhenEvidenceMissing == WhenEvidenceMissing.AwaitAppraisal)
            ? claimed with { Kind = OutcomeKind.Scored, Points = claimed.RulePoints } : claimed;
        return IsDocumented(stands, standing) ? stands : null;
    }

    // An extra counts neither for nor against a unit without a document.
    private bool IsDocumented(Outcome outcome, Appraised standing)
    {
        if (criterion.Extra is null || outcome.Points is null or 0m || standing.Document.Length > 0 || !outcome.Evidence.IsEmpty)
        {
            return true;
        }

        Add(Severity.Error, standing.Source.At(standing.Entry.Cell), "Điểm thưởng, điểm trừ phải có tài liệu làm căn cứ.", "Ghi số, ký hiệu văn bản ở cột Căn cứ, tài liệu.");
        return false;
    }

    private Outcome? Raised(Outcome appraised, Outcome claimed, Appraised standing)
    {
        if (!IsDocumented(appraised, standing))
        {
            return null;
        }

        var entry = standing.Entry;
        var claim = (claimed.SelfPoints, claimed.RulePoints) switch { ({ } self, { } rule) => Math.Max(self, rule), ({ } self, null) => self, (null, { } rule) => rule, _ => (decimal?)null };
        // Who agrees raises nothing: what the department's own figures add is not the ward's to claim.
        if (!criterion.IsOnWardSheet || entry.Conclusion == Conclusion.Agreed || book.Set.Appraisal.RaiseAboveClaim == RaiseAboveClaim.Allowed || appraised.Points is not { } points || claim is not { } most || points - most < Rounding.HalfHundredth)
        {
            return appraised;
        }

        Add(
            Severity.Error, standing.Source.At(entry.Points is null ? entry.Cell : entry.PointsCell), $"Kết quả thẩm định là {Show.Points(points)} điểm, cao hơn mức đơn vị tự đánh giá ({Show.Points(most)} điểm); bộ chỉ số không cho nâng.",
            "Kiểm tra lại số liệu hoặc điểm thẩm định; nếu đơn vị tự chấm thấp thì chọn Đồng ý.");
        return null;
    }

    private Outcome Decided(Gathered gathered, Outcome outcome, Source source, Cell row)
    {
        outcome = outcome with { Facts = gathered.Facts };
        Tell(gathered.Flaws, source, row);
        if (!gathered.Flaws.IsEmpty)
        {
            return outcome with { Points = null, Kind = OutcomeKind.Awaiting };
        }

        if (gathered.Facts.FirstOrDefault(used => used.Fact.Of is not null && used.Value is null) is { Fact: { } relative })
        {
            Add(Severity.Error, source.At(row), $"Chưa đơn vị nào có số liệu để tính \"{relative.Label}\".", "Chấm lại khi có ít nhất một đơn vị có số liệu của tiêu chí này.");
            return outcome with { Points = null, Kind = OutcomeKind.Awaiting };
        }

        var (decided, problem) = Asked.Rules(book, outcome, source.At(row), unit.Code);
        _problems.AddRange(problem);
        return decided;
    }

    // A value compared between units is put in once every unit's is known.
    private Gathered Marked(Gathered gathered)
    {
        if (criterion.Facts.All(fact => fact.Of is null))
        {
            return gathered;
        }

        var values = gathered.Facts.Select(used => used.Value).ToList();
        return gathered with { Facts = [.. gathered.Facts.Select(used => used.Fact.Of is null ? used : used with { Value = best.ValueOf(criterion, used.Fact, gathered.Flaws.IsEmpty ? book.MeasureOf(criterion, used.Fact, values) : null) })] };
    }

    private Outcome WithoutEvidence(Outcome outcome, decimal points)
    {
        var consequence = book.Set.WhenEvidenceMissing switch
        {
            WhenEvidenceMissing.NoPoints => "theo bộ chỉ số, điểm là 0",
            WhenEvidenceMissing.AwaitAppraisal => "chưa có điểm cho đến khi thẩm định",
            _ => "tạm tính điểm theo quy tắc",
        };
        Add(
            book.Set.WhenEvidenceMissing == WhenEvidenceMissing.AwaitAppraisal ? Severity.Error : Severity.Warning, assessment!.Source.At(_report!.Cell),
            $"Quy tắc cho {Show.Points(points)} điểm nhưng không có tài liệu kiểm chứng: {consequence}.{(outcome.Explanation.Length > 0 ? $" Đơn vị giải trình: {outcome.Explanation}" : "")}",
            $"Bổ sung số, ngày, trang của tài liệu: {string.Join("; ", criterion.Evidence)}.");
        _missingEvidence = _problems[^1] with { Severity = Severity.Warning };
        return outcome with
        {
            Kind = OutcomeKind.MissingEvidence,
            Points = book.Set.WhenEvidenceMissing switch { WhenEvidenceMissing.NoPoints => 0m, WhenEvidenceMissing.AwaitAppraisal => null, _ => points },
        };
    }

    private void WarnOfDifference(Outcome outcome)
    {
        // Half a hundredth is how people round; self points outside the frame have been told already; and no ward can know the best of all units.
        if (outcome is { SelfPoints: { } self, RulePoints: { } points, Decision: not null } && outcome.Kind is OutcomeKind.Scored or OutcomeKind.NotMet or OutcomeKind.MissingEvidence
            && (outcome.Kind != OutcomeKind.MissingEvidence || outcome.Points == points) && criterion.Facts.All(fact => fact.Of is null)
            && self >= criterion.MinPoints && self <= criterion.MaxPoints && Rounding.Differ(self, points))
        {
            Add(
                Severity.Warning, assessment!.Source.At(_report!.Cell),
                $"Đơn vị tự chấm {Show.Points(self)} điểm; theo quy tắc \"{outcome.Rule ?? "không đạt nội dung nào"}\" được {Show.Points(points)} điểm.",
                "Đối chiếu số liệu với tài liệu kiểm chứng khi thẩm định.", Show.Number(self));
        }
    }

    private void CheckSelfPoints(CriterionReport report)
    {
        if (report.SelfPoints is { } self && (self < criterion.MinPoints || self > criterion.MaxPoints))
        {
            Add(
                Severity.Warning, assessment!.Source.At(report.Cell), $"Điểm tự chấm {Show.Points(self)} nằm ngoài khung {Show.Points(criterion.MinPoints)} – {Show.Points(criterion.MaxPoints)} điểm.",
                "Sửa điểm tự chấm; điểm theo quy tắc không bị ảnh hưởng.", Show.Number(self));
        }
    }

    // A flaw in what the department found stands in its sheet, any other in the ward's.
    private void Tell(IEnumerable<Flaw> flaws, Source source, Cell row)
    {
        foreach (var flaw in flaws.Where(flaw => flaw != Flaw.AlreadyTold))
        {
            if (assessment is null && flaw.IsWithoutRow)
            {
                _lacksReport = true;
                continue;
            }

            Add(Severity.Error, (flaw.IsFound || assessment is null ? source : assessment.Source).At(flaw.Cell ?? row), flaw.Message, flaw.Remedy, flaw.Found);
        }
    }

    private void Add(Severity severity, string where, string message, string remedy, string found = "") =>
        _problems.Add(new Problem(severity, unit.Code, criterion.Code, where, message, remedy) { Found = found });
}
