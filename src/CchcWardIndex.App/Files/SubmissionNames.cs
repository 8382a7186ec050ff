using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.App.Files;

/// <summary>How workbooks are named when the program makes them. Reading does not depend on it.</summary>
public static class SubmissionNames
{
    /// <summary><c>Phieu-tu-cham_21550_Phuong-Nhon-Binh.xlsx</c>.</summary>
    public static string SelfAssessment(Unit unit) => $"Phieu-tu-cham_{unit.Code}_{FileNames.Plain(unit.Name)}.xlsx";

    /// <summary><c>Phieu-khao-sat_2022.xlsx</c>.</summary>
    public static string Survey(CriteriaSet set) => $"Phieu-khao-sat_{set.Year}.xlsx";

    /// <summary><c>Phieu-tra-loi-khao-sat_2022.xlsx</c>.</summary>
    public static string SurveyAnswers(CriteriaSet set) => $"Phieu-tra-loi-khao-sat_{set.Year}.xlsx";

    /// <summary><c>Ket-qua-CCHC-2022.xlsx</c>.</summary>
    public static string Results(CriteriaSet set) => $"Ket-qua-CCHC-{set.Year}.xlsx";

    /// <summary><c>Ke-hoach-khac-phuc-2023</c>, without ending: the plan is for the year after the one assessed.</summary>
    public static string Plan(CriteriaSet set) => $"Ke-hoach-khac-phuc-{set.Year + 1}";

    /// <summary><c>So-sanh-2021-2022.xlsx</c>.</summary>
    public static string Comparison(int then, int now) => $"So-sanh-{then}-{now}.xlsx";

    /// <summary>
    /// A file of the archive as results name it: <c>Phieu-tu-cham_21550_lan-2.xlsx</c>, <c>Phieu-khao-sat_lan-1.xlsx</c>,
    /// <c>Phieu-khao-sat-2_lan-1.xlsx</c>.
    /// </summary>
    public static string Evidence(SubmittedKind kind, string sender, int revision) =>
        kind switch
        {
            SubmittedKind.SelfAssessment => $"Phieu-tu-cham_{sender}_lan-{revision}.xlsx",
            _ => $"Phieu-{sender}_lan-{revision}.xlsx",
        };

    /// <summary><c>Phieu-tham-dinh-1_noi-vu_Phong-Noi-vu.xlsx</c>.</summary>
    public static string Appraisal(Department department, AppraisalStage stage) =>
        $"Phieu-tham-dinh-{(int)stage}_{department.Code}_{FileNames.Plain(department.Name)}.xlsx";

    /// <summary><c>Phieu-giai-trinh_21550_Phuong-Nhon-Binh.xlsx</c>.</summary>
    public static string Explanation(Unit unit) => $"Phieu-giai-trinh_{unit.Code}_{FileNames.Plain(unit.Name)}.xlsx";

    /// <summary><c>Bien-ban_21550_Phuong-Nhon-Binh.docx</c>.</summary>
    public static string Confirmation(Unit unit) => $"Bien-ban_{unit.Code}_{FileNames.Plain(unit.Name)}.docx";

    /// <summary>The outbox folder of appraisal forms: <c>Tham-dinh-lan-1</c>.</summary>
    public static string AppraisalForms(AppraisalStage stage) => $"Tham-dinh-lan-{(int)stage}";

    /// <summary>The outbox folder of explanation forms.</summary>
    public const string ExplanationForms = "Giai-trinh";

    /// <summary>The outbox folder of confirmation sheets: <c>Bien-ban-xac-nhan_lan-cham-3</c>.</summary>
    public static string Confirmations(int run) => $"Bien-ban-xac-nhan_lan-cham-{run}";

    /// <summary>A receipt: <c>Phieu-tiep-nhan_21550_2_Phuong-Nhon-Binh.xlsx</c>, <c>Phieu-tiep-nhan_khao-sat_1_Ngay-1.xlsx</c>.</summary>
    /// <param name="sender">Whose file it answers.</param>
    /// <param name="revision">Which of the sender's.</param>
    /// <param name="name">
    /// The unit's or department's name; where the sender is neither, the name of the file. Its marks and what no file name may hold are
    /// left out.
    /// </param>
    public static string Receipt(string sender, int revision, string name)
    {
        var plain = FileNames.Plain(Path.GetFileNameWithoutExtension(name.Replace('\\', '/')));
        var shown = plain.Length > LongestName ? plain[..LongestName].TrimEnd('-') : plain;
        return $"Phieu-tiep-nhan_{sender}_{revision}{(shown.Length > 0 ? "_" + shown : "")}.xlsx";
    }

    /// <summary>A receipt as version 0.2.0 named it: <c>Phieu-tiep-nhan_21550_2.xlsx</c>.</summary>
    public static string OlderReceipt(string sender, int revision) => Receipt(sender, revision, "");

    private const int LongestName = 60;

    /// <summary><c>Van-de_2022.xlsx</c>.</summary>
    public static string Problems(string round) => $"Van-de_{round}.xlsx";

    /// <summary>The folder of a dossier: <c>Trinh-UBND_CCHC-2022_lan-1</c>.</summary>
    public static string Dossier(int year, int number) => $"Trinh-UBND_CCHC-{year}_lan-{number}";

    /// <summary>The folder of a publication: <c>Cong-bo_CCHC-2022_lan-1</c>.</summary>
    public static string Publication(int year, int number) => $"Cong-bo_CCHC-{year}_lan-{number}";
}
