using CchcWardIndex.Criteria;

namespace CchcWardIndex.Office.Forms.Blank;

/// <summary>What the forms say of documents: what is none, and what becomes of a criterion without one.</summary>
internal static class DocumentNotes
{
    /// <summary>What does not count as a document, a sentence.</summary>
    public const string None = "Ghi \"không có\", \"chưa có\", dấu x, dấu gạch hoặc số 0 được hiểu là không có tài liệu.";

    /// <summary>What a missing document means in a set, a sentence.</summary>
    public static string Consequence(CriteriaSet set) =>
        set.WhenEvidenceMissing switch
        {
            WhenEvidenceMissing.NoPoints => "Tiêu chí mà cả đơn vị và cơ quan thẩm định đều không nêu tài liệu thì được 0 điểm, dù số liệu tính ra bao nhiêu.",
            WhenEvidenceMissing.AwaitAppraisal => "Tiêu chí không có tài liệu thì chưa có điểm cho đến khi cơ quan thẩm định kết luận.",
            _ => "Tiêu chí không có tài liệu vẫn được tính điểm, kèm một lưu ý.",
        };
}
