using CchcWardIndex.Appraising;

namespace CchcWardIndex.Workbooks.Templates;

/// <summary>Stub until merged.</summary>
public static class AppraisalTemplate
{
    /// <summary>Stub.</summary>
    public static byte[] Write(AppraisalForm form) => throw new NotSupportedException(form.Department.Code);
}

/// <summary>Stub until merged.</summary>
public static class ExplanationTemplate
{
    /// <summary>Stub.</summary>
    public static byte[] Write(ExplanationForm form) => throw new NotSupportedException(form.Unit.Code);
}
