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

    /// <summary>Writes it down.</summary>
    public static string Of(Receipt receipt) => JsonSerializer.Serialize(receipt, Json);

    /// <summary>Reads it back.</summary>
    /// <exception cref="InvalidDataException">The ledger's line has none; the message says so in Vietnamese.</exception>
    public static Receipt Read(SubmissionRow row) =>
        JsonSerializer.Deserialize<Receipt>(row.Receipt, Json) ?? throw new InvalidDataException($"Phiếu tiếp nhận số {row.Id} trong trạng thái bị trống.");
}
