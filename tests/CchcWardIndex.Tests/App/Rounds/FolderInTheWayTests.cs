using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.App.Verification;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>What lies already where a dossier or a publication is to appear is never taken for it.</summary>
public sealed class FolderInTheWayTests : IDisposable
{
    private readonly SmallRound _round = new("");

    [Fact]
    public void A_planted_folder_is_not_the_publication_which_stays_owed_until_it_is_moved_away()
    {
        _round.Approved();
        var folder = Deliverer.PublicationPath(_round.Place, 1);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "index.html"), "<h1>kết quả khác</h1>");

        var ran = _round.Run("round", "publish", "--by", "Người duyệt");
        Assert.Equal(ExitStatus.Failed, ran.Status);
        Assert.Contains(
            $"Chưa ghi được thư mục công bố lần 1: thư mục \"{folder}\" đã có sẵn nhưng thiếu tệp \"results.json\". Không ghi đè lên thư mục này; "
                + "chuyển nó đi nơi khác hoặc đổi tên, chương trình tự ghi lại đúng nội dung.",
            ran.Error,
            StringComparison.Ordinal
        );
        Assert.Equal("<h1>kết quả khác</h1>", File.ReadAllText(Path.Combine(folder, "index.html")));
        Assert.Null(new BoardSource(_round.Place, NextStepWords.Of).Results());
        Assert.Equal(ExitStatus.Failed, _round.Run("deliver").Status);

        Directory.Move(folder, _round.PathOf("lạ"));
        Assert.Equal(ExitStatus.Done, _round.Run("deliver").Status);
        Assert.Empty(Verifier.Check(folder, _ => { }));
        Assert.Equal(Path.Combine(folder, "index.html"), new BoardSource(_round.Place, NextStepWords.Of).Results());
    }

    [Fact]
    public void A_planted_folder_is_not_the_dossier()
    {
        _round.Scored();
        var folder = Deliverer.DossierPath(_round.Place, 1);
        Directory.CreateDirectory(folder);

        var ran = _round.Run("round", "submit", "--by", "Người lập");
        Assert.Equal(ExitStatus.Failed, ran.Status);
        Assert.Contains($"Chưa ghi được hồ sơ trình lần 1: thư mục \"{folder}\" đã có sẵn nhưng thiếu tệp", ran.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public void What_was_brought_out_before_a_kill_is_found_to_be_the_same_and_owed_no_more()
    {
        _round.Published();
        _round.Place.Store.Write(context =>
        {
            foreach (var row in context.Deliveries.Where(row => row.Kind == DeliveryKind.Dossier || row.Kind == DeliveryKind.Publication))
            {
                row.State = DeliveryState.Owed;
            }

            return true;
        });

        Assert.Equal(ExitStatus.Done, _round.Run("deliver").Status);
        Assert.All(_round.Place.Store.Read(context => context.Deliveries.ToList()), row => Assert.Equal(DeliveryState.Done, row.State));
    }

    [Theory]
    [InlineData("a.txt", "khác", "tệp \"a.txt\" trong đó có nội dung khác")]
    [InlineData("sâu/b.txt", "", "tệp \"sâu/b.txt\" trong đó có nội dung khác")]
    [InlineData("sâu/c.txt", "c", "trong đó có tệp \"sâu/c.txt\" không thuộc nội dung phải ghi")]
    [InlineData("a.txt", null, "thiếu tệp \"a.txt\"")]
    public void The_same_folder_is_written_twice_without_a_word_and_any_other_is_told(string path, string? content, string words)
    {
        var folder = _round.PathOf("thư mục");
        FolderFile[] files = [new("a.txt", "a"u8.ToArray()), new("sâu/b.txt", "b"u8.ToArray())];
        AtomicFolder.Write(folder, files, readOnly: false);
        AtomicFolder.Write(folder, files, readOnly: false);

        File.Delete(Path.Combine(folder, path));
        if (content is not null)
        {
            File.WriteAllText(Path.Combine(folder, path), content);
        }

        Assert.Contains(words, Assert.ThrowsAny<BadInputException>(() => AtomicFolder.Write(folder, files, readOnly: false)).Message, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => _round.Dispose();
}
