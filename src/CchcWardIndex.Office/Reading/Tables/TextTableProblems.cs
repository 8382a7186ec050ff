using CchcWardIndex.Problems;

namespace CchcWardIndex.Office.Reading.Tables;

/// <summary>Words on text that should be a table.</summary>
internal static class TextTableProblems
{
    private const string Quotes =
        "Trong tệp .csv, dấu ngoặc kép chỉ đứng ở đầu và cuối một ô, và phải có đủ hai dấu; tốt hơn là lưu bảng dạng Excel Workbook (.xlsx).";

    /// <summary>Neither a workbook nor text.</summary>
    public static ProblemText NoTable() =>
        ProblemText.Error(
            "table.file.no-table",
            "Tệp không phải là bảng .xlsx, cũng không phải là văn bản dạng UTF-8 hay Unicode.",
            "Mở bảng bằng Excel rồi lưu dạng Excel Workbook (.xlsx), hoặc dạng \"CSV UTF-8\" hay \"Unicode Text\"."
        );

    public static ProblemText QuoteOpen() =>
        ProblemText.Error("table.text.quote-open", "Dấu ngoặc kép mở mà không đóng, hoặc đứng giữa một ô, nên không biết ô hết ở đâu.", Quotes);

    public static ProblemText BrokenLetter() =>
        ProblemText.Error("table.text.broken-letter", "Ô có ký tự điều khiển hoặc ký tự hỏng.", "Xóa ký tự lạ rồi gõ lại nội dung của ô.");

    public static ProblemText CellsJoined() =>
        ProblemText.Error(
            "table.text.cells-joined",
            "Ô trong ngoặc kép chứa cả dấu ngăn ô và chỗ xuống dòng: có lẽ thiếu một dấu ngoặc kép nên nhiều ô bị gộp làm một.",
            Quotes
        );

    public static ProblemText TooWide(int cells, int columns) =>
        ProblemText.Error(
            "table.row.too-wide",
            $"Dòng có {cells} ô, trong khi dòng tên cột có {columns} ô: có lẽ một số viết với dấu phẩy đã bị cắt làm hai.",
            "Lưu bảng dạng Excel Workbook (.xlsx), hoặc đặt số trong ngoặc kép như \"87,66\"."
        );
}
