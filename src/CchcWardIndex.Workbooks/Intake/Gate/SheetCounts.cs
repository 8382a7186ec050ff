using System.Xml;

namespace CchcWardIndex.Workbooks.Intake.Gate;

/// <summary>Counts what costs memory once it is read, over the whole workbook, and refuses what no form has.</summary>
internal sealed class SheetCounts
{
    private int _cells;
    private int _strings;

    /// <summary>Looks at the element a reader stands on.</summary>
    public void See(XmlReader xml)
    {
        if (xml.Depth > Limits.Depth)
        {
            throw new RefusedException("Cấu trúc bên trong tệp lồng nhau quá sâu.", Remedies.UseTheForm);
        }

        switch (xml.LocalName)
        {
            case "c" or "row" when ++_cells > Limits.Cells:
                throw new RefusedException("Tệp có hơn 200.000 ô, không phải là một phiếu bình thường.", "Xóa các dòng, cột thừa hoặc điền lại vào phiếu mẫu rồi gửi lại.");
            case "si" when ++_strings > Limits.SharedStrings:
                throw new RefusedException("Tệp có quá nhiều đoạn văn bản, không phải là một phiếu bình thường.", Remedies.UseTheForm);
        }
    }
}
