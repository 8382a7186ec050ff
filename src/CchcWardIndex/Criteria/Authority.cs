namespace CchcWardIndex.Criteria;

/// <summary>Who approves the results, and how papers name it.</summary>
/// <param name="Name">The body: <c>Ủy ban nhân dân tỉnh Gia Lai</c>.</param>
/// <param name="Place">Where documents are dated: <c>Pleiku</c>.</param>
/// <param name="Office">Who prepares the results: <c>Sở Nội vụ</c>.</param>
public sealed record Authority(string Name, string Place, string Office)
{
    private const string Committee = "Ủy ban nhân dân";
    private const string CommitteeShort = "UBND";
    private const string And = "và";

    // Who is at the head of what begins so.
    private static readonly ImmutableArray<(string Begins, string Head)> Heads =
    [
        (Committee, "Chủ tịch"),
        (CommitteeShort, "Chủ tịch"),
        ("Phòng", "Trưởng phòng"),
        ("Ban", "Trưởng ban"),
        ("Văn phòng", "Chánh Văn phòng"),
        ("Sở", "Giám đốc"),
    ];

    /// <summary>What its territory is: <c>tỉnh</c>; where the name does not tell, <c>địa bàn</c>.</summary>
    public string Territory { get; init; } = TerritoryOf(Name);

    /// <summary>Its name in little room: <c>UBND tỉnh Gia Lai</c>.</summary>
    public string Briefly { get; init; } = IsOf(Name, Committee) ? CommitteeShort + Name.Trim()[Committee.Length..] : Name.Trim();

    /// <summary>Its head: <c>Chủ tịch</c>.</summary>
    public string Head { get; init; } = HeadOf(Name);

    /// <summary>The office's head: <c>Giám đốc</c>.</summary>
    public string OfficeHead { get; init; } = HeadOf(Office);

    /// <summary>The office's sign in the numbers of its papers: <c>SNV</c>.</summary>
    public string OfficeSign { get; init; } = SignOf(Office);

    /// <summary>Whether a committee decides and its head signs on its behalf.</summary>
    public bool IsCommittee => IsOf(Name, Committee) || IsOf(Name, CommitteeShort);

    /// <summary>Its sign in the numbers of its papers: <c>UBND</c>.</summary>
    public string Sign => IsCommittee ? CommitteeShort : SignOf(Name);

    /// <summary>The name as it stands on two lines at the head of a paper; the second is empty where one will do.</summary>
    public (string First, string Second) Lines => IsOf(Name, Committee) ? (Committee, Name.Trim()[Committee.Length..].Trim()) : (Name.Trim(), "");

    /// <summary>The office's head in full: <c>Giám đốc Sở Nội vụ</c>, <c>Trưởng phòng Nội vụ</c>.</summary>
    public string OfficeHeadInFull => InFull(OfficeHead, Office.Trim());

    // "Trưởng phòng" of "Phòng Nội vụ" does not say "phòng" twice.
    private static string InFull(string head, string body)
    {
        var (title, name) = (head.Split(' '), body.Split(' '));
        for (var shared = Math.Min(title.Length, name.Length) - 1; shared > 0; shared--)
        {
            if (string.Equals(string.Join(' ', title[^shared..]), string.Join(' ', name[..shared]), StringComparison.OrdinalIgnoreCase))
            {
                return string.Join(' ', [.. title, .. name[shared..]]);
            }
        }

        return $"{head} {body}";
    }

    private static string HeadOf(string body) => Heads.FirstOrDefault(known => IsOf(body, known.Begins)).Head ?? "Thủ trưởng";

    private static bool IsOf(string body, string begins) => (body.Trim() + " ").StartsWith(begins + " ", StringComparison.OrdinalIgnoreCase);

    // The kind of a place is written small, its own name in capitals.
    private static string TerritoryOf(string name)
    {
        var rest =
            IsOf(name, Committee) ? name.Trim()[Committee.Length..]
            : IsOf(name, CommitteeShort) ? name.Trim()[CommitteeShort.Length..]
            : "";
        var kind = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => char.IsLower(word[0]));
        return string.Join(' ', kind) is { Length: > 0 } found ? found : "địa bàn";
    }

    private static string SignOf(string office) =>
        string.Concat(
            office
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Where(word => char.IsLetter(word[0]) && word != And)
                .Select(word => char.ToUpperInvariant(word[0]))
        );
}
