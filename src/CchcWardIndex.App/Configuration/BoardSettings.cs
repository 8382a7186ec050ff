namespace CchcWardIndex.App.Configuration;

/// <summary>The live board, which the worker shows to this machine alone.</summary>
public sealed record BoardSettings
{
    /// <summary>The port on loopback, 1–65535; 0 for no board.</summary>
    public int Port { get; init; } = 5022;
}
