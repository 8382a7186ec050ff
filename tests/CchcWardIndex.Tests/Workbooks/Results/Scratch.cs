using CchcWardIndex.Workbooks.Results;
namespace CchcWardIndex.Tests.Workbooks.Results;
public class Scratch
{
    [Fact]
    public void Write_files()
    {
        Directory.CreateDirectory("/tmp/res");
        var n = Environment.GetEnvironmentVariable("UNITS");
        if (n is not null)
        {
            var big = SampleRound.Of(int.Parse(n, System.Globalization.CultureInfo.InvariantCulture));
            var before = GC.GetTotalMemory(true); Console.WriteLine($"live {before>>20} MB ms"); 
            Console.WriteLine($"peak before {System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64>>20} MB ws {Environment.WorkingSet>>20} ms"); long maxWs=0,maxHeap=0; var stop=false; var poll=new Thread(()=>{ while(!stop){ maxWs=Math.Max(maxWs,Environment.WorkingSet); maxHeap=Math.Max(maxHeap,GC.GetTotalMemory(false)); Thread.Sleep(10);} }); poll.Start(); var cpu = System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime; var w0 = System.Diagnostics.Stopwatch.StartNew(); var bytes = ResultsWorkbook.Write(big); stop=true; Console.WriteLine($"during: ws {maxWs>>20} heap {maxHeap>>20} ms"); Console.WriteLine($"{n} units: {w0.ElapsedMilliseconds} ms, cpu {(System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds} ms, {bytes.Length/1024} KB, before {before>>20} MB, peak {System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64>>20} MB");
            File.WriteAllBytes($"/tmp/res/u{n}.xlsx", bytes);
            return;
        }
        var r = SampleRound.Whole; var t = SampleRound.Troubled;
        for (int i = 0; i < 3; i++) { var cpu = System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime; var w = System.Diagnostics.Stopwatch.StartNew(); File.WriteAllBytes("/tmp/res/whole.xlsx", ResultsWorkbook.Write(r)); Console.WriteLine($"whole {w.ElapsedMilliseconds} ms cpu {(System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds} ms"); }
        File.WriteAllBytes("/tmp/res/troubled.xlsx", ResultsWorkbook.Write(t));
    }
}
