using System.Text.Json;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Tests.Publication;

/// <summary>The part of <c>results.json</c> that says by which decision the results were published.</summary>
public class PromulgationJsonTests
{
    private static readonly Promulgation First = new(
        1,
        new Approval("1234/QĐ-UBND", new DateOnly(2022, 12, 20), "Người \"ký\" 𠀋"),
        new DateTimeOffset(2022, 12, 21, 8, 30, 1, TimeSpan.FromHours(7)),
        "sha256:aa",
        "sha256:bb",
        null
    );

    private static readonly Promulgation Corrected = First with
    {
        Number = 2,
        Correction = new Correction(
            1,
            "sha256:cc",
            "=Đính chính\nsố liệu",
            [new Move("21550", null, "rank", "1", "2"), new Move("21550", "1.1", "selfPoints", null, "0.5"), new Move("21550", "1.1", "points", "0.5", null)]
        )
        {
            Beside = ["usesDigest", "lateUnits"],
        },
    };

    [Fact]
    public void What_is_written_is_read_back()
    {
        Assert.Equal(First, Read(Json(First)));
        var read = Read(Json(Corrected))!;
        Assert.Equal(Corrected.Correction!.Moves, read.Correction!.Moves);
        Assert.Equal(Corrected.Correction.Beside, read.Correction.Beside);
        Assert.Empty(Read(Json(Corrected).Replace("\"beside\":", "\"besides\":", StringComparison.Ordinal))!.Correction!.Beside);
        Assert.Equal(Corrected with { Correction = null }, read with { Correction = null });
        Assert.Equal((1, "sha256:cc", "=Đính chính\nsố liệu"), (read.Correction.Replaces, read.Correction.ReplacedSeal, read.Correction.Reason));
    }

    [Fact]
    public void Results_that_are_not_published_have_none() => Assert.Null(Read("""{ "year": 2022 }"""));

    [Fact]
    public void Every_key_that_is_missing_or_of_another_kind_is_refused()
    {
        var json = Json(Corrected);
        var keys = new[]
        {
            "number",
            "decision",
            "date",
            "approvedBy",
            "publishedAt",
            "approvedResults",
            "journalHead",
            "correction",
            "replaces",
            "replacedSeal",
            "reason",
            "moves",
            "unit",
            "criterion",
            "figure",
            "before",
            "after",
        };
        foreach (var key in keys)
        {
            Assert.Contains($"\"{key}\":", json, StringComparison.Ordinal);
            Assert.Throws<JsonException>(() => Read(json.Replace($"\"{key}\":", $"\"{key}x\":", StringComparison.Ordinal)));
            Assert.Throws<JsonException>(() => Read(json.Replace($"\"{key}\":", $"\"{key}\":true,\"was\":", StringComparison.Ordinal)));
        }

        foreach (var key in keys.Except(["correction", "criterion", "before", "after"]))
        {
            Assert.Throws<JsonException>(() => Read(json.Replace($"\"{key}\":", $"\"{key}\":null,\"was\":", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("2022-12-20", "20/12/2022")]
    [InlineData("2022-12-20", "2022-02-30")]
    [InlineData("2022-12-21T08:30:01+07:00", "2022-12-21")]
    [InlineData("\"number\":2", "\"number\":2.5")]
    [InlineData("\"number\":2", "\"number\":99999999999")]
    public void A_value_that_is_none_is_refused(string was, string isNow) =>
        Assert.Throws<JsonException>(() => Read(Json(Corrected).Replace(was, isNow, StringComparison.Ordinal)));

    private static Promulgation? Read(string json) => PromulgationJson.Read(JsonDocument.Parse(json).RootElement);

    private static string Json(Promulgation promulgation)
    {
        var results = Office.ResultSheets.SampleRound.Whole with { Units = [], Files = [], Problems = [], Promulgation = promulgation };
        using var buffer = new MemoryStream();
        ResultsJson.Write(buffer, results);
        using var whole = JsonDocument.Parse(buffer.ToArray());
        return $$"""{"publication":{{JsonSerializer.Serialize(whole.RootElement.GetProperty("publication"), Plain)}}}""";
    }

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
