using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>Brings together the values one criterion needs for one unit, and says which are missing or cannot be right.</summary>
internal static class FactGathering
{
    /// <summary>The values a ward reported.</summary>
    public static Gathered FromWard(Criterion criterion, CriterionReport report)
    {
        var used = new UsedFact[criterion.Facts.Length];
        var flaws = new List<Flaw>();
        for (var i = 0; i < used.Length; i++)
        {
            var fact = criterion.Facts[i];
            var reported = report.Fact(fact.Name);
            used[i] = new UsedFact(fact, reported?.Value, reported?.Cell);
        }

        for (var i = 0; i < used.Length; i++)
        {
            if (used[i].Fact.Source == FactSource.Ward)
            {
                used[i] = Asked(used, i, flaws) is { } asked && asked ? Checked(used, i, report, flaws) : used[i] with { Value = null };
            }
        }

        return new Gathered([.. used], [.. flaws]);
    }

    /// <summary>The values the survey gives.</summary>
    public static Gathered FromSurvey(Criterion criterion, SurveyAnswers? answers)
    {
        if (answers is null)
        {
            return new Gathered([.. criterion.Facts.Select(fact => new UsedFact(fact, null, null))], [Flaw.AlreadyTold]);
        }

        var used = criterion.Facts.Select(fact => fact.Source == FactSource.SurveyValid
            ? new UsedFact(fact, FactValue.Of(answers.Valid), answers.ValidCell)
            : new UsedFact(fact, FactValue.Of(answers.Satisfied), answers.SatisfiedCell)).ToArray();
        var flaws = new List<Flaw>();
        for (var i = 0; i < used.Length; i++)
        {
            CheckLimits(used, i, flaws);
        }

        return new Gathered([.. used], [.. flaws]);
    }

    // Null where the condition itself is not known: then nothing can be said of this fact.
    private static bool? Asked(UsedFact[] used, int index, List<Flaw> flaws)
    {
        if (used[index].Fact.OnlyWhen is not { } condition)
        {
            return true;
        }

        var asked = used.First(other => other.Fact.Name == condition);
        if (asked.Value is { Yes: false } && used[index].Value is not null)
        {
            flaws.Add(new Flaw(
                used[index].Cell, $"Đã trả lời Không ở \"{asked.Fact.Label}\" nhưng vẫn ghi \"{used[index].Fact.Label}\".",
                $"Nếu trả lời Không thì để trống ô này; nếu không phải vậy, sửa câu trả lời thành Có."));
        }

        return asked.Value?.Yes;
    }

    private static UsedFact Checked(UsedFact[] used, int index, CriterionReport report, List<Flaw> flaws)
    {
        var (fact, value, cell) = used[index];
        if (value is not null)
        {
            CheckLimits(used, index, flaws);
        }
        else if (report.Fact(fact.Name) is { Unreadable: true })
        {
            flaws.Add(Flaw.AlreadyTold);
        }
        else
        {
            flaws.Add(new Flaw(cell ?? report.Cell, $"Thiếu số liệu \"{fact.Label}\".", cell is null
                ? "Dùng lại phiếu mẫu do Phòng Nội vụ gửi; dòng của số liệu này đã bị xóa khỏi phiếu."
                : "Nhập số liệu vào ô này; nếu trong năm không phát sinh thì đánh dấu x ở cột \"Không phát sinh\" khi tiêu chí cho phép."));
        }

        return used[index];
    }

    private static void CheckLimits(UsedFact[] used, int index, List<Flaw> flaws)
    {
        var (fact, given, cell) = used[index];
        var value = given!.Value;
        if (fact.IsNumeric && !value.Number.IsMultipleOf(fact.Grid))
        {
            flaws.Add(new Flaw(cell, $"\"{fact.Label}\" là {Show.Value(value, fact)}, {(fact.Type == FactType.Count ? "không phải số nguyên" : $"có quá {fact.Decimals} chữ số thập phân")}.", fact.Type == FactType.Count
                ? "Nhập số nguyên."
                : $"Làm tròn đến {fact.Decimals} chữ số thập phân rồi nhập lại."));
        }

        if (fact.Type == FactType.Choice && fact.Options.All(option => option.Value != (string)value.Boxed))
        {
            flaws.Add(new Flaw(cell, $"\"{value}\" không phải là lựa chọn của \"{fact.Label}\".", $"Chọn một trong: {string.Join("; ", fact.Options.Select(option => option.Label))}."));
        }

        Check(fact.Min, below: true);
        Check(fact.Max, below: false);

        void Check(Limit? limit, bool below)
        {
            var other = limit?.Fact is { } name ? used.First(candidate => candidate.Fact.Name == name) : default;
            if ((limit?.Value ?? other.Value) is not { } bound || Comparer<object>.Default.Compare(value.Boxed, bound.Boxed) is var order && (below ? order >= 0 : order <= 0))
            {
                return;
            }

            var what = other.Fact is null ? Show.Value(bound, fact) : $"\"{other.Fact.Label}\" ({Show.Value(bound, fact)})";
            flaws.Add(new Flaw(
                cell, $"\"{fact.Label}\" là {Show.Value(value, fact)}, {(below ? fact.IsTime ? "sớm hơn" : "nhỏ hơn" : fact.IsTime ? "muộn hơn" : "lớn hơn")} {what}.",
                other.Fact is null
                    ? $"Nhập giá trị {(below ? "từ" : "không quá")} {what}{(below ? " trở lên" : "")}."
                    : "Kiểm tra lại cả hai số liệu rồi nhập lại cho khớp."));
        }
    }
}

/// <summary>The values of a criterion, and what is wrong with them; with any flaw the rules are not asked.</summary>
internal sealed record Gathered(ImmutableArray<UsedFact> Facts, ImmutableArray<Flaw> Flaws);

/// <summary>One thing wrong with a value.</summary>
internal sealed record Flaw(Cell? Cell, string Message, string Remedy)
{
    /// <summary>A flaw the reader of the workbook has already reported.</summary>
    public static readonly Flaw AlreadyTold = new(null, "", "");
}
