using System.Globalization;
using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Publication;

/// <summary>Why a unit has its points, told from <c>results.json</c> alone: rule, values, source cells, documents, legal basis.</summary>
public static class Explanation
{
    /// <summary>The unit's entry; null where the file has none of that code.</summary>
    public static JsonElement? Unit(JsonElement results, string code) => ByCode(results.GetProperty("units"), code);

    /// <summary>A criterion's entry of a unit; null where there is none.</summary>
    public static JsonElement? Criterion(JsonElement unit, string code) => ByCode(unit.GetProperty("criteria"), code);

    /// <summary>Every criterion's definition in the file, by code: its rules and what they rest on, the same for all units.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Definitions(JsonElement results) =>
        results.GetProperty("definitions").EnumerateArray().ToDictionary(definition => Str(definition, "code"));

    /// <summary>The explanation of one unit, or of one criterion of it, as text.</summary>
    /// <param name="results">The whole of <c>results.json</c>.</param>
    /// <param name="unit">The unit's entry.</param>
    /// <param name="criterion">One criterion's entry, or null for all of them.</param>
    public static string Text(JsonElement results, JsonElement unit, JsonElement? criterion)
    {
        var definitions = Definitions(results);
        IReadOnlyList<JsonElement> entries = criterion is { } one ? [one] : [.. unit.GetProperty("criteria").EnumerateArray()];
        return string.Join(
            '\n',
            [
                Heading(unit),
                .. UnitStory.Lines(unit, isWhole: criterion is null),
                .. UnitDecisionsJson
                    .Read(results)
                    .Where(decision => decision.Unit.Text == Str(unit, "code"))
                    .Select(decision => $"{UnitDecisionWords.Of(decision, Str(unit, "name"))}."),
                $"Chấm theo: {Str(results.GetProperty("criteriaSet"), "title")} (mã kiểm {Str(results.GetProperty("criteriaSet"), "digest")})",
                .. entries.SelectMany(entry => Lines(results, entry, definitions[Str(entry, "code")])),
                .. Problems(results, Str(unit, "code"), criterion is { } only ? Str(only, "code") : null),
                "",
            ]
        );
    }

    private static string Heading(JsonElement unit) =>
        $"{Str(unit, "name")} ({Str(unit, "code")}): "
        + (
            Number(unit, "index") is { } index
                ? $"{Points(unit, "points")} / {Points(unit, "maxPoints")} điểm, chỉ số {Show.TwoDecimals(index)}%, {Place(unit)}."
            : Str(unit, "status") == "excluded" ? "không được chấm và không xếp hạng."
            : "chưa có chỉ số; xem các vấn đề ở cuối."
        );

    private static string Place(JsonElement unit) =>
        Number(unit, "rank") is null
            ? "không xếp hạng"
            : $"hạng {Points(unit, "rank")}, hạng trong khối {Points(unit, "groupRank")}, xếp loại {Str(unit, "grade")}";

    /// <summary>
    /// Everything there is to tell of one criterion of a unit, in the order in which it is read: result, points, rules tried, values,
    /// documents, who said what.
    /// </summary>
    /// <param name="results">The whole of <c>results.json</c>.</param>
    /// <param name="entry">The criterion's entry of the unit.</param>
    /// <param name="definition">The criterion's definition in the same file.</param>
    /// <param name="place">How a cell of a source is called; <see cref="InFull"/> names file, sheet and cell.</param>
    public static IEnumerable<Told> Of(JsonElement results, JsonElement entry, JsonElement definition, Func<JsonElement, string, string> place)
    {
        yield return new Told("Kết quả", Outcome(entry));
        if (Str(entry, "variant") is { Length: > 0 } variant)
        {
            yield return new Told("Theo quy định riêng", variant);
        }

        foreach (var told in AppraisalStory.Points(results, entry, definition))
        {
            yield return told;
        }

        foreach (var told in RuleWords.Asked(entry, definition))
        {
            yield return told;
        }

        foreach (var fact in definition.GetProperty("facts").EnumerateArray())
        {
            if (entry.GetProperty("facts").TryGetProperty(Str(fact, "name"), out var value))
            {
                yield return new Told(Str(fact, "label"), AppraisalStory.Fact(entry, fact, value, place));
            }
        }

        foreach (var document in entry.GetProperty("evidence").EnumerateArray())
        {
            yield return new Told("Tài liệu kiểm chứng", Document(document));
        }

        if (Str(entry, "explanation") is { Length: > 0 } explained)
        {
            yield return new Told("Giải trình của đơn vị", explained);
        }

        foreach (var told in AppraisalStory.Said(results, entry, place))
        {
            yield return told;
        }
    }

    /// <summary>On what a criterion rests, the same for every unit: legal basis, and what the set assumes.</summary>
    /// <param name="definition">The criterion's definition in <c>results.json</c>.</param>
    public static IEnumerable<Told> Basis(JsonElement definition)
    {
        foreach (var basis in definition.GetProperty("legalBasis").EnumerateArray())
        {
            yield return new Told("Căn cứ", $"{Str(basis, "document")}{Dated(basis)}, {Str(basis, "clause")}");
        }

        if (Str(definition, "assumption") is { Length: > 0 } assumption)
        {
            yield return new Told("Giả định của bộ chỉ số", assumption);
        }
    }

    private static IEnumerable<string> Lines(JsonElement results, JsonElement entry, JsonElement definition) =>
        [
            "",
            $"{Str(entry, "code")} {Str(definition, "name")}",
            .. Of(results, entry, definition, InFull).Concat(Basis(definition)).Select(told => $"  {told}"),
        ];

    /// <summary>A cell by file, sheet and cell: <c>[file!sheet!F12]</c>.</summary>
    public static string InFull(JsonElement source, string cell) => $"[{Str(source, "file")}!{Str(source, "sheet")}!{cell}]";

    /// <summary>A document with its date and page.</summary>
    internal static string Document(JsonElement document) =>
        $"{Str(document, "reference")}{Dated(document)}{(Str(document, "page") is { Length: > 0 } page ? $", trang {page}" : "")}";

    /// <summary>Where a fact stands, with a space before; empty where the source does not have it.</summary>
    internal static string Place(JsonElement source, string fact, Func<JsonElement, string, string> place) =>
        source.ValueKind == JsonValueKind.Object && source.GetProperty("cells").TryGetProperty(fact, out var cell)
            ? " " + place(source, cell.GetString()!)
            : "";

    /// <summary>Where a fact stands in a table from outside, with a space before; empty where it is of none.</summary>
    internal static string TablePlace(JsonElement entry, string fact, Func<JsonElement, string, string> place) =>
        entry.TryGetProperty("tables", out var tables) && tables.TryGetProperty(fact, out var source) ? " " + place(source, Str(source, "cell")) : "";

    private static string Dated(JsonElement document) => Str(document, "date") is { Length: > 0 } date ? $" ngày {Day(date)}" : "";

    private static string Outcome(JsonElement entry)
    {
        var self = Number(entry, "selfPoints") is { } claimed ? $"; đơn vị tự chấm {Show.Points(claimed)}" : "";
        return Str(entry, "outcome") switch
        {
            "notApplicable" when Str(entry, "rule") == Grounds.OutOfScope => "không áp dụng cho đơn vị này theo bộ chỉ số, không tính vào điểm tối đa.",
            "notApplicable" => $"không phát sinh{SaidBy(entry)}, {Points(entry, "maxPoints")} điểm được lấy ra khỏi điểm tối đa{self}.",
            "awaiting" when Str(entry, "awaits") == "department" => $"chưa có điểm, chờ thẩm định{self}.",
            "awaiting" => $"chưa có điểm vì thiếu hoặc sai số liệu{self}.",
            "ruleError" => "chưa có điểm, quy tắc của bộ chỉ số có lỗi.",
            "missingEvidence" =>
                $"{(Number(entry, "points") is { } given ? Show.Points(given) : "chưa có")} / {Points(entry, "maxPoints")} điểm vì thiếu tài liệu kiểm "
                    + $"chứng (theo quy tắc {Points(entry, "rulePoints")}){self}.",
            _ => $"{Points(entry, "points")}{Most(entry)} điểm{Adjusted(entry)}{Decided(entry)}{self}.",
        };
    }

    // What decided: a rule, none of them, or somebody's word in place of one.
    private static string Decided(JsonElement entry) =>
        Str(entry, "rule") switch
        {
            "" => ", không quy tắc nào đạt",
            Grounds.NoOccasion => $" vì không phát sinh{SaidBy(entry)}, bộ chỉ số tính đủ điểm",
            Grounds.Rejected => " vì cơ quan thẩm định không công nhận",
            Grounds.Judged => " do cơ quan thẩm định chấm theo nhận định",
            Grounds.NotSubmitted or Grounds.NotSubmittedAsDecided => " vì đơn vị không nộp phiếu tự chấm",
            var rule => $" theo quy tắc \"{rule}\"",
        };

    // Written by an earlier version, the file does not say who.
    private static string SaidBy(JsonElement entry) =>
        Str(entry, "notApplicableBy") switch
        {
            "unit" => $" ({Words.Vietnamese(NotApplicableBy.Unit)})",
            "department" => $" ({Words.Vietnamese(NotApplicableBy.Department)})",
            _ => "",
        };

    // An extra has nothing to reach.
    private static string Most(JsonElement entry) => Number(entry, "maxPoints") == 0m ? "" : $" / {Points(entry, "maxPoints")}";

    private static string Adjusted(JsonElement entry) =>
        Number(entry, "adjusted") is { } share
            ? $" (đã điều chỉnh {(share > 0m ? "+" : "")}{Show.Points(share)} theo {(Number(entry, "maxPoints") == 0m ? "trần hoặc sàn" : "sàn")})"
            : "";

    private static IEnumerable<string> Problems(JsonElement results, string unit, string? criterion)
    {
        foreach (var problem in results.GetProperty("problems").EnumerateArray())
        {
            if ((Str(problem, "unit") == unit || Str(problem, "unit").Length == 0) && (criterion is null || Str(problem, "criterion") == criterion))
            {
                yield return "";
                yield return $"{(Str(problem, "severity") == "error" ? "Phải xử lý" : "Lưu ý")}: {Str(problem, "message")} {Str(problem, "where")}";
                yield return $"  Cách xử lý: {Str(problem, "remedy")}";
            }
        }
    }

    internal static string Value(JsonElement value, JsonElement fact) =>
        value.ValueKind switch
        {
            JsonValueKind.True => "Có",
            JsonValueKind.False => "Không",
            JsonValueKind.Number =>
                $"{Show.Points(value.GetDecimal())}{(Str(fact, "type") == "percent" ? "%" : Str(fact, "unit") is { Length: > 0 } unit ? " " + unit : "")}",
            JsonValueKind.String when Str(fact, "type") == "choice" => fact.GetProperty("options").TryGetProperty(value.GetString()!, out var label)
                ? label.GetString()!
                : value.GetString()!,
            JsonValueKind.String when Str(fact, "type") == "date" => Day(value.GetString()!),
            JsonValueKind.String => Show.Moment(DateTimeOffset.Parse(value.GetString()!, CultureInfo.InvariantCulture)),
            _ => "không hỏi hoặc chưa có",
        };

    private static string Day(string iso) => Show.Day(DateOnly.ParseExact(iso, Iso.Day, CultureInfo.InvariantCulture));

    internal static string Str(JsonElement json, string key) =>
        json.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    internal static decimal? Number(JsonElement json, string key) =>
        json.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;

    internal static string Points(JsonElement json, string key) => Number(json, key) is { } points ? Show.Points(points) : "–";

    private static JsonElement? ByCode(JsonElement list, string code)
    {
        foreach (var entry in list.EnumerateArray())
        {
            if (Str(entry, "code") == code)
            {
                return entry;
            }
        }

        return null;
    }
}
