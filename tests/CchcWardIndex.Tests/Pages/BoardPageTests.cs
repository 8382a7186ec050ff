using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CchcWardIndex.Pages.Board;

namespace CchcWardIndex.Tests.Pages;

public class BoardPageTests
{
    private static readonly DateTimeOffset Now = new(2022, 11, 21, 9, 0, 0, TimeSpan.FromHours(7));

    /// <summary>A round in which everything has happened that can.</summary>
    internal static BoardFacts Facts { get; } =
        new("Bộ chỉ số năm 2022", "Ủy ban nhân dân thành phố", "đang nhận phiếu", Now.AddDays(3), Now)
        {
            IsOpen = true,
            Units =
            [
                new BoardUnit("00001", "Phường Một", "đã nhận", 2, Now.AddHours(-1), 3, 87.655m, 0) { ProvisionalMaximum = 49.5m },
                new BoardUnit("00002", "Xã Hai", "chưa nộp", null, null, null, null, 0),
                new BoardUnit("00003", "Xã Ba", "lần 4 nộp muộn, chờ quyết định", null, null, null, null, 1),
            ],
            HasSurvey = true,
            Blocking = 5,
            Problems =
            [
                new BoardProblem(
                    "Cơ quan thẩm định",
                    HostileRound.Script,
                    "Phòng Nội vụ",
                    "1.1 Kế hoạch",
                    HostileRound.Formula,
                    HostileRound.Turned,
                    HostileRound.Image
                ),
            ],
            RestOfProblems = 4,
            ProblemsWorkbook = "Van-de_CCHC-2022.xlsx",
            Refused = 64,
            Refusals =
            [
                new BoardRefusal(HostileRound.Image, HostileRound.Script, Now, [new BoardReason(HostileRound.Formula, HostileRound.Turned)])
                {
                    Rest = 14,
                    Receipt = "Phieu-tiep-nhan_CCHC-2022_00002_1.xlsx",
                },
            ],
            Departments = [new BoardDepartment("Phòng Nội vụ", 10, 4, 6)],
            Notes = ["Lần chấm 1 không còn vấn đề phải xử lý.", HostileRound.Long],
            ResultsPath = "/cchc-2022/ket-qua",
        };

    [Fact]
    public void It_shows_who_has_submitted_what_was_refused_and_what_is_open()
    {
        var text = WebUtility.HtmlDecode(Regex.Replace(Page(Facts), "<[^>]+>", " "));

        Assert.All(
            [
                "87,66",
                "trên 49,5 điểm",
                "08:00 ngày 21/11/2022",
                "còn 3 ngày",
                "chưa nộp",
                "lần 4 nộp muộn",
                HostileRound.Image,
                HostileRound.Script,
                HostileRound.Formula,
                "Phòng Nội vụ",
                HostileRound.Long,
            ],
            said => Assert.Contains(said, text, StringComparison.Ordinal)
        );
        Assert.Contains("href=\"/cchc-2022/ket-qua\"", Page(Facts), StringComparison.Ordinal);
    }

    [Fact]
    public void No_hostile_text_becomes_markup()
    {
        Assert.Single(Regex.Matches(Page(Facts), "<script", RegexOptions.IgnoreCase));
        Assert.DoesNotContain("<img", Page(Facts), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Without_publication_there_is_no_link_to_one() =>
        Assert.DoesNotContain("/ket-qua", Page(Facts with { ResultsPath = "" }), StringComparison.Ordinal);

    [Fact]
    public void Once_the_round_is_closed_no_days_are_left() =>
        Assert.DoesNotContain("còn 3 ngày", Page(Facts with { IsOpen = false }), StringComparison.Ordinal);

    // 64 refused, one of them listed with one of its 15 reasons.
    [Fact]
    public void What_is_left_out_is_counted()
    {
        Assert.Contains("<dt>Tệp bị từ chối</dt><dd>64</dd>", Page(Facts), StringComparison.Ordinal);
        Assert.Contains("1 tệp mới nhất trong 64 tệp", Page(Facts), StringComparison.Ordinal);
        Assert.Contains("và 14 lỗi khác, xem phiếu tiếp nhận Phieu-tiep-nhan_CCHC-2022_00002_1.xlsx", Page(Facts), StringComparison.Ordinal);
    }

    [Fact]
    public void What_blocks_stands_with_whose_it_is_and_where_all_of_it_is()
    {
        var text = WebUtility.HtmlDecode(Regex.Replace(Page(Facts), "<[^>]+>", " "));

        Assert.Contains("Lần chấm gần nhất còn 5 vấn đề phải xử lý trước khi trình", text, StringComparison.Ordinal);
        Assert.Contains("và 4 vấn đề nữa, xem bảng đầy đủ.", text, StringComparison.Ordinal);
        Assert.All(
            ["Van-de_CCHC-2022.xlsx", "Cơ quan thẩm định", "Phòng Nội vụ", "1.1 Kế hoạch"],
            said => Assert.Contains(said, text, StringComparison.Ordinal)
        );
        // The part is there without anything in it, so that the page can renew it.
        Assert.Contains("<div data-phan=\"van-de\"></div>", Page(Facts with { Blocking = 0 }), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_that_are_no_longer_provisional_stand_with_rank_grade_and_what_they_are_worth()
    {
        var published = Facts with
        {
            Figures = "Kết quả đã công bố lần 1.",
            Units = [Facts.Units[0] with { Index = 90.005m, Rank = 3, Grade = "Xuất sắc" }, .. Facts.Units[1..]],
        };

        Assert.Contains("<p>Kết quả đã công bố lần 1.</p>", Page(published), StringComparison.Ordinal);
        Assert.Contains("<td class=\"n\">90,01</td><td class=\"n\">3</td><td>Xuất sắc</td>", Page(published), StringComparison.Ordinal);
        Assert.DoesNotContain("tạm tính", Page(published), StringComparison.Ordinal);
        Assert.Contains("Chỉ số tạm tính (%)", Page(Facts), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "Chưa có</dd>")]
    [InlineData(2, "Đã nhận<small>lần 2")]
    public void The_survey_has_a_place_of_its_own(int? revision, string words) =>
        Assert.Contains($"<dt>Phiếu khảo sát</dt><dd class=\"words\">{words}", Page(Facts with { SurveyRevision = revision }), StringComparison.Ordinal);

    [Fact]
    public void A_set_without_survey_asks_for_none() =>
        Assert.DoesNotContain("Phiếu khảo sát", Page(Facts with { HasSurvey = false }), StringComparison.Ordinal);

    [Fact]
    public void Who_came_late_is_not_among_those_who_sent_nothing() =>
        Assert.Contains("<dt>Chưa nộp</dt><dd>1<small>và 1 đơn vị nộp muộn, chờ quyết định</small></dd>", Page(Facts), StringComparison.Ordinal);

    // Without the space with which cells and tiles are set apart in the source.
    private static string Page(BoardFacts facts) => Regex.Replace(Encoding.UTF8.GetString(BoardPage.Write(facts)), @">\s+<", "><");
}
