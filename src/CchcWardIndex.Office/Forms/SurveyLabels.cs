namespace CchcWardIndex.Office.Forms;

/// <summary>The printed headings of the survey tables.</summary>
internal static class SurveyLabels
{
    public const string Respondent = "Mã phiếu";
    public const string Answer = "Trả lời";
    public const string Channel = "Kênh";
    public const string Date = "Ngày trả lời";
    public const string UnitCode = "Mã đơn vị";
    public const string UnitName = "Tên đơn vị";
    public const string Question = "Mã câu hỏi";
    public const string Text = "Nội dung câu hỏi";
    public const string Valid = "Số trả lời hợp lệ";
    public const string Satisfied = "Số hài lòng";
}
