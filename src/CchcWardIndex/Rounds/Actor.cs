using System.Globalization;
using System.Text;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Rounds;

/// <summary>Who does something to a round.</summary>
/// <param name="Name">As given.</param>
/// <param name="Account">The operating system's account, which nobody can choose.</param>
public sealed record Actor(string Name, string Account)
{
    /// <summary>Whether two names are the same, however blanks and capitals are typed: who is on a list.</summary>
    public bool IsNamed(string name) => Same(Name, name);

    /// <summary>Whether two names may be the same person's: "Can bo A" is "Cán bộ A" on a keyboard without marks.</summary>
    /// <remarks>Stricter than a list needs: where two must act, whoever might be one is one.</remarks>
    public bool MayBe(string name) => Bare(Name) == Bare(name);

    /// <summary>Whether two texts are the same, however blanks and capitals are typed.</summary>
    public static bool Same(string one, string other) => Folded(one) == Folded(other);

    private static string Bare(string name) =>
        string.Concat(
            Folded(name)
                .Replace('Đ', 'D')
                .Normalize(NormalizationForm.FormD)
                .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
        );

    private static string Folded(string name) =>
        string.Join(' ', OutsideText.Compose(name).ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
