using System.Text;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Sets;

namespace CchcWardIndex.Tests.Office.Incoming;

/// <summary>Several files in one round: copies, contradictions, strangers, and files that cannot be opened.</summary>
public class FilesTogetherTests
{
    private static readonly byte[] Other = SampleForm.With("2.1#tyLeDungHan", 50);
    private static readonly byte[] Second = SelfAssessmentTemplate.Write(SmallSet.Set, SmallSet.Set.Unit("21553")!, SampleReports.Filled);

    [Fact]
    public void The_same_file_twice_counts_once_and_both_are_named()
    {
        var intake = Read(("b.xlsx", SampleForm.Filled), ("a.xlsx", SampleForm.Filled));

        Assert.Equal("a.xlsx", Assert.Single(intake.SelfAssessments).Source.File);
        var problem = Assert.Single(intake.Problems);
        Assert.Equal((Severity.Warning, "b.xlsx", "Tệp giống hệt tệp \"a.xlsx\" nên chỉ tính một lần."), (problem.Severity, problem.Where, problem.Message));
        Assert.Empty(intake.Blocked);
    }

    [Fact]
    public void Two_different_files_for_one_unit_block_it_and_both_are_named()
    {
        var intake = Read(("b.xlsx", Other), ("a.xlsx", SampleForm.Filled), ("c.xlsx", Second));

        Assert.Equal(["21550"], intake.Blocked);
        Assert.Equal(["21553"], intake.SelfAssessments.Select(one => one.Unit));
        var problem = Assert.Single(intake.Problems);
        Assert.Equal((Severity.Error, "21550"), (problem.Severity, problem.Unit));
        problem.Says("intake.together.two-forms", "2", "a.xlsx\" và \"b.xlsx");
    }

    [Fact]
    public void The_order_of_the_files_changes_nothing()
    {
        (string, byte[])[] files =
        [
            ("a.xlsx", SampleForm.Filled),
            ("b.xlsx", Second),
            ("c.xlsx", Encoding.UTF8.GetBytes("a;b")),
            ("d.xlsx", SampleForm.Filled),
        ];

        Assert.Equal(Describe(Read(files)), Describe(Read([.. files.Reverse()])));
    }

    [Fact]
    public void One_bad_file_never_stops_the_others()
    {
        var files = new[]
        {
            new EvidenceFile("locked.xlsx", () => throw new IOException("in use")),
            new EvidenceFile("secret.xlsx", () => throw new UnauthorizedAccessException()),
            new EvidenceFile("odd.xlsx", () => throw new InvalidOperationException()),
            EvidenceFile.Of("empty.xlsx", []),
            EvidenceFile.Of("good.xlsx", SampleForm.Filled),
        };

        var intake = EvidenceReader.Read(SmallSet.Set, files);

        Assert.Equal("good.xlsx", Assert.Single(intake.SelfAssessments).Source.File);
        Assert.Equal(["empty.xlsx", "locked.xlsx", "odd.xlsx", "secret.xlsx"], intake.Problems.Select(problem => problem.Where));
        Assert.Equal("intake.file.not-opened", intake.Problems[1].Id.ToString());
        Assert.Equal("intake.file.not-opened", intake.Problems[3].Id.ToString());
        Assert.All(intake.Problems, problem => Assert.Equal(Severity.Error, problem.Severity));
        Assert.Equal(
            [SubmittedKind.Refused, SubmittedKind.SelfAssessment, SubmittedKind.Refused, SubmittedKind.NotRead, SubmittedKind.Refused],
            intake.Files.Select(file => file.Kind)
        );
    }

    [Fact]
    public void A_form_of_another_year_is_refused() =>
        AssertRefused(
            SelfAssessmentTemplate.Write(SmallSet.Load(replace: "\"year\": 2022", by: "\"year\": 2021"), SmallSet.Unit),
            "Phiếu này của năm 2021, trong khi đang chấm năm 2022."
        );

    [Fact]
    public void A_form_of_another_set_is_refused() =>
        AssertRefused(
            SelfAssessmentTemplate.Write(SmallSet.Load("other", "Bộ chỉ số thử nghiệm", "Bộ chỉ số khác"), SmallSet.Unit),
            "Phiếu này theo bộ tiêu chí \"other\", trong khi đang chấm theo bộ tiêu chí \"small\"."
        );

    [Fact]
    public void A_form_of_the_same_set_in_a_folder_of_another_name_is_taken() =>
        Assert.Equal(SubmittedKind.SelfAssessment, SampleForm.Read(SelfAssessmentTemplate.Write(SmallSet.Load("other"), SmallSet.Unit)).Files.Single().Kind);

    [Fact]
    public void A_form_of_a_unit_nobody_knows_is_refused() =>
        AssertRefused(
            SelfAssessmentTemplate.Write(SmallSet.Set, new Unit("99999", "Phường Lạ", SampleKinds.Ward, "phuong")),
            "Mã đơn vị \"99999\" của phiếu không có trong danh sách"
        );

    [Fact]
    public void A_form_whose_name_is_another_units_is_refused_and_both_are_named()
    {
        var intake = SampleForm.Read(
            SampleForm.Edit(
                SampleForm.Filled,
                sheet => sheet.Cells[sheet.Dimension.Address].First(cell => cell.Value as string == "Đơn vị: Phường Nhơn Bình").Value = "Phường Nhơn Phú"
            )
        );

        Assert.Empty(intake.SelfAssessments);
        var problem = Assert.Single(intake.Problems);
        Assert.Null(problem.Unit);
        Assert.Null(intake.Files.Single().Unit);
        Assert.Contains(
            "được tạo cho Phường Nhơn Bình (mã 21550) nhưng tên đơn vị trên phiếu ghi \"Phường Nhơn Phú\", là tên của đơn vị mã 21553;",
            problem.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_form_of_an_earlier_version_of_the_set_counts_with_a_warning()
    {
        var intake = SampleForm.Read(SelfAssessmentTemplate.Write(SmallSet.Load(replace: "Bản giấy", by: "Giấy"), SmallSet.Unit, SampleReports.Filled));

        Assert.Single(intake.SelfAssessments);
        Assert.Contains(
            intake.Problems,
            problem => problem.Severity == Severity.Warning && problem.Message.Contains("một bản trước của bộ tiêu chí", StringComparison.Ordinal)
        );
    }

    private static void AssertRefused(byte[] file, string words)
    {
        var intake = SampleForm.Read(file);

        Assert.Empty(intake.SelfAssessments);
        Assert.Equal(SubmittedKind.Refused, Assert.Single(intake.Files).Kind);
        var problem = Assert.Single(intake.Problems);
        Assert.Equal((Severity.Error, "a.xlsx"), (problem.Severity, problem.Where));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    private static Intake Read(params (string Name, byte[] Content)[] files) =>
        EvidenceReader.Read(SmallSet.Set, [.. files.Select(file => EvidenceFile.Of(file.Name, file.Content))]);

    private static string Describe(Intake intake) =>
        string.Join(
            "\n",
            [
                .. intake.SelfAssessments.Select(one => $"{one.Unit} {one.Source}\n{SampleForm.Describe(one.Reports)}"),
                .. intake.Problems.Select(problem => $"{problem}"),
                .. intake.Files.Select(file => $"{file}"),
            ]
        );
}
