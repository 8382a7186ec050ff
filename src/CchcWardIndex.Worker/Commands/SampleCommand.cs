using System.CommandLine;
using System.Globalization;
using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.SampleSheets;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>sample</c>: draws evidence to re-inspect, so that anybody can draw it again.</summary>
internal static class SampleCommand
{
    private const int Greatest = 999_999_999;

    public static Command Create(Terminal terminal, Settings settings, string data, TimeProvider clock)
    {
        var source = new ResultsOptions(settings, data);
        var seed = Options.Required("--seed", "S", "Số khởi đầu, số nguyên từ 0; cùng số thì rút được cùng danh sách. Nên bốc thăm trước nhiều người.");
        var size = Options.Required("--size", "N", "Số tiêu chí cần kiểm tra lại, số nguyên từ 1.");
        var output = new WorkbookOption("Tệp .xlsx để ghi danh sách, có cột ghi kết quả kiểm tra lại.");
        var json = Options.Json();
        var command = new Command(
            "sample",
            "Rút ngẫu nhiên tài liệu kiểm chứng để kiểm tra lại: điểm càng nhiều, tăng càng nhanh so với năm trước thì càng dễ được rút."
        )
        {
            seed,
            size,
            json,
        };
        output.AddTo(command);
        source.AddTo(command);
        command.SetAction(parsed =>
        {
            var (from, most) = (Whole("--seed", parsed.GetValue(seed)!, 0), Whole("--size", parsed.GetValue(size)!, 1));
            output.Check(parsed);
            var results = source.Read(parsed, terminal, clock);
            var sample = Samples.Draw(results, from, most);
            var origin = source.Origin(parsed, results);
            output.Write(parsed, terminal, () => SampleWorkbook.Write(results, sample, origin));
            Print(sample, origin, terminal, parsed.GetValue(json));
            return ExitStatus.Done;
        });
        return command;
    }

    private static int Whole(string option, string text, int least) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= Greatest
            ? number
            : throw new BadInputException(OptionProblems.NoNumber(text, option, least, Greatest));

    private static void Print(Sample sample, string origin, Terminal terminal, bool asJson)
    {
        if (asJson)
        {
            terminal.Out.WriteLine(Json(sample, origin));
            return;
        }

        terminal.Print(
            [
                ("STT", true),
                ("Đơn vị", false),
                ("Tiêu chí", false),
                ("Điểm", true),
                ("Tài liệu kiểm chứng", false),
                ("Ô nguồn", false),
                ("Vì sao dễ được rút", false),
            ],
            SampleRow
                .Of(sample)
                .Select(
                    (row, place) =>
                        (IReadOnlyList<string>)
                            [
                                Show.Number(place + 1),
                                row.Item.Unit.Name,
                                row.Item.Outcome.Criterion.Code.Text,
                                $"{Show.Points(row.Item.Outcome.Points!.Value)}/{Show.Points(row.Item.Outcome.Criterion.MaxPoints)}",
                                row.Evidence,
                                row.Source,
                                row.Why,
                            ]
                )
        );
        terminal.Say(
            $"Số khởi đầu {sample.Seed}; rút {sample.Items.Length} trong {sample.Population} tiêu chí có "
                + $"điểm.{(sample.Asked > sample.Population ? " Yêu cầu nhiều hơn số có, nên lấy tất cả." : "")}"
        );
        terminal.Say(SampleWords.Rule(sample));
        terminal.Say(origin);
    }

    private static string Json(Sample sample, string origin) =>
        JsonOutput.Of(
            new
            {
                seed = sample.Seed,
                size = sample.Asked,
                population = sample.Population,
                source = origin,
                rule = SampleWords.Rule(sample),
                items = SampleRow
                    .Of(sample)
                    .Select(row => new
                    {
                        unit = row.Item.Unit.Code,
                        unitName = row.Item.Unit.Name,
                        criterion = row.Item.Outcome.Criterion.Code,
                        criterionName = row.Item.Outcome.Criterion.Name,
                        points = row.Item.Outcome.Points,
                        maxPoints = row.Item.Outcome.Criterion.MaxPoints,
                        evidence = row.Evidence,
                        source = row.Source,
                        weight = row.Item.Weight,
                        why = row.Why,
                    }),
            }
        );
}
