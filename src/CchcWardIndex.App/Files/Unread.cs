namespace CchcWardIndex.App.Files;

/// <summary>Something in a folder that was not read, and why: nothing is passed over in silence.</summary>
/// <param name="Path">Inside the folder, with forward slashes; the folder itself where it is about all of it.</param>
/// <param name="Message">Why, a full sentence in Vietnamese.</param>
/// <param name="Remedy">What to do, a full sentence.</param>
internal sealed record Unread(string Path, string Message, string Remedy);
