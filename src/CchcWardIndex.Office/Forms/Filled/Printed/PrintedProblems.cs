using CchcWardIndex.Problems;

namespace CchcWardIndex.Office.Forms.Filled.Printed;

/// <summary>Words on rows that show another question than their hidden keys stand for.</summary>
internal static class PrintedProblems
{
    private const string Copy =
        "Lấy phiếu mẫu mới, chép lại số liệu vào đúng dòng (chỉ chép vào ô nhập, không sắp xếp và không dán lên phần in sẵn), rồi gửi lại.";
    private const string LookAgain = "Kiểm tra xem số liệu có đứng đúng dòng không; tốt hơn là chép sang phiếu mẫu còn nguyên phần in sẵn.";

    /// <summary>The code of another criterion.</summary>
    /// <param name="text">What is printed.</param>
    /// <param name="row">What the row is by its key.</param>
    /// <param name="criterion">The code of the criterion of which nothing counts.</param>
    /// <param name="unit">The unit whose row it is; null on a form of one unit.</param>
    public static ProblemText OtherCode(string text, string row, string criterion, string? unit) =>
        Exchanged("intake.printed.other-code", $"Ô in mã tiêu chí {text}, trong khi theo mã ẩn dòng này là {row}", criterion, unit);

    /// <summary>The words of another row.</summary>
    public static ProblemText OtherRow(string text, string row, string criterion, string? unit) =>
        Exchanged("intake.printed.other-row", $"Ô in \"{text}\", là nội dung của dòng khác, trong khi theo mã ẩn dòng này là {row}", criterion, unit);

    /// <summary>Words that no row of the form has.</summary>
    public static ProblemText NoRow(string text, string row, string criterion, string? unit) =>
        Exchanged("intake.printed.no-row", $"Ô in \"{text}\", không phải nội dung in sẵn của phiếu, trong khi theo mã ẩn dòng này là {row}", criterion, unit);

    /// <summary>Another measure than the row's.</summary>
    public static ProblemText OtherMeasure(string text, string row, string measure, string criterion, string? unit) =>
        Exchanged("intake.printed.other-measure", $"Đơn vị tính in là \"{text}\", trong khi {row} tính theo \"{measure}\"", criterion, unit);

    /// <summary>The name of another unit.</summary>
    /// <param name="text">What is printed.</param>
    /// <param name="whose">Whose name that is, the middle of a sentence.</param>
    /// <param name="row">What the row is by its key.</param>
    /// <param name="criterion">The code of the criterion of which nothing counts.</param>
    /// <param name="unit">The unit whose row it is.</param>
    public static ProblemText OtherUnit(string text, string whose, string row, string criterion, string? unit) =>
        Exchanged("intake.printed.other-unit", $"Ô in \"{text}\",{whose}, trong khi theo mã ẩn dòng này là {row}", criterion, unit);

    /// <summary>Words that were retyped and can only be the row's.</summary>
    public static ProblemText Retyped(string text, string label, string row) =>
        ProblemText.Warning(
            "intake.printed.retyped",
            $"Ô in \"{text}\", khác nội dung in sẵn \"{label}\"; vẫn tính là {row}.",
            "Kiểm tra xem số liệu có đúng là của dòng này không; nếu đúng thì không cần sửa."
        );

    public static ProblemText Gone(int rows) =>
        ProblemText.Warning(
            "intake.printed.gone",
            $"Phần in sẵn của {(rows == 1 ? "dòng này" : $"{rows} dòng")} đã bị xóa nên không đối chiếu được với mã ẩn; nội dung được tính theo mã ẩn.",
            LookAgain
        );

    public static ProblemText ColumnGone() =>
        ProblemText.Warning(
            "intake.printed.column-gone",
            "Phiếu không còn cột in nội dung của các dòng nên không đối chiếu được với mã ẩn; nội dung được tính theo mã ẩn.",
            LookAgain
        );

    private static ProblemText Exchanged(ProblemId id, string what, string criterion, string? unit) =>
        ProblemText.Error(
            id,
            $"{what}: có lẽ các ô nhìn thấy đã bị sắp xếp, dán hoặc kéo chép mà cột ẩn thì không, nên chưa rõ nội dung ở dòng này trả lời cho dòng nào "
                + $"và chưa tính gì của tiêu chí {criterion}{(unit is null ? "" : $" của {unit}")}.",
            Copy
        );
}
