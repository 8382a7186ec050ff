namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>Cuts an expression into names, numbers, texts and signs.</summary>
internal static class NaiveTokens
{
    public static List<string> Of(string text)
    {
        var tokens = new List<string>();
        for (var i = 0; i < text.Length; )
        {
            var length = Length(text, i);
            if (!char.IsWhiteSpace(text[i]))
            {
                tokens.Add(text.Substring(i, length));
            }

            i += length;
        }

        return tokens;
    }

    private static int Length(string text, int start)
    {
        var first = text[start];
        if (first == '"')
        {
            return text.IndexOf('"', start + 1) - start + 1;
        }

        if (char.IsAsciiLetterOrDigit(first))
        {
            var end = start;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '.'))
            {
                end++;
            }

            return end - start;
        }

        return start + 1 < text.Length && text.Substring(start, 2) is "==" or "!=" or "<=" or ">=" or "&&" or "||" ? 2 : 1;
    }
}
