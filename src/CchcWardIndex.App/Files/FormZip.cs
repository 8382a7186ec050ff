using System.IO.Compression;
using CchcWardIndex.Office.Reading.Gate;

namespace CchcWardIndex.App.Files;

/// <summary>
/// A .zip that was handed in: the forms in it, each to be taken as if it came by itself, and what else is in it. Nothing is written to any
/// folder, and what its headers claim is not believed.
/// </summary>
internal sealed class FormZip : IDisposable
{
    /// <summary>How a name ends that is opened as such.</summary>
    public const string Ending = ".zip";

    private const int MostEntries = 20_000;
    private const int MostForms = 2_000;
    private const int Megabyte = 1024 * 1024;
    private const long MostBytes = 500L * Megabyte;

    // More than any form may have; what comes to more is told by its name.
    private const int MostOfForm = 20 * Megabyte;
    private const int MostOfZip = 64 * Megabyte;
    private const long MostOfAll = 1024L * Megabyte;

    private readonly List<IDisposable> _open = [];
    private readonly List<ZippedForm> _forms = [];
    private readonly List<Untaken> _others = [];
    private readonly HashSet<string> _names = [];
    private readonly Lock _one = new();
    private long _left = MostOfAll;

    private readonly bool _readsText;

    private FormZip(bool readsText) => _readsText = readsText;

    /// <summary>The forms, as they were dated and then by name.</summary>
    public IReadOnlyList<ZippedForm> Forms => _forms;

    /// <summary>What is not taken out of it: all of it where it is no whole ZIP, or has a password.</summary>
    public IReadOnlyList<Untaken> Others => _others;

    /// <summary>Opens one and unpacks everything once to count it.</summary>
    /// <param name="name">Its name, which goes before the names of what is in it.</param>
    /// <param name="file">The file; it is closed with this.</param>
    /// <param name="readsText">Whether text in it is a form too, as a table from outside.</param>
    public static FormZip Open(string name, Stream file, bool readsText)
    {
        var zip = new FormZip(readsText);
        zip.Look(name, file, isOuter: true);
        zip._forms.Sort((one, other) => (one.LastWrite, one.Name).CompareTo((other.LastWrite, other.Name)));
        return zip;
    }

    /// <inheritdoc/>
    public void Dispose() => _open.ForEach(one => one.Dispose());

    private void Look(string name, Stream file, bool isOuter)
    {
        _open.Add(file);
        try
        {
            if (file.Length > MostBytes || !ZipTail.IsSensible(file))
            {
                Leave(name, file.Length > MostBytes ? UntakenReason.ZipTooBig : UntakenReason.ZipBroken);
                return;
            }

            var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true, new ZipNames());
            _open.Insert(0, archive);
            Look(name, archive, isOuter);
        }
        catch (Exception error) when (error is InvalidDataException or NotSupportedException or ArgumentException or IOException)
        {
            Leave(name, UntakenReason.ZipBroken);
        }
    }

    private void Look(string name, ZipArchive archive, bool isOuter)
    {
        if (archive.Entries.Count > MostEntries)
        {
            Leave(name, UntakenReason.ZipTooBig);
        }
        else if (archive.Entries.Any(entry => entry.FullName == "[Content_Types].xml"))
        {
            Leave(name, UntakenReason.ZipIsWorkbook);
        }
        else
        {
            var before = _forms.Count + _others.Count;
            foreach (var entry in archive.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                Look(name, entry, isOuter);
            }

            if (before == _forms.Count + _others.Count)
            {
                Leave(name, UntakenReason.ZipEmpty);
            }
        }
    }

    private void Look(string zip, ZipArchiveEntry entry, bool isOuter)
    {
        // Old packers of Windows write the sign of their own system between folders.
        var parts = entry.FullName.Replace('\\', '/').Split('/').Where(part => part != ".").ToArray();
        var path = string.Join('/', parts);
        if (path.EndsWith('/') || parts.Any(part => FolderWalk.IsPassing(part) && part != ".."))
        {
            return;
        }

        var name = $"{zip}/{string.Concat(path.TrimStart('/').Select(letter => char.IsControl(letter) ? ' ' : letter))}";
        if (path.StartsWith('/') || path.Contains(':', StringComparison.Ordinal) || parts.Contains(".."))
        {
            Leave(name, UntakenReason.ZipBadPath);
        }
        else if (entry.IsEncrypted)
        {
            Leave(name, UntakenReason.ZipLocked);
        }
        else if (FormEndings.Includes(name, _readsText))
        {
            Form(name, entry);
        }
        else if (Path.GetExtension(name).Equals(Ending, StringComparison.OrdinalIgnoreCase))
        {
            Below(name, entry, isOuter);
        }
        else
        {
            Leave(name, Untaken.OfEnding(name));
        }
    }

    private void Form(string name, ZipArchiveEntry entry)
    {
        if (_forms.Count >= MostForms)
        {
            Leave(name, UntakenReason.ZipTooBig);
        }
        else if (Unpack(entry, MostOfForm, Stream.Null) is { } why)
        {
            Leave(name, why);
        }
        else
        {
            _forms.Add(new ZippedForm(Another(name), entry.LastWriteTime, () => Bytes(entry)));
        }
    }

    // One ZIP in another, and no further.
    private void Below(string name, ZipArchiveEntry entry, bool isOuter)
    {
        var whole = new MemoryStream();
        if (!isOuter)
        {
            Leave(name, UntakenReason.ZipTooDeep);
        }
        else if (Unpack(entry, MostOfZip, whole) is { } why)
        {
            Leave(name, why);
        }
        else
        {
            Look(name, whole, isOuter: false);
        }
    }

    // Two entries may bear one name.
    private string Another(string name)
    {
        var other = name;
        for (var copy = 2; !_names.Add(other); copy++)
        {
            other = $"{name[..^Path.GetExtension(name).Length]} ({copy}){Path.GetExtension(name)}";
        }

        return other;
    }

    private UntakenReason? Unpack(ZipArchiveEntry entry, int most, Stream into)
    {
        try
        {
            using var packed = entry.Open();
            var (buffer, count, sum) = (new byte[64 * 1024], 0L, 0u);
            for (int read; (read = packed.Read(buffer)) > 0; )
            {
                (count, _left, sum) = (count + read, _left - read, Crc32.Append(sum, buffer.AsSpan(0, read)));
                if (count > most || _left < 0)
                {
                    return UntakenReason.ZipTooBig;
                }

                into.Write(buffer, 0, read);
            }

            // A wrong word on its length cuts it off without a complaint.
            return sum == entry.Crc32 ? null : UntakenReason.ZipPartBroken;
        }
        catch (Exception error) when (error is InvalidDataException or NotSupportedException or ArgumentException or IOException)
        {
            return UntakenReason.ZipPartBroken;
        }
    }

    // One archive is read by one at a time; it was counted before.
    private byte[] Bytes(ZipArchiveEntry entry)
    {
        lock (_one)
        {
            using var packed = entry.Open();
            using var whole = new MemoryStream();
            packed.CopyTo(whole);
            return whole.ToArray();
        }
    }

    private void Leave(string name, UntakenReason why) => _others.Add(new Untaken(name, why));
}

/// <summary>A form in a ZIP.</summary>
/// <param name="Name">The ZIP's name and its own: <c>phieu.zip/Phường Một.xlsx</c>.</param>
/// <param name="LastWrite">When it was last changed, by the ZIP's own word.</param>
/// <param name="Read">Unpacks it.</param>
internal sealed record ZippedForm(string Name, DateTimeOffset LastWrite, Func<byte[]> Read);
