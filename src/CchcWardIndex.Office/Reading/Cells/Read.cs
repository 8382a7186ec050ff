using CchcWardIndex.Problems;

namespace CchcWardIndex.Office.Reading.Cells;

/// <summary>What came of reading one cell: nothing there, a value, or something that has to be asked back.</summary>
internal readonly record struct Read<T>(T? Value, bool HasValue, Complaint? Complaint)
{
    public static Read<T> Blank => default;

    public static implicit operator Read<T>(T value) => new(value, true, null);

    public static implicit operator Read<T>(Complaint complaint) => new(default, false, complaint);
}

/// <summary>Why a cell cannot be taken as it stands.</summary>
/// <param name="Id">What it is, for programs.</param>
/// <param name="Found">What stands there and why it is no value: the end of a sentence that begins with the cell.</param>
/// <param name="Remedy">What to type instead, a full sentence.</param>
internal sealed record Complaint(ProblemId Id, string Found, string Remedy)
{
    /// <summary>A complaint that quotes what stands in the cell.</summary>
    public static Complaint About(ProblemId id, string text, string why, string remedy) => new(id, $"ghi \"{Short(text)}\", {why}", remedy);

    private static string Short(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 59), "…");
}
