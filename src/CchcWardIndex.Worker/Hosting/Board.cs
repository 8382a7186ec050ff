using System.Net;
using System.Net.Sockets;
using System.Text;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Pages.Board;
using CchcWardIndex.Worker.Logging;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CchcWardIndex.Worker.Hosting;

/// <summary>Bảng theo dõi: shows the round to this machine, and to no other. Whatever becomes of it, the worker's own work goes on.</summary>
internal sealed class Board(Workplace place, SetWatch sets, ILogger<Board> log) : IHostedService, IAsyncDisposable
{
    // Many windows that ask at once are answered from one look.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);

    private (Workplace Place, BoardSource Source)? _source;
#pragma warning disable CA2213 // It holds nothing until somebody asks it for a handle, and a request may still wait for it.
    private readonly SemaphoreSlim _one = new(1);
#pragma warning restore CA2213
    private WebApplication? _server;
    private (DateTimeOffset At, byte[] Page) _last;

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var port = place.Settings.Board.Port;
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
            if (context.Request.Path == "/")
            {
                var page = await Page(context.RequestAborted).ConfigureAwait(false);
                await Send(context, page, BoardPage.Policy).ConfigureAwait(false);
            }
            else if (context.Request.Path == BoardPage.ResultsPath && Source().Results() is { } file)
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

    // By the set in force: made anew where that was changed.
    private BoardSource Source()
    {
        var current = sets.Place;
        if (_source is not { } known || !ReferenceEquals(known.Place, current))
        {
            _source = known = (current, new BoardSource(current));
        }

        return known.Source;
    }

    private async Task<byte[]> Page(CancellationToken cancelled)
    {
        await _one.WaitAsync(cancelled).ConfigureAwait(false);
        try
        {
            if (_last.Page is null || place.Now - _last.At is var age && (age > Fresh || age < TimeSpan.Zero))
            {
                _last = (place.Now, BoardPage.Write(Source().Now()));
            }

            return _last.Page;
        }
        finally
        {
            _one.Release();
        }
    }

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

    // The worker's host alone answers to Ctrl+C and to the service manager.
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
