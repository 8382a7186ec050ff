using System.Text.Json;
using CchcWardIndex.Pages.Markup;
using CchcWardIndex.Pages.Sections;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Pages.Units;

/// <summary>Every unit's own part of the page, in ranking order.</summary>
internal static class UnitSections
{
    public static Html Of(Season season)
    {
        var html = new Html().Add($"<section id=\"tung-don-vi\" aria-labelledby=\"tung-don-vi-ten\"><h2 id=\"tung-don-vi-ten\">Từng đơn vị</h2>\n");
        if (season.IsLarge)
        {
            return html.Add($"<p>Trang này có {season.Assessed.Length} đơn vị, nhiều hơn {Results.MostUnits}, nên không kèm chi tiết từng tiêu chí. Tệp results.json trong cùng thư mục có đủ; xem một đơn vị bằng lệnh <code>cchc explain --unit &lt;mã đơn vị&gt;</code>.</p></section>\n");
        }

        html.Add($"<ol class=\"units\">\n");
        foreach (var unit in season.Assessed)
        {
            // The number is the rank; who has none has no number.
            html.Add(unit.Rank is { } rank ? new Html().Add($"<li value=\"{rank}\">") : new Html().Add($"<li class=\"unranked\">")).Add($"{Links.Name(season, unit.Score.Unit)}</li>\n");
        }

        html.Add($"</ol>\n");
        using var json = season.Json();
        var told = new Explanations(json.RootElement);
        foreach (var (unit, entry) in season.Results.Units.Zip(json.RootElement.GetProperty("units").EnumerateArray()).Where(pair => !pair.First.Score.Outcomes.IsEmpty))
        {
            html.Add(UnitSection.Of(season, unit, entry, told));
        }

        return html.Add($"</section>\n");
    }
}

/// <summary>The explanations of a whole <c>results.json</c>, criterion by criterion.</summary>
internal sealed class Explanations(JsonElement results)
{
    private readonly IReadOnlyDictionary<string, JsonElement> _definitions = Explanation.Definitions(results);

    public IEnumerable<Publication.Told> Of(JsonElement entry) => Publication.Explanation.Of(results, entry, _definitions[entry.GetProperty("code").GetString()!], Place);

    // The sheet and the cell are enough for whoever has the unit's workbook in hand; results.json names the file too.
    private static string Place(JsonElement source, string cell) => source.GetProperty("sheet").GetString() is { Length: > 0 } sheet ? $"({char.ToLowerInvariant(sheet[0])}{sheet[1..]}, ô {cell})" : $"(ô {cell})";
}
