namespace CchcWardIndex.App.Inbox;

/// <summary>
/// Tells by its beginning and its end whether a file looks like half a copy: empty, filled with zeros beforehand, or a ZIP (as every
/// workbook is) whose end is not there yet.
/// </summary>
internal static class HalfCopy
{
    // The record that ends a ZIP, and the longest comment that may follow it.
    private const int EndRecord = 22;
    private const int Tail = EndRecord + ushort.MaxValue;

    /// <summary>Whether it does.</summary>
    /// <param name="file">The file; it is left somewhere else than it was.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static bool IsLike(Stream file)
    {
        var start = new byte[4];
        file.Position = 0;
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        // Copies that make room first fill in from the front: while that is zero, the rest is not there either.
        return !start.AsSpan(0, read).ContainsAnyExcept((byte)0) || (IsZip(start.AsSpan(0, read)) && !Ends(file));
    }

    // Also of fewer than four bytes.
    private static bool IsZip(ReadOnlySpan<byte> start) => "PK\x03\x04"u8.StartsWith(start);

    private static bool Ends(Stream file)
    {
        var tail = new byte[Math.Min(file.Length, Tail)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        return tail.AsSpan().IndexOf("PK\x05\x06"u8) >= 0;
    }
}
