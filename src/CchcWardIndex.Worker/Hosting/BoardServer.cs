using System.Net;
using System.Net.Sockets;
using System.Text;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Pages.Board;
using CchcWardIndex.Worker.Cli.Sentences;
using CchcWardIndex.Worker.Logging;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CchcWardIndex.Worker.Hosting;

/// <summary>Bảng theo dõi: shows the rounds to this machine, and to no other. Whatever becomes of it, the worker's own work goes on.</summary>
internal sealed class BoardServer(OpenRounds rounds, ILogger<BoardServer> log) : IHostedService, IAsyncDisposable
{
    // Many windows that ask at once are answered from one look.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, RoundBoard> _boards = [];
#pragma warning disable CA2213 // It holds nothing until somebody asks it for a handle, and a request may still wait for it.
    private readonly SemaphoreSlim _one = new(1);
#pragma warning restore CA2213
    private WebApplication? _server;

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var port = rounds.Settings.Board.Port;
        if (port == 0)
        {
            return;
        }

        try
        {
            _server = Server(port);
            await _server.StartAsync(cancellationToken).ConfigureAwait(false);
            log.BoardOpened($"http://localhost:{port}");
        }
#pragma warning disable CA1031 // Whatever hinders the board hinders nothing else.
        catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.BoardNotOpened(port, IsTaken(error) ? "một chương trình khác đang dùng cổng này." : "máy không cho phép mở cổng này.");
            await DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_server is { } server)
        {
            await Safely.RunAsync("đóng bảng theo dõi", log, () => server.StopAsync(cancellationToken)).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _server, null) is { } server)
        {
            await server.DisposeAsync().ConfigureAwait(false);
        }
    }

    private WebApplication Server(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(server =>
            {
                server.AddServerHeader = false;
                server.Limits.MaxConcurrentConnections = 100;
                server.Limits.MaxRequestBodySize = 0;
                Listen(server, port);
            });
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        var app = builder.Build();
        app.Run(Answer);
        return app;
    }

    // A machine without IPv6 has no second loopback to listen on.
    private static void Listen(KestrelServerOptions server, int port)
    {
        server.Listen(IPAddress.Loopback, port);
        if (Socket.OSSupportsIPv6 && HasLoopback6())
        {
            server.Listen(IPAddress.IPv6Loopback, port);
        }
    }

    private static bool HasLoopback6()
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(IPAddress.IPv6Loopback, 0));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static bool IsTaken(Exception? error) =>
        error is not null && (error is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } || IsTaken(error.InnerException));

    private async Task Answer(HttpContext context)
    {
        var (request, headers) = (context.Request, context.Response.Headers);
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";

        // A page elsewhere may have its name point at this machine: it must not read the board by that name.
        if (request.Host.Host.ToLowerInvariant() is not ("localhost" or "127.0.0.1" or "[::1]"))
        {
            await Say(context, StatusCodes.Status403Forbidden, "Bảng theo dõi chỉ mở bằng địa chỉ localhost hoặc 127.0.0.1 trên chính máy này.")
                .ConfigureAwait(false);
        }
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            headers.Allow = "GET, HEAD";
            await Say(context, StatusCodes.Status405MethodNotAllowed, "Bảng theo dõi chỉ để xem.").ConfigureAwait(false);
        }
        else
        {
            await Show(context).ConfigureAwait(false);
        }
    }

    private async Task Show(HttpContext context)
    {
        try
        {
            var (watch, rest) = Round(context.Request.Path);
            if (watch is not null && rest.Length == 0)
            {
                var page = await Page(watch, context.RequestAborted).ConfigureAwait(false);
                await Send(context, page, BoardPage.Policy).ConfigureAwait(false);
            }
            else if (watch is not null && rest == BoardPage.ResultsPath && Of(watch.Place).Source.Results() is { } file)
            {
                // The page states a stricter policy of its own; both hold.
                await Send(
                        context,
                        await File.ReadAllBytesAsync(file, context.RequestAborted).ConfigureAwait(false),
                        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action "
                            + "'none'; frame-ancestors 'none'"
                    )
                    .ConfigureAwait(false);
            }
            else
            {
                await Say(context, StatusCodes.Status404NotFound, "Không có trang này. Mở trang / để xem bảng theo dõi.").ConfigureAwait(false);
            }
        }
#pragma warning disable CA1031 // A look that fails is told to whoever looks; nothing else depends on it.
        catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
        {
            if (error is not (Storage.StateException or IOException or UnauthorizedAccessException or InvalidDataException))
            {
                log.Unforeseen("làm bảng theo dõi", error);
            }

            if (!context.Response.HasStarted)
            {
                await Say(
                        context,
                        StatusCodes.Status503ServiceUnavailable,
                        "Tạm thời chưa xem được bảng theo dõi; xem nhật ký của chương trình rồi tải lại trang sau ít phút."
                    )
                    .ConfigureAwait(false);
            }
        }
    }

    // Under / and /ket-qua the first round that is not published yet; each under its own name besides.
    private (SetWatch? Round, string Below) Round(string path)
    {
        var named = rounds.All.FirstOrDefault(watch => path == PathOf(watch.Place) || path == PathOf(watch.Place) + BoardPage.ResultsPath);
        return named is not null ? (named, path[PathOf(named.Place).Length..])
            : path is "/" or BoardPage.ResultsPath ? (First(), path.TrimEnd('/'))
            : (null, path);
    }

    private SetWatch First() =>
        rounds.All.FirstOrDefault(watch => watch.Place.Store.Read(watch.Place.RowIn).State != CchcWardIndex.Rounds.RoundState.Published) ?? rounds.All[0];

    private static string PathOf(Workplace place) => $"/{place.Identity}";

    // By the set in force: made anew where that was changed.
    private RoundBoard Of(Workplace place)
    {
        lock (_boards)
        {
            return _boards.TryGetValue(place.Round, out var known) && ReferenceEquals(known.Place, place)
                ? known
                : _boards[place.Round] = new RoundBoard(place, new BoardSource(place, NextStepWords.Of));
        }
    }

    private async Task<byte[]> Page(SetWatch watch, CancellationToken cancelled)
    {
        await _one.WaitAsync(cancelled).ConfigureAwait(false);
        try
        {
            var (board, now) = (Of(watch.Place), rounds.Now);
            if (board.Last is not { } last || now - last.At is var age && (age > Fresh || age < TimeSpan.Zero))
            {
                board.Last = last = (now, BoardPage.Write(board.Source.Now() with { Rounds = Others(watch.Place) }));
            }

            return last.Page;
        }
        finally
        {
            _one.Release();
        }
    }

    private ImmutableArray<BoardRound> Others(Workplace shown) =>
        rounds.All.Length == 1
            ? []
            : [.. rounds.Places.Select(place => new BoardRound($"{place.Identity}", place.Current.Set.Title, PathOf(place), place.Round == shown.Round))];

    private static async Task Send(HttpContext context, byte[] page, string policy)
    {
        context.Response.Headers.ContentSecurityPolicy = policy;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = page.Length;
        await context.Response.Body.WriteAsync(page, context.RequestAborted).ConfigureAwait(false);
    }

    private static async Task Say(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(sentence + "\n"), context.RequestAborted).ConfigureAwait(false);
    }

    // A round's board by one version of its set, and the page that was made of it last.
    private sealed class RoundBoard(Workplace place, BoardSource source)
    {
        public Workplace Place => place;

        public BoardSource Source => source;

        public (DateTimeOffset At, byte[] Page)? Last { get; set; }
    }

    // The worker's host alone answers to Ctrl+C and to the service manager.
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
