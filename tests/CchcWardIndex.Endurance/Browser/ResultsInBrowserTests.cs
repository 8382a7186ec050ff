using System.Text;
using System.Text.RegularExpressions;
using CchcWardIndex.Pages;
using CchcWardIndex.Publication;
using CchcWardIndex.Tests.Office.ResultSheets;
using CchcWardIndex.Tests.Pages;
using Microsoft.Playwright;

namespace CchcWardIndex.Endurance.Browser;

public class ResultsInBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    // Four units show everything that twenty-one do.
    private static readonly Results Few = SampleAnalysis.Published(
        SampleAnalysis.WithLastYear(SampleRound.Whole with { Units = SampleRound.Whole.Units[..4] })
    );
    private static readonly string FirstUnit = $"#don-vi-{Few.Units[0].Score.Unit.Code}";

    [Theory]
    [InlineData(1280, 900)]
    [InlineData(360, 740)]
    public async Task Axe_finds_nothing_on_the_whole_page_and_on_a_unit_with_an_explanation_open(int width, int height)
    {
        await using var window = await OpenAsync(Few, width, height);
        Assert.Empty(await window.ViolationsAsync());

        await window.Page.GotoAsync(window.Page.Url + FirstUnit);
        await window.Page.Locator($"{FirstUnit} details.c summary").First.ClickAsync();
        Assert.Empty(await window.ViolationsAsync());
    }

    [Fact]
    public async Task Axe_finds_nothing_where_the_texts_are_hostile_and_nothing_of_them_runs()
    {
        await using var window = await OpenAsync(HostileRound.Results, 1280, 900);

        Assert.Empty(await window.ViolationsAsync());
        Assert.NotEqual("taken", await window.Page.TitleAsync());
        Assert.Equal(0, await window.Page.Locator("img").CountAsync());
        Assert.Equal(HostileRound.Script, await window.Page.Locator("#bang-hang tbody th").First.InnerTextAsync());
        Assert.False(await window.IsTooWideAsync());
        Assert.Empty(window.Said);
    }

    [Fact]
    public async Task By_keyboard_alone_one_comes_to_the_content_to_a_unit_and_into_an_explanation()
    {
        await using var window = await OpenAsync(Few, 1280, 900);
        var page = window.Page;

        await page.Keyboard.PressAsync("Tab");
        await window.FocusAsync("className", "skip");
        Assert.True(await page.Locator(".skip").EvaluateAsync<bool>("link => link.getBoundingClientRect().top >= 0"), "The skip link cannot be seen.");
        await page.Keyboard.PressAsync("Enter");
        await window.FocusAsync("id", "noi-dung");
        await TabToAsync(page, "#bang-hang tbody a");
        await page.Keyboard.PressAsync("Enter");
        await window.FocusAsync("tagName", "H3");
        Assert.True(await page.Locator(FirstUnit).IsVisibleAsync());
        Assert.False(await page.Locator(".unit").Nth(1).IsVisibleAsync());
        await TabToAsync(page, "details.c > summary");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator($"{FirstUnit} details.c[open] li").First.WaitForAsync();
    }

    [Fact]
    public async Task On_a_phone_nothing_scrolls_sideways_but_the_tables()
    {
        await using var window = await OpenAsync(Few, 360, 740);
        Assert.False(await window.IsTooWideAsync());

        await window.Page.GotoAsync(window.Page.Url + FirstUnit);
        Assert.False(await window.IsTooWideAsync());
    }

    // The overview is four pages, a unit up to five.
    [Fact]
    public async Task On_paper_the_overview_stands_alone_unless_every_unit_is_asked_for()
    {
        await using var window = await OpenAsync(Few, 1280, 900);
        Assert.InRange(await PagesAsync(window), 3, 5);
        Assert.False(await OnPaper(window, "nav"));
        Assert.False(await OnPaper(window, "#cong-cu"));
        Assert.False(await OnPaper(window, "#tung-don-vi"));

        await window.Page.Locator("#in-het").CheckAsync();
        Assert.InRange(await PagesAsync(window), 3 + (2 * Few.Units.Length), 5 + (5 * Few.Units.Length));
    }

    [Fact]
    public async Task On_paper_a_unit_is_as_its_reader_opened_it()
    {
        await using var window = await OpenAsync(Few, 1280, 900, at: FirstUnit);
        await window.Page.Locator($"{FirstUnit} details.c summary").First.ClickAsync();

        Assert.InRange(await PagesAsync(window), 2, 5);
        Assert.True(await OnPaper(window, $"{FirstUnit} details.c li >> nth=0"));
        Assert.False(await OnPaper(window, $"{FirstUnit} details.c >> nth=1 >> li >> nth=0"));
        Assert.True(await OnPaper(window, $"{FirstUnit} details.c summary >> nth=1"));
        Assert.False(await OnPaper(window, "#bang-xep-hang"));
    }

    [Fact]
    public async Task What_was_filtered_out_is_on_paper_all_the_same()
    {
        await using var window = await OpenAsync(Few, 1280, 900);
        await window.Page.Locator("#loc").FillAsync("không có đâu");

        Assert.Equal("Không có đơn vị nào tên như vậy.", await window.Page.Locator("#loc-ket-qua").InnerTextAsync());
        Assert.True(await OnPaper(window, "#bang-hang tbody tr >> nth=3"));
    }

    [Fact]
    public async Task From_a_unit_every_link_leads_to_where_it_says()
    {
        await using var window = await OpenAsync(Few, 1280, 900, at: FirstUnit);
        var page = window.Page;

        foreach (var part in (string[])["#linh-vuc", "#do-chac-chan", "#cach-tinh", "#tong-quan"])
        {
            await page.Locator($".contents a[href='{part}']").ClickAsync();
            await TopAsync(page, part);
            await window.FocusAsync("tagName", "H2");
            await page.GoBackAsync();
            await page.Locator(FirstUnit).WaitForAsync();
        }

        await page.Locator($"{FirstUnit} .losses tbody a").First.ClickAsync();
        await TopAsync(page, $"{FirstUnit} details[open]");
        await page.Locator($"{FirstUnit} details[open] li a").ClickAsync();
        await TopAsync(page, new Uri(page.Url).Fragment.Replace(".", "\\.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_cell_leads_to_the_area_of_its_unit_and_back_again_is_where_one_was()
    {
        await using var window = await OpenAsync(Few, 1280, 900);
        var page = window.Page;
        await page.Locator(".heat tbody tr >> nth=1 >> td >> nth=2 >> a").ClickAsync();
        await TopAsync(page, $"#don-vi-{Few.Units[1].Score.Unit.Code}-3");
        await page.GoBackAsync();

        await page.Locator(".heat").WaitForAsync();
        await page.WaitForFunctionAsync(
            "() => { const top = document.querySelectorAll('.heat tbody tr')[1].getBoundingClientRect().top; return top >= 1 && top <= 900; }"
        );
    }

    [Fact]
    public async Task The_skip_link_stays_with_the_unit_and_a_neighbour_is_called_by_name()
    {
        await using var window = await OpenAsync(Few, 360, 740, at: FirstUnit);
        var page = window.Page;
        await page.Locator(".skip").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await window.FocusAsync("id", "noi-dung");
        Assert.True(await page.Locator(FirstUnit).IsVisibleAsync());
        Assert.Equal($"Liền dưới: {Few.Units[1].Score.Unit.Name}", await page.Locator("#don-vi-sau").InnerTextAsync());
        Assert.False(await page.Locator("#don-vi-truoc").IsVisibleAsync());
        Assert.InRange(await page.Locator($"{FirstUnit} h3").EvaluateAsync<double>("head => head.getBoundingClientRect().top"), 0, 400);
    }

    [Theory]
    [InlineData("")]
    [InlineData("unit")]
    public async Task With_letters_twice_as_large_a_phone_does_not_scroll_sideways(string at)
    {
        await using var window = await OpenAsync(Few, 360, 740, at: at.Length > 0 ? FirstUnit : "");
        await window.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");

        Assert.False(await window.IsTooWideAsync());
    }

    [Fact]
    public async Task No_request_leaves_the_page_and_the_policy_refuses_nothing_of_its_own()
    {
        await using var window = await OpenAsync(Few, 1280, 900);
        await window.Page.Locator("#loc").FillAsync("nhon");

        Assert.All(window.Asked, address => Assert.StartsWith("file://", address, StringComparison.Ordinal));
        Assert.Empty(window.Said);
    }

    [Fact]
    public async Task Units_are_found_without_accents_and_sorted_by_any_figure()
    {
        await using var window = await OpenAsync(Few, 1280, 900);
        var rows = window.Page.Locator("#bang-hang tbody tr:visible th");
        var wanted = Few.Units[1].Score.Unit.Name;
        await window.Page.Locator("#loc").FillAsync(Plain(wanted));
        Assert.Equal([wanted], await rows.AllInnerTextsAsync());

        await window.Page.Locator("#loc").FillAsync($"  {Few.Units[1].Score.Unit.Code} ");
        Assert.Equal([wanted], await rows.AllInnerTextsAsync());
        Assert.Equal(Few.Units.Length, await window.Page.Locator(".heat tbody tr:visible").CountAsync());

        await window.Page.Locator("#loc").FillAsync("");
        Assert.Equal("ascending", await window.Page.Locator("#bang-hang th").First.GetAttributeAsync("aria-sort"));
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Chỉ số (%)" }).ClickAsync();
        Assert.Equal(Few.Units.Reverse().Select(unit => unit.Score.Unit.Name), await rows.AllInnerTextsAsync());
        Assert.Equal("ascending", await window.Page.Locator("#bang-hang th").Nth(2).GetAttributeAsync("aria-sort"));
    }

    [Fact]
    public async Task Without_script_everything_is_there_and_explanations_open()
    {
        await using var window = await OpenAsync(Few, 1280, 900, script: false);
        var page = window.Page;

        Assert.Equal(Few.Units.Length, await page.Locator("#bang-hang tbody tr:visible").CountAsync());
        Assert.Equal(Few.Units.Length, await page.Locator(".unit:visible").CountAsync());
        Assert.False(await page.Locator("#cong-cu").IsVisibleAsync());
        await page.Locator($"{FirstUnit} details.c summary").First.ClickAsync();
        Assert.True(await page.Locator($"{FirstUnit} details.c li").First.IsVisibleAsync());

        // The address of a criterion opens its explanation.
        var last = $"#don-vi-{Few.Units[^1].Score.Unit.Code}-{Few.Units[^1].Score.Outcomes[^1].Criterion.Code}";
        await page.GotoAsync(page.Url + last);
        await page.Locator($"{last.Replace(".", "\\.", StringComparison.Ordinal)} li").First.WaitForAsync();
    }

    private static async Task TopAsync(IPage page, string selector)
    {
        var target = page.Locator(selector);
        await target.WaitForAsync();
        await page.WaitForFunctionAsync(
            "selector => { const top = document.querySelector(selector).getBoundingClientRect().top; return top >= 0 && top < 100; }",
            selector
        );
    }

    private static async Task<int> PagesAsync(Window window)
    {
        var pdf = await window.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true });
        return Regex.Count(Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b");
    }

    private static async Task<bool> OnPaper(Window window, string selector)
    {
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var isVisible = await window.Page.Locator(selector).IsVisibleAsync();
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Null });
        return isVisible;
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var i = 0; i < 60; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"No way by Tab to {selector}.");
    }

    private static string Plain(string name) =>
        string.Concat(name.Normalize(System.Text.NormalizationForm.FormD).Where(letter => letter is < '\u0300' or > '\u036F'))
            .Replace('đ', 'd')
            .Replace('Đ', 'D')
            .ToLowerInvariant();

    private async Task<Window> OpenAsync(Results results, int width, int height, bool script = true, string at = "")
    {
        var window = await chromium.OpenAsync(width, height, script);
        await window.Page.GotoAsync(
            chromium.FileOf(ResultsPage.Write(results, SampleAnalysis.Certainty(results), SampleAnalysis.Losses(results)), "index.html") + at
        );
        return window;
    }
}
