using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using CchcWardIndex.App.Files;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>explain</c>: why a unit has its points, from <c>results.json</c> alone.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = Options.Required("--results", "FILE", "Tệp results.json, hoặc thư mục có tệp ấy.");
        var unit = Options.Required("--unit", "CODE", "Mã đơn vị.");
        var criterion = Options.Optional("--criterion", "CODE", "Mã một tiêu chí; không nêu thì giải thích mọi tiêu chí.");
        var json = Options.Json();
        var command = new Command("explain", "Giải thích điểm của một đơn vị: quy tắc, số liệu, ô nguồn, căn cứ pháp lý.") { file, unit, criterion, json };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(file)!, parsed.GetValue(unit)!, parsed.GetValue(criterion), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string file, string unitCode, string? criterionCode, bool asJson)
    {
        using var document = Open(file);
        try
        {
            return Explain(terminal, document.RootElement, unitCode, criterionCode, asJson);
        }
        catch (Exception error) when (error is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new BadInputException(ResultsProblems.Incomplete(file), error);
        }
    }

    private static int Explain(Terminal terminal, JsonElement results, string unitCode, string? criterionCode, bool asJson)
    {
        var unit = Explanation.Unit(results, unitCode) ?? throw new BadInputException(OptionProblems.NoUnitInResults(unitCode));
        JsonElement? criterion = criterionCode is null
            ? null
            : Explanation.Criterion(unit, criterionCode) ?? throw new BadInputException(OptionProblems.NoCriterion(criterionCode));
        if (asJson)
        {
            var definitions = Explanation.Definitions(results);
            terminal.Out.WriteLine(JsonOutput.Of(criterion is { } one ? Defined(one, definitions) : WithCriteria(unit, definitions)));
        }
        else
        {
            terminal.Out.Write(Explanation.Text(results, unit, criterion));
        }

        return ExitStatus.Done;
    }

    // What the text tells of a criterion stands in two places of the file: what came out, and by which rules on which basis.
    private static JsonObject Defined(JsonElement entry, IReadOnlyDictionary<string, JsonElement> definitions)
    {
        var told = JsonObject.Create(entry)!;
        told["definition"] = JsonObject.Create(definitions[entry.GetProperty("code").GetString()!]);
        return told;
    }

    private static JsonObject WithCriteria(JsonElement unit, IReadOnlyDictionary<string, JsonElement> definitions)
    {
        var told = JsonObject.Create(unit)!;
        told["criteria"] = new JsonArray([.. unit.GetProperty("criteria").EnumerateArray().Select(entry => Defined(entry, definitions))]);
        return told;
    }

    private static JsonDocument Open(string given)
    {
        // A file named by the user may be the user's link; one that lies in somebody's folder may not.
        var file = Directory.Exists(given) ? Path.Combine(given, Seal.ResultsName) : given;
        if (!File.Exists(file))
        {
            throw new BadInputException(OptionProblems.NoFile(file, "--results"));
        }

        var content = Directory.Exists(given)
            ? GivenFile.ReadIn(given, Seal.ResultsName, FolderLimits.Published.FileBytes)
            : GivenFile.Read(file, FolderLimits.Published.FileBytes);
        JsonDocument? document = null;
        try
        {
            document = JsonDocument.Parse(content);
            if (
                document.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("format", out var format)
                && format.ValueEquals(ResultsJson.Format)
            )
            {
                return document;
            }
        }
        catch (JsonException) { }

        document?.Dispose();
        throw new BadInputException(ResultsProblems.NotResults(file, ResultsJson.Format));
    }
}
