namespace CchcWardIndex.Worker.Files;

/// <summary>Writes files so that a reader sees the old one or the new one, never half: beside their names first, then moved into place.</summary>
public static class AtomicFiles
{
    /// <summary>Writes several files; none is moved into place before all are on disk.</summary>
    /// <exception cref="IOException">A file cannot be written, or its old version is held open by another program.</exception>
    public static void Write(string folder, params IReadOnlyList<(string Name, Action<Stream> Write)> files)
    {
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
