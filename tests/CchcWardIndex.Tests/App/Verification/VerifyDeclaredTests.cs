using System.Text.Json.Nodes;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Tests.App.Rounds;
using CchcWardIndex.Worker.Cli;

namespace CchcWardIndex.Tests.App.Verification;

/// <summary>A round whose set declares how points come is published with the rules that were made of it.</summary>
public sealed class VerifyDeclaredTests
{
    private const string Criterion = "linh-vuc/1.1.json";

    [Fact]
    public void A_publication_of_a_declared_set_has_its_rules_beside_and_proves_itself()
    {
        using var round = new SmallRound(
            "",
            files: SmallRound.Files.Select(file => file.Path == Criterion ? (file.Path, Declared(file.Json)) : file)
        ).Published();
        var folder = Deliverer.PublicationPath(round.Place, 1);

        var published = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "criteria", "nho", "linh-vuc", "1.1.json")))!;
        Assert.Equal("xong / tong", (string?)published["scoring"]!["proportion"]!["of"]);
        Assert.Equal("first", (string?)published["combine"]);
        Assert.Equal("Tỷ lệ × 6 điểm", (string?)published["workflow"]!["Rules"]![0]!["RuleName"]);
        Assert.Equal(ExitStatus.Done, round.Run("verify", folder).Status);
        // The set that the round goes on with is its author's, letter by letter.
        Assert.DoesNotContain("workflow", File.ReadAllText(Path.Combine(round.CriteriaFolder, Criterion)), StringComparison.Ordinal);
    }

    private static string Declared(string criterion)
    {
        var json = JsonNode.Parse(criterion)!.AsObject();
        json.Remove("combine");
        json.Remove("workflow");
        json["scoring"] = JsonNode.Parse("""{ "proportion": { "of": "xong / tong" } }""");
        return json.ToJsonString();
    }
}
