using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;

namespace CchcWardIndex.App.Rounds;

/// <summary>A receipt as the ledger keeps it: whole, so that its workbook can be made again from nothing else.</summary>
internal static class ReceiptText
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Stands in the text of a receipt for a part of a department's form, and in no other.</summary>
    public const string PartMark = "\"Part\":{";

    /// <summary>Which part of a department's form a receipt is for; null where it is for a whole one, or anything else.</summary>
    public static ReceivedPart? PartOf(string receipt) => JsonSerializer.Deserialize<OfPart>(receipt, Json)?.Part;

    /// <summary>Writes it down.</summary>
    public static string Of(Receipt receipt) => JsonSerializer.Serialize(receipt, Json);

    /// <summary>Reads it back.</summary>
    /// <exception cref="InvalidDataException">The ledger's line has none; the message says so in Vietnamese.</exception>
    public static Receipt Read(SubmissionRow row) =>
        JsonSerializer.Deserialize<Receipt>(row.Receipt, Json) ?? throw new InvalidDataException($"Phiếu tiếp nhận số {row.Id} trong trạng thái bị trống.");

    private sealed record OfPart(ReceivedPart? Part);
}
