using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Tests.Sets;
using Xunit;

namespace CchcWardIndex.Tests.Office.Forms.SelfAssessments;

/// <summary>The ward's form of a set with departments' own figures and extras.</summary>
public class WardFormExtrasTests
{
    private static readonly byte[] Blank = SelfAssessmentTemplate.Write(ProcedureSet.Set, ProcedureSet.Unit);

    [Fact]
    public void What_the_departments_give_has_no_key_on_it() =>
        SampleForm.Edit(
            Blank,
            sheet =>
            {
                string[] keys =
                [
                    .. Enumerable
                        .Range(1, sheet.Dimension.End.Row)
                        .Select(row => sheet.Cells[row, 1].Value)
                        .OfType<string>()
                        .Where(key => !key.StartsWith("cchc:", StringComparison.Ordinal)),
                ];
                Assert.Equal(["1.1", "1.2", "1.3", "2.2", "2.3", "9.1"], keys.Where(key => !key.Contains('#', StringComparison.Ordinal)));
                Assert.Contains("2.2#daSoHoa", keys);
                Assert.DoesNotContain("2.2#tongHoSo", keys);
            }
        );

    [Fact]
    public void A_bonus_stands_under_its_own_heading_and_adds_nothing_to_the_maximum() =>
        SampleForm.Edit(
            Blank,
            sheet =>
            {
                var heading = sheet
                    .Cells[sheet.Dimension.Address]
                    .Single(cell => cell.Value as string == "ĐIỂM THƯỞNG, ĐIỂM TRỪ (không tính vào điểm tối đa)")
                    .Start.Row;
                Assert.True(heading > SampleForm.FindKey(sheet, "2.3")!.Start.Row && heading < SampleForm.FindKey(sheet, "9.1")!.Start.Row);
                Assert.Null(sheet.Cells[heading, 4].Value);
                Assert.Equal((double)ProcedureSet.Set.TotalPoints, sheet.Cells[SampleForm.FindKey(sheet, "cchc:end")!.Start.Row, 4].GetValue<double>());
            }
        );

    [Fact]
    public void The_maxima_of_the_form_of_2022_are_those_of_the_decision()
    {
        var set = CchcWardIndex.App.Files.CriteriaFolder.Load(RepositoryFolder.Path("criteria", "2022")).Set!;
        SampleForm.Edit(
            SelfAssessmentTemplate.Write(set, set.Units[0]),
            sheet =>
            {
                double Maximum(string code) =>
                    sheet.Cells[sheet.Dimension.Address].First(cell => cell.Start.Column == 2 && cell.Value as string == code).Offset(0, 2).GetValue<double>();
                Assert.All(set.Areas, area => Assert.Equal((double)area.MaxPoints, Maximum(area.Code.Text)));
                Assert.All(set.Areas.SelectMany(area => area.Groups), group => Assert.Equal((double)group.MaxPoints, Maximum(group.Code.Text)));
                Assert.Equal(100d, sheet.Cells[SampleForm.FindKey(sheet, "cchc:end")!.Start.Row, 4].GetValue<double>());
                Assert.Contains(sheet.Cells[sheet.Dimension.Address], cell => cell.Value as string == "Văn phòng HĐND và UBND nhập; đơn vị không điền.");
            }
        );
    }

    [Fact]
    public void Where_all_extras_are_the_departments_own_the_ward_sees_them_and_the_total_speaks_of_none()
    {
        var set = ProcedureSet.Set with { Criteria = [.. ProcedureSet.Set.Criteria.Where(criterion => criterion.Code != "9.1")] };

        SampleForm.Edit(
            SelfAssessmentTemplate.Write(set, ProcedureSet.Unit),
            sheet =>
            {
                Assert.Contains(
                    sheet.Cells[sheet.Dimension.Address],
                    cell => (cell.Value as string)?.StartsWith("ĐIỂM THƯỞNG", StringComparison.Ordinal) == true
                );
                Assert.Contains(sheet.Cells[sheet.Dimension.Address], cell => cell.Value as string == "TỔNG CỘNG");
            }
        );
    }
}
