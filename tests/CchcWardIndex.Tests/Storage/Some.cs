using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.Storage;

/// <summary>Rows with everything in them that databases are known to mistreat.</summary>
internal static class Some
{
    /// <summary>Marks made of one letter and made of two, letters beyond the first plane, quotes, and what looks like a formula.</summary>
    public const string Text = "Phường Nhơn Bình – phươ\u0300ng 𠀋😀 'a' \"b\" \\ % =1+1";

    /// <summary>In another zone than Viet Nam's.</summary>
    public static DateTimeOffset Time { get; } = new(2022, 12, 31, 23, 59, 59, 987, TimeSpan.Zero);

    public static Happening Happening(string detail) => new("2022", Time, "Người làm", "os", "close", detail, null, "sha256:" + new string('a', 64));

    /// <summary>A row in every table; no value is the one a column would have by itself.</summary>
    public static void Everything(StateTables context)
    {
        context.Add(Round);
        context.Add(Submission(1, 0.1234567890123456789012345678m));
        context.Add(Submission(2, null));
        context.Add(Run);
        context.Add(UnitDecision);
        context.Add(ExplanationTime);
        context.Add(CountedWork);
        context.Add(Dossier);
        context.Add(Publication);
        foreach (var delivery in Deliveries)
        {
            context.Add(delivery);
        }

        context.Add(JobRun);
        context.Note(Happening(Text));
        context.Note(Happening(""));
    }

    private static RoundRow Round =>
        new()
        {
            Id = "2022",
            Year = 2022,
            State = RoundState.Submitted,
            CriteriaDigest = "sha256:c",
            Deadline = Time,
            ClosesByItself = true,
            OpenedAt = Time.AddDays(-1),
            ReopenReason = Text,
        };

    private static RunRow Run =>
        new()
        {
            Round = "2022",
            Number = 1,
            ProducedAt = Time,
            CriteriaDigest = "sha256:c",
            CriteriaFiles = "ff",
            EngineVersion = "cchc 1",
            Results = "sha256:r",
            Blocking = 3,
            Evidence = "[]",
            UnitDecisions = "[1]",
        };

    private static UnitDecisionRow UnitDecision =>
        new()
        {
            Round = "2022",
            Unit = "00001",
            As = UnitTreatment.Excluded,
            By = Text,
            At = Time,
            Reason = Text,
        };

    private static ExplanationTimeRow ExplanationTime =>
        new()
        {
            Round = "2022",
            Unit = "00001",
            Until = Time,
        };

    private static CountedWorkRow CountedWork =>
        new()
        {
            Round = "2022",
            Basis = "sha256:b",
            Work = "{}",
        };

    private static DossierRow Dossier =>
        new()
        {
            Round = "2022",
            Number = 1,
            Run = 1,
            Results = "sha256:r",
            SubmittedBy = Text,
            SubmittedAt = Time,
            Decision = "1/QĐ-UBND",
            DecisionDate = new DateOnly(2024, 2, 29),
            ApprovedBy = Text,
            Withdrawn = true,
        };

    private static PublicationRow Publication =>
        new()
        {
            Round = "2022",
            Number = 1,
            Dossier = 1,
            PublishedAt = Time,
            Results = "sha256:r",
            Seal = "sha256:s",
        };

    private static JobRunRow JobRun =>
        new()
        {
            Job = "close",
            Due = Time,
            RanAt = Time.AddMilliseconds(1),
            Outcome = Text,
        };

    private static DeliveryRow[] Deliveries =>
        [
            new()
            {
                Id = 1,
                Round = "2022",
                Kind = DeliveryKind.Mail,
                Subject = 1,
                State = DeliveryState.Claimed,
                Attempts = 2,
                NotBefore = Time,
                LastError = Text,
            },
            new()
            {
                Id = 2,
                Round = "2022",
                Kind = DeliveryKind.Receipt,
                Subject = 1,
                State = DeliveryState.Owed,
            },
        ];

    private static SubmissionRow Submission(long id, decimal? index) =>
        new()
        {
            Id = id,
            Round = "2022",
            Sha256 = new string((char)('a' + id), 64),
            FileName = Text,
            Kind = SubmittedKind.Survey,
            Sender = "khao-sat",
            Revision = (int)id,
            Standing = FileStanding.Declined,
            ReceivedAt = Time,
            Receipt = $$"""{"a":"{{Text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}}"}""",
            ProvisionalIndex = index,
            Remarks = 7,
            DecidedBy = Text,
            DecisionReason = Text,
            CriteriaDigest = "sha256:c",
            Program = "cchc 1",
            IsInInbox = true,
        };
}
