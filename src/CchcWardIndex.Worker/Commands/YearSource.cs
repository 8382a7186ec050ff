using System.Globalization;
using CchcWardIndex.Analysis;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rounds;
using CchcWardIndex.Worker.Cli;

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
    /// <exception cref="BadInputException">There are none, or they cannot be read.</exception>
    public static YearSource Read(string given, string published, Terminal terminal)
    {
        if (IsYear(given) is { } year)
        {
            return Publications.Latest(published, year) is { } folder
                ? OfPublished(folder, terminal)
                : throw new BadInputException(
                    $"Trong \"{published}\" không có công bố nào của năm {year}. Nêu thư mục công bố hoặc tệp last-year.json thay cho năm; bảng thường "
                        + "thì trước hết đưa vào bằng cchc last-year --table."
                );
        }

        return Directory.Exists(given) ? OfPublished(given, terminal)
            : !File.Exists(given) ? throw new BadInputException($"Không có tệp hoặc thư mục \"{given}\". Kiểm tra lại đường dẫn.")
            : Path.GetExtension(given).Equals(".json", StringComparison.OrdinalIgnoreCase) ? new YearSource(OfJson(given), null, null, "")
            : throw new BadInputException($"Không đọc được \"{given}\" làm kết quả một năm. Bảng thường thì trước hết đưa vào bằng cchc last-year --table.");
    }

    /// <summary>The year that a text is; null where it is none.</summary>
    public static int? IsYear(string given) =>
        given.Length == 4 && int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

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
        return read ?? throw new BadInputException($"{string.Join('\n', faults)}\nTệp có {faults.Length} lỗi nên chưa dùng được.");
    }
}
