using System.IO.Compression;
using System.Net.Sockets;
using CchcWardIndex.App.Files;
using CchcWardIndex.App.Verification;
using CchcWardIndex.Rounds;
using CchcWardIndex.Tests.App.Rounds;
using CchcWardIndex.Tests.Worker;
using CchcWardIndex.Worker.Cli;

namespace CchcWardIndex.Tests.App.Files;

/// <summary>
/// A published folder from anybody costs whoever looks at it little: nothing in it is followed, waited for or read without end; what was
/// not read is a finding.
/// </summary>
public sealed class PublishedFromStrangersTests(PublishedRound published)
{
    private static int _copies;

    [Theory]
    [InlineData("mkfifo evidence/x.xlsx", "evidence/x.xlsx: Đây là ống dẫn, cổng hoặc thiết bị")]
    [InlineData("rm results.json && mkfifo results.json", "results.json: Đây là ống dẫn, cổng hoặc thiết bị")]
    [InlineData("rm seal.json && mkfifo seal.json", "seal.json: Đây là ống dẫn, cổng hoặc thiết bị")]
    [InlineData("rm uses/seal.json && ln -s /dev/zero uses/seal.json", "uses/seal.json: Đây là liên kết")]
    [InlineData("mv index.html ../trang && ln -s ../trang index.html", "index.html: Đây là liên kết")]
    [InlineData("ln -s / goc", "goc: Đây là liên kết")]
    [InlineData("truncate -s 900G results.json", "results.json: Tệp lớn quá 256 MB")]
    [InlineData("mkdir -p a/b/c/d/e/f/g/h/i", "a/b/c/d/e/f/g/h/i: Thư mục lồng nhau quá 8 tầng")]
    [InlineData("printf x > \"$(printf 'm\\351')\"", ": Không mở được theo tên này")]
    public void Verify_tells_as_findings_what_it_does_not_read(string made, string said)
    {
        var folder = Copy();
        Shell.Run(folder, made);
        try
        {
            var ran = Cchc.Here("verify", folder);

            Assert.Equal(ExitStatus.Blocked, ran.Status);
            Assert.Contains(said, ran.Out, StringComparison.Ordinal);
            Assert.DoesNotContain("không có trong thư mục", ran.Out, StringComparison.Ordinal);
        }
        finally
        {
            Shell.Run(published.Round.PathOf(), $"rm -rf '{folder}'");
        }
    }

    [Theory]
    [InlineData("mkfifo ong-dan")]
    [InlineData("ln -s /dev/zero results.json")]
    [InlineData("mkfifo results.json")]
    [InlineData("printf x > thu.txt")]
    public void A_folder_without_a_seal_is_told_as_such_whatever_else_lies_in_it(string made)
    {
        var folder = published.Round.PathOf($"strange-{Interlocked.Increment(ref _copies)}");
        Shell.Run(folder, made);
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(folder, "s")));

        foreach (
            var ran in new[]
            {
                Cchc.Here("verify", folder),
                Cchc.Here("compare", folder, folder),
                Cchc.Here("target", "--published", folder, "--unit", "00001", "--ranks", "1"),
            }
        )
        {
            Assert.Contains("Không có seal.json: đây không phải thư mục công bố", ran.Out + ran.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("socket", ran.Out + ran.Error, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("rm results.json && mkfifo results.json", "Đây là ống dẫn, cổng hoặc thiết bị")]
    [InlineData("rm results.json && ln -s /dev/zero results.json", "Đây là liên kết")]
    [InlineData("truncate -s 900G results.json", "Tệp lớn quá 256 MB")]
    public void Explain_and_whatever_takes_a_published_folder_refuse_it_with_status_2(string made, string said)
    {
        var folder = Copy();
        Shell.Run(folder, made);

        string[][] all =
        [
            ["explain", "--results", folder, "--unit", "00001"],
            ["target", "--published", folder, "--unit", "00001", "--ranks", "1"],
            ["sample", "--published", folder, "--seed", "1", "--size", "2"],
        ];
        Assert.All(
            all,
            arguments =>
            {
                var ran = Cchc.Here(arguments);
                Assert.Equal(ExitStatus.Bad, ran.Status);
                Assert.Contains(said, ran.Error, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void Every_limit_of_a_folder_is_told_and_ends_the_reading_of_the_whole()
    {
        var folder = Copy();
        var (entries, total) = (published.Files.Count, published.Files.Values.Sum(file => file.Length));

        string Told(FolderLimits limits) => string.Join(' ', GivenFolder.Read(folder, limits, _ => true).Unread.Select(one => one.Message));
        Assert.Equal("", Told(new FolderLimits(entries + 10, total, total, 3)));
        Assert.Equal("Thư mục có hơn 10 tệp và thư mục con nên không đọc tiếp.", Told(new FolderLimits(10, total, total, 3)));
        Assert.StartsWith("Các tệp cộng lại lớn quá", Told(new FolderLimits(entries + 10, total, total - 1, 3)), StringComparison.Ordinal);
        Assert.Contains("Thư mục lồng nhau quá 2 tầng nên không xem tiếp.", Told(new FolderLimits(entries + 10, total, total, 2)), StringComparison.Ordinal);
        Assert.Contains("Tệp lớn quá 1 KB nên không đọc.", Told(new FolderLimits(entries + 10, 1024, total, 3)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_named_by_the_user_may_be_the_users_link_but_no_pipe()
    {
        var folder = Copy();
        Shell.Run(folder, "ln -s results.json ket-qua.json && mkfifo ong-dan.json");

        Assert.Equal(ExitStatus.Done, Cchc.Here("explain", "--results", Path.Combine(folder, "ket-qua.json"), "--unit", "00001").Status);
        var ran = Cchc.Here("explain", "--results", Path.Combine(folder, "ong-dan.json"), "--unit", "00001");
        Assert.Equal((ExitStatus.Bad, true), (ran.Status, ran.Error.Contains("Đây là ống dẫn", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_document_whose_parts_unpack_to_more_than_they_should_is_changed_and_not_unpacked()
    {
        const string Plan = "Ke-hoach-khac-phuc-CCHC-2023.docx";
        using var packed = new MemoryStream();
        packed.Write(published.Files[Plan]);
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Update, leaveOpen: true))
        {
            var (name, zeros) = (zip.Entries[0].FullName, new byte[1 << 20]);
            zip.Entries[0].Delete();
            using var part = zip.CreateEntry(name).Open();
            for (var i = 0; i < 64; i++)
            {
                part.Write(zeros);
            }
        }

        var before = GC.GetTotalAllocatedBytes();
        var found = MadeCheck.Of(new Dictionary<string, byte[]> { [Plan] = packed.ToArray() }, [new(Plan, published.Files[Plan])]).ToList();

        Assert.Equal(Plan, Assert.Single(found).Where);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 16 << 20);
    }

    [Fact]
    public void What_takes_longer_than_any_publication_is_left_and_told()
    {
        using var never = new ManualResetEventSlim();

        Assert.Equal(LimitProblems.TooLong(0.001m).InWords, TimeLimit.Within(TimeSpan.FromMinutes(0.001), () => Wait(never), text => text.InWords));
        Assert.Equal("xong", TimeLimit.Within(() => "xong"));
        Assert.Equal(
            FileProblems.NoSource(),
            Assert.Throws<BadInputException>(() => TimeLimit.Within<string>(() => throw new BadInputException(FileProblems.NoSource()))).Text
        );
        never.Set();
    }

    private static string Wait(ManualResetEventSlim never)
    {
        never.Wait();
        return "";
    }

    private string Copy()
    {
        var folder = published.Round.PathOf($"strange-{Interlocked.Increment(ref _copies)}");
        foreach (var (path, content) in published.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllBytes(Path.Combine(folder, path), content);
        }

        Assert.True(File.Exists(Path.Combine(folder, Seal.FileName)));
        return folder;
    }
}
