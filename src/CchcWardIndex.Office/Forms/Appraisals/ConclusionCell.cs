using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Appraisals;

/// <summary>Reads a cell that should hold a department's conclusion.</summary>
internal static class ConclusionCell
{
    /// <summary>A department's conclusion, with or without accents.</summary>
    public static Read<Conclusion> Read(RawCell cell)
    {
        var text = WordCell.WithoutAccents(WordCell.TextOf(cell));
        foreach (var (conclusion, word) in ConclusionWords.All)
        {
            if (WordCell.WithoutAccents(word) == text)
            {
                return conclusion;
            }
        }

        return WordProblems.NoConclusion(WordCell.TextOf(cell));
    }
}
