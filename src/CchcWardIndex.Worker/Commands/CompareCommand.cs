using System.CommandLine;
using CchcWardIndex.Analysis;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Years;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>compare</c>: two years side by side, also where their sets differ.</summary>
internal static class CompareCommand
{
    public static Command Create(Terminal terminal, Settings settings, string data)
    {
        var then = new Argument<string>("THEN") { Description = "Năm trước: một năm, chỉ số và năm (viết mã-năm), thư mục công bố, hoặc tệp last-year.json." };
        var now = new Argument<string>("NOW") { Description = "Năm sau: một năm, chỉ số và năm (viết mã-năm), thư mục công bố, hoặc tệp last-year.json." };
        var (json, output) = (Options.Json(), new WorkbookOption("Tệp .xlsx để ghi bảng so sánh: từng đơn vị, lĩnh vực, tiêu chí."));
        var command = new Command("compare", "So sánh hai năm: thứ hạng, chỉ số theo đơn vị, lĩnh vực, tiêu chí, kể cả khi bộ tiêu chí đã đổi.")
        {
            then,
            now,
            json,
        };
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            output.Check(parsed);
            var published = DataFolder.Of(data, settings).Folders.Published;
            var later = YearSource.Read(parsed.GetValue(now)!, published, null, terminal);
            var earlier = Earlier(parsed.GetValue(then)!, later, published, terminal);
            if (earlier.Year >= later.Figures.Year)
            {
                throw new BadInputException(TwoYearsProblems.NotInOrder(earlier.Year, later.Figures.Year));
            }

            if (earlier.Index != later.Figures.Index)
            {
                throw new BadInputException(
                    TwoYearsProblems.TwoIndices(
                        $"{earlier.Index} năm {earlier.Year}",
                        $"{later.Figures.Index} năm {later.Figures.Year}",
                        $"{later.Figures.Of with { Year = earlier.Year }}"
                    )
                );
            }

            var comparison = Comparison.Between(earlier, later.Figures, later.Codes);
            output.Write(parsed, terminal, () => ComparisonWorkbook.Write(comparison, later.Authority));
            if (parsed.GetValue(json))
            {
                terminal.Out.WriteLine(Json(comparison));
            }
            else
            {
                Print(terminal, comparison);
            }

            return ExitStatus.Done;
        });
        return command;
    }

    // Last year's figures that lie beside the set serve where nothing was published by this program.
    private static LastYear Earlier(string given, YearSource later, string published, Terminal terminal) =>
        later.Before is { } before && YearSource.IsYear(given) == before.Year && Publications.Latest(published, before.Of) is null
            ? before
            : YearSource.Read(given, published, later.Figures.Index, terminal).Figures;

    private static string Json(Comparison comparison) =>
        JsonOutput.Of(
            new
            {
                then = new
                {
                    comparison.Then.Year,
                    comparison.Then.Source,
                    comparison.Then.Seal,
                },
                now = new
                {
                    comparison.Now.Year,
                    comparison.Now.Source,
                    comparison.Now.Seal,
                },
                units = comparison.Units.Select(unit => new
                {
                    unit.Code,
                    unit.Name,
                    rankThen = unit.Then?.Rank,
                    rankNow = unit.Now?.Rank,
                    unit.RankUp,
                    indexThen = unit.Then?.Index,
                    indexNow = unit.Now?.Index,
                    unit.IndexUp,
                    gradeThen = unit.Then?.Grade,
                    gradeNow = unit.Now?.Grade,
                    unit.ExtrasThen,
                    unit.ExtrasNow,
                    areas = unit.Areas.Select(Json),
                    criteria = unit.Criteria.Select(Json),
                }),
                matching = comparison.HasParts ? ComparisonWords.Matching(comparison) : null,
                areas = comparison.Areas.Select(Named),
                criteria = comparison.Criteria.Select(Named),
                comparison.New,
                comparison.Dropped,
            }
        );

    private static object Json<TCode>(ShareMove<TCode> move)
        where TCode : struct, ICode<TCode> =>
        new
        {
            move.Code,
            move.FormerCode,
            move.Then,
            move.Now,
            move.Up,
        };

    private static object Named<TCode>(ShareMove<TCode> move)
        where TCode : struct, ICode<TCode> =>
        new
        {
            move.Code,
            move.FormerCode,
            move.Name,
            move.Then,
            move.Now,
            move.Up,
        };

    private static void Print(Terminal terminal, Comparison comparison)
    {
        var (then, now) = (comparison.Then, comparison.Now);
        terminal.Out.WriteLine($"Năm {then.Year}: {then.Source}. Năm {now.Year}: {now.Source}.");
        terminal.Print(
            [
                ("Mã", false),
                ("Đơn vị", false),
                ($"Hạng {then.Year}", true),
                ($"Hạng {now.Year}", true),
                ("Tăng bậc", true),
                ($"Chỉ số {then.Year}", true),
                ($"Chỉ số {now.Year}", true),
                ("Tăng", true),
                ($"Thưởng, trừ {then.Year}", true),
                ($"Thưởng, trừ {now.Year}", true),
            ],
            comparison.Units.Select(unit =>
                (IReadOnlyList<string>)
                    [
                        unit.Code.Text,
                        unit.Name,
                        Whole(unit.Then?.Rank),
                        Whole(unit.Now?.Rank),
                        Signed(unit.RankUp),
                        Number(unit.Then?.Index),
                        Number(unit.Now?.Index),
                        Signed(unit.IndexUp),
                        Number(unit.ExtrasThen),
                        Number(unit.ExtrasNow),
                    ]
            )
        );
        if (SharedRanks.Note(comparison) is { } note)
        {
            terminal.Out.WriteLine(note);
        }

        if (!comparison.HasParts)
        {
            terminal.Out.WriteLine("Một trong hai năm chỉ có bảng đơn vị nên không so được lĩnh vực, tiêu chí.");
        }
        else if (!comparison.IsMapped)
        {
            terminal.Out.WriteLine(ComparisonWords.Matching(comparison));
        }

        Print(terminal, "Lĩnh vực", then.Year, now.Year, comparison.Areas);
        Print(terminal, "Tiêu chí", then.Year, now.Year, comparison.Criteria);
        foreach (var (title, codes) in new[] { ("Mới", comparison.New), ("Không còn", comparison.Dropped) })
        {
            if (!codes.IsEmpty)
            {
                terminal.Out.WriteLine($"{title}: {string.Join("; ", codes.Select(item => $"{item.Code} {item.Name}"))}.");
            }
        }
    }

    private static void Print<TCode>(Terminal terminal, string title, int then, int now, ImmutableArray<ShareMove<TCode>> moves)
        where TCode : struct, ICode<TCode>
    {
        if (moves.IsEmpty)
        {
            return;
        }

        terminal.Out.WriteLine($"{title}: tỷ lệ điểm đạt trung bình (%), chỉ tính đơn vị có số liệu cả hai năm");
        terminal.Print(
            [("Mã", false), (title, false), ($"{then}", true), ($"{now}", true), ("Tăng", true)],
            moves.Select(move =>
                (IReadOnlyList<string>)
                    [
                        move.Code.Equals(move.FormerCode) ? move.Code.Text : $"{move.Code} (trước: {move.FormerCode})",
                        move.Name.Length <= 70 ? move.Name : move.Name[..69] + "…",
                        Number(move.Then),
                        Number(move.Now),
                        Signed(move.Up),
                    ]
            )
        );
    }

    private static string Whole(int? number) => number is { } value ? Show.Number(value) : "–";

    private static string Number(decimal? number) => number is { } value ? Show.TwoDecimals(value) : "–";

    private static string Signed(decimal? number) =>
        number is { } value ? (value > 0m ? "+" : "") + (value.IsMultipleOf(1m) ? Show.Number(value) : Show.TwoDecimals(value)) : "–";
}
