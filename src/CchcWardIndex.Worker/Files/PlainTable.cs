using System.Text;
using CchcWardIndex.Criteria;
using CchcWardIndex.Worker.Cli;

namespace CchcWardIndex.Worker.Files;

/// <summary>Reads last year's results from a plain table that Excel saved as CSV or Unicode text: columns by their heads, decimals with comma or point. Nothing is guessed, a blank stays unknown.</summary>
internal static class PlainTable
{
    private const long Most = 5_000_000;
    private static readonly char[] Separators = ['\t', ';', ','];

    /// <summary>Reads the table.</summary>
    /// <exception cref="BadInputException">Something in it cannot be read; all faults are listed with line and column.</exception>
    public static LastYear Read(string path, int year, string source)
    {
        if (new FileInfo(path).Length > Most)
        {
            throw new BadInputException($"Bảng \"{path}\" lớn quá {Most / 1_000_000} MB. Chỉ giữ các cột mã, đơn vị, chỉ số, xếp hạng rồi lưu lại.");
        }

        var faults = new List<string>();
        var lines = Text(File.ReadAllBytes(path)).Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        var head = lines.FindIndex(line => line.Length > 0);
        if (head < 0)
        {
            throw new BadInputException($"Bảng \"{path}\" không có dòng nào.");
        }

        var separator = Separators.MaxBy(mark => lines[head].Count(letter => letter == mark));
        var heads = Cells(lines[head], separator).Select(cell => cell.Normalize().Trim().ToLowerInvariant()).ToList();
        int Column(params string[] words) => heads.FindIndex(cell => words.Any(word => cell.StartsWith(word, StringComparison.Ordinal)));
        var (code, name, index, rank) = (Column("mã"), Column("đơn vị", "tên"), Column("chỉ số", "tổng điểm"), Column("xếp hạng", "hạng", "thứ hạng"));
        foreach (var (missing, words) in new[] { (code, "Mã"), (name, "Đơn vị"), (index, "Chỉ số"), (rank, "Xếp hạng") }.Where(pair => pair.Item1 < 0))
        {
            faults.Add($"{path} dòng {head + 1}: không có cột \"{words}\". Đặt tên cột ở dòng đầu: Mã, Đơn vị, Chỉ số, Xếp hạng.");
        }

        var units = faults.Count > 0 ? [] : lines.Select((line, i) => (Line: line, Number: i + 1)).Skip(head + 1).Where(row => row.Line.Trim(separator, ' ').Length > 0)
            .Select(row => Unit(Cells(row.Line, separator), $"{path} dòng {row.Number}", (code, name, index, rank), faults)).ToList();
        faults.AddRange(units.GroupBy(unit => unit.Code).Where(same => same.Count() > 1).Select(same => $"{path}: mã \"{same.Key}\" xuất hiện {same.Count()} lần. Mỗi đơn vị chỉ một dòng."));
        return faults.Count == 0 ? new LastYear(year, source, [.. units.OrderBy(unit => unit.Code, StringComparer.Ordinal)])
            : throw new BadInputException(string.Join('\n', faults) + $"\nBảng có {faults.Count} lỗi nên chưa dùng được; sửa các lỗi trên rồi chạy lại.");
    }

    private static LastYearUnit Unit(List<string> cells, string where, (int Code, int Name, int Index, int Rank) columns, List<string> faults)
    {
        string Cell(int column) => column < cells.Count ? cells[column].Trim() : "";
        var code = Cell(columns.Code).TrimStart('\'');
        if (code.Length == 0)
        {
            faults.Add($"{where}: thiếu mã đơn vị.");
        }

        var (index, rank) = (Number(Cell(columns.Index), where, "chỉ số", faults), Number(Cell(columns.Rank), where, "xếp hạng", faults));
        if (index is < -100m or > 200m)
        {
            faults.Add($"{where}: chỉ số {Show.Number(index.Value)} không hợp lệ; ghi phần trăm như đã công bố.");
        }

        if (rank is { } found && (!found.IsMultipleOf(1m) || found is < 1m or > 100_000m))
        {
            faults.Add($"{where}: xếp hạng {Show.Number(found)} không phải là số nguyên từ 1.");
            rank = null;
        }

        return new LastYearUnit(code, Cell(columns.Name).Normalize(), index, (int?)rank);
    }

    private static decimal? Number(string text, string where, string what, List<string> faults)
    {
        if (text.Length == 0)
        {
            return null;
        }

        // A thousand in such a table would be a mistake, so a point, too, is a decimal point.
        if (text.Count(letter => letter is ',' or '.') <= 1 && Decimals.TryRead(text.TrimEnd('%', ' ').Replace(',', '.'), out var number))
        {
            return number;
        }

        faults.Add($"{where}: \"{text}\" ở cột {what} không phải là số. Ghi số như 87,66; chưa biết thì để trống.");
        return null;
    }

    private static List<string> Cells(string line, char separator)
    {
        var cells = new List<string>();
        var (cell, quoted) = (new StringBuilder(), false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                cell.Append(line[i++]);
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
            else if (line[i] == separator && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }

    private static string Text(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes, writable: false), new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
        try
        {
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw new BadInputException("Bảng không phải dạng UTF-8 hay Unicode nên chữ Việt sẽ sai. Trong Excel chọn Lưu thành, kiểu \"CSV UTF-8\" hoặc \"Unicode Text\".");
        }
    }
}
