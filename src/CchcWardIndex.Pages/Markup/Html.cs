using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace CchcWardIndex.Pages.Markup;

/// <summary>HTML being written. The program's own literals are markup; whatever stands in a hole is text and can never become anything else.</summary>
internal sealed class Html
{
    private readonly StringBuilder _written = new();

    /// <summary>Writes <c>$"…"</c>. <c>{text:said}</c> is for what somebody wrote in a file: kept apart where it runs from right to left, cut in view where it is long. <c>{text:name}</c> is for a name: kept apart, never cut.</summary>
    public Html Add([InterpolatedStringHandlerArgument("")] ref Filling filling)
    {
        _ = filling;
        return this;
    }

    /// <summary>Writes what is markup already.</summary>
    public Html Add(Html inner)
    {
        _written.Append(inner._written);
        return this;
    }

    /// <summary>Writes a constant of the program's own that is markup; never anything from outside.</summary>
    public Html AddMarkup([ConstantExpected] string markup)
    {
        _written.Append(markup);
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _written.ToString();

    /// <summary>The holes of a literal, filled as they come.</summary>
    /// <param name="literalLength">Asked for by the compiler.</param>
    /// <param name="formattedCount">Asked for by the compiler.</param>
    /// <param name="html">Where it is written.</param>
    [InterpolatedStringHandler]
#pragma warning disable CS9113 // The compiler hands both lengths in; a builder that grows needs neither.
    public readonly ref struct Filling(int literalLength, int formattedCount, Html html)
#pragma warning restore CS9113
    {
        public void AppendLiteral(string markup) => html._written.Append(markup);

        public void AppendFormatted(string? text) => PlainText.Encode(text, html._written);

        public void AppendFormatted(int number) => html._written.Append(number.ToString(CultureInfo.InvariantCulture));

        /// <summary>Markup that was written before.</summary>
        public void AppendFormatted(Html inner) => html.Add(inner);

        /// <summary>A text as somebody wrote it; <c>said</c> or <c>name</c>.</summary>
        public void AppendFormatted(string? text, string format)
        {
            System.Diagnostics.Debug.Assert(format is "said" or "name", format);
            var (said, isLong) = (text ?? "", format == "said" && text?.Length > PlainText.LongestInView);
            var turns = PlainText.TurnsAround(said);
            html._written.Append(isLong ? "<span class=\"long\" role=\"group\" aria-label=\"Nội dung dài, cuộn để đọc hết\" tabindex=\"0\">" : "").Append(turns ? "<bdi>" : "");
            PlainText.Encode(said, html._written);
            html._written.Append(turns ? "</bdi>" : "").Append(isLong ? "</span>" : "");
        }
    }
}
