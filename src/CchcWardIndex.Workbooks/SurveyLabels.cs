namespace CchcWardIndex.Workbooks;

/// <summary>The printed heading of the survey table.</summary>
internal static class SurveyLabels
{
    public const string UnitCode = "Mã đơn vị";
    public const string UnitName = "Tên đơn vị";
    public const string Question = "Mã câu hỏi";
    public const string Text = "Nội dung câu hỏi";
    public const string Valid = "Số trả lời hợp lệ";
    public const string Satisfied = "Số hài lòng";
}
