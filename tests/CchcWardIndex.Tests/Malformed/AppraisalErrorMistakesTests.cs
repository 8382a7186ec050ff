using CchcWardIndex.App.Files;
using Xunit;

namespace CchcWardIndex.Tests.Malformed;

/// <summary>Mistakes in what a set says of the error of appraisal.</summary>
public sealed class AppraisalErrorMistakesTests
{
    [Theory]
    [InlineData("appraisal-error-share-above-one", "$.appraisalError.share", "set.head.appraisal-error", "1.5")]
    [InlineData("appraisal-error-share-below-zero", "$.appraisalError.share", "set.head.appraisal-error", "-0.05")]
    [InlineData("appraisal-error-share-as-text", "$.appraisalError.share", "set.json.no-number", "share")]
    [InlineData("appraisal-error-too-few-draws", "$.appraisalError.draws", "set.head.not-whole", "Số lần thử|99|từ 100 đến 100000")]
    [InlineData("appraisal-error-too-many-draws", "$.appraisalError.draws", "set.head.not-whole", "Số lần thử|100001|từ 100 đến 100000")]
    [InlineData("appraisal-error-half-a-draw", "$.appraisalError.draws", "set.head.not-whole", "Số lần thử|1000.5")]
    [InlineData("appraisal-error-seed-below-zero", "$.appraisalError.seed", "set.head.not-whole", "Số khởi đầu|-1")]
    [InlineData("appraisal-error-seed-too-large", "$.appraisalError.seed", "set.head.not-whole", "Số khởi đầu|1000000000|đến 999999999")]
    [InlineData("appraisal-error-without-assumption", "$.appraisalError", "set.json.key-missing", "assumption")]
    [InlineData("appraisal-error-blank-assumption", "$.appraisalError.assumption", "set.json.no-text", "")]
    [InlineData("appraisal-error-without-share", "$.appraisalError", "set.json.key-missing", "share")]
    [InlineData("appraisal-error-unknown-key", "$.appraisalError.points", "set.json.unknown-key", "points|share, draws, seed, assumption")]
    [InlineData("appraisal-error-a-number", "$.appraisalError", "set.json.no-object", "")]
    public void A_mistake_is_told_with_its_place_and_its_remedy(string mistake, string place, string id, string facts) =>
        Told.Once(mistake, "set.json", place, id, facts, 0);

    [Fact]
    public void The_set_of_2022_says_how_large_it_is_and_that_nobody_measured_it()
    {
        var error = CriteriaFolder.Load(RepositoryFolder.Path("criteria", "2022")).Set!.AppraisalError!;

        Assert.Equal((0.05m, 10_000, 2022L), (error.Share, error.Draws, error.Seed));
        Assert.Contains("Chưa ai đo", error.Assumption, StringComparison.Ordinal);
    }
}
