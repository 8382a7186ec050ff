using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CchcWardIndex.Endurance.Browser;

/// <summary>The machine's own Chromium; no browser is ever fetched.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";
    private static readonly string[] Quiet =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private readonly TemporaryFolder _folder = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (File.Exists(Program))
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(
                new BrowserTypeLaunchOptions
                {
                    ExecutablePath = Program,
                    Args = Quiet,
                    Timeout = 120_000,
                }
            );
        }
    }

    /// <summary>A window of that size, with everything it asks for written down.</summary>
    public async Task<Window> OpenAsync(int width, int height, bool script = true)
    {
        Assert.SkipWhen(_browser is null, $"Chromium ({Program}) is not installed on this machine.");
        var context = await _browser!.NewContextAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = height },
                JavaScriptEnabled = script,
                Locale = "vi-VN",
            }
        );
        return new Window(context, await context.NewPageAsync());
    }

    /// <summary>A page as a file that can be opened from its folder.</summary>
    public string FileOf(byte[] page, string name)
    {
        File.WriteAllBytes(_folder.Path(name), page);
        return new Uri(_folder.Path(name)).AbsoluteUri;
    }

    public async ValueTask DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
        _folder.Dispose();
    }
}

/// <summary>A window of the browser.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    internal Window(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.SetDefaultTimeout(60_000);
        page.Request += (_, request) => Asked.Add(request.Url);
        page.Console += (_, message) => Said.Add(message.Text);
        page.PageError += (_, error) => Said.Add(error);
    }

    public IPage Page { get; }

    /// <summary>Every address asked for.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>What the browser complained about, the policy's refusals among it.</summary>
    public List<string> Said { get; } = [];

    /// <summary>What axe finds against WCAG 2 A and AA, each with the first place.</summary>
    public async Task<IReadOnlyList<string>> ViolationsAsync()
    {
        var found = await Page.RunAxe(
            new AxeRunOptions
            {
                RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] },
            }
        );
        return [.. found.Violations.Select(violation => $"{violation.Id}: {violation.Help} – {violation.Nodes[0].Html}")];
    }

    /// <summary>Waits until the element with the focus has this: the browser moves it in its own time.</summary>
    public Task FocusAsync(string property, string value) =>
        Page.WaitForFunctionAsync("([property, value]) => document.activeElement[property] === value", new[] { property, value });

    /// <summary>Whether the page as a whole can be pushed sideways.</summary>
    public Task<bool> IsTooWideAsync() => Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
