using System.Text.RegularExpressions;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads <c>last-year.json</c> and checks what can be seen inside it alone.</summary>
internal static partial class LastYearReader
{
    /// <summary>Reads the file; every mistake in it becomes a fault.</summary>
    /// <param name="json">The file.</param>
    /// <param name="year">The year of the set beside which it lies; null where that is not known.</param>
    public static LastYear Read(StrictObject json, int? year)
    {
        var then = json.Number("year");
        if (json.IsSound("year") && json.Has("year") && (year is { } now ? then != now - 1 : !then.IsMultipleOf(1m) || then is < 1990m or > 2200m))
        {
            json.Fault("year", year is null ? $"{Decimals.Write(then)} không phải là năm đánh giá." : $"Năm {Decimals.Write(then)} không phải là năm ngay trước năm đánh giá {year}.",
                year is null ? "Ghi năm của kết quả đã công bố, ví dụ 2021." : $"Đưa vào kết quả năm {year - 1}, hoặc bỏ tệp này; muốn so sánh với năm khác thì dùng lệnh cchc compare.");
            then = 2000m;
        }

        var seal = json.OptionalText("seal");
        if (seal is not null && !Seal().IsMatch(seal))
        {
            json.Fault("seal", $"\"{seal}\" không phải là mã niêm phong.", "Ghi sha256: và 64 chữ số thập lục phân, hoặc null nếu lấy từ bảng thường.");
        }

        var read = new LastYear((int)then, json.Text("source"), [.. Distinct(json.Objects("units").Select(place => (place, Unit(place))).ToList(), unit => unit.Code).OrderBy(unit => unit.Code, StringComparer.Ordinal)])
        {
            Seal = seal,
            Areas = [.. Distinct(json.OptionalObjects("areas").Select(place => (place, Closed(place, new LastYearArea(place.Text("code"), place.Text("name"), place.Number("maxPoints"))))).ToList(), area => area.Code)],
            Criteria = [.. Distinct(json.OptionalObjects("criteria").Select(place => (place, Criterion(place))).ToList(), criterion => criterion.Code)],
        };
        json.Done();
        return read;
    }

    private static LastYearCriterion Criterion(StrictObject json) =>
        Closed(json, new LastYearCriterion(json.Text("code"), json.Text("name"), json.Number("maxPoints"), json.OptionalObject("remedy") is { } remedy ? RemedyReader.Read(remedy) : null));

    private static LastYearUnit Unit(StrictObject json)
    {
        var index = json.OptionalNumber("index");
        if (index is < LastYear.LeastIndex or > LastYear.GreatestIndex)
        {
            json.Fault("index", $"Chỉ số {Decimals.Write(index.Value)} không hợp lệ.", "Ghi chỉ số phần trăm như đã công bố, ví dụ 87.66; chưa biết thì ghi null.");
        }

        return Closed(json, new LastYearUnit(json.Text("code"), json.Text("name"), index, Rank(json, "rank"))
        {
            GroupRank = Rank(json, "groupRank"),
            Grade = json.OptionalText("grade"),
            Areas = Points(json, "areas"),
            Criteria = Points(json, "criteria"),
        });
    }

    private static int? Rank(StrictObject json, string key)
    {
        if (json.OptionalNumber(key) is not { } rank)
        {
            return null;
        }

        if (!rank.IsMultipleOf(1m) || rank is < 1m or > LastYear.GreatestRank)
        {
            json.Fault(key, $"Thứ hạng {Decimals.Write(rank)} không hợp lệ.", "Ghi số nguyên từ 1; chưa biết thì ghi null.");
            return null;
        }

        return (int)rank;
    }

    private static ImmutableArray<LastYearPoints> Points(StrictObject json, string key) =>
        [.. Distinct(json.OptionalObjects(key).Select(place => (place, Closed(place, new LastYearPoints(place.Text("code"), place.OptionalNumber("points"), place.Number("maxPoints"))))).ToList(), points => points.Code)];

    private static IEnumerable<T> Distinct<T>(List<(StrictObject Place, T Item)> items, Func<T, string> code)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (place, item) in items)
        {
            if (!seen.Add(code(item)) && code(item).Length > 0)
            {
                place.Fault("code", $"Mã \"{code(item)}\" xuất hiện hai lần.", "Mỗi mã chỉ ghi một lần.");
            }
        }

        return items.Select(pair => pair.Item);
    }

    private static T Closed<T>(StrictObject json, T value)
    {
        json.Done();
        return value;
    }

    [GeneratedRegex("^sha256:[0-9a-f]{64}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Seal();
}
