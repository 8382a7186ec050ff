using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;
using CchcWardIndex.Workbooks.Intake.Cells;
using CchcWardIndex.Workbooks.Intake.Gate;
using CchcWardIndex.Workbooks.Intake.Sheets;

namespace CchcWardIndex.Workbooks.Intake;

/// <summary>Reads whose form of appraisal it is and for which stage. Refuses the file where it is not this round's form.</summary>
internal static class AppraisalHead
{
    /// <summary>The department named; null where there is none of that code.</summary>
    public static Department? DepartmentOf(KeyedSheet sheet, FormIndex index) => index.Department(SelfAssessmentHead.Text(sheet, Keys.Department));

    /// <summary>The department and the stage.</summary>
    public static (Department Department, AppraisalStage Stage) Read(KeyedSheet sheet, FormIndex index)
    {
        SelfAssessmentHead.CheckRound(sheet, index.Set);
        if (DepartmentOf(sheet, index) is not { } department)
        {
            var code = SelfAssessmentHead.Text(sheet, Keys.Department);
            throw new RefusedException(
                code.Length == 0
                    ? "Phiếu thẩm định không còn mã cơ quan trong dòng ẩn."
                    : $"Mã cơ quan \"{Strays.Shown(code)}\" của phiếu thẩm định không có trong bộ tiêu chí.",
                "Dùng mẫu phiếu thẩm định được tạo riêng cho cơ quan."
            );
        }

        var stage = SelfAssessmentHead.Text(sheet, Keys.Stage) switch
        {
            "1" => AppraisalStage.First,
            "2" => AppraisalStage.Second,
            var other => throw new RefusedException(
                $"Phiếu ghi lần thẩm định \"{Strays.Shown(other)}\", trong khi chỉ có lần 1 và lần 2.",
                $"Lấy mẫu phiếu thẩm định mới từ {index.Set.Authority.Office} (cchc appraisal template), điền lại rồi gửi."
            ),
        };
        CheckDigest(
            sheet,
            index,
            $"Lấy mẫu phiếu thẩm định mới từ {index.Set.Authority.Office} (cchc appraisal template), ghi lại kết luận vào mẫu mới rồi gửi."
        );
        return (department, stage);
    }

    /// <summary>Refuses a form that was made from an earlier version of the set and does not say of each row from which version of the criterion.</summary>
    public static void CheckDigest(KeyedSheet sheet, FormIndex index, string remedy)
    {
        if (SelfAssessmentHead.Text(sheet, Keys.Digest) != index.Set.Digest && !SaysOfRows(sheet))
        {
            throw new RefusedException(
                "Phiếu được tạo từ một bản trước của bộ tiêu chí; nội dung bộ tiêu chí đã thay đổi từ đó nên phiếu không được tính.",
                remedy
            );
        }
    }

    private static bool SaysOfRows(KeyedSheet sheet)
    {
        var column = sheet.Columns([Keys.Basis])[Keys.Basis];
        return sheet.Cells.Places.Any(place => place.Column == column && RowBasis.Of(WordCell.TextOf(sheet.Cells[place])).Criterion.Length > 0);
    }
}
