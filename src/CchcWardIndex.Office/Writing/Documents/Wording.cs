using CchcWardIndex.Criteria;

namespace CchcWardIndex.Office.Writing.Documents;

/// <summary>The names in a set as papers write them.</summary>
internal sealed class Wording(CriteriaSet set)
{
    /// <summary>What somebody with a pen fills in.</summary>
    public const string Dots = "………";

    /// <summary>A date that somebody with a pen fills in, never broken before its year.</summary>
    public const string OpenDay = "ngày …… tháng …… năm\u00A0……";

    private const string Committee = "Ủy ban nhân dân";

    private static readonly ImmutableArray<(string Sign, string Name)> KindsOfDocument =
    [
        ("KH-", "Kế hoạch"),
        ("QĐ-", "Quyết định"),
        ("NQ-", "Nghị quyết"),
        ("CT-", "Chỉ thị"),
        ("NĐ-", "Nghị định"),
        ("TT-", "Thông tư"),
    ];

    /// <summary><c>Ủy ban nhân dân thành phố Quy Nhơn</c>.</summary>
    public string Authority => set.Authority.Name.Trim();

    /// <summary><c>UBND THÀNH PHỐ QUY NHƠN</c>: the parent body above an office's name.</summary>
    public string AuthorityShort => IsCommittee ? $"UBND{Authority[Committee.Length..]}".ToUpperInvariant() : Authority.ToUpperInvariant();

    /// <summary><c>ỦY BAN NHÂN DÂN</c> and <c>THÀNH PHỐ QUY NHƠN</c>: the authority's name on two lines; the second is empty where one will do.</summary>
    public (string First, string Second) AuthorityLines =>
        IsCommittee ? (Committee.ToUpperInvariant(), Authority[Committee.Length..].Trim().ToUpperInvariant()) : (Authority.ToUpperInvariant(), "");

    /// <summary>On whose behalf the chairman signs: <c>TM. ỦY BAN NHÂN DÂN</c>.</summary>
    public string OnBehalf => $"TM. {AuthorityLines.First}";

    /// <summary><c>Phòng Nội vụ</c>.</summary>
    public string Office => set.Authority.Office.Trim();

    /// <summary>The office's sign in document numbers: <c>PNV</c>.</summary>
    public string OfficeSign =>
        string.Concat(
            Office.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLetter(word[0])).Select(word => char.ToUpperInvariant(word[0]))
        );

    /// <summary>Who signs for the office: <c>Trưởng phòng</c>.</summary>
    public string OfficeHead =>
        Office.StartsWith("Phòng ", StringComparison.OrdinalIgnoreCase) ? "Trưởng phòng"
        : Office.StartsWith("Sở ", StringComparison.OrdinalIgnoreCase) ? "Giám đốc"
        : "Thủ trưởng";

    /// <summary>Whoever signs for the office, named in full: <c>Trưởng phòng Nội vụ</c>.</summary>
    public string OfficeHeadInFull => OfficeHead == "Trưởng phòng" ? $"Trưởng phòng {Office["Phòng ".Length..]}" : $"{OfficeHead} {Office}";

    /// <summary><c>kết quả chỉ số cải cách hành chính cấp xã thành phố Quy Nhơn năm 2022</c>.</summary>
    public string Subject
    {
        get
        {
            var title = set.Title.StartsWith("Bộ chỉ số", StringComparison.OrdinalIgnoreCase) ? set.Title["Bộ ".Length..] : set.Title;
            return $"kết quả {char.ToLowerInvariant(title[0])}{title[1..]}";
        }
    }

    /// <summary>What the units are: <c>phường, xã</c>.</summary>
    public string Kinds => string.Join(", ", set.Units.Select(unit => unit.Kind.ToLowerInvariant()).Distinct());

    /// <summary>A unit within a sentence: <c>xã Nhơn Lý</c>.</summary>
    public static string Within(Unit unit) =>
        unit.Name.StartsWith(unit.Kind + " ", StringComparison.OrdinalIgnoreCase) ? char.ToLowerInvariant(unit.Name[0]) + unit.Name[1..] : unit.Name;

    /// <summary>The decision that issued the set, or dots to be filled in while there is none.</summary>
    public string SetDecision =>
        set.Decision is { } decision ? $"Quyết định số {decision.Number} ngày {Show.LongDay(decision.Date)}" : $"Quyết định số {Dots}/QĐ-UBND {OpenDay}";

    /// <summary>What the results rest on, a line each: the documents on which most of the criteria do, then the set.</summary>
    public IEnumerable<string> Bases() =>
        [
            .. set
                .Criteria.SelectMany(criterion => criterion.LegalBasis.Select(basis => (basis.Document, basis.Date)).Distinct())
                .GroupBy(document => document)
                .Where(document => document.Count() * 2 > set.Criteria.Length)
                .OrderByDescending(document => document.Count())
                .Select(document => $"Căn cứ {Named(document.Key.Document)}{(document.Key.Date is { } date ? $" ngày {Show.LongDay(date)}" : "")};"),
            $"Căn cứ {SetDecision} của {Authority} ban hành {set.Title};",
        ];

    private static string Named(string document) =>
        KindsOfDocument.FirstOrDefault(kind => document.Contains($"/{kind.Sign}", StringComparison.Ordinal)).Name is { } name
            ? $"{name} số {document}"
            : document;

    private bool IsCommittee => Authority.StartsWith(Committee + " ", StringComparison.OrdinalIgnoreCase);
}
