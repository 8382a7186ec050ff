using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Rounds;

/// <summary>
/// Nhật ký: what happened to a round, append-only. Every entry holds the hash of the one before, so none can be changed or taken out
/// unnoticed.
/// </summary>
public static class Journal
{
    /// <summary>What the first entry holds in place of a hash before it.</summary>
    public static readonly string Beginning = Digest.Of([]);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The entry that follows another.</summary>
    /// <param name="last">The last entry; null for an empty journal.</param>
    /// <param name="happened">What is to be written down.</param>
    public static JournalEntry Next(JournalEntry? last, Happening happened)
    {
        var entry = new JournalEntry((last?.Number ?? 0) + 1, happened, last?.Hash ?? Beginning, "");
        return entry with { Hash = HashOf(entry) };
    }

    /// <summary>The first entry that does not follow from those before it, with the reason in Vietnamese; null where the chain holds.</summary>
    /// <param name="entries">From the first on.</param>
    public static (JournalEntry Entry, string Reason)? FirstBroken(IEnumerable<JournalEntry> entries)
    {
        JournalEntry? last = null;
        foreach (var entry in entries)
        {
            if (entry.Number != (last?.Number ?? 0) + 1)
            {
                return (entry, $"Số thứ tự là {entry.Number}, đáng lẽ phải là {(last?.Number ?? 0) + 1}: có mục đã bị xóa hoặc chèn thêm ở trước.");
            }

            if (entry.Previous != (last?.Hash ?? Beginning))
            {
                return (entry, "Mã của mục liền trước ghi trong mục này không khớp: mục liền trước đã bị thay.");
            }

            if (entry.Hash != HashOf(entry))
            {
                return (entry, "Nội dung mục này không khớp với mã của chính nó: nội dung đã bị sửa.");
            }

            last = entry;
        }

        return null;
    }

    // A JSON array of texts has one spelling, and no two different entries share it.
    private static string HashOf(JournalEntry entry)
    {
        var happened = entry.Happening;
        string?[] fields =
        [
            entry.Number.ToString(CultureInfo.InvariantCulture),
            happened.Round,
            happened.At.ToString(Iso.Instant, CultureInfo.InvariantCulture),
            happened.By,
            happened.Account,
            happened.Action,
            happened.Detail,
            happened.Before,
            happened.After,
            entry.Previous,
        ];
        return Digest.Of(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(fields, Plain)));
    }
}

/// <summary>One entry of the journal.</summary>
/// <param name="Number">From 1, without a gap.</param>
/// <param name="Happening">What happened.</param>
/// <param name="Previous">The hash of the entry before.</param>
/// <param name="Hash">The digest over everything else in this entry.</param>
public sealed record JournalEntry(long Number, Happening Happening, string Previous, string Hash);

/// <summary>Something that happened to a round.</summary>
/// <param name="Round">The round: the id of its criteria set.</param>
/// <param name="At">When, in Viet Nam, to the millisecond.</param>
/// <param name="By">Who, as given; the program itself for a job.</param>
/// <param name="Account">The operating system's account.</param>
/// <param name="Action">What was done, a fixed word: <c>received</c>, <c>close</c>, <c>score</c> …</param>
/// <param name="Detail">The particulars, in Vietnamese.</param>
/// <param name="Before">The digest of what was there before; null where nothing was.</param>
/// <param name="After">The digest of what is there now; null where nothing is.</param>
public sealed record Happening(string Round, DateTimeOffset At, string By, string Account, string Action, string Detail, string? Before, string? After);
