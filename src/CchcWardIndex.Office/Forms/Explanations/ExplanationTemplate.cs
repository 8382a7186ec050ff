using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Blank;
using CchcWardIndex.Office.Packaging;

namespace CchcWardIndex.Office.Forms.Explanations;

/// <summary>Writes the workbook in which a unit answers to the first appraisal (Phiếu giải trình). The same input gives the same bytes.</summary>
public static class ExplanationTemplate
{
    /// <summary>The workbook of one unit, with what it has answered already in the open cells.</summary>
    public static byte[] Write(ExplanationForm form)
    {
        var package = InMemory.Workbook();
        GuideSheet.Write(
            package.Workbook.Worksheets.Add("Hướng dẫn"),
            "HƯỚNG DẪN ĐIỀN PHIẾU GIẢI TRÌNH",
            $"{form.Set.Title}\nĐơn vị: {form.Unit.Name}",
            Lines(form)
        );
        new ExplanationSheetForm(package.Workbook.Worksheets.Add("Phiếu giải trình"), form).Write();
        package.Workbook.View.ActiveTab = 1;
        return StableZip.Repack(package.GetAsByteArray());
    }

    private static IEnumerable<string> Lines(ExplanationForm form) =>
        [
            "Phiếu chỉ có các tiêu chí mà đơn vị chưa đạt điểm tối đa hoặc có điểm khác với điểm tự chấm. Đơn vị điền vào trang \"Phiếu giải trình\", "
                + "lưu lại dạng Excel (.xlsx) và gửi về "
                + $"{form.Set.Authority.Office}{(form.Until is { } until ? $" chậm nhất {Show.Term(until)}" : "")}.",
            "Chỉ điền vào các ô tô màu vàng nhạt. Tiêu chí nào đơn vị đồng ý với kết quả thẩm định thì để trống.",
            "Giải trình: nêu rõ số liệu hoặc tài liệu nào chưa được xem xét, không quá 1000 ký tự.",
            "Tài liệu bổ sung: ghi số, ký hiệu (15/KH-UBND), ngày và trang của văn bản; mỗi dòng một văn bản, mỗi tiêu chí tối đa "
                + $"{Keys.ExplanationDocuments} dòng. Nhiều văn bản hơn thì ghi cùng một ô, ngăn cách bằng dấu chấm phẩy. {DocumentNotes.None}",
            $"Ngày ghi theo dạng ngày/tháng/năm, đủ bốn chữ số của năm ({ExampleTimes.Day(form.Set.Year)}).",
            "Tiêu chí có giải trình sẽ được cơ quan thẩm định kết luận lại lần 2; kết luận lần 2 là kết luận cuối cùng.",
            "Vui lòng không xóa dòng, cột hoặc nội dung trong các dòng, cột đang ẩn: phần mềm dựa vào đó để biết giải trình thuộc tiêu chí nào.",
            "Mỗi đơn vị gửi một tệp; khi cần sửa, gửi lại tệp đã sửa trước thời hạn.",
        ];
}
