using System.Globalization;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;

namespace CchcWardIndex.Tests.Uses;

/// <summary>What both uses of 2022 propose, on either side of every bound of every rule, worked out by hand from the printed rules.</summary>
public class RulesOf2022Tests
{
    private static readonly RuleBook Book = RuleBook.Prove(CriteriaFolder.Load(RepositoryFolder.Path("criteria", "2022"))).Book!;

    // Columns: index, least area, rank in the group, penalty, late ("?" where nobody knows), ranks risen since 2021 ("?" likewise), number
    // of the rule, its proposal.
    [Theory]
    [InlineData("95", "70", 1, "-0.5", "no", "?", 1, "Không đề nghị khen thưởng")]
    [InlineData("95", "70", 1, "-0.01", "?", "9", 1, "Không đề nghị khen thưởng")]
    [InlineData("95", "70", 1, "0", "no", "?", 2, "đơn vị dẫn đầu")]
    [InlineData("90", "60", 9, "0", "no", "?", 2, "đơn vị dẫn đầu")]
    [InlineData("89.999", "60", 9, "0", "no", "?", 7, "Không đề nghị riêng")]
    [InlineData("90", "59.999", 9, "0", "no", "?", 7, "Không đề nghị riêng")]
    [InlineData("90", "59.999", 3, "0", "no", "?", 3, "đơn vị làm tốt")]
    [InlineData("80", "40", 3, "0", "no", "?", 3, "đơn vị làm tốt")]
    [InlineData("80", "40", 4, "0", "no", "?", 7, "Không đề nghị riêng")]
    [InlineData("79.999", "40", 3, "0", "no", "?", 7, "Không đề nghị riêng")]
    // Late: neither leader nor among the good ones, and told so where all else was there.
    [InlineData("95", "70", 1, "0", "yes", "?", 6, "vì nộp phiếu tự chấm muộn")]
    [InlineData("90", "60", 9, "0", "yes", "?", 6, "vì nộp phiếu tự chấm muộn")]
    [InlineData("80", "40", 3, "0", "yes", "4", 6, "vì nộp phiếu tự chấm muộn")]
    [InlineData("90", "59.999", 4, "0", "yes", "?", 7, "Không đề nghị riêng")]
    [InlineData("80", "40", 4, "0", "yes", "?", 7, "Không đề nghị riêng")]
    [InlineData("79.999", "60", 3, "0", "yes", "?", 7, "Không đề nghị riêng")]
    // Nobody knows when its sheet came: not on time, not late.
    [InlineData("90", "60", 9, "0", "?", "?", 4, "xác định giờ nộp phiếu")]
    [InlineData("80", "40", 3, "0", "?", "?", 4, "xác định giờ nộp phiếu")]
    [InlineData("89.999", "60", 4, "0", "?", "?", 7, "Không đề nghị riêng")]
    [InlineData("90", "59.999", 4, "0", "?", "?", 7, "Không đề nghị riêng")]
    [InlineData("79.999", "60", 3, "0", "?", "?", 7, "Không đề nghị riêng")]
    // Progress counts whenever the sheet came.
    [InlineData("70", "40", 9, "0", "no", "5", 5, "đơn vị có nhiều tiến bộ")]
    [InlineData("70", "40", 9, "0", "?", "5", 5, "đơn vị có nhiều tiến bộ")]
    [InlineData("95", "70", 1, "0", "yes", "5", 5, "đơn vị có nhiều tiến bộ")]
    [InlineData("70", "40", 9, "0", "no", "4", 7, "Không đề nghị riêng")]
    [InlineData("69.999", "40", 9, "0", "no", "5", 7, "Không đề nghị riêng")]
    [InlineData("70", "40", 9, "0", "no", "?", 7, "Không đề nghị riêng")]
    public void Emulation(string index, string least, int groupRank, string penalty, string late, string rankUp, int rule, string proposal) =>
        Check("thi-dua", Values(index, least, groupRank, penalty, late, rankUp), rule, proposal);

    // Columns: index, least area, penalty, late, number of the rule, its proposal.
    [Theory]
    [InlineData("49.999", "40", "0", "no", 1, "mức không hoàn thành nhiệm vụ")]
    [InlineData("49.999", "40", "-1", "?", 1, "mức không hoàn thành nhiệm vụ")]
    [InlineData("90", "60", "0", "no", 2, "mức hoàn thành xuất sắc nhiệm vụ")]
    [InlineData("90", "60", "0", "?", 3, "xác định giờ nộp phiếu")]
    [InlineData("90", "60", "0", "yes", 4, "mức hoàn thành tốt nhiệm vụ")]
    [InlineData("89.999", "60", "0", "yes", 5, "mức hoàn thành tốt nhiệm vụ")]
    [InlineData("90", "59.999", "0", "yes", 5, "mức hoàn thành tốt nhiệm vụ")]
    [InlineData("90", "60", "-0.5", "yes", 6, "mức hoàn thành nhiệm vụ")]
    [InlineData("89.999", "60", "0", "no", 5, "mức hoàn thành tốt nhiệm vụ")]
    [InlineData("90", "59.999", "0", "no", 5, "mức hoàn thành tốt nhiệm vụ")]
    [InlineData("89.999", "60", "0", "?", 5, "mức hoàn thành tốt nhiệm vụ")]
    [InlineData("90", "59.999", "0", "?", 5, "mức hoàn thành tốt nhiệm vụ")]
    [InlineData("80", "40", "0", "no", 5, "mức hoàn thành tốt nhiệm vụ")]
    [InlineData("90", "60", "-0.5", "no", 6, "mức hoàn thành nhiệm vụ")]
    [InlineData("90", "60", "-0.5", "?", 6, "mức hoàn thành nhiệm vụ")]
    [InlineData("80", "40", "-0.5", "no", 6, "mức hoàn thành nhiệm vụ")]
    [InlineData("79.999", "40", "-0.5", "no", 7, "mức hoàn thành nhiệm vụ")]
    [InlineData("79.999", "60", "0", "no", 7, "mức hoàn thành nhiệm vụ")]
    [InlineData("50", "40", "0", "?", 7, "mức hoàn thành nhiệm vụ")]
    public void Heads_of_units(string index, string least, string penalty, string late, int rule, string proposal) =>
        Check("danh-gia-nguoi-dung-dau", Values(index, least, 1, penalty, late, "?"), rule, proposal);

    [Fact]
    public void Every_rule_of_2022_says_which_dated_document_it_rests_on_or_that_it_is_a_choice() =>
        Assert.All(
            Book.Set.Uses.SelectMany(use => use.Rules),
            rule =>
            {
                Assert.NotNull(rule.Assumption);
                Assert.All(rule.LegalBasis, basis => Assert.True(basis.Date?.Year <= 2022 && basis.Document.Any(char.IsAsciiDigit), basis.Document));
            }
        );

    private static void Check(string code, Dictionary<string, FactValue> values, int rule, string proposal)
    {
        var use = Book.Set.Uses.Single(use => use.Code == code);
        var decided = use.Rules.Single(one => one.Rule.Name == Book.Propose(use, values).Rule);

        Assert.Equal(rule, use.Rules.IndexOf(decided) + 1);
        Assert.Contains(proposal, decided.Proposal, StringComparison.Ordinal);
    }

    private static Dictionary<string, FactValue> Values(string index, string least, int groupRank, string penalty, string late, string rankUp)
    {
        var values = new Dictionary<string, FactValue>
        {
            ["index"] = Number(index),
            ["grade"] = FactValue.Of(Book.GradeOf(Number(index).Number)),
            ["leastArea"] = Number(least),
            ["groupRank"] = FactValue.Of((decimal)groupRank),
            ["penalty"] = Number(penalty),
            ["knowsLate"] = FactValue.Of(late != "?"),
            ["hasLastYear"] = FactValue.Of(rankUp != "?"),
        };
        if (late != "?")
        {
            values["late"] = FactValue.Of(late == "yes");
        }

        if (rankUp != "?")
        {
            values["rankUp"] = Number(rankUp);
        }

        return values;
    }

    private static FactValue Number(string text) => FactValue.Of(decimal.Parse(text, CultureInfo.InvariantCulture));
}
