using CchcWardIndex.Criteria;
using OfficeOpenXml;
using OfficeOpenXml.Style;

namespace CchcWardIndex.Office.Forms.Blank;

/// <summary>The page of guidance in front of the form.</summary>
internal static class GuideSheet
{
    private const double Width = 88;

    /// <summary>The guidance of the self-assessment.</summary>
    public static void Write(ExcelWorksheet sheet, CriteriaSet set, Unit unit) =>
        Write(sheet, "HƯỚNG DẪN ĐIỀN PHIẾU TỰ CHẤM", $"{set.Title}\nĐơn vị: {unit.Name}", Lines(set));

    /// <summary>A page of numbered lines.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="subject">For which set and for whom, two lines.</param>
    /// <param name="lines">What to do, one sentence or two each.</param>
    public static void Write(ExcelWorksheet sheet, string title, string subject, IEnumerable<string> lines)
    {
        sheet.Column(1).Width = 5;
        sheet.Column(2).Width = Width;
        sheet.View.ShowGridLines = false;
        sheet.Line(1, 1, 2, title, bold: true, size: 14);
        sheet.Line(2, 1, 2, subject, size: 12);
        sheet.Row(1).Height = 26;
        sheet.Row(2).Height = RowHeights.Of((subject, Width)) + 8;

        var row = 4;
        foreach (var (line, number) in lines.Select((line, index) => (line, index + 1)))
        {
            sheet.Cells[row, 1].Value = number;
            sheet.Cells[row, 2].Value = line;
            sheet.Cells[row, 1, row, 2].Style.Font.Name = FormLook.Font;
            sheet.Cells[row, 1, row, 2].Style.Font.Size = 12;
            sheet.Cells[row, 1, row, 2].Style.VerticalAlignment = ExcelVerticalAlignment.Top;
            sheet.Cells[row, 2].Style.WrapText = true;
            sheet.Cells[row, 1].Style.HorizontalAlignment = ExcelHorizontalAlignment.Center;
            sheet.Row(row).Height = RowHeights.Of((line, Width * 0.96)) + 8;
            row++;
        }

        sheet.Protection.IsProtected = true;
        sheet.PrinterSettings.PaperSize = ePaperSize.A4;
        sheet.PrinterSettings.FitToPage = true;
        sheet.PrinterSettings.FitToWidth = 1;
        sheet.PrinterSettings.FitToHeight = 0;
        sheet.PrinterSettings.HorizontalCentered = true;
    }

    private static IEnumerable<string> Lines(CriteriaSet set) =>
        [
            $"Đơn vị điền vào trang \"Phiếu tự chấm\", lưu lại dạng Excel (.xlsx) và gửi về {set.Authority.Office} chậm nhất "
                + $"{Show.Term(set.SubmissionDeadline)}. Tên tệp đặt thế nào cũng được.",
            .. set.Criteria.All(criterion => criterion.IsOnWardSheet)
                ? Array.Empty<string>()
                :
                [
                    $"Dòng ghi cơ quan nhập số liệu hoặc \"Khảo sát\"{(set.Criteria.Any(criterion => criterion.IsOutside) ? ", \"Bảng số liệu\"" : "")} "
                        + "ở cột Cách chấm là tiêu chí đơn vị không tự chấm, có trên phiếu để biết đủ điểm tối đa.",
                ],
            "Chỉ điền vào các ô tô màu vàng nhạt; những ô khác được khóa để không sửa nhầm. Được phép đổi độ rộng cột, chiều cao dòng cho dễ đọc.",
            "Số liệu: mỗi dòng ghi một số liệu của năm đánh giá. Số thập phân ghi như thường dùng (97,5). Với số liệu phần trăm, ghi 97,5 hoặc 97,5%; "
                + "không ghi 0,975. Không dùng dấu chấm để ngăn hàng nghìn: ghi 1234, không ghi 1.234.",
            $"Ngày ghi theo dạng ngày/tháng/năm, đủ bốn chữ số của năm ({ExampleTimes.Day(set.Year)}). Khi cần giờ, ghi {ExampleTimes.Hour(set.Year)}.",
            "Câu hỏi Có/Không và các lựa chọn: chọn trong danh sách hiện ra khi bấm vào ô.",
            "Không phát sinh: đánh dấu x khi trong cả năm đơn vị không có nhiệm vụ thuộc tiêu chí đó; khi đó không cần điền số liệu, chỉ ghi lý do ở "
                + "cột Giải trình. Ô không tô màu nghĩa là tiêu chí luôn phải thực hiện.",
            "Không phát sinh khác với số 0: đơn vị có nhiệm vụ mà chưa làm được thì ghi số 0, không để trống và không đánh dấu x.",
            "Điểm tự chấm: số điểm đơn vị tự chấm theo cột Cách chấm. Điểm chính thức do phần mềm tính lại từ số liệu và được "
                + $"{set.Authority.Territory} thẩm định.",
            $"Tài liệu kiểm chứng: ghi số, ký hiệu (15/KH-UBND), ngày và trang của văn bản chứng minh; mỗi dòng một văn bản. {DocumentNotes.None} "
                + $"{DocumentNotes.Consequence(set)}",
            "Giải trình: ghi khi thiếu tài liệu, khi không phát sinh hoặc khi cần nói rõ thêm về cách tính.",
            "Vui lòng không xóa dòng, cột hoặc nội dung trong các dòng, cột đang ẩn: phần mềm dựa vào đó để biết mỗi số liệu thuộc tiêu chí nào.",
            // True of both: "run" puts the later file in the place of the former, "score" asks which is the official one.
            $"Mỗi đơn vị gửi một phiếu. Nếu cần sửa, gửi lại cả phiếu đã sửa trước hạn nộp và nói rõ với {set.Authority.Office} rằng phiếu này thay "
                + "phiếu đã gửi; chỉ một phiếu được tính, phiếu sau thay toàn bộ phiếu trước.",
        ];
}
