using System.Text.Json.Serialization;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.App.Rounds;

/// <summary>How one unit stands.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Received">Whether its workbook is there, in words.</param>
/// <param name="Revision">The revision that counts; null where none does.</param>
/// <param name="ReceivedAt">When that was seen.</param>
/// <param name="Remarks">How many remarks its receipt has.</param>
/// <param name="ProvisionalIndex">Chỉ số tạm tính on arrival, in percentage points.</param>
/// <param name="Waiting">The late revisions that wait for a decision.</param>
/// <param name="WasLate">Whether the first of its workbooks that counted came late, as <see cref="CurrentFile.WasLate"/>.</param>
internal sealed record UnitStanding(
    UnitCode Code,
    string Name,
    string Received,
    int? Revision,
    DateTimeOffset? ReceivedAt,
    int? Remarks,
    decimal? ProvisionalIndex,
    ImmutableArray<int> Waiting,
    bool WasLate
)
{
    /// <summary>Of how many points the provisional index is; null where there is none, or the workbook came before that was kept.</summary>
    public decimal? ProvisionalMaximum { get; init; }

    /// <summary>How it is treated by decision; null where nothing was decided.</summary>
    public StandingDecision? Decision { get; init; }

    /// <summary>Whether anything of it is waited for or scored.</summary>
    [JsonIgnore]
    public bool IsAssessed => Decision?.Treatment != UnitTreatment.Excluded;

    /// <summary>What it came to; null where nothing was scored yet.</summary>
    [JsonIgnore]
    public UnitFigures? Figures { get; init; }

    /// <summary>Its index in percentage points, unrounded, as the status says where from; null while there is none.</summary>
    public decimal? Index => Figures?.Index;

    /// <summary>Its rank; null while there is none.</summary>
    public int? Rank => Figures?.Rank;

    /// <summary>Its grade; null while there is none.</summary>
    public string? Grade => Figures?.Grade;

    /// <summary>Whether its workbook is there and came late, which late ones wait, and how it is treated by decision.</summary>
    [JsonIgnore]
    public string InWords => Decision is null ? OfFiles : $"{OfFiles}; {UnitDecisionWords.InWords(Decision.Treatment)} theo quyết định";

    private string OfFiles =>
        Waiting.IsEmpty ? Counting : $"{(Revision is null ? "" : $"{Counting}; ")}lần {string.Join(", ", Waiting)} nộp muộn, chờ quyết định";

    private string Counting => WasLate ? $"{Received}, nộp muộn" : Received;
}

/// <summary>How a unit is treated by decision.</summary>
/// <param name="As">The word for it, as <c>results.json</c> has it.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
internal sealed record StandingDecision(string As, string By, DateTimeOffset At, string Reason)
{
    /// <summary>How it is treated.</summary>
    [JsonIgnore]
    public UnitTreatment Treatment => UnitDecisionsJson.TreatmentOf(As)!.Value;

    /// <summary>Of a decision in force.</summary>
    public static StandingDecision Of(UnitDecision decision) => new(UnitDecisionsJson.WordOf(decision.As), decision.By, decision.At, decision.Reason);
}

/// <summary>A file of no unit's own that came late and waits for a decision.</summary>
/// <param name="Sender">The code of who sent it.</param>
/// <param name="Name">Who that is.</param>
/// <param name="Revision">Which of the sender's it is.</param>
internal sealed record WaitingFile(string Sender, string Name, int Revision);

/// <summary>How a department stands.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Criteria">Criteria of all units that are its to appraise.</param>
/// <param name="Appraised">How many it has concluded.</param>
/// <param name="Open">How many it must still conclude.</param>
internal sealed record DepartmentStanding(DepartmentCode Code, string Name, int Criteria, int Appraised, int Open);

/// <summary>By which decision figures were approved and published.</summary>
/// <param name="Number">1 for the first publication, 2 for its first correction, and so on.</param>
/// <param name="PublishedAt">When.</param>
/// <param name="Decision">The decision's number and symbol.</param>
/// <param name="DecisionDate">Its date.</param>
/// <param name="Seal">Digest of the publication's seal.</param>
internal sealed record PublishedBy(int Number, DateTimeOffset PublishedAt, string Decision, DateOnly DecisionDate, string Seal);
