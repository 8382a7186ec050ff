using Xunit;
using CchcWardIndex.Workbooks.Results;
namespace CchcWardIndex.Tests.Workbooks.Results;
public class Scratch
{
    [Fact]
    public void Write_files()
    {
        Directory.CreateDirectory("/tmp/res");
        var r = SampleRound.Whole; var t = SampleRound.Troubled;
        for (int i = 0; i < 3; i++) { var w = System.Diagnostics.Stopwatch.StartNew(); File.WriteAllBytes("/tmp/res/whole.xlsx", ResultsWorkbook.Write(r)); Console.WriteLine($"whole {w.ElapsedMilliseconds} ms"); }
        File.WriteAllBytes("/tmp/res/troubled.xlsx", ResultsWorkbook.Write(t));
        File.WriteAllBytes("/tmp/res/u60.xlsx", ResultsWorkbook.Write(SampleRound.Of(60)));
    }
}
