using System.Net;
using System.Net.Sockets;

namespace CchcWardIndex.Endurance.Hosting;

/// <summary>Boards to try things on.</summary>
internal static class Boards
{
    /// <summary>The town's settings with a port that nobody has just now.</summary>
    public static Settings OnFreePort(this Town town) => town.Settings with { Board = new BoardSettings { Port = FreePort() } };

    // Below those that systems hand out by themselves: nobody is given it between this look and the board's start.
    private const int First = 21_000;
    private const int Count = 9_000;

    private static int _next = Environment.ProcessId;

    public static int FreePort()
    {
        while (true)
        {
            var port = First + (Interlocked.Increment(ref _next) % Count);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody has it: the next one.
            }
        }
    }
}
