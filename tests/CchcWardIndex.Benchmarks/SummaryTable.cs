using System.Globalization;
using BenchmarkDotNet.Reports;

namespace CchcWardIndex.Benchmarks;

/// <summary>A BenchmarkDotNet summary as the short table of <c>docs/benchmarks.md</c>.</summary>
internal static class SummaryTable
{
    /// <summary>One row a contender; times in microseconds, each beside its ratio to ours.</summary>
    public static IReadOnlyList<string> Of(Summary summary)
    {
        if (summary.HasCriticalValidationErrors || summary.Reports.Any(report => report.ResultStatistics is null))
        {
            throw new InvalidOperationException("A benchmark failed; see above.");
        }

        var ours = summary.Reports.Single(report => report.BenchmarkCase.Descriptor.Baseline).ResultStatistics!.Mean;
        return
        [
            "| contender | mean µs | ± (standard deviation) | times ours | allocated kB |",
            "|---|--:|--:|--:|--:|",
            .. summary.Reports.Select(report =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'')} | {report.ResultStatistics!.Mean / 1000:#,0.0} | "
                        + $"{report.ResultStatistics.StandardDeviation / 1000:#,0.0} | {report.ResultStatistics.Mean / ours:0.000} | "
                        + $"{(report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / 1024.0:#,0} |"
                )
            ),
        ];
    }
}
