using System.Globalization;

namespace CchcWardIndex.Criteria;

/// <summary>One measured value, of the type its <see cref="Fact"/> declares. Never binary floating point.</summary>
/// <remarks>There is no default value: a fact nobody reported is absent, not zero.</remarks>
public readonly record struct FactValue
{
    private readonly decimal _number;
    private readonly object? _other;

    private FactValue(decimal number) => (_number, _other) = (number, null);

    private FactValue(object other) => (_number, _other) = (0m, other);

    /// <summary>A count, number or percentage.</summary>
    public static FactValue Of(decimal number) => new(number);

    /// <summary>A day, or a day and time, in Viet Nam; the kind is not looked at.</summary>
    public static FactValue Of(DateTime time) => new((object)DateTime.SpecifyKind(time, DateTimeKind.Unspecified));

    /// <summary>Có (true) or Không (false).</summary>
    public static FactValue Of(bool yes) => new(yes ? True : False);

    /// <summary>The value of an option.</summary>
    public static FactValue Of(string option) => new((object)option);

    private static readonly object True = true;
    private static readonly object False = false;

    /// <summary>The value as the rules see it: <see cref="decimal"/>, <see cref="DateTime"/>, <see cref="bool"/> or <see cref="string"/>.</summary>
    public object Boxed => _other ?? _number;

    /// <summary>The number. Throws <see cref="InvalidOperationException"/> if the value is of another type.</summary>
    public decimal Number => _other is null ? _number : throw new InvalidOperationException($"Not a number: {_other}");

    /// <summary>The day and time. Throws <see cref="InvalidCastException"/> if the value is of another type.</summary>
    public DateTime Time => (DateTime)Boxed;

    /// <summary>Có or Không. Throws <see cref="InvalidCastException"/> if the value is of another type.</summary>
    public bool Yes => (bool)Boxed;

    /// <summary>Culture-free text, for logs and tests: <c>97.5</c>, <c>2022-01-20</c>, <c>true</c>, <c>kip-thoi</c>.</summary>
    public override string ToString() =>
        Boxed switch
        {
            decimal number => Decimals.Write(number),
            DateTime time => time.TimeOfDay == TimeSpan.Zero
                ? time.ToString(Iso.Day, CultureInfo.InvariantCulture)
                : time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
            bool yes => yes ? "true" : "false",
            _ => (string)Boxed,
        };
}
