using System.Text.RegularExpressions;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads one file of <c>uses/</c> and checks what can be seen inside it alone.</summary>
internal static partial class UseReader
{
    // The path to a published file must stay within what Windows and mail take.
    private const int LongestName = 60;

    /// <summary>Reads a use; every mistake in it becomes a fault.</summary>
    /// <param name="json">The file.</param>
    /// <param name="year">The year assessed: laws are read as they stood in it.</param>
    public static Use Read(StrictObject json, int year)
    {
        var use = new Use(json.Text("code"), json.Text("name"), json.Text("feed"), json.Text("decidedBy"), [])
        {
            Note = json.OptionalText("note") ?? "",
            File = json.File,
        };
        var rules = new List<UseRule>();
        RuleReader.Read(
            json.Object("workflow"),
            use.Code,
            place =>
            {
                rules.Add(Rule(place, year));
                return rules[^1].Rule;
            }
        );
        json.Done();
        if (use.Code.Length > 0 && !FileName().IsMatch(use.Code))
        {
            json.Fault(
                "code",
                $"\"{use.Code}\" không dùng làm mã của biểu được.",
                "Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ thi-dua, cho cả mã và tên tệp."
            );
        }
        else if (use.Code.Length > 0 && json.File != $"uses/{use.Code}.json")
        {
            json.Fault("code", $"Mã \"{use.Code}\" khác với tên tệp.", $"Đổi tên tệp thành uses/{use.Code}.json, hoặc sửa mã.");
        }

        if (use.FeedName.Length > LongestName || (use.FeedName.Length > 0 && !FileName().IsMatch(use.FeedName)))
        {
            json.Fault(
                "feed",
                $"\"{use.FeedName}\" không dùng làm tên tệp được.",
                $"Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, tối đa {LongestName} ký tự, ví dụ thi-dua-khen-thuong."
            );
        }
        else if (Taken().IsMatch(use.FeedName))
        {
            json.Fault(
                "feed",
                $"Tên tệp \"{use.FeedName}\" đã dành cho việc khác: niêm phong, lược đồ của các biểu, hoặc thiết bị của Windows.",
                "Đặt tên khác, ví dụ thi-dua-khen-thuong."
            );
        }

        return use with
        {
            Rules = [.. rules],
        };
    }

    private static UseRule Rule(StrictObject json, int year)
    {
        var rule = RuleReader.ProposalRule(json, out var proposal);
        var properties = json.Object("Properties");
        var basis = properties is null ? [] : LegalBasisReader.Read(properties);
        var assumption = properties?.OptionalText("assumption");
        properties?.Done();
        if (properties is not null && !properties.Has("legalBasis") && assumption is null)
        {
            json.Fault(
                "Properties",
                "Quy tắc không có căn cứ và cũng không ghi là giả định.",
                "Ghi văn bản làm căn cứ vào \"legalBasis\", hoặc ghi lý do chọn vào \"assumption\"."
            );
        }

        if (properties is not null && properties.Has("legalBasis") && basis.IsEmpty && properties.IsSound("legalBasis"))
        {
            properties.Fault("legalBasis", "Danh sách căn cứ để trống.", "Ghi ít nhất một văn bản, hoặc bỏ khóa \"legalBasis\" nếu quy tắc chỉ là giả định.");
        }

        foreach (var (place, document) in basis)
        {
            CheckDate(place, document, year);
        }

        return new UseRule(rule, proposal, [.. basis.Select(pair => pair.Basis)], assumption);
    }

    private static void CheckDate(StrictObject place, LegalBasis basis, int year)
    {
        if (!place.Has("date"))
        {
            place.Fault(
                "date",
                $"Căn cứ \"{basis.Document}\" không có ngày ban hành.",
                $"Ghi \"date\" dạng năm-tháng-ngày; căn cứ phải là văn bản của năm {year} trở về trước."
            );
        }
        else if (basis.Date is { } date && date.Year > year)
        {
            place.Fault(
                "date",
                $"Văn bản \"{basis.Document}\" ngày {Show.Day(date)} ra sau năm đánh giá {year}.",
                $"Văn bản được áp dụng như ở năm đánh giá: ghi văn bản có hiệu lực trong năm {year}."
            );
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    [GeneratedRegex("^(seal|feed|con|prn|aux|nul|com[0-9]|lpt[0-9])\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Taken();
}
