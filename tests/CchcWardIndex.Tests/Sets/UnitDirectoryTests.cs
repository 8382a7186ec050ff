using System.Text;
using CchcWardIndex.Criteria;
using Xunit;

namespace CchcWardIndex.Tests.Sets;

/// <summary>What a name says that stands beside a unit's code.</summary>
public class UnitDirectoryTests
{
    private static readonly UnitDirectory Units = new(
        [
            Unit("Phường Nhơn Hòa"),
            Unit("Phường Nhơn Hóa"),
            Unit("Xã Vĩnh Thuỷ"),
            Unit("Phường An Khoẻ"),
            Unit("Xã An Nhơn"),
            Unit("Phường An Nhơn"),
            Unit("Xã Phước Mỹ"),
            Unit("Phường Quy Nhơn"),
            Unit("Xã Ia H’Drai"),
            Unit("Phường Đống Đa"),
            Unit("Phường 1"),
            Unit("Phường 2"),
            Unit("Xã Nhơn-Lý"),
            Unit("Phường Ghềnh Ráng") with
            {
                Aliases = ["Phường Gềnh Ráng"],
            },
            Unit("Phường Lưu Hữu Phước"),
        ],
        [SampleKinds.Ward, SampleKinds.Commune, SampleKinds.Ward with { Name = "thị trấn", Letters = "TT" }]
    );

    [Theory]
    [InlineData("Phường Nhơn Hòa", "Phường Nhơn Hoà")]
    [InlineData("Phường Nhơn Hòa", "PHƯỜNG NHƠN HOÀ")]
    [InlineData("Xã Vĩnh Thuỷ", "Xã Vĩnh Thủy")]
    [InlineData("Phường An Khoẻ", "an khỏe")]
    [InlineData("Phường Đống Đa", "Phường \u00D0ống \u0110a")]
    [InlineData("Phường Đống Đa", "Đơn vị:  Phường\u00A0Đống   Đa")]
    [InlineData("Xã Nhơn-Lý", "Xã Nhơn – Lý")]
    [InlineData("Xã Nhơn-Lý", "Xã Nhơn Lý")]
    [InlineData("Xã Ia H’Drai", "Xã Ia H'Drai")]
    [InlineData("Phường 1", "P. 01")]
    [InlineData("Phường Đống Đa", "UBND P.Đống Đa, thành phố Quy Nhơn")]
    [InlineData("Xã Phước Mỹ", "Uỷ ban nhân dân xã Phước Mỹ")]
    [InlineData("Phường Ghềnh Ráng", "Gềnh Ráng")]
    public void Ways_of_writing_one_name_are_the_name(string unit, string written) => Assert.Equal(NameKind.Own, Judge(unit, written));

    [Fact]
    public void Decomposed_letters_are_the_same_name() =>
        Assert.Equal(NameKind.Own, Judge("Phường Nhơn Hòa", "Phường Nhơn Hoà".Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData("Xã Phước Mỹ", "DON VI: XA PHUOC MY")]
    [InlineData("Phường Quy Nhơn", "Phường Qui Nhơn")]
    [InlineData("Phường Nhơn Hòa", "Ph\u00ADêng Nh\u00ACn H\u00DFa")]
    [InlineData("Phường Nhơn Hòa", "Phêng Nh\u00ACn H\u00DFa")]
    [InlineData("Phường Nhơn Hòa", "Phöôøng Nhôn Hoøa")]
    [InlineData("Phường Lưu Hữu Phước", "PHÖÔØNG LÖU HÖÕU PHÖÔÙC")]
    [InlineData("Phường Đống Đa", "Phường Đ?ng Đa")]
    [InlineData("Phường Đống Đa", "Phường Đống Đaa")]
    [InlineData("Phường Đống Đa", "Xã Đống Đa")]
    [InlineData("Phường Đống Đa", "Phường Đống Đ\u0430")]
    public void A_name_that_can_only_be_meant_for_the_unit_is_respelt(string unit, string written) => Assert.Equal(NameKind.Respelt, Judge(unit, written));

    [Theory]
    [InlineData("Phường Nhơn Hòa", "Phường Nhơn Hóa", " là tên của đơn vị mã C1")]
    [InlineData("Phường Nhơn Hòa", "Nhơn Hoá", " là tên của đơn vị mã C1")]
    [InlineData("Phường An Nhơn", "Xã An Nhơn", " là tên của đơn vị mã C4")]
    [InlineData("Phường 1", "Phường 2", " là tên của đơn vị mã C11")]
    [InlineData("Phường 1", "Phường 12", " không phải tên của đơn vị nào trong bộ tiêu chí")]
    [InlineData("Phường Đống Đa", "DON VI: XA PHUOC MY", " giống tên của Xã Phước Mỹ (mã C6)")]
    [InlineData("Phường Đống Đa", "X· Ph\u00ADíc Mü", " giống tên của Xã Phước Mỹ (mã C6)")]
    [InlineData("Phường Đống Đa", "Phường Đ\u043Eng Đ\u0430", " có chữ \"\u043E\" không phải chữ cái tiếng Việt")]
    public void Another_name_is_another_and_can_be_told_apart_in_words(string unit, string written, string whose) =>
        Assert.Equal((NameKind.Another, whose), (Judge(unit, written), Units.Whose(written)));

    [Fact]
    public void A_slip_that_may_be_meant_for_two_units_is_meant_for_none()
    {
        var (one, other) = (new Unit("01", "Xã Nhơn Tân", SampleKinds.Commune, ""), new Unit("02", "Xã Nhơn Tâm", SampleKinds.Commune, ""));

        Assert.Equal(NameKind.Another, new UnitDirectory([one, other], [SampleKinds.Commune]).Judge(one, "Xã Nhơn Tâp"));
        Assert.Equal(NameKind.Respelt, new UnitDirectory([one], [SampleKinds.Commune]).Judge(one, "Xã Nhơn Tâp"));
    }

    [Fact]
    public void A_name_alone_names_a_unit_only_where_it_is_one_units()
    {
        Assert.Equal("Phường Nhơn Hòa", Units.Named("nhơn hoà")?.Name);
        Assert.Null(Units.Named("An Nhơn"));
        Assert.Null(Units.Named("nhon hoa"));
    }

    [Fact]
    public void Two_units_of_one_group_whose_names_are_one_name_written_twice_are_no_set()
    {
        var error = Assert.Throws<InvalidOperationException>(() => SmallSet.Load(replace: "\"Phường Nhơn Phú\"", by: "\"Phường nhơn  bình\""));
        Assert.Contains("chỉ nhiều đơn vị: 21550, 21553", error.Message, StringComparison.Ordinal);
        error = Assert.Throws<InvalidOperationException>(() => SmallSet.Load(replace: "Gềnh Ráng", by: "Nhơn-Bình"));
        Assert.Contains("Tên \"Phường Nhơn Bình\", \"Phường Nhơn-Bình\" chỉ nhiều đơn vị", error.Message, StringComparison.Ordinal);
    }

    private static NameKind Judge(string unit, string written) => Units.Judge(All().Single(known => known.Name == unit), written);

    private static IEnumerable<Unit> All() => Enumerable.Range(0, 15).Select(i => Units.Of($"C{i}")!);

    private static int _next;

    private static Unit Unit(string name) => new($"C{_next++}", name, name.StartsWith('X') ? SampleKinds.Commune : SampleKinds.Ward, "");
}
