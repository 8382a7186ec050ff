using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Blank;
using CchcWardIndex.Office.Packaging;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Appraisals;

/// <summary>Writes the workbook in which a department appraises its criteria for all units (Phiếu thẩm định). The same input gives the same bytes.</summary>
public static class AppraisalTemplate
{
    /// <summary>The workbook of one department and stage, or of a part of it, with what it has entered already in the open cells.</summary>
    public static byte[] Write(AppraisalForm form)
    {
        var package = InMemory.Workbook();
        GuideSheet.Write(
            package.Workbook.Worksheets.Add("Hướng dẫn"),
            $"HƯỚNG DẪN ĐIỀN PHIẾU THẨM ĐỊNH LẦN {(int)form.Stage}",
            $"{form.Set.Title}\nCơ quan thẩm định: {form.Department.Name}",
            Lines(form)
        );
        var sheet = package.Workbook.Worksheets.Add("Phiếu thẩm định");
        var lists = new OptionLists(package.Workbook.Worksheets.Add("Danh mục"));
        new AppraisalSheetForm(sheet, form, lists).Write();
        lists.Close();
        package.Workbook.View.ActiveTab = 1;
        return StableZip.Repack(package.GetAsByteArray());
    }

    private static IEnumerable<string> Lines(AppraisalForm form) =>
        [
            $"Cơ quan điền vào trang \"Phiếu thẩm định\", lưu lại dạng Excel (.xlsx) và gửi về {form.Set.Authority.Office}. Tên tệp đặt thế nào cũng "
                + "được. Nếu cần sửa, gửi lại tệp đã sửa.",
            .. PartWords.Guide(form),
            "Chỉ điền vào các ô tô màu vàng nhạt; ô màu xám không cần điền. Dùng nút lọc ở dòng tiêu đề để xem riêng một tiêu chí hoặc một đơn vị.",
            .. form.Stage == AppraisalStage.Second
                ? new[]
                {
                    "Phiếu lần 2 chỉ có các tiêu chí mà đơn vị đã giải trình. Các dòng màu xanh ghi kết luận lần 1 và giải trình của đơn vị. Kết luận "
                        + "lần 2 là kết luận cuối cùng, nên cần kết luận mọi dòng: chọn Giữ nguyên nếu giải trình không làm thay đổi kết luận lần 1, kèm lý "
                        + "do; kết luận khác thì thay hẳn lần 1, số liệu nào vẫn đúng thì ghi lại.",
                }
                : [],
            "Kết luận: chọn Đồng ý nếu số liệu của đơn vị đúng; Điều chỉnh nếu có gì khác; Không công nhận nếu tài liệu trái quy định hoặc không chứng "
                + "minh được, khi đó tiêu chí được 0 điểm. Dòng để trống hoàn toàn là chưa kết luận.",
            "Số liệu thẩm định: chỉ ghi số liệu khác với số liệu đơn vị nộp; ô để trống nghĩa là giữ số liệu của đơn vị. Điểm được tính lại theo quy "
                + "tắc từ số liệu này.",
            "Số liệu ghi \"do cơ quan thẩm định nhập\" thì cơ quan phải nhập. Tiêu chí chỉ có số liệu loại này không có ô Kết luận.",
            "Số loại trừ: số nhiệm vụ đơn vị không làm được vì lý do khách quan, được trừ khỏi số liệu cùng dòng.",
            "Không phát sinh: đánh dấu x nếu trong năm đơn vị không có nhiệm vụ thuộc tiêu "
                + $"chí"
                + $"{NotRaised(form.Set.Appraisal)}. "
                + "Điểm thẩm định: chỉ có ở tiêu chí được chấm theo nhận định.",
            "Lý do: bắt buộc khi Không công nhận hoặc khi có gì khác với đơn vị, ghi ở dòng có ô Kết luận; đơn vị sẽ đọc lý do này.",
            "Căn cứ, tài liệu: ghi số, ký hiệu văn bản; bắt buộc với điểm thưởng, điểm trừ. Khi đơn vị không nêu tài liệu nào, ghi văn bản mà cơ quan "
                + "đã đối chiếu, dù kết luận là "
                + $"Đồng ý, Điều chỉnh hay chấm điểm. {DocumentNotes.None} {DocumentNotes.Consequence(form.Set)}",
            $"Ngày ghi theo dạng ngày/tháng/năm ({ExampleTimes.Day(form.Set.Year)}); khi cần giờ, ghi {ExampleTimes.Hour(form.Set.Year)}. Với phần trăm, "
                + "ghi 97,5 hoặc 97,5%. Không dùng dấu "
                + "chấm để ngăn hàng nghìn.",
            "Vui lòng không xóa dòng, cột hoặc nội dung trong các dòng, cột đang ẩn. Nếu đơn vị nộp lại số liệu sau khi mẫu này được tạo, phần mềm sẽ "
                + "đề nghị lấy mẫu mới; những gì đã ghi cho các dòng khác được điền sẵn.",
        ];

    private static string NotRaised(AppraisalRules rules) =>
        rules.RaiseAboveClaim == RaiseAboveClaim.Refused
            ? " (không dùng được khi đơn vị khai có phát sinh và tự đánh giá chưa đủ điểm, vì như vậy là nâng điểm)"
            : "";
}
