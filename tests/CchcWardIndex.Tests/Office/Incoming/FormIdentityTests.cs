using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Answers;
using CchcWardIndex.Office.Forms.Appraisals;
using CchcWardIndex.Office.Forms.Explanations;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Office.Forms.Surveys;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Office.Forms.Appraisals;
using CchcWardIndex.Tests.Office.Reading.Gate;
using CchcWardIndex.Tests.Sets;

namespace CchcWardIndex.Tests.Office.Incoming;

/// <summary>Every form says of which index and year it is; a form of another index is refused as one of another year is.</summary>
public sealed class FormIdentityTests
{
    private static readonly CriteriaSet Other = SmallSet.Load(replace: "\"year\": 2022", by: "\"index\": \"CNTT\", \"year\": 2022");

    private static readonly Dictionary<string, Func<CriteriaSet, byte[]>> Written = new()
    {
        ["self-assessment"] = set => SelfAssessmentTemplate.Write(set, SmallSet.Unit),
        ["survey"] = SurveyTemplate.Write,
        ["survey answers"] = SurveyAnswersTemplate.Write,
        ["appraisal"] = set =>
            AppraisalTemplate.Write(ProcedureRound.Form(ProcedureSet.Home, AppraisalStage.First, ProcedureRound.Reported) with { Set = set }),
        ["explanation"] = set => ExplanationTemplate.Write(ProcedureRound.Asked(ProcedureRound.Appraised) with { Set = set }),
    };

    public static TheoryData<string> Kinds => [.. Written.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_form_says_for_which_index_and_year_it_was_made(string kind)
    {
        Assert.Equal("cchc-2022", IdentityOf(Written[kind](SmallSet.Set)));
        Assert.Equal("cntt-2022", IdentityOf(Written[kind](Other)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_form_of_another_index_is_refused(string kind)
    {
        var intake = EvidenceReader.Read(SmallSet.Set, [EvidenceFile.Of("a.xlsx", Written[kind](Other))]);

        Assert.Equal(SubmittedKind.Refused, Assert.Single(intake.Files).Kind);
        var problem = Assert.Single(intake.Problems);
        Assert.Equal(Severity.Error, problem.Severity);
        problem.Says("intake.form.other-index", "CNTT", "2022", "CCHC");
        Assert.Equal("Điền và gửi phiếu mẫu của chỉ số CCHC năm 2022.", problem.Remedy);
    }

    [Fact]
    public void A_form_without_an_index_is_of_the_index_of_the_reform()
    {
        var older = Head("cchc:index", (sheet, key) => (sheet.Cells[key.Row, key.Column].Value, sheet.Cells[key.Row, key.Column + 1].Value) = (null, null));

        Assert.Equal("cchc-2022", IdentityOf(older));
        Assert.Equal(SubmittedKind.SelfAssessment, SampleForm.Read(older).Files.Single().Kind);
        Assert.Contains(
            "là của chỉ số CCHC",
            EvidenceReader.Read(Other, [EvidenceFile.Of("a.xlsx", older)]).Problems.Single().Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(null, "Phiếu này là của chỉ số không rõ năm 2022")]
    [InlineData("cchc", "Phiếu này là của chỉ số cchc năm 2022")]
    [InlineData("CCHC 2022", "Phiếu này là của chỉ số CCHC 2022 năm 2022")]
    public void A_form_whose_index_cannot_be_read_is_of_none(string? index, string words)
    {
        var form = Head("cchc:index", (sheet, key) => sheet.Cells[key.Row, key.Column + 1].Value = index);

        Assert.Null(IdentityOf(form));
        Assert.Contains(words, SampleForm.Read(form).Problems.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_without_a_year_is_of_no_round_and_the_key_beside_is_not_taken_for_one()
    {
        var form = Head("cchc:year", (sheet, key) => sheet.Cells[key.Row, key.Column + 1].Value = null);

        Assert.Null(IdentityOf(form));
        Assert.Contains("Phiếu này của năm không rõ", SampleForm.Read(form).Problems.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_form_or_cannot_be_opened_is_of_no_round()
    {
        Assert.Null(IdentityOf([]));
        Assert.Null(IdentityOf(Broken.WithBit(Broken.Sheet, 900)));
        Assert.Null(IdentityOf(SampleForm.Filled[..^22]));
        Assert.Null(IdentityOf(Broken.WithProlog("<!DOCTYPE a [<!ENTITY b \"c\">]>")));
        Assert.Null(IdentityOf(Head("cchc:format", (sheet, key) => sheet.Cells[key.Row, key.Column].Value = null)));
        Assert.Null(FormIdentity.Of(EvidenceFile.Of("a.docx", SampleForm.Filled)));
        Assert.Null(FormIdentity.Of(new EvidenceFile("a.xlsx", () => throw new IOException("in use"))));
        Assert.Null(FormIdentity.Of(new EvidenceFile("a.xlsx", () => throw new InvalidOperationException())));
    }

    [Fact]
    public void A_file_with_forms_of_two_rounds_is_of_neither()
    {
        var other = SelfAssessmentTemplate.Write(Other, SmallSet.Unit);
        using var both = new OfficeOpenXml.ExcelPackage(new MemoryStream(SampleForm.Filled));
        using var one = new OfficeOpenXml.ExcelPackage(new MemoryStream(other));
        var form = one.Workbook.Worksheets.Single(sheet => SampleForm.FindKey(sheet, "cchc:format") is not null);
        both.Workbook.Worksheets.Add("Phiếu khác", form);

        Assert.Null(IdentityOf(both.GetAsByteArray()));
    }

    private static string? IdentityOf(byte[] file) => FormIdentity.Of(EvidenceFile.Of("a.xlsx", file))?.ToString();

    private static byte[] Head(string key, Action<OfficeOpenXml.ExcelWorksheet, (int Row, int Column)> edit) =>
        SampleForm.Edit(
            SampleForm.Filled,
            sheet =>
            {
                var start = SampleForm.FindKey(sheet, key)!.Start;
                edit(sheet, (start.Row, start.Column));
            }
        );
}
