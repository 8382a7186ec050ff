using System.CommandLine;
using System.Globalization;
using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>target</c>: the fewest criteria that would have lifted a unit so many ranks, or to an index.</summary>
internal static class TargetCommand
{
    public static Command Create(Terminal terminal, Settings settings, string data, TimeProvider clock)
    {
        var source = new ResultsOptions(settings, data);
        var unit = Options.Required("--unit", "CODE", "Mã đơn vị.");
        var ranks = Options.Optional("--ranks", "N", "Muốn tăng thêm bao nhiêu bậc trong bảng xếp hạng chung.");
        var index = Options.Optional("--index", "X", "Muốn đạt chỉ số bao nhiêu phần trăm, ví dụ 90 hoặc 87,5.");
        var json = Options.Json();
        var command = new Command(
            "target",
            "Tìm ít tiêu chí nhất mà nếu đạt đủ điểm thì đơn vị lên được từng ấy bậc, hoặc đạt được chỉ số ấy; không tính điểm thưởng."
        )
        {
            unit,
            ranks,
            index,
            json,
        };
        source.AddTo(command);
        command.SetAction(parsed =>
        {
            var goal = Goal(parsed.GetValue(ranks), parsed.GetValue(index));
            var (code, results) = (parsed.GetValue(unit)!, source.Read(parsed, terminal, clock));
            if (results.Set.Unit(new UnitCode(code)) is null)
            {
                throw new BadInputException(OptionProblems.NoUnit(code));
            }

            var target = Targets.Find(results, new UnitCode(code), goal);
            terminal.Out.WriteLine(parsed.GetValue(json) ? TargetText.Json(target) : TargetText.Plain(target));
            return ExitStatus.Done;
        });
        return command;
    }

    private static TargetGoal Goal(string? ranks, string? index)
    {
        if (ranks is null == index is null)
        {
            throw new BadInputException(OptionProblems.NotOneTarget());
        }

        if (ranks is not null)
        {
            return !int.TryParse(ranks, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var up)
                    ? throw new BadInputException(OptionProblems.NoRanks(ranks))
                : up > 0 ? TargetGoal.OfRanks(up)
                : throw new BadInputException(OptionProblems.NoRanks(ranks));
        }

        return Decimals.TryRead(index!.Replace(',', '.'), out var least) && least is >= 0m and <= 1000m
            ? TargetGoal.OfIndex(least)
            : throw new BadInputException(OptionProblems.NoIndex(index));
    }
}
