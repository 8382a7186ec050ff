using System.Security.Cryptography;
using System.Text;

namespace CchcWardIndex.Criteria;

/// <summary>Mã kiểm: SHA-256 over exact bytes, written <c>sha256:</c> and 64 hex digits.</summary>
public static class Digest
{
    private const string Prefix = "sha256:";

    /// <summary>The digest of some bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Prefix + HexOf(bytes);

    /// <summary>The 64 hex digits over some bytes, as files in the archive are named.</summary>
    public static string HexOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The 64 hex digits over what a stream still holds.</summary>
    public static string HexOf(Stream stream) => Convert.ToHexStringLower(SHA256.HashData(stream));

    /// <summary>The 64 hex digits over a text in UTF-8.</summary>
    public static string HexOf(string text) => HexOf(Encoding.UTF8.GetBytes(text));

    /// <summary>The digest of what is written, without holding it in memory.</summary>
    public static string Of(Action<Stream> write)
    {
        using var sha256 = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, sha256, CryptoStreamMode.Write))
        {
            write(stream);
        }

        return Prefix + Convert.ToHexStringLower(sha256.Hash!);
    }

    /// <summary>The digest whose 64 hex digits are known.</summary>
    public static string OfHex(string hex) => Prefix + hex;

    /// <summary>The 64 hex digits alone, as files in the archive are named.</summary>
    public static string Hex(string digest) => digest.StartsWith(Prefix, StringComparison.Ordinal) ? digest[Prefix.Length..] : digest;

    /// <summary>How many first digits name a digest in speech and on paper.</summary>
    public const int LeastDigits = 12;

    /// <summary>Whether what somebody typed names a digest: the whole of it, or at least its first <see cref="LeastDigits"/> digits.</summary>
    /// <remarks>Whether no other digest at hand begins alike is for the caller to say.</remarks>
    public static bool Names(string typed, string digest) =>
        Typed(typed) is { Length: >= LeastDigits } digits && Hex(digest).StartsWith(digits, StringComparison.Ordinal);

    /// <summary>Whether what was typed is too little of a digest, or has its middle left out, as papers and messages shorten it.</summary>
    public static bool IsShortened(string typed) =>
        Typed(typed) is var digits
        && (digits.Length < LeastDigits || digits.Contains('…', StringComparison.Ordinal) || digits.Contains("..", StringComparison.Ordinal));

    private static string Typed(string text) => Hex(text.Trim().ToLowerInvariant());

    /// <summary>Whether two spellings name the same digest: people leave out the prefix, type capitals, and copy blanks along.</summary>
    public static bool Same(string one, string other) => string.Equals(Typed(one), Typed(other), StringComparison.Ordinal);
}
