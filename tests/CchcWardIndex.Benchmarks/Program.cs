using System.Globalization;
using BenchmarkDotNet.Running;
using CchcWardIndex.Benchmarks;
using CchcWardIndex.Benchmarks.Analysis;
using CchcWardIndex.Benchmarks.Reading;
using CchcWardIndex.Benchmarks.Scoring;
using CchcWardIndex.Benchmarks.Seasons;
using CchcWardIndex.Benchmarks.Survey;
using CchcWardIndex.Benchmarks.Worker;

int[] sizes = [21, 210, 2100, 10598];
int[] through = [34, 68, 135];
int[] answers = [0, 10_000, 100_000, 300_000];
switch (args)
{
    // Everything, and the figures into docs/benchmarks.md.
    case ["all"]:
        Document.Replace("scoring", SummaryTable.Of(BenchmarkRunner.Run<ScoringBenchmarks>(Measurement.Config)));
        Document.Replace("reading", SummaryTable.Of(BenchmarkRunner.Run<ReadingBenchmarks>(Measurement.Config)));
        Document.Replace("survey", SurveyRun.Measure(answers));
        Document.Replace("season", SeasonRun.Measure(sizes, times: 7));
        Document.Replace("worker", WorkerRun.Measure());
        Document.Replace("through", ThroughRun.Measure(through));
        Document.Replace("machine", [Measurement.Machine]);
        return 0;
    case ["season", .. var chosen] when chosen.All(text => int.TryParse(text, CultureInfo.InvariantCulture, out var units) && units is >= 2 and < 90_000):
        SeasonRun.Measure(chosen.Length == 0 ? sizes : [.. chosen.Select(text => int.Parse(text, CultureInfo.InvariantCulture))], times: 5);
        return 0;
    case ["survey"]:
        Document.Replace("survey", SurveyRun.Measure(answers));
        return 0;
    case ["survey-read", var contender, var path]:
        SurveyRun.Read(contender, path);
        return 0;
    case ["worker"]:
        Document.Replace("worker", WorkerRun.Measure());
        return 0;
    case ["through", .. var chosen] when chosen.All(text => int.TryParse(text, CultureInfo.InvariantCulture, out var units) && units is >= 2 and < 90_000):
        Document.Replace(
            "through",
            ThroughRun.Measure(chosen.Length == 0 ? through : [.. chosen.Select(text => int.Parse(text, CultureInfo.InvariantCulture))])
        );
        return 0;
    case ["phases", var text] when int.TryParse(text, CultureInfo.InvariantCulture, out var units):
        Phases.Measure(units);
        return 0;
    case ["certainty"]:
        CertaintyRun.Measure(21);
        return 0;
    case ["agree"]:
        new Contenders(Repository.Criteria).MustAgree();
        Console.WriteLine("All contenders give the same points.");
        return 0;
    case ["reading" or "scoring"]:
        _ = args[0] == "reading" ? BenchmarkRunner.Run<ReadingBenchmarks>(Measurement.Config) : BenchmarkRunner.Run<ScoringBenchmarks>(Measurement.Config);
        return 0;
    default:
        Console.Error.WriteLine("all | scoring | reading | survey | season [units …] | worker | through [units …] | certainty | phases units | agree");
        return 2;
}
