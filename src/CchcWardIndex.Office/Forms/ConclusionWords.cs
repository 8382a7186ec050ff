using CchcWardIndex.Publication;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms;

/// <summary>The conclusions as they stand in the list of a cell.</summary>
internal static class ConclusionWords
{
    public static ImmutableArray<(Conclusion Conclusion, string Word)> All { get; } =
    [
        .. new[] { Conclusion.Upheld, Conclusion.Agreed, Conclusion.Adjusted, Conclusion.Rejected }.Select(conclusion =>
            (conclusion, Words.Vietnamese(conclusion))
        ),
    ];

    /// <summary>What a form offers: keeping to the first conclusion only where there was one.</summary>
    public static IEnumerable<string> Offered(bool second, bool isDepartmental) =>
        All.Where(pair => pair.Conclusion == Conclusion.Upheld ? second : !isDepartmental).Select(pair => pair.Word);

    public static string Of(Conclusion conclusion) => Words.Vietnamese(conclusion);
}
