using System.Text;
using CchcWardIndex.Submissions;
using Xunit;

namespace CchcWardIndex.Tests.Submissions;

/// <summary>What is a document: one definition, for wards, explanations and departments alike.</summary>
public class DocumentTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("không có")]
    [InlineData("KHÔNG CÓ.")]
    [InlineData("  Không   có  ")]
    [InlineData("khong co")]
    [InlineData("(không)")]
    [InlineData("Chưa có")]
    [InlineData("chưa ban hành")]
    [InlineData("Không có tài liệu kiểm chứng")]
    [InlineData("Chưa có văn bản nào")]
    [InlineData("sẽ bổ sung sau")]
    [InlineData("x")]
    [InlineData("X")]
    [InlineData("v")]
    [InlineData("0")]
    [InlineData("00")]
    [InlineData("0; 0")]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("...")]
    [InlineData("…")]
    [InlineData("/")]
    [InlineData("N/A")]
    [InlineData("n.a")]
    [InlineData("Có")]
    [InlineData("không có; -, chưa có\n0")]
    public void A_mark_a_zero_or_a_word_for_nothing_is_no_document(string text)
    {
        Assert.False(DocumentText.NamesOne(text));
        Assert.False(DocumentText.NamesOne(text.Normalize(NormalizationForm.FormD)));
    }

    [Theory]
    [InlineData("15/KH-UBND")]
    [InlineData("15")]
    [InlineData("Số 15")]
    [InlineData("Quy chế làm việc của UBND phường")]
    [InlineData("Biên bản họp, không có số")]
    [InlineData("không có; 15/KH-UBND")]
    [InlineData("Không có ý kiến khác tại 12/BC-UBND")]
    [InlineData("https://quynhon.gov.vn/tin")]
    [InlineData("Ảnh chụp bảng niêm yết")]
    [InlineData("Không gian số: báo cáo kết quả")]
    [InlineData("Không còn hồ sơ tồn đọng: báo cáo của phường")]
    [InlineData("100/QĐ-UBND")]
    [InlineData("như trên")]
    public void Whatever_names_a_paper_is_one(string text)
    {
        Assert.True(DocumentText.NamesOne(text));
        Assert.True(DocumentText.NamesOne(text.Normalize(NormalizationForm.FormD)));
    }
}
