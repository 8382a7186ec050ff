using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Tests.Worker;
using CchcWardIndex.Uses;

[assembly: AssemblyFixture(typeof(CchcWardIndex.Tests.App.Rounds.PublishedRound))]

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>A round published once, when the first test asks for it: they take its folder with something changed, and leave the round as it is.</summary>
public sealed partial class PublishedRound : IDisposable
{
    private readonly Lazy<SmallRound> _round = new(() => new SmallRound("").Published());
    private readonly Lazy<ImmutableSortedDictionary<string, byte[]>> _files;
    private int _copies;

    /// <summary>Nothing is published yet.</summary>
    public PublishedRound() =>
        _files = new(() =>
        {
            var folder = Deliverer.PublicationPath(Round.Place, 1);
            return Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .ToImmutableSortedDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
        });

    /// <summary>The folder's files.</summary>
    public ImmutableSortedDictionary<string, byte[]> Files => _files.Value;

    internal SmallRound Round => _round.Value;

    /// <summary>Runs <c>verify</c> on a folder of these files, somewhere else.</summary>
    internal Ran Verify(IReadOnlyDictionary<string, byte[]> files) => Round.Run("verify", Written(files));

    /// <summary>A folder with these files.</summary>
    public string Written(IReadOnlyDictionary<string, byte[]> files) => Kept($"copy-{Interlocked.Increment(ref _copies)}", files);

    /// <summary>Writes the files into a folder of that name.</summary>
    internal string Kept(string name, IReadOnlyDictionary<string, byte[]> files)
    {
        var folder = Round.PathOf(name);
        Directory.CreateDirectory(folder);
        foreach (var (path, content) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllBytes(Path.Combine(folder, path), content);
        }

        return folder;
    }

    /// <summary>The files under a seal that fits them, as somebody makes it who knows how.</summary>
    /// <param name="path">Of the file that is changed.</param>
    /// <param name="content">What it says now; null where it is taken away.</param>
    /// <param name="engineVersion">Who computed it, by the seal; null for this version.</param>
    public ImmutableSortedDictionary<string, byte[]> Resealed(string path, byte[]? content, string? engineVersion = null)
    {
        using var seal = JsonDocument.Parse(Files[Seal.FileName]);
        string Text(string key) => seal.RootElement.GetProperty(key).GetString()!;
        var files = content is null ? Files.Remove(path) : Files.SetItem(path, content);
        return files.SetItem(
            Seal.FileName,
            new Seal(
                2022,
                Text("criteriaSet"),
                Text("criteriaDigest"),
                engineVersion ?? Text("engineVersion"),
                Digest.Of(files[Seal.ResultsName]),
                Text("journalHead"),
                [.. files.Where(file => file.Key != Seal.FileName && !UsesFolder.IsIn(file.Key)).Select(file => SealedFile.Of(file.Key, file.Value))]
            )
            {
                Identity = Criteria.SetIdentity.Read(Identity().Match(Encoding.UTF8.GetString(files[Seal.ResultsName])).Groups[1].Value),
                Machine = seal.RootElement.TryGetProperty("runtime", out _) ? new Machine(Text("runtime"), Text("architecture")) : null,
            }
                .Write()
                .ToArray()
        );
    }

    /// <summary>
    /// The files as another version of the program might have published them, with the results or a feed changed on the way, under seals
    /// that fit.
    /// </summary>
    public ImmutableSortedDictionary<string, byte[]> ByAnotherVersion(
        Func<string, string>? results = null,
        string feed = "",
        Func<string, string>? change = null
    )
    {
        var text = Encoding
            .UTF8.GetString(Files[Seal.ResultsName])
            .Replace($"\"engineVersion\": \"{Results.EngineVersion}\"", "\"engineVersion\": \"0.0.1\"", StringComparison.Ordinal);
        var files = Resealed(Seal.ResultsName, Encoding.UTF8.GetBytes(results?.Invoke(text) ?? text), "0.0.1");
        var (was, isNow) = (Digest.Of(Files[Seal.FileName]), Digest.Of(files[Seal.FileName]));
        foreach (var path in files.Keys.Where(path => UsesFolder.IsIn(path) && path.EndsWith(".json", StringComparison.Ordinal)))
        {
            var named = Encoding.UTF8.GetString(files[path]).Replace(was, isNow, StringComparison.Ordinal);
            files = files.SetItem(path, Encoding.UTF8.GetBytes(path == feed ? change!(named) : named));
        }

        return UsesResealed(files);
    }

    /// <summary>The files with one feed changed, under a seal of feeds that fits it.</summary>
    public ImmutableSortedDictionary<string, byte[]> ResealedFeed(string path, byte[] content) => UsesResealed(Files.SetItem(path, content));

    private static ImmutableSortedDictionary<string, byte[]> UsesResealed(ImmutableSortedDictionary<string, byte[]> files)
    {
        var feeds = files.Where(file => UsesFolder.IsIn(file.Key) && file.Key != UsesFolder.SealFile).Select(file => SealedFile.Of(file.Key, file.Value));
        return files.SetItem(UsesFolder.SealFile, new UsesSeal(Digest.Of(files[Seal.FileName]), [.. feeds]).Write().ToArray());
    }

    [GeneratedRegex("\"identity\": \"([^\"]*)\"")]
    private static partial Regex Identity();

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_round.IsValueCreated)
        {
            Round.Dispose();
        }
    }
}
