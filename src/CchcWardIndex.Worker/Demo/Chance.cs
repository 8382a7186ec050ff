using System.Security.Cryptography;
using System.Text;

namespace CchcWardIndex.Worker.Demo;

/// <summary>Numbers that look drawn by lot but follow from names alone, on every machine and in every version of .NET.</summary>
internal sealed class Chance(string first, string second)
{
    private readonly byte[] _digits = SHA256.HashData(Encoding.UTF8.GetBytes($"{first}/{second}"));
    private int _next;

    /// <summary>The next number from zero to one below the bound.</summary>
    public int Below(int bound)
    {
        var at = _next++ % (_digits.Length / 2) * 2;
        return ((_digits[at] << 8) | _digits[at + 1]) % bound;
    }
}
