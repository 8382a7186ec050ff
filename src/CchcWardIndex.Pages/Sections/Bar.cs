using CchcWardIndex.Pages.Markup;

namespace CchcWardIndex.Pages.Sections;

/// <summary>A bar beside a number that says the same. Drawn, not styled: no policy forbids it and every printer prints it.</summary>
internal static class Bar
{
    /// <summary>A bar of that length in percent.</summary>
    public static Html Of(decimal percent) =>
        new Html().Add($"<svg class=\"bar\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"all\" width=\"100\" height=\"10\"/><rect class=\"own\" width=\"{Share.Length(percent)}\" height=\"10\"/></svg>");

    /// <summary>With a mark at the city's mean and one at its best.</summary>
    public static Html Of(decimal percent, decimal mean, decimal best) =>
        new Html().Add($"<svg class=\"bar\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"all\" width=\"100\" height=\"10\"/><rect class=\"own\" y=\"2\" width=\"{Share.Length(percent)}\" height=\"6\"/><path class=\"halo\" d=\"M{Share.Length(mean)} 0v10M{Share.Length(best)} 0v10\"/><path class=\"mean\" d=\"M{Share.Length(mean)} 0v10\"/><path class=\"best\" d=\"M{Share.Length(best)} 0v10\"/></svg>");
}
