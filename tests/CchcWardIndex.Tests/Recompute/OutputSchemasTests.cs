using System.Text;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.App.Rounds;
using CchcWardIndex.Tests.Patterns;
using CchcWardIndex.Tests.Rounds;
using CchcWardIndex.Tests.Worker;
using NJsonSchema;

namespace CchcWardIndex.Tests.Recompute;

/// <summary>
/// What the program writes keeps the JSON Schemas in <c>docs/schema</c>, which allow no key they do not name; a broken file breaks its
/// schema.
/// </summary>
public sealed class OutputSchemasTests(PublishedRound published, SeasonFixture season)
{
    private static readonly DateTimeOffset At = new(2022, 12, 15, 8, 0, 0, TimeSpan.FromHours(7));

    // The validator knows $defs under its older name.
    private static readonly Dictionary<string, JsonSchema> Schemas = new[]
    {
        "docs/schema/results",
        "docs/schema/seal",
        "docs/schema/uses-seal",
        "docs/schema/receipt",
        "src/CchcWardIndex/Uses/feed",
        "criteria/schema/last-year",
    }.ToDictionary(
        name => name.Split('/')[^1],
        name =>
            JsonSchema
                .FromJsonAsync(File.ReadAllText(RepositoryFolder.Path($"{name}.schema.json")).Replace("$defs", "definitions", StringComparison.Ordinal))
                .GetAwaiter()
                .GetResult(),
        StringComparer.Ordinal
    );

    [Fact]
    public void The_sample_season_keeps_them_all()
    {
        var folder = Directory.GetDirectories(season.Results, "Cong-bo-mau_*").Single();

        Keeps("results", File.ReadAllText(Path.Combine(season.Results, "results.json")));
        Keeps("results", File.ReadAllText(Path.Combine(folder, Seal.ResultsName)));
        Keeps("seal", File.ReadAllText(Path.Combine(folder, Seal.FileName)));
        Keeps("uses-seal", File.ReadAllText(Path.Combine(folder, UsesFolder.SealFile)));
        Keeps("last-year", File.ReadAllText(Path.Combine(folder, "criteria", "2022", "last-year.json")));
        Assert.All(Directory.GetFiles(Path.Combine(folder, "uses"), "*-*.json"), feed => Keeps("feed", File.ReadAllText(feed)));
    }

    [Fact]
    public void A_round_published_step_by_step_keeps_them()
    {
        Keeps("results", Text(Seal.ResultsName));
        Keeps("seal", Text(Seal.FileName));
        Keeps("uses-seal", Text(UsesFolder.SealFile));
        Keeps("feed", Text("uses/thi-dua-khen-thuong.json"));
        Keeps("last-year", Text("criteria/nho/last-year.json"));
        Keeps("seal", File.ReadAllText(Path.Combine(published.Round.Place.Folder.Folders.Outbox, "Trinh-UBND_CCHC-2022_lan-1", Seal.FileName)));
    }

    [Fact]
    public void Receipts_as_the_state_keeps_them_keep_theirs_and_broken_ones_do_not()
    {
        var receipts = published.Round.Place.Store.Read(context => context.Submissions.Select(row => row.Receipt).ToList());

        Assert.NotEmpty(receipts);
        Assert.All(receipts, receipt => Keeps("receipt", receipt));
        foreach (
            var (was, isNow) in new[]
            {
                ("\"Verdict\":\"", "\"Verdict\":\"x"),
                ("\"Revision\":", "\"Revision\":-"),
                ("\"Office\":", "\"office\":"),
                ("\"Remarks\":", "\"More\":1,\"Remarks\":"),
            }
        )
        {
            Assert.Contains(was, receipts[0], StringComparison.Ordinal);
            Assert.NotEmpty(Schemas["receipt"].Validate(receipts[0].Replace(was, isNow, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Results_with_appraisals_upheld_caps_floors_and_units_like_no_other_keep_theirs() => Keeps("results", Written(AppraisedRound.Results));

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Results_that_are_blocked_keep_theirs_whatever_the_pattern(string pattern)
    {
        var set = PatternSet.Of(pattern);
        var results = Results.Of(set.Book, new Intake([], [], [], [], []), At);

        Assert.True(results.IsBlocked);
        Keeps("results", Written(results));
    }

    [Fact]
    public void Results_of_a_correction_keep_theirs()
    {
        var correction = new Correction(
            1,
            Digest.Of("a"u8),
            "Nhầm số liệu",
            [new Move("00001", "1.1", "điểm", "1", "2"), new Move("00001", null, "hạng", null, "1")]
        )
        {
            Beside = ["Nộp muộn"],
        };
        var promulgation = new Promulgation(2, new Approval("2/QĐ-UBND", new DateOnly(2022, 12, 20), "A"), At, Digest.Of("b"u8), Digest.Of("c"u8), correction);

        Keeps("results", Written(AppraisedRound.Results with { Promulgation = promulgation, LateUnits = ["00001"] }));
    }

    [Theory]
    [InlineData(UnitTreatment.Await)]
    [InlineData(UnitTreatment.NoPoints)]
    [InlineData(UnitTreatment.Unranked)]
    [InlineData(UnitTreatment.Excluded)]
    public void Results_with_a_decision_on_a_unit_keep_theirs_and_with_another_word_do_not(UnitTreatment treatment)
    {
        var written = Written(AppraisedRound.Results with { UnitDecisions = [new("00001", treatment, "A", At, "Giải thể")] });

        Keeps("results", written);
        Assert.NotEmpty(Schemas["results"].Validate(written.Replace("\"as\": \"", "\"as\": \"x", StringComparison.Ordinal)));
        Assert.NotEmpty(Schemas["results"].Validate(written.Replace("\"reason\": \"Giải thể\"", "\"reason\": \"\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("results", Seal.ResultsName, "\"year\": 2022", "\"year\": \"2022\"")]
    [InlineData("results", Seal.ResultsName, "\"rank\": 1", "\"rank\": 1.5")]
    [InlineData("results", Seal.ResultsName, "\"rank\": 1,", "")]
    [InlineData("results", Seal.ResultsName, "\"outcome\":\"scored\"", "\"outcome\":\"passed\"")]
    [InlineData("results", Seal.ResultsName, "\"awaits\":null", "\"awaits\":\"ward\"")]
    [InlineData("results", Seal.ResultsName, "\"awaits\":null", "\"awaits\":null,\"more\":1")]
    [InlineData("results", Seal.ResultsName, "\"tried\":{", "\"tried\":{\"x\":1,")]
    [InlineData("results", Seal.ResultsName, "\"xong\":\"F", "\"xong\":\"f")]
    [InlineData("results", Seal.ResultsName, "\"approvedResults\": \"sha256:", "\"approvedResults\": \"sha1:")]
    [InlineData("results", Seal.ResultsName, "\"producedAt\": \"2022", "\"producedAt\": \"22")]
    [InlineData("seal", Seal.FileName, "\"bytes\":", "\"size\":")]
    [InlineData("seal", Seal.FileName, "\"engineVersion\": \"", "\"more\": 1, \"engineVersion\": \"")]
    [InlineData("seal", Seal.FileName, "cchc-seal/1", "cchc-seal/2")]
    [InlineData("uses-seal", "uses/seal.json", "\"publication\": \"sha256:", "\"publication\": \"")]
    [InlineData("feed", "uses/thi-dua-khen-thuong.json", "\"decision\": null", "\"decision\": \"Đồng ý\"")]
    [InlineData("last-year", "criteria/nho/last-year.json", "\"units\":", "\"unit\":")]
    public void A_broken_file_breaks_its_schema(string schema, string path, string was, string isNow)
    {
        var text = Text(path);
        var at = text.IndexOf(was, StringComparison.Ordinal);
        Assert.True(at >= 0, $"There is no {was}.");

        Assert.NotEmpty(Schemas[schema].Validate(string.Concat(text.AsSpan(0, at), isNow, text.AsSpan(at + was.Length))));
    }

    public static TheoryData<string> Patterns { get; } = [.. PatternSet.Names];

    private string Text(string path) => Encoding.UTF8.GetString(published.Files[path]);

    private static string Written(Results results) => Encoding.UTF8.GetString(Rescoring.Json(results));

    private static void Keeps(string schema, string text) => Assert.Equal([], Schemas[schema].Validate(text).Select(error => error.ToString()));
}
