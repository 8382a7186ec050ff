using CchcWardIndex.Submissions;

namespace CchcWardIndex.Publication;

/// <summary>Decisions on units as officials read them.</summary>
public static class UnitDecisionWords
{
    /// <summary>A treatment as a verb: <c>không xếp hạng</c>.</summary>
    public static string InWords(UnitTreatment treatment) => treatment switch
    {
        UnitTreatment.Await => "chờ phiếu tự chấm",
        UnitTreatment.NoPoints => "tính 0 điểm các tiêu chí phải tự chấm",
        UnitTreatment.Unranked => "không xếp hạng",
        _ => "không chấm",
    };
}
