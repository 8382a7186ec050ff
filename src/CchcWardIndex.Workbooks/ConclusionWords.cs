using CchcWardIndex.Submissions;

namespace CchcWardIndex.Workbooks;

/// <summary>The conclusions as they stand in the list of a cell.</summary>
internal static class ConclusionWords
{
    public static ImmutableArray<(Conclusion Conclusion, string Word)> All { get; } =
        [(Conclusion.Agreed, "Đồng ý"), (Conclusion.Adjusted, "Điều chỉnh"), (Conclusion.Rejected, "Không công nhận")];

    public static string Of(Conclusion conclusion) => All.First(pair => pair.Conclusion == conclusion).Word;
}
