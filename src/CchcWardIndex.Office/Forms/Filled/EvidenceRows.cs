using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Filled;

/// <summary>Collects the documents and the explanation on the rows of one criterion.</summary>
/// <param name="reader">Reads the cells.</param>
/// <param name="criterion">The criterion's code.</param>
/// <param name="columns">The columns by key.</param>
/// <param name="uses1904">Whether the workbook counts days from 1904.</param>
/// <param name="severity">How much it weighs that words cannot be read.</param>
internal sealed class EvidenceRows(
    CellReader reader,
    CriterionCode criterion,
    IReadOnlyDictionary<string, int> columns,
    bool uses1904,
    Severity severity = Severity.Warning
)
{
    private List<Evidence>? _found;

    /// <summary>The documents, in the order of the rows read.</summary>
    public ImmutableArray<Evidence> Found => _found is null ? [] : [.. _found];

    /// <summary>What was written under Giải trình.</summary>
    public string Explanation { get; private set; } = "";

    /// <summary>Reads the cells of one row.</summary>
    public void Read(int row)
    {
        var explanation = reader.ReadText(new Cell(row, columns[Keys.Explanation]), criterion, "Giải trình", severity);
        Explanation =
            Explanation.Length == 0 ? explanation
            : explanation.Length == 0 ? Explanation
            : $"{Explanation} {explanation}";

        var dateCell = new Cell(row, columns[Keys.DocumentDate]);
        var pageCell = new Cell(row, columns[Keys.DocumentPage]);
        var reference = reader.ReadText(new Cell(row, columns[Keys.Document]), criterion, "Tài liệu kiểm chứng", severity);
        // No points hang on the date of a document, so a date that cannot be read blocks nothing.
        var date = reader.Read(dateCell, criterion, "Ngày văn bản", new TimeCell(uses1904).ReadDay, Severity.Warning);
        var page = reader.ReadText(pageCell, criterion, "Trang");
        if (reference.Length > 0)
        {
            (_found ??= []).Add(new Evidence(reference, date.HasValue ? date.Value : null, page));
        }
        else if (date.HasValue || page.Length > 0)
        {
            reader.Add(date.HasValue ? dateCell : pageCell, criterion, RowProblems.DocumentWithoutNumber());
        }
    }
}
