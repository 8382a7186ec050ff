using CchcWardIndex.Scoring;
using CchcWardIndex.Worker.Files;

var watch = System.Diagnostics.Stopwatch.StartNew();
var loaded = CriteriaFolder.Load(args[0]);
Console.WriteLine($"load {watch.ElapsedMilliseconds} ms");
var proven = RuleBook.Prove(loaded);
Console.WriteLine($"prove {watch.ElapsedMilliseconds} ms");
foreach (var fault in proven.Faults)
{
    Console.WriteLine(fault);
}

Console.WriteLine(string.Join("\n", proven.Proofs.Where(proof => proof.Probes > 500).Select(proof => $"{proof.Criterion} {proof.Probes}")));
Console.WriteLine(proven.Proofs.Sum(proof => proof.Probes));
