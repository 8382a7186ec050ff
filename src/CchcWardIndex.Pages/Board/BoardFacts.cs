using CchcWardIndex.Criteria;

namespace CchcWardIndex.Pages.Board;

/// <summary>What the live board shows of a round.</summary>
/// <param name="Title">The set's title.</param>
/// <param name="Authority">The committee.</param>
/// <param name="State">Where the round stands, in words: <c>đang nhận phiếu</c>.</param>
/// <param name="Deadline">Until when workbooks are taken, in Viet Nam.</param>
/// <param name="ShownAt">The hour shown, in Viet Nam.</param>
public sealed record BoardFacts(string Title, string Authority, string State, DateTimeOffset Deadline, DateTimeOffset ShownAt)
{
    /// <summary>What comes next, a sentence; empty where nobody says.</summary>
    public string Next { get; init; } = "";

    /// <summary>The steps that are not done yet, in order; empty where the set plans none.</summary>
    public ImmutableArray<BoardStep> Steps { get; init; } = [];

    /// <summary>Why the planned day of approval cannot be kept, a sentence; empty where it can.</summary>
    public string Delay { get; init; } = "";

    /// <summary>Whether the round still takes workbooks.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Every unit that is scored, by code.</summary>
    public ImmutableArray<BoardUnit> Units { get; init; } = [];

    /// <summary>Whether the index needs a survey.</summary>
    public bool HasSurvey { get; init; }

    /// <summary>The survey workbook that counts; null where none does.</summary>
    public int? SurveyRevision { get; init; }

    /// <summary>The tables from outside; empty where the index reads none.</summary>
    public ImmutableArray<BoardTable> Tables { get; init; } = [];

    /// <summary>Where index, rank and grade of the units come from, a sentence or two; empty while there are none.</summary>
    public string Figures { get; init; } = "";

    /// <summary>Whether units have an index that is no longer provisional.</summary>
    public bool HasFigures => Figures.Length > 0;

    /// <summary>How many problems block the last run.</summary>
    public int Blocking { get; init; }

    /// <summary>What blocks it, equal ones as one, in the order in which people work on it; the first where there are many.</summary>
    public ImmutableArray<BoardProblem> Problems { get; init; } = [];

    /// <summary>How many are not listed.</summary>
    public int RestOfProblems { get; init; }

    /// <summary>The name of the workbook in the outbox that has them all; empty where nothing blocks.</summary>
    public string ProblemsWorkbook { get; init; } = "";

    /// <summary>How many refused files nobody has dealt with.</summary>
    public int Refused { get; init; }

    /// <summary>The last of them, the latest first.</summary>
    public ImmutableArray<BoardRefusal> Refusals { get; init; } = [];

    /// <summary>What the departments still have to conclude; empty where none appraises.</summary>
    public ImmutableArray<BoardDepartment> Departments { get; init; } = [];

    /// <summary>What lies in the inbox and is not taken in, a sentence each.</summary>
    public ImmutableArray<string> Inbox { get; init; } = [];

    /// <summary>What else there is to know, a sentence each.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Where the published results can be read; empty where there are none.</summary>
    public string ResultsPath { get; init; } = "";

    /// <summary>All rounds of the folder, this one among them; empty where it is the only one.</summary>
    public ImmutableArray<BoardRound> Rounds { get; init; } = [];
}

/// <summary>How a unit stands.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Received">Whether its workbook is there, and which late ones wait, in words.</param>
/// <param name="Revision">The revision that counts; null where none does.</param>
/// <param name="ReceivedAt">When that was seen.</param>
/// <param name="Remarks">How many remarks its receipt has.</param>
/// <param name="ProvisionalIndex">Chỉ số tạm tính on arrival, in percentage points; null where none could be worked out.</param>
/// <param name="Waiting">How many late ones wait for a decision.</param>
public sealed record BoardUnit(
    UnitCode Code,
    string Name,
    string Received,
    int? Revision,
    DateTimeOffset? ReceivedAt,
    int? Remarks,
    decimal? ProvisionalIndex,
    int Waiting
)
{
    /// <summary>Of how many points the provisional index is; null where that is not known.</summary>
    public decimal? ProvisionalMaximum { get; init; }

    /// <summary>Its index in percentage points, unrounded; null while there is none.</summary>
    public decimal? Index { get; init; }

    /// <summary>Its rank; null while there is none.</summary>
    public int? Rank { get; init; }

    /// <summary>Its grade; null while there is none.</summary>
    public string? Grade { get; init; }

    /// <summary>Whether anything of it is waited for or scored; not where somebody decided otherwise.</summary>
    public bool IsAssessed { get; init; } = true;
}

/// <summary>How a table from outside stands.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">What it is.</param>
/// <param name="Revision">The revision that counts; null where none does.</param>
public sealed record BoardTable(string Code, string Name, int? Revision);

/// <summary>What blocks the results.</summary>
/// <param name="By">Who must act, in words.</param>
/// <param name="Units">The units' names; empty where it concerns none.</param>
/// <param name="Department">The department's name; empty where it is nobody's.</param>
/// <param name="Criteria">Codes and names of the criteria; empty where it concerns none.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="Where">Files, sheets and cells; empty where there is none.</param>
public sealed record BoardProblem(string By, string Units, string Department, string Criteria, string Message, string Remedy, string Where);

/// <summary>A file that was refused.</summary>
/// <param name="File">Its name as it was dropped.</param>
/// <param name="Sender">Who sent it, as far as known.</param>
/// <param name="At">When it was seen.</param>
/// <param name="Reasons">Why, and how to mend it; the first of them where there are many.</param>
public sealed record BoardRefusal(string File, string Sender, DateTimeOffset At, ImmutableArray<BoardReason> Reasons)
{
    /// <summary>How many more reasons there are.</summary>
    public int Rest { get; init; }

    /// <summary>The receipt that has them all.</summary>
    public string Receipt { get; init; } = "";
}

/// <summary>Why a file was refused.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">How to mend it.</param>
public sealed record BoardReason(string Message, string Remedy);

/// <summary>How far a department is.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Criteria">Criteria of all units that are its to appraise.</param>
/// <param name="Appraised">How many it has concluded.</param>
/// <param name="Open">How many it must still conclude.</param>
public sealed record BoardDepartment(string Name, int Criteria, int Appraised, int Open);

/// <summary>A step that is not done yet.</summary>
/// <param name="Name">Which.</param>
/// <param name="Until">Until when, in words; empty where nobody said.</param>
/// <param name="Left">How long there is, in words; empty where nobody said.</param>
/// <param name="IsNow">Whether the round waits for it.</param>
/// <param name="IsOverdue">Whether its time is over.</param>
public sealed record BoardStep(string Name, string Until, string Left, bool IsNow, bool IsOverdue);

/// <summary>A round that has a board of its own.</summary>
/// <param name="Identity">Which: <c>cchc-2022</c>.</param>
/// <param name="Title">Its set's title.</param>
/// <param name="Path">Where its board is.</param>
/// <param name="IsShown">Whether it is this one.</param>
public sealed record BoardRound(string Identity, string Title, string Path, bool IsShown);
