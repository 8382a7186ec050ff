using System.Text.RegularExpressions;
using CchcWardIndex.Office.Forms.Surveys;
using CchcWardIndex.Office.PastYear;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Office.Forms.Answers;
using CchcWardIndex.Tests.Office.Forms.Appraisals;
using CchcWardIndex.Tests.Office.Reading.Gate;
using CchcWardIndex.Tests.Sets;
using OfficeOpenXml;
using OfficeOpenXml.Style;

namespace CchcWardIndex.Tests.Office.Incoming;

/// <summary>Characters struck out, raised or lowered are no part of a value, and never read as one: whoever wrote them is asked.</summary>
public class MarkedTextTests
{
    private const string Struck = "<rPr><strike/></rPr>";
    private const string Raised = "<rPr><vertAlign val=\"superscript\"/></rPr>";
    private const string Plain = "<rPr><b/></rPr>";

    [Theory]
    [InlineData($"<r>{Struck}<t>27</t></r><r><t>28</t></r>", "ô ghi \"27 (bị gạch ngang) 28\", nên chưa rõ giá trị nào được tính.")]
    [InlineData($"<r><t>24</t></r><r>{Raised}<t>1</t></r>", "ô ghi \"24 1 (viết nâng lên)\", nên chưa rõ giá trị nào được tính.")]
    [InlineData(
        "<r><t>24</t></r><r><rPr><vertAlign val=\"subscript\"/></rPr><t>1</t></r>",
        "ô ghi \"24 1 (viết hạ xuống)\", nên chưa rõ giá trị nào được tính."
    )]
    [InlineData(
        $"<r>{Struck}<t>2</t></r><r>{Struck}<t>7</t></r><r>{Plain}<t xml:space=\"preserve\"> 28</t></r>",
        "ô ghi \"27 (bị gạch ngang) 28\", nên chưa rõ giá trị nào được tính."
    )]
    [InlineData($"<r>{Struck}<t>27</t></r>", "ô ghi \"27 (bị gạch ngang)\", nên chưa rõ giá trị nào được tính.")]
    [InlineData(
        "<r><rPr><strike/><vertAlign val=\"superscript\"/></rPr><t>27</t></r>",
        "ô ghi \"27 (bị gạch ngang, viết nâng lên)\", nên chưa rõ giá trị nào được tính."
    )]
    public void A_figure_partly_marked_is_asked_back_with_what_is_seen(string runs, string words)
    {
        foreach (var file in new[] { MarkedForms.Inline("1.1.2#daHoanThanh", "cchc:value", runs), MarkedForms.Shared("1.1.2#daHoanThanh", "cchc:value", runs) })
        {
            var intake = SampleForm.Read(file);

            var problem = Assert.Single(intake.Problems);
            Assert.Equal((Severity.Error, "1.1.2", $"\"Số nhiệm vụ đã hoàn thành\": {words}"), (problem.Severity, problem.Criterion, problem.Message));
            Assert.Contains("bỏ định dạng", problem.Remedy, StringComparison.Ordinal);
            Assert.Contains("(", problem.Found, StringComparison.Ordinal);
            Assert.True(SampleForm.Report(intake, "1.1.2").Fact("daHoanThanh") is { Unreadable: true, Value: null });
        }
    }

    [Theory]
    [InlineData($"<r>{Struck}<t xml:space=\"preserve\"> </t></r><r><t>19</t></r>")]
    [InlineData($"<r><t>19</t></r><r>{Struck}<t xml:space=\"preserve\"> \u200B</t></r>")]
    [InlineData("<r><rPr><strike val=\"0\"/><vertAlign val=\"baseline\"/></rPr><t>1</t></r><r><t>9</t></r>")]
    [InlineData($"<r>{Plain}<t>1</t></r><r><rPr/><t>9</t></r><rPh sb=\"0\" eb=\"1\"><t>27</t></rPh>")]
    public void Marked_blanks_marks_switched_off_and_reading_aids_are_nothing(string runs) =>
        AssertReadsAlike(MarkedForms.Inline("1.1.2#daHoanThanh", "cchc:value", runs), MarkedForms.Shared("1.1.2#daHoanThanh", "cchc:value", runs));

    [Theory]
    [InlineData("1.1.2#daHoanThanh", "cchc:value", "\"Số nhiệm vụ đã hoàn thành\"")]
    [InlineData("1.1.1#ngayBanHanh", "cchc:value", "\"Ngày ban hành kế hoạch\"")]
    [InlineData("1.1.1#daBanHanh", "cchc:value", "\"Đã ban hành kế hoạch chưa?\"")]
    [InlineData("1.2.2#cachGui", "cchc:value", "\"Cách gửi báo cáo\"")]
    [InlineData("1.1.1", "cchc:self", "Điểm tự chấm")]
    [InlineData("2.2", "cchc:na", "Không phát sinh")]
    public void A_value_in_a_struck_or_raised_font_is_asked_back_whatever_it_is(string row, string column, string what)
    {
        foreach (
            var (style, words) in new (Action<ExcelFont>, string)[]
            {
                (font => font.Strike = true, "bị gạch ngang"),
                (font => font.VerticalAlign = ExcelVerticalAlignmentFont.Superscript, "viết nâng lên"),
                (font => font.VerticalAlign = ExcelVerticalAlignmentFont.Subscript, "viết hạ xuống"),
            }
        )
        {
            var problem = Assert.Single(
                SampleForm.Read(SampleForm.Edit(SampleForm.Filled, sheet => style(MarkedForms.At(sheet, row, column).Style.Font))).Problems
            );

            Assert.Equal(
                (Severity.Error, $"{what}: ô có toàn bộ nội dung {words}, nên chưa rõ giá trị có được tính không."),
                (problem.Severity, problem.Message)
            );
            Assert.EndsWith($" ({words})", problem.Found, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_struck_font_on_cells_that_are_blank_is_nothing() =>
        AssertReadsAlike(
            SampleForm.Edit(
                SampleForm.Filled,
                sheet =>
                {
                    MarkedForms.At(sheet, "2.2#kinhPhi", "cchc:value").Style.Font.Strike = true;
                    MarkedForms.At(sheet, "2.2", "cchc:self").Style.Font.Strike = true;
                    MarkedForms.At(sheet, "2.1", "cchc:doc").Style.Font.Strike = true;
                }
            )
        );

    [Fact]
    public void A_text_whose_pieces_all_have_plain_fonts_of_their_own_is_not_struck_by_its_cell() =>
        AssertReadsAlike(
            MarkedForms.Inline(
                SampleForm.Edit(SampleForm.Filled, sheet => MarkedForms.At(sheet, "1.1.2#daHoanThanh", "cchc:value").Style.Font.Strike = true),
                "1.1.2#daHoanThanh",
                "cchc:value",
                $"<r>{Plain}<t>1</t></r><r>{Plain}<t>9</t></r>"
            )
        );

    [Fact]
    public void A_piece_without_a_font_of_its_own_is_struck_by_its_cell() =>
        Assert.Contains(
            "bị gạch ngang",
            Assert
                .Single(
                    SampleForm
                        .Read(
                            MarkedForms.Inline(
                                SampleForm.Edit(SampleForm.Filled, sheet => MarkedForms.At(sheet, "1.1.2#daHoanThanh", "cchc:value").Style.Font.Strike = true),
                                "1.1.2#daHoanThanh",
                                "cchc:value",
                                $"<r><t>1</t></r><r>{Plain}<t>9</t></r>"
                            )
                        )
                        .Problems
                )
                .Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("fontId=\"{0}\" applyFont=\"0\"", true)]
    [InlineData("fontId=\"{0}\"", true)]
    [InlineData("xfId=\"{1}\"", true)]
    [InlineData("fontId=\"0\" xfId=\"{1}\"", false)]
    public void The_font_that_counts_is_the_cells_own_and_only_where_it_names_none_that_of_the_style_behind_it(string attributes, bool isAskedBack)
    {
        var file = SampleForm.Rewrite(
            SampleForm.Edit(SampleForm.Filled, sheet => MarkedForms.At(sheet, "1.1.2#daHoanThanh", "cchc:value").Style.Font.Strike = true),
            "xl/styles.xml",
            xml =>
            {
                var struck = Regex
                    .Matches(xml, "<font>.*?</font>|<font ?/>", RegexOptions.Singleline)
                    .ToList()
                    .FindIndex(font => font.Value.Contains("<strike", StringComparison.Ordinal));
                var named = Regex.Count(Regex.Match(xml, "<cellStyleXfs.*?</cellStyleXfs>", RegexOptions.Singleline).Value, "<xf ");
                xml = xml.Replace("</cellStyleXfs>", $"<xf numFmtId=\"0\" fontId=\"{struck}\"/></cellStyleXfs>", StringComparison.Ordinal);
                var style = string.Format(System.Globalization.CultureInfo.InvariantCulture, attributes, struck, named);
                var cells = xml.IndexOf("<cellXfs", StringComparison.Ordinal);
                return xml[..cells]
                    + Regex.Replace(
                        xml[cells..],
                        $"<xf ([^>]*?)fontId=\"{struck}\"([^>]*?)(/?)>",
                        match =>
                            $"<xf {Regex.Replace(match.Groups[1].Value + match.Groups[2].Value, "(xfId|applyFont)=\"\\d+\"", "")} "
                            + $"{style}{match.Groups[3].Value}>"
                    );
            }
        );

        Assert.Equal(isAskedBack, SampleForm.Read(file).Problems.Length == 1);
    }

    [Theory]
    [InlineData("1.1.1#daBanHanh", "cchc:value", "C\u0336o\u0336")]
    [InlineData("2.2", "cchc:na", "x\u0336")]
    [InlineData("1.1.2", "cchc:self", "1\u03369\u0336")]
    [InlineData("1.2.2#cachGui", "cchc:value", "B\u0335ản giấy")]
    public void Strokes_laid_over_the_letters_themselves_strike_them_out(string row, string column, string text)
    {
        var problem = Assert.Single(SampleForm.Read(SampleForm.Edit(SampleForm.Filled, sheet => MarkedForms.At(sheet, row, column).Value = text)).Problems);

        Assert.Equal(Severity.Error, problem.Severity);
        Assert.Contains("(bị gạch ngang)", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_are_kept_without_what_is_struck_out_and_that_is_told()
    {
        var intake = SampleForm.Read(
            MarkedForms.Shared("1.1.1", "cchc:doc", $"<r>{Struck}<t>14/KH-UBND</t></r><r><t xml:space=\"preserve\"> 15/KH-UBND</t></r>")
        );

        Assert.Equal("15/KH-UBND", SampleForm.Report(intake, "1.1.1").Evidence[0].Reference);
        var problem = Assert.Single(intake.Problems);
        Assert.Equal(
            (Severity.Warning, "Tài liệu kiểm chứng: ô ghi \"14/KH-UBND (bị gạch ngang) 15/KH-UBND\"; chỉ lấy \"15/KH-UBND\"."),
            (problem.Severity, problem.Message)
        );
    }

    [Fact]
    public void Words_struck_out_altogether_are_not_taken_and_that_is_told()
    {
        var intake = SampleForm.Read(SampleForm.Edit(SampleForm.Filled, sheet => MarkedForms.At(sheet, "1.1.1", "cchc:explanation").Style.Font.Strike = true));

        Assert.Equal("", SampleForm.Report(intake, "1.1.1").Explanation);
        Assert.Single(intake.Problems).Says("intake.text.struck-out", "Giải trình");
    }

    [Fact]
    public void A_raised_piece_of_words_is_kept_and_told()
    {
        var intake = SampleForm.Read(MarkedForms.Shared("1.1.1", "cchc:explanation", $"<r><t>Trụ sở rộng 900 m</t></r><r>{Raised}<t>2</t></r>"));

        Assert.Equal("Trụ sở rộng 900 m2", SampleForm.Report(intake, "1.1.1").Explanation);
        Assert.Single(intake.Problems).Says("intake.text.marked", "Giải trình", "Trụ sở rộng 900 m 2 (viết nâng lên)", "Trụ sở rộng 900 m2");
    }

    [Fact]
    public void The_date_of_a_document_struck_out_is_told_and_the_document_kept()
    {
        var intake = SampleForm.Read(SampleForm.Edit(SampleForm.Filled, sheet => MarkedForms.At(sheet, "1.1.1", "cchc:docDate").Style.Font.Strike = true));

        Assert.Equal(new Evidence("15/KH-UBND", null, "3"), SampleForm.Report(intake, "1.1.1").Evidence[0]);
        Assert.Contains("bị gạch ngang", Assert.Single(intake.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("21550|1.1", "cchc:conclusion", "1.1")]
    [InlineData("21550|1.1#ngayBanHanh", "cchc:found", "1.1")]
    [InlineData("21550|1.2", "cchc:points", "1.2")]
    [InlineData("21550|1.3#tongNhiemVu", "cchc:excused", "1.3")]
    [InlineData("21595|1.3", "cchc:na", "1.3")]
    [InlineData("21595|1.2", "cchc:reason", "1.2")]
    [InlineData("21550|9.2", "cchc:doc", "9.2")]
    public void What_a_department_struck_out_leaves_its_criterion_open(string row, string column, string criterion)
    {
        var intake = ProcedureRound.Read(SampleForm.Edit(ProcedureRound.Filled, sheet => MarkedForms.At(sheet, row, column).Style.Font.Strike = true));

        var problem = Assert.Single(intake.Problems);
        Assert.Equal((Severity.Error, row[..5], criterion), (problem.Severity, problem.Unit, problem.Criterion));
        Assert.True(intake.Appraisals.Single().Entries.Single(entry => entry.Unit == row[..5] && entry.Criterion == criterion).Unreadable);
    }

    [Fact]
    public void What_a_ward_struck_out_of_its_explanation_is_told_and_never_passes_for_consent()
    {
        var intake = ProcedureRound.Read(
            SampleForm.Edit(ProcedureRound.Explained, sheet => MarkedForms.At(sheet, "1.2", "cchc:explanation").Style.Font.Strike = true)
        );

        Assert.Equal((Severity.Error, "1.2"), (Assert.Single(intake.Problems).Severity, intake.Problems[0].Criterion));
        Assert.Equal("", intake.Explanations.Single().Entries.Single(entry => entry.Criterion == "1.2").Text);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(6)]
    public void A_struck_cell_of_the_survey_table_is_asked_back_and_its_row_not_counted(int column)
    {
        var survey = SurveyTemplate.Write(SmallSet.Set, [new SurveyAnswers("21550", "CH01", 100, 87, new Source("a", "", "b"), default, default)]);
        var intake = SampleForm.Read(
            SampleForm.Edit(
                survey,
                sheet =>
                    sheet.Cells[sheet.Cells[sheet.Dimension.Address].First(cell => cell.Value is 87 or 87d or 87m).Start.Row, column].Style.Font.Strike = true
            )
        );

        Assert.Contains("bị gạch ngang", Assert.Single(intake.Problems).Message, StringComparison.Ordinal);
        Assert.Equal(Severity.Error, intake.Problems[0].Severity);
        Assert.Empty(intake.Survey);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void A_struck_cell_among_raw_answers_rejects_its_row_for_that_reason(int column)
    {
        var intake = Raw.Read(("a.xlsx", Raw.Edit(sheet => sheet.Cells[Raw.FirstRow, column].Style.Font.Strike = true)));

        Assert.Equal(["a.xlsx: 6 of 7, Unreadable 1"], Raw.Counts(intake));
        Assert.Equal("intake.answers.unreadable", Assert.Single(intake.Problems).Id.ToString());
    }

    [Theory]
    [InlineData("A1")]
    [InlineData("A2")]
    [InlineData("B2")]
    [InlineData("C2")]
    public void A_struck_cell_of_last_years_table_is_asked_back(string cell)
    {
        var package = new ExcelPackage();
        var sheet = package.Workbook.Worksheets.Add("Kết quả");
        sheet
            .Cells["A1"]
            .LoadFromArrays([
                ["Đơn vị", "Chỉ số", "Xếp hạng"],
                ["Phường Nhơn Bình", 87.66, 2],
                ["Phường Nhơn Phú", 88.5, 1],
            ]);
        sheet.Cells[cell].Style.Font.Strike = true;

        var read = LastYearTable.Read("bang.xlsx", package.GetAsByteArray(), 2021, "bảng", SmallSet.Set);

        Assert.Null(read.Figures);
        Assert.Equal(
            ($"bang.xlsx!Kết quả!{cell}", true),
            (Assert.Single(read.Problems).Where, read.Problems[0].Message.Contains("bị gạch ngang", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_file_of_nothing_but_struck_texts_takes_little_memory()
    {
        var pieces = string.Concat(Enumerable.Repeat($"<r>{Struck}<t>a</t></r><r><t>b</t></r>", 300));
        var file = Broken.WithXml(
            "xl/sharedStrings.xml",
            xml => xml.Replace("</sst>", string.Concat(Enumerable.Repeat($"<si>{pieces}</si>", 1_200)) + "</sst>", StringComparison.Ordinal)
        );
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Empty(SampleForm.Read(file).Problems);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400_000_000);
    }

    private static void AssertReadsAlike(params byte[][] files)
    {
        foreach (var file in files)
        {
            var intake = SampleForm.Read(file);
            Assert.Empty(intake.Problems.Select(problem => problem.Message));
            Assert.Equal(SampleForm.Describe(SampleReports.Filled), SampleForm.Describe(Assert.Single(intake.SelfAssessments).Reports));
        }
    }
}
