using System.Text.Json;
using System.Text.Unicode;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Turns the bytes of a file into JSON, and refuses what would break later: bytes that are no text, and characters no sheet can show.</summary>
internal static class JsonText
{
    private const int Deepest = 32;

    /// <summary>The document; null, with a fault, where the bytes are none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="faults">Where faults go.</param>
    /// <param name="mostLetters">How many letters all its texts may have together.</param>
    public static JsonElement? Read(CriteriaFile file, Faults faults, int mostLetters = int.MaxValue)
    {
        var content = WithoutMark(file.Content);
        if (!Utf8.IsValid(content.Span))
        {
            faults.Add(file.Path, "$", JsonProblems.NotUtf8());
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(content, new JsonDocumentOptions { MaxDepth = Deepest });
            var root = document.RootElement.Clone();
            if (root.ValueKind != JsonValueKind.Object)
            {
                faults.Add(file.Path, "$", JsonProblems.FileNoObject());
                return null;
            }

            if (Letters(root) is var letters && letters > mostLetters)
            {
                faults.Add(file.Path, "$", JsonProblems.FileTooLong(letters, mostLetters));
                return null;
            }

            return IsShown(root, "$", file.Path, faults) ? root : null;
        }
        catch (JsonException error)
        {
            var place = $"dòng {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}";
            if (error.Message.Contains("maximum configured depth", StringComparison.Ordinal))
            {
                faults.Add(file.Path, place, JsonProblems.TooDeep(Deepest));
            }
            else
            {
                faults.Add(file.Path, place, JsonProblems.NoJson());
            }

            return null;
        }
    }

    // Notepad on Windows puts a byte order mark before UTF-8.
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> content) => content.Span.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? content[3..] : content;

    // JSON may escape half a surrogate pair or a control character; neither can be normalised or written into a workbook.
    private static bool IsShown(JsonElement element, string place, string file, Faults faults)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var sound = true;
                foreach (var property in element.EnumerateObject())
                {
                    var name = Try(() => property.Name);
                    sound &= Check(name, place, file, faults) && IsShown(property.Value, $"{place}.{name}", file, faults);
                }

                return sound;
            case JsonValueKind.Array:
                return element.EnumerateArray().Select((item, i) => IsShown(item, $"{place}[{i}]", file, faults)).ToList().TrueForAll(shown => shown);
            case JsonValueKind.String:
                return Check(Try(element.GetString), place, file, faults);
            default:
                return true;
        }
    }

    // As written, escapes and all: never fewer than there are.
    private static long Letters(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Sum(property => Letters(property.Value)),
            JsonValueKind.Array => element.EnumerateArray().Sum(Letters),
            JsonValueKind.String => element.GetRawText().Length - 2,
            _ => 0,
        };

    private static bool Check(string? text, string place, string file, Faults faults)
    {
        if (text is not null && OutsideText.IsShown(text))
        {
            return true;
        }

        faults.Add(file, place, JsonProblems.BrokenLetter());
        return false;
    }

    private static string? Try(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
