using System.Text.Json;
using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.App.Verification;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Rules;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Worker.Commands;

/// <summary>The results a command looks at: scored from a folder of workbooks, or scored again from a published folder. Nothing is written.</summary>
internal static class ResultsSource
{
    private const int Shown = 5;

    /// <summary>What lies in a folder of workbooks, scored by a set.</summary>
    /// <exception cref="BadInputException">There is no such folder, no workbook in it, or the set has faults; the faults have been printed.</exception>
    public static Results OfEvidence(Func<LoadedSet> criteria, string evidence, TimeProvider clock, Terminal terminal)
    {
        FolderOption.MustBeThere(evidence, "--evidence");
        var book = CriteriaSource.Book(RuleBook.Prove(criteria()), terminal);
        var workbooks = Forms(evidence, book.Set);
        terminal.Say($"Đọc và chấm {workbooks.Count} tệp .xlsx trong {Path.GetFullPath(evidence)} …");
        var results = Results.Of(book, EvidenceReader.Read(book.Set, workbooks), clock.GetUtcNow());
        if (UrgentProblems.Count(results) is > 0 and var errors)
        {
            terminal.Say($"Lưu ý: còn {errors} vấn đề phải xử lý nên đây chưa phải là kết quả cuối cùng; dùng cchc score để xem từng vấn đề.");
        }

        return results;
    }

    /// <summary>The forms of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="set">The set by which they are read.</param>
    /// <exception cref="BadInputException">There is no such folder, or no form in it.</exception>
    public static IReadOnlyList<EvidenceFile> Forms(string folder, CriteriaSet set)
    {
        FolderOption.MustBeThere(folder, "--evidence");

        return EvidenceFolder.Forms(folder, set) is { Count: > 0 } workbooks ? workbooks : throw new BadInputException(ResultsProblems.NoWorkbook(folder));
    }

    /// <summary>
    /// What was published: the folder's own set and workbooks are scored again, and must come to what the folder says. Says so where a
    /// correction beside it has replaced it.
    /// </summary>
    /// <exception cref="BadInputException">There is no such folder, it is no published one, is not as it was sealed, or scores otherwise.</exception>
    public static Results OfPublished(string folder, Terminal terminal) => TimeLimit.Within(() => Published(folder, terminal));

    private static Results Published(string folder, Terminal terminal)
    {
        FolderOption.MustBeThere(folder, "--published");
        if (!PublishedCopy.HasSeal(folder))
        {
            throw new BadInputException(ResultsProblems.NotPublished(folder));
        }

        var copy = PublishedCopy.Read(folder);
        if (copy.Refused.Concat(SealCheck.Of(copy.Files)).ToList() is { Count: > 0 } findings)
        {
            throw new BadInputException(
                ResultsProblems.NotAsSealed(folder, string.Join('\n', findings.Take(Shown).Select(finding => $"Sai khác: {finding.Where}: {finding.Message}")))
            );
        }

        var published =
            PublishedResults.Read(copy.Files.GetValueOrDefault(Seal.ResultsName, []), out var isReadable)
            ?? throw new BadInputException(isReadable ? ResultsProblems.NotApproved(folder) : ResultsProblems.Changed(folder));
        terminal.Say($"Chấm lại từ thư mục công bố {Path.GetFullPath(folder)} …");
        var current = copy.Criteria(published.Set);
        var results = Results.Of(current.Book, EvidenceReader.Read(current.Set, copy.Evidence(published)), published.Record, published.ProducedAt) with
        {
            Promulgation = published.Promulgation,
        };
        using var recomputed = JsonDocument.Parse(Rescoring.Json(results));
        var isSameEngine = published.EngineVersion == Results.EngineVersion;
        if (
            FigureDifference
                .All(published.Json, recomputed.RootElement, ["engineVersion", "definitions", "problems", "usesDigest", "lastYearDigest", "lateUnits"])
                .Any(difference => isSameEngine || !RuleChanges.IsNewKey(difference))
        )
        {
            throw new BadInputException(ResultsProblems.ScoredOtherwise(folder));
        }

        if (Publications.Replaced(folder, results.Set.Identity) is { } note)
        {
            terminal.Say(note);
        }

        return results;
    }
}
