using CchcWardIndex.Criteria;
using CchcWardIndex.Pages.Markup;

namespace CchcWardIndex.Pages.Sections;

/// <summary>From what is read to what explains it.</summary>
internal static class Links
{
    /// <summary>A unit's name; it leads to the unit's own section where the page has one.</summary>
    public static Html Name(Season season, Unit unit) => season.Shows(unit)
        ? new Html().Add($"<a class=\"name\" href=\"#{Season.Anchor(unit)}\">{unit.Name:name}</a>")
        : new Html().Add($"<span class=\"name\">{unit.Name:name}</span>");

    /// <summary>A figure of a unit; it leads to the unit's own section where the page has one.</summary>
    public static Html Figure(Season season, Unit unit, string figure) => season.Shows(unit) ? Figure(Season.Anchor(unit), figure) : new Html().Add($"{figure}");

    /// <summary>A figure that leads to what explains it. The Tab key passes it by: a name beside it leads to the same place, and hundreds of stops would lead nowhere.</summary>
    public static Html Figure(string anchor, string figure) => new Html().Add($"<a class=\"fig\" href=\"#{anchor}\" tabindex=\"-1\">{figure}</a>");
}
