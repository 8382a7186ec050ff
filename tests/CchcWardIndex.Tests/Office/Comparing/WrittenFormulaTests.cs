using CchcWardIndex.Office.Comparing;

namespace CchcWardIndex.Tests.Office.Comparing;

public class WrittenFormulaTests
{
    [Theory]
    [InlineData("SUM(D7:D9)/$C$2*100", 0, 2, "SUM(F7:F9)/$C$2*100")]
    [InlineData("A1+$A1+A$1", 3, 1, "B4+$A4+B$1")]
    [InlineData("Z1", 0, 1, "AA1")]
    [InlineData("'Quý 1'!B2&\"B2\"", 1, 1, "'Quý 1'!C3&\"B2\"")]
    [InlineData("LOG10(B2)+ABC1X+R1.C1", 1, 0, "LOG10(B3)+ABC1X+R1.C1")]
    public void A_shared_formula_is_told_out_for_its_own_cell(string text, int rows, int columns, string told) =>
        Assert.Equal(told, new WrittenFormula(text, rows, columns).Told);

    [Fact]
    public void A_formula_shared_and_one_told_out_are_the_same()
    {
        Assert.True(new WrittenFormula("A1*2", 0, 1).IsSameAs(new WrittenFormula("B1*2", 0, 0)));
        Assert.False(new WrittenFormula("A1*2", 0, 1).IsSameAs(new WrittenFormula("A1*2", 0, 0)));
        Assert.True(default(WrittenFormula).IsSameAs(new WrittenFormula("", 0, 0)));
        Assert.False(default(WrittenFormula).IsSameAs(new WrittenFormula("A1", 0, 0)));
    }
}
