using CchcWardIndex.Criteria;
using Xunit;

namespace CchcWardIndex.Tests.Sets;

/// <summary>Of which index and year a set is.</summary>
public sealed class IdentityTests
{
    [Fact]
    public void A_set_is_of_the_index_it_names()
    {
        var set = SmallSet.Load(replace: "\"year\": 2022", by: "\"index\": \"CNTT-PB\", \"year\": 2022");

        Assert.Equal(("CNTT-PB", "cntt-pb-2022", "CNTT-PB-2022"), (set.Index.InFileName, set.Identity.ToString(), set.Identity.InFileName));
    }

    [Fact]
    public void A_set_that_names_no_index_is_of_the_reforms_and_one_that_names_it_is_the_same_set()
    {
        var named = SmallSet.Load(replace: "\"year\": 2022", by: "\"index\": \"CCHC\", \"year\": 2022");

        Assert.Equal("cchc-2022", SmallSet.Set.Identity.ToString());
        Assert.Equal((SmallSet.Set.Identity, SmallSet.Set.Digest), (named.Identity, named.Digest));
    }

    [Fact]
    public void Two_indexes_with_the_same_criteria_are_two_sets() =>
        Assert.NotEqual(SmallSet.Set.Digest, SmallSet.Load(replace: "\"year\": 2022", by: "\"index\": \"CNTT\", \"year\": 2022").Digest);

    [Theory]
    [InlineData("A")]
    [InlineData("2022")]
    [InlineData("CNTT-2-PB")]
    [InlineData("ABCDEFGHIJ0123456789")]
    public void Capitals_digits_and_hyphens_inside_are_a_code(string code) => Assert.Equal(code, IndexCode.Read(code)!.InFileName);

    [Theory]
    [InlineData("")]
    [InlineData("cchc")]
    [InlineData("-CCHC")]
    [InlineData("CCHC-")]
    [InlineData("CC--HC")]
    [InlineData("CC HC")]
    [InlineData("CĐS")]
    [InlineData("../CCHC")]
    [InlineData("CCHC\n")]
    [InlineData("ABCDEFGHIJ0123456789X")]
    public void Anything_else_is_none(string text) => Assert.Null(IndexCode.Read(text));

    [Theory]
    [InlineData("cchc-2022", "CCHC", 2022)]
    [InlineData("CNTT-2021-2022", "CNTT-2021", 2022)]
    public void An_identity_is_read_back_in_any_case(string text, string index, int year) =>
        Assert.Equal(new SetIdentity(IndexCode.Read(index)!, year), SetIdentity.Read(text));

    [Theory]
    [InlineData("2022")]
    [InlineData("-2022")]
    [InlineData("cchc-22")]
    [InlineData("cchc-+022")]
    [InlineData("cchc2022")]
    [InlineData("chỉ-số-2022")]
    public void What_is_no_identity_is_not_read_as_one(string text) => Assert.Null(SetIdentity.Read(text));
}
