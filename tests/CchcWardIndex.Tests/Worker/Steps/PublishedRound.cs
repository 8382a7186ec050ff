using System.Text.Json;
using CchcWardIndex.Rounds;
using CchcWardIndex.Uses;
using CchcWardIndex.Worker.Rounds;

namespace CchcWardIndex.Tests.Worker.Steps;

/// <summary>A round published once for many tests: they take its folder with something changed.</summary>
public sealed class PublishedRound : IDisposable
{
    private int _copies;

    /// <summary>Publishes it.</summary>
    public PublishedRound()
    {
        Round = new SmallRound("").Published();
        var folder = Deliverer.PublicationPath(Round.Place, 1);
        Files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToImmutableSortedDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
    }

    /// <summary>The folder's files.</summary>
    public ImmutableSortedDictionary<string, byte[]> Files { get; }

    internal SmallRound Round { get; }

    /// <summary>Runs <c>verify</c> on a folder of these files, somewhere else.</summary>
    internal Ran Verify(IReadOnlyDictionary<string, byte[]> files)
    {
        var folder = Round.PathOf($"copy-{Interlocked.Increment(ref _copies)}");
        Directory.CreateDirectory(folder);
        foreach (var (path, content) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllBytes(Path.Combine(folder, path), content);
        }

        return Round.Run("verify", folder);
    }

    /// <summary>The files under a seal that fits them, as somebody makes it who knows how.</summary>
    public ImmutableSortedDictionary<string, byte[]> Resealed(string path, byte[] content)
    {
        using var seal = JsonDocument.Parse(Files[Seal.FileName]);
        string Text(string key) => seal.RootElement.GetProperty(key).GetString()!;
        var files = Files.SetItem(path, content);
        return files.SetItem(Seal.FileName, new Seal(
            2022, Text("criteriaSet"), Text("criteriaDigest"), Text("engineVersion"), Digest.Of(files[Seal.ResultsName]), Text("journalHead"),
            [.. files.Where(file => file.Key != Seal.FileName && !UsesFolder.IsIn(file.Key)).Select(file => SealedFile.Of(file.Key, file.Value))]).Write().ToArray());
    }

    /// <summary>The files with one feed changed, under a seal of feeds that fits it.</summary>
    public ImmutableSortedDictionary<string, byte[]> ResealedFeed(string path, byte[] content)
    {
        var files = Files.SetItem(path, content);
        var feeds = files.Where(file => UsesFolder.IsIn(file.Key) && file.Key != UsesFolder.SealFile).Select(file => SealedFile.Of(file.Key, file.Value));
        return files.SetItem(UsesFolder.SealFile, new UsesSeal(Digest.Of(files[Seal.FileName]), [.. feeds]).Write().ToArray());
    }

    /// <inheritdoc/>
    public void Dispose() => Round.Dispose();
}
