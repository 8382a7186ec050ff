using CchcWardIndex.Office.Forms.Answers;
using CchcWardIndex.Submissions;
using CsCheck;
using Xunit;

namespace CchcWardIndex.Tests.Office.Forms.Answers;

/// <summary>The counting against one written again in the plainest way, on tables full of faults; shuffled, nothing changes.</summary>
public class NaiveCountTests
{
    // Few different values, so that doubles, contradictions and rows with several faults abound.
    private static readonly Gen<SurveyAnswerRow[]> Tables = Gen.Select(
            OneOf("P1", "P2", "P3", "p3", " P3 ", ""),
            OneOf("21550", "21553", "Xã Nhơn Lý", "99999"),
            OneOf("CH01", "ch02", "CH02", "CH09"),
            OneOf("4", "Hài lòng", "4,0", "1", "6", "")
        )
        .Array[0, 14]
        .Select(rows => rows.Select(row => Raw.Row(row.Item1, row.Item2, row.Item3, row.Item4)).ToArray());

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    [Fact]
    public void Every_table_is_counted_as_by_hand_and_no_row_is_lost() =>
        Gen.Select(Tables, Tables)
            .Sample(
                (one, two) =>
                {
                    var intake = Raw.Read(("a.xlsx", Raw.Write(one)), ("b.xlsx", Raw.Write([.. two, Raw.Row("Q", "21550", "CH01", "5")])));
                    var (sums, counts) = Naive(("a.xlsx", one), ("b.xlsx", [.. two, Raw.Row("Q", "21550", "CH01", "5")]));

                    return sums.SequenceEqual(Raw.Sums(intake))
                        && counts.SequenceEqual(Raw.Counts(intake))
                        && intake.SurveyCounts.Sum(count => count.Counted) == intake.Survey.Sum(sum => sum.Valid);
                },
                iter: 150
            );

    [Fact]
    public void Shuffling_the_rows_of_each_file_changes_no_sum_and_no_count() =>
        Gen.Select(Tables, Gen.Int)
            .Sample(
                (table, seed) =>
                {
                    var extra = Raw.Row("Q", "21550", "CH01", "5");
                    var straight = Raw.Read(("a.xlsx", Raw.Write(table)), ("b.xlsx", Raw.Write([.. table.Reverse(), extra])));
                    var shuffled = Raw.Read(("b.xlsx", Raw.Write([extra, .. Shuffled(table, seed)])), ("a.xlsx", Raw.Write(Shuffled(table, seed + 1L))));

                    return Raw.Sums(straight).SequenceEqual(Raw.Sums(shuffled)) && Raw.Counts(straight).SequenceEqual(Raw.Counts(shuffled));
                },
                iter: 100
            );

    private static IEnumerable<SurveyAnswerRow> Shuffled(SurveyAnswerRow[] table, long seed) =>
        table.Select((row, i) => (row, Key: unchecked((i + 1) * 2_654_435_761L + seed) % 1009)).OrderBy(pair => pair.Key).Select(pair => pair.row);

    // Row against row, file against file: slow and plain.
    private static (IEnumerable<string> Sums, IEnumerable<string> Counts) Naive(params (string File, SurveyAnswerRow[] Rows)[] files)
    {
        var all = files
            .SelectMany(file =>
                file.Rows.Select(
                    (row, i) =>
                        (
                            file.File,
                            Place: i,
                            Who: row.Respondent.Trim(),
                            Unit: row.Unit == "Xã Nhơn Lý" ? "21601" : row.Unit,
                            Question: row.Question.ToUpperInvariant(),
                            Score: row.Answer switch
                            {
                                "4" or "4,0" or "Hài lòng" => 4,
                                "1" => 1,
                                "5" => 5,
                                _ => 0,
                            }
                        )
                )
            )
            .ToList();
        var fates = new List<(string File, string Unit, string Question, int Score, SurveyRejection? Fate)>();
        foreach (var row in all)
        {
            bool Good((string File, int Place, string Who, string Unit, string Question, int Score) other) =>
                other.Unit != "99999" && other.Question != "CH09" && other.Score != 0 && other.Who.Length > 0;
            var same = all.Where(other => Good(other) && other.Who == row.Who && other.Question == row.Question).ToList();
            SurveyRejection? fate =
                row.Unit == "99999" ? SurveyRejection.UnknownUnit
                : row.Question == "CH09" ? SurveyRejection.UnknownQuestion
                : row.Score == 0 ? SurveyRejection.OffScale
                : row.Who.Length == 0 ? SurveyRejection.NoRespondent
                : same.Any(other => other.Unit != row.Unit || other.Score != row.Score) ? SurveyRejection.Contradiction
                : same[0] != row ? SurveyRejection.DoubleRespondent
                : null;
            fates.Add((row.File, row.Unit, row.Question, row.Score, fate));
        }

        var sums = fates
            .Where(row => row.Fate is null)
            .GroupBy(row => (row.Unit, row.Question))
            .OrderBy(group => group.Key)
            .Select(group => $"{group.Key.Unit} {group.Key.Question} {group.Count(row => row.Score >= 4)}/{group.Count()}");
        var counts = files.Select(file =>
        {
            var rows = fates.Where(row => row.File == file.File).ToList();
            var rejected = Enum.GetValues<SurveyRejection>()
                .Select(reason => (reason, Count: rows.Count(row => row.Fate == reason)))
                .Where(pair => pair.Count > 0);
            return $"{file.File}: {rows.Count(row => row.Fate is null)} of "
                + $"{rows.Count}{string.Concat(rejected.Select(pair => $", {pair.reason} {pair.Count}"))}";
        });
        return (sums, counts);
    }
}
