using System.Net.Sockets;
using CchcWardIndex.Tests.Malformed;
using CchcWardIndex.Tests.Worker;
using CchcWardIndex.Worker.Cli;

namespace CchcWardIndex.Tests.App.Files;

/// <summary>
/// A criteria folder from anybody is read at little cost, or refused in words with exit status 2: nothing in it is followed, waited for or
/// read without end.
/// </summary>
public sealed class CriteriaFromStrangersTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Set => _folder.Path("nho");

    public CriteriaFromStrangersTests()
    {
        foreach (var (path, content) in MalformedSet.Sound())
        {
            var file = Path.Combine(Set, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content);
        }
    }

    [Fact]
    public void The_set_itself_is_sound_and_a_link_to_its_folder_is_the_users_own()
    {
        Shell.Run(_folder.Root, "ln -s nho khac && mkdir trong && mv nho trong/nho && ln -s trong/nho nho");

        Assert.Equal(ExitStatus.Done, Check().Status);
    }

    [Theory]
    [InlineData("ln -s /dev/zero z.json", "z.json: Đây là liên kết", "Chép tệp hoặc thư mục thật vào chỗ của liên kết")]
    [InlineData("ln -s set.json z.json", "z.json: Đây là liên kết", "bỏ liên kết")]
    [InlineData("ln -s nowhere z.json", "z.json: Đây là liên kết", "bỏ liên kết")]
    [InlineData("ln -s / tests/goc", "tests/goc: Đây là liên kết", "bỏ liên kết")]
    [InlineData("ln -s .. vong", "vong: Đây là liên kết", "bỏ liên kết")]
    [InlineData("mkfifo z.json", "z.json: Đây là ống dẫn, cổng hoặc thiết bị", "Bỏ mục này khỏi thư mục")]
    [InlineData("rm set.json && mkfifo set.json", "set.json: Đây là ống dẫn, cổng hoặc thiết bị", "Bỏ mục này khỏi thư mục")]
    [InlineData("mkfifo 1/z.json", "1/z.json: Đây là ống dẫn, cổng hoặc thiết bị", "Bỏ mục này khỏi thư mục")]
    [InlineData("mkdir z.JSON.json", "", "")]
    [InlineData("printf x > \"$(printf 'Phi\\351u.json')\"", ".json: Không mở được theo tên này: tên không viết bằng mã UTF-8", "Đổi tên tệp")]
    [InlineData(
        "mkdir \"$(printf 'm\\351')\" && printf x > \"$(printf 'm\\351/a.json')\"",
        ": Không mở được theo tên này: tên không viết bằng mã UTF-8",
        "Đổi tên tệp"
    )]
    [InlineData("truncate -s 5000000 z.json", "z.json: Tệp lớn quá 4 MB nên không đọc", "từ đâu đến")]
    [InlineData("truncate -s 900G z.json", "z.json: Tệp lớn quá 4 MB nên không đọc", "từ đâu đến")]
    [InlineData(
        "for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17; do truncate -s 4000000 $i.json; done",
        ".: Các tệp cộng lại lớn quá 64 MB nên không đọc tiếp",
        "Kiểm tra lại đường dẫn"
    )]
    [InlineData("seq 5000 | sed s/$/.txt/ | xargs touch", ".: Thư mục có hơn 5000 tệp và thư mục con", "Kiểm tra lại đường dẫn")]
    [InlineData("mkdir -p a/b/c/d/e/f/g/h/i", "a/b/c/d/e/f/g/h/i: Thư mục lồng nhau quá 8 tầng", "đưa tệp ra ngoài")]
    public void What_is_no_file_or_too_much_is_told_and_never_opened(string made, string said, string remedy)
    {
        Shell.Run(Set, made);
        try
        {
            var ran = Check();

            Assert.Equal(said.Length == 0 ? ExitStatus.Done : ExitStatus.Bad, ran.Status);
            Assert.Contains(said, ran.Error, StringComparison.Ordinal);
            Assert.Contains(remedy, ran.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", ran.Error, StringComparison.Ordinal);
        }
        finally
        {
            Shell.Run(_folder.Root, "rm -rf nho");
        }
    }

    [Fact]
    public void A_socket_is_told_as_what_is_no_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows makes no sockets in folders that anybody would copy.");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(Set, "z.json")));

        var ran = Check();

        Assert.Equal(ExitStatus.Bad, ran.Status);
        Assert.Contains("z.json: Đây là ống dẫn, cổng hoặc thiết bị", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_reads_is_left_alone_whatever_it_is()
    {
        Shell.Run(Set, "mkfifo ghi-chu && ln -s /dev/zero doc.txt && truncate -s 900G anh.png");

        Assert.Equal(ExitStatus.Done, Check().Status);
    }

    [Fact]
    public void Every_command_that_reads_a_set_refuses_it_in_the_same_words()
    {
        Shell.Run(Set, "mkfifo z.json");
        Directory.CreateDirectory(_folder.Path("phieu"));

        Assert.All(
            (string[][])
                [
                    ["template", "--criteria", Set, "--out", _folder.Path("ra")],
                    ["last-year", "--criteria", Set, "--published", _folder.Path("phieu")],
                ],
            arguments => Assert.Contains("z.json: Đây là ống dẫn", Cchc.Here(arguments).Error, StringComparison.Ordinal)
        );
    }

    public void Dispose() => _folder.Dispose();

    private Ran Check() => Cchc.Here("criteria", "check", "--criteria", Set);
}
