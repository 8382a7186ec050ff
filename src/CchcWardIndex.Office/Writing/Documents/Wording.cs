using CchcWardIndex.Criteria;

namespace CchcWardIndex.Office.Writing.Documents;

/// <summary>The names in a set as papers write them.</summary>
internal sealed class Wording(CriteriaSet set)
{
    /// <summary>What somebody with a pen fills in.</summary>
    public const string Dots = "………";

    /// <summary>A date that somebody with a pen fills in, never broken before its year.</summary>
    public const string OpenDay = "ngày …… tháng …… năm\u00A0……";

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
    public string AuthorityShort => set.Authority.Briefly.ToUpperInvariant();

    /// <summary><c>ỦY BAN NHÂN DÂN</c> and <c>THÀNH PHỐ QUY NHƠN</c>: the authority's name on two lines; the second is empty where one will do.</summary>
    public (string First, string Second) AuthorityLines =>
        set.Authority.Lines is var (first, second) ? (first.ToUpperInvariant(), second.ToUpperInvariant()) : default;

    /// <summary>On whose behalf the head signs: <c>TM. ỦY BAN NHÂN DÂN</c>; null where nobody but he decides.</summary>
    public string? OnBehalf => set.Authority.IsCommittee ? $"TM. {AuthorityLines.First}" : null;

    /// <summary><c>CHỦ TỊCH</c>.</summary>
    public string Head => set.Authority.Head.ToUpperInvariant();

    /// <summary>Who of the authority gets its papers: <c>Chủ tịch, các Phó Chủ tịch</c>.</summary>
    public string HeadAndDeputies => $"{set.Authority.Head}, các Phó {set.Authority.Head}";

    /// <summary><c>Phòng Nội vụ</c>.</summary>
    public string Office => set.Authority.Office.Trim();

    /// <summary><c>kết quả chỉ số cải cách hành chính cấp xã thành phố Quy Nhơn năm 2022</c>.</summary>
    public string Subject => $"kết quả {set.Subject}";

    /// <summary>The decision that issued the set, or dots to be filled in while there is none.</summary>
    public string SetDecision =>
        set.Decision is { } decision
            ? $"Quyết định số {decision.Number} ngày {Show.LongDay(decision.Date)}"
            : $"Quyết định số {Dots}/QĐ-{set.Authority.Sign} {OpenDay}";

    /// <summary>What the results rest on, a line each: the documents on which most of the criteria do, then the set.</summary>
    public IEnumerable<string> Bases() =>
        [
            .. set
                .Criteria.SelectMany(criterion => criterion.LegalBasis.Select(basis => (basis.Document, basis.Date)).Distinct())
                .GroupBy(document => document)
                // The set's own decision follows below.
                .Where(document => document.Key.Document != set.Decision?.Number)
                .Where(document => document.Count() * 2 > set.Criteria.Length)
                .OrderByDescending(document => document.Count())
                .Select(document => $"Căn cứ {Named(document.Key.Document)}{(document.Key.Date is { } date ? $" ngày {Show.LongDay(date)}" : "")};"),
            $"Căn cứ {SetDecision} của {Authority} ban hành {set.Title};",
        ];

    private static string Named(string document) =>
        KindsOfDocument.FirstOrDefault(kind => document.Contains($"/{kind.Sign}", StringComparison.Ordinal)).Name is { } name
            ? $"{name} số {document}"
            : document;
}
