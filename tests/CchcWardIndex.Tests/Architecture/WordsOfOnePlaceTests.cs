using System.Text.RegularExpressions;
using CchcWardIndex.App.Configuration;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Tests.Architecture;

/// <summary>No word of one place, one index or one year stands in code: whatever the program gives out says what the criteria set says.</summary>
public sealed partial class WordsOfOnePlaceTests
{
    /// <summary>Where such a word does stand, and why.</summary>
    private static readonly ImmutableDictionary<string, string> Excepted = new Dictionary<string, string>
    {
        [typeof(IndexCode).FullName!] = "sets, forms and publications that name no index are of the one there was before they could",
        [typeof(Settings).FullName!] = "the set that the program comes with is used where no setting names another",
        ["CchcWardIndex.Office.PastYear.TableRows"] = "tables of any place are read: which rows add up the others is known by what they are called",
    }.ToImmutableDictionary();

    // The sample season is one of Quy Nhơn in 2022.
    private const string Demonstration = "CchcWardIndex.Worker.Demo.";

    // What is made of patterns in the program's own types, which are looked at themselves.
    private const string Generated = "System.Text.RegularExpressions.Generated.";

    [Fact]
    public void No_text_in_code_is_of_one_place_one_index_or_one_year()
    {
        var found = LiteralTexts
            .Assemblies.SelectMany(LiteralTexts.Of)
            .Where(text => Word().IsMatch(text.Value) && !Excepted.ContainsKey(text.Type!))
            .Where(text => !text.Type!.StartsWith(Demonstration, StringComparison.Ordinal) && !text.Type.StartsWith(Generated, StringComparison.Ordinal))
            .Select(text => $"{text.Type}: {text.Value}")
            .Distinct()
            .ToList();

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public void Nor_does_a_file_in_the_program_but_the_words_of_former_sets_and_the_worked_examples_of_the_format() =>
        Assert.Equal(
            ["format.md", "former-words.json"],
            LiteralTexts
                .Assemblies.SelectMany(LiteralTexts.Embedded)
                .Where(file => Word().IsMatch(file.Text))
                .Select(file => file.Name)
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_exception_is_still_one()
    {
        var found = LiteralTexts.Assemblies.SelectMany(LiteralTexts.Of).Where(text => Word().IsMatch(text.Value)).Select(text => text.Type!).ToHashSet();

        Assert.Equal([], Excepted.Keys.Where(type => !found.Contains(type)));
    }

    [Theory]
    [InlineData("Chỉ số cải cách hành chính", true)]
    [InlineData("Ket-qua-CCHC", true)]
    [InlineData("các phường, xã", true)]
    [InlineData("Toàn thành phố", true)]
    [InlineData("do Phòng Nội vụ gửi", true)]
    [InlineData("ví dụ 20/01/2022", true)]
    [InlineData("cchc-results/1", false)]
    [InlineData("cchc:index", false)]
    [InlineData("#2022aa", false)]
    public void A_word_of_one_place_is_recognised(string text, bool isOne) => Assert.Equal(isOne, Word().IsMatch(text));

    // In small letters the program's own name: cchc-results/1, cchc round close.
    [GeneratedRegex(
        "[Cc]ải cách hành chính|CẢI CÁCH HÀNH CHÍNH|CCHC|[Pp]hường|PHƯỜNG|[Tt]hành phố|THÀNH PHỐ|[Nn]ội vụ|NỘI VỤ|trình UBND|UBND phê duyệt|Quy Nhơn|"
            + @"(?<![0-9A-Za-z#])202[12](?![0-9A-Za-z])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Word();
}
