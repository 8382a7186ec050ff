using BenchmarkDotNet.Attributes;

namespace CchcWardIndex.Benchmarks.Scoring;

/// <summary>Scoring one unit's facts, warm: each call takes the next of the 21 units, so the mean is over the whole sample season.</summary>
[MemoryDiagnoser]
public class ScoringBenchmarks
{
    private Contenders _contenders = null!;
    private int _next;

    [GlobalSetup]
    public void Prepare()
    {
        _contenders = new Contenders(Repository.Criteria);
        _contenders.MustAgree();
    }

    [Benchmark(Baseline = true, Description = "`RuleBook.Decide`, trials kept for the explanation")]
    public decimal Ours() => _contenders.Ours(Next());

    [Benchmark(Description = "the same rules by hand in C#")]
    public decimal ByHand() => Contenders.ByHand(Next());

    [Benchmark(Description = "RulesEngine, one engine, an ExpandoObject a call")]
    public decimal Expando() => _contenders.Expando(Next());

    [Benchmark(Description = "RulesEngine, a new engine a unit")]
    public decimal NewEngine() => _contenders.NewEngine(Next());

    private UnitFacts Next() => _contenders.Units[_next++ % _contenders.Units.Count];
}
