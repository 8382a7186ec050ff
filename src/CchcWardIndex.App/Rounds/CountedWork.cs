using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;

namespace CchcWardIndex.App.Rounds;

/// <summary>How far the departments are, kept with the state: whoever only looks neither proves the set nor scores the round.</summary>
/// <remarks>A count holds for exactly what it was made of. Where anything of that is another, it is made anew; it decides on nothing.</remarks>
internal static class CountedWork
{
    /// <summary>As the round stands.</summary>
    /// <exception cref="InvalidDataException">It has to be counted, and the archive lacks a file that counts.</exception>
    public static AppraisalWork Of(Workplace place)
    {
        if (!place.Current.Set.IsAppraised)
        {
            return AppraisalWork.None;
        }

        var (basis, known) = place.Store.Read(context =>
            (KeyOf(place.Current.Set, RunBasis.Of(context, place), Results.EngineVersion), context.CountedWork.SingleOrDefault(row => row.Round == place.Round))
        );
        return known?.Basis == basis ? Read(known.Work, place.Current.Set) : new ProcedureDesk(place).Counted().Work;
    }

    /// <summary>Keeps a count.</summary>
    /// <param name="place">The round.</param>
    /// <param name="basis">What it was made of.</param>
    /// <param name="work">What was counted.</param>
    public static void Keep(Workplace place, RunBasis basis, AppraisalWork work)
    {
        var (key, text) = (KeyOf(place.Current.Set, basis, Results.EngineVersion), Write(work));
        try
        {
            place.Store.Write(context => Enter(context, place.Round, key, text));
        }
        catch (StateException)
        {
            // A full disk keeps nobody from looking; the next one counts again.
        }
    }

    /// <summary>Names everything that a count hangs on.</summary>
    /// <param name="set">The set.</param>
    /// <param name="basis">The files and decisions that count.</param>
    /// <param name="engine">What reads the files and computes.</param>
    internal static string KeyOf(CriteriaSet set, RunBasis basis, string engine)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{engine}\n{set.Digest}\n{basis.Record.SubmissionDeadline(set):O}\n");
        foreach (var entry in basis.Evidence)
        {
            text.Append(CultureInfo.InvariantCulture, $"{entry.Name} {entry.Sha256} {entry.LateUnit}\n");
        }

        foreach (var decision in basis.UnitDecisions)
        {
            text.Append(CultureInfo.InvariantCulture, $"{decision.Unit} {decision.As}\n");
        }

        return Digest.Of(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static bool Enter(StateTables context, string round, string basis, string work)
    {
        if (context.CountedWork.SingleOrDefault(row => row.Round == round) is { } known)
        {
            (known.Basis, known.Work) = (basis, work);
        }
        else
        {
            context.Add(
                new CountedWorkRow
                {
                    Round = round,
                    Basis = basis,
                    Work = work,
                }
            );
        }

        return true;
    }

    private static string Write(AppraisalWork work) =>
        JsonSerializer.Serialize(new Kept(Lines(work.Departments), Lines(work.First), work.HasUnits, work.AllSent), CountedWorkJson.Default.Kept);

    private static AppraisalWork Read(string text, CriteriaSet set)
    {
        var kept = JsonSerializer.Deserialize(text, CountedWorkJson.Default.Kept)!;
        return new AppraisalWork(Work(kept.Departments, set), Work(kept.First, set), kept.HasUnits, kept.AllSent);
    }

    private static ImmutableArray<Line> Lines(ImmutableArray<DepartmentWork> works) =>
        [.. works.Select(work => new Line(work.Department.Code, work.Criteria, work.Appraised, work.Open))];

    private static ImmutableArray<DepartmentWork> Work(ImmutableArray<Line> lines, CriteriaSet set) =>
        [
            .. lines.Select(line => new DepartmentWork(
                set.Departments.Single(department => department.Code == line.Department),
                line.Criteria,
                line.Appraised,
                line.Open
            )),
        ];

    internal sealed record Kept(ImmutableArray<Line> Departments, ImmutableArray<Line> First, bool HasUnits, bool AllSent);

    internal sealed record Line(DepartmentCode Department, int Criteria, int Appraised, int Open);
}

/// <summary>How a count is written, worked out when the program is built.</summary>
[JsonSerializable(typeof(CountedWork.Kept))]
internal sealed partial class CountedWorkJson : JsonSerializerContext;
