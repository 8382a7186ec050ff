using CchcWardIndex.Criteria;

namespace CchcWardIndex.Office.Forms.Filled.Printed;

/// <summary>What a row should show to whoever fills it in, by its hidden key.</summary>
/// <param name="Criterion">The criterion's code; it stands on the criterion's own row, and may stand on the others.</param>
/// <param name="What">What the row is for, as told to people: <c>số liệu "Số nhiệm vụ" của tiêu chí 1.1.1</c>.</param>
internal sealed record PrintedRow(CriterionCode Criterion, string What)
{
    /// <summary>The question that is printed; null where the row prints none.</summary>
    public string? Label { get; init; }

    /// <summary>The measure beside the cell; empty where there is none.</summary>
    public string Measure { get; init; } = "";

    /// <summary>The unit named on the row; null where the whole form is of one.</summary>
    public Unit? Unit { get; init; }
}

/// <summary>What the rows of each kind of form show.</summary>
internal static class PrintedRows
{
    /// <summary>A row of a ward's own form.</summary>
    public static PrintedRow OfWard(Criterion criterion, Fact? fact) =>
        fact is null
            ? new PrintedRow(criterion.Code, $"tiêu chí {criterion.Code}") { Label = PrintedText.Of(criterion) }
            : new PrintedRow(criterion.Code, $"số liệu \"{fact.Label}\" của tiêu chí {criterion.Code}")
            {
                Label = PrintedText.Of(fact),
                Measure = PrintedText.MeasureOf(fact),
            };

    /// <summary>A row of a department's form. On a unit's own row the words beside its name are what it claims, not a question.</summary>
    public static PrintedRow OfDepartment(Unit unit, Criterion criterion, Fact? fact) =>
        fact is null
            ? new PrintedRow(criterion.Code, $"dòng của {unit.Name}, tiêu chí {criterion.Code}") { Unit = unit }
            : new PrintedRow(criterion.Code, $"số liệu \"{fact.Label}\" của {unit.Name}, tiêu chí {criterion.Code}")
            {
                Unit = unit,
                Label = PrintedText.WithMeasure(fact),
            };

    /// <summary>A row of a form of explanation: the criterion's words stand across the rows of its documents, in the first.</summary>
    public static PrintedRow OfExplanation(Criterion criterion, bool isFirst) =>
        new(criterion.Code, $"tiêu chí {criterion.Code}") { Label = isFirst ? PrintedText.Of(criterion) : null };
}
