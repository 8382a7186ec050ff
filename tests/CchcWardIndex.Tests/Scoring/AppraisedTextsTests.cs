using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>What two appraisals of one row say together: on which document they rest, and why.</summary>
public sealed class AppraisedTextsTests
{
    private static readonly Source Sheet = new("noi-vu.xlsx", new string('c', 64), "Thẩm định");

    [Theory]
    [InlineData("5/BC-PNV", null, "5/BC-PNV", true)]
    [InlineData("", null, "", false)]
    [InlineData("không có", null, "không có", false)]
    // Upheld: the first that names a document.
    [InlineData("5/BC-PNV", "6/BC-PNV", "5/BC-PNV", true)]
    [InlineData("5/BC-PNV", "", "5/BC-PNV", true)]
    [InlineData("", "6/BC-PNV", "6/BC-PNV", true)]
    [InlineData("không có", "6/BC-PNV", "6/BC-PNV", true)]
    [InlineData("không có", "", "không có", false)]
    [InlineData("-", "", "-", false)]
    public void The_document_is_the_first_that_names_one(string first, string? second, string document, bool names)
    {
        var appraised = Appraised(document: first) with { UpheldBy = second is null ? null : Appraised(document: second) };

        Assert.Equal((document, names), (appraised.Document, appraised.HasDocument));
        Assert.Same(second is null ? appraised : appraised.UpheldBy, appraised.Last);
    }

    [Fact]
    public void The_reason_is_the_first_and_where_it_was_upheld_the_second_behind_it()
    {
        Assert.Equal("Thiếu tài liệu.", Appraised(reason: "Thiếu tài liệu.").Reason);
        var upheld = Appraised(reason: "Thiếu tài liệu.") with { UpheldBy = Appraised(reason: "Vẫn thiếu") };
        Assert.StartsWith("Thiếu tài liệu. G", upheld.Reason, StringComparison.Ordinal);
        Assert.EndsWith(": Vẫn thiếu", upheld.Reason, StringComparison.Ordinal);
        Assert.StartsWith("G", (Appraised() with { UpheldBy = Appraised(reason: "Vẫn thiếu") }).Reason, StringComparison.Ordinal);
    }

    private static Appraised Appraised(string document = "", string reason = "") =>
        new(new AppraisalEntry("00001", "1.1", "b", default) { Document = document, Reason = reason }, AppraisalStage.First, Sheet);
}
