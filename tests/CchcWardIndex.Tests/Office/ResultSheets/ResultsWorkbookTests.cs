using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.ResultSheets;
using CchcWardIndex.Publication;
using CchcWardIndex.Tests.SecondRoute;

namespace CchcWardIndex.Tests.Office.ResultSheets;

public class ResultsWorkbookTests
{
    private const string Summary = "Tổng hợp";

    [Fact]
    public void The_same_results_give_the_same_bytes_whenever_and_wherever_they_are_produced()
    {
        var once = ResultsWorkbook.Write(SampleRound.Whole);
        var later = ResultsWorkbook.Write(SampleRound.Whole with { ProducedAt = SampleRound.Whole.ProducedAt.AddDays(40) });
        var elsewhere = FailingCulture.Under(CultureInfo.GetCultureInfo("vi-VN"), () => ResultsWorkbook.Write(SampleRound.Whole));

        Assert.Equal(once, later);
        Assert.Equal(once, elsewhere);
    }

    [Fact]
    public void No_part_of_the_file_says_when_it_was_made()
    {
        using var zip = new ZipArchive(new MemoryStream(ResultsWorkbook.Write(SampleRound.Whole)));
        var core = zip.GetEntry("docProps/core.xml");

        Assert.NotNull(core);
        using var reader = new StreamReader(core.Open());
        var properties = reader.ReadToEnd();
        Assert.Contains("Ủy ban nhân dân thành phố Quy Nhơn", properties, StringComparison.Ordinal);
        Assert.DoesNotContain("created", properties, StringComparison.Ordinal);
        Assert.DoesNotContain("modified", properties, StringComparison.Ordinal);
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public void Who_came_late_reads_so_in_the_remarks_and_on_the_units_own_page_and_nobody_does_where_it_is_not_known()
    {
        var unit = SampleRound.Whole.Units[3].Score.Unit;
        using var late = Opened.Of(SampleRound.Whole with { LateUnits = [unit.Code] });
        using var unknown = Opened.Of(SampleRound.Whole);

        var (head, row) = (late.Find(Summary, "Ghi chú"), late.Find(Summary, unit.Name).Row);
        Assert.StartsWith("Nộp phiếu tự chấm muộn, được tiếp nhận", (string)late[Summary].Cells[row, head.Column].Value, StringComparison.Ordinal);
        Assert.Single(late.Texts(Summary), text => text.Contains("muộn", StringComparison.Ordinal));
        Assert.Single(late.Texts("Phiếu kết quả"), text => text == "Ghi chú: Nộp phiếu tự chấm muộn, được tiếp nhận.");
        var (page, note) = (
            late.Find("Phiếu kết quả", unit.Name.ToUpperInvariant()).Row,
            late.Find("Phiếu kết quả", "Ghi chú: Nộp phiếu tự chấm muộn, được tiếp nhận.").Row
        );
        Assert.Equal(2, note - page);
        Assert.All([Summary, "Phiếu kết quả"], sheet => Assert.DoesNotContain(unknown.Texts(sheet), text => text.Contains("muộn", StringComparison.Ordinal)));
    }

    [Fact]
    public void It_has_a_sheet_for_each_thing_there_is()
    {
        using var workbook = Opened.Of(SampleRound.Whole);

        Assert.Equal(
            [
                Summary,
                "Theo lĩnh vực",
                "Biểu đồ",
                "Chi tiết",
                "Phân bố xếp loại",
                "Độ chắc chắn",
                "Bỏ một tiêu chí",
                "Thẩm định",
                "Khảo sát",
                "Giải trình điểm",
                "Phiếu kết quả",
                "Vấn đề",
                "Nguồn",
            ],
            workbook.Sheets
        );
        Assert.Equal(2, workbook["Biểu đồ"].Drawings.Count);
    }

    [Fact]
    public void It_has_no_sheet_for_appraisals_that_were_not_made_nor_for_a_survey_that_was_not_held()
    {
        var whole = SampleRound.Whole;
        using var workbook = Opened.Of(
            whole with
            {
                Units =
                [
                    .. whole.Units.Select(unit =>
                        unit with
                        {
                            Score = unit.Score with { Outcomes = [.. unit.Score.Outcomes.Select(outcome => outcome with { Appraisal = null })], Survey = [] },
                        }
                    ),
                ],
                SurveyCounts = [],
            }
        );

        Assert.Equal(
            [
                Summary,
                "Theo lĩnh vực",
                "Biểu đồ",
                "Chi tiết",
                "Phân bố xếp loại",
                "Độ chắc chắn",
                "Bỏ một tiêu chí",
                "Giải trình điểm",
                "Phiếu kết quả",
                "Vấn đề",
                "Nguồn",
            ],
            workbook.Sheets
        );
    }

    [Fact]
    public void The_summary_is_headed_and_signed_like_an_annex_without_any_name()
    {
        using var workbook = Opened.Of(SampleRound.Whole);
        var texts = workbook.Texts(Summary);

        string[] expected =
        [
            "ỦY BAN NHÂN DÂN",
            "THÀNH PHỐ QUY NHƠN",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ THÀNH PHỐ QUY NHƠN NĂM 2022",
            "(Ban hành kèm theo Quyết định số ………/QĐ-UBND ngày …… tháng …… năm ……… của Ủy ban nhân dân thành phố Quy Nhơn)",
            "NGƯỜI LẬP BIỂU",
            "(Phòng Nội vụ)",
            "TM. ỦY BAN NHÂN DÂN",
            "CHỦ TỊCH",
        ];
        Assert.All(expected, text => Assert.Contains(text, texts));
        Assert.Contains("Bộ chỉ số dùng để chấm điểm là dự thảo, chưa được ban hành bằng quyết định (xem trang Nguồn).", texts);
    }

    [Fact]
    public void The_summary_has_the_columns_of_a_results_annex_with_the_maxima_of_both_parts()
    {
        using var workbook = Opened.Of(SampleRound.Whole);
        var (row, _) = workbook.Find(Summary, "STT");

        Assert.Equal(
            [
                "STT",
                "Đơn vị",
                "Điểm thẩm định (1)\n(70)",
                "Điểm ĐTXHH\n(30)",
                "Điểm thưởng, điểm trừ (3)",
                "Tổng điểm\n(100)",
                "Điểm tối đa áp dụng (2)",
                "Chỉ số (%)",
                "Xếp hạng",
                "Hạng trong khối",
                "Xếp loại",
                "Điểm tự chấm",
                "Chênh lệch (*)",
                "Ghi chú",
            ],
            Enumerable.Range(1, 14).Select(column => (string)workbook[Summary].Cells[row, column].Value)
        );
    }

    [Fact]
    public void Its_rows_are_the_ranking_and_its_last_row_the_mean()
    {
        var results = SampleRound.Whole;
        using var workbook = Opened.Of(results);
        var sheet = workbook[Summary];
        var (head, _) = workbook.Find(Summary, "STT");
        var index = workbook.Column(Summary, head, "Chỉ số");
        for (var i = 0; i < results.Units.Length; i++)
        {
            var (row, unit) = (head + 1 + i, results.Units[i]);
            Assert.Equal(unit.Score.Unit.Name, sheet.Cells[row, 2].Value);
            Assert.Equal((double)unit.Score.Points!.Value, workbook.Number(Summary, row, workbook.Column(Summary, head, "Tổng điểm")));
            Assert.Equal((double)unit.Score.Index!.Value, workbook.Number(Summary, row, index));
            Assert.Equal(unit.Rank!.Value, workbook.Number(Summary, row, workbook.Column(Summary, head, "Xếp hạng")));
            Assert.Equal(unit.GroupRank!.Value, workbook.Number(Summary, row, workbook.Column(Summary, head, "Hạng trong khối")));
            Assert.Equal(unit.Grade, sheet.Cells[row, workbook.Column(Summary, head, "Xếp loại")].Value);
        }

        var mean = workbook.Find(Summary, "Giá trị trung bình").Row;
        Assert.Equal(head + results.Units.Length + 1, mean);
        Assert.Equal((double)results.Units.Average(unit => unit.Score.Index!.Value), workbook.Number(Summary, mean, index), 1e-9);
        Assert.StartsWith("AVERAGE(", sheet.Cells[mean, index].Formula, StringComparison.Ordinal);
    }

    [Fact]
    public void An_issued_set_is_named_by_its_decision()
    {
        var issued = SampleRound.Whole with { Set = SampleRound.Whole.Set with { Decision = new IssuingDecision("12/QĐ-UBND", new DateOnly(2022, 10, 3)) } };
        using var workbook = Opened.Of(issued);

        Assert.Contains("Chấm theo bộ chỉ số ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 03/10/2022.", workbook.Texts(Summary));
        Assert.Contains("Số 12/QĐ-UBND ngày 03/10/2022", workbook.Texts("Nguồn"));
    }

    [Fact]
    public void The_source_sheet_names_the_set_the_engine_and_every_file()
    {
        using var workbook = Opened.Of(SampleRound.Whole);
        var texts = workbook.Texts("Nguồn");

        Assert.Contains($"{SampleRound.Whole.Set.Digest} (bộ cchc-2022, thư mục 2022)", texts);
        Assert.Contains(Results.EngineVersion, texts);
        Assert.All(SampleRound.Whole.Files, file => Assert.True(texts.Contains(file.File) && texts.Contains(file.Sha256), file.File));
    }

    [Fact]
    public void Every_sheet_states_its_true_extent()
    {
        using var zip = new ZipArchive(new MemoryStream(ResultsWorkbook.Write(SampleRound.Whole)));
        foreach (var part in zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)))
        {
            var sheet = XDocument.Load(part.Open()).Root!;
            XNamespace main = sheet.Name.Namespace;
            var lastRow = sheet.Descendants(main + "row").Last().Attribute("r")!.Value;
            var stated = Assert.Single(sheet.Elements(main + "dimension")).Attribute("ref")!.Value;

            Assert.StartsWith("A1:", stated, StringComparison.Ordinal);
            Assert.Equal(lastRow, stated[3..].TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToCharArray()));
        }
    }

    [Fact]
    public void The_charts_keep_the_order_of_parts_that_Excel_insists_on()
    {
        using var zip = new ZipArchive(new MemoryStream(ResultsWorkbook.Write(SampleRound.Whole)));
        var charts = zip.Entries.Where(entry => entry.FullName.StartsWith("xl/charts/chart", StringComparison.Ordinal)).ToList();

        Assert.Equal(2, charts.Count);
        Assert.All(
            charts,
            part =>
            {
                var chart = XDocument.Load(part.Open());
                Assert.Equal(
                    ["idx", "order", "tx", "spPr", "invertIfNegative", "dLbls", "cat", "val"],
                    chart.Descendants().Single(element => element.Name.LocalName == "ser").Elements().Select(child => child.Name.LocalName)
                );
                foreach (var element in chart.Descendants())
                {
                    if (ChartOrder.Of(element.Name.LocalName) is { } order)
                    {
                        var places = element.Elements().Select(child => order.ToList().IndexOf(child.Name.LocalName)).ToList();
                        Assert.Equal(places.Order(), places);
                        Assert.DoesNotContain(-1, places);
                    }
                }
            }
        );
    }
}
