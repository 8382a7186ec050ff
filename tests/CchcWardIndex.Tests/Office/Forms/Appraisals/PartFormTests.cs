using System.IO.Compression;
using System.Text.RegularExpressions;
using CchcWardIndex.Appraising;
using CchcWardIndex.Office.Forms.Appraisals;
using CchcWardIndex.Office.Reading.Gate;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.SecondRoute;
using CchcWardIndex.Tests.Sets;
using OfficeOpenXml;

namespace CchcWardIndex.Tests.Office.Forms.Appraisals;

/// <summary>Parts of a department's form as workbooks: what they say of themselves, and what several of them say together.</summary>
public sealed class PartFormTests
{
    private static readonly AppraisalForm Whole = ProcedureRound.With(
        ProcedureRound.Form(ProcedureSet.Home, AppraisalStage.First, ProcedureRound.Reported),
        ProcedureRound.Entries
    );

    // Area 1 in two, the extras in one.
    private static readonly ImmutableArray<AppraisalForm> Parts = Whole.Parts(26);

    private static byte[] File(int part) => AppraisalTemplate.Write(Parts[part - 1]);

    [Fact]
    public void All_parts_together_say_what_the_whole_form_says_in_whatever_order_they_are_read()
    {
        Assert.Equal(3, Parts.Length);
        var intake = ProcedureRound.Read(File(3), File(1), File(2));

        Assert.Empty(intake.Problems);
        Assert.Equal(
            ProcedureRound.Describe(ProcedureRound.Read(ProcedureRound.Filled).Appraisals.Single().Entries),
            ProcedureRound.Describe(intake.Appraisals.SelectMany(form => form.Entries))
        );
        Assert.Equal(["phần 3/3", "phần 1/3", "phần 2/3"], intake.Appraisals.Select(form => form.Part!.Value.InWords));
        Assert.All(intake.Files, file => Assert.Null(file.Revision));
    }

    [Fact]
    public void A_part_says_what_it_covers_and_a_whole_form_is_as_it_was()
    {
        using var package = new ExcelPackage(new MemoryStream(File(2)));
        var sheet = package.Workbook.Worksheets["Phiếu thẩm định"];
        var texts = sheet.Cells.Select(cell => cell.Text).ToList();

        Assert.Contains($"Phần 2/3: {Parts[1].Covers}", texts);
        Assert.Contains("2/3", texts);
        Assert.Contains(package.Workbook.Worksheets["Hướng dẫn"].Cells, cell => cell.Text.StartsWith("Phần 2/3: ", StringComparison.Ordinal));
        using var whole = new ExcelPackage(new MemoryStream(ProcedureRound.Filled));
        Assert.DoesNotContain(whole.Workbook.Worksheets.SelectMany(each => each.Cells), cell => cell.Text is "cchc:part");
    }

    [Fact]
    public void Two_versions_of_one_part_count_for_nothing_and_the_other_parts_for_what_they_say()
    {
        var other = ProcedureRound.Put(File(1), "21550|1.1", "cchc:reason", "Lý do khác.");

        var intake = ProcedureRound.Read(File(1), File(2), other, File(3));

        Assert.Equal(["b.xlsx", "d.xlsx"], intake.Appraisals.Select(form => form.Source.File));
        var problem = Assert.Single(intake.Problems);
        Assert.StartsWith(
            $"Phòng Nội vụ gửi 2 phần phiếu thẩm định lần 1 có {Parts[0].Rows.Length} nội dung trùng nhau (ví dụ tiêu chí 1.1 của Phường Nhơn "
                + "Bình): \"a.xlsx\" và \"c.xlsx\"; chưa tính phần nào trong số này.",
            problem.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_part_sent_twice_counts_once_and_beside_a_whole_form_nothing_counts()
    {
        var copies = ProcedureRound.Read(File(1), File(1), File(2));
        Assert.Equal(2, copies.Appraisals.Length);
        Assert.All(copies.Problems, problem => Assert.Equal(Severity.Warning, problem.Severity));

        var beside = ProcedureRound.Read(ProcedureRound.Filled, File(1), File(2));
        Assert.Empty(beside.Appraisals);
        Assert.StartsWith("Phòng Nội vụ gửi 3 phiếu thẩm định lần 1 có nội dung khác nhau", Assert.Single(beside.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_another_part_pasted_in_is_a_contradiction_where_nobody_knows_which_came_later_and_the_later_counts_where_it_is_known()
    {
        // The key and the mark of a row travel with it.
        var stranger = Parts[2].Rows[0];
        var pasted = AppraisalTemplate.Write(Parts[0] with { Rows = [.. Parts[0].Rows, stranger with { Standing = null }] });

        var unordered = ProcedureRound.Read(pasted, File(2), File(3));
        Assert.Equal(["b.xlsx"], unordered.Appraisals.Select(form => form.Source.File));
        Assert.Contains("có 1 nội dung trùng nhau", Assert.Single(unordered.Problems).Message, StringComparison.Ordinal);

        AppraisalSheet Form(byte[] file) => ProcedureRound.Read(file).Appraisals.Single();
        AppraisalSheet[] forms = [Form(File(3)), Form(File(2)), Form(pasted)];
        Assert.DoesNotContain(AddedUp.InOrder(forms).SelectMany(form => form.Entries), entry => IsOf(stranger, entry));
        Assert.Equal(
            ProcedureRound.Entries.Count(entry => IsOf(stranger, entry)),
            AddedUp.InOrder([.. forms.Reverse()]).SelectMany(form => form.Entries).Count(entry => IsOf(stranger, entry))
        );
    }

    [Fact]
    public void Rows_of_another_department_in_a_part_are_told_and_not_taken()
    {
        var office = ProcedureRound.Form(ProcedureSet.Office, AppraisalStage.First, ProcedureRound.Reported);
        var mixed = AppraisalTemplate.Write(Parts[0] with { Rows = [.. Parts[0].Rows, office.Rows[0]] });

        var intake = ProcedureRound.Read(mixed, File(2), File(3));

        Assert.Equal(3, intake.Appraisals.Length);
        Assert.Contains(intake.Problems, problem => problem.Message.Contains(office.Department.Name, StringComparison.Ordinal));
        Assert.DoesNotContain(intake.Appraisals.SelectMany(form => form.Printed.Rows), row => row.Criterion == office.Rows[0].Outcome.Criterion.Code);
    }

    [Fact]
    public void Parts_of_two_departments_and_of_both_appraisals_do_not_meet()
    {
        var explained = ProcedureRound.Appraised with { Explanations = ProcedureRound.Read(ProcedureRound.Explained).Explanations };
        var second = ProcedureRound.Form(ProcedureSet.Home, AppraisalStage.Second, explained).Parts(1);
        var office = ProcedureRound.Form(ProcedureSet.Office, AppraisalStage.First, ProcedureRound.Reported).Parts(1);

        var intake = ProcedureRound.Read([File(1), .. second.Select(AppraisalTemplate.Write), .. office.Select(AppraisalTemplate.Write)]);

        Assert.Empty(intake.Problems);
        Assert.Equal(1 + second.Length + office.Length, intake.Appraisals.Length);
        Assert.True(second.Length > 1 && office.Length > 1);
    }

    [Fact]
    public void No_written_line_has_more_cells_than_a_form_is_measured_by_and_the_greatest_form_is_let_in()
    {
        const int CellsOfLine = 16;
        const int Beside = 600;
        var explained = ProcedureRound.Appraised with { Explanations = ProcedureRound.Read(ProcedureRound.Explained).Explanations };
        AppraisalForm[] forms =
        [
            Whole,
            Parts[1],
            ProcedureRound.Form(ProcedureSet.Home, AppraisalStage.Second, explained),
            .. TwoRoutes.Book.Set.Departments.Take(2).Select(Big),
        ];

        Assert.All(
            forms,
            form =>
            {
                var cells = CellsOf(AppraisalTemplate.Write(form));
                Assert.InRange(cells, 11 * form.Lines, (CellsOfLine * form.Lines) + Beside);
            }
        );
        Assert.True((CellsOfLine * AppraisalForm.MostLines) + Beside <= 150_000);
        Assert.True(Limits.Evidence.Cells >= 200_000);
    }

    private static AppraisalForm Big(CchcWardIndex.Criteria.Department department) =>
        AppraisalForm.Of(
            TwoRoutes.Book.Set,
            department,
            AppraisalStage.First,
            new Intake([], [], [], [], []),
            Scorer.Score(TwoRoutes.Book, new Intake([], [], [], [], [])).Units
        );

    // As the gate counts them.
    private static int CellsOf(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip
            .Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal))
            .Sum(entry =>
            {
                using var text = new StreamReader(entry.Open());
                return Regex.Count(text.ReadToEnd(), "<(c|row)[ >]", RegexOptions.None, TimeSpan.FromMinutes(1));
            });
    }

    private static bool IsOf(AppraisalFormRow row, AppraisalEntry entry) => (entry.Unit, entry.Criterion) == (row.Unit.Code, row.Outcome.Criterion.Code);
}
