using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace CchcWardIndex.App.Mail;

/// <summary>What went wrong, told to an official: what, where, and how to mend it.</summary>
internal static class MailReasons
{
    // Enough of a server's answer to look it up.
    private const int MostOfAnswer = 200;

    /// <summary>Why nothing is sent in the open to another machine.</summary>
    public static string NoTls(MailServer settings) =>
        $"Chưa gửi thư: kết nối đến máy chủ thư {Server(settings)} không được mã hóa. Đặt chế độ bảo mật là StartTls hoặc Tls; chỉ máy chủ thư trên "
        + "chính máy này mới được để None.";

    /// <summary>Whether it is a fault of mail or network, and not of this program.</summary>
    public static bool IsOfTheMail(Exception fault) =>
        fault
            is SocketException
                or IOException
                or TimeoutException
                or OperationCanceledException
                or NotSupportedException
                or ProtocolException
                or CommandException
                or SslHandshakeException
                or AuthenticationException
                or ServiceNotConnectedException
                or ServiceNotAuthenticatedException;

    /// <summary>What a fault means. After the claim only a plain refusal by the server is certain.</summary>
    public static MailOutcome Outcome(MailServer settings, Exception fault, bool claimed)
    {
        if (fault is SmtpCommandException refused)
        {
            return Refused(settings, refused);
        }

        return claimed
            ? new MailOutcome.Unknown(
                $"Không rõ thư đã đến hay chưa: kết nối với máy chủ thư {Server(settings)} bị đứt khi đang gửi. Hãy hỏi người nhận trước khi quyết định "
                    + "gửi lại; chương trình không tự gửi lại."
            )
            : Before(settings, fault);
    }

    private static MailOutcome.NotSent Before(MailServer settings, Exception fault) =>
        fault switch
        {
            SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData } => Later(
                $"Chưa gửi thư: không tìm thấy máy chủ thư {Server(settings)}. Kiểm tra tên máy chủ thư trong cấu hình và kết nối mạng."
            ),
            SocketException { SocketErrorCode: SocketError.ConnectionRefused } => Later(
                $"Chưa gửi thư: máy chủ thư {Server(settings)} từ chối kết nối. Kiểm tra máy chủ thư có đang chạy không và số cổng trong cấu hình."
            ),
            SocketException { SocketErrorCode: SocketError.TimedOut } or TimeoutException or OperationCanceledException => Later(
                $"Chưa gửi thư: máy chủ thư {Server(settings)} không trả lời trong {settings.TimeoutSeconds} giây. Kiểm tra mạng, tường lửa và số cổng."
            ),
            SslHandshakeException => Never(
                $"Chưa gửi thư: chứng thư của máy chủ thư {Server(settings)} không được tin cậy hoặc không lập được kết nối mã hóa. Kiểm tra tên máy "
                    + "chủ, chế độ bảo mật; nếu cơ quan dùng chứng thư tự ký, ghi dấu vân tay SHA-256 của chứng thư vào cấu hình."
            ),
            AuthenticationException { InnerException: SmtpCommandException { StatusCode: var code } } when (int)code is >= 400 and < 500 => Later(
                $"Chưa gửi thư: máy chủ thư {Server(settings)} tạm thời không cho đăng nhập. Chương trình sẽ thử lại; nếu vẫn lỗi, báo quản trị thư."
            ),
            AuthenticationException => Never(
                $"Chưa gửi thư: máy chủ thư {Server(settings)} không chấp nhận tên đăng nhập hoặc mật khẩu. Kiểm tra lại hai mục này trong cấu hình."
            ),
            NotSupportedException => Never(
                $"Chưa gửi thư: máy chủ thư {Server(settings)} không hỗ trợ cách mã hóa hoặc đăng nhập đã chọn. Kiểm tra chế độ bảo mật và số cổng "
                    + "trong cấu hình."
            ),
            _ => Later(
                $"Chưa gửi thư: kết nối với máy chủ thư {Server(settings)} bị đứt trước khi gửi. Chương trình sẽ thử lại; nếu vẫn lỗi, kiểm tra mạng và "
                    + "máy chủ thư."
            ),
        };

    private static MailOutcome.NotSent Refused(MailServer settings, SmtpCommandException refused)
    {
        var (code, answer) = ((int)refused.StatusCode, Answer(refused));

        // 552 is the answer to a mail too large; the library gives it no name of its own for every command.
        var reason = refused switch
        {
            { ErrorCode: SmtpErrorCode.RecipientNotAccepted } =>
                $"máy chủ thư {Server(settings)} không nhận người nhận {refused.Mailbox?.Address}. Kiểm tra địa chỉ người nhận trong cấu hình",
            _ when code == 552 =>
                $"thư quá lớn so với giới hạn của máy chủ thư {Server(settings)}. Đề nghị quản trị thư nâng giới hạn, hoặc gửi hồ sơ bằng cách khác",
            { ErrorCode: SmtpErrorCode.SenderNotAccepted } =>
                $"máy chủ thư {Server(settings)} không nhận địa chỉ người gửi {settings.From}. Kiểm tra địa chỉ người gửi trong cấu hình",
            _ => $"máy chủ thư {Server(settings)} từ chối thư. Báo câu trả lời của máy chủ cho quản trị thư",
        };
        return new MailOutcome.NotSent($"Chưa gửi thư: {reason} (máy chủ trả lời: {answer}).", Retryable: code is >= 400 and < 500);
    }

    private static string Answer(SmtpCommandException refused)
    {
        var text = string.Concat(refused.Message.Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim().TrimEnd('.');
        return $"{(int)refused.StatusCode} {(text.Length > MostOfAnswer ? text[..MostOfAnswer] + "…" : text)}".Trim();
    }

    private static string Server(MailServer settings) => $"{settings.Host}:{settings.Port}";

    private static MailOutcome.NotSent Later(string reason) => new(reason, Retryable: true);

    private static MailOutcome.NotSent Never(string reason) => new(reason, Retryable: false);
}
