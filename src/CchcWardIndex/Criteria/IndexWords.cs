namespace CchcWardIndex.Criteria;

/// <summary>What an index is called in papers.</summary>
/// <param name="Name">What units are ranked by: <c>Chỉ số mức độ ứng dụng công nghệ thông tin</c>.</param>
/// <param name="Subject">What is to be improved, as within a sentence: <c>ứng dụng công nghệ thông tin</c>.</param>
public sealed record IndexWords(string Name, string Subject)
{
    /// <summary>The name within a sentence: <c>chỉ số mức độ ứng dụng công nghệ thông tin</c>; an abbreviation keeps its capitals.</summary>
    public string Within => Name.Length > 1 && char.IsLower(Name[1]) ? char.ToLowerInvariant(Name[0]) + Name[1..] : Name;
}
