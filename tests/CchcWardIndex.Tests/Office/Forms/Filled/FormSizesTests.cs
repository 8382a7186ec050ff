using System.IO.Compression;
using System.Text.RegularExpressions;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Filled;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Office.Forms.Surveys;
using CchcWardIndex.Tests.SecondRoute;

namespace CchcWardIndex.Tests.Office.Forms.Filled;

/// <summary>A set whose forms would not be taken is told when it is checked.</summary>
public sealed class FormSizesTests
{
    private static readonly CriteriaSet Set = TwoRoutes.Book.Set;

    [Fact]
    public void Written_forms_are_no_bigger_than_they_are_measured()
    {
        Assert.InRange(Cells(SurveyTemplate.Write(Set)), 1, (FormSizes.SurveyRows(Set) * FormSizes.CellsOfSurveyRow) + 100);
        Assert.InRange(Cells(SelfAssessmentTemplate.Write(Set, Set.Units[0])), 1, (FormSizes.WardLines(Set) * FormSizes.CellsOfWardLine) + 600);
    }

    [Fact]
    public void What_would_be_refused_is_told_with_what_helps_and_the_set_of_2022_is_not()
    {
        var units = Enumerable.Range(10_000, 10_000).Select(i => Set.Units[0] with { Code = new UnitCode($"{i}") });
        var criteria = Enumerable.Range(0, 400).SelectMany(_ => Set.Criteria);

        Assert.Empty(FormSizes.TooBig(Set));
        Assert.Equal("criteria.form.survey-too-big", Assert.Single(FormSizes.TooBig(Set with { Units = [.. units] })).Id.ToString());
        Assert.Equal("criteria.form.ward-too-big", Assert.Single(FormSizes.TooBig(Set with { Criteria = [.. criteria] })).Id.ToString());
    }

    private static int Cells(byte[] file)
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
}
