using System.Text;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.PastYear;
using OfficeOpenXml;

namespace CchcWardIndex.Tests.Office.PastYear;

/// <summary>Last year's table as officials save it: every good spelling of one table gives the same figures.</summary>
public class LastYearTableTests
{
    private const string Plain = "Mã;Đơn vị;Chỉ số;Xếp hạng\n21550;Phường Nhơn Bình;87,66;2\n21553;Phường Nhơn Phú;88,5;1\n21556;Phường Đống Đa;;\n";
    private static readonly CriteriaSet Set = CriteriaFolder.Load(RepositoryFolder.Path("criteria", "2022")).Set!;

    [Theory]
    [InlineData(Plain)]
    [InlineData("sep=;\n" + Plain)]
    [InlineData("sep=|\nMã|Đơn vị|Chỉ số|Xếp hạng\n21550|Phường Nhơn Bình|87,66|2\n21553|Phường Nhơn Phú|88,5|1\n21556|Phường Đống Đa||\n")]
    [InlineData("KẾT QUẢ CHỈ SỐ CCHC NĂM 2021;;;\n(Kèm theo Quyết định số 9);;;\n;;;\n" + Plain)]
    [InlineData(
        "Mã;Đơn vị;Chỉ số;Xếp hạng\nA;B;1;2\n21550;Phường Nhơn Bình;87,66;2\n21553;Phường Nhơn Phú;88,5;1\n21556;Phường Đống Đa;;\nTổng;;176,16;\n;Giá "
            + "trị trung bình;88,08;\n;;;\n;;CHỦ TỊCH;\n"
    )]
    [InlineData("Mã,Đơn vị,Chỉ số,Xếp hạng\n21550,Phường Nhơn Bình,\"87,66\",2\n21553,Phường Nhơn Phú,88.5,1\n21556,Phường Đống Đa,,\n")]
    [InlineData("STT;Tên đơn vị;Chỉ số (%);Thứ hạng;Ghi chú\n1;nhơn bình;87,66%;2;\n2;UBND Phường Nhơn Phú;88,5;1;x\nI;Khối phường;;;\n3;PHƯỜNG  ĐỐNG ĐA\n")]
    [InlineData(
        "Mã đơn vị;Đơn vị;\"Chỉ số\n(%)\";\"Xếp\nhạng\";;\n'21550;\"Phường\nNhơn Bình\";87,66;2;;\n21553;Phường Nhơn Phú;88,5;1\n21556;Phường Đống Đa;;;;\n"
    )]
    public void The_same_table_however_it_was_typed_gives_the_same_figures(string text)
    {
        foreach (
            var content in new[]
            {
                text,
                text.Replace("\n", "\r\n", StringComparison.Ordinal),
                text.Replace('\n', '\r'),
                text.Normalize(NormalizationForm.FormD),
            }
        )
        {
            foreach (
                var bytes in new[]
                {
                    Encoding.UTF8.GetBytes(content),
                    WithMark(Encoding.UTF8, content),
                    WithMark(Encoding.Unicode, content),
                    WithMark(Encoding.BigEndianUnicode, content),
                }
            )
            {
                Expected(LastYearTable.Read("bang.csv", bytes, 2021, "bảng", Set));
            }
        }

        if (!text.Contains(',', StringComparison.Ordinal) || text.Contains(';', StringComparison.Ordinal))
        {
            // Excel's Unicode text: tabs, UTF-16.
            Expected(
                LastYearTable.Read(
                    "bang.txt",
                    WithMark(
                        Encoding.Unicode,
                        text.Replace("sep=;\n", "", StringComparison.Ordinal).Replace(';', '\t').Replace("\n", "\r\n", StringComparison.Ordinal)
                    ),
                    2021,
                    "bảng",
                    Set
                )
            );
        }
    }

    [Fact]
    public void A_workbook_has_titles_above_footers_below_and_numbers_as_numbers_percentages_or_text()
    {
        Expected(LastYearTable.Read("bang.xlsx", Workbook(0.8766, "0.00%"), 2021, "bảng", Set));
        Expected(LastYearTable.Read("bang.xlsx", Workbook(87.66, "General"), 2021, "bảng", Set));
        Expected(LastYearTable.Read("bang.xlsx", Workbook("87,66", "@"), 2021, "bảng", Set));
    }

    [Fact]
    public void What_was_left_out_is_said_with_its_cell_and_why()
    {
        var read = LastYearTable.Read("bang.xlsx", Workbook(87.66, "General"), 2021, "bảng", Set);

        Assert.Equal(
            [
                ("bang.xlsx!Kết quả!A10", "Bỏ qua dòng \"Giá trị trung bình | 88,08\": dòng tổng hợp, không phải một đơn vị."),
                ("bang.xlsx!Kết quả!D12", "Bỏ qua dòng \"CHỦ TỊCH\": không có chỉ số và xếp hạng, cũng không phải tên hay mã của một đơn vị."),
                ("bang.xlsx!Bản cũ!A1", "Trang \"Bản cũ\" cũng có một bảng như vậy nhưng không được đọc; chỉ đọc trang \"Kết quả\"."),
            ],
            read.Problems.Select(problem => (problem.Where, problem.Message))
        );
    }

    [Fact]
    public void An_alias_is_the_unit_and_a_unit_the_set_does_not_know_is_kept_by_its_code()
    {
        var read = LastYearTable
            .Read("bang.csv", Encoding.UTF8.GetBytes("Mã;Đơn vị;Chỉ số;Xếp hạng\n;Gềnh Ráng;80;1\n21999;=1+1;;\n"), 2021, "bảng", Set)
            .Figures!;

        Assert.Equal(["Phường Ghềnh Ráng", "=1+1"], read.Units.Select(unit => unit.Name));
        Assert.Equal((2021, "bảng", "21999"), (read.Year, read.Source, read.Units[1].Code));
    }

    [Fact]
    public void Ties_share_a_rank_and_equal_shown_indexes_may_have_two()
    {
        var read = LastYearTable.Read(
            "bang.csv",
            Encoding.UTF8.GetBytes("Đơn vị;Chỉ số;Xếp hạng\nNhơn Bình;80,12;1\nNhơn Phú;80,12;1\nĐống Đa;80,11;3\nHải Cảng;80,11;4\n"),
            2021,
            "bảng",
            Set
        );

        Assert.Equal([1, 1, 3, 4], read.Figures!.Units.Select(unit => unit.Rank).Order());
    }

    private static void Expected(LastYearTable read)
    {
        Assert.DoesNotContain(read.Problems, problem => problem.Severity == Severity.Error);
        Assert.Equal(
            [
                new LastYearUnit("21550", "Phường Nhơn Bình", 87.66m, 2),
                new LastYearUnit("21553", "Phường Nhơn Phú", 88.5m, 1),
                new LastYearUnit("21556", "Phường Đống Đa", null, null),
            ],
            read.Figures!.Units
        );
    }

    private static byte[] Workbook(object index, string format)
    {
        var package = new ExcelPackage();
        package.Workbook.Worksheets.Add("Bìa").Cells["A1"].Value = "Kết quả chỉ số cải cách hành chính";
        var sheet = package.Workbook.Worksheets.Add("Kết quả");
        sheet.Cells["A1"].Value = "KẾT QUẢ CHỈ SỐ CCHC NĂM 2021";
        sheet
            .Cells["A5"]
            .LoadFromArrays([
                ["Đơn vị", "Mã", "Chỉ số", "Xếp hạng"],
                ["Phường Nhơn Bình", 21550, index, 2],
                ["Phường Nhơn Phú", "21553", 88.5, 1],
                ["Phường Đống Đa", 21556, null!, null!],
                [],
                ["Giá trị trung bình", null!, 88.08, null!],
                [],
                [null!, null!, null!, "CHỦ TỊCH"],
            ]);
        sheet.Cells["C6"].Style.Numberformat.Format = format;
        package
            .Workbook.Worksheets.Add("Bản cũ")
            .Cells["A1"]
            .LoadFromArrays([
                ["Đơn vị", "Chỉ số", "Xếp hạng"],
                ["Phường Nhơn Bình", 10, 1],
            ]);
        return package.GetAsByteArray();
    }

    private static byte[] WithMark(Encoding encoding, string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
}
