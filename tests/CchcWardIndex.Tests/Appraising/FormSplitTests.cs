using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Scoring;
using CchcWardIndex.Tests.SecondRoute;
using CsCheck;

namespace CchcWardIndex.Tests.Appraising;

/// <summary>How a department's form falls into parts, on the set of 2022: its first department over all units.</summary>
public sealed class FormSplitTests
{
    private static readonly AppraisalForm Whole = AppraisalForm.Of(
        TwoRoutes.Book.Set,
        TwoRoutes.Book.Set.Departments[0],
        AppraisalStage.First,
        HandedIn.Of(),
        Scorer.Score(TwoRoutes.Book, HandedIn.Of()).Units
    );

    [Fact]
    public void A_form_that_fits_is_one_and_no_part()
    {
        Assert.Equal([Whole], Whole.Parts());
        Assert.Equal((null, ""), (Whole.Part, Whole.Covers));
        Assert.Single(Whole.Parts(Whole.Lines));
        Assert.True(Whole.Parts(Whole.Lines - 1).Length > 1);
    }

    [Fact]
    public void However_small_the_parts_each_row_is_in_one_of_them_and_each_fits_or_is_a_single_row() =>
        Gen.Int[1, Whole.Lines + 10]
            .Sample(
                most =>
                {
                    var parts = Whole.Parts(most);
                    return parts.Sum(part => part.Rows.Length) == Whole.Rows.Length
                        && parts.SelectMany(part => part.Rows).ToHashSet().SetEquals(Whole.Rows)
                        && parts.All(part => part.Lines <= most || part.Rows.Length == 1)
                        && parts.All(part => part.Rows.SequenceEqual(Whole.Rows.Where(part.Rows.Contains)))
                        && (parts.Length == 1 || parts.Select(part => part.Part).SequenceEqual(Numbered(parts.Length)))
                        && parts.Select(part => part.Covers).SequenceEqual(Whole.Parts(most).Select(part => part.Covers))
                        && parts.Select(part => part.Covers).Distinct().Count() == parts.Length;
                },
                iter: 30
            );

    [Fact]
    public void Areas_stay_whole_as_long_as_they_fit()
    {
        var greatest = Whole.Rows.GroupBy(row => row.Outcome.Criterion.Code.Area).Max(area => (Whole with { Rows = [.. area] }).Lines);

        var parts = Whole.Parts(greatest);

        Assert.True(parts.Length > 1);
        Assert.Equal(parts.Length, parts.Max(part => part.Part!.Value.Count));
        var areas = parts.SelectMany(part => part.Rows.Select(row => row.Outcome.Criterion.Code.Area).Distinct()).ToList();
        Assert.Equal(areas.Distinct(), areas);
        Assert.All(parts, part => Assert.EndsWith("mọi đơn vị", part.Covers, StringComparison.Ordinal));
    }

    [Fact]
    public void An_area_too_big_falls_into_groups_and_a_group_into_even_runs_of_units()
    {
        var area = Whole.Only(new FormChoice(Whole.Rows[0].Outcome.Criterion.Code.Area, null));
        var lines = area.Rows.GroupBy(row => row.Unit.Group).Select(group => (area with { Rows = [.. group] }).Lines).ToList();

        Assert.Equal(["Khối phường", "Khối xã"], area.Parts(lines.Max()).Select(part => part.Covers.Split("; ")[^1]));

        var wards = Whole.Only(new FormChoice(Whole.Rows[0].Outcome.Criterion.Code.Area, "phuong"));
        var units = wards.Parts(wards.Lines * 2 / 5).Select(part => part.Rows.Select(row => row.Unit.Code).Distinct().Count()).ToList();
        Assert.Equal((3, (units.Sum() + 2) / 3), (units.Count, units.Max()));
        Assert.Matches("^mọi lĩnh vực; [0-9]+ đơn vị, từ Phường .+ đến Phường .+$", wards.Parts(wards.Lines * 2 / 5)[0].Covers);
    }

    [Fact]
    public void What_somebody_asks_for_is_a_part_that_says_what_it_covers()
    {
        var area = Whole.Rows[0].Outcome.Criterion.Code.Area;
        var name = TwoRoutes.Book.Set.Areas.Single(each => each.Code == area).Name;

        var form = Whole.Only(new FormChoice(area, "xa"));

        Assert.Equal(FormPart.ByHand, form.Part);
        Assert.Equal($"lĩnh vực {area} ({name}); Khối xã", form.Covers);
        Assert.All(form.Rows, row => Assert.Equal((area, "xa"), (row.Outcome.Criterion.Code.Area, row.Unit.Group)));
        Assert.Equal("rieng 1/2", form.Parts(form.Lines - 1)[0].Part!.Value.Key);
        Assert.Same(Whole, Whole.Only(default));
    }

    [Theory]
    [InlineData("2/5", 2, 5, false, "phần 2/5")]
    [InlineData("rieng", 0, 0, true, "phần tách riêng")]
    [InlineData("rieng 1/2", 1, 2, true, "phần tách riêng 1/2")]
    [InlineData("6/5", 0, 0, true, "phần tách riêng")]
    [InlineData("0/5", 0, 0, true, "phần tách riêng")]
    [InlineData("99999999999/5", 0, 0, true, "phần tách riêng")]
    [InlineData("<b>", 0, 0, true, "phần tách riêng")]
    public void A_form_bears_its_part_and_whatever_else_stands_there_is_one_of_no_number(string key, int number, int count, bool byHand, string words)
    {
        var part = FormPart.Read(key)!.Value;

        Assert.Equal(new FormPart(number, count, byHand), part);
        Assert.Equal(words, part.InWords);
        Assert.Equal(part, FormPart.Read(part.Key));
        Assert.Null(FormPart.Read(""));
    }

    private static IEnumerable<FormPart?> Numbered(int count) => Enumerable.Range(1, count).Select(number => (FormPart?)new FormPart(number, count, false));
}
