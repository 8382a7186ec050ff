using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Office.Reading.Gate;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Office.Reading.Gate;
using CchcWardIndex.Tests.Sets;

namespace CchcWardIndex.Tests.Office.Incoming;

/// <summary>Files that are no workbook: each is called what it is, and gets a remedy that helps with its own kind.</summary>
public class ForeignFileTests
{
    private const string Form = "điền vào phiếu mẫu";
    private const string SaveAs = "Lưu thành (Save As)";

    private static readonly Dictionary<string, (string Name, Func<byte[]> Content, string Words, string Remedy)> Cases = new()
    {
        ["pdf"] = ("Phieu.pdf", () => [.. "%PDF-1.7"u8], "đây là tệp PDF (.pdf)", Form),
        ["scan"] = ("Phieu.jpg", () => [0xFF, 0xD8, 0xFF, 0xE0], "đây là tệp ảnh", Form),
        ["png"] = ("Phieu.PNG", () => [0x89, .. "PNG"u8], "đây là tệp ảnh", Form),
        ["word"] = ("Phieu.docx", () => SampleForm.Pack([("[Content_Types].xml", []), ("word/document.xml", [])]), "đây là văn bản Word", Form),
        ["old word"] = ("Phieu.doc", () => Broken.Ole("WordDocument"), "đây là văn bản Word", Form),
        ["zip"] = ("Phieu.zip", () => SampleForm.Pack([("Phieu.xlsx", SampleForm.Filled)]), "đây là tệp nén (.zip)", "Giải nén"),
        ["rar"] = ("Phieu.rar", () => [.. "Rar!"u8, 0x1A, 7], "đây là tệp nén (.rar", "Giải nén"),
        ["7z"] = ("Phieu.7z", () => [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "đây là tệp nén (.rar, .7z", "Giải nén"),
        ["csv"] = ("Phieu.csv", () => [.. "a;b\n1;2"u8], "đây là tệp văn bản (.csv, .txt)", Form),
        ["txt"] = ("Ghi chu.txt", () => [.. "Gửi Phòng Nội vụ"u8], "đây là tệp văn bản (.csv, .txt)", Form),
        ["xls"] = ("Phieu.xls", () => Broken.Ole("Workbook"), "đây là tệp Excel kiểu cũ (.xls)", SaveAs),
        ["xlsb"] = ("Phieu.xlsb", () => SampleForm.Pack([("[Content_Types].xml", []), ("xl/workbook.bin", [])]), "đây là tệp Excel nhị phân (.xlsb)", SaveAs),
        ["ods"] = (
            "Phieu.ods",
            () => SampleForm.Pack([("mimetype", [.. "application/vnd.oasis.opendocument.spreadsheet"u8]), ("content.xml", [])]),
            "đây là bảng tính OpenDocument (.ods)",
            "LibreOffice"
        ),
        ["xlsm"] = ("Phieu.xlsm", () => SampleForm.Pack([("xl/workbook.xml", []), ("xl/vbaProject.bin", [])]), "đây là tệp Excel có macro (.xlsm)", SaveAs),
        ["xlsm without macros"] = ("Phieu.xlsm", () => SampleForm.Filled, "đây là tệp Excel có macro (.xlsm)", SaveAs),
        ["mail"] = ("Nop phieu.eml", () => [.. "From: a\r\nMIME-Version: 1.0\r\n"u8], "đây là thư điện tử", "Mở thư"),
        ["shortcut"] = ("Phieu.xlsx.lnk", () => [0x4C, 0, 0, 0, 0x01, 0x14, 0x02, 0], "đây là lối tắt", "Gửi chính tệp phiếu"),
        ["online sheet"] = ("Phieu.gsheet", () => [.. "{\"doc_id\":\"x\"}"u8], "đây là lối tắt tới một bảng tính trên mạng", "tải xuống dạng Microsoft Excel"),
        ["thumbnails"] = ("Thumbs.db", () => Broken.Ole("Catalog"), "tệp do hệ điều hành tự tạo", "Không cần làm gì"),
        ["folder settings"] = ("desktop.ini", () => [.. "[.ShellClassInfo]"u8], "tệp do hệ điều hành tự tạo", "Không cần làm gì"),
        ["a workbook called otherwise"] = (
            "Phieu.xlsx.bak",
            () => SampleForm.Filled,
            "Tệp là một Excel Workbook (.xlsx) nhưng tên tệp không kết thúc bằng .xlsx",
            "Đổi phần cuối của tên tệp thành .xlsx"
        ),
        ["a workbook called xls"] = (
            "Phieu.xls",
            () => SampleForm.Filled,
            "Tệp là một Excel Workbook (.xlsx) nhưng tên tệp không kết thúc bằng .xlsx",
            "Đổi phần cuối của tên tệp thành .xlsx"
        ),
        ["a web page called xls"] = ("Phieu.xls", () => [.. "<html><table>"u8], "Tên tệp kết thúc bằng .xls nhưng nội dung là trang web", Form),
        ["a picture called pdf"] = ("Phieu.pdf", () => [0xFF, 0xD8, 0xFF, 0xE0], "Tên tệp kết thúc bằng .pdf nhưng nội dung là tệp ảnh", Form),
        ["locked"] = ("Phieu.xls", () => Broken.Ole("EncryptedPackage"), "nội dung là tệp Office có đặt mật khẩu", "bỏ mật khẩu"),
        ["something without a kind"] = (
            "Phieu.dat",
            () => [1, 2, 3, 0, 0, 7],
            "đây là tệp của một chương trình khác",
            "lưu hoặc xuất thành dạng Excel Workbook"
        ),
        ["nothing"] = ("Phieu.ods", () => [], "Tệp rỗng", "Kiểm tra lại tệp gốc"),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_that_is_no_workbook_is_called_what_it_is(string name)
    {
        var (file, content, words, remedy) = Cases[name];

        var intake = EvidenceReader.Read(SmallSet.Set, [EvidenceFile.Of(file, content())]);

        Assert.Equal(SubmittedKind.Refused, intake.Files.Single().Kind);
        var problem = Assert.Single(intake.Problems);
        Assert.Equal((Severity.Warning, file), (problem.Severity, problem.Where));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_called_by_its_name()
    {
        var intake = EvidenceReader.Read(SmallSet.Set, [new EvidenceFile("Phieu.pdf", () => throw new UnauthorizedAccessException())]);

        Assert.Contains("đây là tệp PDF (.pdf)", Assert.Single(intake.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Renamed_to_xlsx_it_is_refused_with_the_same_remedy()
    {
        foreach (var name in new[] { "pdf", "scan", "old word", "rar", "csv", "xls", "mail", "shortcut", "word", "zip", "xlsb", "ods" })
        {
            var (_, content, _, remedy) = Cases[name];
            var problem = Assert.Single(SampleForm.Read(content()).Problems);
            Assert.Equal("intake.file.other-kind", problem.Id.ToString());
            Assert.Contains(remedy, problem.Remedy, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Thumbs.db", true)]
    [InlineData("DESKTOP.INI", true)]
    [InlineData(".DS_Store", true)]
    [InlineData("._Phieu.xlsx", true)]
    [InlineData("Phieu.xlsx", false)]
    public void Files_of_the_system_are_known_by_name(string name, bool isOne) => Assert.Equal(isOne, SystemFiles.Includes(name));
}
