using System.CommandLine;
using CchcWardIndex.Analysis;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Office.Years;
using CchcWardIndex.Publication;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>what-if</c>: the same evidence under two sets, before a decision is signed.</summary>
internal static class WhatIfCommand
{
    public static Command Create(Terminal terminal, Settings settings, string data, TimeProvider clock)
    {
        var criteria = new CriteriaOption(settings, data);
        var against = Options.Required("--against", "DIR", "Thư mục bộ tiêu chí dự kiến.");
        var evidence = Options.Required("--evidence", "DIR", "Thư mục phiếu .xlsx.");
        var (json, output) = (Options.Json(), new WorkbookOption("Tệp .xlsx để ghi mọi thay đổi: từng đơn vị, từng tiêu chí."));
        var command = new Command("what-if", "Chấm cùng những phiếu ấy theo hai bộ tiêu chí: điểm, hạng, xếp loại nào sẽ đổi.") { against, evidence, json };
        criteria.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            output.Check(parsed);
            FolderOption.MustBeThere(parsed.GetValue(evidence)!, "--evidence");
            var now = criteria.Load(parsed, terminal);
            var other = CriteriaFolder.Find(parsed.GetValue(against)!, Environment.CurrentDirectory);
            // Sheets name the set and edition they were made for; the planned one is read under that name.
            var planned = CriteriaSetLoader.Load(now.Set?.Id ?? "", CriteriaFolder.Files(other));
            planned = planned with { Set = planned.Set is { } set && now.Set is { } current ? set with { Digest = current.Digest } : planned.Set };
            RuleBook[] books = [CriteriaSource.Book(RuleBook.Prove(now), terminal), CriteriaSource.Book(RuleBook.Prove(planned), terminal)];
            if (books[0].Set.Index != books[1].Set.Index)
            {
                throw new BadInputException(TwoYearsProblems.SetsOfTwoIndices($"{books[0].Set.Index}", $"{books[1].Set.Index}"));
            }

            if (books[0].Set.Year != books[1].Set.Year)
            {
                throw new BadInputException(TwoYearsProblems.SetsOfTwoYears(books[0].Set.Year, books[1].Set.Year));
            }

            var files = ResultsSource.Forms(parsed.GetValue(evidence)!, SheetsForEither.Reading(books[0].Set, books[1].Set));
            Results[] results =
            [
                Scored(books[0], books[1].Set, "bộ hiện hành", files, terminal, clock),
                Scored(books[1], books[0].Set, "bộ dự kiến", files, terminal, clock),
            ];
            var whatIf = WhatIf.Between(results[0], results[1]);
            output.Write(parsed, terminal, () => WhatIfWorkbook.Write(whatIf, books[0].Set, books[1].Set));
            if (parsed.GetValue(json))
            {
                terminal.Out.WriteLine(JsonOutput.Of(whatIf));
            }
            else
            {
                Print(terminal, whatIf);
            }

            return results.Any(one => one.IsBlocked) ? ExitStatus.Blocked : ExitStatus.Done;
        });
        return command;
    }

    private static Results Scored(RuleBook book, CriteriaSet other, string name, IReadOnlyList<EvidenceFile> files, Terminal terminal, TimeProvider clock)
    {
        var results = terminal.Run(
            $"Đọc và chấm {files.Count} phiếu theo {name}",
            files.Count,
            done =>
                Results.Of(
                    book,
                    SheetsForEither.About(
                        book.Set,
                        EvidenceReader.Read(SheetsForEither.Reading(book.Set, other), [.. files.Select(file => ScoreRun.Counted(file, done))])
                    ),
                    clock.GetUtcNow()
                )
        );
        if (UrgentProblems.Count(results) > 0)
        {
            terminal.Say($"Chấm theo {name} còn vấn đề, nên phần so sánh dưới đây chưa đầy đủ:");
            UrgentProblems.Say(results, terminal, "chấm theo bộ ấy bằng cchc score để xem đủ");
        }

        return results;
    }

    private static void Print(Terminal terminal, WhatIf whatIf)
    {
        terminal.Out.WriteLine(WhatIfWorkbook.Summary(whatIf));
        terminal.Print(
            [
                ("Mã", false),
                ("Đơn vị", false),
                ("Hạng", true),
                ("Hạng mới", true),
                ("Chỉ số", true),
                ("Chỉ số mới", true),
                ("Xếp loại", false),
                ("Xếp loại mới", false),
                ("Tiêu chí đổi điểm", false),
            ],
            whatIf.Units.Select(unit =>
                (IReadOnlyList<string>)
                    [
                        unit.Code.Text,
                        unit.Name,
                        Whole(unit.Before.Rank),
                        Whole(unit.After.Rank),
                        Index(unit.Before),
                        Index(unit.After),
                        unit.Before.Grade ?? "–",
                        unit.After.Grade ?? "–",
                        unit.Criteria.Length <= 4 ? string.Join("; ", unit.Criteria.Select(Told)) : $"{unit.Criteria.Length} tiêu chí (xem đủ: --out)",
                    ]
            )
        );
        foreach (var (title, codes) in new[] { ("Tiêu chí chỉ có ở bộ dự kiến", whatIf.New), ("Tiêu chí chỉ có ở bộ hiện hành", whatIf.Dropped) })
        {
            if (!codes.IsEmpty)
            {
                terminal.Out.WriteLine($"{title}: {string.Join("; ", codes.Select(item => $"{item.Code} {item.Name}"))}.");
            }
        }
    }

    private static string Told(PointsShift shift) => $"{shift.Criterion}: {Told(shift.Before)} → {Told(shift.After)}";

    private static string Told(CountedPoints? points) =>
        points is null ? "không có" : $"{(points.Points is { } given ? Show.Points(given) : "–")}/{Show.Points(points.MaxPoints)}";

    private static string Index(WhatIfStanding standing) =>
        standing.Index is { } index ? Show.TwoDecimals(index)
        : standing.Reason.Length > 0 ? standing.Reason
        : "–";

    private static string Whole(int? number) => number is { } value ? Show.Number(value) : "–";
}
