using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Workbooks;

namespace CchcWardIndex.Office.Years;

/// <summary>Thử bộ chỉ số dự kiến: what would move under another set, for whoever is to sign it. Only text and numbers, no formula.</summary>
public static class WhatIfWorkbook
{
    /// <summary>The sheet of units.</summary>
    public const string Units = "Đơn vị";

    /// <summary>The sheet of every criterion whose points or maximum would be others.</summary>
    public const string Criteria = "Từng tiêu chí";

    /// <summary>The sheet of criteria that only one of the sets has.</summary>
    public const string OnlyOne = "Mới, không còn";

    /// <summary>Writes the workbook; the same comparison gives the same bytes.</summary>
    /// <param name="whatIf">What would move.</param>
    /// <param name="current">The set in force.</param>
    /// <param name="planned">The other one.</param>
    public static byte[] Write(WhatIf whatIf, CriteriaSet current, CriteriaSet planned) =>
        Book.Write(
            $"Thử bộ chỉ số dự kiến: {planned.Title}",
            current.Authority.Name,
            add =>
            {
                WriteUnits(add(Units), whatIf, current, planned);
                WriteCriteria(add(Criteria), whatIf, current, planned);
                if (!whatIf.New.IsEmpty || !whatIf.Dropped.IsEmpty)
                {
                    WriteOnlyOne(add(OnlyOne), whatIf);
                }
            }
        );

    /// <summary>What would move, in two sentences; who has no index under one of the sets is not said to stay.</summary>
    public static string Summary(WhatIf whatIf)
    {
        var unknown = whatIf.Units.Length - whatIf.Compared;
        return $"So được {whatIf.Compared} đơn vị: {whatIf.RankMoves} đơn vị đổi hạng, {whatIf.GradeMoves} đơn vị đổi xếp loại. {whatIf.PointMoves} đơn vị có "
            + "tiêu chí đổi điểm hoặc đổi điểm tối đa."
            + (unknown > 0 ? $" {unknown} đơn vị không so được vì không có chỉ số theo một trong hai bộ." : "");
    }

    private static void WriteUnits(Sheet sheet, WhatIf whatIf, CriteriaSet current, CriteriaSet planned)
    {
        var table = new Table(
            sheet,
            new("STT", 6, SheetLook.CountTop),
            new("Đơn vị", 30, SheetLook.TextTop),
            new("Hạng hiện hành", 9, SheetLook.MiddleTop),
            new("Hạng dự kiến", 9, SheetLook.MiddleTop),
            new("Hạng khối hiện hành", 9, SheetLook.MiddleTop),
            new("Hạng khối dự kiến", 9, SheetLook.MiddleTop),
            new("Chỉ số hiện hành (%)", 12, SheetLook.DecimalTop),
            new("Chỉ số dự kiến (%)", 12, SheetLook.DecimalTop),
            new("Tăng, giảm (điểm %)", 11, SheetLook.SignedDecimalTop),
            new("Xếp loại hiện hành", 13, SheetLook.MiddleTop),
            new("Xếp loại dự kiến", 13, SheetLook.MiddleTop),
            new("Số tiêu chí thay đổi", 10, SheetLook.CountTop),
            new("Ghi chú", 30, SheetLook.TextTop)
        ).Begin(
            "THỬ BỘ TIÊU CHÍ DỰ KIẾN TRÊN CÙNG SỐ LIỆU",
            $"(Hiện hành: {current.Title}; dự kiến: {planned.Title})",
            $"{Summary(whatIf)} Bảng này chỉ để cân nhắc trước khi ban hành; không thay đổi kết quả nào."
        );
        foreach (var (unit, i) in whatIf.Units.Select((unit, i) => (unit, i)))
        {
            var (before, after) = (unit.Before, unit.After);
            table.Row(
                Cached.Of(i + 1),
                Cached.Mark($"{unit.Name} ({unit.Code})"),
                Cached.Of(before.Rank),
                Cached.Of(after.Rank),
                Cached.Of(before.GroupRank),
                Cached.Of(after.GroupRank),
                Cached.Of(before.Index),
                Cached.Of(after.Index),
                Cached.Of(after.Index - before.Index),
                Cached.Mark(before.Grade ?? Cached.Undecided),
                Cached.Mark(after.Grade ?? Cached.Undecided),
                Cached.Of(unit.Criteria.Length),
                Cached.Mark(string.Join("; ", Notes(before, after)))
            );
        }

        table.End();
    }

    private static IEnumerable<string> Notes(WhatIfStanding before, WhatIfStanding after)
    {
        if (before.Reason.Length > 0)
        {
            yield return $"hiện hành: {before.Reason}";
        }

        if (after.Reason.Length > 0)
        {
            yield return $"dự kiến: {after.Reason}";
        }
    }

    private static void WriteCriteria(Sheet sheet, WhatIf whatIf, CriteriaSet current, CriteriaSet planned)
    {
        var table = new Table(
            sheet,
            new("Đơn vị", 28, SheetLook.TextTop),
            new("Mã", 8, SheetLook.MiddleTop),
            new("Tiêu chí", 60, SheetLook.TextTop),
            new("Điểm hiện hành", 10, SheetLook.Points),
            new("Tối đa hiện hành", 10, SheetLook.Points),
            new("Điểm dự kiến", 10, SheetLook.Points),
            new("Tối đa dự kiến", 10, SheetLook.Points),
            new("Tăng, giảm (điểm)", 11, SheetLook.SignedDecimalTop)
        ).Begin(
            "TIÊU CHÍ THAY ĐỔI CỦA TỪNG ĐƠN VỊ",
            "(Chỉ ghi chỗ có thay đổi; dùng nút lọc ở đầu cột để xem một đơn vị hoặc một tiêu chí; dấu – là không có hoặc không tính)"
        );
        foreach (var unit in whatIf.Units)
        {
            foreach (var shift in unit.Criteria)
            {
                var name = (planned.Criterion(shift.Criterion) ?? current.Criterion(shift.Criterion))!.Name;
                table.Row(
                    Cached.Mark(unit.Name),
                    Cached.Mark(shift.Criterion.Text),
                    Cached.Mark(name),
                    Cached.Of(shift.Before?.Points),
                    Cached.Of(shift.Before?.MaxPoints),
                    Cached.Of(shift.After?.Points),
                    Cached.Of(shift.After?.MaxPoints),
                    Cached.Of(shift.After?.Points - shift.Before?.Points)
                );
            }
        }

        table.End(filtered: true, none: "Không tiêu chí nào của đơn vị nào thay đổi.");
    }

    private static void WriteOnlyOne(Sheet sheet, WhatIf whatIf)
    {
        var table = new Table(
            sheet,
            new("Bộ chỉ số", 16, SheetLook.TextTop),
            new("Mã", 10, SheetLook.MiddleTop),
            new("Tiêu chí", 100, SheetLook.TextTop)
        ).Begin("TIÊU CHÍ CHỈ CÓ Ở MỘT BỘ", "(Ghép theo mã)");
        foreach (var (set, parts) in new[] { ("Dự kiến", whatIf.New), ("Hiện hành", whatIf.Dropped) })
        {
            foreach (var part in parts)
            {
                table.Row(Cached.Mark(set), Cached.Mark(part.Code), Cached.Mark(part.Name));
            }
        }

        table.End();
    }
}
