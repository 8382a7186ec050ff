using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Tests.App.Rounds;
using CchcWardIndex.Worker.Cli;

namespace CchcWardIndex.Tests.App.Verification;

/// <summary>A published folder proves itself: whatever is taken from it, put into it or changed in its bytes is found and named.</summary>
public sealed class VerifyTests(PublishedRound published)
{
    private const string Evidence = "evidence/Phieu-tu-cham_00002_lan-1.xlsx";
    private const string Feed = "uses/thi-dua-khen-thuong.json";
    private const string Workbook = "Ket-qua-CCHC-2022.xlsx";

    [Theory]
    [InlineData("index.html")]
    [InlineData("So-sanh-CCHC-2021-2022.xlsx")]
    [InlineData("Ke-hoach-khac-phuc-CCHC-2023.docx")]
    [InlineData("huong-dan-kiem-tra.txt")]
    [InlineData("huong-dan-tinh-lai.txt")]
    public void A_file_taken_away_is_missed_although_the_seal_was_made_anew(string path) =>
        Verified.IsFound(published.Verify(published.Resealed(path, null)), path, "Thiếu tệp này trong thư mục công bố.");

    [Fact]
    public void A_file_put_in_is_a_stranger_although_the_seal_was_made_anew() =>
        Verified.IsFound(
            published.Verify(published.Resealed("Bang-xep-hang-chinh-thuc.html", "<p>1. Xã Hai</p>"u8.ToArray())),
            "Bang-xep-hang-chinh-thuc.html",
            "Tệp này không thuộc thư mục công bố."
        );

    [Fact]
    public void A_folder_copied_elsewhere_is_what_it_says_and_names_its_seal()
    {
        var ran = published.Verify(published.Files);

        Assert.Equal(ExitStatus.Done, ran.Status);
        Assert.Equal(
            ["Đúng: mọi tệp, mọi điểm, mọi ô đều khớp.", Digest.Of(published.Files[Seal.FileName]), Digest.Of(published.Files[UsesFolder.SealFile])],
            ran.Out.Trim().Split('\n').Select(line => line.TrimEnd())
        );
    }

    [Fact]
    public void The_folder_holds_all_that_is_needed() =>
        Assert.Equal(
            [
                "Ke-hoach-khac-phuc-CCHC-2023.docx",
                "Ke-hoach-khac-phuc-CCHC-2023.xlsx",
                Workbook,
                "So-sanh-CCHC-2021-2022.xlsx",
                "criteria/nho/grading.json",
                "criteria/nho/last-year.json",
                "criteria/nho/linh-vuc/1.1.json",
                "criteria/nho/linh-vuc/1.2.json",
                "criteria/nho/linh-vuc/2.1.json",
                "criteria/nho/set.json",
                "criteria/nho/tests/1.2.json",
                "criteria/nho/units.json",
                "criteria/nho/uses/thi-dua.json",
                "evidence/Phieu-khao-sat_lan-1.xlsx",
                "evidence/Phieu-tu-cham_00001_lan-1.xlsx",
                Evidence,
                "huong-dan-kiem-tra.txt",
                "huong-dan-tinh-lai.txt",
                "index.html",
                Seal.ResultsName,
                Seal.FileName,
                "uses/feed.schema.json",
                "uses/seal.json",
                "uses/thi-dua-khen-thuong.csv",
                Feed,
                "uses/thi-dua-khen-thuong.xlsx",
            ],
            published.Files.Keys
        );

    public static TheoryData<int> Parts { get; } = [0, 1];

    [Theory]
    [MemberData(nameof(Parts))]
    public void One_changed_byte_in_any_file_at_its_beginning_middle_or_end_is_found_and_the_file_named(int part)
    {
        foreach (var path in published.Files.Keys.Where((_, i) => i % 2 == part))
        {
            var whole = published.Files[path];
            foreach (var (at, bit) in new[] { (0, 1), (whole.Length / 2, 0x80), (whole.Length - 1, 1) })
            {
                var content = whole.ToArray();
                content[at] ^= (byte)bit;
                Verified.IsFound(published.Verify(published.Files.SetItem(path, content)), path);
            }
        }
    }

    [Theory]
    [InlineData(Evidence)]
    [InlineData("criteria/nho/tests/1.2.json")]
    [InlineData("huong-dan-kiem-tra.txt")]
    [InlineData(Workbook)]
    [InlineData(Feed)]
    [InlineData(UsesFolder.SealFile)]
    [InlineData("index.html")]
    [InlineData("Ke-hoach-khac-phuc-CCHC-2023.docx")]
    [InlineData(Seal.ResultsName)]
    [InlineData(Seal.FileName)]
    public void A_file_that_was_removed_or_emptied_or_renamed_is_named(string path)
    {
        Verified.IsFound(published.Verify(published.Files.Remove(path)), path);
        Verified.IsFound(published.Verify(published.Files.SetItem(path, [])), path);
        var renamed = published.Verify(published.Files.Remove(path).Add(path + ".cu", published.Files[path]));
        Verified.IsFound(renamed, path);
        if (path != Seal.FileName)
        {
            Verified.IsFound(renamed, path + ".cu");
        }
    }

    [Theory]
    [InlineData("evidence/Phieu-tu-cham_00002_lan-2.xlsx")]
    [InlineData("criteria/nho/tests/2.1.json")]
    [InlineData("criteria/khac/set.json")]
    [InlineData("doc.txt")]
    [InlineData("uses/quy-hoach.json")]
    [InlineData(".an")]
    public void A_file_that_was_added_is_named(string path) => Verified.IsFound(published.Verify(published.Files.Add(path, published.Files[Evidence])), path);

    [Fact]
    public void Two_files_with_their_contents_swapped_are_both_named()
    {
        const string Other = "evidence/Phieu-tu-cham_00001_lan-1.xlsx";
        var ran = published.Verify(published.Files.SetItem(Evidence, published.Files[Other]).SetItem(Other, published.Files[Evidence]));

        Verified.IsFound(ran, Evidence);
        Verified.IsFound(ran, Other);
    }
}
