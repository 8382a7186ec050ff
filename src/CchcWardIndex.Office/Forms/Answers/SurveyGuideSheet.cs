using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Blank;
using CchcWardIndex.Scoring;
using OfficeOpenXml;
using OfficeOpenXml.Style;

namespace CchcWardIndex.Office.Forms.Answers;

/// <summary>The page of guidance in front of raw survey answers: how to write them, and the units, questions and words there are.</summary>
internal static class SurveyGuideSheet
{
    private const double CodeWidth = 14;
    private const double TextWidth = 80;

    private static string[] Lines(CriteriaSet set) =>
        [
            "Ghi vào trang \"Phiếu trả lời\", mỗi dòng một câu trả lời của một phiếu cho một câu hỏi; lưu dạng Excel (.xlsx).",
            "Gửi một hay nhiều tệp đều được: các tệp khác tên được cộng lại. Tệp sửa lại thì gửi dưới tên cũ (có thêm \"(1)\" hoặc \"- Copy\" cũng "
                + "được): khi còn ít nhất một nửa số mã phiếu của tệp cũ, tệp mới thay tệp cũ ấy và chỉ tệp ấy. Muốn bỏ một tệp đã gửi, gửi phiếu để trống "
                + "mang tên tệp ấy.",
            $"Mã phiếu: mỗi phiếu một mã riêng trong toàn {set.Authority.Territory}, không trùng giữa các đơn vị. Chữ hoa, chữ thường, dấu và số 0 ở đầu đều "
                + "được phân biệt: Z1 và z1, 01 và 1 là hai phiếu. Khoảng trắng ở hai đầu không tính.",
            "Hai dòng cùng mã phiếu và câu hỏi mà trả lời như nhau chỉ tính một; trả lời khác nhau hoặc cho hai đơn vị thì không tính dòng nào. Một mã "
                + "phiếu ghi cho hai đơn vị ở những câu hỏi khác nhau thì vẫn được tính, và phiếu tiếp nhận nêu các dòng ấy để kiểm tra.",
            "Đơn vị: ghi mã, hoặc tên, hoặc cả hai; nếu ghi cả hai thì phải khớp nhau. Tên đơn vị và mã câu hỏi viết hoa hay viết thường đều được.",
            "Trả lời: ghi số từ 1 đến 5 hoặc mức tương ứng dưới đây, có dấu hay không dấu, viết hoa hay viết thường. Mức 4 và 5 được tính là hài lòng. Tỷ "
                + "lệ hài lòng = số trả lời hài lòng và rất hài lòng ÷ số trả lời hợp lệ.",
            "Kênh (phiếu giấy, trực tuyến, điện thoại …) và ngày trả lời ghi để đối chiếu, không ảnh hưởng đến kết quả.",
            "Không xóa hoặc chèn dòng phía trên bảng: phần mềm dựa vào các dòng ẩn ở đó. Đã gửi phiếu trả lời của một đơn vị thì không gửi thêm bảng tổng "
                + "hợp cho đơn vị ấy.",
        ];

    public static void Write(ExcelWorksheet sheet, CriteriaSet set)
    {
        sheet.Column(1).Width = CodeWidth;
        sheet.Column(2).Width = TextWidth;
        sheet.View.ShowGridLines = false;
        sheet.Line(1, 1, 2, "HƯỚNG DẪN GHI PHIẾU TRẢ LỜI KHẢO SÁT", bold: true, size: 14);
        sheet.Line(2, 1, 2, set.Title, size: 12);
        sheet.Row(1).Height = 26;
        sheet.Row(2).Height = RowHeights.Of((set.Title, TextWidth)) + 8;
        var row = 4;
        Table("Cách ghi", Lines(set).Select((line, i) => ((object)(i + 1), line)));
        Table("Thang trả lời", AnswerScale.Labels.Select((label, i) => ((object)(i + 1), label)));
        Table("Câu hỏi", set.SurveyQuestions.Select(question => ((object)question.Code, question.Text)));
        Table("Đơn vị", set.Units.Where(unit => Treatment.Of(unit, set).IsScored).Select(unit => ((object)unit.Code, unit.Name)));
        sheet.Protection.IsProtected = true;
        sheet.PrinterSettings.PaperSize = ePaperSize.A4;
        sheet.PrinterSettings.FitToPage = true;
        sheet.PrinterSettings.FitToWidth = 1;
        sheet.PrinterSettings.FitToHeight = 0;

        void Table(string title, IEnumerable<(object Code, string Text)> entries)
        {
            sheet.Line(row++, 1, 2, title, bold: true, size: 12).Style.Tinted(FormLook.Head);
            foreach (var (code, text) in entries)
            {
                (sheet.Cells[row, 1].Value, sheet.Cells[row, 2].Value) = (code, text);
                sheet.Cells[row, 1].Style.TableCell(ExcelHorizontalAlignment.Center);
                sheet.Cells[row, 2].Style.TableCell();
                sheet.Row(row++).Height = RowHeights.Of((text, TextWidth));
            }

            row++;
        }
    }
}
