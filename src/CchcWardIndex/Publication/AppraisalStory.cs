using System.Text.Json;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Publication;

/// <summary>What departments concluded on one criterion and how the unit answered, told from <c>results.json</c>.</summary>
internal static class AppraisalStory
{
    /// <summary>The figures side by side, those that there are, where there is more to tell than the outcome does.</summary>
    public static IEnumerable<Told> Points(JsonElement results, JsonElement entry, JsonElement definition)
    {
        if (Has(entry, "appraisal") || Explanation.Str(entry, "awaits").Length > 0 || Explanation.Number(entry, "adjusted") is not null)
        {
            (string Name, string Key)[] all =
            [
                ("điểm tự chấm", "selfPoints"),
                ("theo quy tắc", "rulePoints"),
                ("thẩm định", "appraisedPoints"),
                ("trần, sàn", "adjusted"),
                ("cuối cùng", "points"),
            ];
            var given = string.Join(
                "; ",
                all.Where(one => Explanation.Number(entry, one.Key) is not null)
                    .Select(one =>
                        $"{one.Name} {(one.Key == "adjusted" && Explanation.Number(entry, one.Key) > 0m ? "+" : "")}{Explanation.Points(entry, one.Key)}"
                    )
            );
            if (given.Length > 0)
            {
                yield return new Told("", $"{Show.Capital(given)}.");
            }
        }

        if (Explanation.Str(entry, "awaits") == "department")
        {
            yield return new Told("", $"Chờ {Department(results, Explanation.Str(definition, "department"))} thẩm định.");
        }
    }

    /// <summary>A value with its cell; where the department found another, both; where it took tasks out, how many.</summary>
    public static string Fact(JsonElement entry, JsonElement fact, JsonElement value, Func<JsonElement, string, string> place)
    {
        var name = Explanation.Str(fact, "name");
        var ward = Explanation.Place(entry.GetProperty("source"), name, place) + Explanation.TablePlace(entry, name, place);
        // What a second appraisal upheld stands on the first form.
        var appraisal = Has(entry, "appraisal") ? entry.GetProperty("appraisal") : default(JsonElement?);
        var found = appraisal is { } last ? Explanation.Place((Has(last, "first") ? last.GetProperty("first") : last).GetProperty("source"), name, place) : "";
        var changed = entry.TryGetProperty("submitted", out var submitted) && submitted.TryGetProperty(name, out _);
        if (entry.TryGetProperty("excused", out var excused) && Explanation.Number(excused, name) is { } taken)
        {
            var left = value.GetDecimal();
            var before =
                changed && Explanation.Number(submitted, name) is { } given && given != left + taken
                    ? $" (đơn vị báo cáo {Explanation.Value(submitted.GetProperty(name), fact)}{ward})"
                    : ward;
            return $"{Show.Number(left + taken)} − {Show.Number(taken)} được loại trừ = {Explanation.Value(value, fact)}{before}{found}";
        }

        return changed
            ? $"đơn vị báo cáo {Explanation.Value(submitted.GetProperty(name), fact)}{ward}; thẩm định {Explanation.Value(value, fact)}{found}"
            : $"{Explanation.Value(value, fact)}{(found.Length > 0 && ward.Length == 0 ? found : ward)}";
    }

    /// <summary>What was concluded, with the reasons, and what the unit explained, in the order in which they spoke.</summary>
    public static IEnumerable<Told> Said(JsonElement results, JsonElement entry, Func<JsonElement, string, string> place)
    {
        var appraisal = Has(entry, "appraisal") ? entry.GetProperty("appraisal") : default(JsonElement?);
        if (appraisal is { } upheld && Has(upheld, "first"))
        {
            foreach (var told in Concluded(results, upheld, upheld.GetProperty("first"), place))
            {
                yield return told;
            }
        }

        if (Has(entry, "answer"))
        {
            var answer = entry.GetProperty("answer");
            var documents = string.Join("; ", answer.GetProperty("documents").EnumerateArray().Select(Explanation.Document));
            yield return new Told(
                "Đơn vị giải trình sau thẩm định lần 1",
                string.Join(
                    " ",
                    new[] { Explanation.Str(answer, "text"), documents.Length > 0 ? $"Tài liệu bổ sung: {documents}." : "" }.Where(text => text.Length > 0)
                )
            );
        }

        foreach (var told in appraisal is { } last ? Concluded(results, last, last, place) : [])
        {
            yield return told;
        }
    }

    private static IEnumerable<Told> Concluded(JsonElement results, JsonElement appraisal, JsonElement said, Func<JsonElement, string, string> place)
    {
        var source = said.GetProperty("source");
        var conclusion = Explanation.Str(said, "conclusion") switch
        {
            "agreed" => "Đồng ý",
            "adjusted" => "Điều chỉnh",
            "rejected" => "Không công nhận",
            "upheld" => "Giữ nguyên",
            _ => "cung cấp số liệu",
        };
        yield return new Told(
            $"Thẩm định lần {said.GetProperty("stage").GetRawText()}, {Department(results, Explanation.Str(appraisal, "department"))}",
            $"{conclusion} {place(source, Explanation.Str(source, "cell"))}"
        );
        if (Explanation.Str(said, "reason") is { Length: > 0 } reason)
        {
            yield return new Told("Lý do", reason);
        }

        if (Explanation.Str(said, "document") is { Length: > 0 } document)
        {
            yield return new Told("Căn cứ, tài liệu của cơ quan thẩm định", document);
        }
    }

    // Written by an earlier version, the file may not have the key at all.
    private static bool Has(JsonElement entry, string key) => entry.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Object;

    private static string Department(JsonElement results, string code) =>
        results.TryGetProperty("departments", out var departments)
        && departments.EnumerateArray().FirstOrDefault(department => Explanation.Str(department, "code") == code) is { ValueKind: JsonValueKind.Object } found
            ? Explanation.Str(found, "name")
            : code;
}
