namespace CchcWardIndex.App.Files;

/// <summary>
/// Writes a folder so that it appears with all its files or not at all. A folder that is there already is never touched: it is what was to
/// be written, or it is in the way.
/// </summary>
public static class AtomicFolder
{
    /// <summary>Writes the files, each by its path inside the folder with forward slashes.</summary>
    /// <param name="folder">The folder's path.</param>
    /// <param name="files">The files.</param>
    /// <param name="readOnly">Whether the files are never to be changed.</param>
    /// <exception cref="BadInputException">A folder of that name is there already and holds something else.</exception>
    public static void Write(string folder, IReadOnlyCollection<FolderFile> files, bool readOnly)
    {
        if (Directory.Exists(folder))
        {
            if (Difference(folder, files) is { } difference)
            {
                throw new BadInputException(FileProblems.OtherFolder(folder, difference));
            }

            return;
        }

        var temporary = Path.Combine(Path.GetDirectoryName(folder)!, $".{Path.GetFileName(folder)}.tmp");
        Remove(temporary);
        foreach (var file in files)
        {
            var path = Path.Combine(temporary, file.Path.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(file.Content.Span);
                stream.Flush(flushToDisk: true);
            }

            if (readOnly)
            {
                File.SetAttributes(path, FileAttributes.ReadOnly);
            }
        }

        Directory.Move(temporary, folder);
    }

    private static string? Difference(string folder, IReadOnlyCollection<FolderFile> files)
    {
        var there = Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'));
        foreach (var file in files)
        {
            if (!there.Remove(file.Path, out var path))
            {
                return $"thiếu tệp \"{file.Path}\"";
            }

            if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(file.Content.Span))
            {
                return $"tệp \"{file.Path}\" trong đó có nội dung khác";
            }
        }

        return there.Keys.Order(StringComparer.Ordinal).FirstOrDefault() is { } foreign ? $"trong đó có tệp \"{foreign}\" không thuộc nội dung phải ghi" : null;
    }

    /// <summary>Removes what a killed process left of an earlier try.</summary>
    internal static void Remove(string temporary)
    {
        if (!Directory.Exists(temporary))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(temporary, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(temporary, recursive: true);
    }
}

/// <summary>One file of a folder.</summary>
/// <param name="Path">Inside the folder, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
public sealed record FolderFile(string Path, ReadOnlyMemory<byte> Content);
