using Xunit;

namespace CchcWardIndex.Tests.Malformed;

/// <summary>Everything the parser would take and the allow-list must not.</summary>
public sealed class ExpressionMistakesTests
{
    [Theory]
    [InlineData("does-not-compile", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.not-read", "")]
    [InlineData("number-for-condition", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.not-read", "")]
    [InlineData("condition-for-formula", "1/1.1.1.json", "$.workflow.Rules[1].Actions.OnSuccess.Context.Expression", "set.expression.not-read", "")]
    [InlineData(
        "undeclared-fact",
        "1/1.1.1.json",
        "$.workflow.Rules[1].Expression",
        "set.expression.unknown-fact",
        "daXong|các số liệu đã khai: daHoanThanh, tongNhiemVu"
    )]
    [InlineData("other-letter-case", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.unknown-fact", "DaHoanThanh")]
    public void What_cannot_be_read_or_was_not_declared_is_told(string mistake, string file, string place, string id, string facts, int others = 0) =>
        Told.Once(mistake, file, place, id, facts, others);

    [Theory]
    [InlineData("double-0.8", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.binary-number", "0.8")]
    [InlineData("double-1e3", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.binary-number", "1e3")]
    [InlineData("double-suffix-d", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.binary-number", "0.5d")]
    [InlineData("float-suffix-f", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.binary-number", "0.5f")]
    [InlineData("decimal-suffix-capital", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.binary-number", "0.5M")]
    [InlineData("double-leading-point", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.binary-number", ".5")]
    [InlineData("hexadecimal", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.binary-number", "0x1F")]
    [InlineData("digits-without-end", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.too-many-digits", "")]
    [InlineData(
        "integer-division",
        "1/1.1.1.json",
        "$.workflow.Rules[1].Actions.OnSuccess.Context.Expression",
        "set.expression.whole-numbers",
        "số nguyên (1 / 2)",
        1
    )]
    [InlineData("remainder", "1/1.1.1.json", "$.workflow.Rules[1].Actions.OnSuccess.Context.Expression", "set.expression.unknown-sign", "%")]
    public void A_number_that_is_not_exact_is_told(string mistake, string file, string place, string id, string facts, int others = 0) =>
        Told.Once(mistake, file, place, id, facts, others);

    [Theory]
    [InlineData("clock", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.call-forbidden", "DateTime.Now")]
    [InlineData("clock-with-blanks", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.call-forbidden", "")]
    [InlineData("guid", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.call-forbidden", "Guid.NewGuid", 1)]
    [InlineData("random", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.call-forbidden", "Random.Shared.Next")]
    [InlineData("get-type", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.unknown-sign", "", 2)]
    [InlineData("typeof", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.call-forbidden", "typeof", 1)]
    public void What_differs_from_run_to_run_or_leads_out_of_the_language_is_told(
        string mistake,
        string file,
        string place,
        string id,
        string facts,
        int others = 0
    ) => Told.Once(mistake, file, place, id, facts, others);

    [Theory]
    [InlineData("parse-decimal", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.call-forbidden", "decimal.Parse", 1)]
    [InlineData("parse-int", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.call-forbidden", "int.Parse", 1)]
    [InlineData("convert", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.call-forbidden", "Convert.ToDecimal", 1)]
    [InlineData("cast-call", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.call-forbidden", "decimal")]
    [InlineData("math-pow", "1/1.1.1.json", "$.workflow.Rules[1].Actions.OnSuccess.Context.Expression", "set.expression.call-forbidden", "Math.Pow")]
    [InlineData("math-round", "1/1.1.1.json", "$.workflow.Rules[1].Actions.OnSuccess.Context.Expression", "set.expression.call-forbidden", "Math.Round")]
    public void A_conversion_or_function_that_is_not_allowed_is_told(string mistake, string file, string place, string id, string facts, int others = 0) =>
        Told.Once(mistake, file, place, id, facts, others);

    [Theory]
    [InlineData("member-of-a-value", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.call-forbidden", "daHoanThanh.Scale")]
    [InlineData("method-of-brackets", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.unknown-sign", "", 1)]
    [InlineData("indexer", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.unknown-sign", "[", 1)]
    [InlineData("new-object", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.call-forbidden", "", 3)]
    [InlineData("it", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.unknown-fact", "it")]
    [InlineData("dollar-root", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.unknown-fact", "$")]
    [InlineData("at-sign", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.unknown-fact", "@daHoanThanh")]
    [InlineData("null", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.unknown-fact", "null")]
    [InlineData("np", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.call-forbidden", "np")]
    [InlineData("is-type", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.call-forbidden", "is", 1)]
    [InlineData("as-type", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.call-forbidden", "as", 2)]
    [InlineData("in-list", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.call-forbidden", "in")]
    [InlineData("word-and", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.unknown-fact", "and")]
    public void A_member_a_type_or_a_word_of_another_language_is_told(string mistake, string file, string place, string id, string facts, int others = 0) =>
        Told.Once(mistake, file, place, id, facts, others);

    [Theory]
    [InlineData("lambda", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.call-forbidden", "", 2)]
    [InlineData("ternary", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.unknown-sign", "?", 1)]
    [InlineData("single-equals", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.unknown-sign", "=")]
    [InlineData("single-ampersand", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.unknown-sign", "&")]
    [InlineData("character", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.unknown-sign", "'")]
    [InlineData("escaped-letters", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.unknown-sign", "", 1)]
    [InlineData("comment", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.unknown-fact", "hai")]
    [InlineData("text-as-number", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.stray-text", "5")]
    [InlineData("text-on-its-own", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.stray-text", "5")]
    [InlineData("too-long", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.too-long", "1000")]
    [InlineData("too-deep", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.too-long", "20")]
    [InlineData("types-not-alike", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "set.expression.not-read", "")]
    public void A_sign_that_is_not_of_the_language_and_what_is_too_long_is_told(
        string mistake,
        string file,
        string place,
        string id,
        string facts,
        int others = 0
    ) => Told.Once(mistake, file, place, id, facts, others);

    [Theory]
    [InlineData("day-method", "1/1.1.2.json", "$.workflow.Rules[1].Expression", "set.expression.call-forbidden", "ngayBanHanh.AddDays")]
    [InlineData("day-member", "1/1.1.2.json", "$.workflow.Rules[1].Expression", "set.expression.call-forbidden", "ngayBanHanh.Year")]
    [InlineData("day-as-text", "1/1.1.2.json", "$.workflow.Rules[1].Expression", "set.expression.stray-text", "2022-01-31")]
    [InlineData("day-from-text", "1/1.1.2.json", "$.workflow.Rules[1].Expression", "set.expression.stray-text", "2022-01-31")]
    [InlineData("day-that-is-none", "1/1.1.2.json", "$.workflow.Rules[1].Expression", "set.expression.no-such-day", "2022,2,30")]
    [InlineData("day-of-the-year-that-is-none", "1/1.1.2.json", "$.workflow.Rules[1].Expression", "set.expression.no-such-day", "2022,2,30")]
    [InlineData("day-of-another-year", "1/1.1.2.json", "$.workflow.Rules[1].Expression", "set.year.other", "năm 2019|từ năm 2021 đến năm 2023|DateTime(year,")]
    [InlineData("day-far-from-the-year", "1/1.1.2.json", "$.workflow.Rules[1].Expression", "set.year.other", "năm 2013|từ năm 2021 đến năm 2023")]
    [InlineData("year-alone", "1/1.1.2.json", "$.workflow.Rules[1].Expression", "set.expression.unknown-fact", "year", 1)]
    [InlineData("day-of-two-numbers", "1/1.1.2.json", "$.workflow.Rules[1].Expression", "set.expression.day-unfinished", "")]
    [InlineData("day-of-ticks", "1/1.1.2.json", "$.workflow.Rules[1].Expression", "set.expression.day-unfinished", "")]
    [InlineData("day-difference", "1/1.1.2.json", "$.workflow.Rules[1].Expression", "set.expression.days-subtracted", "", 1)]
    [InlineData("text-member", "2/2.1.json", "$.workflow.Rules[1].Expression", "set.expression.call-forbidden", "ketQua.Length")]
    [InlineData("text-added", "2/2.1.json", "$.workflow.Rules[1].Expression", "set.expression.function-forbidden", "Hàm String.Concat")]
    [InlineData("text-order", "2/2.1.json", "$.workflow.Rules[1].Expression", "set.expression.stray-text", "cham")]
    public void What_cannot_be_done_with_days_and_texts_is_told(string mistake, string file, string place, string id, string facts, int others = 0) =>
        Told.Once(mistake, file, place, id, facts, others);
}
