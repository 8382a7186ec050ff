using System.Globalization;
using CchcWardIndex.Analysis;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rounds;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Worker.Commands;

/// <summary>
/// A year's figures wherever they lie: a year's last publication in the data folder, a published folder, a <c>last-year.json</c>, a plain
/// table.
/// </summary>
/// <param name="Figures">The figures.</param>
/// <param name="Codes">What the set's codes continue of the year before; null where the figures came without their set.</param>
/// <param name="Before">The figures of the year before that lie beside the set; null where there are none.</param>
/// <param name="Authority">Who published them; empty where unknown.</param>
internal sealed record YearSource(LastYear Figures, FormerCodes? Codes, LastYear? Before, string Authority)
{
    /// <summary>The year's figures.</summary>
    /// <param name="given">A year, an index and a year (<c>cntt-2022</c>), a folder or a file.</param>
    /// <param name="published">Where publications lie.</param>
    /// <param name="index">The index of which a year alone is meant; null where that is for the folder to tell.</param>
    /// <param name="terminal">Where it is said what is done.</param>
    /// <exception cref="BadInputException">There are none, or they cannot be read.</exception>
    public static YearSource Read(string given, string published, IndexCode? index, Terminal terminal)
    {
        if (Meant(given, published, index) is { } of)
        {
            return Publications.Latest(published, of) is { } folder
                ? OfPublished(folder, terminal)
                : throw new BadInputException(ResultsProblems.NoPublication(published, $"{of.Index}", of.Year));
        }

        return Directory.Exists(given) ? OfPublished(given, terminal)
            : !File.Exists(given) ? throw new BadInputException(ResultsProblems.NoPlace(given))
            : Path.GetExtension(given).Equals(".json", StringComparison.OrdinalIgnoreCase) ? new YearSource(OfJson(given), null, null, "")
            : throw new BadInputException(ResultsProblems.NotAYear(given));
    }

    /// <summary>The year that a text is; null where it is none.</summary>
    public static int? IsYear(string given) =>
        given.Length == 4 && int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static SetIdentity? Meant(string given, string published, IndexCode? index)
    {
        if (IsYear(given) is not { } year)
        {
            return Path.Exists(given) ? null : SetIdentity.Read(given);
        }

        var known = index is null ? Publications.OfYear(published, year) : [new SetIdentity(index, year)];
        return known.Length < 2
            ? known.FirstOrDefault() ?? new SetIdentity(IndexCode.Cchc, year)
            : throw new BadInputException(ResultsProblems.SeveralIndices(published, year, string.Join(", ", known.Select(of => of.Index)), $"{known[0]}"));
    }

    /// <summary>The figures of a published folder, scored again.</summary>
    public static YearSource OfPublished(string folder, Terminal terminal)
    {
        var results = ResultsSource.OfPublished(folder, terminal);
        return new YearSource(
            LastYearOf.Published(results, Digest.Of(GivenFile.ReadIn(folder, Seal.FileName, FolderLimits.Published.FileBytes))),
            results.Set.FormerCodes,
            results.Set.LastYear,
            results.Set.Authority.Name
        );
    }

    private static LastYear OfJson(string path)
    {
        var read = CriteriaSetLoader.LastYear(new CriteriaFile(Path.GetFileName(path), GivenFile.Read(path, FolderLimits.Criteria.FileBytes)), out var faults);
        return read ?? throw new BadInputException(ResultsProblems.YearFaulty(string.Join('\n', faults), faults.Length));
    }
}
