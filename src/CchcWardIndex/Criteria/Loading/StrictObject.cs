using System.Globalization;
using System.Text.Json;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>A JSON object read key by key: every key must be asked for, none may stand twice, and each mistake becomes a fault.</summary>
/// <remarks>Serialisers pass over what they do not know, and the rule engine does too; here a misspelt key must not silently change a score.</remarks>
internal sealed class StrictObject
{
    private readonly Dictionary<string, JsonElement> _values = new(StringComparer.Ordinal);
    private readonly List<string> _asked = [];
    private readonly Faults _faults;
    private readonly bool _isObject;

    public StrictObject(JsonElement element, string file, string place, Faults faults)
    {
        (File, Place, _faults) = (file, place, faults);
        if (place == "$")
        {
            // Editors look for it at the top of a file, and only there.
            _asked.Add("$schema");
        }

        _isObject = true;
        if (element.ValueKind != JsonValueKind.Object)
        {
            Fault("", JsonProblems.NoObject());
            _isObject = false;
            return;
        }

        foreach (var property in element.EnumerateObject())
        {
            if (!_values.TryAdd(property.Name, property.Value))
            {
                Fault(property.Name, JsonProblems.KeyTwice(property.Name));
            }
        }
    }

    /// <summary>The file the object stands in.</summary>
    public string File { get; }

    /// <summary>The JSON path of the object.</summary>
    public string Place { get; }

    /// <summary>Whether the key stands there and is not null.</summary>
    public bool Has(string key) => Take(key) is not null;

    /// <summary>A required, non-empty text in NFC; an empty text after a fault.</summary>
    public string Text(string key) => Required(key) is { } value ? TextOf(key, value) : "";

    /// <summary>An optional text; null where it is absent.</summary>
    public string? OptionalText(string key) => Take(key) is { } value ? TextOf(key, value) : null;

    /// <summary>A required decimal number; zero after a fault.</summary>
    public decimal Number(string key) => Required(key) is { } value ? NumberOf(key, value) : 0m;

    /// <summary>An optional decimal number.</summary>
    public decimal? OptionalNumber(string key) => Take(key) is { } value ? NumberOf(key, value) : null;

    /// <summary>A required day written yyyy-MM-dd.</summary>
    public DateOnly Day(string key) => OptionalDay(Text(key), key) ?? default;

    /// <summary>An optional day written yyyy-MM-dd.</summary>
    public DateOnly? OptionalDay(string key) => OptionalText(key) is { } text ? OptionalDay(text, key) : null;

    /// <summary>A required word out of a few; the first of them after a fault.</summary>
    public T Word<T>(string key, params (string Word, T Value)[] words) => Required(key) is { } value ? WordOf(key, TextOf(key, value), words) : words[0].Value;

    /// <summary>An optional word out of a few.</summary>
    public T? OptionalWord<T>(string key, params (string Word, T Value)[] words)
        where T : struct => OptionalText(key) is { } text ? WordOf(key, text, words) : null;

    /// <summary>A required object.</summary>
    public StrictObject? Object(string key) => Required(key) is { } value ? new StrictObject(value, File, Path(key), _faults) : null;

    /// <summary>An optional object.</summary>
    public StrictObject? OptionalObject(string key) => Take(key) is { } value ? new StrictObject(value, File, Path(key), _faults) : null;

    /// <summary>A required list of objects.</summary>
    public IEnumerable<StrictObject> Objects(string key) =>
        Items(key, Required(key)).Select((item, i) => new StrictObject(item, File, $"{Path(key)}[{i}]", _faults)).ToList();

    /// <summary>An optional list of objects; empty where it is absent.</summary>
    public IEnumerable<StrictObject> OptionalObjects(string key) => Has(key) ? Objects(key) : [];

    /// <summary>A list of texts; empty where it is absent.</summary>
    public ImmutableArray<string> Texts(string key) => [.. Items(key, Take(key)).Select((item, i) => TextOf($"{key}[{i}]", item))];

    /// <summary>An optional true or false; false where it is absent.</summary>
    public bool Flag(string key)
    {
        if (Take(key) is { } value && value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Fault(key, JsonProblems.NoFlag(key));
        }

        return Take(key) is { ValueKind: JsonValueKind.True };
    }

    /// <summary>Whether nothing was found wrong at a key of this object, so far.</summary>
    public bool IsSound(string key) => !_faults.HasAt(File, Path(key));

    /// <summary>Whether nothing was found wrong with this object or anything in it, so far.</summary>
    public bool IsSoundWithin => !_faults.HasWithin(File, Place);

    /// <summary>The value as it stands, for a key whose type depends on another.</summary>
    public JsonElement? Raw(string key) => Take(key);

    /// <summary>Reports every key that nobody asked for. To be called last.</summary>
    public void Done()
    {
        foreach (var key in _values.Keys.Where(key => !_asked.Contains(key)))
        {
            Fault(key, JsonProblems.UnknownKey(key, string.Join(", ", _asked.Where(asked => asked != "$schema").Distinct())));
        }
    }

    /// <summary>Reports a fault at a key of this object; at the object itself where the key is empty.</summary>
    /// <remarks>What is no object at all is told once; that it lacks every key goes without saying.</remarks>
    /// <param name="key">The key; empty for the object itself.</param>
    /// <param name="text">What is wrong with it.</param>
    /// <param name="about">The key it is about, where it does not stand there.</param>
    public void Fault(string key, ProblemText text, string? about = null)
    {
        if (_isObject)
        {
            _faults.Add(File, Path(key), text, about ?? key);
        }
    }

    private string Path(string key) => key.Length == 0 ? Place : $"{Place}.{key}";

    private JsonElement? Take(string key)
    {
        _asked.Add(key);
        return _values.TryGetValue(key, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    private JsonElement? Required(string key)
    {
        var value = Take(key);
        if (value is null)
        {
            Fault("", JsonProblems.KeyMissing(key), key);
        }

        return value;
    }

    private string TextOf(string key, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text))
        {
            var most = Sizes.OfText(key.Split('[')[0]);
            if (text.Length <= most)
            {
                return text.Normalize();
            }

            Fault(key, JsonProblems.TextTooLong(key, text.Length, most));
            return "";
        }

        Fault(key, JsonProblems.NoText(key));
        return "";
    }

    private decimal NumberOf(string key, JsonElement value)
    {
        if (ExactNumber.Read(value) is { } number)
        {
            return number;
        }

        Fault(key, JsonProblems.NoNumber(key));
        return 0m;
    }

    private DateOnly? OptionalDay(string text, string key)
    {
        if (text.Length > 0 && !DateOnly.TryParseExact(text, Iso.Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            Fault(key, JsonProblems.NoDay(text));
            return null;
        }

        return text.Length == 0 ? null : DateOnly.ParseExact(text, Iso.Day, CultureInfo.InvariantCulture);
    }

    private T WordOf<T>(string key, string text, (string Word, T Value)[] words)
    {
        foreach (var (word, value) in words)
        {
            if (word == text)
            {
                return value;
            }
        }

        if (text.Length == 0)
        {
            return words[0].Value;
        }

        Fault(key, JsonProblems.UnknownWord(key, text, string.Join(", ", words.Select(word => word.Word))));
        return words[0].Value;
    }

    private IEnumerable<JsonElement> Items(string key, JsonElement? value)
    {
        if (value is null)
        {
            return [];
        }

        if (value.Value.ValueKind == JsonValueKind.Array)
        {
            if (value.Value.GetArrayLength() is var length && length > Sizes.OfList(key))
            {
                Fault(key, JsonProblems.ListTooLong(key, length, Sizes.OfList(key)));
            }

            // Those within the limit are read, so that nothing else is said to be missing.
            return value.Value.EnumerateArray().Take(Sizes.OfList(key));
        }

        Fault(key, JsonProblems.NoList(key));
        return [];
    }
}
