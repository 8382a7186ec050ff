using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Rounds;

/// <summary>Phiếu tiếp nhận: what the city answers to one file handed in. Complete in itself: the receipt workbook is made of it and of nothing else.</summary>
/// <param name="File">The file's name as it was dropped.</param>
/// <param name="Sha256">64 hex digits over its bytes.</param>
/// <param name="Kind">What it turned out to be.</param>
/// <param name="UnitCode">The unit it speaks for; null where it is none, several or not known.</param>
/// <param name="UnitName">The unit's name; empty where there is no unit.</param>
/// <param name="Revision">The how-manieth file this is from that sender in the round, from 1; refused ones count.</param>
/// <param name="ReceivedAt">When it was first seen, in Viet Nam (UTC+07:00).</param>
/// <param name="Verdict">What became of it on arrival.</param>
public sealed record Receipt(
    string File,
    string Sha256,
    SubmittedKind Kind,
    UnitCode? UnitCode,
    string UnitName,
    int Revision,
    DateTimeOffset ReceivedAt,
    Verdict Verdict
)
{
    /// <summary>The year assessed and the set's title, for the head of the sheet.</summary>
    public required string Round { get; init; }

    /// <summary>Who receives: <c>Phòng Nội vụ</c>.</summary>
    public required string Office { get; init; }

    /// <summary>Until when such workbooks are taken, in Viet Nam; null where no hour is set, and they are taken until the results go to UBND.</summary>
    public required DateTimeOffset? Deadline { get; init; }

    /// <summary>When such workbooks were no longer taken, in Viet Nam, where somebody closed the round before the deadline; null otherwise.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>What was decided on a file that came late; null where nothing was yet, or nothing had to be.</summary>
    public LateDecision? Decision { get; init; }

    /// <summary>The department's name; empty where it comes from none.</summary>
    public string DepartmentName { get; init; } = "";

    /// <summary>What is wrong or doubtful, each with its cell and how to mend it; errors first.</summary>
    public ImmutableArray<Problem> Remarks { get; init; } = [];

    /// <summary>Provisional points by criterion, in the set's order; empty where nothing was scored.</summary>
    public ImmutableArray<ProvisionalPoints> Points { get; init; } = [];

    /// <summary>Chỉ số tạm tính in percentage points, unrounded; null where nothing is decided.</summary>
    public decimal? Index { get; init; }

    /// <summary>Of how many points the index is; null where there is none, and on receipts older than this.</summary>
    public ProvisionalShare? Share { get; init; }

    /// <summary>Why the unit is not scored at all, a sentence; empty where it is.</summary>
    public string NotScored { get; init; } = "";

    /// <summary>Which part of a department's form it is; null for a whole form and any other file, and on receipts older than this.</summary>
    public ReceivedPart? Part { get; init; }

    /// <summary>What a department's form leaves open, of a part only what the part asks; null for any other file, and on receipts older than this.</summary>
    public OpenConclusions? Open { get; init; }

    /// <summary>The revision this one replaces; null where it replaces none.</summary>
    public int? Replaces { get; init; }

    /// <summary>What changed against the revision it replaces, in the set's order.</summary>
    public ImmutableArray<Change> Changes { get; init; } = [];

    /// <summary>What became of the rows of raw survey answers; null for any other file, and on receipts older than these.</summary>
    public SurveyCount? SurveyCount { get; init; }

    /// <summary>What counts of the survey with this file; null for any other file, and on receipts older than this.</summary>
    public SurveyStanding? Survey { get; init; }

    /// <summary>What was taken from a table from outside; null for any other file, and on receipts older than this.</summary>
    public OutsideTaken? Table { get; init; }
}

/// <summary>What becomes of a file on arrival.</summary>
public enum Verdict
{
    /// <summary>Tiếp nhận.</summary>
    Accepted,

    /// <summary>Tiếp nhận, có lưu ý.</summary>
    AcceptedWithRemarks,

    /// <summary>Từ chối: it cannot be read or must not be used.</summary>
    Refused,

    /// <summary>Nộp muộn: it waits until someone accepts or declines it.</summary>
    Late,

    /// <summary>Chưa đọc được do lỗi của chương trình: it waits until the program is mended.</summary>
    NotRead,

    /// <summary>Đã mở: an archive whose forms were taken in one by one, each with a receipt of its own; the remarks name what else is in it.</summary>
    Unpacked,
}

/// <summary>What somebody decided on a file that came late.</summary>
/// <param name="IsAccepted">Whether it is taken in.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
/// <param name="Counts">The sender's revision that counts after it: this one, a later one taken in already, or the former; null where none does.</param>
public sealed record LateDecision(bool IsAccepted, string By, DateTimeOffset At, string Reason, int? Counts);

/// <summary>One criterion on a receipt.</summary>
/// <param name="Code">The criterion's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="MaxPoints">Its maximum.</param>
/// <param name="SelfPoints">Điểm tự chấm; null where blank.</param>
/// <param name="Points">Điểm tạm tính by the rules; null where nothing is decided yet.</param>
/// <param name="Outcome">How it ended, in words: <c>Đạt</c>, <c>Chưa đủ số liệu</c> …</param>
/// <param name="Rule">The rule that decided; empty where none did.</param>
public sealed record ProvisionalPoints(CriterionCode Code, string Name, decimal MaxPoints, decimal? SelfPoints, decimal? Points, string Outcome, string Rule)
{
    /// <summary>What it counts in the points of the index: where the ward left it faulty, the fewest it can have; null where it does not count.</summary>
    public decimal? CountedPoints { get; init; }

    /// <summary>What it counts in the maximum of the index; null where it does not count, 0 for an extra and "không phát sinh".</summary>
    public decimal? CountedMaximum { get; init; }

    /// <summary>Whether it has no points because of something that the ward must mend.</summary>
    public bool IsOwed => Points is null && CountedPoints is not null;
}

/// <summary>Of how many points a provisional index is.</summary>
/// <param name="Counted">The maximum of what counts in it.</param>
/// <param name="Whole">The maximum of the whole set, without extras.</param>
/// <param name="Survey">Of that, the survey's.</param>
public sealed record ProvisionalShare(decimal Counted, decimal Whole, decimal Survey)
{
    /// <summary>Of that, what the ward says had no occasion in the year.</summary>
    public decimal NotApplicable { get; init; }

    /// <summary>Of that, what departments or other units must still give.</summary>
    public decimal Others => Whole - Counted - Survey - NotApplicable;
}

/// <summary>One entry that a new revision changes.</summary>
/// <param name="Criterion">The criterion's code; of a survey, the question's.</param>
/// <param name="What">
/// The fact's label, or <c>Điểm tự chấm</c>, <c>Không phát sinh</c>, <c>Tài liệu kiểm chứng</c>, <c>Giải trình</c>; on a department's form
/// the unit's name, and what of it; of a survey the unit's name.
/// </param>
/// <param name="Before">As the former revision had it; empty where blank.</param>
/// <param name="After">As this one has it; empty where blank.</param>
public sealed record Change(string Criterion, string What, string Before, string After);
