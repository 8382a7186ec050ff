using System.CommandLine;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Copying;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>criteria new</c>: makes a set out of another year's, and says what it changed and what a person must decide.</summary>
internal static class CriteriaNewCommand
{
    public static Command Create(Terminal terminal)
    {
        var from = Options.Required("--from", "DIR", "Thư mục của bộ tiêu chí để chép.");
        var year = new Option<int>("--year")
        {
            HelpName = "YEAR",
            Description = "Năm của bộ tiêu chí mới.",
            Required = true,
        };
        var output = Options.Required("--out", "DIR", "Thư mục của bộ tiêu chí mới; phải là thư mục chưa có.");
        var index = Options.Optional("--index", "CODE", "Mã của chỉ số, ví dụ CNTT; mặc định như bộ tiêu chí được chép.");
        var command = new Command(
            "new",
            "Chép một bộ tiêu chí sang năm khác: đổi năm, hạn nộp, ngày; in từng chỗ đã đổi và từng nội dung người soạn phải quyết định."
        )
        {
            from,
            year,
            output,
            index,
        };
        command.SetAction(parsed =>
        {
            var source = CriteriaFolder.Find(parsed.GetValue(from)!, Environment.CurrentDirectory);
            var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(parsed.GetValue(output)!));
            MustBeFree(folder);
            var files = CriteriaFolder.Files(source);
            var set = Sound(CriteriaSetLoader.Load(CriteriaFolder.IdOf(source), files), terminal);
            var copy = SetCopy.Of(set, files, Year(parsed.GetValue(year)), Index(parsed.GetValue(index), set));
            if (copy.Year == set.Year && copy.Index == set.Index)
            {
                throw new BadInputException(OptionProblems.SameYear(set.Year, $"{set.Index}"));
            }

            CriteriaCopy.Write(folder, copy);
            Tell(copy, terminal);
            TellFaults(RuleBook.Prove(CriteriaSetLoader.Load(CriteriaFolder.IdOf(folder), copy.Files)), terminal);
            terminal.Say($"Đã chép bộ tiêu chí {set.Identity} ({source}) thành {folder}.");
            terminal.Say($"Sửa xong các nội dung trên thì kiểm tra lại: cchc criteria check --criteria \"{parsed.GetValue(output)}\"");
            return ExitStatus.Done;
        });
        return command;
    }

    private static void MustBeFree(string folder)
    {
        if (CriteriaFolder.IsBuiltIn(folder))
        {
            throw new BadInputException(OptionProblems.FolderOfTheProgram(folder));
        }

        if (CriteriaCopy.IsThere(folder))
        {
            throw new BadInputException(OptionProblems.FolderThere(folder));
        }
    }

    private static int Year(int year) => year is >= 2000 and <= 2100 ? year : throw new BadInputException(OptionProblems.NoSetYear(year));

    private static IndexCode Index(string? text, CriteriaSet set) =>
        text is null ? set.Index : IndexCode.Read(text) ?? throw new BadInputException(OptionProblems.NoIndexCode(text));

    private static CriteriaSet Sound(LoadedSet loaded, Terminal terminal)
    {
        if (loaded.Set is { } set)
        {
            return set;
        }

        CriteriaSource.Print(loaded.Faults, terminal);
        throw new BadInputException(TwoYearsProblems.Faulty());
    }

    private static void Tell(SetCopy copy, Terminal terminal)
    {
        terminal.Out.WriteLine($"Đã đổi {copy.Changes.Length} chỗ:");
        foreach (var change in copy.Changes)
        {
            terminal.Out.WriteLine($"  {change.File} {change.Place}: {change.Before} → {change.After ?? "(bỏ)"}");
        }

        terminal.Out.WriteLine($"Người soạn phải quyết định {copy.Undecided.Length} nội dung:");
        foreach (var undecided in copy.Undecided)
        {
            terminal.Out.WriteLine($"  {undecided.File} {undecided.Place}: {undecided.Message}");
        }

        foreach (var remedy in copy.Undecided.GroupBy(undecided => undecided.Id, undecided => undecided.Remedy))
        {
            terminal.Out.WriteLine($"  Cách làm ({remedy.Count()}): {remedy.First()}");
        }
    }

    // A day that the new year does not have, say.
    private static void TellFaults(ProvenSet proven, Terminal terminal)
    {
        if (proven.Faults.IsEmpty)
        {
            return;
        }

        terminal.Say($"Bộ tiêu chí mới có {proven.Faults.Length} lỗi phải sửa:");
        CriteriaSource.Print(proven.Faults, terminal);
    }
}
