using CchcWardIndex.Publication;

namespace CchcWardIndex.Office.Dossiers;

/// <summary>Hồ sơ trình: all that the draft papers say. They are made of this and of nothing else; no person's name is in it.</summary>
/// <param name="Results">The results put forward.</param>
/// <param name="ResultsDigest">Mã kiểm: SHA-256 of the <c>results.json</c> put forward, printed as given.</param>
/// <param name="Submission">The how-manieth time this round is put forward, from 1.</param>
/// <param name="PreparedAt">When the papers were made, in Viet Nam (UTC+07:00); it stands in the file's properties, not on the paper.</param>
public sealed record DossierFacts(Results Results, string ResultsDigest, int Submission, DateTimeOffset PreparedAt)
{
    /// <summary>The files that go with the Tờ trình, in the order listed.</summary>
    public ImmutableArray<DossierFile> Files { get; init; } = [];

    /// <summary>What these results would correct; null unless something was published before.</summary>
    public Corrected? Corrects { get; init; }
}

/// <summary>A publication that the results put forward would replace.</summary>
/// <param name="Approval">The decision under which it was published.</param>
/// <param name="Correction">Why, and every figure that moves.</param>
public sealed record Corrected(Approval Approval, Correction Correction);

/// <summary>A file that goes with the Tờ trình.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="Content">What it holds, in words.</param>
public sealed record DossierFile(string Name, string Content);
