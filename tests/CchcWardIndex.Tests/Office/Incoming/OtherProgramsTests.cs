using System.Text;
using System.Text.RegularExpressions;
using CchcWardIndex.Tests.Office.Reading.Gate;
using Xunit;

namespace CchcWardIndex.Tests.Office.Incoming;

/// <summary>Workbooks written in ways that are unusual and right: they read like the rest.</summary>
public class OtherProgramsTests
{
    private const string Rels = "xl/_rels/workbook.xml.rels";

    private static readonly Dictionary<string, Func<byte[]>> Cases = new()
    {
        ["a link to a page"] = () =>
            SampleForm.Repack(
                SampleForm.Filled,
                parts =>
                    parts["xl/worksheets/_rels/sheet2.xml.rels"] = Encoding.UTF8.GetBytes(
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId9\" "
                            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" "
                            + "Target=\"https://quynhon.binhdinh.gov.vn/\" TargetMode=\"External\"/></Relationships>"
                    )
            ),
        ["drawings that are no XML"] = () => Broken.WithPart("xl/drawings/vmlDrawing1.vml", "<xml><br></xml>"),
        ["a picture"] = () => Broken.WithPart("xl/media/image1.png", "\u0089PNG"),
        ["no positions, only order"] = () => Broken.WithXml(Broken.Sheet, NoPositions),
        ["texts inside the cells"] = InlineTexts,
        ["texts in pieces with reading aids"] = () =>
            Broken.WithXml(
                "xl/sharedStrings.xml",
                xml =>
                    xml.Replace(
                        "<t>cchc:value</t>",
                        "<r><rPr><b/></rPr><t>cchc:</t></r><r><t xml:space=\"preserve\">value</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh>",
                        StringComparison.Ordinal
                    )
            ),
        ["targets from the root"] = () => Broken.WithXml(Rels, xml => Regex.Replace(xml, "Target=\"/?(xl/)?", "Target=\"/xl/")),
        ["parts under other names"] = () =>
            SampleForm.Repack(
                SampleForm.Filled,
                parts =>
                {
                    parts["xl/worksheets/phieu.xml"] = parts[Broken.Sheet];
                    parts.Remove(Broken.Sheet);
                    parts[Rels] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(parts[Rels]).Replace("sheet2.xml", "phieu.xml", StringComparison.Ordinal));
                }
            ),
        ["the strict variant"] = () =>
            SampleForm.Repack(
                SampleForm.Filled,
                parts =>
                {
                    foreach (
                        var name in parts
                            .Keys.Where(name => name.EndsWith(".xml", StringComparison.Ordinal) || name.EndsWith(".rels", StringComparison.Ordinal))
                            .ToList()
                    )
                    {
                        parts[name] = Encoding.UTF8.GetBytes(
                            Encoding
                                .UTF8.GetString(parts[name])
                                .Replace(
                                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                    "http://purl.oclc.org/ooxml/officeDocument/relationships",
                                    StringComparison.Ordinal
                                )
                                .Replace(
                                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                    "http://purl.oclc.org/ooxml/spreadsheetml/main",
                                    StringComparison.Ordinal
                                )
                        );
                    }
                }
            ),
        ["a type for an ending that no part has"] = () =>
            Types("<Default Extension=\"bin\" ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/>"),
        ["types of parts that are not there"] = () =>
            Types(
                "<Override PartName=\"/xl/vbaProject.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/><Override "
                    + "PartName=\"/xl/macrosheets/sheet1.xml\" ContentType=\"application/vnd.ms-excel.macrosheet+xml\"/>"
            ),
        ["a template's type"] = () =>
            Broken.WithXml("[Content_Types].xml", xml => xml.Replace("spreadsheetml.sheet.main", "spreadsheetml.template.main", StringComparison.Ordinal)),
        ["the end record of ZIP64"] = () => Zip64.Ended(SampleForm.Filled),
        ["folders by backslashes"] = () =>
            SampleForm.Repack(
                SampleForm.Filled,
                parts =>
                {
                    foreach (var name in parts.Keys.Where(name => name.Contains('/', StringComparison.Ordinal)).ToList())
                    {
                        parts[name.Replace('/', '\\')] = parts[name];
                        parts.Remove(name);
                    }
                }
            ),
        ["targets by backslashes"] = () => Broken.WithXml(Rels, xml => Regex.Replace(xml, "Target=\"/?(xl/)?worksheets/", "Target=\"worksheets\\")),
        ["another prefix"] = () => Broken.WithXml(Broken.Sheet, Prefixed),
        ["a text in a hundred thousand pieces"] = () =>
            Broken.WithXml(
                "xl/sharedStrings.xml",
                xml => xml.Replace("</sst>", $"<si><t>{string.Concat(Enumerable.Repeat("<![CDATA[a]]>", 100_000))}</t></si></sst>", StringComparison.Ordinal)
            ),
        ["folders as entries"] = () => SampleForm.Repack(SampleForm.Filled, parts => parts["xl/worksheets/"] = []),
        ["comments in the XML"] = () => Broken.WithRows("<!-- saved by another program --><?pi x?>"),
        ["trailing blanks far away"] = () =>
            Broken.WithXml(
                Broken.Sheet,
                xml =>
                    xml.Replace(
                        "</sheetData>",
                        "<row r=\"5000\"><c r=\"F5000\" s=\"1\"/><c r=\"G5000\" t=\"str\"><v></v></c></row></sheetData>",
                        StringComparison.Ordinal
                    )
            ),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_workbook_written_in_an_unusual_way_reads_alike(string name)
    {
        var intake = SampleForm.Read(Cases[name]());

        Assert.Empty(intake.Problems.Select(problem => problem.Message));
        Assert.Equal(SampleForm.Describe(SampleReports.Filled), SampleForm.Describe(Assert.Single(intake.SelfAssessments).Reports));
    }

    [Theory]
    [InlineData("2022-01-25T00:00:00")]
    [InlineData("2022-01-25")]
    [InlineData("2022-01-25T00:00:00.000Z")]
    [InlineData("2022-01-25T00:00:00+07:00")]
    public void An_ISO_date_cell_is_a_date(string written)
    {
        var cell = SampleForm.Report(SampleForm.Read(SampleForm.Filled), "1.1.1").Fact("ngayBanHanh")!.Value.Cell;
        var file = Broken.WithXml(
            Broken.Sheet,
            xml => Regex.Replace(xml, $"<c r=\"{cell}\"( s=\"\\d+\")?><v>[^<]*</v></c>", $"<c r=\"{cell}\" t=\"d\"><v>{written}</v></c>")
        );

        Assert.Equal("2022-01-25", SampleForm.ValueOrMessage(file, "1.1.1", "ngayBanHanh"));
    }

    private static byte[] Types(string more) =>
        Broken.WithXml("[Content_Types].xml", xml => xml.Insert(xml.IndexOf("<Override", StringComparison.Ordinal), more));

    // Every row filled up to its last cell, so that order alone tells the place.
    private static string NoPositions(string xml)
    {
        var row = 0;
        return Regex.Replace(
            xml,
            "<row r=\"(\\d+)\"([^>]*?)(/>|>(.*?)</row>)",
            match =>
            {
                var number = int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
                var gap = string.Concat(Enumerable.Repeat("<row/>", number - row - 1));
                row = number;
                var column = 0;
                var cells = Regex.Replace(
                    match.Groups[4].Value,
                    "<c r=\"([A-Z])\\d+\"",
                    cell =>
                    {
                        var at = cell.Groups[1].Value[0] - 'A';
                        var missing = string.Concat(Enumerable.Repeat("<c/>", at - column));
                        column = at + 1;
                        return missing + "<c";
                    }
                );
                return $"{gap}<row>{cells}</row>";
            },
            RegexOptions.Singleline
        );
    }

    private static byte[] InlineTexts() =>
        SampleForm.Repack(
            SampleForm.Filled,
            parts =>
            {
                var texts = Regex
                    .Matches(Encoding.UTF8.GetString(parts["xl/sharedStrings.xml"]), "<si>(.*?)</si>", RegexOptions.Singleline)
                    .Select(match => match.Groups[1].Value)
                    .ToList();
                parts[Broken.Sheet] = Encoding.UTF8.GetBytes(
                    Regex.Replace(
                        Encoding.UTF8.GetString(parts[Broken.Sheet]),
                        "t=\"s\"><v>(\\d+)</v>",
                        match => $"t=\"inlineStr\"><is>{texts[int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)]}</is>"
                    )
                );
            }
        );

    private static string Prefixed(string xml) =>
        Regex
            .Replace(xml, "<(/?)(worksheet|sheetData|row|c|v|f)(?=[ />])", "<$1x:$2")
            .Replace(
                "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"",
                "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"",
                StringComparison.Ordinal
            );
}
