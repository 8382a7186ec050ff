using System.Net;
using System.Net.Sockets;
using CchcWardIndex.Tests.Worker.Faults;
using CchcWardIndex.Worker.Configuration;

namespace CchcWardIndex.Tests.Worker.Hosting;

/// <summary>Boards to try things on.</summary>
internal static class Boards
{
    /// <summary>The town's settings with a port that nobody has just now.</summary>
    public static Settings OnFreePort(this Town town) => town.Settings with { Board = new BoardSettings { Port = FreePort() } };

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
