using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Endurance.Faults;
using CchcWardIndex.Pages;
using CchcWardIndex.Tests.App.Rounds;

namespace CchcWardIndex.Endurance.Hosting;

public class BoardTests
{
    private const int Opened = 1004;
    private const int NotOpened = 1005;

    [Fact]
    public async Task It_shows_what_came_in_and_what_was_refused()
    {
        using var town = new Town();
        var settings = town.OnFreePort();
        await using var worker = await HostedWorker.StartAsync(town.Data, settings);
        town.Drop(0, 700);
        town.Drop("hong.xlsx", [1, 2, 3]);
        await Soon.BeAsync(() => worker.Ledger.Count == 2, "both files are taken in");

        using var answer = await Get(settings, "localhost", "/");
        var source = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        // Without the space with which cells are set apart in the source.
        var page = WebUtility.HtmlDecode(Regex.Replace(source, @">\s+<", "><"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Phường Một</span></th><td><span class=\"state in\">đã nhận", page, StringComparison.Ordinal);
        Assert.Contains("Xã Hai</span></th><td><span class=\"state out\">chưa nộp", page, StringComparison.Ordinal);
        Assert.Contains("hong.xlsx", page, StringComparison.Ordinal);
        Assert.Single(worker.Told(Opened));
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("LOCALHOST", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    [InlineData("cchc.example", HttpStatusCode.Forbidden)]
    [InlineData("localhost.example", HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1.example", HttpStatusCode.Forbidden)]
    public async Task It_answers_to_names_of_this_machine_alone(string host, HttpStatusCode expected)
    {
        using var town = new Town();
        var settings = town.OnFreePort();
        await using var worker = await HostedWorker.StartAsync(town.Data, settings);

        using var answer = await Get(settings, host, "/");

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("nosniff", string.Join("", answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("no-referrer", string.Join("", answer.Headers.GetValues("Referrer-Policy")));
        Assert.StartsWith("default-src 'none'", string.Join("", answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task It_is_only_to_be_looked_at_and_has_no_other_pages()
    {
        using var town = new Town();
        var settings = town.OnFreePort();
        await using var worker = await HostedWorker.StartAsync(town.Data, settings);

        using var posted = await Get(settings, "localhost", "/", HttpMethod.Post);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
        using var asked = await Get(settings, "localhost", "/", HttpMethod.Head);
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        Assert.True(asked.Content.Headers.ContentLength > 0);
        Assert.Empty(await asked.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        foreach (var path in (string[])["/ket-qua", "/state.db", "/../appsettings.json", "/ket-qua/../x"])
        {
            using var answer = await Get(settings, "localhost", path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_port_in_use_is_a_warning_and_the_worker_works_on()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        using var town = new Town();
        var board = new BoardSettings { Port = ((IPEndPoint)taken.LocalEndpoint).Port };
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings with { Board = board });
        town.Drop(0, 700);

        await Soon.BeAsync(() => worker.Ledger.Count == 1, "the workbook is taken in");
        Assert.Contains("một chương trình khác đang dùng cổng này", Assert.Single(worker.Told(NotOpened)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Port_zero_is_no_board()
    {
        using var town = new Town();
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings with { Board = new BoardSettings { Port = 0 } });

        Assert.Empty(worker.Told(Opened));
        Assert.Empty(worker.Told(NotOpened));
    }

    [Fact]
    public async Task The_page_of_the_last_publication_can_be_read_as_it_lies_in_its_folder()
    {
        using var round = new SmallRound("").Published();
        var folder = Deliverer.PublicationPath(round.Place, 1);
        var page = Path.Combine(folder, ResultsPage.FileName);
        if (!File.Exists(page))
        {
            new DirectoryInfo(folder).Attributes = FileAttributes.Normal;
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }

            await File.WriteAllTextAsync(page, "<!DOCTYPE html><title>Kết quả</title>", TestContext.Current.CancellationToken);
        }

        var settings = round.Place.Settings with { Board = new BoardSettings { Port = Boards.FreePort() } };
        await using var worker = await HostedWorker.StartAsync(round.Data, settings, round.Clock);
        using var answer = await Get(settings, "localhost", "/ket-qua");

        Assert.Equal(
            await File.ReadAllBytesAsync(page, TestContext.Current.CancellationToken),
            await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)
        );
        using var board = await Get(settings, "localhost", "/");
        Assert.Contains("href=\"/cchc-2022/ket-qua\"", await board.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> Get(Settings settings, string host, string path, HttpMethod? method = null)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, $"http://127.0.0.1:{settings.Board.Port}{path}");
        request.Headers.Host = $"{host}:{settings.Board.Port}";
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
