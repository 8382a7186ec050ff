using CchcWardIndex.Criteria;

namespace CchcWardIndex.Tests.Sets;

/// <summary>How papers name an authority and its units, where the set says no more than their names.</summary>
public sealed class WordsTests
{
    private static readonly UnitKind Office = new("phòng", "", "", "", "Trưởng phòng");

    [Theory]
    [InlineData("Ủy ban nhân dân thành phố Quy Nhơn", "thành phố", "UBND thành phố Quy Nhơn", "Chủ tịch", "UBND")]
    [InlineData("Ủy ban nhân dân tỉnh Gia Lai", "tỉnh", "UBND tỉnh Gia Lai", "Chủ tịch", "UBND")]
    [InlineData("UBND huyện Tây Sơn", "huyện", "UBND huyện Tây Sơn", "Chủ tịch", "UBND")]
    [InlineData("UBND", "địa bàn", "UBND", "Chủ tịch", "UBND")]
    [InlineData("Sở Y tế", "địa bàn", "Sở Y tế", "Giám đốc", "SYT")]
    public void An_authority_is_named_by_its_name(string name, string territory, string briefly, string head, string sign)
    {
        var authority = new Authority(name, "", "");

        Assert.Equal((territory, briefly, head, sign), (authority.Territory, authority.Briefly, authority.Head, authority.Sign));
    }

    [Theory]
    [InlineData("Phòng Nội vụ", "Trưởng phòng", "Trưởng phòng Nội vụ", "PNV")]
    [InlineData("Sở Khoa học và Công nghệ", "Giám đốc", "Giám đốc Sở Khoa học và Công nghệ", "SKHCN")]
    [InlineData("Sở Nội vụ", "Giám đốc", "Giám đốc Sở Nội vụ", "SNV")]
    [InlineData("Văn phòng HĐND và UBND", "Chánh Văn phòng", "Chánh Văn phòng HĐND và UBND", "VPHU")]
    [InlineData("Phòng Tài chính - Kế hoạch", "Trưởng phòng", "Trưởng phòng Tài chính - Kế hoạch", "PTCKH")]
    [InlineData("Trung tâm Hành chính công", "Thủ trưởng", "Thủ trưởng Trung tâm Hành chính công", "TTHCC")]
    public void An_office_is_signed_for_by_its_head(string office, string head, string inFull, string sign)
    {
        var authority = new Authority("", "", office);

        Assert.Equal((head, inFull, sign), (authority.OfficeHead, authority.OfficeHeadInFull, authority.OfficeSign));
    }

    [Fact]
    public void Units_with_a_body_are_named_by_it_and_units_that_are_one_by_themselves()
    {
        Assert.Equal(
            new UnitsTogether("phường, xã", "Ủy ban nhân dân các phường, xã", "UBND các phường, xã", "Chủ tịch Ủy ban nhân dân các phường, xã"),
            UnitsTogether.Of([SampleKinds.Ward, SampleKinds.Commune])
        );
        Assert.Equal(
            new UnitsTogether("phòng, ban", "Các phòng, ban", "Các phòng, ban", "Thủ trưởng các phòng, ban"),
            UnitsTogether.Of([Office, Office with { Name = "ban", Head = "Trưởng ban" }])
        );
        Assert.Equal("UBND các phường, các phòng", UnitsTogether.Of([SampleKinds.Ward, Office]).ShortBodies);
    }

    [Theory]
    [InlineData("Phường Nhơn Bình", "phường Nhơn Bình", "Ủy ban nhân dân phường Nhơn Bình", "UBND phường Nhơn Bình", "P. Nhơn Bình")]
    [InlineData("Nhơn Bình", "Nhơn Bình", "Ủy ban nhân dân phường Nhơn Bình", "UBND phường Nhơn Bình", "Nhơn Bình")]
    public void A_ward_is_spoken_of_by_its_committee(string name, string within, string body, string briefly, string inLittleRoom)
    {
        var unit = new Unit("21550", name, SampleKinds.Ward, "");

        Assert.Equal((within, body, briefly, inLittleRoom), (unit.Within, unit.Body, unit.ShortBody, unit.ShortName));
    }

    [Fact]
    public void An_office_is_spoken_of_by_its_name()
    {
        var unit = new Unit("tckh", "Phòng Tài chính - Kế hoạch", Office, "");

        Assert.Equal((unit.Name, unit.Name, unit.Name, unit.Name), (unit.Body, unit.ShortBody, unit.ShortName, unit.Within));
    }
}
