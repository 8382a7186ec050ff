using System.CommandLine;
using System.CommandLine.Invocation;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Worker.Cli;

/// <summary><c>--version</c>: what computes the points, as every publication names it.</summary>
internal sealed class ShownVersion : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"cchc: {Results.EngineVersion}");
        return ExitStatus.Done;
    }
}
