using CchcWardIndex.Pages.Markup;

namespace CchcWardIndex.Tests.Pages.Markup;

public class PageRendererTests
{
    private const string Text = "Nguyễn \"<b>\" & 'ô' \u202E\u0000+";
    private const string Kept = "Nguyễn &quot;&lt;b&gt;&quot; &amp; &#39;ô&#39; \uFFFD\uFFFD+";

    [Fact]
    public void A_text_stays_text_and_can_be_read_in_the_source_too() => Assert.Equal(Kept, Fragment.Rendered(builder => builder.AddContent(0, Text)));

    [Fact]
    public void An_attribute_holds_a_text_as_it_is_and_no_other_attribute() =>
        Assert.Equal(
            $"<p title=\"{Kept}\"></p>",
            Fragment.Rendered(builder =>
            {
                builder.OpenElement(0, "p");
                builder.AddAttribute(1, "title", Text);
                builder.CloseElement();
            })
        );

    [Fact]
    public void Whatever_way_the_framework_asks_the_answer_is_no_markup()
    {
        var encoder = new PageEncoder();
        using var some = new StringWriter();
        encoder.Encode(some, $"--{Text}--", 2, Text.Length);
        using var letters = new StringWriter();
        encoder.Encode(letters, Text.ToCharArray(), 0, Text.Length);
        var buffer = new char[200];
        encoder.Encode(Text, buffer, out _, out var written);

        Assert.Equal([Kept, Kept, Kept], [some.ToString(), letters.ToString(), encoder.Encode(Text)]);
        Assert.DoesNotContain(buffer[..written], letter => letter is '<' or '>' or '"' or '\'');
    }

    // A page half made would be published as whole.
    [Fact]
    public void A_part_that_cannot_be_made_is_no_page() =>
        Assert.Throws<InvalidOperationException>(() => Fragment.Rendered(_ => throw new InvalidOperationException()));
}
