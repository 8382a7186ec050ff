using CchcWardIndex.Criteria;

namespace CchcWardIndex.Worker.Files;

/// <summary>How workbooks are named when the program makes them. Reading does not depend on it.</summary>
public static class SubmissionNames
{
    /// <summary><c>Phieu-tu-cham_21550_Phuong-Nhon-Binh.xlsx</c>.</summary>
    public static string SelfAssessment(Unit unit) => $"Phieu-tu-cham_{unit.Code}_{FileNames.Plain(unit.Name)}.xlsx";

    /// <summary><c>Phieu-khao-sat_2022.xlsx</c>.</summary>
    public static string Survey(CriteriaSet set) => $"Phieu-khao-sat_{set.Year}.xlsx";

    /// <summary><c>Ket-qua-CCHC-2022.xlsx</c>.</summary>
    public static string Results(CriteriaSet set) => $"Ket-qua-CCHC-{set.Year}.xlsx";
}
