namespace CchcWardIndex.Uses;

/// <summary>What came of last year's plan, as officials read it.</summary>
public static class ReadBackWords
{
    /// <summary>In the order in which they are counted.</summary>
    public static readonly ImmutableArray<ReadBackOutcome> Order = [ReadBackOutcome.Done, ReadBackOutcome.Better, ReadBackOutcome.Unchanged, ReadBackOutcome.Worse, ReadBackOutcome.NotComparable];

    /// <summary>An outcome.</summary>
    public static string Vietnamese(ReadBackOutcome outcome) => outcome switch
    {
        ReadBackOutcome.Done => "Đã khắc phục",
        ReadBackOutcome.Better => "Có chuyển biến",
        ReadBackOutcome.Unchanged => "Chưa chuyển biến",
        ReadBackOutcome.Worse => "Kém hơn",
        _ => "Không so sánh được",
    };

    /// <summary>What the words mean, for the foot of a table.</summary>
    public const string Meaning =
        "Ghi chú: so phần điểm đạt được trên điểm tối đa của tiêu chí ở hai năm (điểm trừ thì so số điểm bị trừ). Đã khắc phục: năm nay đạt đủ điểm; có chuyển biến, chưa chuyển biến, kém hơn: đạt nhiều hơn, bằng, ít hơn năm trước; không so sánh được: tiêu chí không còn, không phát sinh hoặc chưa có điểm.";
}
