using CchcWardIndex.Tests.Office;
using CchcWardIndex.Tests.Office.Forms.Answers;
using CchcWardIndex.Tests.Office.Forms.Appraisals;
using CchcWardIndex.Tests.Office.Forms.Surveys;
using CchcWardIndex.Tests.Office.Incoming;
using RoundTripTests = CchcWardIndex.Tests.Office.Forms.Appraisals.RoundTripTests;

namespace CchcWardIndex.Endurance.Office;

/// <summary>Forms that somebody opened and saved with LibreOffice read as they were filled in.</summary>
public class SavedByLibreOfficeTests
{
    [Fact]
    public void A_form_saved_by_LibreOffice_reads_alike() => SurvivalTests.AssertReadsAlike(LibreOffice.Save(SampleForm.Filled, "xlsx"));

    [Fact]
    public void A_form_that_went_through_ods_and_back_reads_alike() => SurvivalTests.AssertReadsAlike(LibreOffice.Save(SampleForm.Filled, "ods", "xlsx"));

    [Fact]
    public void An_appraisal_saved_by_LibreOffice_reads_alike() => RoundTripTests.AssertAppraisal(LibreOffice.Save(ProcedureRound.Filled, "xlsx"));

    [Fact]
    public void An_explanation_saved_by_LibreOffice_reads_alike() => RoundTripTests.AssertExplanation(LibreOffice.Save(ProcedureRound.Explained, "xlsx"));

    [Fact]
    public void A_survey_saved_by_LibreOffice_reads_alike() =>
        Assert.Equal(
            SurveyTests.Describe(SampleForm.Read(SurveyTests.Filled)),
            SurveyTests.Describe(SampleForm.Read(LibreOffice.Save(SurveyTests.Filled, "xlsx")))
        );

    [Fact]
    public void Answers_saved_by_LibreOffice_read_alike()
    {
        var intake = Raw.Read(("a.xlsx", LibreOffice.Save(Raw.Write(Raw.Usual), "xlsx")));

        Assert.Empty(intake.Problems);
        Assert.Equal(Raw.UsualSums, Raw.Sums(intake));
        Assert.Equal(["a.xlsx: 7 of 7"], Raw.Counts(intake));
    }
}
