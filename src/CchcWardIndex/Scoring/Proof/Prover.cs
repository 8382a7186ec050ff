using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring.Rules;

namespace CchcWardIndex.Scoring.Proof;

/// <summary>Tries one criterion's workflow at every probe and says what cannot be right, and what it could not prove.</summary>
internal sealed class Prover(Criterion criterion, CheckedExpressions expressions, Decider decider, Faults faults)
{
    private readonly HashSet<string> _deciding = [];
    private readonly HashSet<string> _said = [];
    private decimal? _best;
    private decimal? _worst;

    /// <summary>Proves the workflow; faults go to the list.</summary>
    public CriterionProof Run()
    {
        var probes = new Probes(criterion, expressions);
        var all = probes.All();
        if (all.Count == 0)
        {
            Fault("$.facts", "Các giới hạn của số liệu mâu thuẫn nhau: không có giá trị nào hợp lệ để thử.", "Sửa \"min\" và \"max\" của các số liệu.");
            return new CriterionProof(criterion.Code, 0, []);
        }

        foreach (var values in all)
        {
            Try(values);
        }

        foreach (var (rule, i) in criterion.Rules.Select((rule, i) => (rule, i)).Where(pair => !_deciding.Contains(pair.rule.Name)))
        {
            Fault($"$.workflow.Rules[{i}]", probes.Cut
                ? $"Quy tắc \"{rule.Name}\" không được áp dụng ở giá trị nào trong {all.Count} tổ hợp đã thử."
                : $"Quy tắc \"{rule.Name}\" không bao giờ được áp dụng.", "Sửa điều kiện hoặc thứ tự các quy tắc, hoặc bỏ quy tắc này.");
        }

        if (_best is { } best && best < criterion.MaxPoints)
        {
            Fault("$.maxPoints", $"Không giá trị nào đạt điểm tối đa {Decimals.Write(criterion.MaxPoints)}; cao nhất là {Decimals.Write(best)}.", "Sửa điểm tối đa, hoặc điểm của các quy tắc.");
        }

        // The frame of a penalty is read as a promise: how much can be lost.
        if (_worst is { } worst && criterion.Extra == ExtraKind.Penalty && worst > criterion.MinPoints)
        {
            Fault("$.minPoints", $"Không giá trị nào xuống đến điểm thấp nhất {Decimals.Write(criterion.MinPoints)}; thấp nhất là {Decimals.Write(worst)}.", "Sửa \"minPoints\", hoặc điểm của các quy tắc.");
        }

        return new CriterionProof(criterion.Code, all.Count, Unproven(probes));
    }

    private void Try(FactValue?[] values)
    {
        var decision = decider.Decide(values);
        if (decision.Points is not { } points)
        {
            Fault("$.workflow.Rules", $"{decision.Error} Ví dụ: {Example(values)}.", decision.Error!.Contains(Decider.Undecided, StringComparison.Ordinal)
                ? "Thêm một quy tắc cuối cùng với điều kiện \"true\"."
                : decision.Error.Contains(Decider.DividedByZero, StringComparison.Ordinal) ? "Chặn trường hợp này bằng một quy tắc đứng trước, hoặc khai \"min\" cho mẫu số."
                : values.Contains(null) ? "Số liệu không được hỏi thì không có giá trị: chặn trường hợp này bằng một quy tắc đứng trước."
                : "Chặn trường hợp này bằng một quy tắc đứng trước.");
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
            Fault("$.maxPoints", $"Các quy tắc cho {Decimals.Write(points)} điểm, quá điểm tối đa {Decimals.Write(criterion.MaxPoints)}. Ví dụ: {Example(values)}.", "Chặn bằng Math.Min, hoặc sửa điểm của các quy tắc.", "max");
        }

        if (points < criterion.MinPoints)
        {
            Fault("$.minPoints", $"Các quy tắc cho {Decimals.Write(points)} điểm, dưới mức thấp nhất {Decimals.Write(criterion.MinPoints)}. Ví dụ: {Example(values)}.", "Chặn bằng Math.Max, hoặc khai \"minPoints\".", "min");
        }

        if (criterion.Step is { } step && !points.IsMultipleOf(step))
        {
            Fault("$.step", $"Các quy tắc cho {Decimals.Write(points)} điểm, không phải bội số của bước điểm {Decimals.Write(step)}. Ví dụ: {Example(values)}.", "Làm tròn công thức bằng Step.Round.", "step");
        }
    }

    // One example of a mistake is enough; a hundred would hide the next mistake.
    private void Fault(string place, string message, string remedy, string? kind = null)
    {
        if (_said.Add(kind ?? place + remedy))
        {
            faults.Add(criterion.File, place, message, remedy);
        }
    }

    private string Example(FactValue?[] values) =>
        string.Join(", ", criterion.Facts.Select((fact, i) => $"{fact.Name} = {values[i]?.ToString() ?? "(không hỏi)"}"));

    private ImmutableArray<string> Unproven(Probes probes)
    {
        var said = ImmutableArray.CreateBuilder<string>();
        if (probes.Cut)
        {
            said.Add("Có nhiều tổ hợp giá trị hơn số đã thử; các tổ hợp còn lại chưa được chứng minh.");
        }

        if (probes.IsPartial && !probes.Cut)
        {
            said.Add("Có biểu thức đọc nhiều số liệu cùng lúc; đã thử ở các mốc và sát hai bên mốc, không phải mọi tổ hợp.");
        }

        if (criterion.Facts.Any(fact => fact.IsNumeric && fact.Max is null && fact.Of is null))
        {
            said.Add($"Có số liệu không có giới hạn trên; đã thử đến {Show.Number(Probes.Horizon)}.");
        }

        return said.ToImmutable();
    }
}

/// <summary>What the proof of one criterion found besides faults.</summary>
/// <param name="Criterion">Its code.</param>
/// <param name="Probes">How many combinations of values were tried.</param>
/// <param name="Unproven">What could not be proven, as full sentences; empty where all could.</param>
public sealed record CriterionProof(string Criterion, int Probes, ImmutableArray<string> Unproven);
