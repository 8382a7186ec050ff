using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Comparing;

/// <summary>Formulas that several cells of a sheet share.</summary>
internal sealed class SharedFormulas
{
    private readonly Dictionary<string, (Cell Place, string Text)> _first = [];

    /// <summary>The formula of a cell; none where the first of its kind is not on the sheet.</summary>
    /// <param name="place">The cell.</param>
    /// <param name="index">The number of the shared formula.</param>
    /// <param name="text">Its text, in the first cell alone.</param>
    public WrittenFormula At(Cell place, string index, string text)
    {
        if (text.Length > 0)
        {
            _first[index] = (place, text);
            return new WrittenFormula(text, 0, 0);
        }

        return _first.TryGetValue(index, out var first)
            ? new WrittenFormula(first.Text, place.Row - first.Place.Row, place.Column - first.Place.Column)
            : default;
    }
}
