using CchcWardIndex.Criteria;

namespace CchcWardIndex.Analysis;

/// <summary>How a sample was drawn and why an item weighs what it does, in words for whoever re-inspects.</summary>
public static class SampleWords
{
    /// <summary>The rule, in full sentences.</summary>
    public static string Rule(Sample sample) =>
        "Mỗi tiêu chí mà một đơn vị được điểm là một thăm, trừ điểm khảo sát. Thăm càng nhiều điểm thì càng dễ được rút: trọng số là phần điểm đó "
        + "trong tổng điểm của bộ chỉ số. "
        + (
            sample.LastYear is { } year
                ? $"Nếu chỉ số của đơn vị tăng so với năm {year} thì trọng số tăng thêm 5% cho mỗi điểm phần trăm tăng, nhiều nhất 100%; nếu tỷ lệ điểm "
                    + "của chính tiêu chí đó tăng thì trọng số tăng thêm bằng mức tăng, nhiều nhất 100%. "
                : "Bộ chỉ số chưa kèm kết quả năm trước nên mức tăng so với năm trước không được tính. "
        )
        + "Rút lần lượt, không hoàn lại; cùng kết quả và cùng số khởi đầu thì ai rút lại cũng được đúng danh sách này. Được rút không có nghĩa là bị nghi sai.";

    /// <summary>Why one item weighs what it does: <c>0,5% tổng điểm; chỉ số của đơn vị tăng 8,15 điểm % (trọng số +40,75%)</c>.</summary>
    public static string Why(SampleItem item)
    {
        var parts = new List<string> { $"{Show.Points(item.Share)}% tổng điểm của bộ chỉ số" };
        if (item.IndexRise > 0m)
        {
            parts.Add($"chỉ số của đơn vị tăng {Show.TwoDecimals(item.IndexRise.Value)} điểm phần trăm");
        }

        if (item.CriterionRise > 0m)
        {
            parts.Add($"tỷ lệ điểm của tiêu chí tăng {Show.TwoDecimals(item.CriterionRise.Value)} điểm phần trăm");
        }

        return string.Join("; ", parts) + (item.Heavier > 0m ? $" (trọng số tăng {Show.TwoDecimals(item.Heavier)}%)" : "");
    }
}
