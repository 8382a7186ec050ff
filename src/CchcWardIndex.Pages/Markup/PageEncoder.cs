using System.Text.Encodings.Web;

namespace CchcWardIndex.Pages.Markup;

/// <summary>
/// How every text and attribute of a component gets into a page: by <see cref="PageText"/>. The framework's own would turn each Vietnamese letter into
/// a number and let signs through that turn the page around.
/// </summary>
internal sealed class PageEncoder : HtmlEncoder
{
    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => Default.MaxOutputCharactersPerInputCharacter;

    /// <inheritdoc/>
    public override void Encode(TextWriter output, string value, int startIndex, int characterCount)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(value);
        output.Write(Encode(startIndex == 0 && characterCount == value.Length ? value : value.Substring(startIndex, characterCount)));
    }

    /// <inheritdoc/>
    public override void Encode(TextWriter output, char[] value, int startIndex, int characterCount)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Encode(new string(value, startIndex, characterCount)));
    }

    /// <inheritdoc/>
    public override string Encode(string value) => PageText.Encode(value);

    // What the framework asks where it works letter by letter; the page's renderer does not. Its own answers are as safe, only less readable.

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => Default.WillEncode(unicodeScalar);

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) => Default.FindFirstCharacterToEncode(text, textLength);

    /// <inheritdoc/>
    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        Default.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
}
