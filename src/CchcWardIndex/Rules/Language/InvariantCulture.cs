using System.Globalization;

namespace CchcWardIndex.Rules.Language;

/// <summary>While it lives, the engine's libraries see no culture: under vi-VN some of them would read 0.5 as 5.</summary>
internal readonly struct InvariantCulture : IDisposable
{
    private readonly CultureInfo _before;

    private InvariantCulture(CultureInfo before) => _before = before;

    public static InvariantCulture Enter()
    {
#pragma warning disable RS0030 // The one place that touches the ambient culture, to keep it out.
        var entered = new InvariantCulture(CultureInfo.CurrentCulture);
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        return entered;
    }

    public void Dispose() => CultureInfo.CurrentCulture = _before;
#pragma warning restore RS0030
}
