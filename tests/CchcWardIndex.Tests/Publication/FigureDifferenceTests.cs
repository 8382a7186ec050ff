using System.Text.Json;
using System.Text.RegularExpressions;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Tests.Publication;

/// <summary>The first difference of two results, by hand: named so that it can be found on paper.</summary>
public class FigureDifferenceTests
{
    private const string Other = """{ "code": "00002", "points": 14, "rank": 2, "criteria": [] }""";

    private const string Whole = $$"""
        { "engineVersion": "1", "units": [
          { "code": "21550", "points": 17, "rank": 1, "criteria": [
            { "code": "1.1", "points": 3, "facts": { "tong": 10, "xong": 5 }, "source": { "file": "a.xlsx", "sha256": "aa", "sheet": "Phiếu",
              "cells": { "tong": "F12", "xong": "F13" } }, "explanation": "" },
            { "code": "1.2", "points": 4, "facts": {}, "source": null, "explanation": "" } ] },
          {{Other}} ],
          "files": [ { "file": "a.xlsx", "sha256": "aa" } ] }
        """;

    [Fact]
    public void The_same_has_none() => Assert.Null(First(Whole, Whole));

    [Theory]
    [InlineData("\"rank\": 1", "\"rank\": 3", "21550", null, "$.units[21550].rank", "", "1", "3")]
    [InlineData("\"points\": 3", "\"points\": 3.5", "21550", "1.1", "$.units[21550].criteria[1.1].points", "a.xlsx!Phiếu!F12", "3", "3.5")]
    [InlineData("\"points\": 4", "\"points\": 4.0", "21550", "1.2", "$.units[21550].criteria[1.2].points", "", "4", "4.0")]
    [InlineData("\"xong\": 5", "\"xong\": 6", "21550", "1.1", "$.units[21550].criteria[1.1].facts.xong", "a.xlsx!Phiếu!F13", "5", "6")]
    [InlineData("\"tong\": 10, ", "", "21550", "1.1", "$.units[21550].criteria[1.1].facts.tong", "a.xlsx!Phiếu!F12", "10", "")]
    [InlineData(
        "\"file\": \"a.xlsx\", \"sha256\": \"aa\" }",
        "\"file\": \"a.xlsx\", \"sha256\": \"ab\" }",
        null,
        null,
        "$.files[0].sha256",
        "",
        "\"aa\"",
        "\"ab\""
    )]
    [InlineData(
        ", { \"code\": \"00002\"",
        ", { \"code\": \"00003\"",
        "00003",
        null,
        "$.units[00003]",
        "",
        "",
        "{ \"code\": \"00003\", \"points\": 14, \"rank\": 2, \"criteria\": [] }"
    )]
    public void It_is_named_with_unit_criterion_path_and_source_cell(
        string was,
        string isNow,
        string? unit,
        string? criterion,
        string path,
        string cell,
        string published,
        string recomputed
    )
    {
        var plain = Regex.Replace(Whole, @"\s+", " ");
        Assert.Contains(was, plain, StringComparison.Ordinal);

        Assert.Equal(
            new FigureDifference(unit, criterion, path, cell, published, recomputed),
            First(plain, plain.Replace(was, isNow, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void What_was_entered_goes_before_the_points_and_ranks_that_follow_from_it()
    {
        var now = Whole
            .Replace("\"points\": 17, \"rank\": 1", "\"points\": 17.6, \"rank\": 1", StringComparison.Ordinal)
            .Replace("\"points\": 3", "\"points\": 3.6", StringComparison.Ordinal)
            .Replace("\"xong\": 5", "\"xong\": 6", StringComparison.Ordinal);

        Assert.Equal("$.units[21550].criteria[1.1].facts.xong", First(Whole, now)?.Path);
    }

    [Fact]
    public void A_unit_that_is_missing_is_named()
    {
        var two = Parse($$"""{ "units": [ { "code": "1" }, {{Other}} ] }""");

        Assert.Equal(("00002", "$.units[00002]", ""), Told(FigureDifference.First(Parse("""{ "units": [ { "code": "1" } ] }"""), two)));
        Assert.Equal(("00002", "$.units[00002]", Other), Told(FigureDifference.First(two, Parse("""{ "units": [ { "code": "1" } ] }"""))));

        static (string?, string, string) Told(FigureDifference? difference) => (difference!.Unit, difference.Path, difference.Published);
    }

    [Fact]
    public void Units_in_another_order_are_told_as_the_list()
    {
        var difference = FigureDifference.First(
            Parse("""{ "units": [ { "code": "1" }, { "code": "2" } ] }"""),
            Parse("""{ "units": [ { "code": "2" }, { "code": "1" } ] }""")
        );

        Assert.Equal((null, "$.units"), (difference?.Unit, difference?.Path));
    }

    // The second form has the word alone; the figures that stand are on the first.
    [Fact]
    public void A_figure_found_first_and_upheld_is_named_with_the_first_forms_cell()
    {
        static JsonElement Of(int found) =>
            Parse(
                $$"""
                { "units": [ { "code": "1", "criteria": [ { "code": "1.1", "facts": { "so": {{found}} }, "source": { "file": "xa.xlsx", "sheet": "P",
                  "cells": { "so": "F9" } },
                  "appraisal": { "source": { "file": "lan-2.xlsx", "sheet": "P", "cells": {}, "cell": "K3" },
                    "first": { "source": { "file": "lan-1.xlsx", "sheet": "P", "cells": { "so": "H7" }, "cell": "K7" } } } } ] } ] }
                """
            );

        Assert.Equal("lan-1.xlsx!P!H7", FigureDifference.First(Of(5), Of(6))?.Cell);
    }

    [Fact]
    public void What_may_differ_at_the_top_is_left_out()
    {
        var now = Whole.Replace("\"engineVersion\": \"1\"", "\"engineVersion\": \"2\"", StringComparison.Ordinal);

        Assert.Equal("$.engineVersion", First(Whole, now)?.Path);
        Assert.Null(FigureDifference.First(Parse(Whole), Parse(now), "engineVersion"));
    }

    [Theory]
    [InlineData("""{ "units": 7 }""")]
    [InlineData("""{ "units": [ 1, null, "a", [ ] ] }""")]
    [InlineData(
        """{ "units": [ { "code": 7, "criteria": {} }, { "code": "21550", "criteria": [ 1, { "code": "1.1", "facts": 1, "source": { "cells": 3 } } ] } ] }"""
    )]
    [InlineData("""{ "units": [ { "code": "21550" }, { "code": "21550" } ] }""")]
    public void Published_results_that_are_anything_at_all_are_told_and_break_nothing(string published) => Assert.NotNull(First(published, Whole));

    private static FigureDifference? First(string published, string recomputed) => FigureDifference.First(Parse(published), Parse(recomputed));

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
