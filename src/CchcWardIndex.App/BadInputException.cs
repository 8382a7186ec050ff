namespace CchcWardIndex.App;

/// <summary>The user gave something that cannot be worked with: the message says what and how to mend it, and nothing was written.</summary>
public class BadInputException : Exception
{
    /// <summary>With a Vietnamese message for the user.</summary>
    public BadInputException(string message)
        : base(message) { }

    /// <summary>Without a message.</summary>
    public BadInputException() { }

    /// <summary>With a message and a cause.</summary>
    public BadInputException(string message, Exception cause)
        : base(message, cause) { }
}
