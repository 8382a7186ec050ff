using System.IO.Compression;
using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;

namespace CchcWardIndex.Tests.Office.Incoming.Foreign;

/// <summary>What one workbook of another program means, as the script says that wrote it.</summary>
/// <param name="File">The workbook's name.</param>
/// <param name="Writer">Which program wrote it.</param>
/// <param name="Option">How it was told to.</param>
/// <param name="Form">Which form it is.</param>
/// <param name="Shape">What was done to the form before.</param>
/// <param name="Cells">What was put in; what is not here is blank.</param>
internal sealed record Expectation(string File, string Writer, string Option, string Form, string Shape, ImmutableArray<ExpectedCell> Cells)
{
    /// <summary>The folder with workbooks and expectations: the committed ones, or those that <c>CCHC_FOREIGN</c> names.</summary>
    public static string Folder { get; } =
        Environment.GetEnvironmentVariable("CCHC_FOREIGN") is { Length: > 0 } named ? named : RepositoryFolder.Path("tests", "foreign", "workbooks");

    /// <summary>All of the folder.</summary>
    public static ImmutableArray<Expectation> All { get; } =
        JsonSerializer.Deserialize<ImmutableArray<Expectation>>(System.IO.File.ReadAllBytes(Path.Combine(Folder, "expected.json")), JsonSerializerOptions.Web);

    /// <summary>The set the forms were made for.</summary>
    public static CriteriaSet Set { get; } = Load();

    private static CriteriaSet Load()
    {
        using var packed = ZipFile.OpenRead(Path.Combine(Folder, "criteria.zip"));
        var files = packed
            .Entries.Where(entry => entry.Length > 0)
            .Select(entry =>
            {
                using var content = new MemoryStream();
                using var stream = entry.Open();
                stream.CopyTo(content);
                return new CriteriaFile(entry.FullName, content.ToArray());
            })
            .ToList();
        var loaded = CriteriaSetLoader.Load("2022", [.. files]);
        return loaded.Set ?? throw new InvalidOperationException(string.Join("\n", loaded.Faults));
    }
}

/// <summary>What one cell, document or sum means.</summary>
/// <param name="Key">The row's key; unit and question for a survey.</param>
/// <param name="What">
/// <c>fact</c>, <c>self</c>, <c>na</c>, <c>words</c>, <c>document</c>, <c>conclusion</c>, <c>found</c>, <c>reason</c>, <c>basis</c> or
/// <c>survey</c>.
/// </param>
internal sealed record ExpectedCell(string Key, string What)
{
    /// <summary>Where it stands: <c>F26</c>; null where it is several cells.</summary>
    public string? Cell { get; init; }

    /// <summary>What is meant; null where nobody can say.</summary>
    public string? Meant { get; init; }

    /// <summary>Whether it must be asked back.</summary>
    public bool AskedBack { get; init; }

    public string? Reference { get; init; }

    public string? Date { get; init; }

    public string? Page { get; init; }

    public decimal Valid { get; init; }

    public decimal Satisfied { get; init; }
}
