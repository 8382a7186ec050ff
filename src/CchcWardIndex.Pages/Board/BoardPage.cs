using CchcWardIndex.Criteria;
using CchcWardIndex.Pages.Markup;
using CchcWardIndex.Pages.Sections;

namespace CchcWardIndex.Pages.Board;

/// <summary>Bảng theo dõi: how a round stands at this minute. It asks for itself again every half minute, and can be told not to.</summary>
public static class BoardPage
{
    /// <summary>Where the published results are read.</summary>
    public const string ResultsPath = "/ket-qua";

    // Without a script the browser asks again by itself.
    private const string Again = """<noscript><meta http-equiv="refresh" content="30"></noscript>""" + "\n";

    /// <summary>The policy to be sent with it; the page states the same.</summary>
    public static string Policy => Shell("", new Html()).Policy + "; frame-ancestors 'none'";

    /// <summary>Writes the page.</summary>
    /// <returns>UTF-8.</returns>
    public static byte[] Write(BoardFacts facts)
    {
        var body = new Html().Add($"""
            <a class="skip" href="#noi-dung">Đến nội dung chính</a>
            <header class="masthead">
            <p class="authority">{facts.Authority}</p>
            <h1>Theo dõi đợt chấm</h1>
            <p class="decree">{facts.Title}</p>
            <div data-phan="gio"><p>Đợt chấm <strong>{facts.State}</strong>. Hạn nộp phiếu: <strong>{Season.Time(facts.Deadline)}</strong>{Left(facts)}. Số liệu lúc <strong>{Season.Time(facts.ShownAt)}</strong>.</p></div>
            <p id="lam-moi" class="board" hidden><label><input type="checkbox" id="tu-lam-moi" checked> Tự làm mới sau mỗi 30 giây</label> <span id="tinh-trang-lam-moi" role="status"></span></p>
            </header>
            <main id="noi-dung" tabindex="-1">
            {Summary(facts)}{InboxSection.Of(facts)}{Problems(facts)}{Units(facts)}{Refusals(facts)}{Departments(facts)}{Notes(facts)}
            </main>
            <footer><p class="quiet">Bảng này chỉ xem được trên chính máy đang chạy chương trình.{(facts.Figures.Length > 0 ? "" : " Chỉ số tạm tính khi nhận phiếu không phải là kết quả: chưa thẩm định và có thể chưa có khảo sát.")}</p></footer>

            """);
        return Shell(facts.Title, body).Write();
    }

    private static Document Shell(string title, Html body) => new($"Theo dõi đợt chấm – {title}", body, "board.js") { MayAskAgain = true, Head = new Html().AddMarkup(Again) };

    private static string Left(BoardFacts facts)
    {
        var left = facts.Deadline - facts.ShownAt;
        return !facts.IsOpen || left <= TimeSpan.Zero ? ""
            : left.Days > 0 ? $" (còn {left.Days} ngày)" : $" (còn {left.Hours} giờ {left.Minutes} phút)";
    }

    private static Html Summary(BoardFacts facts)
    {
        var (all, received) = (facts.Units.Length, facts.Units.Count(unit => unit.Revision is not null));
        var late = facts.Units.Count(unit => unit is { Revision: null, Waiting: > 0 });
        var html = new Html().Add($"<section aria-labelledby=\"tong-quan-ten\"><h2 id=\"tong-quan-ten\">Tổng quan</h2><div data-phan=\"tong-quan\"><dl class=\"tiles\">\n<div><dt>Đơn vị đã nộp</dt><dd>{received}<small>trên {all} đơn vị</small></dd>{Bar(received, all)}</div>\n<div><dt>Chưa nộp</dt><dd>{all - received - late}{(late > 0 ? new Html().Add($"<small>và {late} đơn vị nộp muộn, chờ quyết định</small>") : new Html())}</dd></div>\n<div><dt>Tệp bị từ chối</dt><dd>{facts.Refused}</dd></div>\n");
        html.Add(!facts.HasSurvey ? new Html() : facts.SurveyRevision is { } survey ? new Html().Add($"<div><dt>Phiếu khảo sát</dt><dd class=\"words\">Đã nhận<small>lần {survey}</small></dd></div>\n") : new Html().Add($"<div><dt>Phiếu khảo sát</dt><dd class=\"words\">Chưa có</dd></div>\n"));
        if (!facts.Departments.IsEmpty)
        {
            var (criteria, open) = (facts.Departments.Sum(department => department.Criteria), facts.Departments.Sum(department => department.Open));
            html.Add($"<div><dt>Nội dung chờ thẩm định</dt><dd>{open}<small>trên {criteria} nội dung</small></dd>{Bar(criteria - open, criteria)}</div>\n");
        }

        html.Add($"</dl>\n");
        return html.Add(facts.HasResults ? new Html().Add($"<p><a href=\"{ResultsPath}\">Xem kết quả đã công bố</a></p>\n") : new Html()).Add($"</div></section>\n");
    }

    private static Html Units(BoardFacts facts)
    {
        var isScored = facts.Figures.Length > 0;
        var html = new Html().Add($"<section aria-labelledby=\"don-vi-ten\"><h2 id=\"don-vi-ten\">Các đơn vị</h2><div data-phan=\"don-vi\">{(isScored ? new Html().Add($"<p>{facts.Figures:said}</p>\n") : new Html())}<div class=\"scroll\" id=\"vung-don-vi\" role=\"region\" aria-label=\"Bảng các đơn vị\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">Đơn vị</th><th scope=\"col\">Phiếu tự chấm</th><th scope=\"col\">Nhận lúc</th><th scope=\"col\" class=\"n\">Lần nộp</th><th scope=\"col\" class=\"n\">Lưu ý</th>");
        html.Add(isScored
            ? new Html().Add($"<th scope=\"col\" class=\"n\">Chỉ số (%)</th><th scope=\"col\" class=\"n\">Hạng</th><th scope=\"col\">Xếp loại</th>")
            : new Html().Add($"<th scope=\"col\" class=\"n\">Chỉ số tạm tính (%) <span class=\"quiet\">chưa phải kết quả</span></th>"));
        html.Add($"</tr></thead>\n<tbody>\n");
        foreach (var unit in facts.Units)
        {
            html.Add($"<tr><th scope=\"row\"><span class=\"name\">{unit.Name:name}</span></th><td><span class=\"state {(unit.Revision is null ? "out" : "in")}\">{unit.Received}</span></td><td>{(unit.ReceivedAt is { } at ? Season.Time(at) : "–")}</td><td class=\"n\">{Number(unit.Revision)}</td><td class=\"n\">{Number(unit.Remarks)}</td><td class=\"n\">{Index(isScored ? unit.Index : unit.ProvisionalIndex)}{(!isScored && unit.ProvisionalMaximum is { } most ? new Html().Add($" <span class=\"quiet\">trên {Show.Points(most)} điểm</span>") : new Html())}</td>{(isScored ? new Html().Add($"<td class=\"n\">{Number(unit.Rank)}</td><td>{unit.Grade ?? "–"}</td>") : new Html())}</tr>\n");
        }

        return html.Add($"</tbody></table></div></div></section>\n");
    }

    // What blocks comes before all that only goes on.
    private static Html Problems(BoardFacts facts)
    {
        // It is there although empty: the page renews itself part by part.
        if (facts.Blocking == 0)
        {
            return new Html().Add($"<div data-phan=\"van-de\"></div>\n");
        }

        var html = new Html().Add($"<div data-phan=\"van-de\"><section aria-labelledby=\"van-de-ten\"><h2 id=\"van-de-ten\">Vấn đề phải xử lý</h2><p>Lần chấm gần nhất còn {facts.Blocking} vấn đề phải xử lý trước khi trình; bảng đầy đủ để gửi cho đơn vị, cơ quan: tệp <strong>{facts.ProblemsWorkbook:said}</strong> trong thư mục outbox.</p>\n<div class=\"scroll\" id=\"vung-van-de\" role=\"region\" aria-label=\"Bảng vấn đề phải xử lý\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">Ai xử lý</th><th scope=\"col\">Đơn vị</th><th scope=\"col\">Cơ quan thẩm định</th><th scope=\"col\">Tiêu chí</th><th scope=\"col\">Nội dung và cách xử lý</th></tr></thead>\n<tbody>\n");
        foreach (var problem in facts.Problems)
        {
            html.Add($"<tr><td>{problem.By:said}</td><td>{problem.Units:said}</td><td>{problem.Department:said}</td><td>{problem.Criteria:said}</td><td>{problem.Message:said} <em>{problem.Remedy:said}</em>{(problem.Where.Length > 0 ? new Html().Add($" <span class=\"quiet\">{problem.Where:said}</span>") : new Html())}</td></tr>\n");
        }

        html.Add($"</tbody></table></div>\n").Add(facts.RestOfProblems > 0 ? new Html().Add($"<p>và {facts.RestOfProblems} vấn đề nữa, xem bảng đầy đủ.</p>\n") : new Html());
        return html.Add($"</section></div>\n");
    }

    private static Html Refusals(BoardFacts facts)
    {
        var html = new Html().Add($"<section aria-labelledby=\"tu-choi-ten\"><h2 id=\"tu-choi-ten\">Tệp bị từ chối</h2><div data-phan=\"tu-choi\">\n");
        if (facts.Refusals.IsEmpty)
        {
            return html.Add($"<p>Không có tệp bị từ chối nào còn chờ xử lý.</p></div></section>\n");
        }

        html.Add(facts.Refused > facts.Refusals.Length ? new Html().Add($"<p>Danh sách chỉ có {facts.Refusals.Length} tệp mới nhất trong {facts.Refused} tệp bị từ chối còn chờ xử lý.</p>\n") : new Html()).Add($"<ul>\n");
        foreach (var refusal in facts.Refusals)
        {
            html.Add($"<li><strong>{refusal.File:said}</strong> – {refusal.Sender:said}, {Season.Time(refusal.At)}<ul>");
            foreach (var reason in refusal.Reasons)
            {
                html.Add($"<li>{reason.Message:said} <em>{reason.Remedy:said}</em></li>");
            }

            html.Add(refusal.Rest > 0 ? new Html().Add($"<li>và {refusal.Rest} lỗi khác, xem phiếu tiếp nhận {refusal.Receipt:said}</li>") : new Html()).Add($"</ul></li>\n");
        }

        return html.Add($"</ul></div></section>\n");
    }

    private static Html Departments(BoardFacts facts)
    {
        if (facts.Departments.IsEmpty)
        {
            return new Html();
        }

        var html = new Html().Add($"<section aria-labelledby=\"tham-dinh-ten\"><h2 id=\"tham-dinh-ten\">Thẩm định</h2><div data-phan=\"tham-dinh\"><div class=\"scroll\" id=\"vung-tham-dinh\" role=\"region\" aria-label=\"Bảng tiến độ thẩm định\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">Cơ quan</th><th scope=\"col\" class=\"n\">Phải thẩm định</th><th scope=\"col\" class=\"n\">Đã kết luận</th><th scope=\"col\" class=\"n\">Còn chờ</th><th scope=\"col\">Tiến độ</th></tr></thead>\n<tbody>\n");
        foreach (var department in facts.Departments)
        {
            html.Add($"<tr><th scope=\"row\"><span class=\"name\">{department.Name:name}</span></th><td class=\"n\">{department.Criteria}</td><td class=\"n\">{department.Appraised}</td><td class=\"n\">{department.Open}</td><td class=\"share\">{Bar(department.Criteria - department.Open, department.Criteria)}</td></tr>\n");
        }

        return html.Add($"</tbody></table></div></div></section>\n");
    }

    private static Html Notes(BoardFacts facts)
    {
        var html = new Html().Add($"<section aria-labelledby=\"ghi-nhan-ten\"><h2 id=\"ghi-nhan-ten\">Ghi nhận khác</h2><div data-phan=\"ghi-nhan\">\n");
        if (facts.Notes.IsEmpty)
        {
            return html.Add($"<p>Không có.</p></div></section>\n");
        }

        html.Add($"<ul>\n");
        foreach (var note in facts.Notes)
        {
            html.Add($"<li>{note.Trim():said}</li>\n");
        }

        return html.Add($"</ul></div></section>\n");
    }

    private static Html Bar(int part, int whole) => Sections.Bar.Of(whole == 0 ? 0m : 100m * part / whole);

    private static string Index(decimal? index) => index is { } given ? Show.TwoDecimals(given) : "–";

    private static string Number(int? number) => number is { } given ? Show.Number(given) : "–";
}
