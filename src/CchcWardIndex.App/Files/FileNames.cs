using System.Globalization;
using System.Text;

namespace CchcWardIndex.App.Files;

/// <summary>File names that survive every mail server and USB stick: Vietnamese without its marks.</summary>
public static class FileNames
{
    /// <summary><c>Phường Nhơn Bình</c> as <c>Phuong-Nhon-Binh</c>.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (letter is 'đ' or 'Đ')
            {
                plain.Append(letter == 'đ' ? 'd' : 'D');
            }
            else if (char.IsAsciiLetterOrDigit(letter))
            {
                plain.Append(letter);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && plain.Length > 0 && plain[^1] != '-')
            {
                plain.Append('-');
            }
        }

        return plain.ToString().TrimEnd('-');
    }
}
