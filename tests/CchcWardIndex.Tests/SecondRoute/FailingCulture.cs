using System.Globalization;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>A culture that refuses every question: whoever reads, writes or compares by the culture of the day is found out.</summary>
internal sealed class FailingCulture() : CultureInfo("vi-VN")
{
    public override NumberFormatInfo NumberFormat
    {
        get => throw Asked();
        set => throw Asked();
    }

    public override DateTimeFormatInfo DateTimeFormat
    {
        get => throw Asked();
        set => throw Asked();
    }

    public override TextInfo TextInfo => throw Asked();

    public override CompareInfo CompareInfo => throw Asked();

    public override object? GetFormat(Type? formatType) => throw Asked();

    /// <summary>Does something under a culture and puts back the one before.</summary>
    public static T Under<T>(CultureInfo culture, Func<T> what)
    {
        using var restored = new Restored();
#pragma warning disable RS0030 // The ambient culture is what is tried here.
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
#pragma warning restore RS0030
        return what();
    }

    private static InvalidOperationException Asked() => new("The culture of the day was asked.");

    private sealed class Restored : IDisposable
    {
#pragma warning disable RS0030 // As above.
        private readonly (CultureInfo Culture, CultureInfo Ui) _before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

        public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = _before;
#pragma warning restore RS0030
    }
}
