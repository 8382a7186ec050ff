using System.Text;
using CchcWardIndex.Office.Reading;
using CchcWardIndex.Submissions;
using Xunit;

namespace CchcWardIndex.Tests.Office.Reading.Gate;

/// <summary>Files that are no whole, plain workbook: each is refused with its reason, by little memory, and nothing crashes.</summary>
public class HostileFileTests
{
    private const string Rels = "xl/_rels/workbook.xml.rels";
    private const string OfficeRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly Dictionary<string, (Func<byte[]> File, string Words)> Cases = new()
    {
        ["empty"] = (() => [], "Tệp rỗng"),
        ["one byte"] = (() => [0x50], "nội dung là tệp văn bản (.csv, .txt)"),
        ["only the beginning of a ZIP"] = (() => [.. "PK\x03\x04"u8], "Tệp không trọn vẹn"),
        ["csv"] = (() => [.. "STT;Đơn vị;Điểm\n1;Nhơn Bình;5\n"u8], "tệp văn bản (.csv, .txt)"),
        ["csv with a byte order mark"] = (() => [0xEF, 0xBB, 0xBF, .. "a,b\n1,2\n"u8], "tệp văn bản (.csv, .txt)"),
        ["text in UTF-16"] = (() => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a\tb")], "tệp văn bản (.csv, .txt)"),
        ["web page"] = (() => [.. "\n <html><body><table></table></body></html>"u8], "nội dung là trang web"),
        ["XML of Excel 2003"] = (
            () => [.. "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>"u8],
            "bảng tính Excel dạng XML (.xml)"
        ),
        ["pdf"] = (() => [.. "%PDF-1.7\n"u8, 1, 2, 3], "tệp PDF"),
        ["old xls"] = (() => Broken.Ole("Workbook"), "kiểu cũ (.xls)"),
        ["encrypted"] = (() => Broken.Ole("EncryptedPackage"), "được đặt mật khẩu"),
        ["rar"] = (() => [.. "Rar!"u8, 0x1A, 7, 0], "tệp nén (.rar, .7z và tương tự)"),
        ["gzip"] = (() => [0x1F, 0x8B, 8, 0, 0], "tệp nén (.rar, .7z và tương tự)"),
        ["zeros"] = (() => new byte[4096], "toàn byte 0"),
        ["noise"] = (() => [.. Enumerable.Range(0, 4096).Select(i => (byte)(((i * 7919) >> 3) & 255))], "Tệp không phải là tệp Excel"),
        ["cut in half"] = (() => SampleForm.Filled[..(SampleForm.Filled.Length / 2)], "phần cuối đã bị cắt mất"),
        ["the last byte gone"] = (() => SampleForm.Filled[..^1], "bị cắt mất"),
        ["the last 22 bytes gone"] = (() => SampleForm.Filled[..^22], "phần cuối đã bị cắt mất"),
        ["something glued on"] = (() => [.. SampleForm.Filled, .. "<!-- scanned -->"u8], "Cuối tệp có dữ liệu lạ"),
        ["something glued before"] = (() => [0, 0, .. SampleForm.Filled], "phần đầu tệp đã hỏng"),
        ["directory written over"] = (() => Broken.WithDirectory(Broken.Sheet, 0, 0, 0, 0, 0, 0, 0, 0, 0), "không giải nén được"),
        ["a bit turned in the sheet"] = (() => Broken.WithBit(Broken.Sheet, 900), "hỏng"),
        ["a bit turned in the texts"] = (() => Broken.WithBit("xl/sharedStrings.xml", 300), "hỏng"),
        ["a bit turned in the styles"] = (() => Broken.WithBit("xl/styles.xml", 200), "hỏng"),
        ["wrong checksum in the directory"] = (
            () => Broken.WithDirectory(Broken.Sheet, 16, 1, 2, 3, 4),
            "sai mã kiểm tra ở thành phần xl/worksheets/sheet2.xml"
        ),
        ["a size that lies"] = (() => Broken.WithDirectory(Broken.Sheet, 24, 100, 0, 0, 0), "hỏng"),
        ["a packed size that lies"] = (() => Broken.WithDirectory(Broken.Sheet, 20, 10, 0, 0, 0), "hỏng"),
        ["an offset that lies"] = (() => Broken.WithDirectory(Broken.Sheet, 42, 9, 0, 0, 0), "hỏng"),
        ["encrypted inside the ZIP"] = (() => Broken.WithDirectory(Broken.Sheet, 8, 1, 0), "nén kèm mật khẩu"),
        ["an unknown way of packing"] = (() => Broken.WithDirectory(Broken.Sheet, 10, 99, 0), "hỏng"),
        ["macros"] = (() => Broken.WithPart("xl/vbaProject.bin"), "Tệp có macro"),
        ["a macro workbook renamed"] = (
            () => Broken.WithXml("[Content_Types].xml", xml => xml.Replace("spreadsheetml.sheet.main", "macroEnabled.main", StringComparison.Ordinal)),
            "có macro (.xlsm)"
        ),
        ["macros of Excel 4"] = (() => Broken.WithPart("xl/macrosheets/sheet1.xml", "<a/>"), "Tệp có macro"),
        ["external link"] = (() => Broken.WithPart("xl/externalLinks/externalLink1.xml", "<a/>"), "lấy số liệu từ tệp khác"),
        ["a link to another file"] = (
            () =>
                Broken.WithRelation(
                    Rels,
                    $"<Relationship Id=\"x\" Type=\"{OfficeRelation}externalLinkPath\" Target=\"file:///c:/a.xlsx\" TargetMode=\"External\"/>"
                ),
            "liên kết tới tệp hoặc nơi khác"
        ),
        ["data connection"] = (() => Broken.WithPart("xl/connections.xml", "<a/>"), "kết nối lấy số liệu"),
        ["embedded file"] = (() => Broken.WithPart("xl/embeddings/oleObject1.bin"), "tệp khác nhúng bên trong"),
        ["ActiveX"] = (() => Broken.WithPart("xl/activeX/activeX1.xml", "<a/>"), "ActiveX"),
        ["DTD"] = (() => Broken.WithProlog("<!DOCTYPE worksheet []>"), "khai báo DTD"),
        ["an entity that reads a file"] = (() => Broken.WithProlog("<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"), "khai báo DTD"),
        ["a billion laughs"] = (() => Broken.WithProlog("<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"), "khai báo DTD"),
        ["a DTD in a part nobody reads"] = (() => Broken.WithPart("docProps/custom.xml", "<!DOCTYPE a []><a/>"), "khai báo DTD"),
        ["XML not closed"] = (() => Broken.WithXml(Broken.Sheet, xml => xml[..^40]), "không phải là XML đúng cú pháp"),
        ["XML with a control character"] = (
            () => Broken.WithXml("xl/sharedStrings.xml", xml => xml.Replace("<t>", "<t>\u0001", StringComparison.Ordinal)),
            "không phải là XML đúng cú pháp"
        ),
        ["XML that is no XML"] = (() => Broken.WithPart("xl/workbook.xml", "PK"), "không phải là XML đúng cú pháp"),
        ["bytes that are no UTF-8"] = (
            () =>
                SampleForm.Repack(SampleForm.Filled, parts => parts["xl/sharedStrings.xml"] = [.. "<sst><si><t>"u8, 0xC3, 0x28, 0xFF, .. "</t></si></sst>"u8]),
            "XML đúng cú pháp"
        ),
        ["300 MB of zeros"] = (() => SampleForm.Repack(SampleForm.Filled, parts => parts["xl/media/image1.png"] = new byte[300_000_000]), "hơn 200 MB"),
        ["30 MB of blanks in the sheet"] = (() => Broken.WithRows(new string(' ', 30_000_000)), "đoạn dài bất thường"),
        ["one attribute of 20 MB"] = (() => Broken.WithRows($"<row r=\"1\" x=\"{new string('a', 20_000_000)}\"/>"), "đoạn dài bất thường"),
        ["a tag of two million attributes"] = (
            () => Broken.WithRows($"<row {string.Concat(Enumerable.Range(0, 2_000_000).Select(i => $"a{i}=\">\" "))}/>"),
            "đoạn dài bất thường"
        ),
        ["25 MB of XML"] = (() => Broken.WithRows(string.Concat(Enumerable.Repeat("<a x=\"" + new string('a', 1000) + "\"/>", 25_000))), "lớn bất thường"),
        ["UTF-16, where tags cannot be measured"] = (
            () => SampleForm.Repack(SampleForm.Filled, parts => parts[Broken.Sheet] = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<worksheet/>")]),
            "không ghi bằng mã UTF-8"
        ),
        ["21 MB"] = (() => [.. "PK\x03\x04"u8, .. new byte[21 * 1024 * 1024]], "lớn hơn 20 MB"),
        ["10,000 parts"] = (() => SampleForm.Pack(Enumerable.Range(0, 10_000).Select(i => ($"xl/{i}.bin", Array.Empty<byte>()))), "hơn 500 thành phần"),
        ["two parts of one name"] = (() => SampleForm.Pack([("[Content_Types].xml", []), ("xl/a.xml", []), ("XL/A.xml", [])]), "hai thành phần trùng tên"),
        ["a name that climbs out"] = (() => Broken.WithPart("../../evil.xml", "<a/>"), "tên không hợp lệ"),
        ["a name from the root"] = (() => Broken.WithPart("/etc/evil.xml", "<a/>"), "tên không hợp lệ"),
        ["a name that climbs out by backslashes"] = (() => Broken.WithPart("..\\..\\evil.xml", "<a/>"), "tên không hợp lệ"),
        ["a part twice, once with a backslash"] = (() => Broken.WithPart("xl\\workbook.xml", "<a/>"), "hai thành phần trùng tên"),
        ["an external link behind backslashes"] = (() => Broken.WithPart("xl\\externalLinks\\externalLink1.xml", "<a/>"), "lấy số liệu từ tệp khác"),
        ["macros by their type alone"] = (
            () =>
                Broken.WithXml(
                    "[Content_Types].xml",
                    xml =>
                        xml.Replace(
                                "<Override",
                                "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.ms-office.vbaProject\"/><Override",
                                StringComparison.Ordinal
                            )
                            .Replace(
                                "PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxml",
                                "PartName=\"/xl/none.xml\" ContentType=\"application/vnd.openxml",
                                StringComparison.Ordinal
                            )
                ),
            "Tệp có macro"
        ),
        ["a macro workbook by the type of its ending"] = (
            () =>
                Broken.WithXml(
                    "[Content_Types].xml",
                    xml =>
                        xml.Replace("PartName=\"/xl/workbook.xml\"", "PartName=\"/xl/other.xml\"", StringComparison.Ordinal)
                            .Replace(
                                "ContentType=\"application/xml\"",
                                "ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"",
                                StringComparison.Ordinal
                            )
                ),
            "có macro (.xlsm)"
        ),
        ["a bigger end record that lies about ten thousand parts"] = (() => Zip64.Ended(SampleForm.Filled, entries: 10_000), "hơn 500 thành phần"),
        ["a bigger end record that is elsewhere"] = (() => Zip64.Ended(SampleForm.Filled, shift: 40), "ZIP64"),
        ["a name with a drive"] = (() => Broken.WithPart("C:evil.xml", "<a/>"), "tên không hợp lệ"),
        ["300,000 cells"] = (() => Broken.WithRows($"<row r=\"1\">{string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 300_000))}</row>"), "hơn 200.000 ô"),
        ["300,000 empty rows"] = (() => Broken.WithRows(string.Concat(Enumerable.Repeat("<row/>", 300_000))), "hơn 200.000 ô"),
        ["300,000 texts"] = (
            () =>
                Broken.WithXml(
                    "xl/sharedStrings.xml",
                    xml => xml.Replace("</sst>", string.Concat(Enumerable.Repeat("<si><t>a</t></si>", 300_000)) + "</sst>", StringComparison.Ordinal)
                ),
            "quá nhiều đoạn văn bản"
        ),
        ["100,000 elements inside one another"] = (
            () => Broken.WithRows(string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000))),
            "lồng nhau quá sâu"
        ),
        ["no workbook part"] = (() => Broken.Without("xl/workbook.xml"), "thiếu thành phần chính"),
        ["no list of parts"] = (() => Broken.Without("[Content_Types].xml"), "mất thành phần bắt buộc"),
        ["the sheet gone"] = (() => Broken.Without(Broken.Sheet), "mất một thành phần bên trong (xl/worksheets/sheet2.xml)"),
        ["the texts gone"] = (() => Broken.Without("xl/sharedStrings.xml"), "mất một thành phần bên trong (xl/sharedStrings.xml)"),
        ["the styles gone"] = (() => Broken.Without("xl/styles.xml"), "mất một thành phần bên trong (xl/styles.xml)"),
        ["a text that is not there"] = (() => Broken.WithRows("<row><c r=\"AA1\" t=\"s\"><v>999999</v></c></row>"), "trỏ tới đoạn văn bản không có"),
        ["one cell written twice"] = (() => Broken.WithRows("<row><c r=\"F20\"><v>1</v></c><c r=\"F20\"><v>2</v></c></row>"), "ghi hai lần cùng một ô (F20)"),
        ["a cell beyond the sheet"] = (() => Broken.WithRows("<row><c r=\"XFE1\"><v>1</v></c></row>"), "vị trí không hợp lệ"),
        ["a row numbered zero"] = (() => Broken.WithRows("<row r=\"0\"><c><v>1</v></c></row>"), "vị trí không hợp lệ"),
        ["a cell with no sense"] = (() => Broken.WithRows("<row><c r=\"1F\"><v>1</v></c></row>"), "vị trí không hợp lệ"),
        ["a row number too long"] = (() => Broken.WithRows("<row r=\"99999999999999999999\"/>"), "vị trí không hợp lệ"),
        ["Word renamed"] = (() => SampleForm.Pack([("[Content_Types].xml", []), ("_rels/.rels", []), ("word/document.xml", [])]), "văn bản Word"),
        ["OpenDocument renamed"] = (() => SampleForm.Pack([("mimetype", []), ("content.xml", [])]), "OpenDocument (.ods)"),
        ["binary workbook renamed"] = (() => SampleForm.Pack([("[Content_Types].xml", []), ("_rels/.rels", []), ("xl/workbook.bin", [])]), "nhị phân (.xlsb)"),
        ["some ZIP"] = (() => SampleForm.Pack([("a.txt", [1])]), "nội dung là tệp nén (.zip)"),
        ["an empty ZIP"] = (() => [.. "PK\x05\x06"u8, .. new byte[18]], "Tệp không phải là tệp Excel"),
        ["a workbook of somebody else"] = (
            () => Broken.WithXml("xl/sharedStrings.xml", xml => xml.Replace("cchc:", "other:", StringComparison.Ordinal)),
            "không có trang nào là phiếu tự chấm"
        ),
        ["a form of the future"] = (
            () => Broken.WithXml("xl/sharedStrings.xml", xml => xml.Replace("cchc-self-assessment/1", "cchc-self-assessment/9", StringComparison.Ordinal)),
            "một phiên bản mẫu khác (\"cchc-self-assessment/9\")"
        ),
        ["a key column gone"] = (
            () => Broken.WithXml("xl/sharedStrings.xml", xml => xml.Replace("cchc:value", "Số liệu", StringComparison.Ordinal)),
            "đã mất cột hoặc dòng ẩn chứa mã \"cchc:value\""
        ),
        ["a key column twice"] = (
            () => Broken.WithXml("xl/sharedStrings.xml", xml => xml.Replace("cchc:docPage", "cchc:value", StringComparison.Ordinal)),
            "mã cột \"cchc:value\" ở hai nơi (F"
        ),
        ["the form twice in one file"] = (TwoForms, "Tệp có hai phiếu: trang \"Phiếu tự chấm\" và trang"),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_that_is_no_whole_plain_form_is_refused_with_its_reason(string name)
    {
        var (build, words) = Cases[name];
        var file = build();

        var intake = SampleForm.Read(file);

        Assert.Empty(intake.SelfAssessments);
        Assert.Equal(SubmittedKind.Refused, Assert.Single(intake.Files).Kind);
        var problem = Assert.Single(intake.Problems);
        Assert.Equal((Severity.Error, "a.xlsx"), (problem.Severity, problem.Where));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
        Assert.True(problem.Remedy.Length > 10);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Looking_a_file_over_takes_little_memory(string name)
    {
        var file = Cases[name].File();
        var before = GC.GetAllocatedBytesForCurrentThread();

        _ = WorkbookGate.Check(file);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 150_000_000);
    }

    [Fact]
    public void There_are_more_than_forty_such_files() => Assert.True(Cases.Count > 40);

    private static byte[] TwoForms() => SampleForm.Repack(SampleForm.Filled, parts => parts["xl/worksheets/sheet3.xml"] = parts[Broken.Sheet]);
}
