using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Office.ResultSheets;

namespace CchcWardIndex.Tests.Office.Receipts;

/// <summary>Receipts over the real set and the sample season.</summary>
internal static class SampleReceipts
{
    private const string File = "Phieu-tu-cham-Nhon-Binh.xlsx";

    /// <summary>In order, every point decided.</summary>
    public static Receipt Accepted { get; } =
        new(
            File,
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            SubmittedKind.SelfAssessment,
            "21550",
            "Phường Nhơn Bình",
            1,
            new DateTimeOffset(2022, 12, 2, 1, 15, 40, TimeSpan.Zero),
            Verdict.Accepted
        )
        {
            Round = "Bộ chỉ số cải cách hành chính cấp xã thành phố Quy Nhơn năm 2022",
            Office = "Phòng Nội vụ",
            Deadline = new DateTimeOffset(2022, 12, 5, 17, 0, 0, TimeSpan.FromHours(7)),
            Points = Points(),
            Index = 87.65625m,
        };

    /// <summary>Two things to mend, three to look at; one criterion waits.</summary>
    public static Receipt Remarked { get; } =
        Accepted with
        {
            Verdict = Verdict.AcceptedWithRemarks,
            Remarks =
            [
                Remark(
                    Severity.Error,
                    "3.2.1",
                    "F58",
                    "1.900 hồ sơ",
                    "\"Số hồ sơ giải quyết đúng hạn\" là 1.900 hồ sơ, lớn hơn \"Tổng số hồ sơ đã giải quyết\" (1.234 hồ sơ).",
                    "Kiểm tra lại cả hai số liệu rồi nhập lại cho khớp."
                ),
                Remark(
                    Severity.Error,
                    "5.1.2",
                    "F97",
                    "",
                    "Thiếu số liệu \"Số công chức được đánh giá hoàn thành tốt nhiệm vụ trở lên\".",
                    "Nhập số liệu vào ô này; nếu trong năm không phát sinh thì đánh dấu x ở cột \"Không phát sinh\"."
                ),
                Remark(
                    Severity.Warning,
                    "1.1.1",
                    "H12",
                    "1",
                    "Đơn vị tự chấm 1 điểm; theo quy tắc \"Ban hành chậm không quá một tháng\" được 0,5 điểm.",
                    "Đối chiếu số liệu với tài liệu kiểm chứng khi thẩm định."
                ),
                Remark(
                    Severity.Warning,
                    "2.1.2",
                    "H33",
                    "",
                    "Quy tắc cho 1 điểm nhưng không có tài liệu kiểm chứng: theo bộ chỉ số, điểm là 0.",
                    "Bổ sung số, ngày, trang của tài liệu: Báo cáo kết quả công khai văn bản; ảnh chụp nơi niêm yết."
                ),
                Remark(
                    Severity.Warning,
                    null,
                    "K140",
                    "Đã kiểm tra ngày 30/11",
                    "Dòng này được chèn thêm nên nội dung \"Đã kiểm tra ngày 30/11\" không được tính.",
                    "Ghi vào dòng có sẵn của tiêu chí hoặc số liệu."
                ),
            ],
            Points = Accepted.Points.SetItem(20, Accepted.Points[20] with { Points = null, Outcome = "Chờ bổ sung", Rule = "" }),
            Index = null,
        };

    /// <summary>As remarked, with an index: one criterion waits for what is missing, others for the survey and the appraisal.</summary>
    public static Receipt Partial { get; } = Waiting();

    /// <summary>Not to be read.</summary>
    public static Receipt Refused { get; } =
        Accepted with
        {
            Kind = SubmittedKind.Refused,
            UnitCode = null,
            UnitName = "",
            Verdict = Verdict.Refused,
            Remarks =
            [
                new Problem(
                    "intake.sample.some",
                    Severity.Error,
                    null,
                    null,
                    File,
                    "Tệp có mật khẩu nên không mở được.",
                    "Mở tệp bằng Excel, bỏ mật khẩu (File - Info - Protect Workbook), lưu rồi gửi lại."
                ),
            ],
        };

    /// <summary>After the deadline.</summary>
    public static Receipt Late { get; } =
        Accepted with
        {
            Verdict = Verdict.Late,
            ReceivedAt = new DateTimeOffset(2022, 12, 6, 8, 5, 0, TimeSpan.FromHours(7)),
            Revision = 3,
        };

    /// <summary>A second revision that mends what was asked.</summary>
    public static Receipt Replacing { get; } =
        Accepted with
        {
            Revision = 2,
            Replaces = 1,
            Changes =
            [
                new Change("1.1.1", "Tài liệu kiểm chứng", "", "15/KH-UBND ngày 20/01/2022, trang 3"),
                new Change("3.2.1", "Số hồ sơ giải quyết đúng hạn", "1.900 hồ sơ", "1.190 hồ sơ"),
                new Change("3.2.1", "Điểm tự chấm", "2", "1,9287"),
                new Change(
                    "4.2.1",
                    "Giải trình",
                    "Trong năm phường có hai đồng chí đi học tập trung nên chưa bố trí được người thay, đã báo cáo Phòng Nội vụ bằng văn bản.",
                    ""
                ),
            ],
        };

    /// <summary>Raw survey answers, of which most count.</summary>
    public static Receipt Answers { get; } =
        Accepted with
        {
            Kind = SubmittedKind.Survey,
            UnitCode = null,
            UnitName = "",
            Points = [],
            Index = null,
            Verdict = Verdict.AcceptedWithRemarks,
            SurveyCount = new SurveyCount(
                File,
                1234,
                [new RejectedAnswers(SurveyRejection.UnknownUnit, 30), new RejectedAnswers(SurveyRejection.DoubleRespondent, 4)]
            ),
        };

    /// <summary>A table from outside that lacks a unit and replaces a former one.</summary>
    public static Receipt Table { get; } =
        Answers with
        {
            Kind = SubmittedKind.OutsideTable,
            SurveyCount = null,
            Deadline = null,
            Revision = 2,
            Replaces = 1,
            Remarks =
            [
                new Problem(
                    "outside.row.missing",
                    Severity.Error,
                    "21550",
                    "1.1",
                    $"{File}!766",
                    "Trong bảng số liệu 766 không có dòng của Phường Nhơn Bình (mã 21550).",
                    "Đề nghị Trung tâm Phục vụ hành chính công bổ sung dòng của đơn vị, rồi gửi lại cả bảng."
                ),
            ],
            Changes = [new Change("Điểm", "Phường Nhơn Phú", "90", "80")],
            Table = new OutsideTaken("766", "Điểm phục vụ người dân", "Trung tâm Phục vụ hành chính công", 22, 20, 21, 40),
        };

    /// <summary>What counts of the survey with two files.</summary>
    public static SurveyStanding Standing { get; } =
        new(
            [new SurveyPart("Ngày 1.xlsx", 900, 900, IsThis: false), new SurveyPart(File, 1234, 1200, IsThis: true)],
            [new SurveyTotal("21550", "Phường Nhơn Bình", "CH01", 1100, 900), new SurveyTotal("21550", "Phường Nhơn Bình", "CH02", 1000, 850)]
        );

    private static Receipt Waiting()
    {
        var points = Accepted.Points.SetItem(3, Accepted.Points[3] with { Points = null, CountedPoints = 0m, Outcome = "Chờ bổ sung" });
        var (given, most) = (points.Sum(entry => entry.CountedPoints ?? 0m), points.Sum(entry => entry.CountedMaximum ?? 0m));
        return Remarked with { Points = points, Index = given / most * 100m, Share = new ProvisionalShare(most, most + 33.5m, 30m) };
    }

    private static Problem Remark(Severity severity, CriterionCode? criterion, string cell, string found, string message, string remedy) =>
        new("intake.sample.some", severity, "21550", criterion, $"{File}!Phiếu tự chấm!{cell}", message, remedy) { Found = found };

    private static ImmutableArray<ProvisionalPoints> Points() =>
        [
            .. SampleRound
                .Whole.Units[10]
                .Score.Outcomes.Select(outcome => new ProvisionalPoints(
                    outcome.Criterion.Code,
                    outcome.Criterion.Name,
                    outcome.Criterion.MaxPoints,
                    outcome.SelfPoints,
                    outcome.Points,
                    Words.Vietnamese(outcome.Kind),
                    outcome.Rule ?? ""
                )
                {
                    CountedPoints = outcome.Points,
                    CountedMaximum = outcome.ApplicableMaximum,
                }),
        ];
}
