using CchcWardIndex.Problems;

namespace CchcWardIndex.Worker.Configuration;

/// <summary>Words on settings of e-mail.</summary>
internal static class MailProblems
{
    /// <summary>No address.</summary>
    public static ProblemText NotAnAddress(string address) =>
        ProblemText.Error(
            "settings.mail.address",
            $"Đang ghi \"{address}\", không phải là địa chỉ thư điện tử.",
            "Ghi một địa chỉ, ví dụ noivu@example.gov.vn."
        );

    /// <summary>A certificate that cannot be read.</summary>
    public static ProblemText NoCertificate(string file) =>
        ProblemText.Error(
            "settings.mail.certificate",
            $"Không đọc được chứng thư ở tệp \"{file}\".",
            "Ghi đường dẫn đến một tệp chứng thư dạng .pem, .crt hoặc .cer mà tài khoản chạy chương trình đọc được."
        );

    /// <summary>No host.</summary>
    public static ProblemText NotAHost(string host) =>
        ProblemText.Error(
            "settings.mail.host",
            $"Đang ghi \"{host}\", không phải là tên hay địa chỉ máy chủ.",
            "Chỉ ghi tên máy chủ, ví dụ mail.example.gov.vn; cổng ghi ở Port."
        );

    /// <summary>Everything would cross the network in the clear.</summary>
    public static ProblemText InTheClear(string host) =>
        ProblemText.Error(
            "settings.mail.in-the-clear",
            $"Đang ghi None, nhưng \"{host}\" là máy khác: thư và mật khẩu sẽ đi qua mạng mà không được mã hóa.",
            "Dùng StartTls hoặc Tls; None chỉ dùng được khi Host là chính máy này (localhost)."
        );

    /// <summary>Nobody sends it.</summary>
    public static ProblemText NoSender() =>
        ProblemText.Error(
            "settings.mail.no-sender",
            "Đang để trống, nhưng đã ghi Host nên thư sẽ được gửi.",
            "Ghi địa chỉ gửi, hoặc để trống Host nếu không gửi thư."
        );

    /// <summary>An account without a password, or reverse.</summary>
    public static ProblemText HalfAnAccount() =>
        ProblemText.Error(
            "settings.mail.half-an-account",
            "Chỉ có một trong hai: tài khoản (User) hoặc mật khẩu (Password).",
            "Ghi cả hai, hoặc để trống cả hai; mật khẩu có thể đặt trong biến môi trường Cchc__Mail__Password."
        );
}
