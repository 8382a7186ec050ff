using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CchcWardIndex.Criteria;
using CchcWardIndex.Pages;
using CchcWardIndex.Pages.Sections;
using CchcWardIndex.Pages.Shown;
using CchcWardIndex.Publication;
using CchcWardIndex.Rules.Language;
using CchcWardIndex.Scoring;
using CchcWardIndex.Tests.Analysis;
using CchcWardIndex.Tests.Office.ResultSheets;
using CchcWardIndex.Tests.SecondRoute;

namespace CchcWardIndex.Tests.Pages;

public partial class ResultsPageTests
{
    private static readonly Lazy<string> WholePage = new(() => Written(SampleAnalysis.Published(SampleAnalysis.WithLastYear(SampleRound.Whole))));
    private static readonly Lazy<string> HostilePage = new(() => Written(HostileRound.Results));

    [Fact]
    public void The_same_results_give_the_same_bytes() =>
        Assert.Equal(WholePage.Value, Written(SampleAnalysis.Published(SampleAnalysis.WithLastYear(SampleRound.Whole))));

    // One refuses every question; the other would write a minus, a comma and a capital letter in another way.
    [Fact]
    public void The_same_results_give_the_same_bytes_whatever_the_culture_of_the_day()
    {
        var results = SampleAnalysis.Published(SampleAnalysis.WithLastYear(SampleRound.Whole));
        var odd = new CultureInfo("tr-TR") { NumberFormat = { NegativeSign = "âm", NumberDecimalSeparator = "phẩy" } };

        Assert.All([odd, new FailingCulture()], culture => Assert.Equal(WholePage.Value, FailingCulture.Under(culture, () => Written(results))));
    }

    [Fact]
    public void Beside_last_year_what_is_unknown_is_said_to_be_so_and_a_difference_of_noise_is_none()
    {
        var rules = new MadeUp { Criteria = [MadeUp.Ordinary("1.1", 3m), MadeUp.Ordinary("1.2", 3m)] };
        var made = rules.Results(
            rules.Unit("00001", "Phường Một", UnitStatus.Scored, 1m, 1m),
            rules.Unit("00002", "Phường Hai", UnitStatus.Scored, 1m, 0m),
            rules.Unit("00003", "Phường Ba", UnitStatus.Scored, 0m, 0m)
        );
        // A third of a hundred, kept to ten decimals.
        var before = new LastYear(
            2021,
            "Bảng cũ",
            [new("00001", "Phường Một", 33.3333333333m, 1), new("00002", "Phường Hai", null, null), new("00003", "Phường Ba", 0.001m, null)]
        );

        var page = Written(made with { Set = made.Set with { LastYear = before } });

        Assert.Contains("Năm 2021: chỉ số 33,33%, hạng 1; năm nay giữ hạng, chỉ số không đổi (Bảng cũ).", page, StringComparison.Ordinal);
        Assert.Contains("Năm 2021: không rõ chỉ số và hạng (Bảng cũ).", page, StringComparison.Ordinal);
        Assert.Contains("Năm 2021: chỉ số 0,00%; năm nay chỉ số giảm chưa đến 0,01 điểm phần trăm (Bảng cũ).", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_figures_of_a_correction_that_look_alike_when_rounded_are_told_apart()
    {
        var published = SampleAnalysis.Published(SampleRound.Whole);
        var move = new Move(published.Units[0].Score.Unit.Code, null, "index", "87.66496", "87.66497");
        var correction = new Correction(1, $"sha256:{new string('c', 64)}", "Lý do", [move]);

        var page = Written(published with { Promulgation = published.Promulgation! with { Number = 2, Correction = correction } });

        Assert.Contains("<td>87,66496</td><td>87,66497</td>", Close(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_season_of_21_units_stays_below_four_megabytes() => Assert.InRange(Encoding.UTF8.GetByteCount(WholePage.Value), 500_000, 4_000_000);

    [Fact]
    public void Who_came_late_reads_so_in_the_ranking_and_in_the_units_section_and_nobody_does_where_it_is_not_known()
    {
        var unit = SampleRound.Whole.Units[3].Score.Unit;
        var late = Written(SampleAnalysis.Published(SampleRound.Whole with { LateUnits = [unit.Code] }));
        var (row, section) = (Between(late, $"data-ma=\"{unit.Code}\">", "</tr>"), Between(late, $"id=\"{Anchors.Of(unit)}\"", "</section>"));

        Assert.Contains("nộp phiếu muộn", row, StringComparison.Ordinal);
        Assert.Contains("<p>Ghi chú: Nộp phiếu tự chấm muộn, được tiếp nhận.</p>", section, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(late, "nộp phiếu muộn"));
        Assert.Single(Regex.Matches(late, "Nộp phiếu tự chấm muộn"));
        Assert.DoesNotContain("muộn, được tiếp nhận", WholePage.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("nộp phiếu muộn", WholePage.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_fetched_from_anywhere()
    {
        Assert.Empty(Outside().Matches(HostilePage.Value));
        Assert.DoesNotContain("http://", WholePage.Value, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("https://", WholePage.Value, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_policy_names_the_style_and_the_script_that_stand_in_the_page()
    {
        var page = WholePage.Value;
        var policy = WebUtility.HtmlDecode(Regex.Match(page, "Content-Security-Policy\" content=\"([^\"]*)\"").Groups[1].Value);

        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{Hash(Between(page, "<style>", "</style>"))}'", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{Hash(Between(page, "<script>", "</script>"))}'", policy, StringComparison.Ordinal);
    }

    // Of several cases the highest counts: what is for all others is not said of a unit that has a higher one.
    [Fact]
    public void A_case_that_no_unit_needed_is_not_said_to_be_true_of_it()
    {
        Assert.Contains(
            "<b>Không xét đến:</b> Chưa rà soát, phân tích → 0 điểm (vì trường hợp cao hơn đã đúng)</li>",
            WholePage.Value,
            StringComparison.Ordinal
        );
        Assert.DoesNotMatch("<b>Đúng:</b> Đã rà soát, phân tích → 0,25 điểm</li><li[^>]*><b>Đúng:</b> Chưa rà soát", Close(WholePage.Value));
    }

    [Fact]
    public void No_hostile_text_becomes_markup()
    {
        var page = HostilePage.Value;

        Assert.Single(Regex.Matches(page, "<script", RegexOptions.IgnoreCase));
        Assert.Single(Regex.Matches(page, "<style", RegexOptions.IgnoreCase));
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<!--", page, StringComparison.Ordinal);
        // Inside tags there are no names of events and no styles: the policy would forbid them.
        Assert.DoesNotMatch(@"<[a-z0-9]+(?:\s+[a-z-]+(?:=""[^""]*"")?)*\s+(?:on[a-z]+|style)=", page);
    }

    [Fact]
    public void Every_hostile_text_is_there_as_text()
    {
        var text = WebUtility.HtmlDecode(HostilePage.Value);

        Assert.All(HostileRound.All.Except([HostileRound.Controls, HostileRound.Turned]), said => Assert.Contains(said, text, StringComparison.Ordinal));
        Assert.Contains("Phường \uFFFDmột\uFFFDhai שלום", text, StringComparison.Ordinal);
        Assert.Contains("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_criterion_of_every_unit_is_explained_in_the_words_of_the_command()
    {
        var results = SampleRound.Whole;
        using var stream = new MemoryStream();
        ResultsJson.Write(stream, results);
        using var json = JsonDocument.Parse(stream.ToArray());
        var text = WebUtility.HtmlDecode(Regex.Replace(WholePage.Value, "<[^>]+>", "", RegexOptions.None, TimeSpan.FromSeconds(10)));
        var definitions = json.RootElement.GetProperty("definitions").EnumerateArray().ToDictionary(definition => definition.GetProperty("code").GetString()!);

        Assert.Equal(results.Units.Sum(unit => unit.Score.Outcomes.Length), Regex.Count(WholePage.Value, "<details class=\"c[ \"]"));
        Assert.All(
            json.RootElement.GetProperty("units").EnumerateArray().Take(2).SelectMany(unit => unit.GetProperty("criteria").EnumerateArray()),
            entry =>
            {
                var definition = definitions[entry.GetProperty("code").GetString()!];
                Assert.All(
                    Explanation.Of(json.RootElement, entry, definition, OnPage).Concat(Explanation.Basis(definition)),
                    told => Assert.Contains(told.Text, text, StringComparison.Ordinal)
                );
            }
        );
    }

    [Fact]
    public void No_formula_and_no_file_name_of_a_workbook_stands_in_an_explanation()
    {
        Assert.DoesNotContain("Math.", WholePage.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("DateTime(", WholePage.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(".xlsx!", WholePage.Value, StringComparison.Ordinal);
        Assert.Contains("(phiếu tự chấm, ô ", WholePage.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_area_figure_index_and_lost_point_leads_to_its_explanation()
    {
        var page = WholePage.Value;
        var unit = SampleRound.Whole.Units[0].Score.Unit.Code;
        var heat = Between(page, "<table class=\"heat\"", "</table>");

        Assert.Empty(Regex.Matches(heat, "<td class=\"q[0-4]\">(?!<a )"));
        Assert.Contains($"href=\"#don-vi-{unit}-3\"", heat, StringComparison.Ordinal);
        Assert.All(
            Regex.Matches(Between(page, "<table id=\"bang-hang\"", "</table>"), "<td class=\"(?:n rank|index)\"[^>]*>(.*?)</td>"),
            cell => Assert.Contains("<a class=\"fig\" href=\"#don-vi-", cell.Groups[1].Value, StringComparison.Ordinal)
        );
        Assert.All(
            Regex.Matches(Between(page, "<table class=\"losses", "</table>"), "data-cot=\"Mất\"[^>]*>(.*?)</td>"),
            cell => Assert.Contains($"<a class=\"fig\" href=\"#don-vi-{unit}-", cell.Groups[1].Value, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Who_leads_a_remedy_and_when_is_said_as_in_the_plan()
    {
        var tables = string.Concat(WholePage.Value.Split("<table class=\"losses").Skip(1).Select(table => table.Split("</table>")[0]));

        Assert.Matches("data-cot=\"Chủ trì\">[^<]*UBND (phường|xã) ", tables);
        Assert.DoesNotMatch("data-cot=\"Chủ trì\">(Phường|Xã) ", tables);
        Assert.Contains("data-cot=\"Thời gian\">Năm 2023<", tables, StringComparison.Ordinal);
    }

    // The first unit of the sample round: its points, its applicable maximum and its index, to two decimals.
    [Fact]
    public void An_index_is_worked_out_before_the_readers_eyes()
    {
        var score = SampleRound.Whole.Units[0].Score;

        var (points, most) = (score.Points!.Value, score.MaxPoints);
        Assert.Contains(
            $"Chỉ số: {Show.Points(points)} điểm ÷ {Show.Points(most)} điểm tối đa áp dụng × 100 = {Show.TwoDecimals(points / most * 100m)}%.",
            WholePage.Value,
            StringComparison.Ordinal
        );
    }

    // 89,96 is shown as 90,0 and has the colour of what is shown.
    [Theory]
    [InlineData("89.96", 4)]
    [InlineData("89.94", 3)]
    [InlineData("59.96", 1)]
    [InlineData("0", 0)]
    public void A_cell_has_the_colour_of_the_number_it_shows(string percent, int step) =>
        Assert.Equal(step, HeatSteps.Of(decimal.Parse(percent, CultureInfo.InvariantCulture)));

    [Fact]
    public void Ranks_indexes_and_grades_stand_as_they_are()
    {
        var rows = Regex
            .Matches(Between(WholePage.Value, "<table id=\"bang-hang\"", "</table>"), "<tr data-ten.*?</tr>", RegexOptions.Singleline)
            .Select(row => WebUtility.HtmlDecode(Regex.Replace(row.Value, "<[^>]+>", " ")))
            .ToList();

        Assert.Equal(SampleRound.Whole.Units.Length, rows.Count);
        Assert.All(
            SampleRound.Whole.Units.Zip(rows),
            pair =>
            {
                Assert.Contains(pair.First.Score.Unit.Name, pair.Second, StringComparison.Ordinal);
                Assert.Contains(Show.TwoDecimals(pair.First.Score.Index!.Value), pair.Second, StringComparison.Ordinal);
                Assert.Contains(pair.First.Grade!, pair.Second, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void A_publication_names_its_decision_and_a_draft_says_that_it_is_one()
    {
        Assert.Contains("1234/QĐ-UBND", WholePage.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("BẢN DỰ THẢO", WholePage.Value, StringComparison.Ordinal);
        Assert.Contains("BẢN DỰ THẢO", Written(SampleRound.Whole), StringComparison.Ordinal);
    }

    [Fact]
    public void Units_that_cannot_be_ranked_are_listed_with_the_problems_that_block()
    {
        var page = Written(SampleRound.Troubled);

        Assert.Contains("Chưa đủ điều kiện công bố", page, StringComparison.Ordinal);
        Assert.All(SampleRound.Troubled.Units, unit => Assert.Contains(unit.Score.Unit.Name, page, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_certainty_and_losses_the_page_is_silent_about_them()
    {
        var page = Encoding.UTF8.GetString(ResultsPage.Write(SampleRound.Whole, null, []));

        Assert.DoesNotContain("\"do-chac-chan\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"losses\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Above_500_units_the_details_are_left_out_and_the_page_says_so()
    {
        var whole = SampleRound.Whole;
        var many = whole with { Units = [.. Enumerable.Range(0, 501).Select(at => whole.Units[at % whole.Units.Length])] };
        var page = Encoding.UTF8.GetString(ResultsPage.Write(many, null, []));

        Assert.DoesNotContain("<details class=\"c", page, StringComparison.Ordinal);
        Assert.Contains("không kèm chi tiết từng tiêu chí", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_inside_the_page_leads_somewhere() =>
        Assert.All(
            [WholePage.Value, HostilePage.Value, Written(SampleRound.Troubled)],
            page =>
            {
                var ids = Regex.Matches(page, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();

                Assert.Equal(ids.Count, ids.Distinct().Count());
                Assert.Empty(Regex.Matches(page, "href=\"#([^\"]+)\"").Select(link => link.Groups[1].Value).Except(ids));
            }
        );

    internal static string Written(Results results) =>
        Encoding.UTF8.GetString(ResultsPage.Write(results, SampleAnalysis.Certainty(results), SampleAnalysis.Losses(results)));

    // Without the space with which cells and items are set apart in the source.
    private static string Close(string page) => Regex.Replace(page, @">\s+<", "><");

    private static string OnPage(JsonElement source, string cell) =>
        source.GetProperty("sheet").GetString()! is var sheet ? $"({char.ToLowerInvariant(sheet[0])}{sheet[1..]}, ô {cell})" : "";

    private static string Hash(string content) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}";

    private static string Between(string page, string from, string to)
    {
        var start = page.IndexOf(from, StringComparison.Ordinal) + from.Length;
        return page[start..page.IndexOf(to, start, StringComparison.Ordinal)];
    }

    private const string Fetching = """
        <[a-z0-9]+(?:\s+[a-z-]+(?:="[^"]*")?)*?\s+(?:src|href|action|data|poster|srcset|formaction)\s*=\s*(?!"#|"data:,")|url\(|@import
        """;

    [GeneratedRegex(Fetching, RegexOptions.IgnoreCase)]
    private static partial Regex Outside();
}
