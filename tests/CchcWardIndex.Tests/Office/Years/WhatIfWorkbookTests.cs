using CchcWardIndex.Analysis;
using CchcWardIndex.Office.Years;
using CchcWardIndex.Tests.Office.ResultSheets;
using CchcWardIndex.Tests.Rounds;

namespace CchcWardIndex.Tests.Office.Years;

public class WhatIfWorkbookTests
{
    private static readonly WhatIf Moved = new(
        [
            new UnitShift(
                "00001",
                "=1+1",
                new WhatIfStanding(85m, 1, 1, "Tốt", ""),
                new WhatIfStanding(70.5m, 2, 1, "Khá", ""),
                [new PointsShift(Code, new CountedPoints(3m, 6m), new CountedPoints(8m, 16m))]
            ),
            new UnitShift("00002", "Xã Hai", new WhatIfStanding(74m, 2, 1, "Khá", ""), new WhatIfStanding(null, null, null, null, "Chờ xử lý"), []),
        ],
        [],
        [new NamedCode("9.9", "<script>")]
    );

    private static string Code => AppraisedRound.Results.Set.Criteria[0].Code.Text;

    [Fact]
    public void Every_unit_stands_under_both_sets_and_who_cannot_be_compared_is_said_to_be_so()
    {
        using var workbook = new Opened(Written());
        var (sheet, row) = (workbook[WhatIfWorkbook.Units], workbook.Find(WhatIfWorkbook.Units, "STT").Row);

        Assert.Equal(
            [1d, "=1+1 (00001)", 1d, 2d, 1d, 1d, 85d, 70.5d, -14.5d, "Tốt", "Khá", 1d],
            Enumerable.Range(1, 12).Select(column => sheet.Cells[row + 1, column].Value)
        );
        Assert.Equal(
            ["Xã Hai (00002)", 2d, "–", 1d, "–", 74d, "–", "–", "Khá", "–", 0d, "dự kiến: Chờ xử lý"],
            Enumerable.Range(2, 12).Select(column => sheet.Cells[row + 2, column].Value)
        );
        Assert.Contains(
            workbook.Texts(WhatIfWorkbook.Units),
            text =>
                text.StartsWith(
                    "So được 1 đơn vị: 1 đơn vị đổi hạng, 1 đơn vị đổi xếp loại. 1 đơn vị có tiêu chí đổi điểm hoặc đổi điểm tối đa. 1 đơn vị không so được",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Every_changed_criterion_is_there_and_text_stays_text()
    {
        using var workbook = new Opened(Written());
        var (sheet, row) = (workbook[WhatIfWorkbook.Criteria], workbook.Find(WhatIfWorkbook.Criteria, "Mã").Row);

        Assert.Equal(
            ["=1+1", Code, AppraisedRound.Results.Set.Criteria[0].Name, 3d, 6d, 8d, 16d, 5d],
            Enumerable.Range(1, 8).Select(column => sheet.Cells[row + 1, column].Value)
        );
        Assert.Contains("<script>", workbook.Texts(WhatIfWorkbook.OnlyOne));
        Assert.All(workbook.Sheets, name => Assert.DoesNotContain(workbook[name].Cells, cell => cell.Formula.Length > 0));
        Assert.Equal(Written(), Written());
    }

    private static byte[] Written() => WhatIfWorkbook.Write(Moved, AppraisedRound.Results.Set, AppraisedRound.Results.Set with { Title = "Bộ dự kiến" });
}
