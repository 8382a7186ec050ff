using CchcWardIndex.Tests.Worker;

namespace CchcWardIndex.Tests.App.Configuration;

/// <summary>Settings that each look right but cannot work together, and those that hold passwords.</summary>
public class MailAndDatabaseFaultsTests
{
    private const string Sound = "\"Host\": \"mail.example.gov.vn\", \"From\": \"a@example.gov.vn\"";

    [Theory]
    [InlineData("\"Security\": \"None\"", "Security", "là máy khác", "StartTls hoặc Tls")]
    [InlineData("\"Security\": \"Ssl\"", "Security", "Đang ghi \"Ssl\"", "StartTls, Tls, None")]
    [InlineData("\"User\": \"u\"", "Password", "Chỉ có một trong hai", "Cchc__Mail__Password")]
    [InlineData("\"Password\": \"p\"", "User", "Chỉ có một trong hai", "hoặc để trống cả hai")]
    [InlineData("\"To\": [\"b@example.gov.vn\", \"c\"]", "To:1", "Đang ghi \"c\", không phải là địa chỉ", "noivu@example.gov.vn")]
    [InlineData("\"TrustedCertificate\": \"khong-co.pem\"", "TrustedCertificate", "Không đọc được chứng thư", ".pem")]
    public void E_mail_that_cannot_work_is_told(string more, string key, string words, string remedy) =>
        GivenSettings.IsToldOnce($"\"Mail\": {{ {Sound}, {more} }}", $"Cchc:Mail:{key}", words, remedy);

    [Fact]
    public void A_host_without_a_sender_is_told() =>
        GivenSettings.IsToldOnce("\"Mail\": { \"Host\": \"localhost\" }", "Cchc:Mail:From", "đã ghi Host", "Ghi địa chỉ gửi");

    [Fact]
    public void A_host_with_its_port_is_told() =>
        GivenSettings.IsToldOnce(
            "\"Mail\": { \"Host\": \"mail:25\", \"From\": \"a@b.vn\" }",
            "Cchc:Mail:Host ",
            "không phải là tên hay địa chỉ máy chủ",
            "cổng ghi ở Port"
        );

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    public void To_this_very_machine_e_mail_may_go_unprotected(string host) =>
        Assert.Equal(host, GivenSettings.Read($$"""{ "Cchc": { "Mail": { "Host": "{{host}}", "From": "a@b.vn", "Security": "None" } } }""").Mail.Host);

    [Theory]
    [InlineData("state.db", "không đúng dạng")]
    [InlineData("Host=db;Pasword=rat-bi-mat;Database=cchc", "Khóa thứ 2")]
    [InlineData("Host=db;Database=cchc;Password=rat-bi-mat;Port=năm", "Khóa thứ 4")]
    [InlineData("Password=rat-bi-mat;Database=cchc", "thiếu Host")]
    [InlineData("Host=db;Password=rat-bi-mat", "thiếu Database")]
    public void A_connection_string_with_a_fault_is_told_without_any_of_it(string text, string words)
    {
        GivenSettings.IsToldOnce($"\"Database\": \"{text}\"", "Cchc:Database ", words, "để trống để dùng tệp state.db");
        using var folder = new TemporaryFolder();
        Assert.DoesNotContain("rat-bi-mat", GivenSettings.Refused(folder, $$"""{ "Cchc": { "Database": "{{text}}" } }"""), StringComparison.Ordinal);
    }

    [Fact]
    public void No_password_is_in_the_text_of_any_settings()
    {
        var settings = GivenSettings.Read(
            """{ "Cchc": { "Database": "Host=db;Database=cchc;Password=rat-bi-mat", "Mail": { "Host": "localhost", "From": "a@b.vn","""
                + """ "User": "u", "Password": "rat-bi-mat" } } }"""
        );
        Assert.Equal("rat-bi-mat", settings.Mail.Password);
        Assert.Contains("rat-bi-mat", settings.Database, StringComparison.Ordinal);
        Assert.DoesNotContain("rat-bi-mat", settings.ToString() + settings.Mail, StringComparison.Ordinal);
    }
}
