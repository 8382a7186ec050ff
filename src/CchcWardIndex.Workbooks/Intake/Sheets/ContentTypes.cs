using System.Xml;
using CchcWardIndex.Workbooks.Intake.Gate;

namespace CchcWardIndex.Workbooks.Intake.Sheets;

/// <summary>The list of what each part is: a workbook that may hold macros says so here whatever its name.</summary>
internal static class ContentTypes
{
    public static void Check(XmlReader list)
    {
        using (list)
        {
            while (list.Read())
            {
                if (list.NodeType == XmlNodeType.Element && list.GetAttribute("ContentType") is { } type
                    && (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)))
                {
                    throw new RefusedException("Tệp thuộc loại có macro (.xlsm) được đổi tên thành .xlsx.", Remedies.SaveAsPlain);
                }
            }
        }
    }
}
