using CchcWardIndex.Criteria;

namespace CchcWardIndex.Office.Forms.Blank;

/// <summary>What appears beside a cell while a value is typed into it.</summary>
internal static class InputPrompts
{
    /// <summary>How to write the value of a fact, its bounds, and when it is asked.</summary>
    public static string Of(Fact fact, Criterion criterion, int year)
    {
        string LabelOf(string name) => Text.Cut(criterion.Fact(name)?.Label ?? name, 60);
        string Bound(Limit? limit, string number, string time) =>
            limit switch
            {
                { Fact: { } name } => $" {(fact.IsTime ? time : number)} \"{LabelOf(name)}\".",
                { Value: { } value } when !(fact.IsNumeric && value.Number == 0m) => $" {(fact.IsTime ? time : number)} {Show.Value(value, fact)}.",
                _ => "",
            };

        var condition = fact.OnlyWhen is { } yes ? $" Chỉ điền khi \"{LabelOf(yes)}\" là Có." : "";
        return HowTo(fact.Type, year) + Bound(fact.Min, "Không nhỏ hơn", "Không sớm hơn") + Bound(fact.Max, "Không lớn hơn", "Không muộn hơn") + condition;
    }

    private static string HowTo(FactType type, int year) =>
        type switch
        {
            FactType.Count => "Nhập số nguyên, không dùng dấu ngăn hàng nghìn.",
            FactType.Number => "Nhập số, ví dụ 12,5.",
            FactType.Percent => "Nhập phần trăm: 97,5 nghĩa là 97,5%.",
            FactType.Date => $"Nhập ngày/tháng/năm, ví dụ {ExampleTimes.Day(year)}.",
            FactType.DateTime => $"Nhập ngày và giờ, ví dụ {ExampleTimes.Hour(year)}.",
            _ => "Chọn trong danh sách.",
        };
}
