namespace CchcWardIndex.Uses;

/// <summary>What came of last year's plan, as officials read it.</summary>
public static class ReadBackWords
{
    /// <summary>In the order in which they are counted.</summary>
    public static readonly ImmutableArray<ReadBackOutcome> Order =
    [
        ReadBackOutcome.Done,
        ReadBackOutcome.Better,
        ReadBackOutcome.Unchanged,
        ReadBackOutcome.Worse,
        ReadBackOutcome.NotComparable,
    ];

    /// <summary>An outcome.</summary>
    public static string Vietnamese(ReadBackOutcome outcome) =>
        outcome switch
        {
            ReadBackOutcome.Done => "Đã khắc phục",
            ReadBackOutcome.Better => "Có chuyển biến",
            ReadBackOutcome.Unchanged => "Chưa chuyển biến",
            ReadBackOutcome.Worse => "Kém hơn",
            _ => "Không so sánh được",
        };

    /// <summary>What came of it in a unit, with why it cannot be compared.</summary>
    public static string Vietnamese(ReadBackUnit unit) => Vietnamese(unit.Outcome) + (unit.Why.Length > 0 ? $": {unit.Why}" : "");

    /// <summary>The heads of the city's table.</summary>
    public static ImmutableArray<string> Heads(RemedyPlan plan) =>
        ["STT", "Nội dung phải khắc phục", "Số đơn vị mất điểm", .. Order.Select(Vietnamese), "Mới mất điểm", All(plan)];

    /// <summary>The counts of a row of the city's table, as its heads stand.</summary>
    public static ImmutableArray<int> Counts(ReadBackRow row) => [row.Units.Length, .. Order.Select(row.Count), row.New];

    /// <summary>What the words mean, for the foot of a table.</summary>
    public const string Meaning =
        "Ghi chú: so phần điểm đạt được trên điểm tối đa của tiêu chí ở hai năm (điểm trừ thì so số điểm bị trừ). Đã khắc phục: năm nay đạt đủ điểm; "
        + "có chuyển biến, chưa chuyển biến, kém hơn: đạt nhiều hơn, bằng, ít hơn năm trước; không so sánh được: tiêu chí không còn, không phát sinh "
        + "hoặc chưa có điểm.";

    /// <summary>What the city's columns mean besides.</summary>
    public static string CityMeaning(RemedyPlan plan) =>
        $"Mới mất điểm: số đơn vị năm trước không mất điểm mà năm nay mất. {All(plan)}: xét mọi đơn vị so sánh được ở cả hai năm, kể cả đơn vị năm "
        + "trước không mất điểm; đã khắc phục khi không đơn vị nào trong đó còn mất điểm, nếu không thì so tổng phần điểm đạt được của các đơn vị đó.";

    private static string All(RemedyPlan plan) => $"Toàn {plan.Results.Set.Authority.Territory}";
}
