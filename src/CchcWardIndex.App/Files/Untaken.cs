using System.Text.Json;
using System.Text.Json.Serialization;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Problems;

namespace CchcWardIndex.App.Files;

/// <summary>Something in a folder for forms that is not read, or not yet: told with its name, never passed over in silence.</summary>
/// <param name="Name">Its name from that folder on: <c>Phường Một/phieu.xlsx</c>, <c>phieu.zip/a.xlsx</c>.</param>
/// <param name="Why">Why it is not read.</param>
internal sealed record Untaken(string Name, UntakenReason Why)
{
    /// <summary>Whether there may be forms in it that nobody has read: a folder, an archive, a form in an archive.</summary>
    public bool HidesOthers =>
        Why
            is UntakenReason.TooDeep
                or UntakenReason.TooMany
                or UntakenReason.Closed
                or UntakenReason.ZipBroken
                or UntakenReason.ZipTooBig
                or UntakenReason.ZipLocked
                or UntakenReason.ZipPartBroken
                or UntakenReason.ZipBadPath
                or UntakenReason.ZipIsWorkbook;

    private static readonly string[] OtherArchives = [".rar", ".7z", ".tar", ".gz", ".tgz"];

    /// <summary>Why a file is not read whose name is no workbook's.</summary>
    public static UntakenReason OfEnding(string name) =>
        OtherArchives.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) ? UntakenReason.Packed : UntakenReason.NoForm;

    /// <summary>What is so, as a sentence about the file or folder of that name, and what to do about it.</summary>
    public ProblemText Text => Why == UntakenReason.NoForm ? EvidenceReader.WhyForeign(Name) : UntakenProblems.Of(Why);
}

/// <summary>Why something is not read.</summary>
[JsonConverter(typeof(InCamelCase))]
internal enum UntakenReason
{
    /// <summary>A link to a file, which may lead anywhere, or nowhere.</summary>
    Link,

    /// <summary>A link to a folder.</summary>
    FolderLink,

    /// <summary>A pipe, a socket, a device.</summary>
    Special,

    /// <summary>A name that cannot be written in UTF-8, and so cannot be opened.</summary>
    BadName,

    /// <summary>A folder too deep below.</summary>
    TooDeep,

    /// <summary>More than is looked at.</summary>
    TooMany,

    /// <summary>A folder that cannot be looked into.</summary>
    Closed,

    /// <summary>No workbook by its name.</summary>
    NoForm,

    /// <summary>An archive that is no ZIP.</summary>
    Packed,

    /// <summary>A ZIP that is not whole.</summary>
    ZipBroken,

    /// <summary>Part of a ZIP that cannot be unpacked.</summary>
    ZipPartBroken,

    /// <summary>Part of a ZIP that has a password.</summary>
    ZipLocked,

    /// <summary>A ZIP, or part of one, that unpacks to more than any form has.</summary>
    ZipTooBig,

    /// <summary>A ZIP in a ZIP in a ZIP.</summary>
    ZipTooDeep,

    /// <summary>Part of a ZIP whose name leads out of it.</summary>
    ZipBadPath,

    /// <summary>A workbook that bears the name of a ZIP.</summary>
    ZipIsWorkbook,

    /// <summary>A ZIP without forms.</summary>
    ZipEmpty,

    /// <summary>Another program has it open for itself alone.</summary>
    Held,

    /// <summary>Another program writes to it.</summary>
    Written,

    /// <summary>It may not be read.</summary>
    Unreadable,

    /// <summary>It is taken in, and may not be taken away.</summary>
    Stuck,

    /// <summary>It looks like half a copy.</summary>
    Unfinished,
}

/// <summary>Reasons as JSON spells them: <c>tooDeep</c>.</summary>
internal sealed class InCamelCase() : JsonStringEnumConverter<UntakenReason>(JsonNamingPolicy.CamelCase);
