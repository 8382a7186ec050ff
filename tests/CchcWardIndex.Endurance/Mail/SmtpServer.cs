using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

namespace CchcWardIndex.Endurance.Mail;

/// <summary>A real SMTP server on loopback, a process of its own; it ends with the test.</summary>
internal sealed class SmtpServer : IDisposable
{
    // Debian's own Python: another one on the path has no aiosmtpd.
    private const string Python = "/usr/bin/python3";

    private static readonly Lazy<bool> Installed = new(() =>
    {
        if (!File.Exists(Python))
        {
            return false;
        }

        using var probe = Process.Start(new ProcessStartInfo(Python, ["-c", "import aiosmtpd"]) { RedirectStandardError = true })!;
        probe.WaitForExit();
        return probe.ExitCode == 0;
    });

    private readonly TemporaryFolder _folder = new();
    private readonly Process _process;

    /// <summary>Starts a server with the options of <c>smtp_server.py</c>.</summary>
    public SmtpServer(params string[] options)
    {
        Assert.SkipUnless(Installed.Value, "The Debian package python3-aiosmtpd is not installed: no SMTP server to send to. In CI it must be there.");
        Directory.CreateDirectory(_folder.Path("taken"));
        (Thumbprint, var pem) = Certificate();
        File.WriteAllText(_folder.Path("server.pem"), pem);
        var script = RepositoryFolder.Path("tests", "CchcWardIndex.Endurance", "Mail", "smtp_server.py");
        _process = Process.Start(
            new ProcessStartInfo(
                Python,
                ["-W", "ignore", script, "--folder", _folder.Path("taken"), .. options.Select(option => option == "PEM" ? _folder.Path("server.pem") : option)]
            )
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
        Port = int.Parse(
            _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The SMTP server did not start."),
            CultureInfo.InvariantCulture
        );
    }

    public int Port { get; }

    /// <summary>SHA-256 of the certificate it shows.</summary>
    public string Thumbprint { get; }

    public bool HasEnded => _process.WaitForExit(TimeSpan.FromMinutes(1));

    /// <summary>What it took, in order.</summary>
    public IReadOnlyList<Taken> Messages => [.. Directory.EnumerateDirectories(_folder.Path("taken")).Order(StringComparer.Ordinal).Select(Taken.Read)];

    /// <summary>Ends it, as a power cut would.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
        _folder.Dispose();
    }

    private static (string Thumbprint, string Pem) Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return (certificate.GetCertHashString(HashAlgorithmName.SHA256), certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem() + "\n");
    }
}

/// <summary>A message that a server took, as Python's library reads it.</summary>
internal sealed record Taken(JsonElement Head, IReadOnlyList<byte[]> Attachments)
{
    public static Taken Read(string folder) =>
        new(
            JsonElement.Parse(File.ReadAllBytes(Path.Combine(folder, "message.json"))),
            [.. Directory.EnumerateFiles(folder, "attachment-*").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)]
        );

    public string Text(string key) => Head.GetProperty(key).GetString()!;

    public IEnumerable<string> Texts(string key) => Head.GetProperty(key).EnumerateArray().Select(text => text.GetString()!);
}
