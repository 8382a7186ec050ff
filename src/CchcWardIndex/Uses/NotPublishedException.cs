namespace CchcWardIndex.Uses;

/// <summary>Somebody asked for a feed of something that is no approved publication.</summary>
/// <param name="message">Why, in Vietnamese.</param>
public sealed class NotPublishedException(string message) : InvalidOperationException(message);
