using CchcWardIndex.Criteria;

namespace CchcWardIndex.App.Files;

/// <summary>Kho lưu: files under the SHA-256 of their content, written once, read-only, never changed.</summary>
public sealed class Archive(string folder)
{
    /// <summary>Keeps some content; what is there already is left as it is.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="extension">How the name ends, with its dot.</param>
    /// <returns>64 hex digits.</returns>
    public string Put(byte[] content, string extension)
    {
        var sha256 = Digest.HexOf(content);
        Put(content, sha256, extension);
        return sha256;
    }

    /// <summary>Keeps some content whose digest is known already.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="sha256">64 hex digits over them.</param>
    /// <param name="extension">How the name ends, with its dot.</param>
    public void Put(byte[] content, string sha256, string extension)
    {
        var path = PathOf(sha256, extension);
        if (!IsWhole(path, content.Length, sha256))
        {
            Unlock(path);
            AtomicFiles.Write(folder, (Path.GetFileName(path), stream => stream.Write(content)));
        }

        // Also one that is whole: whoever wrote it may have been killed before this.
        if (File.GetAttributes(path) is var attributes && !attributes.HasFlag(FileAttributes.ReadOnly))
        {
            File.SetAttributes(path, attributes | FileAttributes.ReadOnly);
        }
    }

    /// <summary>The content under a digest.</summary>
    /// <exception cref="InvalidDataException">It is not there, or not what it was; the message says so in Vietnamese.</exception>
    public byte[] Get(string sha256, string extension)
    {
        var path = PathOf(sha256, extension);
        if (!File.Exists(path))
        {
            throw new InvalidDataException($"Kho lưu thiếu tệp {path}. Chép lại tệp này từ bản sao lưu của thư mục dữ liệu.");
        }

        var content = File.ReadAllBytes(path);
        return Digest.HexOf(content) == sha256
            ? content
            : throw new InvalidDataException($"Tệp {path} trong kho lưu đã bị thay đổi. Chép lại tệp này từ bản sao lưu của thư mục dữ liệu.");
    }

    /// <summary>Where the content under a digest lies.</summary>
    public string PathOf(string sha256, string extension) => Path.Combine(folder, sha256 + extension);

    private static bool IsWhole(string path, int length, string sha256)
    {
        if (!File.Exists(path) || new FileInfo(path).Length != length)
        {
            return false;
        }

        using var stream = File.OpenRead(path);
        return Digest.HexOf(stream) == sha256;
    }

    // A damaged copy would stand in the way on Windows.
    private static void Unlock(string path)
    {
        if (File.Exists(path))
        {
            File.SetAttributes(path, FileAttributes.Normal);
        }
    }
}
