using System.Text.Json;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Tests.Publication;

/// <summary>The figures a correction lists, by hand.</summary>
public class MovesTests
{
    private const string First =
        """{ "code": "00001", "status": "scored", "points": 17, "maxPoints": 20, "index": 85, "rank": 1, "groupRank": 1, "grade": "Tốt","""
        + """ "areas": [ { "code": "1", "points": 7, "maxPoints": 10 } ], "criteria": [] }""";

    private const string Second = """
        { "code": "00002", "status": "scored", "points": 14.8, "maxPoints": 20, "index": 74, "rank": 2, "groupRank": 1, "grade": "Khá",
          "areas": [ { "code": "2", "points": 10, "maxPoints": 10 }, { "code": "1", "points": 4.8, "maxPoints": 10 } ],
          "criteria": [
            { "code": "1.10", "outcome": "notMet", "maxPoints": 4, "selfPoints": null, "rulePoints": 0, "appraisedPoints": null, "points": 0,
              "rule": "Chưa", "explanation": "a" },
            { "code": "1.9", "outcome": "scored", "maxPoints": 6, "selfPoints": 4.8, "rulePoints": 4.8, "appraisedPoints": null, "points": 4.8,
              "rule": "Tỷ lệ", "explanation": "" } ] }
        """;

    [Fact]
    public void The_same_figures_in_another_order_with_other_words_have_not_moved()
    {
        var worded = Second
            .Replace("\"explanation\": \"a\"", "\"explanation\": \"b\"", StringComparison.Ordinal)
            .Replace("\"rule\": \"Chưa\"", "\"rule\": \"Chưa đạt\"", StringComparison.Ordinal);
        Assert.Empty(Between([First, Second], [worded, First]));
    }

    [Fact]
    public void What_moved_is_told_unit_by_unit_its_own_figures_first_then_areas_and_criteria_in_the_order_of_numbers()
    {
        var now = Second
            .Replace("\"points\": 14.8", "\"points\": 20", StringComparison.Ordinal)
            .Replace("\"index\": 74", "\"index\": 100", StringComparison.Ordinal)
            .Replace("\"rank\": 2", "\"rank\": 1", StringComparison.Ordinal)
            .Replace("\"grade\": \"Khá\"", "\"grade\": \"Xuất sắc\"", StringComparison.Ordinal)
            .Replace("\"points\": 4.8, \"maxPoints\": 10", "\"points\": 10, \"maxPoints\": 10", StringComparison.Ordinal)
            .Replace("\"outcome\": \"notMet\"", "\"outcome\": \"scored\"", StringComparison.Ordinal)
            .Replace("\"selfPoints\": null", "\"selfPoints\": 4", StringComparison.Ordinal)
            .Replace(
                "\"rulePoints\": 4.8, \"appraisedPoints\": null, \"points\": 4.8",
                "\"rulePoints\": 6, \"appraisedPoints\": null, \"points\": 6",
                StringComparison.Ordinal
            );

        Assert.Equal(
            [
                new Move("00001", null, "rank", "1", "2"),
                new Move("00002", null, "points", "14.8", "20"),
                new Move("00002", null, "index", "74", "100"),
                new Move("00002", null, "rank", "2", "1"),
                new Move("00002", null, "grade", "Khá", "Xuất sắc"),
                new Move("00002", "1", "points", "4.8", "10"),
                new Move("00002", "1.9", "rulePoints", "4.8", "6"),
                new Move("00002", "1.9", "points", "4.8", "6"),
                new Move("00002", "1.10", "outcome", "notMet", "scored"),
                new Move("00002", "1.10", "selfPoints", null, "4"),
            ],
            Between([First, Second], [now, First.Replace("\"rank\": 1", "\"rank\": 2", StringComparison.Ordinal)])
        );
    }

    [Fact]
    public void A_unit_that_is_only_in_one_of_them_has_nothing_in_the_other()
    {
        Move[] gone =
        [
            new("00001", null, "status", "scored", null),
            new("00001", null, "points", "17", null),
            new("00001", null, "maxPoints", "20", null),
            new("00001", null, "index", "85", null),
            new("00001", null, "rank", "1", null),
            new("00001", null, "groupRank", "1", null),
            new("00001", null, "grade", "Tốt", null),
            new("00001", "1", "points", "7", null),
            new("00001", "1", "maxPoints", "10", null),
        ];

        Assert.Equal(gone, Between([First], []));
        Assert.Equal(gone.Select(move => move with { Before = null, After = move.Before }), Between([], [First]));
    }

    [Fact]
    public void Who_is_late_now_and_was_not_is_told_by_unit_and_who_stays_late_is_not()
    {
        static JsonElement Late(string late) =>
            JsonDocument.Parse($$"""{ "units": [ {{First}}, {{Second}} ], "usesDigest": "a", "lastYearDigest": null, "lateUnits": {{late}} }""").RootElement;
        var (none, one, both, unknown) = (Late("[]"), Late("""["00002"]"""), Late("""["00001","00002"]"""), Late("null"));

        Assert.Equal([new Move("00001", null, "late", "false", "true")], Moves.Between(one, both));
        Assert.Equal([new Move("00002", null, "late", "true", "false")], Moves.Between(one, none));
        Assert.Equal([new Move("00002", null, "late", null, "true")], Moves.Between(unknown, one));
        Assert.Empty(Moves.Between(unknown, none));
        Assert.Empty(Moves.Between(both, both));
        Assert.Equal(["lateUnits"], Moves.Beside(unknown, none));
    }

    [Fact]
    public void What_beside_the_units_is_another_is_named_and_what_an_earlier_version_did_not_write_is_not()
    {
        static ImmutableArray<string> Beside(string before, string after) =>
            Moves.Beside(JsonDocument.Parse(before).RootElement, JsonDocument.Parse(after).RootElement);
        const string Now = """{ "usesDigest": "b", "lastYearDigest": "d", "lateUnits": [ "1" ] }""";

        Assert.Equal(["usesDigest", "lastYearDigest", "lateUnits"], Beside("""{ "usesDigest": "a", "lastYearDigest": null, "lateUnits": [] }""", Now));
        Assert.Equal(["usesDigest"], Beside("""{ "usesDigest": "a", "lastYearDigest": "d", "lateUnits": ["1"] }""", Now));
        Assert.Empty(Beside("{ }", Now));
        Assert.Empty(Beside(Now, Now));
    }

    private static ImmutableArray<Move> Between(string[] before, string[] after) => Moves.Between(Results(before), Results(after));

    private static JsonElement Results(string[] units) => JsonDocument.Parse($$"""{ "units": [ {{string.Join(", ", units)}} ] }""").RootElement;
}
