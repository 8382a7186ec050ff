using System.Text;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria.Loading;
using NJsonSchema;

namespace CchcWardIndex.Tests.Criteria2022;

/// <summary>The JSON Schemas that an editor checks with while one types agree with the set of 2022 and refuse plain mistakes.</summary>
public sealed class SchemaTests
{
    private static readonly string Root = RepositoryFolder.Path("criteria", "2022");

    // The validator knows $defs under its older name, and passes over if/then/else.
    private static readonly Dictionary<string, JsonSchema> Schemas = Directory
        .GetFiles(RepositoryFolder.Path("criteria", "schema"), "*.schema.json")
        .ToDictionary(
            path => Path.GetFileName(path)!,
            path => JsonSchema.FromJsonAsync(File.ReadAllText(path).Replace("$defs", "definitions", StringComparison.Ordinal)).GetAwaiter().GetResult(),
            StringComparer.Ordinal
        );

    public static TheoryData<string> Files { get; } =
    [
        .. Directory
            .EnumerateFiles(Root, "*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_of_2022_names_its_schema_and_keeps_it(string file)
    {
        var text = File.ReadAllText(Path.Combine(Root, file));
        var kind = Kind(file);

        Assert.Contains($"/schema/{kind}\"", text, StringComparison.Ordinal);
        Assert.Equal([], Schemas[kind].Validate(text).Select(error => error.ToString()));
    }

    [Theory]
    [InlineData("unknown-key", "1/1.1.1.json")]
    [InlineData("missing-key", "1/1.1.1.json")]
    [InlineData("text-for-number", "1/1.1.1.json")]
    [InlineData("combine-unknown", "2/2.1.json")]
    [InlineData("rule-disabled", "2/2.1.json")]
    [InlineData("workflows-to-inject", "2/2.1.json")]
    [InlineData("no-legal-basis", "2/2.1.json")]
    [InlineData("tie-rule-unknown", "set.json")]
    [InlineData("year-out-of-range", "set.json")]
    [InlineData("index-in-lower-case", "set.json")]
    [InlineData("index-too-long", "set.json")]
    [InlineData("index-object-without-subject", "set.json")]
    [InlineData("index-object-in-lower-case", "set.json")]
    [InlineData("index-a-list", "set.json")]
    [InlineData("unit-kinds-empty", "set.json")]
    [InlineData("unit-kind-without-head", "set.json")]
    [InlineData("units-words-unknown-key", "set.json")]
    [InlineData("authority-head-too-long", "set.json")]
    [InlineData("unappraised-unknown", "set.json")]
    [InlineData("explanation-too-long", "set.json")]
    [InlineData("smallest-sample-half", "set.json")]
    [InlineData("penalty-cap-negative", "set.json")]
    [InlineData("floor-above-zero", "set.json")]
    [InlineData("not-submitted-unknown", "set.json")]
    [InlineData("appraisal-error-share-above-one", "set.json")]
    [InlineData("appraisal-error-half-a-draw", "set.json")]
    [InlineData("appraisal-error-seed-below-zero", "set.json")]
    [InlineData("appraisal-error-without-assumption", "set.json")]
    [InlineData("appraisal-error-unknown-key", "set.json")]
    [InlineData("timetable-no-day", "set.json")]
    [InlineData("timetable-unknown-step", "set.json")]
    [InlineData("unranked-not-a-text", "units.json")]
    [InlineData("fact-source-unknown", "1/1.1.1.json")]
    [InlineData("survey-weight-zero", "3/3.1.json")]
    [InlineData("criterion-unappraised-unknown", "2/2.1.json")]
    [InlineData("table-no-columns", "set.json")]
    [InlineData("table-bad-code", "set.json")]
    [InlineData("table-unit-by-unknown", "set.json")]
    [InlineData("table-unknown-key", "set.json")]
    [InlineData("scoring-empty", "1/1.1.1.json")]
    [InlineData("scoring-two-ways", "1/1.1.1.json")]
    [InlineData("scoring-unknown-way", "1/1.1.1.json")]
    [InlineData("scoring-unknown-key", "1/1.1.1.json")]
    [InlineData("scoring-no-rows", "1/1.1.2.json")]
    [InlineData("scoring-row-without-points", "1/1.1.2.json")]
    [InlineData("scoring-points-and-times", "1/1.1.1.json")]
    [InlineData("scoring-not-above-zero", "1/1.1.1.json")]
    [InlineData("scoring-two-ways-to-take", "1/1.1.1.json")]
    [InlineData("scoring-one-knot", "1/1.1.1.json")]
    [InlineData("scoring-term-no-day", "1/1.1.2.json")]
    public void A_malformed_file_breaks_its_schema(string mistake, string file)
    {
        var schema = Schemas[Kind(file)];

        Assert.Empty(schema.Validate(Encoding.UTF8.GetString(Malformed.MalformedSet.Sound()[file])));
        Assert.NotEmpty(schema.Validate(Encoding.UTF8.GetString(Malformed.MalformedSet.With(mistake)[file])));
    }

    [Fact]
    public void Every_declared_way_to_score_keeps_the_schema() =>
        Assert.All(
            Patterns.Declared.Twins.All,
            twin =>
                Assert.Equal(
                    [],
                    Schemas["criterion.schema.json"]
                        .Validate(Encoding.UTF8.GetString(Patterns.Declared.DeclaredSet.Files(twin).Single(file => file.Path == twin.File).Content.Span))
                        .Select(error => error.ToString())
                )
        );

    [Theory]
    [InlineData("P17")]
    [InlineData("P19")]
    [InlineData("P20")]
    public void A_set_that_uses_the_whole_procedure_keeps_its_schema(string pattern)
    {
        var folder = Directory.GetDirectories(RepositoryFolder.Path("tests", "CchcWardIndex.Tests", "Patterns", "sets"), pattern + "*").Single();

        Assert.All(
            Directory.GetFiles(folder, "*.json"),
            path => Assert.Equal([], Schemas[Kind(Path.GetFileName(path))].Validate(File.ReadAllText(path)).Select(error => error.ToString()))
        );
    }

    [Theory]
    [InlineData("thi-dua-khen-thuong", true)]
    [InlineData("seal-1", true)]
    [InlineData("con-nguoi", true)]
    [InlineData("seal", false)]
    [InlineData("feed", false)]
    [InlineData("con", false)]
    [InlineData("prn", false)]
    [InlineData("aux", false)]
    [InlineData("nul", false)]
    [InlineData("com9", false)]
    [InlineData("lpt1", false)]
    [InlineData("Thi-dua", false)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", true)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    public void Loader_and_schema_agree_on_how_a_feed_may_be_called(string name, bool allowed)
    {
        const string File = "uses/thi-dua.json";
        var text = System.IO.File.ReadAllText(Path.Combine(Root, File)).Replace("\"thi-dua-khen-thuong\"", $"\"{name}\"", StringComparison.Ordinal);
        var loaded = CriteriaSetLoader.Load(
            "2022",
            [.. CriteriaFolder.Files(Root).Where(file => file.Path != File), new CriteriaFile(File, Encoding.UTF8.GetBytes(text))]
        );

        Assert.Equal(allowed, Schemas[Kind(File)].Validate(text).Count == 0);
        Assert.Equal(allowed, loaded.Faults.IsEmpty);
    }

    [Theory]
    [InlineData("code", "21550", true)]
    [InlineData("code", "tai-chinh_1", true)]
    [InlineData("code", "2155", true)]
    [InlineData("code", "-2155", false)]
    [InlineData("code", "tài-chính", false)]
    [InlineData("code", "21550.1", false)]
    [InlineData("code", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    [InlineData("code", "", false)]
    [InlineData("kind", "", false)]
    [InlineData("kind", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    public void Loader_and_schema_agree_on_how_a_unit_is_written(string key, string value, bool allowed)
    {
        var files = Malformed.MalformedSet.Sound();
        var text = Encoding
            .UTF8.GetString(files["units.json"])
            .Replace(key == "code" ? "\"21550\"" : "\"kind\": \"xã\"", key == "code" ? $"\"{value}\"" : $"\"kind\": \"{value}\"", StringComparison.Ordinal);
        files["units.json"] = Encoding.UTF8.GetBytes(text);

        Assert.Equal(allowed, Schemas["units.schema.json"].Validate(text).Count == 0);
        Assert.Equal(allowed, Malformed.MalformedSet.Load(files).Faults.IsEmpty);
    }

    private static string Kind(string file) =>
        file.StartsWith("tests/", StringComparison.Ordinal) ? "tests.schema.json"
        : file.StartsWith("uses/", StringComparison.Ordinal) ? "use.schema.json"
        : file is "set.json" or "units.json" or "grading.json" ? Path.GetFileNameWithoutExtension(file) + ".schema.json"
        : "criterion.schema.json";
}
