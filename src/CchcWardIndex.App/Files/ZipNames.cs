using System.Text;

namespace CchcWardIndex.App.Files;

/// <summary>
/// The names in a ZIP that does not say how they are written: UTF-8 where they can be that, otherwise the old encoding in which they come
/// out as Vietnamese. A guess, and only for show: a form is known by what is in it.
/// </summary>
internal sealed class ZipNames : Encoding
{
    private const string Marked = "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

    // TCVN 5712:1993, third part ("ABC"): letter by letter as in Marked and then in capitals, each with its byte.
    private const string OldBytes =
        "A8 A9 AE AA AB AC AD B5 B6 B7 B8 B9 BB BC BD BE C6 C7 C8 C9 CA CB CC CE CF D0 D1 D2 D3 D4 D5 D6 D7 D8 DC DD DE DF E1 E2 E3 E4 E5 E6 E7 E8 E9 "
        + "EA EB EC ED EE EF F1 F2 F3 F4 F5 F6 F7 F8 F9 FA FB FC FD FE";
    private const string OldCapitals = "ĂÂÊÔƠƯĐ";
    private const int FirstOldCapital = 0xA1;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly HashSet<char> Letters = [.. Marked, .. Marked.ToUpperInvariant()];
    private static readonly Dictionary<byte, char> Old = OldBytes
        .Split(' ')
        .Select((digits, i) => (Byte: System.Convert.FromHexString(digits)[0], Letter: Marked[i]))
        .Concat(OldCapitals.Select((letter, i) => (Byte: (byte)(FirstOldCapital + i), Letter: letter)))
        .ToDictionary(pair => pair.Byte, pair => pair.Letter);
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;
    private static readonly Encoding Dos = CodePagesEncodingProvider.Instance.GetEncoding(437)!;

    /// <inheritdoc/>
    public override string GetString(byte[] bytes, int index, int count)
    {
        var name = bytes.AsSpan(index, count);
        try
        {
            return Strict.GetString(name);
        }
        catch (DecoderFallbackException)
        {
            string[] guesses = [Windows.GetString(name).Normalize(NormalizationForm.FormC), OfOld(name), Dos.GetString(name)];
            return guesses.MinBy(guess => guess.Count(letter => !char.IsAscii(letter) && !Letters.Contains(letter)))!;
        }
    }

    /// <inheritdoc/>
    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        var name = GetString(bytes, byteIndex, byteCount);
        name.CopyTo(0, chars, charIndex, name.Length);
        return name.Length;
    }

    /// <inheritdoc/>
    public override int GetCharCount(byte[] bytes, int index, int count) => GetString(bytes, index, count).Length;

    /// <inheritdoc/>
    public override int GetMaxCharCount(int byteCount) => byteCount;

    /// <inheritdoc/>
    public override int GetByteCount(char[] chars, int index, int count) => Strict.GetByteCount(chars, index, count);

    /// <inheritdoc/>
    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
        Strict.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

    /// <inheritdoc/>
    public override int GetMaxByteCount(int charCount) => Strict.GetMaxByteCount(charCount);

    private static string OfOld(ReadOnlySpan<byte> name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var one in name)
        {
            text.Append(Old.TryGetValue(one, out var letter) ? letter : (char)one);
        }

        return text.ToString();
    }
}
