using CchcWardIndex.Pages.Markup;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Pages.Sections;

/// <summary>How anybody can check it.</summary>
internal static class Closing
{
    public static Html Of(Season season)
    {
        var html = new Html().Add($"<footer id=\"kiem-tra\"><h2>Kiểm tra lại kết quả</h2>\n");
        html.Add(season.Results.Promulgation is not null
            ? new Html().Add($"<p>Kết quả được công bố thành một thư mục gồm trang này, bộ chỉ số, phiếu của các đơn vị và tệp niêm phong seal.json. Trên bất kỳ máy nào có thư mục ấy và chương trình, chạy <code>cchc verify &lt;thư mục công bố&gt;</code>: chương trình tính lại mọi mã kiểm, đọc lại mọi phiếu, chấm lại từ đầu và so với kết quả đã công bố.</p>\n")
            : new Html().Add($"<p>Đây là bản dự thảo. Sau khi kết quả được phê duyệt và công bố, bất kỳ ai cũng kiểm tra lại được thư mục công bố bằng lệnh <code>cchc verify</code>.</p>\n"));
        return html.Add($"<p class=\"quiet\">{season.Set.Authority.Office} lập lúc {Season.Time(season.Results.ProducedAt)}. Bộ chỉ số {season.Set.Id}: <code>{season.Set.Digest}</code>. Phiên bản chương trình {Results.EngineVersion.Split(';')[0].Split(' ')[^1]}.</p>\n</footer>\n");
    }
}
