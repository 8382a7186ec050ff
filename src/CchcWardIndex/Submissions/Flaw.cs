using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Submissions;

/// <summary>One thing wrong with a value, in the words the ward reads.</summary>
/// <param name="Cell">Where it stands; null where the cell is not known.</param>
/// <param name="Text">What is wrong and what to type instead.</param>
/// <param name="Found">What stands in the cell, as an official writes it; empty where it is blank or not known.</param>
internal sealed record Flaw(Cell? Cell, ProblemText Text, string Found = "")
{
    /// <summary>A flaw the reader of the workbook has already reported.</summary>
    public static readonly Flaw AlreadyTold = new(null, new ProblemText(default, Severity.Error, "", ""));

    /// <summary>Whether the value is one a department gave: then the cell is one of its sheet.</summary>
    public bool IsFound { get; init; }

    /// <summary>The table from outside in which it stands; null where it is none.</summary>
    public Source? Table { get; init; }

    /// <summary>Whether its row is on no sheet: of a unit that handed in nothing that is told once, not a value at a time.</summary>
    public bool IsWithoutRow { get; init; }

    /// <summary>A value that only the department can give, and has not.</summary>
    public static Flaw NotGiven(Fact fact, Cell cell) => new(cell, FactProblems.NotGiven(fact)) { IsFound = true };

    /// <summary>More tasks excused than there are, or not a count.</summary>
    public static Flaw ExcusedBeyond(Fact fact, FactValue excused, Cell cell) =>
        new(cell, FactProblems.ExcusedBeyond(fact, excused.Number), Show.Number(excused.Number)) { IsFound = true };

    /// <summary>A cell that was left blank.</summary>
    public static Flaw Blank(Fact fact, Cell cell, bool mayDeclareNoOccasion) => new(cell, FactProblems.Missing(fact, mayDeclareNoOccasion));

    /// <summary>A value whose row is not on the sheet.</summary>
    public static Flaw RowGone(Fact fact) => new(null, FactProblems.RowGone(fact)) { IsWithoutRow = true };

    /// <summary>A value beside an answer Không that leaves it out.</summary>
    public static Flaw AnsweredNo(Fact condition, Fact fact, FactValue value, Cell? cell) =>
        Of(cell, fact, value, _ => FactProblems.AnsweredNo(condition, fact));

    /// <summary>A count that is not whole, or a number with too many decimals.</summary>
    public static Flaw OffGrid(Fact fact, FactValue value, Cell? cell) =>
        Of(cell, fact, value, shown => fact.Type == FactType.Count ? FactProblems.NotWhole(fact, shown) : FactProblems.TooFine(fact, shown));

    /// <summary>A text that is not one of the options.</summary>
    public static Flaw NoOption(Fact fact, FactValue value, Cell? cell) => Of(cell, fact, value, _ => FactProblems.NoOption(fact, value.ToString()));

    /// <summary>A value below or above its limit, which is a value or another fact's.</summary>
    public static Flaw Beyond(Fact fact, FactValue value, Cell? cell, FactValue bound, Fact? other, bool below) =>
        Of(cell, fact, value, shown => FactProblems.Beyond(fact, shown, Show.Value(bound, fact), other, below));

    private static Flaw Of(Cell? cell, Fact fact, FactValue value, Func<string, ProblemText> text)
    {
        var shown = Show.Value(value, fact);
        return new Flaw(cell, text(shown), shown);
    }
}
