namespace CchcWardIndex.App.Files;

/// <summary>Reads one file that somebody else made: only what is a file of its own, and never more than so many bytes.</summary>
internal static class GivenFile
{
    private const int Chunk = 1 << 16;
    private const string NotOurs = "Không tệp nào do chương trình ghi lớn như vậy; kiểm tra lại tệp này từ đâu đến.";

    /// <summary>The content; null where it was not read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="most">The most bytes it may have.</param>
    /// <param name="name">What it is called where it is told.</param>
    /// <param name="why">Why it was not read; null where it was.</param>
    /// <param name="whenTooLarge">What to do where it has more.</param>
    public static byte[]? Read(string path, long most, string name, out Unread? why, string whenTooLarge = NotOurs)
    {
        why = Refused(PlaceKinds.Of(path), name);
        if (why is not null)
        {
            return null;
        }

        try
        {
            // Whoever has it open may write to it meanwhile: counted is what is read, not what the system says of its size.
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            using var content = new MemoryStream((int)Math.Min(file.Length, most));
            var chunk = new byte[Chunk];
            for (int read; (read = file.Read(chunk)) > 0; )
            {
                if (content.Length + read > most)
                {
                    why = new Unread(name, $"Tệp lớn quá {Size(most)} nên không đọc.", whenTooLarge);
                    return null;
                }

                content.Write(chunk, 0, read);
            }

            return content.ToArray();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            why =
                error is FileNotFoundException
                    ? Refused(PlaceKind.Unknown, name)
                    : new Unread(
                        name,
                        "Không đọc được tệp: không có quyền đọc, hoặc chương trình khác đang giữ tệp.",
                        "Cấp quyền đọc, đóng chương trình đang mở tệp rồi chạy lại."
                    );
            return null;
        }
    }

    /// <summary>The content of a file that the user named; a link to it is the user's own.</summary>
    /// <param name="path">The file.</param>
    /// <param name="most">The most bytes it may have.</param>
    /// <param name="whenTooLarge">What to do where it has more.</param>
    /// <exception cref="BadInputException">It cannot be read; the message says why and what to do.</exception>
    public static byte[] Read(string path, long most, string whenTooLarge = NotOurs)
    {
        var target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        if (PlaceKinds.Of(target) == PlaceKind.Unknown)
        {
            throw new BadInputException(FileProblems.None(path));
        }

        return Read(target, most, path, out var why, whenTooLarge) ?? throw new BadInputException(FileProblems.Unreadable(path, why!.Message, why.Remedy));
    }

    /// <summary>The content of a file that lies in a folder of somebody else's.</summary>
    /// <exception cref="BadInputException">It cannot be read; the message says why and what to do.</exception>
    public static byte[] ReadIn(string folder, string name, long most) =>
        Path.Combine(folder, name) is var path && Read(path, most, path, out var why) is { } content
            ? content
            : throw new BadInputException(FileProblems.Unreadable(Path.Combine(folder, name), why!.Message, why.Remedy));

    /// <summary>Why what lies there is not read; null for a file.</summary>
    public static Unread? Refused(PlaceKind kind, string name) =>
        kind switch
        {
            PlaceKind.File => null,
            PlaceKind.Folder => new Unread(name, "Đây là thư mục, không phải tệp.", "Nêu một tệp trong thư mục ấy."),
            PlaceKind.Link => new Unread(
                name,
                "Đây là liên kết, có thể dẫn đến bất cứ đâu, nên không mở.",
                "Chép tệp hoặc thư mục thật vào chỗ của liên kết, hoặc bỏ liên kết."
            ),
            PlaceKind.Special => new Unread(
                name,
                "Đây là ống dẫn, cổng hoặc thiết bị của hệ thống, không phải tệp thường, nên không mở.",
                "Bỏ mục này khỏi thư mục."
            ),
            _ => new Unread(
                name,
                "Không mở được theo tên này: tên không viết bằng mã UTF-8, hoặc tệp vừa bị xóa.",
                "Đổi tên tệp (gõ lại cả tên) rồi chạy lại."
            ),
        };

    /// <summary>A size in words.</summary>
    public static string Size(long bytes) => bytes >= 1024 * 1024 ? $"{bytes / 1024 / 1024} MB" : $"{bytes / 1024} KB";
}
