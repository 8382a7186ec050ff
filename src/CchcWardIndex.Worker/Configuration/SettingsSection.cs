using System.Globalization;
using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using Microsoft.Extensions.Configuration;

namespace CchcWardIndex.Worker.Configuration;

/// <summary>A group of settings read key by key: every key must be asked for, and each mistake becomes a fault and leaves the default.</summary>
/// <remarks>The framework's own binder passes over what it does not know; here a misspelt key must not silently change who may approve.</remarks>
internal sealed class SettingsSection(IConfigurationSection section, List<SettingFault> faults)
{
    private readonly List<string> _asked = [];

    /// <summary>A text, without blanks around it; it may be empty.</summary>
    public string Text(string key, string fallback)
    {
        var text = Scalar(key);
        if (text is null || IsSoundText(text))
        {
            return text is null ? fallback : Normal(text);
        }

        Fault(key, SettingProblems.Unsound(text, isInList: false));
        return fallback;
    }

    /// <summary>A text as it stands, of which nothing is ever shown.</summary>
    public string Secret(string key) => Scalar(key) ?? "";

    /// <summary>A decimal number in plain notation, within bounds.</summary>
    public decimal Number(string key, decimal fallback, decimal least, decimal most) =>
        Scalar(key) is { } text ? Number(key, text, NumberStyles.AllowDecimalPoint, least, most) ?? fallback : fallback;

    /// <summary>A whole number within bounds.</summary>
    public int Whole(string key, int fallback, int least, int most) =>
        Scalar(key) is { } text ? (int)(Number(key, text, NumberStyles.None, least, most) ?? fallback) : fallback;

    /// <summary><c>true</c> or <c>false</c>; capitals do not matter.</summary>
    public bool YesNo(string key, bool fallback)
    {
        if (Scalar(key) is not { } text)
        {
            return fallback;
        }

        if (bool.TryParse(text, out var value))
        {
            return value;
        }

        Fault(key, SettingProblems.NotYesOrNo(text));
        return fallback;
    }

    /// <summary>One of a few words; capitals do not matter.</summary>
    public T Word<T>(string key, T fallback)
        where T : struct, Enum
    {
        if (Scalar(key) is not { } text)
        {
            return fallback;
        }

        // Not Enum.Parse: it takes numbers too.
        var names = Enum.GetNames<T>();
        if (Array.FindIndex(names, name => name.Equals(text, StringComparison.OrdinalIgnoreCase)) is var at and >= 0)
        {
            return Enum.Parse<T>(names[at]);
        }

        Fault(key, SettingProblems.NotAWord(text, string.Join(", ", names)));
        return fallback;
    }

    /// <summary>Whether several values stand at a key, or one value in a list.</summary>
    public bool IsList(string key) =>
        section.GetSection(key).GetChildren().ToList() is { Count: > 0 } items && items.TrueForAll(item => item.Key.All(char.IsAsciiDigit));

    /// <summary>A list of texts, none empty and none twice.</summary>
    public ImmutableArray<string> Texts(string key, ImmutableArray<string> fallback) =>
        List(
            key,
            fallback,
            (at, text) =>
            {
                if (text.Length == 0 || !IsSoundText(text))
                {
                    Fault(at, text.Length == 0 ? SettingProblems.Blank() : SettingProblems.Unsound(text, isInList: true));
                }

                return Normal(text);
            }
        );

    /// <summary>A list of whole numbers within bounds, none twice.</summary>
    public ImmutableArray<int> Wholes(string key, ImmutableArray<int> fallback, int least, int most) =>
        List(key, fallback, (at, text) => (int)(Number(at, text, NumberStyles.None, least, most) ?? -1));

    /// <summary>A group inside this one.</summary>
    public SettingsSection Group(string key)
    {
        _asked.Add(key);
        var group = section.GetSection(key);
        if (group.Value is not null)
        {
            Fault(key, SettingProblems.NotAGroup(group.Value));
        }
        else if (IsNull(key))
        {
            Fault(key, SettingProblems.NullGroup());
        }

        return new SettingsSection(group, faults);
    }

    /// <summary>Whether nothing was found wrong at a key or inside it, so far.</summary>
    public bool IsSound(string key) => !faults.Exists(fault => fault.Key == Path(key) || fault.Key.StartsWith(Path(key) + ":", StringComparison.Ordinal));

    /// <summary>Reports every key that nobody asked for. To be called last.</summary>
    public void Done()
    {
        foreach (var key in section.GetChildren().Select(child => child.Key).Where(key => !_asked.Contains(key, StringComparer.OrdinalIgnoreCase)))
        {
            Fault(key, SettingProblems.Unknown(key, NearestName.Of(key, _asked), string.Join(", ", _asked)));
        }
    }

    /// <summary>Reports a fault at a key of this group.</summary>
    public void Fault(string key, ProblemText text) => faults.Add(new SettingFault(Path(key), text));

    private static bool IsSoundText(string text) =>
        text.Trim() == text && !text.Any(letter => char.IsControl(letter) || char.IsSurrogate(letter) || letter >= '\uFFFE');

    // Half a surrogate pair cannot be normalised; it has been told by then.
    private static string Normal(string text) => text.Any(char.IsSurrogate) ? text : text.Normalize();

    private string Path(string key) => $"{section.Path}:{key}";

    private bool IsNull(string key) =>
        section.GetChildren().Any(child => child.Key.Equals(key, StringComparison.OrdinalIgnoreCase) && child.Value is null && !child.GetChildren().Any());

    private string? Scalar(string key)
    {
        _asked.Add(key);
        var child = section.GetSection(key);
        if (child.GetChildren().Any())
        {
            Fault(key, SettingProblems.NotOneValue());
            return null;
        }

        if (IsNull(key))
        {
            Fault(key, SettingProblems.NullValue());
        }

        return child.Value;
    }

    private decimal? Number(string key, string text, NumberStyles styles, decimal least, decimal most)
    {
        var isNumber = decimal.TryParse(text, styles, CultureInfo.InvariantCulture, out var number);
        if (isNumber && number >= least && number <= most)
        {
            return number;
        }

        var isWhole = styles == NumberStyles.None;
        Fault(key, isNumber ? SettingProblems.OutOfBounds(text, isWhole, least, most) : SettingProblems.NotANumber(text, isWhole, least, most));
        return null;
    }

    private ImmutableArray<T> List<T>(string key, ImmutableArray<T> fallback, Func<string, string, T> read)
    {
        _asked.Add(key);
        var list = section.GetSection(key);
        var items = list.GetChildren().ToList();
        if (IsNull(key) || (list.Value is { Length: > 0 } && items.Count == 0))
        {
            Fault(key, SettingProblems.NotAList(list.Value));
            return fallback;
        }

        if (list.Value is null && items.Count == 0)
        {
            return fallback;
        }

        if (!items.Select(item => item.Key).SequenceEqual(Enumerable.Range(0, items.Count).Select(place => place.ToString(CultureInfo.InvariantCulture))))
        {
            Fault(key, SettingProblems.NotInARow(string.Join(", ", items.Select(item => item.Key))));
            return fallback;
        }

        foreach (var item in items.Where(item => item.Value is null || item.GetChildren().Any()))
        {
            Fault($"{key}:{item.Key}", SettingProblems.NotAnItem());
        }

        foreach (
            var twice in items
                .GroupBy(item => item.Value is { } text ? Normal(text) : null, StringComparer.Ordinal)
                .Where(same => same.Key is not null && same.Count() > 1)
        )
        {
            Fault($"{key}:{twice.Last().Key}", SettingProblems.Twice(twice.Key!));
        }

        return [.. items.Where(item => item.Value is not null).Select(item => read($"{key}:{item.Key}", item.Value!))];
    }
}
