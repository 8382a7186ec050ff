namespace CchcWardIndex.App.Files;

/// <summary>Writes files so that a reader sees the old one or the new one, never half: beside their names first, then moved into place.</summary>
public static class AtomicFiles
{
    /// <summary>Stops before files that a person may have filled in are replaced by others.</summary>
    /// <param name="folder">Where they will be written.</param>
    /// <param name="files">Their names, and what will be written; asked for only where a file of that name is there.</param>
    /// <exception cref="BadInputException">A file of that name is there and says something else.</exception>
    public static void MustNotReplace(string folder, IEnumerable<(string Name, Func<byte[]> Content)> files)
    {
        var others = files
            .Where(file =>
                File.Exists(Path.Combine(folder, file.Name)) && !File.ReadAllBytes(Path.Combine(folder, file.Name)).AsSpan().SequenceEqual(file.Content())
            )
            .Select(file => file.Name)
            .ToList();
        if (others.Count > 0)
        {
            throw new BadInputException(FileProblems.Taken(Path.GetFullPath(folder), others[0], others.Count));
        }
    }

    /// <summary>Writes several files; none is moved into place before all are on disk.</summary>
    /// <exception cref="BadInputException">What is named as a folder is a file.</exception>
    /// <exception cref="IOException">A file cannot be written, or its old version is held open by another program.</exception>
    public static void Write(string folder, params IReadOnlyList<(string Name, Action<Stream> Write)> files)
    {
        if (File.Exists(folder))
        {
            throw new BadInputException(FileProblems.NotAFolder(Path.GetFullPath(folder)));
        }

        Directory.CreateDirectory(folder);
        var waiting = new List<(string Temporary, string Final)>();
        try
        {
            foreach (var (name, write) in files)
            {
                var temporary = Path.Combine(folder, $".{name}.tmp");
                waiting.Add((temporary, Path.Combine(folder, name)));
                using var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
                write(stream);
                // The name must not appear before the bytes are safe from a power cut.
                stream.Flush(flushToDisk: true);
            }

            foreach (var (temporary, final) in waiting)
            {
                File.Move(temporary, final, overwrite: true);
            }
        }
        finally
        {
            foreach (var (temporary, _) in waiting)
            {
                File.Delete(temporary);
            }
        }
    }
}
