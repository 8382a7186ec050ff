using System.Xml;

namespace CchcWardIndex.Workbooks.Intake.Gate;

/// <summary>Counts what costs memory once it is read, over the whole workbook, and refuses what no form has.</summary>
internal sealed class SheetCounts(Limits limits)
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
            case "c" or "row" when ++_cells > limits.Cells:
                throw new RefusedException(
                    $"Tệp có hơn {Criteria.Show.Number(limits.Cells)} ô, không phải là một {limits.What} bình thường.",
                    "Xóa các dòng, cột thừa hoặc điền lại vào phiếu mẫu rồi gửi lại."
                );
            case "si" when ++_strings > limits.SharedStrings:
                throw new RefusedException($"Tệp có quá nhiều đoạn văn bản, không phải là một {limits.What} bình thường.", Remedies.UseTheForm);
        }
    }
}
