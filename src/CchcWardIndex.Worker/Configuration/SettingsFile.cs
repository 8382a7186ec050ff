using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace CchcWardIndex.Worker.Configuration;

/// <summary>
/// One <c>appsettings.json</c> as flat keys and values, as a configuration holds them; what the framework's reader would throw over or drop
/// becomes a fault.
/// </summary>
internal sealed class SettingsFile
{
    private readonly string _path;
    private readonly List<SettingFault> _faults;
    private readonly Dictionary<string, string?> _values = new(StringComparer.OrdinalIgnoreCase);

    private SettingsFile(string path, List<SettingFault> faults) => (_path, _faults) = (path, faults);

    /// <summary>The file's values; null stands for a written null, an empty text for an empty list.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyDictionary<string, string?> Read(string path, List<SettingFault> faults)
    {
        var file = new SettingsFile(path, faults);
        file.Read(File.ReadAllBytes(path));
        return file._values;
    }

    private void Read(byte[] bytes)
    {
        ReadOnlyMemory<byte> content = bytes;
        // Notepad on Windows puts a byte order mark before UTF-8.
        content = content.Span.StartsWith(Encoding.UTF8.Preamble) ? content[3..] : content;
        if (!Utf8.IsValid(content.Span))
        {
            _faults.Add(new SettingFault(_path, SettingsFileProblems.NotUtf8()));
            return;
        }

        try
        {
            using var document = JsonDocument.Parse(
                content,
                new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }
            );
            Root(document.RootElement);
        }
        catch (JsonException error)
        {
            var line = content.Span;
            for (var skipped = 0L; skipped < (error.LineNumber ?? 0); skipped++)
            {
                line = line[(line.IndexOf((byte)'\n') + 1)..];
            }

            // The parser counts bytes; an editor counts letters.
            var column = Encoding.UTF8.GetCharCount(line[..(int)Math.Min(error.BytePositionInLine ?? 0, line.Length)]) + 1;
            _faults.Add(new SettingFault($"{_path}, dòng {(error.LineNumber ?? 0) + 1}, cột {column}", SettingsFileProblems.NotJson()));
        }
        catch (InvalidOperationException)
        {
            _faults.Add(new SettingFault(_path, SettingsFileProblems.Broken()));
        }
    }

    private void Root(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            _faults.Add(new SettingFault(_path, SettingsFileProblems.NotAnObject()));
            return;
        }

        foreach (var property in root.EnumerateObject())
        {
            if (property.Name.Split(':')[0].Equals(Settings.Section, StringComparison.OrdinalIgnoreCase))
            {
                Flatten(property.Name, property.Value);
                continue;
            }

            _faults.Add(new SettingFault($"{property.Name} (tệp {_path})", SettingsFileProblems.UnusedPart(property.Name, Settings.Section)));
        }
    }

    private void Flatten(string key, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    Flatten($"{key}:{property.Name}", property.Value);
                }

                break;
            case JsonValueKind.Array when value.GetArrayLength() > 0:
                foreach (var (item, place) in value.EnumerateArray().Select((item, place) => (item, place)))
                {
                    Flatten(FormattableString.Invariant($"{key}:{place}"), item);
                }

                break;
            case JsonValueKind.Null:
                Add(key, null);
                break;
            default:
                Add(key, value.ValueKind == JsonValueKind.Array ? "" : value.ToString());
                break;
        }
    }

    private void Add(string key, string? value)
    {
        if (!_values.TryAdd(key, value))
        {
            _faults.Add(new SettingFault($"{key} (tệp {_path})", SettingProblems.KeyTwice()));
        }
    }
}
