using System.CommandLine;
using System.Text.Json;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Worker.Cli;

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
        var unit = Explanation.Unit(document.RootElement, unitCode) ?? throw new BadInputException($"Tệp kết quả không có đơn vị mã \"{unitCode}\". Kiểm tra lại mã sau --unit.");
        JsonElement? criterion = criterionCode is null ? null
            : Explanation.Criterion(unit, criterionCode) ?? throw new BadInputException($"Đơn vị này không có tiêu chí mã \"{criterionCode}\". Kiểm tra lại mã sau --criterion.");
        if (asJson)
        {
            terminal.Out.WriteLine((criterion ?? unit).GetRawText());
        }
        else
        {
            terminal.Out.Write(Explanation.Text(document.RootElement, unit, criterion));
        }

        return ExitStatus.Done;
    }

    private static JsonDocument Open(string given)
    {
        var file = Directory.Exists(given) ? Path.Combine(given, Seal.ResultsName) : given;
        if (!File.Exists(file))
        {
            throw new BadInputException($"Không có tệp \"{file}\". Kiểm tra lại đường dẫn sau --results.");
        }

        JsonDocument? document = null;
        try
        {
            using var stream = File.OpenRead(file);
            document = JsonDocument.Parse(stream);
            if (document.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("format", out var format) && format.ValueEquals(ResultsJson.Format))
            {
                return document;
            }
        }
        catch (JsonException)
        {
        }

        document?.Dispose();
        throw new BadInputException($"\"{file}\" không phải là tệp kết quả do chương trình này ghi ({ResultsJson.Format}).");
    }
}
