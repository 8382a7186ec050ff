using System.Security.Cryptography;
using System.Text;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Workbooks.Intake.Answers;

/// <summary>One answer that by itself could count; a million of them are held at once, so it is small.</summary>
/// <param name="Respondent">Who, see <see cref="MarkOf"/>.</param>
/// <param name="Question">The question's place in the set.</param>
/// <param name="Unit">The unit's place in the set.</param>
/// <param name="Answer">1 to 5.</param>
/// <param name="Row">Where it stands.</param>
internal readonly record struct RawAnswer(UInt128 Respondent, int Question, int Unit, int Answer, int Row)
{
    /// <summary>A mark by which two spellings of one respondent code are the same and two codes are not: the first half of SHA-256. The code itself is not kept.</summary>
    public static UInt128 MarkOf(string code)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(UnitNames.Fold(code)), hash);
        return new UInt128(BitConverter.ToUInt64(hash), BitConverter.ToUInt64(hash[8..]));
    }
}
