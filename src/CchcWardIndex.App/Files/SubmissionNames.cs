using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;
using CchcWardIndex.Uses;

namespace CchcWardIndex.App.Files;

/// <summary>
/// How everything is named that the program makes and that leaves its folders. Each name bears the index and the year, so that rounds
/// that share a folder never meet in it. Reading does not depend on names.
/// </summary>
public static class SubmissionNames
{
    private const int LongestName = 60;

    /// <summary><c>Phieu-tu-cham_CCHC-2022_21550_Phuong-Nhon-Binh.xlsx</c>.</summary>
    public static string SelfAssessment(SetIdentity of, Unit unit) => $"Phieu-tu-cham_{of.InFileName}_{unit.Code}_{FileNames.Plain(unit.Name)}.xlsx";

    /// <summary><c>Phieu-khao-sat_CCHC-2022.xlsx</c>.</summary>
    public static string Survey(SetIdentity of) => $"Phieu-khao-sat_{of.InFileName}.xlsx";

    /// <summary><c>Phieu-tra-loi-khao-sat_CCHC-2022.xlsx</c>.</summary>
    public static string SurveyAnswers(SetIdentity of) => $"Phieu-tra-loi-khao-sat_{of.InFileName}.xlsx";

    /// <summary><c>Bang-so-lieu_CCHC-2022_766.xlsx</c>.</summary>
    public static string OutsideTable(SetIdentity of, OutsideTable table) => $"Bang-so-lieu_{of.InFileName}_{table.Code}.xlsx";

    /// <summary><c>Ket-qua-CCHC-2022.xlsx</c>.</summary>
    public static string Results(SetIdentity of) => $"Ket-qua-{of.InFileName}.xlsx";

    /// <summary><c>Ke-hoach-khac-phuc-CCHC-2023</c>, without ending: the plan is for the year after the one assessed.</summary>
    public static string Plan(SetIdentity of) => RemedyPlan.FileNameOf(of);

    /// <summary><c>So-sanh-CCHC-2021-2022.xlsx</c>.</summary>
    /// <param name="then">The earlier year.</param>
    /// <param name="of">The later round.</param>
    public static string Comparison(int then, SetIdentity of) => $"So-sanh-{of.Index}-{then}-{of.Year}.xlsx";

    /// <summary>
    /// A file of the archive as results name it, inside the round's own folder: <c>Phieu-tu-cham_21550_lan-2.xlsx</c>,
    /// <c>Phieu-khao-sat_lan-1.xlsx</c>, <c>Phieu-khao-sat-2_lan-1.xlsx</c>, <c>Bang-so-lieu_766_lan-1.csv</c>.
    /// </summary>
    /// <param name="kind">What it is.</param>
    /// <param name="sender">Whose it is.</param>
    /// <param name="revision">Which of the sender's.</param>
    /// <param name="ending">How its name ends: it says how it is read.</param>
    public static string Evidence(SubmittedKind kind, Sender sender, int revision, string ending) =>
        kind switch
        {
            SubmittedKind.SelfAssessment => $"Phieu-tu-cham_{sender}_lan-{revision}{ending}",
            _ when sender is Sender.Table table => $"Bang-so-lieu_{table.Code}_lan-{revision}{ending}",
            _ => $"Phieu-{sender}_lan-{revision}{ending}",
        };

    /// <summary>
    /// <c>Phieu-tham-dinh-1_CCHC-2022_noi-vu_Phong-Noi-vu.xlsx</c>; parts are <c>…_phan-2-tren-5.xlsx</c>, what somebody asked for
    /// <c>…_linh-vuc-1_khoi-xa.xlsx</c>.
    /// </summary>
    public static string Appraisal(AppraisalForm form)
    {
        var choice = $"{(form.Choice.Area is { } area ? $"_linh-vuc-{area}" : "")}{(form.Choice.Group is { } group ? $"_khoi-{group}" : "")}";
        var part = form.Part is { IsNumbered: true } of ? $"_phan-{of.Number}-tren-{of.Count}" : "";
        var whose = $"{form.Set.Identity.InFileName}_{form.Department.Code}_{FileNames.Plain(form.Department.Name)}";
        return $"Phieu-tham-dinh-{(int)form.Stage}_{whose}{choice}{part}.xlsx";
    }

    /// <summary><c>Phieu-giai-trinh_CCHC-2022_21550_Phuong-Nhon-Binh.xlsx</c>.</summary>
    public static string Explanation(SetIdentity of, Unit unit) => $"Phieu-giai-trinh_{of.InFileName}_{unit.Code}_{FileNames.Plain(unit.Name)}.xlsx";

    /// <summary><c>Bien-ban_CCHC-2022_21550_Phuong-Nhon-Binh.docx</c>.</summary>
    public static string Confirmation(SetIdentity of, Unit unit) => $"Bien-ban_{of.InFileName}_{unit.Code}_{FileNames.Plain(unit.Name)}.docx";

    /// <summary>The outbox folder of appraisal forms: <c>Tham-dinh-lan-1_CCHC-2022</c>.</summary>
    public static string AppraisalForms(SetIdentity of, AppraisalStage stage) => $"Tham-dinh-lan-{(int)stage}_{of.InFileName}";

    /// <summary>The outbox folder of explanation forms: <c>Giai-trinh_CCHC-2022</c>.</summary>
    public static string ExplanationForms(SetIdentity of) => $"Giai-trinh_{of.InFileName}";

    /// <summary>The outbox folder of confirmation sheets: <c>Bien-ban-xac-nhan_CCHC-2022_lan-cham-3</c>.</summary>
    public static string Confirmations(SetIdentity of, int run) => $"Bien-ban-xac-nhan_{of.InFileName}_lan-cham-{run}";

    /// <summary>
    /// A receipt: <c>Phieu-tiep-nhan_CCHC-2022_21550_2_Phuong-Nhon-Binh.xlsx</c>, <c>Phieu-tiep-nhan_CCHC-2022_khao-sat_1_Ngay-1.xlsx</c>.
    /// </summary>
    /// <param name="of">Whose round.</param>
    /// <param name="sender">Whose file it answers.</param>
    /// <param name="revision">Which of the sender's.</param>
    /// <param name="name">
    /// The unit's or department's name; where the sender is neither, the name of the file. Its marks and what no file name may hold are
    /// left out.
    /// </param>
    public static string Receipt(SetIdentity of, string sender, int revision, string name) => Receipt($"{of.InFileName}_{sender}", revision, name);

    /// <summary>The same for whoever is so named.</summary>
    internal static string Receipt(string whose, int revision, string name)
    {
        var plain = FileNames.Plain(Path.GetFileNameWithoutExtension(name.Replace('\\', '/')));
        var shown = plain.Length > LongestName ? plain[..LongestName].TrimEnd('-') : plain;
        return $"Phieu-tiep-nhan_{whose}_{revision}{(shown.Length > 0 ? "_" + shown : "")}.xlsx";
    }

    /// <summary><c>Van-de_CCHC-2022.xlsx</c>.</summary>
    public static string Problems(SetIdentity of) => $"Van-de_{of.InFileName}.xlsx";

    /// <summary><c>Nhac-nop-phieu_CCHC-2022_con-3-ngay.txt</c>, <c>Nhac-tham-dinh-lan-1_CCHC-2022_con-3-ngay.txt</c>.</summary>
    public static string Reminder(SetIdentity of, ProcedureStep step, int days) => $"{Reminded(step)}_{of.InFileName}_con-{days}-ngay.txt";

    private static string Reminded(ProcedureStep step) =>
        step switch
        {
            ProcedureStep.HandingIn => "Nhac-nop-phieu",
            ProcedureStep.FirstAppraisal => "Nhac-tham-dinh-lan-1",
            ProcedureStep.Explanation => "Nhac-giai-trinh",
            ProcedureStep.SecondAppraisal => "Nhac-tham-dinh-lan-2",
            _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
        };

    /// <summary>The folder of a dossier: <c>Trinh-UBND_CCHC-2022_lan-1</c>.</summary>
    public static string Dossier(SetIdentity of, int number) => $"Trinh-UBND_{of.InFileName}_lan-{number}";

    /// <summary>The draft of the decision in it: <c>Quyet-dinh_CCHC-2022.docx</c>.</summary>
    public static string DraftDecision(SetIdentity of) => $"Quyet-dinh_{of.InFileName}.docx";

    /// <summary>The letter it comes with: <c>To-trinh_CCHC-2022.docx</c>.</summary>
    public static string DossierLetter(SetIdentity of) => $"To-trinh_{of.InFileName}.docx";

    /// <summary>The folder of a publication: <c>Cong-bo_CCHC-2022_lan-1</c>.</summary>
    public static string Publication(SetIdentity of, int number) => $"Cong-bo_{of.InFileName}_lan-{number}";

    /// <summary>The folder of the sample publication: <c>Cong-bo-mau_CCHC-2022</c>. No real publication has such a name.</summary>
    public static string SamplePublication(SetIdentity of) => $"Cong-bo-mau_{of.InFileName}";
}
