using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Appraisals;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Sets;

namespace CchcWardIndex.Tests.Office.Forms.Appraisals;

/// <summary>Forms of appraisal and explanation that are refused whole, and several of one sender.</summary>
public class RefusedFormTests
{
    private static readonly Dictionary<string, (string Words, Func<byte[]> File)> Cases = new()
    {
        ["another year"] = ("Phiếu này của năm 2021, trong khi đang chấm năm 2022.", () => Head("cchc:year", "2021")),
        ["another set"] = ("Phiếu này theo bộ tiêu chí \"khac\"", () => Head("cchc:set", "khac", Head("cchc:digest", "sha256:00"))),
        ["an earlier version"] = (
            "Phiếu được tạo từ một bản trước của bộ tiêu chí",
            () => Head("cchc:digest", "sha256:00", SampleForm.WithoutMarks(ProcedureRound.Filled))
        ),
        ["an unknown department"] = ("Mã cơ quan \"la\" của phiếu thẩm định không có trong bộ tiêu chí.", () => Head("cchc:department", "la")),
        ["no department"] = ("Phiếu thẩm định không còn mã cơ quan", () => Head("cchc:department", null)),
        ["a third stage"] = ("Phiếu ghi lần thẩm định \"3\", trong khi chỉ có lần 1 và lần 2.", () => Head("cchc:stage", "3")),
        ["no keys of rows"] = ("đã mất cột hoặc dòng ẩn chứa mã \"cchc:row\"", () => Lost("cchc:row")),
        ["no conclusions"] = ("đã mất cột hoặc dòng ẩn chứa mã \"cchc:conclusion\"", () => Lost("cchc:conclusion")),
        ["no marks of what was shown"] = ("đã mất cột hoặc dòng ẩn chứa mã \"cchc:basis\"", () => Lost("cchc:basis")),
    };

    private static readonly Dictionary<string, (string Words, Func<byte[]> File)> Explanations = new()
    {
        ["another year"] = ("Phiếu này của năm 2021", () => Head("cchc:year", "2021", ProcedureRound.Explained)),
        ["an earlier version"] = (
            "Phiếu được tạo từ một bản trước của bộ tiêu chí",
            () => Head("cchc:digest", "sha256:00", SampleForm.WithoutMarks(ProcedureRound.Explained))
        ),
        ["an unknown unit"] = ("Mã đơn vị \"99999\" của phiếu không có trong danh sách", () => Head("cchc:unit", "99999", ProcedureRound.Explained)),
        ["another unit's name"] = ("nhưng tên đơn vị trên phiếu ghi \"Xã Nhơn Lý\"", () => Head("cchc:unitName", "Xã Nhơn Lý", ProcedureRound.Explained)),
        ["no explanations"] = (
            "đã mất cột hoặc dòng ẩn chứa mã \"cchc:explanation\"",
            () => SampleForm.Edit(ProcedureRound.Explained, sheet => SampleForm.FindKey(sheet, "cchc:explanation")!.Value = null)
        ),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    public static TheoryData<string> ExplanationNames => [.. Explanations.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_form_of_appraisal_is_refused_with_its_department_where_that_is_known(string name) =>
        AssertRefused(Cases[name].File(), Cases[name].Words, null, name.EndsWith(" department", StringComparison.Ordinal) ? (DepartmentCode?)null : "noi-vu");

    [Theory]
    [MemberData(nameof(ExplanationNames))]
    public void A_form_of_explanation_is_refused_with_its_unit_where_that_is_known(string name) =>
        AssertRefused(
            Explanations[name].File(),
            Explanations[name].Words,
            name is "an unknown unit" or "another unit's name" ? (UnitCode?)null : ProcedureRound.Ward,
            null
        );

    [Fact]
    public void A_stale_form_is_refused_with_where_to_get_a_new_one() =>
        Assert.Contains(
            "Lấy mẫu phiếu thẩm định mới",
            ProcedureRound.Read(Head("cchc:digest", "sha256:00", SampleForm.WithoutMarks(ProcedureRound.Filled))).Problems.Single().Remedy,
            StringComparison.Ordinal
        );

    [Fact]
    public void Two_different_forms_of_one_sender_count_for_nothing_and_copies_once()
    {
        var intake = ProcedureRound.Read(
            ProcedureRound.Filled,
            ProcedureRound.Put(ProcedureRound.Filled, "21601|1.1", "cchc:conclusion", "Đồng ý"),
            ProcedureRound.Explained,
            ProcedureRound.Put(ProcedureRound.Explained, "9.2", "cchc:explanation", "Không có vụ việc nào.")
        );

        Assert.Empty(intake.Appraisals);
        Assert.Empty(intake.Explanations);
        Assert.Equal(
            [
                "Phòng Nội vụ gửi 2 phiếu thẩm định lần 1 có nội dung khác nhau: \"a.xlsx\" và \"b.xlsx\"; chưa tính phiếu nào.",
                "Đơn vị gửi 2 phiếu giải trình có nội dung khác nhau: \"c.xlsx\" và \"d.xlsx\"; chưa tính phiếu nào.",
            ],
            intake.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Message)
        );

        var copies = ProcedureRound.Read(ProcedureRound.Filled, ProcedureRound.Filled, ProcedureRound.Explained, ProcedureRound.Explained);
        Assert.Single(copies.Appraisals);
        Assert.Single(copies.Explanations);
        Assert.All(copies.Problems, problem => Assert.Equal(Severity.Warning, problem.Severity));
    }

    [Fact]
    public void Both_stages_of_one_department_and_another_department_stand_beside_each_other()
    {
        var explained = ProcedureRound.Appraised with { Explanations = ProcedureRound.Read(ProcedureRound.Explained).Explanations };
        var intake = ProcedureRound.Read(
            ProcedureRound.Filled,
            AppraisalTemplate.Write(ProcedureRound.Form(ProcedureSet.Home, AppraisalStage.Second, explained)),
            AppraisalTemplate.Write(ProcedureRound.Form(ProcedureSet.Office, AppraisalStage.First, ProcedureRound.Reported))
        );

        Assert.Empty(intake.Problems);
        Assert.Equal(
            [("noi-vu", AppraisalStage.First), ("noi-vu", AppraisalStage.Second), ("van-phong", AppraisalStage.First)],
            intake.Appraisals.Select(sheet => (sheet.Department, sheet.Stage))
        );
        Assert.Equal([SubmittedKind.Appraisal, SubmittedKind.SecondAppraisal, SubmittedKind.Appraisal], intake.Files.Select(file => file.Kind));
    }

    [Fact]
    public void Rows_of_an_explanation_that_cannot_be_taken_are_told_and_do_not_pass_for_consent()
    {
        var intake = ProcedureRound.Read(
            SampleForm.Edit(
                ProcedureRound.Explained,
                sheet =>
                {
                    sheet.Cells[SampleForm.FindKey(sheet, "1.1#3")!.Address].Value = "1.1";
                    sheet.Cells[SampleForm.FindKey(sheet, "1.3#3")!.Address].Value = "7.7";
                    SampleForm.Put(sheet, "1.2", "cchc:explanation", null).Formula = "A1";
                }
            )
        );

        Assert.Equal(3, intake.Problems.Count(problem => problem.Severity == Severity.Error));
        Assert.Contains(intake.Problems, problem => problem.Message.StartsWith("Mã \"1.1\" có ở nhiều dòng", StringComparison.Ordinal));
        Assert.Contains(
            intake.Problems,
            problem => problem.Message == "Dòng này mang mã \"7.7\" không có trong bộ tiêu chí; nội dung của dòng không được tính."
        );
        Assert.Contains(intake.Problems, problem => problem.Message == "Giải trình: ô có công thức chưa được tính.");
        Assert.Equal(["1.1", "1.2", "1.3"], intake.Explanations.Single().Entries.Select(entry => entry.Criterion));
    }

    private static void AssertRefused(byte[] file, string words, UnitCode? unit, DepartmentCode? department)
    {
        var intake = ProcedureRound.Read(file);

        Assert.Empty(intake.Appraisals);
        Assert.Empty(intake.Explanations);
        var submitted = Assert.Single(intake.Files);
        Assert.Equal((SubmittedKind.Refused, unit, department), (submitted.Kind, submitted.Unit, submitted.Department));
        var problem = Assert.Single(intake.Problems);
        Assert.Equal((Severity.Error, unit), (problem.Severity, problem.Unit));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Remedy);
    }

    private static byte[] Head(string key, string? value, byte[]? file = null) =>
        SampleForm.Edit(
            file ?? ProcedureRound.Filled,
            sheet =>
            {
                var mark = SampleForm.FindKey(sheet, key)!;
                sheet.Cells[mark.Start.Row, 3].Value = value;
            }
        );

    private static byte[] Lost(string key) => SampleForm.Edit(ProcedureRound.Filled, sheet => SampleForm.FindKey(sheet, key)!.Value = null);
}
