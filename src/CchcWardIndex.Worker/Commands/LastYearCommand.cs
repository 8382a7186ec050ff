using System.CommandLine;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Files;
using CchcWardIndex.Worker.Verification;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>last-year</c>: enters last year's published results beside the set, from a sealed folder that verifies or from a plain table.</summary>
internal static class LastYearCommand
{
    public static Command Create(Terminal terminal, Settings settings)
    {
        var criteria = Options.Criteria(settings.Criteria);
        var published = Options.Optional("--published", "DIR", "Thư mục công bố của năm trước.");
        var table = Options.Optional("--table", "FILE", "Bảng .csv có cột Mã, Đơn vị, Chỉ số, Xếp hạng; cho năm chưa dùng chương trình.");
        var year = new Option<int?>("--year") { HelpName = "YEAR", Description = "Năm của bảng." };
        var source = Options.Optional("--source", "TEXT", "Bảng lấy từ đâu, ví dụ số quyết định công bố.");
        var command = new Command("last-year", "Đưa kết quả năm trước vào bộ tiêu chí, để có thay đổi so với năm trước và kết quả khắc phục.") { criteria, published, table, year, source };
        command.SetAction(parsed =>
        {
            var folder = CriteriaFolder.Find(parsed.GetValue(criteria)!, Environment.CurrentDirectory);
            var figures = (parsed.GetValue(published), parsed.GetValue(table), parsed.GetValue(year), parsed.GetValue(source)) switch
            {
                ({ } from, null, null, null) => Published(from, terminal),
                (null, { } file, { } of, { Length: > 0 } said) => File.Exists(file) ? PlainTable.Read(file, of, said) : throw new BadInputException($"Không có tệp \"{file}\". Kiểm tra lại đường dẫn sau --table."),
                (null, not null, _, _) => throw new BadInputException("Bảng thường phải kèm --year (năm) và --source (lấy từ đâu)."),
                _ => throw new BadInputException("Nêu --published DIR, hoặc --table FILE kèm --year và --source."),
            };
            var content = LastYearJson.Write(figures);
            var files = CriteriaFolder.Files(folder).Where(file => file.Path != CriteriaSetLoader.LastYearFile).Append(new CriteriaFile(CriteriaSetLoader.LastYearFile, content));
            // What would make the set unusable is not written.
            var loaded = CriteriaSetLoader.Load(CriteriaFolder.IdOf(folder), [.. files]);
            if (loaded.Set is not { } set)
            {
                CriteriaSource.Print(loaded.Faults, terminal);
                throw new BadInputException("Chưa ghi gì: bộ tiêu chí cùng kết quả năm trước có lỗi nêu trên.");
            }

            AtomicFiles.Write(folder, (CriteriaSetLoader.LastYearFile, stream => stream.Write(content.Span)));
            terminal.Say($"Đã ghi kết quả năm {figures.Year} của {figures.Units.Length} đơn vị vào {Path.Combine(folder, CriteriaSetLoader.LastYearFile)}.");
            var unknown = figures.Units.Where(unit => set.Unit(unit.Code) is null).Select(unit => unit.Code).ToList();
            if (unknown.Count > 0)
            {
                terminal.Say($"Lưu ý: bộ tiêu chí năm {set.Year} không có đơn vị mã {string.Join(", ", unknown)}; kiểm tra lại mã, hoặc đơn vị đã sáp nhập.");
            }

            return ExitStatus.Done;
        });
        return command;
    }

    private static LastYear Published(string folder, Terminal terminal)
    {
        if (!Directory.Exists(folder))
        {
            throw new BadInputException($"Không có thư mục \"{folder}\". Kiểm tra lại đường dẫn sau --published.");
        }

        var findings = Verifier.Check(folder, terminal.Say);
        return findings.Count == 0 ? YearSource.OfPublished(folder, terminal).Figures : throw new BadInputException(
            string.Join('\n', findings.Select(finding => $"Sai khác: {finding.Where}: {finding.Message}")) + "\nThư mục công bố không đúng như niêm phong nên không dùng làm kết quả năm trước được.");
    }
}
