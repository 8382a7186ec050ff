namespace CchcWardIndex.Criteria.Loading;

/// <summary>
/// How long texts and lists of a set may be: as much as the sheets, papers, file names and the proof can bear, which is many times what any
/// plan needs.
/// </summary>
/// <remarks>
/// A cell of a workbook holds 32,767 letters, and some cells gather many texts of one criterion; so all texts of one criterion together
/// stay below that. A name of a file is at
/// most 255 bytes on every system, and those of forms carry code and name of a unit or a department.
/// </remarks>
internal static class Sizes
{
    /// <summary>All texts of one criterion, or of one use, together.</summary>
    public const int OneFile = 30_000;

    /// <summary>All texts of <c>set.json</c> together: its assumptions stand a row each.</summary>
    public const int SetFile = 200_000;

    /// <summary>Names of units, groups and departments: they stand in names of files, in headings of columns and beside each other in one line.</summary>
    public const int Name = 120;

    /// <summary>A grade: it stands in every row of a ranking and within formulas.</summary>
    public const int Grade = 60;

    /// <summary>Criteria of a set: each has a form's rows for every unit.</summary>
    public const int Criteria = 500;

    /// <summary>The path of a file inside the set: in a publication folders stand before it, and Windows takes 260 letters for all.</summary>
    public const int Path = 120;

    /// <summary>The letters that the text of a key may have.</summary>
    public static int OfText(string key) =>
        key switch
        {
            "code" or "group" or "department" or "question" or "surveyQuestion" or "table" or "column" => 40,
            "unit" or "kind" => 60,
            "body" or "shortBody" or "head" or "officeHead" or "officeSign" or "short" or "territory" => Name,
            "name" or "label" or "title" or "text" or "unitColumn" => 500,
            "RuleName" => 300,
            _ => 2000,
        };

    /// <summary>The items that the list of a key may have.</summary>
    public static int OfList(string key) =>
        key switch
        {
            // All communes of the country at once: 10,598 in 2022.
            "units" => 12_000,
            "cases" => 2000,
            "criteria" or "formerCodes" => Criteria,
            "departments" or "surveyQuestions" => 300,
            "facts" => 60,
            _ => 100,
        };
}
