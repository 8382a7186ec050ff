using System.Text;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.PastYear;
using OfficeOpenXml;

namespace CchcWardIndex.Tests.Malformed;

/// <summary>Mistakes in a plain table of last year's results: each is told with its file, line and column, and no figure of the table is used.</summary>
public class TableMistakesTests
{
    private const string Head = "Mã;Đơn vị;Chỉ số;Xếp hạng\n";
    private static readonly CriteriaSet Set = CriteriaFolder.Load(RepositoryFolder.Path("criteria", "2022")).Set!;

    [Theory]
    [InlineData(
        "Mã,Đơn vị,Chỉ số,Xếp hạng\n21550,Phường Nhơn Bình,87,66,3\n",
        "dòng 2",
        "Dòng có 5 ô, trong khi dòng tên cột có 4 ô: có lẽ một số viết với dấu phẩy"
    )]
    [InlineData("Mã,Đơn vị,Chỉ số,Xếp hạng\n21550,Phường Nhơn Bình,87,66,\n", "dòng 2", "Dòng có 5 ô, trong khi dòng tên cột có 4 ô")]
    [InlineData(Head + "21550;Phường Nhơn Bình;87,66;3;x\n", "dòng 2", "Dòng có 5 ô")]
    [InlineData(
        "Mã;Đơn vị;Chỉ số năm 2020;Chỉ số năm 2021;Xếp hạng\n21550;Phường Nhơn Bình;80;81;1\n",
        "dòng 1 cột 4",
        "Có 2 cột đều có thể là \"Chỉ số\": \"Chỉ số năm 2020\", \"Chỉ số năm 2021\""
    )]
    [InlineData("Mã;Tên đơn vị;Đơn vị;Chỉ số;Hạng\n21550;Phường Nhơn Bình;x;81;1\n", "dòng 1 cột 3", "\"Tên đơn vị\", \"Đơn vị\"")]
    [InlineData("Đơn vị;Chỉ số năm 2020;Xếp hạng\nPhường Nhơn Bình;81;1\n", "dòng 1 cột 2", "ghi năm 2020, trong khi bảng được nêu là của năm 2021")]
    [InlineData("Mã;Đơn vị;Tổng điểm;Xếp hạng\n21550;Phường Nhơn Bình;81;1\n", "dòng 1 cột 1", "không có cột \"Chỉ số\"")]
    [InlineData("Mã;Chỉ số;Xếp hạng\n21550;81;1\n", "dòng 1 cột 1", "không có cột \"Đơn vị\"")]
    [InlineData("21550;Phường Nhơn Bình;81;1\n", "", "Không thấy dòng tên cột của bảng")]
    [InlineData("", "", "Không thấy dòng tên cột của bảng")]
    [InlineData(Head + "21550;\"Phường Nhơn Bình;81;1\n21553;Phường Nhơn Phú;80;2\n", "dòng 2", "Dấu ngoặc kép mở mà không đóng")]
    [InlineData(Head + "21550;\"Phường\" Nhơn Bình;81;1\n", "dòng 2", "hoặc đứng giữa một ô")]
    [InlineData(Head + "21999;\"Phường Lạ;81;1\n21998;Phường Khác\";80;2\n", "dòng 2 cột 2", "có lẽ thiếu một dấu ngoặc kép nên nhiều ô bị gộp")]
    [InlineData(Head, "dòng 1 cột 1", "Dưới dòng tên cột không có dòng nào của một đơn vị")]
    public void A_table_that_is_none_is_told_with_its_line_and_column(string content, string place, string words) => IsTold(content, place, words);

    [Theory]
    [InlineData(
        "Đơn vị;Mã;Chỉ số;Xếp hạng\nPhường Nhơn Bình;21553;81;1\n",
        "dòng 2 cột 1",
        "Mã 21553 là của Phường Nhơn Phú, nhưng tên ghi \"Phường Nhơn Bình\""
    )]
    [InlineData(Head + "21999;Phường Nhơn Bình;81;1\n", "dòng 2 cột 1", "Phường Nhơn Bình có mã 21550, nhưng mã ghi \"21999\"")]
    [InlineData(Head + "2155;Phường Lạ;81;1\n", "dòng 2 cột 1", "Mã \"2155\" không phải là mã đơn vị hành chính năm chữ số")]
    [InlineData(Head + "21999;;81;1\n", "dòng 2 cột 2", "Đơn vị mã 21999 không có tên")]
    [InlineData(Head + ";;81;1\n", "dòng 2 cột 2", "Dòng có số liệu nhưng không có tên và mã đơn vị")]
    [InlineData(
        "Đơn vị;Chỉ số;Xếp hạng\nPhường Nhơn Bnh;81;1\n",
        "dòng 2 cột 1",
        "không có đơn vị nào tên \"Phường Nhơn Bnh\"; gần nhất là \"Phường Nhơn Bình\""
    )]
    [InlineData("Đơn vị;Chỉ số;Xếp hạng\nPhường Nhơn Bình;0,8735;1\n", "dòng 2 cột 2", "ghi 0,8735, có thể hiểu là 0,8735% hoặc 87,35%")]
    [InlineData("Đơn vị;Chỉ số;Xếp hạng\nPhường Nhơn Bình;0,87%;1\nPhường Nhơn Phú;0,86%;2\n", "dòng 1 cột 2", "Mọi chỉ số đều không quá 1%")]
    [InlineData("Đơn vị;Chỉ số;Xếp hạng\nPhường Nhơn Bình;1.234;1\n", "dòng 2 cột 2", "có thể hiểu là 1234 hoặc 1,234")]
    [InlineData(Head + "21550;Phường Nhơn Bình;tám;1\n", "dòng 2 cột 3", "Chỉ số: ô ghi \"tám\", không đọc được là một số")]
    [InlineData(Head + "21550;Phường Nhơn Bình;805;1\n", "dòng 2 cột 3", "Chỉ số 805% không hợp lệ")]
    [InlineData(Head + "21550;Phường Nhơn Bình;81;1,5\n", "dòng 2 cột 4", "Xếp hạng 1,5 không phải là số nguyên từ 1")]
    [InlineData(Head + "21550;Phường Nhơn Bình;81;nhất\n", "dòng 2 cột 4", "Xếp hạng: ô ghi \"nhất\"")]
    [InlineData(
        Head + "21550;Phường Nhơn Bình;81;1\n21550;P. Lê Lợi;81;1\n",
        "dòng 3 cột 2",
        "Mã 21550 là của Phường Nhơn Bình, nhưng tên ghi \"P. Lê Lợi\", là tên của đơn vị mã 21583."
    )]
    [InlineData(
        Head + "21550;Phường Nhơn Bình;81;1\n;nhơn bình;81;1\n",
        "dòng 3 cột 2",
        "Phường Nhơn Bình (mã 21550) có 2 dòng, dòng đầu ở bang.csv dòng 2 cột 2"
    )]
    [InlineData(
        Head + "21550;Phường Nhơn Bình;80;1\n21553;Phường Nhơn Phú;81;2\n",
        "dòng 3 cột 4",
        "Phường Nhơn Bình đạt 80% xếp hạng 1, còn Phường Nhơn Phú đạt 81% xếp hạng 2 (bang.csv dòng 2 cột 4)"
    )]
    [InlineData(Head + "21550;Phường Nhơn Bình;81;1\n21553;Phường Nhơn Phú;80;1\n", "dòng 3 cột 4", "Xếp hạng không khớp chỉ số")]
    [InlineData(Head + "21550;Phường \uFFFENhơn Bình;81;1\n", "dòng 2 cột 2", "Ô có ký tự điều khiển hoặc ký tự hỏng")]
    [InlineData(Head + "21550;Phường \u0007Nhơn Bình;81;1\n", "dòng 2 cột 2", "Ô có ký tự điều khiển hoặc ký tự hỏng")]
    [InlineData("Mã\0;Đơn vị;Chỉ số;Xếp hạng\n", "", "không phải là bảng .xlsx, cũng không phải là văn bản")]
    public void A_mistake_in_a_row_is_told_with_its_line_and_column(string content, string place, string words) => IsTold(content, place, words);

    private static void IsTold(string content, string place, string words)
    {
        var read = LastYearTable.Read("bang.csv", Encoding.UTF8.GetBytes(content), 2021, "bảng", Set);

        Assert.Null(read.Figures);
        var told = Assert.Single(read.Problems, problem => problem.Severity == Severity.Error);
        Assert.Equal($"bang.csv {place}".Trim(), told.Where);
        Assert.Contains(words, told.Message, StringComparison.Ordinal);
        Assert.True(told.Remedy.EndsWith('.'), told.Remedy);
    }

    [Fact]
    public void Every_mistake_is_told_at_once()
    {
        var read = LastYearTable.Read(
            "bang.csv",
            Encoding.UTF8.GetBytes(Head + "21550;Phường Nhơn Phú;tám;0\n21553;Phường Nhơn Phú;805;2\n"),
            2021,
            "bảng",
            Set
        );

        Assert.Equal(
            ["bang.csv dòng 2 cột 2", "bang.csv dòng 2 cột 3", "bang.csv dòng 2 cột 4", "bang.csv dòng 3 cột 3"],
            read.Problems.Select(problem => problem.Where)
        );
    }

    [Fact]
    public void Text_in_an_old_Vietnamese_encoding_is_refused()
    {
        // "Mã" in windows-1252: a byte that is no UTF-8.
        var read = LastYearTable.Read("bang.csv", Encoding.Latin1.GetBytes("Mã;Tên;Chi\n"), 2021, "bảng", Set);

        Assert.Contains("cũng không phải là văn bản dạng UTF-8 hay Unicode", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_set_a_row_needs_its_code()
    {
        var read = LastYearTable.Read("bang.csv", Encoding.UTF8.GetBytes("Đơn vị;Chỉ số;Xếp hạng\nPhường Nhơn Bình;81;1\n"), 2021, "bảng", null);

        Assert.Contains("không có bộ tiêu chí để tìm mã theo tên", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.8735, "General", "bang.xlsx!Kết quả!B2", "có thể hiểu là 0,8735% hoặc 87,35%")]
    [InlineData(87.66, "0.00%", "bang.xlsx!Kết quả!B2", "Chỉ số 8.766% không hợp lệ")]
    [InlineData(44000.0, "dd/mm/yyyy", "bang.xlsx!Kết quả!B2", "Chỉ số: ô là một ngày hoặc giờ")]
    [InlineData("_xFFFE_", "General", "bang.xlsx!Kết quả!B2", "không đọc được là một số")]
    public void A_mistake_in_a_workbook_is_told_with_its_sheet_and_cell(object index, string format, string place, string words)
    {
        var package = new ExcelPackage();
        var sheet = package.Workbook.Worksheets.Add("Kết quả");
        sheet
            .Cells["A1"]
            .LoadFromArrays([
                ["Đơn vị", "Chỉ số", "Xếp hạng"],
                ["Phường Nhơn Bình", index, 1],
            ]);
        sheet.Cells["B2"].Style.Numberformat.Format = format;

        var told = Assert.Single(LastYearTable.Read("bang.xlsx", package.GetAsByteArray(), 2021, "bảng", Set).Problems);

        Assert.Equal(place, told.Where);
        Assert.Contains(words, told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_or_an_old_workbook_is_refused_with_its_reason()
    {
        Assert.Contains("không trọn vẹn", Told([0x50, 0x4B, 0x03, 0x04, 1, 2, 3]), StringComparison.Ordinal);
        Assert.Contains("Excel kiểu cũ (.xls)", Told([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3]), StringComparison.Ordinal);

        static string Told(byte[] content) => Assert.Single(LastYearTable.Read("bang.xlsx", content, 2021, "bảng", Set).Problems).Message;
    }
}
