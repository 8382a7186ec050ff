using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Publication;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.ResultSheets;

/// <summary>Nguồn: what the results were made of, so that anybody can make them again and compare.</summary>
internal sealed class SourceSheet
{
    public const string Name = "Nguồn";

    private const double LabelWidth = 32;
    private const double KindWidth = 24;
    private const double UnitWidth = 26;
    private const double HashWidth = 72;
    private const int LastColumn = 4;

    private readonly Sheet _sheet;
    private readonly ShownRound _round;
    private int _row = 3;

    private SourceSheet(Sheet sheet, ShownRound round) => (_sheet, _round) = (sheet, round);

    public static void Write(Sheet sheet, ShownRound round)
    {
        sheet.Widths(LabelWidth, KindWidth, UnitWidth, HashWidth);
        sheet.Across(1, 1, LastColumn, "NGUỒN CỦA KẾT QUẢ", SheetLook.Title);
        var source = new SourceSheet(sheet, round);
        source.Set();
        source.Procedure();
        source.Choices();
        source.Recount();
        source.Files();
    }

    private void Set()
    {
        var set = _round.Set;
        Fact("Bộ chỉ số", set.Title);
        Fact("Năm đánh giá", set.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Fact("Quyết định ban hành", set.Decision is { } decision ? $"Số {decision.Number} ngày {Show.Day(decision.Date)}" : "Chưa ban hành (dự thảo)");
        Fact("Mã kiểm của bộ chỉ số", $"{set.Digest} (bộ {set.Identity}, thư mục {set.Id})");
        if (set.Supersedes is { } former)
        {
            Fact("Thay thế", $"Bộ {former.Set} từ ngày {Show.Day(former.From)}");
        }

        Fact("Chương trình chấm điểm", Results.EngineVersion);
    }

    private void Procedure()
    {
        var results = _round.Results;
        Fact("Hạn nộp phiếu tự chấm theo bộ chỉ số", DeadlineWords.Hour(_round.Set.SubmissionDeadline));
        Facts("Các lần đổi thời hạn", (results.Deadlines ?? []).Select(DeadlineWords.Of));
        Facts("Quyết định đối với đơn vị", results.UnitDecisions.Select(decided => UnitDecisionWords.Of(decided, _round.Set)));
        if (results.Promulgation is { } promulgation)
        {
            Published(promulgation);
        }
    }

    private void Published(Promulgation published)
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

    private void Choices()
    {
        if (_round.Set.IsDraft)
        {
            Facts("Lựa chọn của dự thảo, chưa có văn bản quy định", _round.Set.Assumptions);
        }
    }

    private void Recount()
    {
        Fact(
            "Cách tính lại",
            (
                _round.Results.Promulgation is null
                    ? "Đặt bộ chỉ số có đúng mã kiểm trên vào một thư mục, các tệp liệt kê dưới đây vào thư mục khác, rồi chạy: "
                        + $"{HowToRepeat.FromEvidence}. "
                        + "Cùng đầu vào thì tệp bảng tính này giống hệt từng byte. "
                    : $"Trên bất kỳ máy nào có chương trình, chạy: {HowToRepeat.Published} <thư mục công bố>. "
                        + "Chương trình tính lại mọi mã kiểm, đọc lại mọi phiếu, "
                        + "chấm lại từ đầu và so từng ô của bảng tính này. "
            )
                + "Mã SHA-256 của một tệp: trên Windows dùng lệnh certutil -hashfile <tệp> SHA256, trên Linux dùng sha256sum <tệp>. "
                + "Các tổng, trung bình và chỉ số trong bảng tính là công thức, có thể kiểm tra ngay trên từng ô."
        );
        if (_round.IsLarge)
        {
            Fact(
                "Phiếu kết quả từng đơn vị",
                $"Không lập trong bảng tính này vì đợt đánh giá có {_round.Assessed.Length} đơn vị (nhiều hơn {Results.MostUnits}); mọi số "
                    + "liệu của từng đơn vị nằm trong tệp results.json kèm theo, xem bằng lệnh \"explain\"."
            );
        }
    }

    private void Files()
    {
        var (set, files) = (_round.Set, _round.Results.Files);
        _row++;
        _sheet.Across(_row, 1, LastColumn, $"Các tệp đã nhận ({files.Length})", SheetLook.TextBold);
        var headRow = ++_row;
        _sheet.Heads(_row, "Tên tệp", "Loại", "Đơn vị, cơ quan", "SHA-256");
        if (!files.IsEmpty)
        {
            _sheet.Style(_row + 1, 1, _row + files.Length, LastColumn, SheetLook.TextTop);
        }

        var names = set.Units.ToDictionary(unit => unit.Code, unit => unit.Name);
        var departments = set.Departments.ToDictionary(department => department.Code, department => department.Name);
        foreach (var file in files)
        {
            File(
                _sheet,
                ++_row,
                file,
                file.Unit is { } code ? names.GetValueOrDefault(code, code.Text)
                    : file.Department is { } department ? departments.GetValueOrDefault(department, department.Text)
                    : ""
            );
        }

        SheetPaper.Fit(_sheet, _row, LastColumn, (headRow, headRow));
    }

    // Several of a kind stand under one label.
    private void Facts(string label, IEnumerable<string> texts)
    {
        foreach (var (text, index) in texts.Select((text, index) => (text, index)))
        {
            Fact(index == 0 ? label : "", text);
        }
    }

    private void Fact(string label, string text)
    {
        _sheet.Text(_row, 1, label, SheetLook.TextBold);
        _sheet.Across(_row, 2, LastColumn, text, SheetLook.Text);
        _sheet.Height(_row, Math.Max(_sheet.Height(_row), Lines.Height(Lines.Count(label, LabelWidth, SheetLook.TextBold), SheetLook.TextBold)));
        _row++;
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
                SubmittedKind.OutsideTable => "Bảng số liệu",
                SubmittedKind.NotRead => "Chưa đọc được do lỗi của chương trình (xem Vấn đề)",
                _ => "Bị từ chối (xem Vấn đề)",
            }
        );
        sheet.Text(row, 3, unit);
        sheet.Text(row, 4, file.Sha256);
        sheet.Height(
            row,
            Lines.Height(Math.Max(Lines.Count(file.File, LabelWidth, SheetLook.TextTop), Lines.Count(unit, UnitWidth, SheetLook.TextTop)), SheetLook.TextTop)
        );
    }
}
