using CchcWardIndex.Problems;

namespace CchcWardIndex.Office.Reading.Gate;

/// <summary>Tells by the first bytes what a file is that calls itself .xlsx.</summary>
internal static class FileKind
{
    /// <summary>Null where the file is a ZIP, as a workbook is.</summary>
    public static ProblemText? Refuse(ReadOnlySpan<byte> file, Limits limits)
    {
        if (file.IsEmpty)
        {
            return GateProblems.Empty();
        }

        if (file.Length > limits.FileBytes)
        {
            return TooBig(limits);
        }

        if (file.StartsWith("PK\x03\x04"u8))
        {
            return null;
        }

        return Known(file);
    }

    public static ProblemText TooBig(Limits limits) =>
        limits == Limits.Evidence ? GateProblems.FormTooBig() : GateProblems.TooBig(Limits.Shown(limits.FileBytes), limits.What);

    private static ProblemText Known(ReadOnlySpan<byte> file)
    {
        if (!file.ContainsAnyExcept((byte)0))
        {
            return GateProblems.Zeros();
        }

        var kind = ContentKind.Of(file);
        return kind is null ? GateProblems.Unknown()
            : kind == KnownKind.Locked ? GateProblems.Locked(kind.Remedy)
            : GateProblems.OtherKind(kind.What, kind.Remedy);
    }
}
