using System.Net;
using CchcWardIndex.App.Mail;
using Microsoft.Extensions.Time.Testing;

namespace CchcWardIndex.Endurance.Mail;

public class MailerTests
{
    private static readonly byte[] Bytes = [.. Enumerable.Range(0, 70_000).Select(index => (byte)(index * 7 % 256))];

    private static readonly DossierMail Dossier = new(
        "sha256:abc",
        "Hồ sơ trình phê duyệt Chỉ số CCHC năm 2022",
        "Kính gửi Ủy ban nhân dân,\n.\nHồ sơ có <b>hai</b> tệp.\n",
        [new MailAttachment("Tờ trình số 1 – kết quả.docx", Bytes), new MailAttachment("results.json", "{\"điểm\":1}\n"u8.ToArray())]
    );

    private int _claims;

    [Theory]
    [InlineData(MailSecurity.StartTls)]
    [InlineData(MailSecurity.Tls)]
    public async Task A_dossier_arrives_whole_over_TLS_with_a_password(MailSecurity security)
    {
        using var server = new SmtpServer([.. Secure, .. security == MailSecurity.Tls ? ["--tls"] : Array.Empty<string>()]);

        Assert.IsType<MailOutcome.Sent>(await Send(Trusting(server) with { Security = security, To = ["mot@vidu.vn", "hai@vidu.vn", "MOT@vidu.vn"] }));

        var taken = Assert.Single(server.Messages);
        Assert.Equal(1, _claims);
        Assert.True(taken.Head.GetProperty("tls").GetBoolean());
        Assert.Equal("pnv@vidu.vn", taken.Text("from"));
        Assert.Equal(["mot@vidu.vn", "hai@vidu.vn"], taken.Texts("to"));
        Assert.Equal(Dossier.Subject, taken.Text("subject"));
        Assert.Equal(Dossier.Body, taken.Text("body").Replace("\r\n", "\n", StringComparison.Ordinal));
        Assert.Equal(Dossier.Attachments.Select(attachment => attachment.Name), taken.Texts("names"));
        Assert.Equal(Dossier.Attachments.Select(attachment => attachment.Content.ToArray()), taken.Attachments);
        Assert.Equal("Fri, 16 Dec 2022 08:00:00 +0700", taken.Text("date"));
        Assert.DoesNotContain("text/html", taken.Texts("types"));
    }

    [Fact]
    public async Task The_claim_is_made_after_every_recipient_is_taken_and_before_the_message_goes_out()
    {
        using var server = new SmtpServer();
        var before = -1;

        Assert.IsType<MailOutcome.Sent>(
            await Send(
                Plain(server),
                claim: async ct =>
                {
                    await Task.Delay(50, ct);
                    before = server.Messages.Count;
                }
            )
        );
        Assert.Equal(0, before);
        Assert.Single(server.Messages);
    }

    [Fact]
    public async Task A_claim_that_fails_comes_through_and_nothing_is_sent()
    {
        using var server = new SmtpServer();

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            Send(Plain(server) with { To = ["mot@vidu.vn", "hai@vidu.vn"] }, claim: _ => throw new InvalidOperationException("the database is away"))
        );

        // The next mail shows that the server lives and had taken nothing.
        Assert.IsType<MailOutcome.Sent>(await Send(Plain(server)));
        Assert.Single(server.Messages);
    }

    [Fact]
    public async Task The_same_dossier_to_the_same_people_has_the_same_id_whatever_their_order()
    {
        using var server = new SmtpServer();
        await Send(Plain(server) with { To = ["mot@vidu.vn", "hai@vidu.vn"] });
        await Send(Plain(server) with { To = ["Hai@vidu.vn", "mot@vidu.vn"] });
        await Send(Plain(server) with { To = ["mot@vidu.vn"] });
        await Send(Plain(server) with { To = ["mot@vidu.vn"] }, Dossier with { DossierDigest = "sha256:abd" });
        var ids = server.Messages.Select(message => message.Text("id")).ToList();

        Assert.Equal(4, ids.Count);
        Assert.Equal(ids[0], ids[1]);
        Assert.Equal(3, ids.Distinct().Count());
        Assert.Matches("^<[0-9a-f]{40}@vidu\\.vn>$", ids[0]);
    }

    [Fact]
    public async Task A_line_break_in_a_subject_or_a_name_adds_no_header()
    {
        using var server = new SmtpServer();
        await Send(Plain(server), Dossier with { Subject = "Hồ sơ\r\nBcc: la@vidu.vn", Attachments = [new MailAttachment("../a\r\nX: y.bin", Bytes)] });
        var taken = Assert.Single(server.Messages);

        Assert.Equal("Hồ sơ  Bcc: la@vidu.vn", taken.Text("subject"));
        Assert.Equal(["a  X: y.bin"], taken.Texts("names"));
    }

    [Theory]
    [InlineData("--refuse", false, "550 No such user here")]
    [InlineData("--later", true, "450 Mailbox busy")]
    public async Task One_recipient_refused_and_nobody_gets_it(string option, bool retryable, string answer)
    {
        using var server = new SmtpServer(option, "hai@vidu.vn");
        var told = await NotSent(Plain(server) with { To = ["mot@vidu.vn", "hai@vidu.vn", "ba@vidu.vn"] });

        Assert.Equal(retryable, told.Retryable);
        Assert.Contains("không nhận người nhận hai@vidu.vn", told.Reason, StringComparison.Ordinal);
        Assert.Contains(answer.Split(' ')[0], told.Reason, StringComparison.Ordinal);
        Assert.Empty(server.Messages);
    }

    [Fact]
    public async Task A_wrong_password_is_told_and_never_shown()
    {
        using var server = new SmtpServer(Secure);
        var settings = Trusting(server) with { Password = "sai-mat-khau" };
        var told = await NotSent(settings);

        Assert.False(told.Retryable);
        Assert.Contains("không chấp nhận tên đăng nhập hoặc mật khẩu", told.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("sai-mat-khau", told.Reason + settings, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_lets_nobody_sign_in_just_now_is_tried_again_later()
    {
        using var server = new SmtpServer([.. Secure, "--busy"]);
        var told = await NotSent(Trusting(server));

        Assert.True(told.Retryable);
        Assert.Contains("tạm thời không cho đăng nhập", told.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MailSecurity.StartTls)]
    [InlineData(MailSecurity.Tls)]
    public async Task A_certificate_that_nobody_vouches_for_is_refused(MailSecurity security)
    {
        using var server = new SmtpServer([.. Secure, .. security == MailSecurity.Tls ? ["--tls"] : Array.Empty<string>()]);
        foreach (var trusted in new[] { null, new string('0', 64) })
        {
            var told = await NotSent(Trusting(server) with { Security = security, TrustedCertificate = trusted });

            Assert.False(told.Retryable);
            Assert.Contains("không được tin cậy", told.Reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_server_without_TLS_gets_nothing_where_TLS_is_asked_for()
    {
        using var server = new SmtpServer();
        var told = await NotSent(Plain(server) with { Security = MailSecurity.StartTls });

        Assert.Contains("không hỗ trợ cách mã hóa", told.Reason, StringComparison.Ordinal);
        Assert.Empty(server.Messages);
    }

    [Fact]
    public async Task Nothing_goes_in_the_open_to_another_machine() =>
        Assert.Contains(
            "không được mã hóa",
            (await NotSent(Settings(25) with { Host = "mail.vidu.invalid", Security = MailSecurity.None })).Reason,
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_mail_too_large_is_told_as_that()
    {
        using var server = new SmtpServer("--size", "20000");
        var told = Assert.IsType<MailOutcome.NotSent>(await Send(Plain(server)));

        Assert.False(told.Retryable);
        Assert.Contains("thư quá lớn", told.Reason, StringComparison.Ordinal);
        Assert.Empty(server.Messages);
    }

    [Theory]
    [InlineData("in-data")]
    [InlineData("before-answer")]
    public async Task A_server_killed_after_the_claim_leaves_it_unknown(string when)
    {
        using var server = new SmtpServer("--die", when);
        var told = Assert.IsType<MailOutcome.Unknown>(await Send(Plain(server)));

        Assert.True(server.HasEnded);
        Assert.Equal(1, _claims);
        Assert.Equal(when == "in-data" ? 0 : 1, server.Messages.Count);
        Assert.Contains("không tự gửi lại", told.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_killed_before_the_claim_is_tried_again_later()
    {
        using var server = new SmtpServer();
        server.Kill();
        var told = await NotSent(Plain(server));

        Assert.True(told.Retryable);
        Assert.Contains("từ chối kết nối", told.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_given_up_in_time()
    {
        using var server = new SmtpServer("--silent");
        var told = await NotSent(Plain(server) with { TimeoutSeconds = 1 });

        Assert.True(told.Retryable);
        Assert.Contains("không trả lời trong 1 giây", told.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_does_not_exist_is_told_as_that()
    {
        var told = await NotSent(Settings(25) with { Host = "khong-co.invalid" });

        Assert.True(told.Retryable);
        Assert.Contains("không tìm thấy máy chủ thư khong-co.invalid:25", told.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelled_before_the_claim_it_stops_and_after_it_goes_on()
    {
        using var server = new SmtpServer();
        using var before = new CancellationTokenSource();
        await before.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Send(Plain(server), ct: before.Token));
        Assert.Empty(server.Messages);

        // Cancelled once the claim is on record.
        using var after = new CancellationTokenSource();
        Assert.IsType<MailOutcome.Sent>(await Send(Plain(server), claim: _ => after.CancelAsync(), ct: after.Token));
        Assert.Single(server.Messages);
    }

    private static string[] Secure => ["--pem", "PEM", "--user", "pnv", "--password", "mật khẩu"];

    private static MailServer Settings(int port) => new("localhost", port, MailSecurity.StartTls, "pnv@vidu.vn", ["mot@vidu.vn"], null, null, 20);

    private static MailServer Plain(SmtpServer server) => Settings(server.Port) with { Host = IPAddress.Loopback.ToString(), Security = MailSecurity.None };

    private static MailServer Trusting(SmtpServer server) =>
        Settings(server.Port) with
        {
            User = "pnv",
            Password = "mật khẩu",
            TrustedCertificate = server.Thumbprint,
        };

    private async Task<MailOutcome.NotSent> NotSent(MailServer settings)
    {
        var told = Assert.IsType<MailOutcome.NotSent>(await Send(settings));
        Assert.Equal(0, _claims);
        Assert.StartsWith("Chưa gửi thư: ", told.Reason, StringComparison.Ordinal);
        return told;
    }

    private Task<MailOutcome> Send(MailServer settings, DossierMail? mail = null, Func<CancellationToken, Task>? claim = null, CancellationToken? ct = null)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2022, 12, 16, 1, 0, 0, TimeSpan.Zero));
        return new Mailer(settings, clock).SendAsync(
            mail ?? Dossier,
            token =>
            {
                _claims++;
                return claim?.Invoke(token) ?? Task.CompletedTask;
            },
            ct ?? TestContext.Current.CancellationToken
        );
    }
}
