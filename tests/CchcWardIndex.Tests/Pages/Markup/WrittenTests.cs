using CchcWardIndex.Pages.Markup;

namespace CchcWardIndex.Tests.Pages.Markup;

public class WrittenTests
{
    [Fact]
    public void What_somebody_wrote_stands_as_it_is() => Assert.Equal("Nguyễn &lt;b&gt;", Fragment.Rendered(Written.Said("Nguyễn <b>")));

    [Fact]
    public void What_somebody_wrote_from_right_to_left_is_kept_apart() => Assert.Equal("<bdi>שלום</bdi>", Fragment.Rendered(Written.Said("שלום")));

    [Fact]
    public void What_somebody_wrote_at_length_is_cut_in_view_and_whole_in_the_page()
    {
        var written = Fragment.Rendered(Written.Said(new string('x', 32_767)));

        Assert.StartsWith(
            "<span class=\"long\" role=\"group\" aria-label=\"Nội dung dài, cuộn để đọc hết\" tabindex=\"0\">x",
            written,
            StringComparison.Ordinal
        );
        Assert.Equal(32_767, written.Count(letter => letter == 'x') - "tabindex".Count(letter => letter == 'x'));
    }

    [Fact]
    public void A_name_is_kept_apart_and_never_cut() =>
        Assert.Equal($"<bdi>שלום{new string('x', 800)}</bdi>", Fragment.Rendered(Written.Name("שלום" + new string('x', 800))));
}
