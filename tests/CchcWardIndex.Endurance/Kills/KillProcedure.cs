using System.Text;
using CchcWardIndex.Appraising;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.App.Rounds;

namespace CchcWardIndex.Endurance.Kills;

/// <summary>
/// What departments and units drop after the wards' workbooks, made once for every season: from what counts at the end of the intake, and
/// each from what came before it.
/// </summary>
internal static class KillProcedure
{
    // The highest revision of every ward, and of the survey.
    private static readonly IReadOnlyList<Dropped> Wards =
    [
        .. KillSet
            .All.SelectMany(batch => batch)
            .Where(file => !file.IsBroken)
            .DistinctBy(file => file.Sha256)
            .GroupBy(file => file.Name.Split('-')[0])
            .Select(sender => sender.Last()),
    ];

    private static readonly Dropped Whole = Made("tham-dinh-lan-nua.xlsx", Appraisal(AppraisalStage.First, [.. Wards], Conclude));

    /// <summary>The first appraisal: one with a reason forgotten and a row left blank, and one that is no workbook.</summary>
    public static ImmutableArray<Dropped> Hasty { get; } =
    [
        Made(
            "tham-dinh.xlsx",
            Appraisal(
                AppraisalStage.First,
                [.. Wards],
                row =>
                    row.Unit.Code == "00003" ? null
                    : Conclude(row) is { } entry ? entry with { Reason = "" }
                    : null
            )
        ),
        new("tham-dinh-hong.xlsx", Encoding.UTF8.GetBytes("PK không phải phiếu thẩm định"), true),
    ];

    /// <summary>Its second revision, with which it is complete.</summary>
    public static ImmutableArray<Dropped> Complete { get; } = [Whole];

    /// <summary>Two units explain themselves, one of them twice.</summary>
    public static ImmutableArray<Dropped> Explanations { get; } =
    [
        Explanation("giai-trinh-1.xlsx", "00001", "Đã làm đủ hai mươi việc."),
        Explanation("giai-trinh-2.xlsx", "00002", "Báo cáo gửi thiếu phụ lục."),
        Explanation("giai-trinh-1-lan-nua.xlsx", "00001", "Đã làm đủ hai mươi việc, xin gửi kèm danh mục."),
    ];

    /// <summary>The second appraisal of what they explained.</summary>
    public static ImmutableArray<Dropped> Again { get; } =
    [Made("tham-dinh-lan-2.xlsx", Appraisal(AppraisalStage.Second, [.. Wards, Whole, .. Explanations[1..]], row => row.Concluded(Conclusion.Agreed)))];

    private static AppraisalEntry Conclude(AppraisalFormRow row) =>
        row.Outcome.Criterion.Code == "1.2" ? row.Found("so", 3m, "Danh mục gửi kèm chỉ có ba việc.") : row.Concluded(Conclusion.Agreed);

    private static byte[] Appraisal(AppraisalStage stage, IReadOnlyList<Dropped> files, Func<AppraisalFormRow, AppraisalEntry?> conclude) =>
        After(files).AppraisalForms(stage).Single().Filled(conclude);

    private static Dropped Explanation(string name, string unit, string text) =>
        Made(name, After([.. Wards, Whole]).ExplanationForms().Single(form => form.Unit.Code == unit).Filled(("1.2", text)));

    private static Procedure After(IReadOnlyList<Dropped> files) =>
        new(
            KillSet.Book,
            EvidenceReader.Read(KillSet.Set, [.. files.Select(file => new EvidenceFile(file.Name, () => new MemoryStream(file.Bytes, writable: false)))])
        );

    private static Dropped Made(string name, byte[] bytes) => new(name, bytes, false);
}
