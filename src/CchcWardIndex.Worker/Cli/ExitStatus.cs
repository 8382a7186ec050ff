namespace CchcWardIndex.Worker.Cli;

/// <summary>What the program tells whoever started it. Binding: scripts hold on to it.</summary>
public static class ExitStatus
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>An unexpected failure.</summary>
    public const int Failed = 1;

    /// <summary>Bad arguments, bad settings or a bad criteria set; nothing was written.</summary>
    public const int Bad = 2;

    /// <summary>Done, but something blocks publication; it is listed.</summary>
    public const int Blocked = 3;
}
