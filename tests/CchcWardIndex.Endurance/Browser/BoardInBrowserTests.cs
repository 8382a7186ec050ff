using CchcWardIndex.Endurance.Faults;
using CchcWardIndex.Endurance.Hosting;
using CchcWardIndex.Pages.Board;
using CchcWardIndex.Tests.Pages;

namespace CchcWardIndex.Endurance.Browser;

public class BoardInBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData(1280, 900)]
    [InlineData(360, 740)]
    public async Task Axe_finds_nothing_and_the_page_does_not_scroll_sideways(int width, int height)
    {
        await using var window = await chromium.OpenAsync(width, height);
        await window.Page.GotoAsync(chromium.FileOf(BoardPage.Write(BoardPageTests.Facts), "board.html"));

        Assert.Empty(await window.ViolationsAsync());
        Assert.False(await window.IsTooWideAsync());
        Assert.Empty(window.Said);
    }

    [Fact]
    public async Task A_ward_that_submits_appears_by_itself_and_nobody_loses_focus_or_place()
    {
        using var town = new Town();
        var settings = town.OnFreePort();
        await using var worker = await HostedWorker.StartAsync(town.Data, settings);
        await using var window = await chromium.OpenAsync(360, 740);
        var page = window.Page;
        await page.GotoAsync($"http://localhost:{settings.Board.Port}/");
        Assert.Equal(0, await page.GetByText("đã nhận", new() { Exact = true }).CountAsync());
        await page.Locator("#vung-don-vi").FocusAsync();
        await page.EvaluateAsync("document.querySelector('#vung-don-vi').scrollLeft = 80");

        town.Drop(0, 700);
        await Soon.BeAsync(() => worker.Ledger.Count == 1, "the workbook is taken in");
        await Task.Delay(TimeSpan.FromSeconds(2.5), TestContext.Current.CancellationToken);
        // What the half-minute does, without the wait.
        await page.EvaluateAsync("document.dispatchEvent(new Event('visibilitychange'))");
        await page.GetByText("đã nhận", new() { Exact = true }).WaitForAsync();

        await page.Locator("#tinh-trang-lam-moi", new() { HasTextString = "Số liệu vừa thay đổi." }).WaitForAsync();
        Assert.Equal("vung-don-vi", await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Equal(80, await page.EvaluateAsync<int>("document.querySelector('#vung-don-vi').scrollLeft"));
        Assert.All(window.Asked, address => Assert.StartsWith($"http://localhost:{settings.Board.Port}/", address, StringComparison.Ordinal));
        Assert.Empty(window.Said);
    }
}
