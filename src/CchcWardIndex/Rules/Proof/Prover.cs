using System.Linq.Expressions;
using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using CchcWardIndex.Rules.Language;
using CchcWardIndex.Rules.Proof.Probing;
using CchcWardIndex.Rules.Proof.Reach;

namespace CchcWardIndex.Rules.Proof;

/// <summary>Tries one criterion's workflow at every probe and says what cannot be right, and what it could not prove.</summary>
internal sealed class Prover(Criterion criterion, CheckedExpressions expressions, Decider decider, Faults faults)
{
    private readonly HashSet<string> _deciding = [];
    private readonly HashSet<(string Place, ProblemId Id)> _said = [];
    private readonly List<string> _open = [];
    private int _tried;
    private decimal? _best;
    private decimal? _worst;

    /// <summary>For a criterion of a set of so many units.</summary>
    public static Prover Of(Criterion criterion, CheckedExpressions expressions, int units, Decider decider, Faults faults) =>
        new(ComparedRanges.Of(criterion, expressions, units), expressions, decider, faults);

    /// <summary>Proves the workflow; faults go to the list.</summary>
    public CriterionProof Run()
    {
        var probes = new Probes(criterion, expressions);
        var all = probes.All();
        foreach (var values in all)
        {
            Try(values);
        }

        var goals = new Goals(criterion, expressions, Try);
        if (all.Count == 0 && goals.Anything(() => _tried > 0) != Reached.Found)
        {
            Fault("$.facts", ProofProblems.NoValues());
            return new CriterionProof(criterion.WorkflowName, 0, []);
        }

        TellTrueOfNothing();
        ReachRules(goals);
        ReachEnds(goals);
        var isClosed = !probes.Cut || IsClosed(goals);
        return new CriterionProof(criterion.WorkflowName, _tried, Unproven(probes, isClosed));
    }

    private void TellTrueOfNothing()
    {
        var asked = criterion
            .Rules.Zip(expressions.Conditions)
            .Where(pair => pair.First.Vetoes)
            .SelectMany(pair => TrueOfNothing.Answered(pair.Second, false))
            .ToHashSet();
        foreach (var (rule, i) in criterion.Rules.Select((rule, i) => (rule, i)))
        {
            var condition = expressions.Conditions[i];
            var (holding, taken) = TrueOfNothing.In(condition, criterion, rule.Vetoes ? [] : asked);
            var ofFormula = expressions.Formulas[i] is { } formula
                ? TrueOfNothing.In(formula, criterion, asked.Concat(TrueOfNothing.Answered(condition, true))).Taken
                : [];
            foreach (var fact in holding)
            {
                _open.Add(
                    $"Điều kiện của quy tắc \"{rule.Name}\" đúng cả khi \"{fact}\" không được hỏi; nếu không phải ý định thì thay phủ định bằng so sánh "
                        + $"thẳng (!(n < 20) thành n >= 20), hoặc thêm \"{criterion.Fact(fact)!.OnlyWhen} &&\"."
                );
            }

            foreach (var fact in taken.Union(ofFormula))
            {
                _open.Add(
                    $"Quy tắc \"{rule.Name}\" có iif chọn một vế cả khi \"{fact}\" không được hỏi; nếu không phải ý định thì thêm "
                        + $"\"{criterion.Fact(fact)!.OnlyWhen} &&\" vào điều kiện của iif hoặc của quy tắc."
                );
            }

            // Where the first that holds decides, a later one is asked only where this one does not hold.
            if (criterion.Combine == Combine.First)
            {
                asked.UnionWith(TrueOfNothing.Answered(condition, false));
            }
        }
    }

    // Where trying found nothing, cases are told apart; what that cannot settle either is unproven, and no mistake.
    private void ReachRules(Goals goals)
    {
        foreach (var (rule, i) in criterion.Rules.Select((rule, i) => (rule, i)).Where(pair => !_deciding.Contains(pair.rule.Name)))
        {
            var reached = goals.Decides(i, () => _deciding.Contains(rule.Name));
            if (reached == Reached.Never)
            {
                Fault(criterion.PlaceOf(i, ""), ProofProblems.DeadRule(rule.Name));
            }
            else if (reached == Reached.Open)
            {
                _open.Add($"Quy tắc \"{rule.Name}\" không được áp dụng ở giá trị nào đã thử; chưa chứng minh được là có lúc được áp dụng.");
            }
        }
    }

    private void ReachEnds(Goals goals)
    {
        // Whoever decides nothing was told so; of points nothing can be said then.
        if (_best is null)
        {
            return;
        }

        if (_best < criterion.MaxPoints)
        {
            var reached = goals.Points(criterion.MaxPoints, null, () => _best >= criterion.MaxPoints);
            if (reached == Reached.Never)
            {
                Fault($"{criterion.Place}.maxPoints", ProofProblems.MaximumUnreached(criterion.MaxPoints, _best.Value));
            }
            else if (reached == Reached.Open)
            {
                _open.Add($"Cao nhất trong các giá trị đã thử là {Show.Number(_best.Value)} điểm; chưa chứng minh được là có giá trị đạt điểm tối đa.");
            }
        }

        // The frame of a penalty is read as a promise: how much can be lost.
        if (_worst > criterion.MinPoints && criterion.Extra == ExtraKind.Penalty)
        {
            var reached = goals.Points(null, criterion.MinPoints, () => _worst <= criterion.MinPoints);
            if (reached == Reached.Never)
            {
                Fault($"{criterion.Place}.minPoints", ProofProblems.MinimumUnreached(criterion.MinPoints, _worst.Value));
            }
            else if (reached == Reached.Open)
            {
                _open.Add(
                    $"Thấp nhất trong các giá trị đã thử là {Show.Number(_worst.Value)} điểm; chưa chứng minh được là có giá trị xuống đến điểm thấp nhất."
                );
            }
        }
    }

    // A counter-example is a fault as soon as it is tried; where there can be none, that not everything was tried says nothing any more.
    private bool IsClosed(Goals goals)
    {
        var (before, none) = (_said.Count, Reached.Never);
        return expressions.Formulas.All(formula => formula is null)
            && criterion.Step is null
            && (criterion.Combine == Combine.Sum || goals.Undecided(() => _said.Count > before) == none)
            && goals.Points(Next(criterion.MaxPoints), null, () => _said.Count > before) == none
            && goals.Points(null, -Next(-criterion.MinPoints), () => _said.Count > before) == none;
    }

    // Points are written with few decimals: what passes an end passes it by more than this.
    private static decimal Next(decimal end) => end + 0.0000000001m;

    private void Try(FactValue?[] values)
    {
        _tried++;
        var decision = decider.Decide(values);
        if (decision.Points is not { } points)
        {
            Fault(
                criterion.RulesPlace,
                decision.Failure switch
                {
                    Failure.Undecided => ProofProblems.Gap(decision.Error!, Example(values)),
                    Failure.DividedByZero => ProofProblems.DividesByZero(decision.Error!, Example(values)),
                    _ when values.Contains(null) => ProofProblems.ReadsNothing(decision.Error!, Example(values)),
                    _ => ProofProblems.Fails(decision.Error!, Example(values)),
                }
            );
            return;
        }

        var vetoed = decision.Trials.Any(trial => trial.Held && trial.Rule.Vetoes);
        foreach (var trial in decision.Trials.Where(trial => trial.Held))
        {
            // A rule that only ever holds beside a veto, or beside a better one, decides nothing.
            if (vetoed ? trial.Rule.Vetoes : criterion.Combine != Combine.Max || trial.Rule.Name == decision.Rule)
            {
                _deciding.Add(trial.Rule.Name);
            }
        }

        _worst = _worst is { } worst && worst < points ? worst : points;
        _best = _best is { } best && best > points ? best : points;
        if (points > criterion.MaxPoints)
        {
            Fault($"{criterion.Place}.maxPoints", ProofProblems.AboveMaximum(points, criterion.MaxPoints, Example(values)));
        }

        if (points < criterion.MinPoints)
        {
            Fault($"{criterion.Place}.minPoints", ProofProblems.BelowMinimum(points, criterion.MinPoints, Example(values)));
        }

        if (criterion.Step is { } step && !points.IsMultipleOf(step))
        {
            Fault($"{criterion.Place}.step", ProofProblems.OffStep(points, step, Example(values)));
        }
    }

    // One example of a mistake is enough; a hundred would hide the next mistake.
    // One example of each will do.
    private void Fault(string place, ProblemText text)
    {
        if (_said.Add((place, text.Id)))
        {
            faults.Add(criterion.File, place, text);
        }
    }

    private string Example(FactValue?[] values) =>
        string.Join(", ", criterion.Facts.Select((fact, i) => $"{fact.Name} = {values[i]?.ToString() ?? "(không hỏi)"}"));

    private ImmutableArray<string> Unproven(Probes probes, bool isClosed)
    {
        var said = _open.ToImmutableArray().ToBuilder();
        if (!isClosed)
        {
            said.Add("Có nhiều tổ hợp giá trị hơn số đã thử; các tổ hợp còn lại chưa được chứng minh.");
        }

        if (probes.IsPartial && !probes.Cut)
        {
            said.Add("Có biểu thức đọc nhiều số liệu cùng lúc; đã thử ở các mốc và sát hai bên mốc, không phải mọi tổ hợp.");
        }

        if (!probes.IsWhole && expressions.Conditions.Concat(expressions.Formulas.OfType<Expression>()).Any(Sawtooth.In))
        {
            said.Add(
                "Có biểu thức làm tròn một số liệu rồi dùng lại chính số liệu ấy nên lên xuống nhiều lần; đã thử ở các mốc và sát hai bên mốc, không "
                    + "phải mọi giá trị."
            );
        }

        if (criterion.Facts.Any(fact => fact.IsNumeric && fact.Max is null && fact.Of is null))
        {
            said.Add($"Có số liệu không có giới hạn trên; đã thử đến {Show.Number(Probes.Horizon)}.");
        }

        return said.ToImmutable();
    }
}

/// <summary>What the proof of one criterion found besides faults.</summary>
/// <param name="Criterion">Its code; of a variant with its name after it.</param>
/// <param name="Probes">How many combinations of values were tried.</param>
/// <param name="Unproven">What could not be proven, as full sentences; empty where all could.</param>
public sealed record CriterionProof(string Criterion, int Probes, ImmutableArray<string> Unproven);
