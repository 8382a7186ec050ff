namespace CchcWardIndex.Storage;

/// <summary>The state of the rounds cannot be used: the message says in Vietnamese why and what to do.</summary>
public sealed class StateException : Exception
{
    /// <summary>With a Vietnamese message for the user.</summary>
    public StateException(string message)
        : base(message) { }

    /// <summary>Without a message.</summary>
    public StateException() { }

    /// <summary>With a message and a cause.</summary>
    public StateException(string message, Exception cause)
        : base(message, cause) { }
}
