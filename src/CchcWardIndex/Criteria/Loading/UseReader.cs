using System.Text.RegularExpressions;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads one file of <c>uses/</c> and checks what can be seen inside it alone.</summary>
internal static partial class UseReader
{
    // The path to a published file must stay within what Windows and mail take.
    private const int LongestName = 60;

    /// <summary>Reads a use; every mistake in it becomes a fault.</summary>
    public static Use Read(StrictObject json)
    {
        var use = new Use(json.Text("code"), json.Text("name"), json.Text("feed"), json.Text("decidedBy"), []) { Note = json.OptionalText("note") ?? "", File = json.File };
        var rules = new List<UseRule>();
        RuleReader.Read(json.Object("workflow"), use.Code, place =>
        {
            rules.Add(Rule(place));
            return rules[^1].Rule;
        });
        json.Done();
        if (use.Code.Length > 0 && json.File != $"uses/{use.Code}.json")
        {
            json.Fault("code", $"Mã \"{use.Code}\" khác với tên tệp.", $"Đổi tên tệp thành uses/{use.Code}.json, hoặc sửa mã.");
        }

        if (use.FeedName.Length > LongestName || (use.FeedName.Length > 0 && !FileName().IsMatch(use.FeedName)))
        {
            json.Fault("feed", $"\"{use.FeedName}\" không dùng làm tên tệp được.", $"Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, tối đa {LongestName} ký tự, ví dụ thi-dua-khen-thuong.");
        }
        else if (Taken().IsMatch(use.FeedName))
        {
            json.Fault("feed", $"Tên tệp \"{use.FeedName}\" đã dành cho việc khác: niêm phong, lược đồ của các biểu, hoặc thiết bị của Windows.", "Đặt tên khác, ví dụ thi-dua-khen-thuong.");
        }

        return use with { Rules = [.. rules] };
    }

    private static UseRule Rule(StrictObject json)
    {
        var rule = RuleReader.ProposalRule(json, out var proposal);
        var properties = json.Object("Properties");
        var basis = properties is null ? [] : properties.OptionalObjects("legalBasis").Select(Basis).ToImmutableArray();
        var assumption = properties?.OptionalText("assumption");
        properties?.Done();
        if (properties is not null && basis.IsEmpty && assumption is null)
        {
            json.Fault("Properties", "Quy tắc không có căn cứ và cũng không ghi là giả định.", "Ghi văn bản làm căn cứ vào \"legalBasis\", hoặc ghi lý do chọn vào \"assumption\".");
        }

        return new UseRule(rule, proposal, basis, assumption);
    }

    private static LegalBasis Basis(StrictObject json)
    {
        var basis = new LegalBasis(json.Text("document"), json.OptionalDay("date"), json.OptionalText("clause") ?? "");
        json.Done();
        return basis;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    [GeneratedRegex("^(seal|feed|con|prn|aux|nul|com[0-9]|lpt[0-9])\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Taken();
}
