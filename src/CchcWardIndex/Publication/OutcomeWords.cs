using CchcWardIndex.Scoring;

namespace CchcWardIndex.Publication;

/// <summary>What became of a criterion as officials read it; where it has no points yet, whose turn it is.</summary>
public static class OutcomeWords
{
    /// <summary>A department must still conclude, or enter the figures; the unit owes nothing.</summary>
    public const string Department = "Chờ thẩm định";

    /// <summary>The survey's answers for the unit are not there, or not right.</summary>
    public const string Survey = "Chờ kết quả khảo sát";

    /// <summary>A table from outside is not there, or has no figure of the unit that can be used.</summary>
    public const string Table = "Chờ bảng số liệu";

    /// <summary>Compared with the best of all units, and none has figures yet.</summary>
    public const string OtherUnits = "Chờ số liệu của đơn vị khác";

    /// <summary>The unit must mend its form or hand it in.</summary>
    public const string Unit = "Chờ bổ sung";

    /// <summary>By the set it is no criterion of the unit.</summary>
    public const string OutOfScope = "Không áp dụng";

    /// <summary>One word for one state, on whatever it stands.</summary>
    public static string Of(Outcome outcome) =>
        outcome switch
        {
            { IsOutOfScope: true } => OutOfScope,
            { Kind: not OutcomeKind.Awaiting } => Words.Vietnamese(outcome.Kind),
            { AwaitsDepartment: true } => Department,
            { Criterion.IsSurvey: true } => Survey,
            { AwaitsTable: true } => Table,
            _ when IsComplete(outcome) => OtherUnits,
            _ => Unit,
        };

    // All that the unit itself must say is there.
    private static bool IsComplete(Outcome outcome) =>
        outcome.Facts.Any(used => used.Fact.Of is not null) && outcome.Facts.All(used => used.Fact.Of is not null || used.Value is not null);
}
