using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Uses;

namespace CchcWardIndex.Office.Remedies;

/// <summary>What came of last year's plan, unit by unit, with the points of both years.</summary>
internal static class UnitReadBackSheet
{
    private static readonly ImmutableArray<TableColumn> Columns =
    [
        new("STT", 6, SheetLook.CountTop),
        new("Đơn vị", 26, SheetLook.TextTop),
        new("Nội dung phải khắc phục", 60, SheetLook.TextTop),
        new("Điểm năm trước", 11, SheetLook.Points),
        new("Tối đa năm trước", 11, SheetLook.Points),
        new("Điểm năm nay", 11, SheetLook.Points),
        new("Tối đa năm nay", 11, SheetLook.Points),
        new("Kết quả", 38, SheetLook.TextTop),
    ];

    public static void Write(Sheet sheet, PlanReadBack readBack, int year)
    {
        var table = new Table(sheet, Columns).Begin(
            "KẾT QUẢ KHẮC PHỤC TỒN TẠI, HẠN CHẾ CỦA TỪNG ĐƠN VỊ",
            $"(Năm trước: {readBack.Year}; năm nay: {year})",
            ReadBackWords.Meaning
        );
        var number = 0;
        foreach (var (_, name, rows) in readBack.Units)
        {
            foreach (var (row, unit) in rows)
            {
                table.Row(
                    Cached.Of(++number),
                    Cached.Mark(name),
                    Cached.Mark(row.Content),
                    Cached.Of(unit.PointsBefore),
                    Cached.Of(unit.MaxBefore),
                    Cached.Of(unit.PointsNow),
                    Cached.Of(unit.MaxNow),
                    Cached.Mark(ReadBackWords.Vietnamese(unit))
                );
            }
        }

        table.End(filtered: true);
    }
}
