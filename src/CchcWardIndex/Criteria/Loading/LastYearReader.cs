using System.Text.RegularExpressions;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads <c>last-year.json</c> and checks what can be seen inside it alone.</summary>
internal static partial class LastYearReader
{
    /// <summary>Reads the file; every mistake in it becomes a fault.</summary>
    /// <param name="json">The file.</param>
    /// <param name="of">Of which index and year the set is beside which it lies; null where that is not known.</param>
    public static LastYear Read(StrictObject json, SetIdentity? of)
    {
        var index = Index(json, of);
        var then = Year(json, of?.Year);
        var seal = json.OptionalText("seal");
        if (seal is not null && !Seal().IsMatch(seal))
        {
            json.Fault("seal", $"\"{seal}\" không phải là mã niêm phong.", "Ghi sha256: và 64 chữ số thập lục phân, hoặc null nếu lấy từ bảng thường.");
        }

        var source = json.Text("source");
        ImmutableArray<LastYearArea> areas =
        [
            .. Distinct(
                json.OptionalObjects("areas")
                    .Select(place => (place, Closed(place, new LastYearArea(place.Text("code"), place.Text("name"), Maximum(place)))))
                    .ToList(),
                area => area.Code
            ),
        ];
        ImmutableArray<LastYearCriterion> criteria =
        [
            .. Distinct(json.OptionalObjects("criteria").Select(place => (place, Criterion(place))).ToList(), criterion => criterion.Code),
        ];
        var listed = (
            Areas: Maxima(areas.Select(area => (area.Code, area.MaxPoints))),
            Criteria: Maxima(criteria.Select(criterion => (criterion.Code, criterion.MaxPoints)))
        );
        var read = new LastYear(
            then,
            source,
            [
                .. Distinct(json.Objects("units").Select(place => (place, Unit(place, listed))).ToList(), unit => unit.Code)
                    .OrderBy(unit => unit.Code, StringComparer.Ordinal),
            ]
        )
        {
            Index = index,
            Seal = seal,
            Areas = areas,
            Criteria = criteria,
        };
        CheckAreas(json, read);
        json.Done();
        return read;
    }

    private static IndexCode Index(StrictObject json, SetIdentity? of)
    {
        var index = IndexReader.Read(json);
        if (of is not null && index != of.Index && json.IsSound("index"))
        {
            json.Fault(
                "index",
                $"Đây là kết quả của chỉ số {index}, trong khi bộ tiêu chí là của chỉ số {of.Index}.",
                $"Đưa vào kết quả của chỉ số {of.Index} (cchc last-year), hoặc bỏ tệp này."
            );
        }

        return index;
    }

    // A year that cannot be is told, and read on with another.
    private static int Year(StrictObject json, int? year)
    {
        var then = json.Number("year");
        if (json.IsSound("year") && json.Has("year") && (year is { } now ? then != now - 1 : !then.IsMultipleOf(1m) || then is < 1990m or > 2200m))
        {
            json.Fault(
                "year",
                year is null
                    ? $"{Decimals.Write(then)} không phải là năm đánh giá."
                    : $"Năm {Decimals.Write(then)} không phải là năm ngay trước năm đánh giá {year}.",
                year is null
                    ? "Ghi năm của kết quả đã công bố, ví dụ 2021."
                    : $"Đưa vào kết quả năm {year - 1}, hoặc bỏ tệp này; muốn so sánh với năm khác thì dùng lệnh cchc compare."
            );
            return 2000;
        }

        return (int)then;
    }

    // Extras are known by standing in no listed area: without its area an ordinary criterion would pass for one.
    private static void CheckAreas(StrictObject json, LastYear read)
    {
        var counted = read
            .Units.SelectMany(unit => unit.Criteria)
            .Where(points => points.MaxPoints > 0m)
            .Select(points => points.Code)
            .ToHashSet(StringComparer.Ordinal);
        var listed = read.Areas.Select(area => area.Code).ToHashSet(StringComparer.Ordinal);
        var astray = read.Criteria.Where(criterion =>
            (counted.Contains(criterion.Code) || (listed.Count == 0 && criterion.MaxPoints > 0m)) && !listed.Contains(Code.Area(criterion.Code))
        );
        foreach (var area in astray.Select(criterion => criterion.Code).Order(Code.Order).GroupBy(Code.Area).Where(area => area.Key.Length > 0))
        {
            json.Fault(
                "areas",
                $"Danh sách \"areas\" không có lĩnh vực \"{area.Key}\" của tiêu chí {string.Join(", ", area)}.",
                "Thêm lĩnh vực ấy (mã, tên, điểm tối đa) vào danh sách \"areas\"; điểm thưởng, điểm trừ không thuộc lĩnh vực nào thì ghi điểm tối đa "
                    + "của đơn vị là 0."
            );
        }
    }

    private static LastYearCriterion Criterion(StrictObject json) =>
        Closed(
            json,
            new LastYearCriterion(
                json.Text("code"),
                json.Text("name"),
                Maximum(json),
                json.OptionalObject("remedy") is { } remedy ? RemedyReader.Read(remedy) : null
            )
        );

    private static LastYearUnit Unit(StrictObject json, (Dictionary<string, decimal> Areas, Dictionary<string, decimal> Criteria) listed)
    {
        var index = json.OptionalNumber("index");
        if (index is < LastYear.LeastIndex or > LastYear.GreatestIndex)
        {
            json.Fault(
                "index",
                $"Chỉ số {Decimals.Write(index.Value)} không hợp lệ.",
                "Ghi chỉ số phần trăm như đã công bố, ví dụ 87.66; chưa biết thì ghi null."
            );
        }

        return Closed(
            json,
            new LastYearUnit(json.Text("code"), json.Text("name"), index, Rank(json, "rank"))
            {
                GroupRank = Rank(json, "groupRank"),
                Grade = json.OptionalText("grade"),
                Areas = Points(json, "areas", "lĩnh vực", listed.Areas),
                Criteria = Points(json, "criteria", "tiêu chí", listed.Criteria),
            }
        );
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

    private static ImmutableArray<LastYearPoints> Points(StrictObject json, string key, string what, Dictionary<string, decimal> listed) =>
        [.. Distinct(json.OptionalObjects(key).Select(place => (place, PointsOf(place, key, what, listed))).ToList(), points => points.Code)];

    private static LastYearPoints PointsOf(StrictObject json, string key, string what, Dictionary<string, decimal> listed)
    {
        var read = Closed(json, new LastYearPoints(json.Text("code"), json.OptionalNumber("points"), Maximum(json)));
        if (read.Code.Length > 0 && !listed.ContainsKey(read.Code))
        {
            json.Fault(
                "code",
                $"Mã {what} \"{read.Code}\" không có trong danh sách \"{key}\" ở đầu tệp.",
                $"Thêm {what} ấy vào danh sách \"{key}\", hoặc sửa lại mã."
            );
        }

        // A bonus has no part in a unit's maximum; its own is in the list.
        var most = read.MaxPoints == 0m ? listed.GetValueOrDefault(read.Code) : read.MaxPoints;
        if (read.Points > most && json.IsSound("points") && json.IsSound("maxPoints"))
        {
            json.Fault(
                "points",
                $"Điểm {Decimals.Write(read.Points.Value)} lớn hơn điểm tối đa {Decimals.Write(most)}.",
                "Sửa lại điểm hoặc điểm tối đa; chưa biết điểm thì ghi null."
            );
        }

        return read;
    }

    private static Dictionary<string, decimal> Maxima(IEnumerable<(string Code, decimal Maximum)> listed) =>
        listed.DistinctBy(item => item.Code).ToDictionary(item => item.Code, item => item.Maximum, StringComparer.Ordinal);

    // Zero where only points are taken off, or where it did not apply.
    private static decimal Maximum(StrictObject json)
    {
        var maximum = json.Number("maxPoints");
        if (maximum < 0m)
        {
            json.Fault("maxPoints", $"Điểm tối đa {Decimals.Write(maximum)} nhỏ hơn 0.", "Ghi điểm tối đa như bộ tiêu chí năm ấy; tiêu chí điểm trừ ghi 0.");
        }

        return maximum;
    }

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
