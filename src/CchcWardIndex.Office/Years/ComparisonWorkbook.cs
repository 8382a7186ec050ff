using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Workbooks;

namespace CchcWardIndex.Office.Years;

/// <summary>So sánh hai năm: how ranks, indexes and shares of points moved, by unit, area and criterion. Only text and numbers, no formula.</summary>
public static class ComparisonWorkbook
{
    /// <summary>The sheet of units.</summary>
    public const string Units = "Đơn vị";

    /// <summary>The sheet of areas and criteria, the city's means.</summary>
    public const string Parts = "Lĩnh vực, tiêu chí";

    /// <summary>The sheet of every unit's areas and criteria.</summary>
    public const string UnitParts = "Từng đơn vị";

    /// <summary>The sheet of what only one of the years has.</summary>
    public const string OnlyOne = "Mới, không còn";

    /// <summary>Writes the workbook; the same comparison gives the same bytes.</summary>
    /// <param name="comparison">The two years.</param>
    /// <param name="author">Who the file is from.</param>
    public static byte[] Write(Comparison comparison, string author) =>
        Book.Write(
            $"So sánh kết quả năm {comparison.Then.Year} và năm {comparison.Now.Year}",
            author,
            add =>
            {
                WriteUnits(add(Units), comparison);
                if (comparison.HasParts)
                {
                    WriteParts(add(Parts), comparison);
                    WriteUnitParts(add(UnitParts), comparison);
                }

                if (!comparison.New.IsEmpty || !comparison.Dropped.IsEmpty)
                {
                    WriteOnlyOne(add(OnlyOne), comparison);
                }
            }
        );

    private static void WriteUnits(Sheet sheet, Comparison comparison)
    {
        var (then, now) = (comparison.Then.Year, comparison.Now.Year);
        var table = new Table(
            sheet,
            new("STT", 6, SheetLook.CountTop),
            new("Đơn vị", 30, SheetLook.TextTop),
            new($"Hạng năm {then}", 10, SheetLook.CountTop),
            new($"Hạng năm {now}", 10, SheetLook.CountTop),
            new("Tăng, giảm (bậc)", 10, SheetLook.SignedCountTop),
            new($"Chỉ số năm {then} (%)", 12, SheetLook.DecimalTop),
            new($"Chỉ số năm {now} (%)", 12, SheetLook.DecimalTop),
            new("Tăng, giảm (điểm %)", 12, SheetLook.SignedDecimalTop),
            new($"Xếp loại năm {then}", 14, SheetLook.MiddleTop),
            new($"Xếp loại năm {now}", 14, SheetLook.MiddleTop),
            new($"Điểm thưởng, trừ năm {then}", 12, SheetLook.Points),
            new($"Điểm thưởng, trừ năm {now}", 12, SheetLook.Points)
        ).Begin(
            $"SO SÁNH KẾT QUẢ NĂM {then} VÀ NĂM {now}",
            $"(Năm {then}: {comparison.Then.Source}; năm {now}: {comparison.Now.Source})",
            [
                "Hạng nhỏ hơn là tốt hơn: +3 bậc là từ hạng 5 lên hạng 2. Dấu – là không có số liệu. Đơn vị đứng theo thứ hạng năm sau.",
                .. SharedRanks.Note(comparison) is { } note ? [note] : Array.Empty<string>(),
            ]
        );
        foreach (var (unit, i) in comparison.Units.Select((unit, i) => (unit, i)))
        {
            table.Row(
                Cached.Of(i + 1),
                Cached.Mark($"{unit.Name} ({unit.Code})"),
                Cached.Of(unit.Then?.Rank),
                Cached.Of(unit.Now?.Rank),
                Cached.Of(unit.RankUp),
                Cached.Of(unit.Then?.Index),
                Cached.Of(unit.Now?.Index),
                Cached.Of(unit.IndexUp),
                Text(unit.Then?.Grade),
                Text(unit.Now?.Grade),
                Cached.Of(unit.ExtrasThen),
                Cached.Of(unit.ExtrasNow)
            );
        }

        table.End(none: "Cả hai năm đều không có đơn vị nào.");
    }

    private static void WriteParts(Sheet sheet, Comparison comparison)
    {
        var (then, now) = (comparison.Then.Year, comparison.Now.Year);
        var table = new Table(
            sheet,
            new("Mã", 8, SheetLook.MiddleTop),
            new($"Mã năm {then}", 9, SheetLook.MiddleTop),
            new("Lĩnh vực, tiêu chí", 60, SheetLook.TextTop),
            new($"Năm {then} (%)", 11, SheetLook.DecimalTop),
            new($"Năm {now} (%)", 11, SheetLook.DecimalTop),
            new("Tăng, giảm (điểm %)", 11, SheetLook.SignedDecimalTop),
            new("Số đơn vị tăng", 10, SheetLook.CountTop),
            new("Số đơn vị giảm", 10, SheetLook.CountTop)
        ).Begin(
            $"LĨNH VỰC, TIÊU CHÍ NĂM {then} VÀ NĂM {now}",
            "(Tỷ lệ điểm đạt so với điểm tối đa, trung bình các đơn vị có số liệu cả hai năm)",
            $"{ComparisonWords.Matching(comparison)} Điểm thưởng, điểm trừ ở trang đầu."
        );
        foreach (var area in comparison.Areas)
        {
            Part(table, area, comparison.Units.Select(unit => unit.Areas.First(move => move.Code == area.Code)), Area(area.Name));
            foreach (var criterion in comparison.Criteria.Where(move => move.Code.Area == area.Code))
            {
                Part(table, criterion, comparison.Units.Select(unit => unit.Criteria.First(move => move.Code == criterion.Code)), criterion.Name);
            }
        }

        foreach (var criterion in comparison.Criteria.Where(move => comparison.Areas.All(area => area.Code != move.Code.Area)))
        {
            Part(table, criterion, comparison.Units.Select(unit => unit.Criteria.First(move => move.Code == criterion.Code)), criterion.Name);
        }

        table.End();
    }

    private static void Part<TCode>(Table table, ShareMove<TCode> mean, IEnumerable<ShareMove<TCode>> units, string name)
        where TCode : struct, ICode<TCode>
    {
        var moves = units.ToList();
        table.Row(
            Cached.Mark(mean.Code.Text),
            Cached.Mark(mean.FormerCode.Text),
            Cached.Mark(name),
            Cached.Of(mean.Then),
            Cached.Of(mean.Now),
            Cached.Of(mean.Up),
            Cached.Of(moves.Count(move => move.Up > 0m)),
            Cached.Of(moves.Count(move => move.Up < 0m))
        );
    }

    private static void WriteUnitParts(Sheet sheet, Comparison comparison)
    {
        var (then, now) = (comparison.Then.Year, comparison.Now.Year);
        var table = new Table(
            sheet,
            new("Đơn vị", 28, SheetLook.TextTop),
            new("Mã", 8, SheetLook.MiddleTop),
            new("Lĩnh vực, tiêu chí", 64, SheetLook.TextTop),
            new($"Năm {then} (%)", 11, SheetLook.DecimalTop),
            new($"Năm {now} (%)", 11, SheetLook.DecimalTop),
            new("Tăng, giảm (điểm %)", 11, SheetLook.SignedDecimalTop)
        ).Begin(
            $"TỪNG ĐƠN VỊ NĂM {then} VÀ NĂM {now}",
            "(Tỷ lệ điểm đạt so với điểm tối đa; chỉ ghi chỗ có thay đổi; dùng nút lọc ở đầu cột để xem một đơn vị hoặc một tiêu chí)"
        );
        foreach (var unit in comparison.Units)
        {
            // An area above its criteria, as in the set: both are numbered in one notation.
            foreach (var row in Moved(unit.Areas, Area).Concat(Moved(unit.Criteria, name => name)).OrderBy(row => new CriterionCode(row.Code)))
            {
                table.Row(Cached.Mark(unit.Name), Cached.Mark(row.Code), Cached.Mark(row.Title), Cached.Of(row.Then), Cached.Of(row.Now), Cached.Of(row.Up));
            }
        }

        table.End(filtered: true, none: "Không lĩnh vực, tiêu chí nào của đơn vị nào thay đổi.");
    }

    private static void WriteOnlyOne(Sheet sheet, Comparison comparison)
    {
        var table = new Table(
            sheet,
            new("Năm", 10, SheetLook.MiddleTop),
            new("Mã", 10, SheetLook.MiddleTop),
            new("Lĩnh vực, tiêu chí", 90, SheetLook.TextTop),
            new("Ghi chú", 30, SheetLook.TextTop)
        ).Begin("LĨNH VỰC, TIÊU CHÍ CHỈ CÓ Ở MỘT NĂM", "(Không so sánh được)");
        foreach (var (year, note, parts) in new[] { (comparison.Now.Year, "Mới", comparison.New), (comparison.Then.Year, "Không còn", comparison.Dropped) })
        {
            foreach (var part in parts)
            {
                table.Row(Cached.Of(year), Cached.Mark(part.Code), Cached.Mark(part.Name), Cached.Mark(note));
            }
        }

        table.End();
    }

    private static IEnumerable<(string Code, string Title, decimal? Then, decimal? Now, decimal? Up)> Moved<TCode>(
        ImmutableArray<ShareMove<TCode>> moves,
        Func<string, string> title
    )
        where TCode : struct, ICode<TCode> =>
        moves.Where(move => move.Then != move.Now && move.Up is not 0m).Select(move => (move.Code.Text, title(move.Name), move.Then, move.Now, move.Up));

    private static string Area(string name) => $"LĨNH VỰC: {name}";

    private static Cached Text(string? text) => Cached.Mark(text ?? Cached.Undecided);
}
