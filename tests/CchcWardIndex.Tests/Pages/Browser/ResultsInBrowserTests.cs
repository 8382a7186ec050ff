using CchcWardIndex.Pages;
using CchcWardIndex.Publication;
using CchcWardIndex.Tests.Workbooks.Results;
using Microsoft.Playwright;

namespace CchcWardIndex.Tests.Pages.Browser;

public class ResultsInBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    // Four units show everything that twenty-one do.
    private static readonly Results Few = SampleAnalysis.Published(SampleAnalysis.WithLastYear(SampleRound.Whole with { Units = SampleRound.Whole.Units[..4] }));
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
        Assert.Equal("skip", await page.EvaluateAsync<string>("document.activeElement.className"));
        Assert.True(await page.Locator(".skip").EvaluateAsync<bool>("link => link.getBoundingClientRect().top >= 0"), "The skip link cannot be seen.");
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, "#bang-hang tbody a");
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.Locator(FirstUnit).IsVisibleAsync());
        Assert.False(await page.Locator(".unit").Nth(1).IsVisibleAsync());
        Assert.Equal("H3", await page.EvaluateAsync<string>("document.activeElement.tagName"));
        await TabToAsync(page, "details.c > summary");
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.Locator($"{FirstUnit} details.c[open] li").First.IsVisibleAsync());
    }

    [Fact]
    public async Task On_a_phone_nothing_scrolls_sideways_but_the_tables()
    {
        await using var window = await OpenAsync(Few, 360, 740);
        Assert.False(await window.IsTooWideAsync());

        await window.Page.GotoAsync(window.Page.Url + FirstUnit);
        Assert.False(await window.IsTooWideAsync());
    }

    [Fact]
    public async Task On_paper_every_explanation_is_open_and_the_way_around_the_page_is_gone()
    {
        await using var window = await OpenAsync(Few, 1280, 900);
        var pdf = await window.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true });
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.True(pdf.AsSpan().StartsWith("%PDF"u8));
        Assert.True(pdf.Length > 100_000, $"{pdf.Length} bytes are too few for all the explanations.");
        Assert.Equal(0, await window.Page.Locator("details.c").EvaluateAllAsync<int>("all => all.filter(one => one.querySelector('li').getBoundingClientRect().height === 0).length"));
        Assert.False(await window.Page.Locator("nav").IsVisibleAsync());
        Assert.False(await window.Page.Locator("#cong-cu").IsVisibleAsync());
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

        await window.Page.Locator("#loc").FillAsync("");
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

    private static string Plain(string name) => string.Concat(name.Normalize(System.Text.NormalizationForm.FormD).Where(letter => letter is < '\u0300' or > '\u036F')).Replace('đ', 'd').Replace('Đ', 'D').ToLowerInvariant();

    private async Task<Window> OpenAsync(Results results, int width, int height, bool script = true)
    {
        var window = await chromium.OpenAsync(width, height, script);
        await window.Page.GotoAsync(chromium.FileOf(ResultsPage.Write(results, SampleAnalysis.Certainty(results), SampleAnalysis.Losses(results)), "index.html"));
        return window;
    }
}
