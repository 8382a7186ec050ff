using CchcWardIndex.App.Files;
using Xunit;

namespace CchcWardIndex.Tests.Malformed;

/// <summary>Mistakes in what a set says of the error of appraisal.</summary>
public sealed class AppraisalErrorMistakesTests
{
    [Theory]
    [InlineData("appraisal-error-share-above-one", "$.appraisalError.share", "Sai số thẩm định 1.5 không hợp lệ", "từ 0 đến 1")]
    [InlineData("appraisal-error-share-below-zero", "$.appraisalError.share", "Sai số thẩm định -0.05 không hợp lệ", "từ 0 đến 1")]
    [InlineData("appraisal-error-share-as-text", "$.appraisalError.share", "\"share\" phải là số", "")]
    [InlineData("appraisal-error-too-few-draws", "$.appraisalError.draws", "Số lần thử 99 không hợp lệ", "từ 100 đến 100000")]
    [InlineData("appraisal-error-too-many-draws", "$.appraisalError.draws", "Số lần thử 100001 không hợp lệ", "từ 100 đến 100000")]
    [InlineData("appraisal-error-half-a-draw", "$.appraisalError.draws", "Số lần thử 1000.5 không hợp lệ", "số nguyên")]
    [InlineData("appraisal-error-seed-below-zero", "$.appraisalError.seed", "Số khởi đầu -1 không hợp lệ", "từ 0")]
    [InlineData("appraisal-error-seed-too-large", "$.appraisalError.seed", "Số khởi đầu 1000000000 không hợp lệ", "đến 999999999")]
    [InlineData("appraisal-error-without-assumption", "$.appraisalError", "Thiếu khóa \"assumption\"", "")]
    [InlineData("appraisal-error-blank-assumption", "$.appraisalError.assumption", "phải là văn bản không rỗng", "")]
    [InlineData("appraisal-error-without-share", "$.appraisalError", "Thiếu khóa \"share\"", "")]
    [InlineData("appraisal-error-unknown-key", "$.appraisalError.points", "Khóa \"points\" không có trong mẫu", "share, draws, seed, assumption")]
    [InlineData("appraisal-error-a-number", "$.appraisalError", "phải là một đối tượng JSON", "")]
    public void A_mistake_is_told_with_its_place_and_its_remedy(string mistake, string place, string words, string remedy) =>
        Told.Once(mistake, "set.json", place, words, remedy, 0);

    [Fact]
    public void The_set_of_2022_says_how_large_it_is_and_that_nobody_measured_it()
    {
        var error = CriteriaFolder.Load(RepositoryFolder.Path("criteria", "2022")).Set!.AppraisalError!;

        Assert.Equal((0.05m, 10_000, 2022L), (error.Share, error.Draws, error.Seed));
        Assert.Contains("Chưa ai đo", error.Assumption, StringComparison.Ordinal);
    }
}
