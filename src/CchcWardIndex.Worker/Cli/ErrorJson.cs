using CchcWardIndex.Problems;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Worker.Cli;

/// <summary>Why a command with <c>--json</c> did nothing, in the form in which <c>results.json</c> tells problems.</summary>
/// <param name="Problems">The reason.</param>
internal sealed record ErrorJson(ImmutableArray<ErrorJson.Reason> Problems)
{
    /// <summary>A reason.</summary>
    public static ErrorJson Of(ProblemText text) => new([new Reason(Words.Of(text.Severity), text.Message, text.Remedy, $"{text.Id}")]);

    /// <summary>One reason.</summary>
    /// <param name="Severity"><c>error</c>.</param>
    /// <param name="Message">What is wrong.</param>
    /// <param name="Remedy">What to do about it.</param>
    /// <param name="Id">What it is, for programs.</param>
    internal sealed record Reason(string Severity, string Message, string Remedy, string Id);
}
