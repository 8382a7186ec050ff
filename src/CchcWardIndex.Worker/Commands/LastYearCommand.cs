using System.CommandLine;
using CchcWardIndex.App.Files;
using CchcWardIndex.App.Verification;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>last-year</c>: enters last year's published results beside the set, from a sealed folder that verifies or from a plain table.</summary>
internal static class LastYearCommand
{
    public static Command Create(Terminal terminal, Settings settings, string data)
    {
        var criteria = new CriteriaOption(settings, data);
        var published = Options.Optional("--published", "DIR", "Thư mục công bố của năm trước.");
        var table = Options.Optional("--table", "FILE", "Bảng .xlsx hoặc .csv có cột Đơn vị, Chỉ số, Xếp hạng, và Mã nếu có; cho năm chưa dùng chương trình.");
        var year = new Option<int?>("--year") { HelpName = "YEAR", Description = "Năm của bảng." };
        var source = Options.Optional("--source", "TEXT", "Bảng lấy từ đâu, ví dụ số quyết định công bố.");
        var command = new Command("last-year", "Đưa kết quả năm trước vào bộ tiêu chí, để có thay đổi so với năm trước và kết quả khắc phục.")
        {
            published,
            table,
            year,
            source,
        };
        criteria.AddTo(command);
        command.SetAction(parsed =>
        {
            var folder = criteria.Folder(parsed, terminal);
            if (CriteriaFolder.IsBuiltIn(folder))
            {
                throw new BadInputException(TwoYearsProblems.BuiltIn(folder, settings.Criteria[0]));
            }

            var files = CriteriaFolder.Files(folder);
            var others = files.Where(file => file.Path != CriteriaSetLoader.LastYearFile).ToList();
            var set = Sound(CriteriaSetLoader.Load(CriteriaFolder.IdOf(folder), others), terminal);
            var figures = (parsed.GetValue(published), parsed.GetValue(table), parsed.GetValue(year), parsed.GetValue(source)) switch
            {
                ({ } from, null, null, null) => Published(from, terminal),
                (null, { } file, { } of, { Length: > 0 } said) => Table(file, of, said, set, terminal),
                (null, not null, _, _) => throw new BadInputException(OptionProblems.NoYearOrSource()),
                _ => throw new BadInputException(OptionProblems.NoYearNamed()),
            };
            MustBeOfTheYearBefore(figures, set);
            // What would make the set unusable is not written.
            var content = LastYearJson.Write(figures);
            _ = Sound(CriteriaSetLoader.Load(CriteriaFolder.IdOf(folder), [.. others, new CriteriaFile(CriteriaSetLoader.LastYearFile, content)]), terminal);
            SayWhatDiffers(figures, set, terminal);
            AtomicFiles.Write(folder, (CriteriaSetLoader.LastYearFile, stream => stream.Write(content.Span)));
            terminal.Say($"Đã ghi kết quả năm {figures.Year} của {figures.Units.Length} đơn vị vào {Path.Combine(folder, CriteriaSetLoader.LastYearFile)}.");
            if (files.FirstOrDefault(file => file.Path == CriteriaSetLoader.LastYearFile) is { } former)
            {
                terminal.Say($"Đã thay {Former(former)}");
            }

            return ExitStatus.Done;
        });
        return command;
    }

    private static void MustBeOfTheYearBefore(LastYear figures, CriteriaSet set)
    {
        if (figures.Index != set.Index)
        {
            throw new BadInputException(TwoYearsProblems.OtherIndex($"{figures.Index}", $"{set.Index}", set.Year - 1));
        }

        if (figures.Year != set.Year - 1)
        {
            throw new BadInputException(TwoYearsProblems.OtherYear(figures.Year, set.Year));
        }
    }

    private static CriteriaSet Sound(LoadedSet loaded, Terminal terminal)
    {
        if (loaded.Set is { } set)
        {
            return set;
        }

        CriteriaSource.Print(loaded.Faults, terminal);
        throw new BadInputException(TwoYearsProblems.Faulty());
    }

    private static LastYear Table(string path, int year, string source, CriteriaSet set, Terminal terminal)
    {
        var (figures, leftOut) = PlainTable.Read(path, year, source, set);
        foreach (var problem in leftOut)
        {
            terminal.Say(PlainTable.Line(problem));
        }

        return figures;
    }

    private static void SayWhatDiffers(LastYear figures, CriteriaSet set, Terminal terminal)
    {
        var unknown = figures.Units.Where(unit => set.Unit(unit.Code) is null).Select(unit => $"{unit.Name} ({unit.Code})").ToList();
        if (unknown.Count > 0)
        {
            terminal.Say($"Lưu ý: bộ tiêu chí năm {set.Year} không có {string.Join(", ", unknown)}; kiểm tra lại mã, trừ khi là đơn vị đã sáp nhập.");
        }

        var missing = set.Units.Where(unit => figures.Unit(unit.Code) is null).Select(unit => $"{unit.Name} ({unit.Code})").ToList();
        if (missing.Count > 0)
        {
            terminal.Say($"Lưu ý: kết quả năm {figures.Year} không có {string.Join(", ", missing)}; các đơn vị này sẽ không có so sánh với năm trước.");
        }
    }

    private static string Former(CriteriaFile file) =>
        CriteriaSetLoader.LastYear(file, out _) is { } former
            ? $"kết quả năm {former.Year} có trước (nguồn: {former.Source}; {(former.Seal is null ? "bảng thường" : "bản công bố có niêm phong")})."
            : "một tệp kết quả năm trước không đọc được.";

    private static LastYear Published(string folder, Terminal terminal)
    {
        FolderOption.MustBeThere(folder, "--published");

        var findings = TimeLimit.Within(() => Verifier.Check(folder, terminal.Say));
        return findings.Count == 0
            ? YearSource.OfPublished(folder, terminal).Figures
            : throw new BadInputException(
                TwoYearsProblems.NotAsSealed(string.Join('\n', findings.Select(finding => $"Sai khác: {finding.Where}: {finding.Message}")))
            );
    }
}
