using System.Security.Cryptography;

namespace CchcWardIndex.Rounds;

/// <summary>Mã kiểm: SHA-256 over exact bytes, written <c>sha256:</c> and 64 hex digits.</summary>
public static class Digest
{
    private const string Prefix = "sha256:";

    /// <summary>The digest of some bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Prefix + Convert.ToHexStringLower(SHA256.HashData(bytes));

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

    /// <summary>Whether two spellings name the same digest: people leave out the prefix, type capitals, and copy blanks along.</summary>
    public static bool Same(string one, string other) => string.Equals(Hex(one.Trim().ToLowerInvariant()), Hex(other.Trim().ToLowerInvariant()), StringComparison.Ordinal);
}
