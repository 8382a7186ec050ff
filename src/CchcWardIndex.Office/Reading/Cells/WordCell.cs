using System.Globalization;
using System.Text;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading.Sheets;

namespace CchcWardIndex.Office.Reading.Cells;

/// <summary>Reads a cell that should hold one of a few words: Có/Không, x, the options of a choice.</summary>
internal static class WordCell
{
    /// <summary>Có or Không, with or without accents, or a true/false cell.</summary>
    public static Read<bool> ReadYesNo(RawCell cell) =>
        cell.Kind == CellKind.Boolean
            ? cell.Number != 0
            : WithoutAccents(TextOf(cell)) switch
            {
                "co" => true,
                "khong" => false,
                _ => WordProblems.NoYesNo(TextOf(cell)),
            };

    /// <summary>
    /// The mark for "không phát sinh". Có and Không are asked back: under such a heading each is said both of "phát sinh" and of "không phát sinh".
    /// </summary>
    public static Read<bool> ReadMark(RawCell cell) =>
        cell.Kind == CellKind.Boolean
            ? cell.Number != 0
            : WithoutAccents(TextOf(cell)) switch
            {
                "x" or "true" => true,
                "false" => false,
                _ => WordProblems.NoMark(TextOf(cell)),
            };

    /// <summary>The value of the option meant, by its label or its value.</summary>
    public static Read<string> ReadChoice(RawCell cell, Fact fact)
    {
        var text = TextOf(cell);
        var folded = UnitNames.Fold(text);
        foreach (var option in fact.Options)
        {
            if (UnitNames.Fold(option.Label) == folded || option.Value.Equals(folded, StringComparison.OrdinalIgnoreCase))
            {
                return option.Value;
            }
        }

        return WordProblems.NoOption(text, fact);
    }

    /// <summary>What a cell reads like, whatever it holds.</summary>
    public static string TextOf(RawCell cell) =>
        cell.Kind switch
        {
            CellKind.Number => NumberCell.TryExact(cell.Number, out var exact)
                ? Decimals.Write(exact)
                : cell.Number.ToString("R", CultureInfo.InvariantCulture),
            CellKind.Boolean => cell.Number != 0 ? "TRUE" : "FALSE",
            _ => CellText.Clean(cell.Text),
        };

    /// <summary>The form in which two spellings of one word are equal, with or without accents, with d for đ, in any case.</summary>
    public static string WithoutAccents(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var letter in UnitNames.Fold(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                bare.Append(letter == 'đ' ? 'd' : letter);
            }
        }

        return bare.ToString();
    }
}
