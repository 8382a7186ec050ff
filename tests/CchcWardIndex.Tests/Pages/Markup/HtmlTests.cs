using CchcWardIndex.Pages.Markup;

namespace CchcWardIndex.Tests.Pages.Markup;

public class HtmlTests
{
    [Fact]
    public void A_literal_is_markup_and_a_hole_is_text() => Assert.Equal("<p title=\"&quot;&lt;\">&lt;b&gt; 12</p>", new Html().Add($"<p title=\"{"\"<"}\">{"<b>"} {12}</p>").ToString());

    [Fact]
    public void Markup_written_before_stays_markup() => Assert.Equal("<ul><li>&amp;</li></ul>", new Html().Add($"<ul>{new Html().Add($"<li>{"&"}</li>")}</ul>").ToString());

    [Fact]
    public void What_somebody_wrote_from_right_to_left_is_kept_apart() => Assert.Equal("<bdi>שלום</bdi>", new Html().Add($"{"שלום":said}").ToString());

    [Fact]
    public void What_somebody_wrote_at_length_is_cut_in_view_and_whole_in_the_page()
    {
        var written = new Html().Add($"{new string('x', 32_767):said}").ToString();

        Assert.StartsWith("<span class=\"long\" role=\"group\" aria-label=\"Nội dung dài, cuộn để đọc hết\" tabindex=\"0\">x", written, StringComparison.Ordinal);
        Assert.Equal(32_767, written.Count(letter => letter == 'x') - "tabindex".Count(letter => letter == 'x'));
    }

    [Fact]
    public void A_name_is_kept_apart_and_never_cut() => Assert.Equal($"<bdi>שלום{new string('x', 800)}</bdi>", new Html().Add($"{"שלום" + new string('x', 800):name}").ToString());
}
