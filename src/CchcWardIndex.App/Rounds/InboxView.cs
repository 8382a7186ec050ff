using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.App.Rounds;

/// <summary>What the worker has before its eyes in the inbox and has not taken in: the one home of what log, <c>status</c> and board say of it.</summary>
/// <remarks>It lies in a file of the data folder, since <c>status</c> is another process and must not look into an inbox that may hang.</remarks>
/// <param name="Files">What is not taken, by name.</param>
/// <param name="LookSince">Since when a look at the inbox has not come to its end; null where looks end as they should.</param>
internal sealed record InboxView(ImmutableArray<InboxView.Waiting> Files, DateTimeOffset? LookSince = null)
{
    /// <summary>Its file in the data folder.</summary>
    public const string FileName = "hop-nhan.json";

    private const int MostAlike = 3;

    private static readonly InboxViewJson Json = new(
        new JsonSerializerOptions
        {
            WriteIndented = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        }
    );

    /// <summary>Nothing waits.</summary>
    public static InboxView Empty { get; } = new([]);

    /// <summary>For people, a sentence a line.</summary>
    [JsonIgnore]
    public IEnumerable<string> InWords => (LookSince is { } since ? [Hangs(since)] : (string[])[]).Concat(Lines(Files));

    /// <summary>What is not taken, a sentence each; many of one folder for one reason are gathered.</summary>
    public static IEnumerable<string> Lines(IEnumerable<Waiting> files) =>
        files
            .GroupBy(file => (Folder: Path.GetDirectoryName(file.Name) ?? "", file.Why))
            .SelectMany(alike => alike.Count() <= MostAlike ? alike.Select(file => file.InWords) : [Gathered([.. alike])]);

    private static string Gathered(IReadOnlyList<Waiting> alike) =>
        $"Chưa nhận {alike.Count} tệp trong hộp nhận phiếu (từ {Show.Moment(alike.Min(file => file.Since))}): "
        + $"{string.Join(", ", alike.Take(MostAlike).Select(file => $"\"{Shown(file.Name)}\""))} "
        + $"và {alike.Count - MostAlike} tệp nữa cùng thư mục. {alike[0].Message} {alike[0].Remedy}";

    // A name may hold anything, and must not begin a line of its own.
    private static string Shown(string name) => string.Concat(name.Select(letter => char.IsControl(letter) ? ' ' : letter));

    /// <summary>What is said of a look that does not end.</summary>
    public static string Hangs(DateTimeOffset since) =>
        $"Lần xem hộp nhận phiếu bắt đầu lúc {Show.Moment(since)} đến nay chưa xong nên chưa nhận được tệp nào. Kiểm tra ổ đĩa hoặc ổ mạng chứa thư mục "
        + "inbox còn trả lời không; "
        + "nếu ổ đĩa bình thường, khởi động lại chương trình (không có gì bị mất).";

    /// <summary>As the worker last wrote it down; empty where it never did.</summary>
    public static InboxView Read(DataFolder folder)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(Path.Combine(folder.Root, FileName)), Json.InboxView) is { Files.IsDefault: false } view
                ? view
                : Empty;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            // Only what is shown depends on it, and the worker's next look writes it anew.
            return Empty;
        }
    }

    /// <summary>Writes it down.</summary>
    /// <exception cref="IOException">The data folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The data folder may not be written to.</exception>
    public void Write(DataFolder folder) =>
        AtomicFiles.Write(folder.Root, (FileName, stream => stream.Write(JsonSerializer.SerializeToUtf8Bytes(this, Json.InboxView))));

    /// <summary>Whether it says the same as another.</summary>
    public bool Says(InboxView other) => LookSince == other.LookSince && Files.SequenceEqual(other.Files);

    /// <summary>A file or folder that is not taken.</summary>
    /// <param name="Name">Its name from the inbox on.</param>
    /// <param name="Why">Why.</param>
    /// <param name="Since">Since when it is seen so, in Viet Nam.</param>
    /// <param name="Message">The same as a sentence.</param>
    /// <param name="Remedy">What to do about it.</param>
    internal sealed record Waiting(string Name, UntakenReason Why, DateTimeOffset Since, string Message, string Remedy)
    {
        /// <summary>For people, in one line.</summary>
        [JsonIgnore]
        public string InWords =>
            $"{(Why == UntakenReason.Stuck ? "Chưa lấy đi được" : "Chưa nhận")} \"{Shown(Name)}\" trong hộp nhận phiếu (từ {Show.Moment(Since)}): "
            + $"{Message} {Remedy}";
    }
}

/// <summary>How it is written, worked out when the program is built: every command that shows how a round stands reads it.</summary>
[JsonSerializable(typeof(InboxView))]
internal sealed partial class InboxViewJson : JsonSerializerContext;
