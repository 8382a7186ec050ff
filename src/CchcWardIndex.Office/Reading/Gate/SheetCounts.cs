using System.Xml;

namespace CchcWardIndex.Office.Reading.Gate;

/// <summary>Counts what costs memory once it is read, over the whole workbook, and refuses what no form has.</summary>
internal sealed class SheetCounts(Limits limits)
{
    private int _cells;
    private int _strings;

    /// <summary>Looks at the element a reader stands on.</summary>
    public void See(XmlReader xml)
    {
        if (xml.Depth > Limits.Depth)
        {
            throw new RefusedFileException(GateProblems.TooDeep());
        }

        switch (xml.LocalName)
        {
            case "c" or "row" when ++_cells > limits.Cells:
                throw new RefusedFileException(GateProblems.TooManyCells(limits.Cells, limits.What));
            case "si" when ++_strings > limits.SharedStrings:
                throw new RefusedFileException(GateProblems.TooManyTexts(limits.What));
        }
    }
}
