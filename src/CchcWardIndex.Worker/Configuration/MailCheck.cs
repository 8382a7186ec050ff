using System.Net;
using System.Net.Mail;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CchcWardIndex.Worker.Configuration;

/// <summary>Settings of e-mail that can work together.</summary>
internal static class MailCheck
{
    /// <summary>Reads the group; without a host nothing else is required.</summary>
    public static MailSettings Read(SettingsSection group, string dataFolder)
    {
        var defaults = new MailSettings();
        var mail = new MailSettings
        {
            Host = group.Text("Host", defaults.Host),
            Port = group.Whole("Port", defaults.Port, 1, 65535),
            Security = group.Word("Security", defaults.Security),
            From = group.Text("From", defaults.From),
            To = group.Texts("To", defaults.To),
            User = group.Text("User", defaults.User),
            Password = group.Secret("Password"),
            TrustedCertificate = group.Text("TrustedCertificate", defaults.TrustedCertificate) is { Length: > 0 } file
                ? Path.GetFullPath(file, Path.GetFullPath(dataFolder))
                : "",
            TimeoutSeconds = group.Whole("TimeoutSeconds", defaults.TimeoutSeconds, 1, 600),
        };
        group.Done();
        Addresses(group, mail);
        Certificate(group, mail);
        if (mail.Host.Length > 0)
        {
            Connection(group, mail);
        }

        return mail;
    }

    private static void Addresses(SettingsSection group, MailSettings mail)
    {
        foreach (
            var (key, address) in mail.To.Select((address, place) => ($"To:{place}", address)).Prepend(("From", mail.From)).Where(pair => pair.Item2.Length > 0)
        )
        {
            if (!MailAddress.TryCreate(address, out _) && group.IsSound(key))
            {
                group.Fault(key, $"Đang ghi \"{address}\", không phải là địa chỉ thư điện tử.", "Ghi một địa chỉ, ví dụ noivu@example.gov.vn.");
            }
        }
    }

    private static void Certificate(SettingsSection group, MailSettings mail)
    {
        if (mail.TrustedCertificate.Length == 0)
        {
            return;
        }

        try
        {
            using var certificate = X509CertificateLoader.LoadCertificateFromFile(mail.TrustedCertificate);
        }
        catch (Exception error) when (error is CryptographicException or IOException or UnauthorizedAccessException)
        {
            group.Fault(
                "TrustedCertificate",
                $"Không đọc được chứng thư ở tệp \"{mail.TrustedCertificate}\".",
                "Ghi đường dẫn đến một tệp chứng thư dạng .pem, .crt hoặc .cer mà tài khoản chạy chương trình đọc được."
            );
        }
    }

    private static void Connection(SettingsSection group, MailSettings mail)
    {
        if (Uri.CheckHostName(mail.Host) == UriHostNameType.Unknown)
        {
            group.Fault(
                "Host",
                $"Đang ghi \"{mail.Host}\", không phải là tên hay địa chỉ máy chủ.",
                "Chỉ ghi tên máy chủ, ví dụ mail.example.gov.vn; cổng ghi ở Port."
            );
        }

        if (mail.Security == MailSecurity.None && !IsThisMachine(mail.Host))
        {
            group.Fault(
                "Security",
                $"Đang ghi None, nhưng \"{mail.Host}\" là máy khác: thư và mật khẩu sẽ đi qua mạng mà không được mã hóa.",
                "Dùng StartTls hoặc Tls; None chỉ dùng được khi Host là chính máy này (localhost)."
            );
        }

        if (mail.From.Length == 0)
        {
            group.Fault("From", "Đang để trống, nhưng đã ghi Host nên thư sẽ được gửi.", "Ghi địa chỉ gửi, hoặc để trống Host nếu không gửi thư.");
        }

        if (mail.User.Length == 0 != (mail.Password.Length == 0))
        {
            group.Fault(
                mail.User.Length == 0 ? "User" : "Password",
                "Chỉ có một trong hai: tài khoản (User) hoặc mật khẩu (Password).",
                "Ghi cả hai, hoặc để trống cả hai; mật khẩu có thể đặt trong biến môi trường Cchc__Mail__Password."
            );
        }
    }

    private static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
