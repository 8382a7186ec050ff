using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Publication;

/// <summary>Problems that say the same to the same people, told as one.</summary>
/// <param name="Problems">In the order in which people work on them; at least one.</param>
public sealed record GatheredProblem(ImmutableArray<ToldProblem> Problems)
{
    // More names than these nobody reads in one cell.
    private const int MostNamed = 3;

    /// <summary>What is the same in all of them.</summary>
    public ToldProblem First => Problems[0];

    /// <summary>The units' names, each once.</summary>
    public string Units => string.Join(", ", Problems.Select(problem => problem.UnitName).Where(name => name.Length > 0).Distinct());

    /// <summary>The criteria: <c>1.1.3 Mức độ hoàn thành …</c>; of more than three the codes alone.</summary>
    public string Criteria
    {
        get
        {
            var all = Problems.Where(problem => problem.Criterion is not null).DistinctBy(problem => problem.Criterion).ToList();
            return string.Join(
                all.Count > MostNamed ? ", " : "; ",
                all.Select(problem =>
                    all.Count > MostNamed || problem.CriterionName.Length == 0 ? $"{problem.Criterion}" : $"{problem.Criterion} {problem.CriterionName}"
                )
            );
        }
    }

    /// <summary>Where they stand, cells of one sheet together: <c>phieu.xlsx!Thẩm định!I60, I61</c>; empty where there is no file.</summary>
    public string Places =>
        string.Join(
            "; ",
            Problems
                .Where(problem => problem.Where.Length > 0)
                .GroupBy(problem => (problem.Place.File, problem.Place.Sheet))
                .Select(sheet =>
                    string.Join(
                        '!',
                        new[]
                        {
                            sheet.Key.File,
                            sheet.Key.Sheet,
                            string.Join(", ", sheet.Select(problem => problem.Place.Cell).Where(cell => cell.Length > 0).Distinct()),
                        }.Where(part => part.Length > 0)
                    )
                )
        );

    /// <summary>All of it on one line, whose it is first: <c>Phòng Nội vụ – Phường Một, tiêu chí 1.1 …: … (phieu.xlsx!Thẩm định!I60)</c>.</summary>
    /// <param name="office">The name of the office in charge of the round.</param>
    public string Line(string office)
    {
        // Many a sentence begins with the unit's name.
        var units = Criteria.Length == 0 && First.Message.StartsWith(Units, StringComparison.Ordinal) ? "" : Units;
        var whose = string.Join(" – ", new[]
            {
                First.By switch
                {
                    Mender.Department => First.DepartmentName,
                    Mender.Office => office,
                    _ => "",
                },
                units,
            }.Where(name => name.Length > 0).Distinct());
        return $"{whose}{(Criteria.Length > 0 ? $", tiêu chí {Criteria}" : "")}{(whose.Length + Criteria.Length > 0 ? ": " : "")}{First.Message} "
            + $"{First.Remedy}{(Places.Length > 0 ? $" ({Places})" : "")}";
    }

    /// <summary>
    /// Gathers problems: what one unit or department is told of many criteria in the same words, and what a department or the office is
    /// told of many units.
    /// </summary>
    /// <remarks>Of what units must mend themselves each unit has its own lines: they are passed on to it.</remarks>
    public static ImmutableArray<GatheredProblem> Of(IEnumerable<ToldProblem> problems) =>
        [
            .. ToldProblem
                .Sorted(problems)
                .GroupBy(problem => (problem.Severity, problem.By, problem.Unit, problem.Department, problem.Message, problem.Remedy))
                .Select(equal => equal.ToImmutableArray())
                .GroupBy(equal =>
                    (
                        equal[0].Severity,
                        equal[0].By,
                        Unit: equal[0].By == Mender.Unit ? equal[0].Unit : null,
                        equal[0].Department,
                        equal[0].Message,
                        equal[0].Remedy,
                        Criteria: string.Join(',', equal.Select(problem => problem.Criterion))
                    )
                )
                .Select(alike => new GatheredProblem([.. alike.SelectMany(equal => equal)])),
        ];
}
