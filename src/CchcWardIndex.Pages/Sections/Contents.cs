using CchcWardIndex.Pages.Markup;

namespace CchcWardIndex.Pages.Sections;

/// <summary>The way to the parts of the page.</summary>
internal static class Contents
{
    public static Html Of(Season season)
    {
        var html = new Html().Add($"<nav class=\"contents\" aria-label=\"Các phần của trang\"><ul>\n<li><a href=\"#tong-quan\">Tổng quan</a></li><li><a href=\"#bang-xep-hang\">Xếp hạng</a></li><li><a href=\"#linh-vuc\">Theo lĩnh vực</a></li>");
        if (season.Certainty is not null)
        {
            html.Add($"<li><a href=\"#do-chac-chan\">Độ chắc chắn</a></li>");
        }

        return html.Add($"<li><a href=\"#cach-tinh\">Cách tính</a></li><li><a href=\"#tung-don-vi\">Từng đơn vị</a></li><li><a href=\"#kiem-tra\">Kiểm tra</a></li>\n</ul></nav>\n");
    }
}
