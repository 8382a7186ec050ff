using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Workbooks.Results;

/// <summary>Nguồn: what the results were made of, so that anybody can make them again and compare.</summary>
internal static class SourceSheet
{
    public const string Name = "Nguồn";

    private const double LabelWidth = 32;
    private const double KindWidth = 24;
    private const double UnitWidth = 26;
    private const double HashWidth = 72;
    private const int LastColumn = 4;

    public static void Write(Sheet sheet, Round round)
    {
        var (set, files) = (round.Set, round.Results.Files);
        sheet.Widths(LabelWidth, KindWidth, UnitWidth, HashWidth);
        sheet.Across(1, 1, LastColumn, "NGUỒN CỦA KẾT QUẢ", Look.Title);
        var row = 3;
        Fact("Bộ chỉ số", set.Title);
        Fact("Năm đánh giá", set.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Fact("Quyết định ban hành", set.Decision is { } decision ? $"Số {decision.Number} ngày {Show.Day(decision.Date)}" : "Chưa ban hành (dự thảo)");
        Fact("Mã kiểm của bộ chỉ số", $"{set.Digest} (bộ {set.Id})");
        if (set.Supersedes is { } former)
        {
            Fact("Thay thế", $"Bộ {former.Set} từ ngày {Show.Day(former.From)}");
        }

        Fact("Chương trình chấm điểm", Publication.Results.EngineVersion);
        Fact("Hạn nộp phiếu tự chấm theo bộ chỉ số", DeadlineWords.Hour(set.SubmissionDeadline));
        foreach (var (change, isFirst) in (round.Results.Deadlines ?? []).Select((change, index) => (change, index == 0)))
        {
            Fact(isFirst ? "Các lần đổi thời hạn" : "", DeadlineWords.Of(change));
        }

        foreach (var (decided, isFirst) in round.Results.UnitDecisions.Select((decided, index) => (decided, index == 0)))
        {
            Fact(isFirst ? "Quyết định đối với đơn vị" : "", UnitDecisionWords.Of(decided, set));
        }

        if (round.Results.Promulgation is { } promulgation)
        {
            Published(promulgation);
        }

        if (set.Note.Length > 0)
        {
            Fact("Ghi chú của người soạn", set.Note);
        }

        for (var i = 0; i < set.Assumptions.Length; i++)
        {
            Fact(i == 0 ? "Lựa chọn của dự thảo, chưa có văn bản quy định" : "", set.Assumptions[i]);
        }

        Fact(
            "Cách tính lại",
            (
                round.Results.Promulgation is null
                    ? "Đặt bộ chỉ số có đúng mã kiểm trên vào một thư mục, các tệp liệt kê dưới đây vào thư mục khác, rồi chạy: cchc score --criteria "
                        + "<thư mục bộ chỉ số> --evidence <thư mục tệp> --out <thư mục kết quả>. Cùng đầu vào thì tệp bảng tính này giống hệt từng byte. "
                    : "Trên bất kỳ máy nào có chương trình, chạy: cchc verify <thư mục công bố>. Chương trình tính lại mọi mã kiểm, đọc lại mọi phiếu, "
                        + "chấm lại từ đầu và so từng ô của bảng tính này. "
            )
                + "Mã SHA-256 của một tệp: trên Windows dùng lệnh certutil -hashfile <tệp> SHA256, trên Linux dùng sha256sum <tệp>. "
                + "Các tổng, trung bình và chỉ số trong bảng tính là công thức, có thể kiểm tra ngay trên từng ô."
        );
        if (round.IsLarge)
        {
            Fact(
                "Phiếu kết quả từng đơn vị",
                $"Không lập trong bảng tính này vì đợt đánh giá có {round.Assessed.Length} đơn vị (nhiều hơn {Publication.Results.MostUnits}); mọi số "
                    + "liệu của từng đơn vị nằm trong tệp results.json kèm theo, xem bằng lệnh \"explain\"."
            );
        }

        row++;
        sheet.Across(row, 1, LastColumn, $"Các tệp đã nhận ({files.Length})", Look.TextBold);
        var headRow = ++row;
        sheet.Heads(row, "Tên tệp", "Loại", "Đơn vị, cơ quan", "SHA-256");
        if (!files.IsEmpty)
        {
            sheet.Style(row + 1, 1, row + files.Length, LastColumn, Look.TextTop);
        }

        var names = set.Units.ToDictionary(unit => unit.Code, unit => unit.Name);
        var departments = set.Departments.ToDictionary(department => department.Code, department => department.Name);
        foreach (var file in files)
        {
            File(
                sheet,
                ++row,
                file,
                file.Unit is { } code ? names.GetValueOrDefault(code, code)
                    : file.Department is { } department ? departments.GetValueOrDefault(department, department)
                    : ""
            );
        }

        Paper.Fit(sheet, row, LastColumn, (headRow, headRow));

        void Published(Promulgation published)
        {
            Fact("Quyết định phê duyệt", $"Số {published.Approval.Decision} ngày {Show.Day(published.Approval.Date)}");
            Fact("Công bố", $"Lần thứ {published.Number}, lúc {DeadlineWords.Hour(published.PublishedAt)}");
            Fact("Mã kiểm của kết quả được phê duyệt", published.ApprovedResults);
            Fact("Mã kiểm cuối của nhật ký trước khi công bố", published.JournalHead);
            if (published.Correction is { } correction)
            {
                Fact(
                    "Thay thế kết quả đã công bố",
                    $"Lần thứ {correction.Replaces} (mã kiểm của dấu niêm phong: {correction.ReplacedSeal}); các điểm thay đổi ở trang {CorrectionSheet.Name}"
                );
                Fact("Lý do đính chính", correction.Reason);
            }
        }

        void Fact(string label, string text)
        {
            sheet.Text(row, 1, label, Look.TextBold);
            sheet.Across(row, 2, LastColumn, text, Look.Text);
            sheet.Height(row, Math.Max(sheet.Height(row), Lines.Height(Lines.Count(label, LabelWidth, Look.TextBold), Look.TextBold)));
            row++;
        }
    }

    private static void File(Sheet sheet, int row, SubmittedFile file, string unit)
    {
        sheet.Text(row, 1, file.File);
        sheet.Text(
            row,
            2,
            file.Kind switch
            {
                SubmittedKind.SelfAssessment => "Phiếu tự chấm",
                SubmittedKind.Survey => "Kết quả khảo sát",
                SubmittedKind.Appraisal => "Phiếu thẩm định lần 1",
                SubmittedKind.SecondAppraisal => "Phiếu thẩm định lần 2",
                SubmittedKind.Explanation => "Phiếu giải trình",
                SubmittedKind.NotRead => "Chưa đọc được do lỗi của chương trình (xem Vấn đề)",
                _ => "Bị từ chối (xem Vấn đề)",
            }
        );
        sheet.Text(row, 3, unit);
        sheet.Text(row, 4, file.Sha256);
        sheet.Height(row, Lines.Height(Math.Max(Lines.Count(file.File, LabelWidth, Look.TextTop), Lines.Count(unit, UnitWidth, Look.TextTop)), Look.TextTop));
    }
}
