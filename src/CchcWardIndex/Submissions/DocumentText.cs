using System.Globalization;
using System.Text;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Submissions;

/// <summary>
/// What is a document: whether what somebody wrote where a document belongs names one at all. The one definition, for wards, explanations
/// and departments alike.
/// </summary>
/// <remarks>
/// The text is cut at semicolons, commas and line breaks; it names a document if one of its parts does. A part names none if no letter and
/// no digit stands in it, if
/// its only digits are zeros and it has no letter, if it is one of <see cref="Nothing"/>, or if it has no digit and begins with one of <see cref="NotYet"/>.
/// Accents, case, decomposed letters, blanks, brackets and punctuation do not matter. See ADR 4.
/// </remarks>
public static class DocumentText
{
    private static readonly char[] Separators = [';', ',', '\n', '\r', '\uFF1B', '\uFF0C'];

    // A tick, a blank said in words, or a bare yes: each says no more than an empty cell.
    private static readonly HashSet<string> Nothing = new(
        [
            "x",
            "v",
            "khong",
            "ko",
            "k",
            "chua",
            "co",
            "da co",
            "na",
            "n a",
            "no",
            "none",
            "nil",
            "null",
            "trong",
            "bo trong",
            "de trong",
            "khong ro",
            "khong biet",
            "kps",
        ],
        StringComparer.Ordinal
    );

    // Said of a document that is not there: "không có văn bản", "chưa ban hành", "sẽ bổ sung sau".
    private static readonly string[] NotYet =
    [
        "khong co",
        "ko co",
        "chua co",
        "khong ban hanh",
        "chua ban hanh",
        "khong phat sinh",
        "khong kem",
        "chua kem",
        "khong nop",
        "chua nop",
        "se bo sung",
        "dang bo sung",
        "bo sung sau",
        "gui sau",
        "nop sau",
    ];

    /// <summary>Whether the text names a document.</summary>
    /// <param name="text">As it was written: <c>15/KH-UBND</c>, <c>không có</c>; empty for a blank cell.</param>
    public static bool NamesOne(string text)
    {
        foreach (var part in text.Split(Separators))
        {
            if (IsDocument(Plain(part)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDocument(string plain)
    {
        if (plain.Length == 0 || Nothing.Contains(plain) || plain.All(letter => letter is '0' or ' '))
        {
            return false;
        }

        return plain.Any(char.IsAsciiDigit)
            || !NotYet.Any(start => plain.StartsWith(start, StringComparison.Ordinal) && (plain.Length == start.Length || plain[start.Length] == ' '));
    }

    // Letters without their marks in lower case, digits, and single blanks for all that stands between them.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in OutsideText.Compose(text).Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                plain.Append(letter is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(letter));
            }
            else if (
                CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
                && plain.Length > 0
                && plain[^1] != ' '
            )
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }
}
