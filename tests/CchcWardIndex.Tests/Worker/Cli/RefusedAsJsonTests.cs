using System.Text.Json;
using CchcWardIndex.Tests.App.Rounds;
using CchcWardIndex.Worker.Cli;

namespace CchcWardIndex.Tests.Worker.Cli;

/// <summary>A command that does nothing says why: a sentence for people, and for programs that asked for JSON the id besides.</summary>
public sealed class RefusedAsJsonTests
{
    [Fact]
    public void A_refused_command_tells_its_id_where_JSON_was_asked_for_and_nowhere_else()
    {
        using var round = new SmallRound("");
        var plain = round.Run("round", "score", "--by", "A");
        var asJson = round.Run("round", "score", "--by", "A", "--json");

        Assert.Equal((ExitStatus.Bad, ""), (plain.Status, plain.Out));
        Assert.Equal((plain.Status, plain.Error), (asJson.Status, asJson.Error));
        Assert.DoesNotContain("round.step.not-now", plain.Error, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(asJson.Out);
        var reason = Assert.Single(json.RootElement.GetProperty("problems").EnumerateArray());
        Assert.Equal(["severity", "message", "remedy", "id"], reason.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("error", "round.step.not-now"), (Text("severity"), Text("id")));
        Assert.Equal(plain.Error.TrimEnd(), $"{Text("message")} {Text("remedy")}");

        string Text(string key) => reason.GetProperty(key).GetString()!;
    }
}
