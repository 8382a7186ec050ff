using CchcWardIndex.Appraising;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Appraisals;

/// <summary>What a part of a department's form says of itself.</summary>
internal static class PartWords
{
    /// <summary>For example <c>Phần 2/5: lĩnh vực 2 (Cải cách thể chế); mọi đơn vị</c>.</summary>
    public static string Title(FormPart part, string covers)
    {
        var name = part.InWords;
        return $"{char.ToUpperInvariant(name[0])}{name[1..]}: {covers}";
    }

    /// <summary>How to work with it, a line of the guide; none where the form is whole.</summary>
    public static IEnumerable<string> Guide(AppraisalForm form)
    {
        if (form.Part is not { } part)
        {
            yield break;
        }

        var why = part.IsByHand ? "Phiếu này chỉ hỏi một phần các nội dung" : "Phiếu của cơ quan được chia thành nhiều tệp vì có nhiều nội dung";
        yield return $"{Title(part, form.Covers)}. {why}; các phần được cộng lại, gửi phần nào trước cũng được, mỗi phần có thể do một người điền. "
            + "Gửi lại một phần thì chỉ các dòng có trong phần ấy được thay; các dòng khác giữ nguyên. Không chép dòng từ phần này sang phần khác.";
    }
}
