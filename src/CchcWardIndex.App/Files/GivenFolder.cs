namespace CchcWardIndex.App.Files;

/// <summary>How much of a folder is read at most. What anybody can make for free must cost its reader no more than this.</summary>
/// <param name="Entries">Files and folders together, at all depths.</param>
/// <param name="FileBytes">The bytes of one file.</param>
/// <param name="TotalBytes">The bytes of all files.</param>
/// <param name="Depth">Folders within folders.</param>
internal sealed record FolderLimits(int Entries, long FileBytes, long TotalBytes, int Depth)
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>A criteria set: 74 criteria with their examples are 150 files and half a megabyte.</summary>
    public static FolderLimits Criteria { get; } = new(5_000, 4 * Megabyte, 64 * Megabyte, 8);

    /// <summary>A published folder: 21 wards are 210 files and 9 megabytes, results and page growing with the wards.</summary>
    public static FolderLimits Published { get; } = new(50_000, 256 * Megabyte, 1024 * Megabyte, 8);
}

/// <summary>The files of a folder that somebody else made, as far as they could be read without following, opening or reading what is no file.</summary>
/// <param name="Files">By path inside the folder, with forward slashes.</param>
/// <param name="Unread">What was not read, by path; where a limit of the whole was passed, that alone after what was met before.</param>
internal sealed record GivenFolder(SortedDictionary<string, byte[]> Files, ImmutableArray<Unread> Unread)
{
    private const int MostTold = 20;

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The folder; a link to it is the user's own.</param>
    /// <param name="limits">How much at most.</param>
    /// <param name="wanted">Which names are read; others are left alone, whatever they are. Folders are always looked into.</param>
    public static GivenFolder Read(string folder, FolderLimits limits, Predicate<string> wanted)
    {
        var walk = new Walk(Path.GetFullPath(folder), limits, wanted);
        walk.Run();
        return new GivenFolder(walk.Files, [.. walk.Unread]);
    }

    /// <summary>What was not read, a line each, the first of them.</summary>
    public string Told() =>
        string.Join('\n', Unread.Take(MostTold).Select(one => $"{one.Path}: {one.Message} {one.Remedy}"))
        + (Unread.Length > MostTold ? $"\nVà {Unread.Length - MostTold} mục khác." : "");

    private sealed class Walk(string root, FolderLimits limits, Predicate<string> wanted)
    {
        private readonly Queue<(string Folder, int Depth)> _folders = new([(root, 0)]);
        private int _entries;
        private long _bytes;

        public SortedDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

        public List<Unread> Unread { get; } = [];

        public void Run()
        {
            while (_folders.TryDequeue(out var next))
            {
                if (!Look(next.Folder, next.Depth))
                {
                    return;
                }
            }
        }

        private bool Look(string folder, int depth)
        {
            try
            {
                foreach (var path in Directory.EnumerateFileSystemEntries(folder))
                {
                    if (++_entries > limits.Entries)
                    {
                        Unread.Add(
                            new Unread(
                                ".",
                                $"Thư mục có hơn {limits.Entries} tệp và thư mục con nên không đọc tiếp.",
                                "Kiểm tra lại đường dẫn, và thư mục này từ đâu đến."
                            )
                        );
                        return false;
                    }

                    if (!Take(path, Path.GetRelativePath(root, path).Replace('\\', '/'), depth))
                    {
                        return false;
                    }
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                Unread.Add(
                    new Unread(
                        Path.GetRelativePath(root, folder).Replace('\\', '/'),
                        "Không xem được thư mục này: không có quyền, hoặc thư mục vừa bị xóa.",
                        "Cấp quyền đọc rồi chạy lại."
                    )
                );
            }

            return true;
        }

        private bool Take(string path, string name, int depth)
        {
            var kind = PlaceKinds.Of(path);
            if (kind == PlaceKind.Folder && depth < limits.Depth)
            {
                _folders.Enqueue((path, depth + 1));
            }
            else if (kind == PlaceKind.Folder)
            {
                Unread.Add(new Unread(name, $"Thư mục lồng nhau quá {limits.Depth} tầng nên không xem tiếp.", "Bỏ thư mục này, hoặc đưa tệp ra ngoài."));
            }
            else if (kind == PlaceKind.Unknown || (kind == PlaceKind.Link && Directory.Exists(path)))
            {
                // It may be a folder, with files in it that are wanted.
                Unread.Add(GivenFile.Refused(kind, name)!);
            }
            else if (wanted(name))
            {
                return Read(path, name);
            }

            return true;
        }

        private bool Read(string path, string name)
        {
            if (GivenFile.Read(path, Math.Min(limits.FileBytes, limits.TotalBytes), name, out var why) is not { } content)
            {
                Unread.Add(why!);
                return true;
            }

            _bytes += content.Length;
            if (_bytes > limits.TotalBytes)
            {
                Unread.Add(
                    new Unread(
                        ".",
                        $"Các tệp cộng lại lớn quá {GivenFile.Size(limits.TotalBytes)} nên không đọc tiếp.",
                        "Kiểm tra lại đường dẫn, và thư mục này từ đâu đến."
                    )
                );
                return false;
            }

            Files.Add(name, content);
            return true;
        }
    }
}
