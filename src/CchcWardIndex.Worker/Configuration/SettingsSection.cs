using System.Globalization;
using CchcWardIndex.Criteria;
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
        if (text is null || Soundness(text) is not { } unsound)
        {
            return text is null ? fallback : Normal(text);
        }

        Fault(key, unsound, "Xóa khoảng trắng hoặc ký tự lạ rồi ghi lại.");
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

        Fault(key, $"Đang ghi \"{text}\".", "Ghi true (có) hoặc false (không).");
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

        Fault(key, $"Đang ghi \"{text}\", không phải là một từ dùng được.", $"Dùng một trong các từ: {string.Join(", ", names)}.");
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
                var wrong = text.Length == 0 ? "Đang để trống." : Soundness(text);
                if (wrong is not null)
                {
                    Fault(at, wrong, "Ghi một văn bản không rỗng, không có khoảng trắng ở hai đầu, hoặc bỏ phần tử này.");
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
            Fault(key, $"Đang ghi \"{group.Value}\", nhưng chỗ này là một nhóm thiết lập.", "Ghi một nhóm { … } theo mẫu của tệp appsettings.json.");
        }
        else if (IsNull(key))
        {
            Fault(key, "Đang ghi null.", "Ghi một nhóm { … }, hoặc xóa khóa này để dùng mặc định.");
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
            var meant = NearestName.Of(key, _asked) is { } name ? $"Có phải là \"{name}\"? " : "";
            Fault(key, $"Chương trình không có thiết lập \"{key}\" ở chỗ này.", $"{meant}Các khóa dùng được: {string.Join(", ", _asked)}.");
        }
    }

    /// <summary>Reports a fault at a key of this group.</summary>
    public void Fault(string key, string message, string remedy) => faults.Add(new SettingFault(Path(key), message, remedy));

    private static string? Soundness(string text) =>
        text.Trim() != text ? $"\"{text}\" có khoảng trắng ở đầu hoặc cuối."
        : text.Any(letter => char.IsControl(letter) || char.IsSurrogate(letter) || letter >= '\uFFFE') ? "Văn bản có ký tự điều khiển hoặc ký tự hỏng."
        : null;

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
            Fault(key, "Đang là một nhóm hoặc danh sách, nhưng chỗ này cần đúng một giá trị.", "Ghi một giá trị, không đặt trong { … } hay [ … ].");
            return null;
        }

        if (IsNull(key))
        {
            Fault(key, "Đang ghi null.", "Ghi một giá trị, hoặc xóa khóa này để dùng mặc định.");
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

        var kind = styles == NumberStyles.None ? "số nguyên" : "số (phần lẻ sau dấu chấm)";
        Fault(
            key,
            isNumber ? $"Đang ghi {text}, ngoài khoảng cho phép." : $"Đang ghi \"{text}\", không phải là {kind}.",
            $"Ghi một {kind} từ {Plain(least)} đến {Plain(most)}."
        );
        return null;
    }

    private static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private ImmutableArray<T> List<T>(string key, ImmutableArray<T> fallback, Func<string, string, T> read)
    {
        _asked.Add(key);
        var list = section.GetSection(key);
        var items = list.GetChildren().ToList();
        if (IsNull(key) || (list.Value is { Length: > 0 } && items.Count == 0))
        {
            Fault(
                key,
                list.Value is null ? "Đang ghi null." : $"Đang ghi \"{list.Value}\", nhưng chỗ này là một danh sách.",
                "Ghi một danh sách [ … ], dù chỉ có một phần tử; hoặc xóa khóa này để dùng mặc định."
            );
            return fallback;
        }

        if (list.Value is null && items.Count == 0)
        {
            return fallback;
        }

        if (!items.Select(item => item.Key).SequenceEqual(Enumerable.Range(0, items.Count).Select(place => place.ToString(CultureInfo.InvariantCulture))))
        {
            Fault(
                key,
                $"Danh sách không đánh số liền nhau từ 0 (đang có: {string.Join(", ", items.Select(item => item.Key))}).",
                "Ghi một danh sách [ … ]; trong biến môi trường, đánh số __0, __1, __2 liền nhau."
            );
            return fallback;
        }

        foreach (var item in items.Where(item => item.Value is null || item.GetChildren().Any()))
        {
            Fault($"{key}:{item.Key}", "Phần tử này phải là một giá trị, không phải null, nhóm hay danh sách.", "Ghi một giá trị, hoặc bỏ phần tử này.");
        }

        foreach (
            var twice in items
                .GroupBy(item => item.Value is { } text ? Normal(text) : null, StringComparer.Ordinal)
                .Where(same => same.Key is not null && same.Count() > 1)
        )
        {
            Fault($"{key}:{twice.Last().Key}", $"\"{twice.Key}\" xuất hiện hai lần trong danh sách.", "Chỉ giữ lại một phần tử.");
        }

        return [.. items.Where(item => item.Value is not null).Select(item => read($"{key}:{item.Key}", item.Value!))];
    }
}
