using System.Text;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.Rounds;

/// <summary>Digests and seals: what people compare by eye and programs by byte.</summary>
public class SealTests
{
    // Of the three bytes "abc", as every description of SHA-256 gives it.
    private const string Abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    [Fact]
    public void A_digest_is_the_well_known_one() => Assert.Equal("sha256:" + Abc, Digest.Of("abc"u8));

    [Theory]
    [InlineData("sha256:" + Abc, true)]
    [InlineData(Abc, true)]
    [InlineData("  SHA256:BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD\t", true)]
    [InlineData("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ae", false)]
    [InlineData("ba7816bf", false)]
    [InlineData("", false)]
    [InlineData("sha256:", false)]
    [InlineData("sha512:" + Abc, false)]
    public void A_digest_is_the_same_however_it_is_typed_and_only_whole(string typed, bool same)
    {
        Assert.Equal(same, Digest.Same(typed, "sha256:" + Abc));
        Assert.Equal(same, Digest.Same("sha256:" + Abc, typed));
    }

    [Fact]
    public void A_seal_is_written_to_the_byte_and_its_files_in_one_order_whatever_order_they_come_in()
    {
        var results = Results.Of(
            new SmallSet().With("1.1", 2m, Fact, Rule).Book(),
            HandedIn.Of(),
            new DateTimeOffset(2022, 12, 6, 8, 0, 0, TimeSpan.FromHours(7))
        );
        SealedFile[] files =
        [
            SealedFile.Of("results.json", "abc"u8),
            SealedFile.Of("evidence/Phiếu \"A\".xlsx", ""u8),
            SealedFile.Of("Ket-qua-CCHC-2022.xlsx", "abc"u8),
        ];

        var seal = Seal.Of(results, files);

        Assert.Equal(
            $$"""
            {
              "format": "cchc-seal/1",
              "year": 2022,
              "criteriaSet": "nho",
              "criteriaDigest": "{{results.Set.Digest}}",
              "identity": "cchc-2022",
              "engineVersion": "{{Results.EngineVersion}}",
              "results": "sha256:{{Abc}}",
              "journalHead": null,
              "files": [
                {"path":"Ket-qua-CCHC-2022.xlsx","sha256":"{{Abc}}","bytes":3},
                {"path":"evidence/Phiếu \"A\".xlsx","sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","bytes":0},
                {"path":"results.json","sha256":"{{Abc}}","bytes":3}
              ]
            }
            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(seal.Write().Span)
        );
        Assert.Equal(seal.Write().ToArray(), Seal.Of(results, files.Reverse()).Write().ToArray());
    }

    [Fact]
    public void A_seal_names_what_the_program_ran_on_beside_the_version_of_the_program_and_only_where_the_publication_says_it()
    {
        var scored = Results.Of(
            new SmallSet().With("1.1", 2m, Fact, Rule).Book(),
            HandedIn.Of(),
            new DateTimeOffset(2022, 12, 6, 8, 0, 0, TimeSpan.FromHours(7))
        );
        var plain = new Promulgation(1, new("1/QĐ", new DateOnly(2022, 12, 20), "A"), scored.ProducedAt, "sha256:x", "y", null);
        string Written(Promulgation promulgation) =>
            Encoding.UTF8.GetString(Seal.Of(scored with { Promulgation = promulgation }, [SealedFile.Of("results.json", "abc"u8)]).Write().Span);

        Assert.Contains(
            "\"engineVersion\": \"" + Results.EngineVersion + "\",\n  \"runtime\": \".NET 10.0.99\",\n  \"architecture\": \"Arm64\",\n  \"results\"",
            Written(plain with { Machine = new(".NET 10.0.99", "Arm64") }),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("runtime", Written(plain), StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_names_every_library_that_says_what_an_expression_means_and_the_runtime_is_none()
    {
        // FastExpressionCompiler is switched off; the others carry settings, a cache and words of errors.
        string[] otherwise =
        [
            "FastExpressionCompiler",
            "FluentValidation",
            "Microsoft.Extensions.Caching.Memory",
            "Microsoft.Extensions.Caching.Abstractions",
            "Microsoft.Extensions.Options",
            "Microsoft.Extensions.Primitives",
            "Microsoft.CSharp",
            "netstandard",
        ];
        var libraries = typeof(RulesEngine.RulesEngine)
            .Assembly.GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => name == "System.Linq.Dynamic.Core" || (!name.StartsWith("System.", StringComparison.Ordinal) && !otherwise.Contains(name)));

        Assert.All(libraries.Append("RulesEngine"), name => Assert.Contains($"; {name} ", Results.EngineVersion, StringComparison.Ordinal));
        Assert.DoesNotContain(System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription, Results.EngineVersion, StringComparison.Ordinal);
    }

    private const string Fact = """{ "name": "co", "label": "Có không?", "type": "yesNo" }""";
    private const string Rule =
        """{ "RuleName": "Có", "Expression": "co", "SuccessEvent": "2" }, { "RuleName": "Không", "Expression": "true", "SuccessEvent": "0" }""";
}
