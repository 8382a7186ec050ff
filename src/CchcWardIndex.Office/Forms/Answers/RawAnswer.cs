using System.Security.Cryptography;
using System.Text;
using CchcWardIndex.Office.Reading.Sheets;

namespace CchcWardIndex.Office.Forms.Answers;

/// <summary>One answer that by itself could count; a million of them are held at once, so it is small.</summary>
/// <param name="Respondent">Who, see <see cref="MarkOf"/>.</param>
/// <param name="Question">The question's place in the set.</param>
/// <param name="Unit">The unit's place in the set.</param>
/// <param name="Answer">1 to 5.</param>
/// <param name="Row">Where it stands.</param>
internal readonly record struct RawAnswer(UInt128 Respondent, int Question, int Unit, int Answer, int Row)
{
    /// <summary>
    /// A mark by which one respondent code is the same wherever it stands and two codes are not: the first half of SHA-256. The code itself
    /// is not kept.
    /// </summary>
    /// <remarks>
    /// Letters are told apart by case and accent, for programs give codes that differ in nothing else; runs of blanks are one, for nobody
    /// sees them.
    /// </remarks>
    public static UInt128 MarkOf(string code)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', CellText.Clean(code).Split(' ', StringSplitOptions.RemoveEmptyEntries))), hash);
        return new UInt128(BitConverter.ToUInt64(hash), BitConverter.ToUInt64(hash[8..]));
    }
}
