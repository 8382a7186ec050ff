using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Publication;

/// <summary>The part <c>problems</c> of <c>results.json</c>.</summary>
public static class ToldProblemJson
{
    /// <summary>The problems of some results, in their order, named as in the same file.</summary>
    /// <param name="results">A <c>results.json</c> of this version.</param>
    /// <exception cref="KeyNotFoundException">It is not as this version writes it.</exception>
    public static ImmutableArray<ToldProblem> Read(JsonElement results)
    {
        var (units, criteria, departments) = (Names(results, "units"), Names(results, "definitions"), Names(results, "departments"));
        var files = results.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("file").GetString()!).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. results
                .GetProperty("problems")
                .EnumerateArray()
                .Select(problem =>
                {
                    string? Text(string key) => problem.TryGetProperty(key, out var value) ? value.GetString() : null;
                    var where = Text("where")!;
                    var (unit, department, criterion) = (Text("unit"), Text("department"), Text("criterion"));
                    return new ToldProblem(
                        // An earlier version wrote none.
                        Text("id") ?? "",
                        Text("severity") == Words.Of(Severity.Error) ? Severity.Error : Severity.Warning,
                        By(Text("by")),
                        UnitCode.From(unit),
                        Name(units, unit),
                        DepartmentCode.From(department),
                        Name(departments, department),
                        CriterionCode.From(criterion),
                        Name(criteria, criterion),
                        where,
                        ProblemPlace.Of(where, files.Contains),
                        Text("message")!,
                        Text("remedy")!
                    );
                }),
        ];
    }

    internal static void Write(Utf8JsonWriter json, ToldProblem problem)
    {
        json.WriteString("severity", Words.Of(problem.Severity));
        json.WriteString("unit", problem.Unit?.Text);
        json.WriteString("criterion", problem.Criterion?.Text);
        json.WriteString("where", problem.Where);
        json.WriteString("message", problem.Message);
        json.WriteString("remedy", problem.Remedy);
        json.WriteString("department", problem.Department?.Text);
        json.WriteString("by", Words.Of(problem.By));
        json.WriteString("id", problem.Id.Value);
    }

    // An earlier version did not say: the office looks at it.
    private static Mender By(string? word) => Enum.GetValues<Mender>().FirstOrDefault(by => Words.Of(by) == word, Mender.Office);

    private static Dictionary<string, string> Names(JsonElement results, string part) =>
        results
            .GetProperty(part)
            .EnumerateArray()
            .DistinctBy(one => one.GetProperty("code").GetString())
            .ToDictionary(one => one.GetProperty("code").GetString()!, one => one.GetProperty("name").GetString()!);

    private static string Name(Dictionary<string, string> names, string? code) => code is null ? "" : names.GetValueOrDefault(code, code);
}
