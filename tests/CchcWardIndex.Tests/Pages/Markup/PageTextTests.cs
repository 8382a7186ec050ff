using System.Net;
using System.Text;
using CchcWardIndex.Pages.Markup;
using CsCheck;

namespace CchcWardIndex.Tests.Pages.Markup;

public class PageTextTests
{
    [Fact]
    public void Any_text_comes_back_as_it_was_but_for_what_no_page_may_show() =>
        Gen.String.Sample(text =>
        {
            var encoded = PageText.Encode(text);
            Assert.DoesNotContain(encoded, letter => letter is '<' or '>' or '"' or '\'');
            var shown = WebUtility.HtmlDecode(encoded);
            var expected = string.Concat(
                text.EnumerateRunes()
                    .Where(rune => !LeftOut(rune))
                    .Select(rune =>
                        Hidden(rune) ? "\uFFFD"
                        : rune.Value is 0x2028 or 0x2029 ? "\n"
                        : rune.ToString()
                    )
            );
            Assert.Equal(expected, shown);
        });

    [Theory]
    [InlineData("a\u0000b")]
    [InlineData("a\u001Bb")]
    [InlineData("a\u007Fb")]
    [InlineData("a\u0085b")]
    [InlineData("a\u202Ab")]
    [InlineData("a\u202Eb")]
    [InlineData("a\u2066b")]
    [InlineData("a\u2069b")]
    [InlineData("a\uFFFEb")]
    [InlineData("a\U000E0001b")]
    [InlineData("a\U000E0041b")]
    public void What_no_page_may_show_is_seen_to_have_been_there(string text) => Assert.Equal("a\uFFFDb", PageText.Encode(text));

    // Emoji and some scripts are made with these.
    [Theory]
    [InlineData("a\u200Cb")]
    [InlineData("a\u200Db")]
    public void Letters_that_join_others_stay(string text) => Assert.Equal(text, PageText.Encode(text));

    // An attribute cannot hold half a letter.
    [Fact]
    public void Half_a_letter_is_seen_to_have_been_there() => Assert.Equal("a\uFFFDb", PageText.Encode("a\uD800b"));

    [Theory]
    [InlineData("Phường Nhơn Bình", false)]
    [InlineData("שלום", true)]
    [InlineData("سلام", true)]
    [InlineData("a\u200Fb", true)]
    public void Only_text_from_right_to_left_turns_around(string text, bool turns) => Assert.Equal(turns, PageText.TurnsAround(text));

    [Theory]
    [InlineData("a\u200Eb")]
    [InlineData("a\u200Fb")]
    [InlineData("a\u061Cb")]
    [InlineData("a\u180Eb")]
    [InlineData("a\u200Bb")]
    [InlineData("a\u2060b")]
    [InlineData("a\u2064b")]
    [InlineData("a\uFEFFb")]
    public void Marks_that_hint_at_a_direction_or_a_break_are_left_out(string text) => Assert.Equal("ab", PageText.Encode(text));

    private static bool LeftOut(Rune rune) => rune.Value is '\r' or 0x061C or 0x180E or 0x200B or 0x200E or 0x200F or (>= 0x2060 and <= 0x2064) or 0xFEFF;

    private static bool Hidden(Rune rune) =>
        rune.Value
            is (< 0x20 and not 9 and not 10)
                or (>= 0x7F and <= 0x9F)
                or (>= 0x202A and <= 0x202E)
                or (>= 0x2066 and <= 0x2069)
                or (>= 0xFDD0 and <= 0xFDEF)
                or (>= 0xE0000 and <= 0xE0FFF)
        || (rune.Value & 0xFFFE) == 0xFFFE;
}
